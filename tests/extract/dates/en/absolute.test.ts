import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The strike began on July 29, 1988.', ['July 29, 1988 = 1988-07-29']],
  ['The strike began on 29 July 1988.', ['29 July 1988 = 1988-07-29']],
  ['It was the 3rd of March, 1974.', ['the 3rd of March, 1974 = 1974-03-03']],
  ['On Friday, 12 September 2020, the court sat.', ['Friday, 12 September 2020 = 2020-09-12']],
  ['The letter is dated 2020-09-12.', ['2020-09-12 = 2020-09-12']],
  ['The letter is dated 13.09.2020.', ['13.09.2020 = 2020-09-13']],
  ['The court sat in July 1988.', ['July 1988 = 1988-07']],
  ['Nothing was heard of them since Sept. 1988.', ['Sept. 1988 = 1988-09']],
  ['In 1988 the prisons were closed to visitors.', ['1988 = 1988']],
  ['It happened in the summer of 1988.', ['the summer of 1988 = 1988-22']],
  ['The winter of 1988 was long.', ['The winter of 1988 = 1988-24']],
  ['The council met in the third quarter of 1989.', ['the third quarter of 1989 = 1989-35']],
  ['The council met in the second half of 2018.', ['the second half of 2018 = 2018-41']],
  ['It was common in the 1980s.', ['the 1980s = 198X']],
  ['It was common in the ’80s.', ['the ’80s = 198X']],
  ['The worst crime of the 20th century.', ['the 20th century = 1901/2000']],
  ['It was forgotten in the latter half of the 19th century.', ['the latter half of the 19th century = 1851/1900']],
  ['In early 2021 the graves were opened.', ['early 2021 = 2021-01~/2021-04~']],
  ['In late July 1988 the visits ended.', ['late July 1988 = 1988-07-22~/1988-07-31~']],
  ['They were hanged on May 5, 1975, and buried the same night.', ['May 5, 1975 = 1975-05-05']],
];

test('dates that the words give are read, each from its own words', () => {
  for (const [text, expected] of CASES) assert.deepEqual(datesOf(text).slice(0, expected.length), expected, text);
});

test('what is given is marked as stated, and needs no date of the document', () => {
  const [date] = datesIn('The strike began on July 29, 1988.');
  assert.deepEqual(date?.grounds, { year: 'stated', month: 'stated', day: 'stated' });
  assert.equal(date?.confidence, 'certain');
  assert.equal(date?.relativeTo, null);
});

test('a day that the calendar does not have is found, but has no value', () => {
  const [date] = datesIn('He was seen on February 30, 1988 in Tarsel.');
  assert.equal(date?.edtf, null);
  assert.equal(date?.confidence, 'doubtful');
});
