// Prints in tables that are poured into one another: each is found, with all its carriers, wherever it lies by then; and one that nobody has is nobody's.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { maker } from '../../../bench/parts/made-documents.ts';
import { type Database, openDatabase } from '../../../src/storage/sqlite/database.ts';
import { type NumberedCarrier, PrintLevels } from '../../../src/storage/sqlite/weighing/print-levels.ts';
import { WEIGHING_FILE } from '../../../src/storage/sqlite/weighing/schema.ts';

const { random } = maker(5);
/** The least of five, as prints are. */
const aHash = (): number => Math.min(...Array.from({ length: 5 }, () => Math.floor(random() * 2 ** 47)));
const hashes = (n: number): readonly number[] => Array.from({ length: n }, aHash);
const opened = (path = ':memory:'): Database => openDatabase(path, WEIGHING_FILE, { readOnly: false });

type Lists = ReadonlyMap<number, readonly NumberedCarrier[]>;
const textsOf = (lists: Lists): readonly string[] => [
  ...new Set([...lists.values()].map((these) => these.map(({ text }) => text).join(' '))),
];
const rowsIn = (file: Database, table: string): number =>
  Number(file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n']);

/** Each text has the common prints, and as many of its own. */
function filled(file: Database, levels: PrintLevels, common: readonly number[], own: readonly number[]): Lists {
  const expected = new Map<number, NumberedCarrier[]>();
  for (const [text, n] of own.entries()) {
    const carrier = { text, at: text + 7 };
    const added = new Map([...common, ...hashes(n)].map((hash) => [hash, [carrier]]));
    file.transaction(() => levels.addCarriers(added));
    for (const hash of added.keys()) expected.set(hash, [...(expected.get(hash) ?? []), carrier]);
    assertFound(levels, expected, 400);
  }
  return expected;
}

/** One in so many, and some that nobody has. */
function assertFound(levels: PrintLevels, expected: Lists, oneIn: number): void {
  const some = [...expected.keys()].filter((_, n) => n % oneIn === 0);
  const asked = new Set([...some, ...hashes(400)]);
  const found = levels.carriersOf(asked);
  assert.deepEqual(
    [...found.keys()],
    [...asked].sort((a, b) => a - b),
  );
  for (const hash of asked) assert.deepEqual(found.get(hash), expected.get(hash) ?? []);
}

test('prints are found in whatever table they lie after these were poured into one another', () => {
  const file = opened();
  const levels = new PrintLevels(file, { new: 1000, run: 3000 });
  const common = hashes(300);
  // Nine times more than all tables but the last have room for; the last text stays in the first table.
  const expected = filled(file, levels, common, [...Array.from({ length: 120 }, () => 1100), 100]);
  assert.equal(rowsIn(file, 'print_new'), 400);
  assert.ok(rowsIn(file, 'print_all') > 80_000 && rowsIn(file, 'print_run_1') > 2000, 'all of them are in use');
  assertFound(levels, expected, 7);
  assertFound(new PrintLevels(file), expected, 7);
  // Where a carrier lies by now does not matter to what is hidden or leaves.
  const all = textsOf(levels.carriersOf(common))[0] ?? '';
  file.transaction(() => levels.hide(new Map(common.map((hash) => [hash, [{ text: 0, at: 7 }]]))));
  assert.deepEqual(textsOf(levels.carriersOf(common)), [all.replace(/^0 /, '')]);
  assert.deepEqual(textsOf(levels.hiddenOf(common)), ['0']);
  for (const text of [0, 1]) file.transaction(() => levels.removeCarrier(text, common));
  assert.deepEqual(textsOf(levels.carriersOf(common)), [all.replace(/^0 1 /, '')]);
  assert.deepEqual(textsOf(levels.hiddenOf(common)), ['']);
  file.db.close();
});

test('prints that another program wrote are found by one that had asked for them before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'print-levels-'));
  const [own, other] = [opened(join(folder, 'weighing.sqlite')), opened(join(folder, 'weighing.sqlite'))];
  const levels = new PrintLevels(own);
  const prints = hashes(50);
  assert.deepEqual(textsOf(levels.carriersOf(prints)), ['']);
  other.transaction(() =>
    new PrintLevels(other).addCarriers(new Map(prints.map((hash) => [hash, [{ text: 3, at: 1 }]]))),
  );
  assert.deepEqual(textsOf(levels.carriersOf(prints)), ['3']);
  for (const { db } of [own, other]) db.close();
  rmSync(folder, { recursive: true });
});
