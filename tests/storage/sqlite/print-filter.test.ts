// Prints that nobody has are left out before the tables are asked; one that somebody has never is, or a copied text would be lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maker } from '../../../bench/parts/made-documents.ts';
import { PrintFilter } from '../../../src/storage/sqlite/weighing/print-filter.ts';

const { random } = maker(11);
/** In their order, as prints are: the least of some window of five. */
function hashes(n: number): Float64Array {
  const prints = new Set<number>();
  let five: number[] = [];
  while (prints.size < n) {
    five = [...five, Math.floor(random() * 2 ** 24) * 2 ** 23 + Math.floor(random() * 2 ** 23)].slice(-5);
    if (five.length === 5) prints.add(Math.min(...five));
  }
  return Float64Array.from(prints).sort();
}

for (const [room, n] of [
  [50_000, 50_000],
  [50_000, 400_000],
  [0, 500],
] as const)
  test(`none of ${n} prints is left out where there is room for ${room}`, () => {
    const filter = new PrintFilter(room);
    const written = hashes(n);
    filter.add(written.subarray(0, n / 2));
    filter.add(written.subarray(n / 2));
    assert.equal(filter.mayHave(written).length, n);
    const ends = Float64Array.of(0, 2 ** 47 - 1);
    filter.add(ends);
    assert.deepEqual(filter.mayHave(ends), ends);
  });

test('nearly all prints that are not there are left out', () => {
  const filter = new PrintFilter(50_000);
  const others = hashes(20_000);
  assert.equal(filter.mayHave(others).length, 0);
  filter.add(hashes(50_000));
  const taken = filter.mayHave(others);
  assert.ok(taken.length < 400, `${taken.length} of 20,000 are taken for known`);
  assert.deepEqual(taken, taken.toSorted());
});
