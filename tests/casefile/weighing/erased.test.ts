// What a weighing kept of a source goes with it: names, words, fingerprints, and whatever was made of them. The statements are invented.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { zstdDecompressSync } from 'node:zlib';
import { eraseSource } from '../../../src/casefile/actions/erase-source.ts';
import { behindOf, weighCase } from '../../../src/casefile/actions/weigh-case.ts';
import type { CaseFile } from '../../../src/casefile/case-file.ts';
import { type TempCase, tempCase } from '../../temp-case.ts';

const SECRET = 'Quillfeather';

const weighed = ({ tools, weighing }: CaseFile) =>
  weighCase(
    { index: tools.index, weighing, clock: { now: () => '2031-01-01T00:00:00Z' } },
    { signal: new AbortController().signal, progress: async () => undefined },
  );

/** Every value of the weighing that has the word, packed ones too. */
function placesOf(one: TempCase, word: string): readonly string[] {
  const db = new DatabaseSync(join(one.folder, 'derived', 'weighing.sqlite'), { readOnly: true });
  const found: string[] = [];
  for (const { name } of db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all())
    for (const row of db.prepare(`SELECT * FROM "${name}"`).all())
      for (const [column, value] of Object.entries(row))
        if (textOf(value).toLowerCase().includes(word.toLowerCase())) found.push(`${name}.${column}`);
  db.close();
  return found;
}

function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return String(value);
  try {
    return zstdDecompressSync(value).toString();
  } catch {
    return Buffer.from(value).toString();
  }
}

test('an erased source leaves no word in what was weighed, and the rest is weighed again', async (t) => {
  const one = await tempCase(t);
  await one.document(
    'a.txt',
    `Invented. On 3 June 1931 Ada ${SECRET}, the secretary of the Harbour Union, said that 43 dock workers were detained in Orsund.\n`,
  );
  await one.document(
    'b.txt',
    'Invented. Bertil Varn, the mayor of Orsund, said on 4 June 1931 that 12 people were injured.\n',
  );
  await one.add();
  await one.within(async (caseFile) => {
    assert.deepEqual(await weighed(caseFile), { sources: 2, behind: 0 });
    assert.ok(placesOf(one, SECRET).length > 0, 'the name is weighed');
    const { rows } = await caseFile.tools.index.sources({}, { from: 0, limit: 10 });
    const row = rows.find(({ file }) => file === 'a.txt');
    assert.ok(row !== undefined);
    await eraseSource(caseFile, { object: row.id, authority: 'the witness', reason: 'consent was withdrawn' });
    assert.ok((await behindOf({ index: caseFile.tools.index, weighing: caseFile.weighing })) > 0);
  });
  assert.deepEqual(placesOf(one, SECRET), []);
  for (const entry of await readdir(one.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) assert.ok(!(await readFile(path)).includes(SECRET), path);
  }
  await one.within(async (caseFile) => {
    await weighed(caseFile);
    assert.equal(await behindOf({ index: caseFile.tools.index, weighing: caseFile.weighing }), 0);
    assert.ok(placesOf(one, 'Varn').length > 0);
  });
  assert.deepEqual(placesOf(one, SECRET), []);
});
