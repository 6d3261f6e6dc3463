// Days without a year in plain formulaic papers. Every text is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../claims-in.ts';

const daysOf = (text: string, published: string): readonly (readonly [string, string | null])[] =>
  datesIn(text, published).map(({ passage, edtf }) => [passage.exact, edtf]);
const dayOf = (text: string, words: string, published: string): string | null | undefined =>
  daysOf(text, published).find(([exact]) => exact.includes(words))?.[1];

test('what happened days before the paper is of its year, though a day of that month was told of long ago; a paper keeps the year that it is about', () => {
  const text =
    'On 4 March 1991 the miners of Orvane wrote to him. He sat in the council until last autumn.\n\nOn March 11 some thirty people laid wreaths at the quarry. “We hold his order of 10 March,” a lawyer said.';
  assert.equal(dayOf(text, 'March 11', '2011-03-17'), '2011-03-11');
  assert.equal(dayOf(text, '10 March', '2011-03-17'), '1991-03-10');
});

test('in an interview about one year a day without a year, months before the printing, is of that year', () => {
  const text =
    'What do you remember of 1991?\n\nNot much. The kilns burned on 7 April. My brother was away from 4 to 10 April.';
  assert.equal(dayOf(text, '7 April', '2004-11-12'), '1991-04-07');
  assert.equal(dayOf(text, '4 to 10', '2004-11-12'), '1991-04-04/1991-04-10');
});

test('a witness long after tells of the months and the nights of which he tells', () => {
  const text =
    'WITNESS STATEMENT\n\nTaken by: Kiln Watch\n\nOn 3 March 1991 I kept the gate. The captain said: “Tonight nobody goes home.” They paid us on 14 March. At the beginning of August they sent us home.';
  assert.equal(dayOf(text, 'Tonight', '2005-10-12'), '1991-03-03');
  assert.equal(dayOf(text, 'August', '2005-10-12')?.slice(0, 7), '1991-08');
});

test('numbers of papers, plots and entries are no dates, and the last of several nights is not last night', () => {
  assert.deepEqual(daysOf('Reference: UA ORV 5/2012. Gazette No. 7/1994.', '2012-09-14'), []);
  assert.deepEqual(
    daysOf('They worked for four nights. On the last night it rained.', '2012-09-14').filter(([words]) =>
      words.includes('last'),
    ),
    [],
  );
  assert.equal(
    dayOf('در قطعهٔ ۷ از مرداد و شهریور ۱۳۷۰ سنگی نمانده است.', 'شهریور', '2012-09-14'),
    '1991-07-23/1991-09-22',
  );
});

test('a list of the dead with days of two nights, and “in the night of”', () => {
  assert.equal(dayOf('3,Orrick,Lena,Varsk,04-05.03.1991,family', '03.1991', '2011-11-30'), '1991-03-04/1991-03-05');
  assert.deepEqual(
    daysOf('In the night of 2 to 3 April 1991 the kilns burned.', '2011-11-30').map(([, edtf]) => edtf),
    ['1991-04-02/1991-04-03'],
  );
});

test('so many days later, on Thursday, counted from the day that is told and not from one told aside', () => {
  const text =
    'The trucks came on Monday, 8 March. Miners hired after 2 February had been sent away. Three days later, on Thursday, they came to Orvane.';
  assert.deepEqual(
    daysOf(text, '1993-03-18')
      .slice(-2)
      .map(([, edtf]) => edtf),
    ['1993-03-11', '1993-03-11'],
  );
});

test('a telegram shown on a page of an archive is read from its own day', () => {
  const text =
    'در بایگانی از ۲ دی ۱۳۸۸\n\nتاریخ: ۱۱ تیر ۱۳۶۶ از: بهرام تالونی به: شورای شهر\n\nاز سه روز پیش آب را بسته‌اند.';
  assert.equal(dayOf(text, 'سه روز پیش', '2009-12-23'), '1987-06-29');
});

test('a Persian year behind “in” whatever follows, and no number of what is counted', () => {
  assert.equal(dayOf('کارخانهٔ تالون در ۱۳۷۳ فروخته شد.', '۱۳۷۳', '2010-02-11'), '1994-03-21/1995-03-20');
  assert.equal(dayOf('در ۱۳۹۱ دور باغ نرده گذاشتند.', '۱۳۹۱', '2020-02-11'), '2012-03-20/2013-03-20');
  assert.deepEqual(daysOf('در ۱۳۷۱ روستا مدرسه ساختند.', '2010-02-11'), []);
});

test('in Persian news the day of the week says of which year a day is, and the days of that month told after it', () => {
  const text =
    'کارگران اخراجی سال ۱۳۶۶ روز دوشنبه گذشته، ۹ تیر، به خیابان آمدند. پدر یکی در دی ۱۳۶۶ مرده است. آنان در ۷ تیر شکایت کرده بودند.';
  assert.equal(dayOf(text, '۹ تیر', '2003-07-05'), '2003-06-30');
  assert.equal(dayOf(text, '۷ تیر', '2003-07-05'), '2003-06-28');
});

test('“that year” is the year that is told, and none at the end of a span of years or of a book', () => {
  const ofSpan = 'در تابستان ۱۳۶۶ کارخانه سوخت. او از تیر ۱۳۶۴ تا دی ۱۳۶۸ مدیر بود. در شهریور همان سال بیمه پول داد.';
  assert.equal(dayOf(ofSpan, 'همان سال', '2013-12-24'), '1987-08-23/1987-09-22');
  const ofBook = 'او در دی ۱۳۶۶ رفت و در کتابش (تالون، ۱۳۸۳، ص ۴۱) نوشت که تا پاییز آن سال بی‌خبر بود.';
  assert.equal(dayOf(ofBook, 'آن سال', '2013-12-24'), '1987-09-23/1987-12-21');
});
