// What is kept at hand stays within its bound, whatever single values weigh, and what is in use is not lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecentMap } from '../../src/model/recent-map.ts';

test('values that weigh much push out others sooner, and one heavier than the bound is still found until the next', () => {
  const texts = new RecentMap<number, string>(20, ({ length }) => length);
  for (const n of [1, 2, 3, 4, 5, 6]) texts.set(n, 'four');
  assert.equal(texts.get(1), undefined);
  assert.equal(texts.get(6), 'four');
  texts.set(7, 'as long as a whole page');
  assert.equal(texts.get(7), 'as long as a whole page');
  assert.equal(texts.get(6), 'four');
  texts.set(8, 'four');
  texts.set(9, 'as long as another page');
  assert.equal(texts.get(7), undefined);
  texts.clear();
  assert.equal(texts.get(9), undefined);
});
