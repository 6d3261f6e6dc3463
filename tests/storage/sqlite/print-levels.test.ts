// Prints in tables that are poured into one another: each is found, with all its carriers, wherever it lies by then; and one that nobody has is nobody's.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maker } from '../../../bench/parts/made-documents.ts';
import { openDatabase } from '../../../src/storage/sqlite/database.ts';
import {
  addCarriers,
  carriersOf,
  hiddenOf,
  hide,
  type NumberedCarrier,
  removeCarrier,
} from '../../../src/storage/sqlite/weighing/print-levels.ts';
import { WEIGHING_FILE } from '../../../src/storage/sqlite/weighing/schema.ts';

const { random } = maker(5);
const all = (hashes: Float64Array): Float64Array => hashes;
/** The least of five, as prints are. */
const aHash = (): number => Math.min(...Array.from({ length: 5 }, () => Math.floor(random() * 2 ** 47)));
const hashes = (n: number): readonly number[] => Array.from({ length: n }, aHash);

test('prints are found in whatever table they lie after these were poured into one another', () => {
  const file = openDatabase(':memory:', WEIGHING_FILE, { readOnly: false });
  const expected = new Map<number, NumberedCarrier[]>();
  const common = hashes(300);
  // The first two are poured on, the third stays where it is.
  for (const [text, n] of [101_000, 101_000, 2000].entries()) {
    const carrier = { text, at: text + 7 };
    const added = new Map([...common, ...hashes(n)].map((hash) => [hash, [carrier]]));
    file.transaction(() => addCarriers(file, added));
    for (const hash of added.keys()) expected.set(hash, [...(expected.get(hash) ?? []), carrier]);
  }
  const rowsIn = (table: string): unknown => file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  assert.equal(rowsIn('print_new'), 2300);
  const some = [...expected.keys()].filter((_, n) => n % 50 === 0);
  for (const asked of [new Set([...common, ...some, ...hashes(4000)]), new Set(common.slice(0, 20))]) {
    const found = carriersOf(file, asked, all);
    for (const hash of asked) assert.deepEqual(found.get(hash), expected.get(hash) ?? []);
  }
  const textsOf = (lists: ReadonlyMap<number, readonly NumberedCarrier[]>): unknown => [
    ...new Set([...lists.values()].map((these) => these.map(({ text }) => text).join(' '))),
  ];
  // Where a carrier lies by now does not matter to what is hidden or leaves.
  file.transaction(() => hide(file, new Map(common.map((hash) => [hash, [{ text: 0, at: 7 }]]))));
  assert.deepEqual(textsOf(carriersOf(file, common, all)), ['1 2']);
  assert.deepEqual(textsOf(hiddenOf(file, common)), ['0']);
  for (const text of [0, 1]) file.transaction(() => removeCarrier(file, text, common));
  assert.deepEqual(textsOf(carriersOf(file, common, all)), ['2']);
  assert.deepEqual(textsOf(hiddenOf(file, common)), ['']);
  file.db.close();
});
