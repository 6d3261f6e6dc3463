import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, words: string, timex: string])[] = [
  ['They meet every day.', 'every day', 'P1D'],
  ['They meet every two years.', 'every two years', 'P2Y'],
  ['They meet every Friday.', 'every Friday', 'XXXX-WXX-5'],
  ['They meet every Friday at 9 am.', 'every Friday at 9 am', 'XXXX-WXX-5T09:00'],
  ['They meet on Mondays.', 'Mondays', 'XXXX-WXX-1'],
  ['They meet every morning.', 'every morning', 'XXXX-XX-XXTMO'],
  ['They meet once a year.', 'once a year', 'P1Y'],
  ['They meet monthly.', 'monthly', 'P1M'],
  ['They meet every April.', 'every April', 'XXXX-04'],
];

test('times that recur are sets without a place in a calendar', () => {
  for (const [text, words, timex] of CASES) {
    const [date] = datesIn(text, '2020-09-16');
    assert.deepEqual([date?.passage.exact, date?.timex, date?.type, date?.edtf], [words, timex, 'set', null], text);
  }
});

test('prices by the year and annual things are no times', () => {
  for (const text of ['It costs $5 a year.', 'The annual report is out.', 'The quarterly dividend was cut.'])
    assert.deepEqual(
      datesIn(text, '2020-09-16').map((date) => date.passage.exact),
      [],
      text,
    );
});
