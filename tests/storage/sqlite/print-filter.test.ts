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
    const filter = new PrintFilter(8, room);
    const written = hashes(n);
    filter.add(3, written.subarray(0, n / 2));
    filter.add(3, written.subarray(n / 2));
    const ends = Float64Array.of(0, 2 ** 47 - 1);
    filter.add(7, ends);
    assert.deepEqual(filter.mayHave(written)[3], [...written]);
    assert.deepEqual(filter.mayHave(ends)[7], [...ends]);
  });

test('nearly all prints that are not there are left out, for each table by itself', () => {
  const filter = new PrintFilter(2, 50_000);
  const others = hashes(20_000);
  assert.deepEqual(filter.mayHave(others), [[], []]);
  filter.add(1, hashes(50_000));
  const [none, taken] = filter.mayHave(others);
  assert.deepEqual(none, []);
  assert.ok(taken !== undefined && taken.length < 200, `${taken?.length} of 20,000 are taken for known`);
});

test('a print that several tables have is held by each of them', () => {
  const filter = new PrintFilter(3, 1000);
  const [one, both] = [hashes(1000), hashes(2000).slice(1000)];
  filter.add(0, one);
  for (const table of [0, 2]) filter.add(table, both);
  assert.deepEqual(filter.mayHave(both)[0], [...both]);
  assert.deepEqual(filter.mayHave(both)[2], [...both]);
  assert.deepEqual(filter.mayHave(both)[1], []);
});
