// The published set of Persian and Latin names is what its lists give, and each pair says one thing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { heldOutPersianLatinNames, persianLatinNames } from '../../bench/parts/made-persian-names.ts';
import { persianLatinCsv } from '../../bench/parts/persian-latin-csv.ts';

test('the file is what the lists give', () => {
  const file = new URL('../../bench/data/persian-latin-names/pairs.csv', import.meta.url);
  assert.equal(readFileSync(file, 'utf8'), persianLatinCsv());
});

test('each half has more than five hundred pairs, hard negatives among them, and no pair is said to be both', () => {
  for (const pairs of [persianLatinNames(), heldOutPersianLatinNames()]) {
    assert.ok(pairs.length > 500);
    assert.ok(pairs.filter(({ match }) => !match).length > 250);
    const said = new Map<string, boolean>();
    for (const { persian, latin, match } of pairs) {
      const pair = `${persian} ${latin}`;
      assert.equal(said.get(pair) ?? match, match, pair);
      said.set(pair, match);
    }
  }
});
