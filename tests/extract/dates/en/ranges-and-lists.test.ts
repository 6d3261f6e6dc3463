import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

const CASES: readonly (readonly [text: string, edtf: string, parts: readonly string[]])[] = [
  ['Between July 29 and July 31, 1988 the trucks came.', '1988-07-29/1988-07-31', ['1988-07-29', '1988-07-31']],
  ['On July 29–31, 1988 the trucks came.', '1988-07-29/1988-07-31', ['1988-07-29', '1988-07-31']],
  ['From 5 to 9 August 1974 the port was closed.', '1974-08-05/1974-08-09', ['1974-08-05', '1974-08-09']],
  ['From July to September 1988 no one was seen.', '1988-07/1988-09', ['1988-07', '1988-09']],
  ['From November to February 1989 no one was seen.', '1988-11/1989-02', ['1988-11', '1989-02']],
  ['The camp was open from 1981 to 1988.', '1981/1988', ['1981', '1988']],
  ['The camp was open in 1987-88.', '1987/1988', ['1987', '1988']],
  ['There were strikes in 2018 and 2019.', '{2018,2019}', ['2018', '2019']],
  ['He was seen on 29 and 30 July 1988.', '{1988-07-29,1988-07-30}', ['1988-07-29', '1988-07-30']],
  ['It was in 1987 or 1988.', '[1987,1988]', ['1987', '1988']],
];

test('a range or a list is one date with its single expressions as parts', () => {
  for (const [text, edtf, parts] of CASES) {
    const dates = datesIn(text);
    assert.equal(dates.length, 1, text);
    assert.equal(dates[0]?.edtf, edtf, text);
    assert.deepEqual(
      dates[0]?.parts.map((part) => part.edtf),
      parts,
      text,
    );
  }
});

test('an open end stays open', () => {
  const [date] = datesIn('He was known from 2009 onward as a reformer.');
  assert.equal(date?.edtf, '2009/..');
});

test('two dates of one sentence that do not belong together stay two', () => {
  const dates = datesIn('The weavers struck in March 1931, and the carters in October 1933.');
  assert.deepEqual(
    dates.map((date) => date.edtf),
    ['1931-03', '1933-10'],
  );
});

test('the ends of a range without its year stand in their order, on the side of the document where the nearer one lies', () => {
  assert.equal(
    datesIn('It was closed between January 1 and September 26.', '2016-10-15')[0]?.edtf,
    '2016-01-01/2016-09-26',
  );
  assert.equal(
    datesIn('It will be closed from November 20 to January 5.', '2016-10-15')[0]?.edtf,
    '2016-11-20/2017-01-05',
  );
});
