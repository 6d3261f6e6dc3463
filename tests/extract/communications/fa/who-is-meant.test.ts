// Who sends and who is told in Persian where the words are a time, a pronoun or an office. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn, toldIn } from '../../parties-in.ts';

test('a time sends nothing, and whoever says “they told me” was told', () => {
  assert.deepEqual(
    toldIn('سرهنگ بهمن ارژنگی گفت ساعت نه شب از پاسگاه سنگ‌سرا با بی‌سیم به او خبر داده‌اند که پل را بسته‌اند.'),
    ['? > بهمن ارژنگی (-): پل را بسته‌اند'],
  );
});

test('“I” of a speech is whom its title names, and “too” is no part of who is rung up', () => {
  const text = 'نطق فرهاد نیستانی، نمایندهٔ تالون\n\nهمکاران محترم، همه می‌دانید. من به سرتیپ هم زنگ زدم، جواب نداد.';
  const [call] = communicationsIn(text);
  assert.deepEqual([call?.by[0]?.name, call?.to[0]?.text, call?.answer], ['فرهاد نیستانی', 'سرتیپ', 'none']);
});

test('a number that a letter holds sends no letter', () => {
  assert.deepEqual(communicationsIn('رقم ۳۱ که در نامهٔ انجمن حقوقی تالون آمده شمار کسانی است که دفن شده بودند.'), []);
});

test('“him” that goes back to nobody by name is whoever tells it', () => {
  const [asked] = communicationsIn('فرماندار گزارش داد که آقای استاندار از او خواسته است خبر را منتشر نکند.');
  assert.equal(asked?.to[0]?.text, 'فرماندار');
});

const LETTER = [
  'انجمن یاری تالون\nتاریخ: ۱۴ مهر ۱۳۶۲',
  'جناب آقای هوشنگ دریابان\nفرماندار محترم تالون',
  'با سلام،',
  'ما روز ۱۰ مهر تلفنی به دفتر جنابعالی خبر دادیم که مأموران قصد تخریب گورستان را دارند.',
  'خواهشمندیم:\n۱. از تخریب جلوگیری فرمایید.\n۲. نتیجه را حداکثر تا ۵ شهریور به این انجمن اعلام فرمایید.',
  'مهین سروستان\nرئیس انجمن',
].join('\n\n');

test('the office of “you” is that of the addressee, and a term without a year lies ahead of the letter', () => {
  const claims = communicationsIn(LETTER);
  const told = claims.find(({ says }) => says.length > 0);
  assert.equal(told?.to[0]?.name, 'هوشنگ دریابان');
  const letter = claims.find(({ asks }) => asks.length > 0);
  // 5 Shahrivar 1363, the first after 14 Mehr 1362.
  assert.deepEqual([letter?.on, letter?.dueOn, letter?.asks.length], ['1983-10-06', '1984-08-27', 2]);
});

test('a reply that holds a visit “not expedient” refuses', () => {
  const reply = [
    'فرمانداری تالون\nتاریخ: ۲ آذر ۱۳۶۲',
    'سرکار خانم مهین سروستان',
    'عطف به نامهٔ مورخ ۱۴ مهر ۱۳۶۲ به اطلاع می‌رساند:',
    'موضوع بررسی شد. بازدید هیئت در شرایط فعلی به صلاح نیست.',
    'هوشنگ دریابان\nفرماندار تالون',
  ].join('\n\n');
  assert.equal(communicationsIn(reply).find(({ on }) => on === '1983-10-06')?.answer, 'refused');
});
