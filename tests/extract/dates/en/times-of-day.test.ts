import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

// 2020-09-16 is a Wednesday.
const TIMED: readonly (readonly [text: string, words: string, timex: string])[] = [
  ['They came at 10:30 a.m. on 28 July 1988.', '10:30 a.m. on 28 July 1988', '1988-07-28T10:30'],
  ['They came on 28 July 1988 at 10:30 pm.', '28 July 1988 at 10:30 pm', '1988-07-28T22:30'],
  ['They came on Friday at 7 p.m. with dogs.', 'Friday at 7 p.m', '2020-09-11T19:00'],
  ['They came yesterday at 8.30pm.', 'yesterday at 8.30pm', '2020-09-15T20:30'],
  ['They came yesterday at half past seven.', 'yesterday at half past seven', '2020-09-15T07:30'],
  [
    'They came yesterday at a quarter to eight in the evening.',
    'yesterday at a quarter to eight in the evening',
    '2020-09-15T19:45',
  ],
  ['They came at noon on Friday.', 'noon on Friday', '2020-09-11T12:00'],
  ['They came on Tuesday morning.', 'Tuesday morning', '2020-09-15TMO'],
  ['They came late Tuesday night.', 'late Tuesday night', '2020-09-15TNI'],
  ['They came on the night of 28 July 1988.', 'the night of 28 July 1988', '1988-07-28TNI'],
  ['They came last night at 11.', 'last night at 11', '2020-09-15T23:00'],
  ['The record is of 1988-07-28T04:15.', '1988-07-28T04:15', '1988-07-28T04:15'],
];

test('times of day stand with the day beside them', () => {
  for (const [text, words, timex] of TIMED) {
    const date = datesIn(text, '2020-09-16').find((one) => one.type === 'time');
    assert.ok(date !== undefined, text);
    assert.equal(date.passage.exact.replace(/\.$/, ''), words.replace(/\.$/, ''), text);
    assert.equal(date.timex, timex, text);
    assert.equal(date.edtf, timex.slice(0, 10), text);
  }
});

test('a stretch of the day has its two ends, and the day for its value', () => {
  const [date] = datesIn('The visit is on Friday, 11 September 2020, from 5 to 6 pm.');
  assert.equal(date?.edtf, '2020-09-11');
  assert.equal(date?.timex, '2020-09-11T17:00/2020-09-11T18:00');
});

test('from a time of one day to a time of another is a range', () => {
  const [date] = datesIn('The gate was shut from 4 pm on 28 July 1988 to 5 pm on 30 July 1988.');
  assert.equal(date?.edtf, '1988-07-28/1988-07-30');
  assert.deepEqual(
    date?.parts.map(({ timex }) => timex),
    ['1988-07-28T16:00', '1988-07-30T17:00'],
  );
});

const NONE = [
  'He won 7 to 5.',
  'It closed at 7 percent.',
  'At 12 villages nobody answered.',
  'He is 1 of 7.',
  'The ratio is 3 to 2.',
];

test('scores, shares and counts are no times', () => {
  for (const text of NONE)
    assert.deepEqual(
      datesIn(text).map((date) => date.passage.exact),
      [],
      text,
    );
});
