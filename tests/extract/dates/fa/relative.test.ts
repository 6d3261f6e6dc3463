import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../../claims-in.ts';

// The document is of Wednesday, 16 September 2020: 26 Shahrivar 1399. Nowruz of 1399 was 20 March 2020, of 1398 and 1400 21 March.
const DAY = '2020-09-16';
const RELATIVE: readonly (readonly [text: string, edtf: string])[] = [
  ['امروز', '2020-09-16'],
  ['دیروز', '2020-09-15'],
  ['پریروز', '2020-09-14'],
  ['فردا', '2020-09-17'],
  ['روز گذشته', '2020-09-15'],
  ['سه روز پیش', '2020-09-13'],
  ['ده روز قبل', '2020-09-06'],
  ['امسال', '2020-03-20/2021-03-20'],
  ['سال جاری', '2020-03-20/2021-03-20'],
  ['پارسال', '2019-03-21/2020-03-19'],
  ['سال آینده', '2021-03-21/2022-03-20'],
  ['ماه گذشته', '2020-07-22/2020-08-21'],
  ['همین ماه', '2020-08-22/2020-09-21'],
  ['هفته گذشته', '2020-09-05/2020-09-11'],
  ['این هفته', '2020-09-12/2020-09-18'],
  ['هفته آینده', '2020-09-19/2020-09-25'],
  ['شنبه هفته گذشته', '2020-09-05'],
  ['تابستان پارسال', '2019-06-22/2019-09-22'],
  ['۲۲ تیر سال گذشته', '2019-07-13'],
  ['دوم همین ماه', '2020-08-23'],
  ['ژوئیه سال گذشته', '2019-07'],
  ['نیمه اول امسال', '2020-03-20/2020-09-21'],
];

test('phrases are counted from the document’s date, weeks from Saturday, months and years in the Solar Hijri calendar', () => {
  for (const [text, edtf] of RELATIVE) {
    const [date] = datesIn(`این خبر ${text} رسید.`, DAY);
    assert.equal(date?.edtf, edtf, text);
    assert.equal(date?.relativeTo, DAY, text);
  }
});

test('a whole year or month counted in Persian has the Gregorian one as its other reading', () => {
  assert.deepEqual(
    datesIn('پارسال رسید', DAY)[0]?.candidates.map(({ edtf }) => edtf),
    ['2019-03-21/2020-03-19', '2019'],
  );
});

test('without a date of the document nothing is placed', () => {
  for (const [text] of RELATIVE) assert.equal(datesIn(`این خبر ${text} رسید.`)[0]?.edtf ?? null, null, text);
});

test('of a document that is dated to an interval the phrase is an interval', () => {
  assert.equal(datesIn('دیروز رسید', '2020-09-16/2020-09-18')[0]?.edtf, '2020-09-15/2020-09-17');
  assert.equal(datesIn('پارسال رسید', '2020-03-10/2020-03-25')[0]?.edtf, '2018-03-21/2020-03-19');
});

test('what is counted from a year in the text is counted from that year', () => {
  assert.equal(datesIn('در سال ۱۳۶۷ او را بردند. بهار سال بعد خبر آمد.', DAY)[1]?.edtf, '1989-03-21/1989-06-21');
  assert.equal(datesIn('در سال ۱۳۶۷ بود. در آبان همان سال رفت.', DAY)[1]?.edtf, '1988-10-23/1988-11-21');
  assert.equal(datesIn('سی و دو سال پس از تابستان ۱۳۶۷')[0]?.edtf, '2020-06-21/2020-09-21');
  assert.equal(datesIn('دو روز پس از ۵ مرداد ۱۳۶۷')[0]?.edtf, '1988-07-29');
});

test('moving the document’s date moves what is relative and nothing else', () => {
  const text = 'دیروز و سه روز پیش و پارسال و در ۵ مرداد ۱۳۶۷';
  const at = (day: string) => datesIn(text, day).map(({ edtf }) => edtf);
  assert.notDeepEqual(at('2020-09-16').slice(0, 1), at('2020-09-17').slice(0, 1));
  assert.equal(at('2020-09-16').at(-1), at('2021-09-17').at(-1));
});
