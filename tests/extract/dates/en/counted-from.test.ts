import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

const REFERENCE = '2020-09-16';

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ['It opened three days from Friday, 11 September 2020.', 'three days from Friday, 11 September 2020 = 2020-09-14'],
  ['It opened two days before Christmas 2019.', 'two days before Christmas 2019 = 2019-12-23'],
  ['It opened 32 years after 1988.', '32 years after 1988 = 2020'],
  ['It opened 1 month 21 days ago.', '1 month 21 days ago = 2020-07-26'],
  ['It opened two weeks and two days ago.', 'two weeks and two days ago = 2020-08-31'],
  ['It will open three days from now.', 'three days from now = 2020-09-19'],
  ['It will open the day after tomorrow.', 'the day after tomorrow = 2020-09-18'],
];

test('so many units from a day that the words give, or from the document’s date', () => {
  for (const [text, expected] of CASES) assert.equal(datesOf(text, REFERENCE)[0], expected, text);
});

test('"two weeks ago" is a week; the very day is a candidate', () => {
  const [date] = datesIn('It was sent two weeks ago.', REFERENCE);
  assert.deepEqual(
    date?.candidates.map(({ edtf }) => edtf),
    ['2020-08-31/2020-09-06', '2020-09-02'],
  );
});

test('a day counted from the last day that the text spoke of', () => {
  const text =
    'He was taken on 28 July 1988. Two days later he was dead. The next morning they came again. The following year the camp was closed.';
  assert.deepEqual(datesOf(text, REFERENCE), [
    '28 July 1988 = 1988-07-28',
    'Two days later = 1988-07-30',
    'The next morning = 1988-07-31',
    'The following year = 1989',
  ]);
});

test('"two months later" is not counted from the document', () => {
  const [date] = datesIn('Two months later he was dead.', REFERENCE);
  assert.equal(date?.edtf, null);
  assert.equal(date?.timex, 'P2M');
});

test('a length that reaches to or from the document keeps its TIMEX3, with the time it covers as a candidate', () => {
  for (const [text, timex, covered] of [
    ['It was closed for the past five years.', 'P5Y', '2015-09-16/2020-09-15'],
    ['It is closed for the next three days.', 'P3D', '2020-09-17/2020-09-19'],
    ['It will open within nine months.', 'P9M', '2020-09-16/2021-06-16'],
    ['Sales fell in the past two quarters.', 'P2Q', '2020-01-01/2020-06-30'],
  ] as const) {
    const [date] = datesIn(text, REFERENCE);
    assert.equal(date?.timex, timex, text);
    assert.equal(date?.edtf, null, text);
    assert.equal(date?.candidates[0]?.edtf.replace('2020-01/2020-06', '2020-01-01/2020-06-30'), covered, text);
  }
});

test('"since", "before" and "after" leave the time open on one side, as a candidate', () => {
  for (const [text, open] of [
    ['It has been closed since August 2016.', '2016-08-01/..'],
    ['It was closed before July 29, 1988.', '../1988-07-28'],
    ['It was closed after February 1988.', '1988-03-01/..'],
  ] as const)
    assert.ok(
      datesIn(text, REFERENCE)[0]?.candidates.some(({ edtf }) => edtf === open),
      text,
    );
});
