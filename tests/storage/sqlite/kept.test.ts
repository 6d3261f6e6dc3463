import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { openConnection } from '../../../src/storage/sqlite/connection.ts';
import { untilTheNextChange } from '../../../src/storage/sqlite/kept.ts';
import { tempFolder } from '../../temp-case.ts';

test('what was computed is kept until the next transaction, kept or undone, and never where others may write', (t) => {
  const path = join(tempFolder(t), 'index.sqlite');
  const connection = openConnection(path, { readOnly: false });
  t.after(() => connection.db.close());
  const kept = untilTheNextChange<string>();
  kept.put(connection, 1, 'before');
  assert.equal(kept.get(connection, 1), 'before');
  connection.transaction(() => {
    assert.equal(kept.get(connection, 1), null);
    kept.put(connection, 1, 'within');
  });
  assert.equal(kept.get(connection, 1), 'within', 'what the transaction ended with holds after it');
  const undone = (): void =>
    connection.transaction(() => {
      kept.put(connection, 1, 'undone');
      throw new RangeError('the disk is full');
    });
  assert.throws(undone, /disk is full/);
  assert.equal(kept.get(connection, 1), null);
  const reader = openConnection(path, { readOnly: true });
  t.after(() => reader.db.close());
  kept.put(reader, 1, 'read');
  assert.equal(kept.get(reader, 1), null);
});

test('only the sources looked at last are kept', (t) => {
  const connection = openConnection(join(tempFolder(t), 'index.sqlite'), { readOnly: false });
  t.after(() => connection.db.close());
  const kept = untilTheNextChange<number>();
  for (let no = 1; no <= 40; no++) kept.put(connection, no, no);
  assert.equal(kept.get(connection, 40), 40);
  assert.equal(kept.get(connection, 1), null);
});
