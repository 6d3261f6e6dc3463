// The published cases can be scored: every passage of their answers stands in its document as the program reads it, and what the answers refer to is there.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileName } from '../../../bench/parts/cases/case-output.ts';
import { type GoldPassage, readGoldCase } from '../../../bench/parts/cases/gold-case.ts';
import { placingIn } from '../../../bench/parts/cases/places.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

const CASES = join(import.meta.dirname, '../../../bench/data/cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

async function textsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    const { reading } = await readDocument(
      { bytes, name, mediaType: null, address: null, accessed: null },
      { ocr: null },
    );
    texts.set(fileName(name), reading.text);
  }
  return texts;
}

function passagesIn(value: unknown): readonly GoldPassage[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'file' in value && 'passage' in value ? [value as GoldPassage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

test('there are published cases', () => assert.ok(names.length >= 3));

for (const name of names) {
  test(`${name}: every passage of the answers stands in the text, and says that it is invented`, async () => {
    const texts = await textsOf(join(CASES, name, 'docs'));
    const placing = placingIn(texts);
    placing.of(...passagesIn(readGoldCase(join(CASES, name))));
    assert.deepEqual(placing.lost, []);
    for (const [file, text] of texts) assert.match(text, /invented|ساختگی|ساخته|خیالی/i, file);
  });

  test(`${name}: conflicts are between numbers of the answers, and every number has a value or is said to have none`, () => {
    for (const { group, numbers, conflicts } of readGoldCase(join(CASES, name)).figures) {
      const ids = new Set(numbers.map(({ id }) => id));
      for (const id of conflicts.flat()) assert.ok(ids.has(id), `${group}: ${id}`);
      for (const { id, low } of numbers) assert.notEqual(low, undefined, id);
    }
  });
}
