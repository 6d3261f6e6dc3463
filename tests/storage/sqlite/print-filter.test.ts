// Prints that nobody has are left out before the tables are asked; one that somebody has never is, or a copied text would be lost.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { maker } from '../../../bench/parts/made-documents.ts';
import { type Database, openDatabase } from '../../../src/storage/sqlite/database.ts';
import { PrintFilter } from '../../../src/storage/sqlite/weighing/print-filter.ts';
import { addCarriers } from '../../../src/storage/sqlite/weighing/print-levels.ts';
import { WEIGHING_FILE } from '../../../src/storage/sqlite/weighing/schema.ts';

const { random } = maker(11);
const hashes = (n: number): Float64Array =>
  Float64Array.from({ length: n }, () => Math.floor(random() * 2 ** 47)).sort();
const write = (file: Database, prints: Float64Array): void =>
  file.transaction(() => addCarriers(file, new Map([...prints].map((hash) => [hash, [{ text: 1, at: 0 }]]))));
const leftOut = (filter: PrintFilter, prints: Float64Array): number => prints.length - filter.mayBeThere(prints).length;

test('no print that was written is left out, and most of those that were not are, however many come', () => {
  const file = openDatabase(':memory:', WEIGHING_FILE, { readOnly: false });
  const filter = new PrintFilter(file);
  filter.mayBeThere(hashes(1));
  const written = [];
  // More than the first size of the filter has room for.
  for (let n = 0; n < 4; n++) {
    const prints = hashes(90_000);
    filter.add(prints);
    write(file, prints);
    written.push(prints);
    for (const some of written) assert.equal(leftOut(filter, some), 0);
    assert.ok(leftOut(filter, hashes(10_000)) > 8000);
  }
  file.db.close();
});

test('a filter over a file that is there already is made once so much was asked that it pays', () => {
  const file = openDatabase(':memory:', WEIGHING_FILE, { readOnly: false });
  const written = hashes(50_000);
  write(file, written);
  const filter = new PrintFilter(file);
  const others = hashes(5000);
  assert.equal(leftOut(filter, others), 0);
  assert.ok(leftOut(filter, others) > 4000);
  assert.equal(leftOut(filter, written), 0);
  file.db.close();
});

test('prints that another program wrote are not left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'print-filter-'));
  const [own, other] = [0, 1].map(() =>
    openDatabase(join(folder, 'weighing.sqlite'), WEIGHING_FILE, { readOnly: false }),
  );
  assert.ok(own && other);
  const filter = new PrintFilter(own);
  assert.equal(leftOut(filter, hashes(100)), 100);
  const written = hashes(1000);
  write(other, written);
  assert.equal(leftOut(filter, written), 0);
  for (const { db } of [own, other]) db.close();
  rmSync(folder, { recursive: true });
});
