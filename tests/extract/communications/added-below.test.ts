// What whoever keeps or publishes a letter adds under it: it is no part of the letter, and tells what became of it. All texts are invented: the country, its towns and its people do not exist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

test('a note of the website under an open letter signs nothing, and tells that no answer came, up to its own day', () => {
  const [letter, ...others] = communicationsIn(
    '4 May 2011\n\nTo the President of the Republic, Mr. Tarik Solen\n\nWe, the families of the men of Dorn, ask you to tell us where our sons are buried. We ask for a reply within 30 days.\n\nMira Talven\nJan Orsund\n\n*Note added on the page of the Dorn Archive, 2 July 2011: The letter was sent by registered post. It came back on 24 May in its envelope, unopened.*\n',
  ).filter(({ asks }) => asks.length > 0);
  assert.deepEqual(others, []);
  assert.deepEqual(
    letter?.by.map(({ name }) => name),
    ['Mira Talven', 'Jan Orsund'],
  );
  assert.deepEqual([letter?.answer, letter?.answerAsOf], ['none', '2011-07-02']);
});

test('in Persian, who added the note is not who wrote, and a receipt after which nothing came is no answer', () => {
  const [letter] = communicationsIn(
    'به: جناب آقای کاوه مهران، رئیس‌جمهور\nتاریخ: ۱۵ دی ۱۴۰۰\n\nما امضاکنندگان این نامه، خانواده‌های کشته‌شدگان دورن هستیم. خواهشمندیم محل دفن فرزندان ما را اعلام کنید.\n\nتقاضا داریم ظرف ۲۰ روز جواب بدهید.\n\nامضا: ۴۰ خانواده\n\nافزودهٔ وب‌سایت انجمن دورن، ۱۰ اسفند ۱۴۰۰: دفتر ریاست‌جمهوری دریافت نامه را تأیید کرد. از آن زمان هیچ پاسخی داده نشده است.\n',
  ).filter(({ asks }) => asks.length > 0);
  assert.ok(letter !== undefined);
  assert.ok(!letter.by.some(({ text, name }) => /انجمن|افزوده/.test(`${text} ${name}`)), JSON.stringify(letter.by));
  assert.deepEqual([letter.answer, letter.answerAsOf], ['none', '2022-03-01']);
});

test('«جهت اقدام مقتضی» asks nobody for anything', () => {
  const found = communicationsIn('دفتر فرماندار گفت نامه دریافت و «برای رسیدگی به بخشداری ارجاع شده است».\n');
  assert.deepEqual(
    found.filter(({ by }) => by.some(({ text }) => text === 'مقتضی')),
    [],
  );
});

test('in Persian, a letter that was passed on was received', () => {
  const [letter] = communicationsIn(
    'خانواده‌ها در ۹ تیر ۱۳۸۲ نامه‌ای به فرماندار دورن نوشتند و خواستند که گورستان ویران نشود. دفتر فرماندار گفت نامه به شهرداری ارجاع شده است.\n',
  );
  assert.equal(letter?.answer, 'acknowledged');
});

test('in Persian, a letter that came from whom it was to is the answer, and its words say which', () => {
  const [letter] = communicationsIn(
    'روز ۲ مهر ۱۴۰۰ نامه‌ای به دادستان دورن نوشتم. روز ۹ مهر نامه‌ای از دادستانی آمد که نوشته بود: «درخواست نامبرده رد می‌شود.»\n',
  );
  assert.equal(letter?.answer, 'refused');
});
