import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfBounds } from '../../../src/model/edtf.ts';
import { datesIn } from '../claims-in.ts';

// Nowruz, the first of Farvardin, was the 21st of March in 1988 (1367) and the 20th in 2020 (1399), by published calendars.
const SOLAR: readonly (readonly [text: string, edtf: string])[] = [
  ['On 1 Farvardin 1367 the order was read.', '1988-03-21'],
  ['On 1 Farvardin 1399 the order was read.', '2020-03-20'],
  ['On 5 Mordad 1367 the order was read.', '1988-07-27'],
  ['In Mordad 1367 the order was read.', '1988-07-23/1988-08-22'],
  ['On 5 Mordad 67 the order was read.', '1988-07-27'],
  ['In Mordad 67 the order was read.', '1988-07-23/1988-08-22'],
  ['On the 5th of Mordad 1367 the order was read.', '1988-07-27'],
  ['On 12 Tir 1360 the order was read.', '1981-07-03'],
  ['پنجم مرداد ۱۳۶۷', '1988-07-27'],
  ['۵ مرداد ۱۳۶۷', '1988-07-27'],
  ['پنجم مرداد ۶۷', '1988-07-27'],
  ['مرداد ۶۷', '1988-07-23/1988-08-22'],
  ['بیست و یکم بهمن سال ۱۳۶۱', '1983-02-10'],
  ['چهارشنبه ۵ مرداد ۱۳۶۷', '1988-07-27'],
  ['تابستان ۱۳۶۷', '1988-06-22/1988-09-22'],
  ['در سال ۱۳۶۷ این حکم خوانده شد.', '1988-03-21/1989-03-20'],
  ['دههٔ شصت', '1981-03-21/1991-03-20'],
  ['۱۲ ژوئیهٔ ۲۰۲۰', '2020-07-12'],
  ['سوم تا پنجم مرداد ۱۳۶۷', '1988-07-25/1988-07-27'],
];

test('Solar Hijri dates, in Latin and Persian spelling, have their Gregorian value', () => {
  for (const [text, edtf] of SOLAR) {
    const [date] = datesIn(text);
    assert.equal(date?.edtf, edtf, text);
  }
});

test('the calendar of the words is kept', () => {
  assert.equal(datesIn('پنجم مرداد ۱۳۶۷')[0]?.calendar, 'persian');
  assert.equal(datesIn('On 27 Ramadan 1408 it was read.')[0]?.calendar, 'islamic');
});

test('an Islamic date is never one day: the days that the tabular and the observed calendars allow', () => {
  // 1 Ramadan 1408 was 17 April 1988 by the tabular calendar and 18 April in most lands, so the 27th was 13 or 14 May.
  const bounds = edtfBounds(datesIn('On 27 Ramadan 1408 it was read.')[0]?.edtf ?? '');
  assert.ok(bounds?.earliest && bounds.latest);
  assert.ok(bounds.earliest <= '1988-05-13' && bounds.latest >= '1988-05-14');
  assert.ok(bounds.latest <= '1988-05-16');
});

test('Persian phrases relative to the day of speaking are counted from the document’s date', () => {
  const edtf = (text: string) => datesIn(text, '2020-09-16')[0]?.edtf;
  assert.equal(edtf('دیروز این نامه رسید.'), '2020-09-15');
  // In Persian the year that has passed is one of the Solar Hijri calendar: 1398, from Nowruz to Nowruz. The Gregorian one is the other reading.
  assert.equal(edtf('سال گذشته این نامه رسید.'), '2019-03-21/2020-03-19');
  assert.equal(edtf('سه روز پیش این نامه رسید.'), '2020-09-13');
});

test('a Persian name that is also a month is no date by itself', () => {
  assert.deepEqual(datesIn('خبرگزاری مهر آن را نوشت.'), []);
  assert.deepEqual(datesIn('Mehr and Bahman are names, Azar too.'), []);
});
