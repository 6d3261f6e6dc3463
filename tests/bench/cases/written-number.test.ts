// A number of the answers that has no fields is read from its words, and one that cannot be read is said to be none: else a case would be scored against a number that nobody wrote.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberOf, readNumber } from '../../../bench/parts/cases/written-number.ts';

const READ: readonly (readonly [string, number | null, number | null, string])[] = [
  ['at least 31', 31, 31, 'atLeast'],
  ['some 1,200', 1200, 1200, 'about'],
  ['more than forty', 40, 40, 'moreThan'],
  ['seventy-three', 73, 73, 'exact'],
  ['two hundred and ten', 210, 210, 'exact'],
  ['three thousand', 3000, 3000, 'exact'],
  ['between 79 and 91', 79, 91, 'exact'],
  ['thirty or forty', 30, 40, 'exact'],
  ['14–20', 14, 20, 'exact'],
  ['131 bodies (five of them of guards)', 131, 131, 'exact'],
  ['۱۷ / 17', 17, 17, 'exact'],
  ['دست‌کم ۴۷ تن', 47, 47, 'atLeast'],
  ['بیش از صد نفر', 100, 100, 'moreThan'],
  ['شصت و دو خانواده', 62, 62, 'exact'],
  ['سی یا چهل نفر', 30, 40, 'exact'],
  ['حدود ۲٬۵۰۰', 2500, 2500, 'about'],
  ['کمتر از شصت', 60, 60, 'lessThan'],
  ['nobody', 0, 0, 'exact'],
  ['no person detained', 0, 0, 'exact'],
];

test('numbers are read from digits and words of both languages', () => {
  for (const [written, low, high, bound] of READ)
    assert.deepEqual(readNumber(written), { low, high, bound, known: true }, written);
});

test('what is no number is not known', () => {
  for (const written of ['dozens', 'a small number', 'ده‌ها نفر', 'many'])
    assert.equal(readNumber(written).known, false, written);
});

test('fields of the answers go before their words, also where they say that there is no number', () => {
  const number = { id: 'N', passages: [], origins: [1, 1] } as const;
  assert.equal(numberOf({ ...number, as_written: 'six, then ten', low: 6, high: 10 }).high, 10);
  const none = numberOf({ ...number, as_written: 'one or another', low: null, high: null });
  assert.deepEqual([none.low, none.known], [null, true]);
});
