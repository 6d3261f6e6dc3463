import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

// 2018-08-08 is a Wednesday in the 32nd week of 2018 (ISO 8601: Monday 6 to Sunday 12 August).
const REFERENCE = '2018-08-08';

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['They meet in week 31 of 2018.', 'week 31 of 2018 = 2018-07-30/2018-08-05'],
  ['They meet in week 1.', 'week 1 = 2018-01-01/2018-01-07'],
  ['They met in the week of July 18.', 'the week of July 18 = 2018-07-16/2018-07-22'],
  ['They met in the week beginning July 16.', 'the week beginning July 16 = 2018-07-16/2018-07-22'],
  ['They will meet in the week after next.', 'the week after next = 2018-08-20/2018-08-26'],
  ['They met in the month before last.', 'the month before last = 2018-06'],
  ['They met in the third week of July.', 'the third week of July = 2018-07-16/2018-07-22'],
  ['They met on the first Friday of July.', 'the first Friday of July = 2018-07-06'],
  ['They met on the last day of 2017.', 'the last day of 2017 = 2017-12-31'],
  ['They met in the third month of 2017.', 'the third month of 2017 = 2017-03'],
  ['They met in the first two weeks of 2017.', 'the first two weeks of 2017 = 2017-01-02/2017-01-15'],
  ['They met in the last four months of 2017.', 'the last four months of 2017 = 2017-09/2017-12'],
  ['He was seen on the 6th.', 'the 6th = 2018-08-06'],
  ['He was seen on the 27th in Tarsel.', 'the 27th = 2018-07-27'],
  ['He will be heard on the 27th.', 'the 27th = 2018-08-27'],
  ['He was seen on Friday the 13th.', 'Friday the 13th = 2018-07-13'],
  ['It was closed from 4 to 22 July.', 'from 4 to 22 July = 2018-07-04/2018-07-22'],
  ['It is closed from 4 to 22 this month.', 'from 4 to 22 this month = 2018-08-04/2018-08-22'],
  [
    'It was closed between the 3rd and the 12th of July 1988.',
    'between the 3rd and the 12th of July 1988 = 1988-07-03/1988-07-12',
  ],
  ['It was closed from 4 to January 22, 1995.', 'from 4 to January 22, 1995 = 1995-01-04/1995-01-22'],
];

test('weeks, days of months, and parts counted in a longer period', () => {
  for (const [text, expected] of CASES) assert.equal(datesOf(text, REFERENCE)[0], expected, text);
});

const NONE = [
  'They live on the 27th floor.',
  'It was the 3rd attempt.',
  'He finished in the 5th place.',
  'The 1st Division left.',
];

test('ordinals that number something else are no days', () => {
  for (const text of NONE)
    assert.deepEqual(
      datesIn(text, REFERENCE).map((date) => date.passage.exact),
      [],
      text,
    );
});
