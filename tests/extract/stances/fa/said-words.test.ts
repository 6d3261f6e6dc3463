// In Persian too, who says that none was killed denies it. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

test('“هیچ … نشده” with a deed is a denial, of one named between commas; that nobody came is none', () => {
  assert.deepEqual(heldIn('فرماندار تالون، بهرام سعیدنیا، گفت هیچ ماهیگیری کشته نشده است.'), [
    'بهرام سعیدنیا denies: هیچ ماهیگیری کشته نشده است',
  ]);
  assert.deepEqual(heldIn('بهرام سعیدنیا گفت هیچ مهمانی نیامده است.'), []);
});

test('the whole of what is denied is kept, behind whatever prepositions', () => {
  for (const [text, held] of [
    ['سخنگوی ارتش بسته بودن دروازه را تکذیب کرد.', 'سخنگوی ارتش denies: بسته بودن دروازه'],
    ['فرماندار هرگونه تیراندازی به این روستا را تکذیب کرد.', 'فرماندار denies: هرگونه تیراندازی به این روستا'],
    ['سخنگوی ارتش حضور سربازان در بازار را تکذیب کرد.', 'سخنگوی ارتش denies: حضور سربازان در بازار'],
    ['وزیر آمار کانون وکلا را «نادرست» نامید.', 'وزیر denies: آمار کانون وکلا'],
  ] as const)
    assert.deepEqual(heldIn(text), [held], text);
});

test('“نداشتیم”, “دست نزده‌ایم”, “صحت ندارد” and “کذب است” deny; “خبر ندارم” claims ignorance', () => {
  for (const [text, expected] of [
    ['بهرام سعیدنیا گفت: «در زندان تالون کشته‌ای نداشتیم.»', 'بهرام سعیدنیا denies: در زندان تالون کشته‌ای نداشتیم'],
    ['بهرام سعیدنیا گفت: «ما به هیچ قبری دست نزده‌ایم.»', 'بهرام سعیدنیا denies: ما به هیچ قبری دست نزده‌ایم'],
    [
      'بهرام سعیدنیا گفت: «هیچ‌کس در این زندان فوت نکرده است.»',
      'بهرام سعیدنیا denies: هیچ‌کس در این زندان فوت نکرده است',
    ],
    ['بهرام سعیدنیا گفت: «ادعای شکنجه کذب است.»', 'بهرام سعیدنیا denies: ادعای شکنجه کذب است'],
    ['بهرام سعیدنیا گفت: «نامه‌ای به دست من نرسیده است.»', 'بهرام سعیدنیا claimsIgnorance: نامه‌ای به دست من نرسیده است'],
    ['بهرام سعیدنیا شمار ۴۰ کشته را «ساخته‌ی دشمن» خواند.', 'بهرام سعیدنیا denies: شمار ۴۰ کشته'],
    ['شهرداری تالون منکر تخریب گورها شد.', 'شهرداری تالون denies: تخریب گورها'],
    ['بهرام سعیدنیا در دادگاه پذیرفت که سه زندانی کشته شدند.', 'بهرام سعیدنیا admits: سه زندانی کشته شدند'],
  ] as const)
    assert.deepEqual(heldIn(text), [expected], text);
  assert.deepEqual(heldIn('بهرام سعیدنیا گفت: «هیچ کس برای این کشتار محاکمه نشده است.»'), []);
});

test('an alibi and ignorance stand in one sentence; a letter that did not come to hand was not known', () => {
  assert.deepEqual(heldIn('بهرام سعیدنیا گفت آن شب در سفر بوده و از آتش‌سوزی خبر نداشته است.'), [
    'بهرام سعیدنیا denies: آن شب در سفر بوده',
    'بهرام سعیدنیا claimsIgnorance: آتش‌سوزی',
  ]);
  assert.deepEqual(
    heldIn('بهرام سعیدنیا گفت: «نامه هرگز به دستم نرسید.»').map((one) => one.split(':')[0]),
    ['بهرام سعیدنیا claimsIgnorance'],
  );
});

test('what an interviewer tells that another says is that other’s', () => {
  const talk = `مجری: مریم تالونی
مریم تالونی: شما دفتر را می‌نوشتید؟
کاتب: بلی، من نوشتم.
مریم تالونی: سعیدنیا می‌گوید خبر نداشت.
کاتب: پس کی بود؟`;
  assert.deepEqual(
    heldIn(talk).map((one) => one.split(' ')[0]),
    ['سعیدنیا'],
  );
});

test('an office that says that a building is no prison and that nobody is kept in it denies both', () => {
  for (const words of ['انبار نمک یک مدرسه است و بازداشتگاه نیست', 'کسی در انبار نمک نگهداری نمی‌شود'])
    assert.deepEqual(heldIn(`سخنگوی شهرداری تالون گفت: «${words}.»`), [`سخنگوی شهرداری تالون denies: ${words}`], words);
});

test('that somebody no longer heads a prison denies nothing', () => {
  assert.deepEqual(heldIn('سخنگوی شهرداری تالون گفت: «سرهنگ ماندی از مهر دیگر مدیر آن زندان نیست.»'), []);
});

test('a question, and that another did know, deny nothing', () => {
  assert.deepEqual(heldIn('سخنگوی شهرداری تالون گفت: «اینکه فرماندار خبر نداشته درست نیست.»'), []);
  assert.deepEqual(heldIn('سخنگوی شهرداری تالون پرسید: «هیچ مسئولیتی ندارید؟»'), []);
});
