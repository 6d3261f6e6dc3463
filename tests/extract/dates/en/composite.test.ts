import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

// Calendars: 1 July 1988 was a Friday; 1 October 2020 a Thursday; 24 November 1988 the fourth Thursday of its month. The reference, 2020-09-16, is a Wednesday.
const CASES: readonly (readonly [text: string, edtf: string])[] = [
  ['They came on the first Friday of July 1988.', '1988-07-01'],
  ['They came on the last Friday of July 1988.', '1988-07-29'],
  ['They came in the third week of July 1988.', '1988-07-18/1988-07-24'],
  ['They came on the last day of 1988.', '1988-12-31'],
  ['They will meet on the second Monday of next month.', '2020-10-12'],
  ['They will meet on the 20th of next month.', '2020-10-20'],
  ['They will meet on Friday of next week.', '2020-09-25'],
  ['They met last week on Sunday.', '2020-09-13'],
  ['It happened in nineteen eighty-eight.', '1988'],
  ['It was in July of two thousand and eight.', '2008-07'],
  ['They met on Christmas Day 1988.', '1988-12-25'],
  ['They met on Thanksgiving 1988.', '1988-11-24'],
  ['He was taken on 23 Aug 88 in Tarsel.', '1988-08-23'],
  ['The union’s third quarter 1988 report.', '1988-35'],
];

test('days and weeks are picked out of longer periods, and years are read in words', () => {
  for (const [text, edtf] of CASES) assert.equal(datesIn(text, '2020-09-16')[0]?.edtf, edtf, text);
});

test('a weekday that the month does not have five times has no fifth one', () => {
  assert.equal(datesIn('They came on the fifth Thursday of July 1988.')[0]?.edtf, null);
});

test('compound lengths of time are one', () => {
  assert.equal(datesIn('He was held for 2 years, 1 month and 21 days.')[0]?.timex, 'P2Y1M21D');
  assert.equal(datesIn('He was held for an hour and a half.')[0]?.timex, 'PT1H30M');
});
