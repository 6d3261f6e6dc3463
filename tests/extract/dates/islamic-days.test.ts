import assert from 'node:assert/strict';
import { test } from 'node:test';
import { islamicDays, tabularDay, tabularMonthLength } from '../../../src/extract/dates/islamic-days.ts';
import { dayNumber, isoDayOf } from '../../../src/model/civil-day.ts';
import { datesIn } from '../claims-in.ts';

// The runtime's own calendars are the witness: none of them is used for the tabular days.
const dayIn = (calendar: string, year: number, month: number): number => {
  const iso = Temporal.PlainDate.from({ calendar, year, month, day: 1 }).withCalendar('iso8601');
  return dayNumber(iso.year, iso.month, iso.day);
};

test('the tabular calendar is the runtime’s civil one, and a day later than its astronomical one, in every month of 1300 to 1500', () => {
  for (let year = 1300; year <= 1500; year++)
    for (let month = 1; month <= 12; month++) {
      assert.equal(tabularDay(year, month, 1), dayIn('islamic-civil', year, month), `${year}-${month}`);
      assert.equal(tabularDay(year, month, 1) - 1, dayIn('islamic-tbla', year, month), `${year}-${month}`);
    }
});

test('a tabular month ends the day before the next one begins', () => {
  for (let year = 1400; year <= 1430; year++)
    for (let month = 1; month < 12; month++)
      assert.equal(tabularDay(year, month, tabularMonthLength(year, month)) + 1, tabularDay(year, month + 1, 1));
});

test('every day of the three calendars, and the day after the civil one for a late crescent, lies in the interval', () => {
  for (let year = 1300; year <= 1500; year++)
    for (let month = 1; month <= 12; month++) {
      const [first, last] = islamicDays(year, month, 1) ?? [0, 0];
      for (const calendar of ['islamic-civil', 'islamic-tbla', 'islamic-umalqura']) {
        const day = dayIn(calendar, year, month);
        assert.ok(first <= day && day <= last, `${calendar} ${year}-${month}`);
      }
      assert.ok(last >= tabularDay(year, month, 1) + 1);
      assert.ok(last - first <= 4, 'the interval stays narrow');
    }
});

test('no day of the Islamic calendar is given as a single one', () => {
  for (const text of ['۲۷ رمضان ۱۴۰۸', '27 Ramadan 1408', 'دهم محرم ۱۴۰۹', 'عاشورای سال ۱۴۰۹', 'نیمه شعبان ۱۴۱۰']) {
    const [date] = datesIn(`این نامه در ${text} رسید.`);
    assert.equal(date?.calendar, 'islamic', text);
    assert.match(date?.edtf ?? '', /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/, text);
    assert.ok(
      date?.reasons.some((reason) => reason.includes('tabular')),
      text,
    );
  }
});

test('Persian, Arabic and Latin spelling of a month of the Islamic calendar give the same days', () => {
  // 1 Ramadan 1408 was 17 April 1988 by the tabular calendar; the civil epoch, the astronomical one a day before, a late crescent a day after.
  const expected = `${isoDayOf(dayNumber(1988, 5, 13))}/${isoDayOf(dayNumber(1988, 5, 15))}`;
  for (const text of [
    '۲۷ رمضان ۱۴۰۸',
    '٢٧ رمضان ١٤٠٨',
    'بیست و هفتم ماه مبارک رمضان ۱۴۰۸',
    '۲۷ رمضان ۱۴۰۸ ه.ق',
    '27 Ramadan 1408',
  ])
    assert.equal(datesIn(`در ${text} بود`)[0]?.edtf, expected, text);
});

test('months with names of two words are found with and without a joiner', () => {
  for (const [text, month] of [
    ['ربیع الاول ۱۴۰۰', 3],
    ['ربیع‌الثانی ۱۴۰۰', 4],
    ['جمادی الاول ۱۴۰۰', 5],
    ['جمادی‌الثانی ۱۴۰۰', 6],
    ['ذی‌القعده ۱۴۰۰', 11],
    ['ذی الحجه ۱۴۰۰', 12],
  ] as const) {
    const [first] = islamicDays(1400, month, null) ?? [0];
    assert.ok(datesIn(`در ${text} آمد`)[0]?.edtf?.startsWith(isoDayOf(first)), text);
  }
});
