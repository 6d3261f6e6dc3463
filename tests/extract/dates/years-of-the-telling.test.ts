// A day without its year stands between the time that is told and that of the telling: which of the two lends the year, and where neither may. All of it is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn } from '../claims-in.ts';

/** The days of a text that begin so. */
const dayOf = (text: string, words: string, written: string): string | null | undefined =>
  datesIn(text, written).find(({ passage }) => passage.exact.startsWith(words))?.edtf;

test('since when somebody holds a post is no year of what is told next', () => {
  const text = 'Oren Mavik has been minister since August 2019.\n\nProtests began on November 9 in the harbour.';
  assert.equal(dayOf(text, 'November', '2021-11-15'), '2021-11-09');
  const persian = 'آقای ولین که از سال ۱۳۹۶ ریاست بندر را دارد، گفت که در ۲۷ آبان شش نفر آمدند.';
  assert.equal(dayOf(persian, '۲۷', '2022-01-04'), '2021-11-18');
  const opened = 'The hall has been a dance school since 2017, and opened its doors on 9 September of that year.';
  assert.equal(dayOf(opened, '9 September', '2020-11-13'), '2017-09-09');
});

test('“of this year” is of the year of the document, whatever was told before', () => {
  const text = 'Oaks grew there from 2009, until on 20 July of this year they were cut.';
  assert.equal(dayOf(text, '20 July', '2019-09-01'), '2019-07-20');
  assert.equal(
    dayOf('در مرداد ۱۳۶۸ پسرش را برد. زمستان گذشته درگذشت.', 'زمستان', '2024-08-27'),
    '2023-12-22/2024-03-19',
  );
});

test('what somebody says that he did lies before the day on which he says it', () => {
  const text =
    'The fax of 11 November 2021 was passed on. The commander said on 21 September 2022: “I stayed at home from 12 to 15 November.” The log bears his name on 13 November.';
  assert.equal(dayOf(text, 'from 12', '2022-11-30'), '2021-11-12/2021-11-15');
  assert.equal(dayOf(text, '13 November', '2022-11-30'), '2021-11-13');
});

test('a weekday beside a day says the year of the days of that month behind it', () => {
  const text = 'It was taken on Sunday 14 November; we have a copy of 15 November.';
  assert.equal(dayOf(text, '15', '2022-09-22'), '2021-11-15');
});

test('a day of this week, or of a story of decades ago, is of neither until somebody says so; both are offered', () => {
  const text = 'او در سال ۱۳۶۷ رئیس بود. نامهٔ اتحادیه روز ۱۲ آذر فرستاده شد.';
  const day = datesIn(text, '2021-12-06').find(({ passage }) => passage.exact.includes('آذر'));
  assert.equal(day?.edtf, null);
  assert.deepEqual(
    day?.candidates.map(({ edtf }) => edtf),
    ['1988-12-03', '2021-12-03'],
  );
});

test('“at night” and an hour that a witness tells are of no day that nobody named', () => {
  const buried =
    'On 30 April 2009 the union sent its letters to both ministers and to the press. The men were buried at night.';
  assert.equal(dayOf(buried, 'at night', '2009-09-01'), null);
  const told = 'Statement of Ada Quill. Signed.\n\nI was a nurse.\n\nThe man was brought at about 6 p.m. and he died.';
  assert.equal(dayOf(told, 'about 6', '2019-05-18') ?? null, null);
});

test('what went on until a day had ended before it was told', () => {
  const text = 'The strike broke out in mid-July and went on until the end of August.';
  assert.equal(dayOf(text, 'the end', '1989-11-28')?.slice(0, 4), '1989');
});

test('what is held until a day has not ended because it is told', () => {
  const text = 'The fair will be held in the harbour until 5 May.';
  assert.equal(dayOf(text, '5 May', '2021-03-28'), '2021-05-05');
});

test('a weekday behind a day of long before is of no week of a paper of which only the month is known', () => {
  const text = 'The order of 11 November 2021 asks for calm before the night of Saturday.';
  assert.equal(dayOf(text, 'the night', '2022-02-01/2022-02-28') ?? null, null);
});
