// How Persian news and papers tell of requests, questions, replies and what families were told. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../../parties-in.ts';

const rows = (text: string): readonly string[] =>
  communicationsIn(text).map(
    ({ by, to, asks, says, answer }) =>
      `${by.map((m) => m.name ?? m.text).join(' & ')} > ${to.map((m) => m.name ?? m.text).join(' & ')}: ${[...asks, ...says].join(' | ')}${answer === null ? '' : ` (${answer})`}`,
  );

test('what is requested stands between the noun and its verb', () => {
  assert.deepEqual(rows('بازماندگان ملوانان از دادستان درخواست کالبدشکافی کرده‌اند و این درخواست رد شده است.'), [
    'بازماندگان ملوانان > دادستان: کالبدشکافی (refused)',
  ]);
  assert.deepEqual(rows('انجمن ملوانان از شهردار دربارهٔ اسکله توضیح خواست اما تا امروز جوابی دریافت نکرد.'), [
    'انجمن ملوانان > شهردار: دربارهٔ اسکله توضیح (none)',
  ]);
});

test('what a letter asks may stand behind «و خواست که», without its reader', () => {
  assert.deepEqual(rows('کمیتهٔ ملوانان به فرماندار نامه نوشت و خواست که اسکله باز شود.'), [
    'کمیتهٔ ملوانان > فرماندار: اسکله باز شود',
  ]);
});

test('a deputy’s question to a minister is a message; what became of it is not what was asked', () => {
  assert.deepEqual(rows('بهرام کاویان، نماینده مجلس، از وزیر راه دربارهٔ غرق‌شدگان سؤال کرد.'), [
    'بهرام کاویان > وزیر راه: دربارهٔ غرق‌شدگان',
  ]);
  assert.deepEqual(
    rows('شورای شهر از دادستان کل خواست پروندهٔ غرق‌شدگان را دوباره باز کند، ولی دادستان کل این درخواست را نپذیرفت.'),
    ['شورای شهر > دادستان کل: پروندهٔ غرق‌شدگان را دوباره باز کند (refused)'],
  );
});

test('a headline without a verb tells of the letter', () => {
  assert.deepEqual(rows('نامه خانواده‌های ملوانان به رئیس بندر برای گشودن اسکله'), [
    'خانواده‌های ملوانان > رئیس بندر: گشودن اسکله',
  ]);
});

test('families that were told something, by somebody or by nobody who is named; reporters are told nothing', () => {
  assert.deepEqual(rows('به خانواده‌ها گفته شد که پسرانشان به بندر دیگری فرستاده شده‌اند.'), [
    ' > خانواده‌ها: پسرانشان به بندر دیگری فرستاده شده‌اند',
  ]);
  assert.deepEqual(rows('استاندار به وزیر گفت که سی نفر غرق شده‌اند.'), ['استاندار > وزیر: سی نفر غرق شده‌اند']);
  assert.deepEqual(rows('استاندار به خبرنگاران گفت که کسی غرق نشده است.'), []);
});

test('a reply goes to whose letter it answers, and a note of a mission to whom it honours', () => {
  assert.deepEqual(rows('شهردار در پاسخ به نامهٔ خانواده‌ها نوشت که اسکله بسته می‌ماند.'), [
    'شهردار > خانواده‌ها: اسکله بسته می‌ماند',
  ]);
  const [note] = communicationsIn(
    'نمایندگی دائم ولدا در ژنو با ابراز احترام به دفتر کمیسر عالی افتخار دارد به آگاهی برساند که ادعاها بی‌اساس است.',
  );
  assert.equal(note?.medium, 'note');
  assert.match(note?.says.join() ?? '', /بی‌اساس/);
});

test('who is asked of in a clause behind «که» is not who the sentence is about', () => {
  assert.ok(
    !rows('جمشید آوند، دادستان، دربارهٔ نامهٔ وکلای ملوانان، که خواستار دادرسی تازه شده بودند، سخن گفت.').some((row) =>
      row.startsWith('جمشید'),
    ),
  );
});

test('a paper for a deed is to nobody by that deed, and a letter home is no appeal to a house', () => {
  assert.ok(!rows('وکلا لایحه‌ای برای احضار سرهنگ آرش کوهی دادند.').some((row) => row.includes('> آرش کوهی')));
  assert.deepEqual(rows('برای نامه‌ای که به خانه نوشته بود محاکمه شد.'), []);
});

test('labels in bold are the head of a letter', () => {
  const [letter] = communicationsIn(
    '**به:** استاندار محترم تالون\n**از:** انجمن بازماندگان\n**تاریخ:** ۱۲ خرداد ۱۳۹۵\n\nبا سلام\nخواهشمند است دستور فرمایید از تخریب گورها جلوگیری شود.\n\nانجمن بازماندگان',
  );
  assert.equal(letter?.by[0]?.name, 'انجمن بازماندگان');
  assert.match(letter?.to[0]?.text ?? '', /استاندار/);
});
