// Of which years the sentences of a text tell. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearsIn, yearsTold } from '../../src/model/told-years.ts';

test('a solar year is told by the two common years that it lies in, and a number of people is no year', () => {
  assert.deepEqual(yearsIn('The weir was opened in 1974.'), [1974]);
  assert.deepEqual(yearsIn('در تابستان ۱۳۵۳ دریچه باز شد'), [1974, 1975]);
  assert.deepEqual(yearsIn('مرداد ۵۳ آب بالا آمد'), [1974, 1975]);
  assert.deepEqual(yearsIn('They counted 1900 people and 1,974 houses.'), []);
  assert.deepEqual(yearsIn('۱۴۰۰ نفر آمدند'), []);
});

test('a sentence without a year is of that which its text named last, the first ones of that in which it was published', () => {
  const sentences = ['The river rose.', 'In 1974 the weir was opened.', 'Nine houses fell.'];
  assert.deepEqual(yearsTold(sentences, '1990-05-02'), [[1990], [1974], [1974]]);
  assert.deepEqual(yearsTold(['The river rose.'], null), [[]]);
});
