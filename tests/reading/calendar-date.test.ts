import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfStamp, dayOrderOf, findCalendarDates, isDateLine } from '../../src/reading/page-facts/calendar-date.ts';

const dates = (text: string, language: string | null = 'de'): string[] =>
  findCalendarDates(text, dayOrderOf(language)).map((one) =>
    one.orElse === null ? one.iso : `${one.iso}|${one.orElse}`,
  );

test('a day is found in the languages of the press', () => {
  for (const text of [
    '7 May 2021',
    'May 7, 2021',
    'May 7th, 2021',
    '7. Mai 2021',
    '7 mai 2021',
    '7 de mayo de 2021',
    '7 maggio 2021',
    '7 mei 2021',
    '7 mayıs 2021',
    '7 мая 2021',
    '٧ مايو ٢٠٢١',
    '7 أيار 2021',
    '۷ مه ۲۰۲۱',
    '2021-05-07',
    '2021年5月7日',
    '07.05.2021',
    '7.5.2021',
    '2021/05/07',
  ])
    assert.deepEqual(dates(`x ${text} y`), ['2021-05-07'], text);
});

test('Solar Hijri days are converted', () => {
  // 1 Farvardin is Nowruz: 20 March 2021; 30 Esfand 1399 was the leap day before it. 22 Bahman 1357 is 11 February 1979.
  assert.deepEqual(dates('۱ فروردین ۱۴۰۰'), ['2021-03-21']);
  assert.deepEqual(dates('۳۰ اسفند ۱۳۹۹'), ['2021-03-20']);
  assert.deepEqual(dates('22 بهمن 1357'), ['1979-02-11']);
  assert.deepEqual(dates('1357/11/22'), ['1979-02-11']);
  assert.deepEqual(dates('یکشنبه ۱ فروردين ۱۴۰۰'), ['2021-03-21'], 'typed with the Arabic yeh');
});

test('a numeric date is read by the country, and both ways where the country is not known', () => {
  assert.deepEqual(dates('03/04/2020', 'en-GB'), ['2020-04-03']);
  assert.deepEqual(dates('03/04/2020', 'en-US'), ['2020-03-04']);
  assert.deepEqual(dates('03/04/2020', 'fr'), ['2020-04-03']);
  assert.deepEqual(dates('03/04/2020', 'en'), ['2020-03-04|2020-04-03']);
  assert.deepEqual(dates('23/04/2020', 'en'), ['2020-04-23']);
  assert.deepEqual(dates('03.04.2020', 'en'), ['2020-04-03']);
});

test('what is no date is none', () => {
  for (const text of [
    '30 February 2021',
    '31/31/2021',
    'version 1.2.2021.4',
    'phone 030/12 34',
    '10:15',
    'Article 7 of 2021 rules',
    'room 2021-77-99',
    '12.000 men',
    '5 more 2021',
  ])
    assert.deepEqual(dates(text), [], text);
});

test('positions are those of the text searched, with Persian figures too', () => {
  const text = 'تارسل، ۲۲ بهمن ۱۳۵۷ خورشیدی';
  const [date] = findCalendarDates(text, null);
  assert.equal(text.slice(date?.from, date?.to), '۲۲ بهمن ۱۳۵۷');
});

test('time stamps keep the day that is written', () => {
  assert.equal(dayOfStamp('2021-05-07T23:30:00-08:00', null)?.iso, '2021-05-07');
  assert.equal(dayOfStamp('20210507', null)?.iso, '2021-05-07');
  assert.equal(dayOfStamp('Fri, 07 May 2021 10:00:00 GMT', null)?.iso, '2021-05-07');
  assert.equal(dayOfStamp('1620381600', null)?.iso, '2021-05-07');
  assert.equal(dayOfStamp('soon', null), null);
});

test('a date line is a date and hardly more', () => {
  assert.ok(isDateLine('Published on 7 May 2021 at 10:15'));
  assert.ok(isDateLine('جمعه ۱۷ اردیبهشت ۱۴۰۰'));
  assert.ok(!isDateLine('On 7 May 2021 the harbour office of Tarsel closed the customs house for good.'));
  assert.ok(!isDateLine('May 2021'));
});

test('letters in Persian give a year of two digits, and the day in words', () => {
  for (const [text, day] of [
    ['تاریخ: ۲۰/۵/۶۷', '1988-08-11'],
    ['مورخ ۶۷/۵/۲۰', '1988-08-11'],
    ['ششم دی‌ماه ۱۳۶۸', '1989-12-27'],
    ['بیست و یکم مردادماه سال ۱۳۶۷', '1988-08-12'],
    ['بیست‌ویکم مرداد ۱۳۶۷', '1988-08-12'],
  ] as const)
    assert.deepEqual(
      findCalendarDates(text, 'dayFirst').map(({ iso }) => iso),
      [day],
      text,
    );
  // In other scripts it is a year of the last century or of this one.
  assert.equal(findCalendarDates('Tarsel, 20/5/67', 'dayFirst')[0]?.iso, '1967-05-20');
});

test('a year of two digits behind the name of a month is read where nothing is counted', () => {
  assert.equal(findCalendarDates('1800 gmt 20 Oct 93', 'dayFirst')[0]?.iso, '1993-10-20');
  assert.equal(findCalendarDates('Tarsel, 3 May ’04', 'dayFirst')[0]?.iso, '2004-05-03');
  assert.deepEqual(findCalendarDates('On 20 Oct 93 men were held', 'dayFirst'), []);
});
