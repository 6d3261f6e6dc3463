import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, datesOf } from '../../claims-in.ts';

// Gregorian values by the published table of Nowruz: 1 Farvardin was 21 March in 1981 (1360), 1988 (1367), 1989 and 20 March in 2020 (1399); the first six months
// have 31 days. So 1 Mordad 1367 was 23 July 1988.
const DATES: readonly (readonly [text: string, edtf: string])[] = [
  ['پنجم مرداد ۱۳۶۷', '1988-07-27'],
  ['۵ مردادماه ۱۳۶۷', '1988-07-27'],
  ['روز پنجم ماه مرداد سال ۱۳۶۷', '1988-07-27'],
  ['پنجم مرداد ۶۷', '1988-07-27'],
  ['۱۴مرداد۶۷', '1988-08-05'],
  ['۵ مرداد سال هزار و سیصد و شصت و هفت', '1988-07-27'],
  ['۵ مرداد ۱۳۶۷ هجری خورشیدی', '1988-07-27'],
  ['۵ مرداد ۱۳۶۷ ه.ش.', '1988-07-27'],
  ['بیست و نهمین روز مرداد ۱۳۶۷', '1988-08-20'],
  ['سی‌ام مرداد ۱۳۶۷', '1988-08-21'],
  ['سی ام مرداد ۱۳۶۷', '1988-08-21'],
  ['۲۹ ام مرداد ۱۳۶۷', '1988-08-20'],
  ['۱۳۶۷/۵/۶', '1988-07-28'],
  ['۶/۵/۱۳۶۷', '1988-07-28'],
  ['۱۳۶۷-۰۵-۰۶', '1988-07-28'],
  ['۱۳۶۷ . ۵ . ۶', '1988-07-28'],
  ['67/5/6', '1988-07-28'],
  ['۱۲ ژوئیهٔ ۲۰۲۰', '2020-07-12'],
  ['۳ اوت ۱۹۸۸ میلادی', '1988-08-03'],
  ['ژوئن ۱۹۹۱', '1991-06'],
  ['مرداد ۱۳۶۷', '1988-07-23/1988-08-22'],
  ['مرداد ۶۷', '1988-07-23/1988-08-22'],
  ['مرداد سال ۶۷', '1988-07-23/1988-08-22'],
  ['تابستان ۱۳۶۷', '1988-06-22/1988-09-22'],
  ['تابستان ۶۷', '1988-06-22/1988-09-22'],
  ['بهار ۱۹۸۸', '1988-21'],
  ['سال ۱۳۶۷', '1988-03-21/1989-03-20'],
  ['سال ۶۷', '1988-03-21/1989-03-20'],
  ['سال ۱۹۸۸', '1988'],
  ['دهه شصت', '1981-03-21/1991-03-20'],
  ['دهه ۱۳۶۰', '1981-03-21/1991-03-20'],
  ['دهه ۱۹۸۰', '198X'],
  ['قرن نوزدهم میلادی', '1801/1900'],
];

test('days, months, seasons, years and decades have their Gregorian value', () => {
  for (const [text, edtf] of DATES) {
    const [date, ...rest] = datesIn(`این نامه در ${text} نوشته شد.`);
    assert.equal(date?.edtf, edtf, text);
    assert.deepEqual(rest, [], text);
  }
});

test('a weekday that is another one than the date’s is a reason for doubt', () => {
  // 5 Mordad 1367 was a Wednesday.
  const [right] = datesIn('چهارشنبه ۵ مرداد ۱۳۶۷ بود');
  const [wrong] = datesIn('دوشنبه ۵ مرداد ۱۳۶۷ بود');
  assert.equal(right?.confidence, 'certain');
  assert.equal(wrong?.confidence, 'likely');
  assert.ok(wrong?.reasons.includes('the weekday beside it is another one'));
});

test('the century of a year of two digits is inferred, and the reason says so', () => {
  const [date] = datesIn('در مرداد ۶۷ بود');
  assert.equal(date?.grounds.year, 'inferred');
  assert.ok(date?.reasons.some((reason) => reason.includes('1367')));
  assert.equal(datesIn('در مرداد ۱۳۶۷ بود')[0]?.grounds.year, 'stated');
});

test('Esfand has thirty days in leap years only', () => {
  // 1366 is a published leap year, 1367 is none.
  assert.equal(datesIn('در ۳۰ اسفند ۱۳۶۶ بود')[0]?.edtf, '1988-03-20');
  const [impossible] = datesIn('در ۳۰ اسفند ۱۳۶۷ بود');
  assert.equal(impossible?.edtf, null);
  assert.equal(impossible?.confidence, 'doubtful');
});

test('a date without its year has that of the date before it, and else that of the document', () => {
  assert.deepEqual(datesOf('در سال ۱۳۶۷ نامه آمد. ۲۴ مرداد پاسخ داد.'), [
    'سال ۱۳۶۷ = 1988-03-21/1989-03-20',
    '۲۴ مرداد = 1988-08-15',
  ]);
  assert.equal(datesIn('در ۲۴ مرداد پاسخ داد.')[0]?.edtf, null);
  assert.equal(datesIn('در ۲۴ مرداد پاسخ داد.', '2020-09-16')[0]?.edtf, '2020-08-14');
  assert.deepEqual(
    datesIn('در سال ۱۳۶۷ نامه آمد. ۲۴ مرداد پاسخ داد.', '2020-09-16')[1]?.candidates.map(({ edtf }) => edtf),
    ['1988-08-15', '2020-08-14'],
  );
  assert.equal(datesIn('جلسه در ۱۵ مهر برگزار خواهد شد.', '2020-09-16')[0]?.edtf, '2020-10-06');
});

test('times of day go with the day beside them', () => {
  for (const [text, timex] of [
    ['۵ مرداد ۱۳۶۷ ساعت ۹:۳۰', '1988-07-27T09:30'],
    ['۵ مرداد ۱۳۶۷، ساعت ۹ شب', '1988-07-27T21:00'],
    ['ساعت ۲ بامداد چهارشنبه ۵ مرداد ۱۳۶۷', '1988-07-27T02:00'],
    ['شب ۵ مرداد ۱۳۶۷', '1988-07-27TNI'],
    ['صبح روز چهارشنبه ۵ مرداد ۶۷', '1988-07-27TMO'],
    ['بعد از ظهر ۵ مرداد ۱۳۶۷', '1988-07-27TAF'],
    ['ساعت ۷ و ۴۵ دقیقه عصر ۵ مرداد ۱۳۶۷', '1988-07-27T19:45'],
  ] as const)
    assert.equal(datesIn(`در ${text} بود`)[0]?.timex, timex, text);
});

test('days with a name are found where the day is meant', () => {
  assert.equal(datesIn('در نوروز ۱۳۶۷ بود')[0]?.edtf, '1988-03-21');
  assert.equal(datesIn('شب یلدای ۱۳۶۷ بود')[0]?.edtf, '1988-12-21');
  assert.deepEqual(datesIn('اربعین و عاشورا در فرهنگ مردم'), []);
});
