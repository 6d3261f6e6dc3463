import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, edtf: string, mod: string])[] = [
  ['It was built about 1988.', '1988~', 'APPROX'],
  ['It was built circa 1900.', '1900~', 'APPROX'],
  ['It happened in early 2021.', '2021-01~/2021-04~', 'START'],
  ['It happened in mid-July 1988.', '1988-07-11~/1988-07-21~', 'MID'],
  ['It happened at the end of 1988.', '1988-09~/1988-12~', 'END'],
  ['It happened in the late 1980s.', '1987~/1989~', 'END'],
];

test('about, early, mid and late are approximate in EDTF and a mod in TIMEX3', () => {
  for (const [text, edtf, mod] of CASES) {
    const [date] = datesIn(text);
    assert.deepEqual([date?.edtf, date?.mod], [edtf, mod], text);
  }
});

test('lengths that are more or less than something say so', () => {
  for (const [text, timex, mod] of [
    ['It took more than two years.', 'P2Y', 'MORE_THAN'],
    ['It took nearly three weeks.', 'P3W', 'LESS_THAN'],
    ['It took at least five days.', 'P5D', 'EQUAL_OR_MORE'],
    ['It took up to a month.', 'P1M', 'EQUAL_OR_LESS'],
  ] as const) {
    const [date] = datesIn(text);
    assert.deepEqual([date?.timex, date?.mod], [timex, mod], text);
  }
});

test('a year between 1250 and 1450 without a month can be one of the Solar Hijri calendar, and is not certain', () => {
  const [date] = datesIn('It happened in 1367.');
  assert.equal(date?.confidence, 'likely');
  assert.deepEqual(
    date?.candidates.map(({ edtf }) => edtf),
    ['1367', '1988-03-21/1989-03-20'],
  );
});
