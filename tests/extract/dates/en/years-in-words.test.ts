import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['It happened in nineteen eighty-eight.', 'nineteen eighty-eight = 1988'],
  ['It happened in two thousand and eighteen.', 'two thousand and eighteen = 2018'],
  ['By the year two thousand it was gone.', 'the year two thousand = 2000'],
  ['It happened in the spring of nineteen fifty-three.', 'the spring of nineteen fifty-three = 1953-21'],
  ['It happened on the fifth of May nineteen eighty-eight.', 'the fifth of May nineteen eighty-eight = 1988-05-05'],
  ['It happened in the nineteen seventies.', 'the nineteen seventies = 197X'],
  ['It happened in the 1970’s.', 'the 1970’s = 197X'],
  ["It happened in the 70's.", "the 70's = 197X"],
  ['It happened in the noughties.', 'the noughties = 200X'],
  ['It fell apart in mid-1996.', 'mid-1996 = 1996-05~/1996-08~'],
  ['They were in Tarsel in April 2017.', 'April 2017 = 2017-04'],
  ['They were in Tarsel in 2017 April.', '2017 April = 2017-04'],
  ['They were in Tarsel on 28 June in 2017.', '28 June in 2017 = 2017-06-28'],
  ['The worst year of the 19th century was 1848.', 'the 19th century = 1801/1900'],
];

test('years, decades and centuries in words and figures', () => {
  for (const [text, expected] of CASES) assert.equal(datesOf(text)[0], expected, text);
});

test('numbers in words that count are no years', () => {
  for (const text of ['Nineteen ninety men left.', 'Two thousand prisoners were there.', 'Twenty men came.'])
    assert.deepEqual(
      datesIn(text).map((date) => date.passage.exact),
      [],
      text,
    );
});
