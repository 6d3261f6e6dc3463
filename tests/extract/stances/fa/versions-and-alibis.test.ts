// What Persian and Dari authorities say happened, where they say they were, and how late they learned. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

const said = (words: string): string[] =>
  heldIn(`سرهنگ بهرام تالونی به خبرنگاران گفت: ${words}.`).map((one) => one.replace('بهرام تالونی ', ''));

test('a death, an absence or a shooting accounted for', () => {
  for (const words of [
    'هفت نفر از زندانیان بر اثر سرمازدگی درگذشتند',
    'آن زن به علت سکته در خانه فوت کرده است',
    'این جوان خودکشی کرد',
    'چهار تن در درگیری مسلحانه کشته شدند',
    'خانواده‌ها داوطلبانه کوچ کردند',
    'برادر او از کشور گریخت',
    'اشرار به پاسگاه حمله کردند',
    'سربازان ناگزیر از خود دفاع کردند',
    'کارگران به درخواست خود روستا را ترک کردند',
  ])
    assert.deepEqual(said(words), [`explains: ${words}`], words);
});

test('what nobody has to account for is no version', () => {
  for (const words of ['اداره به طبقهٔ دوم منتقل شد', 'نماز در مسجد خوانده شد', 'اگر کسی گریخت خبر می‌دهیم'])
    assert.deepEqual(said(words), [], words);
});

test('alibis', () => {
  for (const words of [
    'بنده آن شب در پایتخت بودم',
    'من در مرخصی استعلاجی بودم',
    'ایشان در روز یاد شده در تارسل تشریف داشته‌اند',
    'ده روز پیش از آن حرکت کرده بودم',
    'دوربین پاسگاه در تعمیر بود',
  ])
    assert.deepEqual(said(words), [`denies: ${words}`], words);
});

test('ignorance and blame', () => {
  for (const words of ['من بعداً فهمیدم', 'چنین چیزی به یاد ندارم'])
    assert.deepEqual(said(words), [`claimsIgnorance: ${words}`], words);
  assert.deepEqual(said('گروهبان خودسرانه تیر انداخت'), ['accuses: گروهبان خودسرانه تیر انداخت']);
});

test('an office answers in its own letter', () => {
  const letter = `سازمان زندان‌های استان تارسل

دفتر امور حقوقی

شماره: ۱۱/۸

عطف به نامهٔ شما

علت حادثه، آتش زدن پتو توسط زندانیان بوده است.

در این باره گزارشی واصل نشده است.`;
  assert.deepEqual(
    heldIn(letter).map((one) => one.split(' ').at(-1)),
    ['است', 'است'],
  );
});

test('a mother tells the same, and it is no stance', () => {
  assert.deepEqual(heldIn('مادر او گفت: هفت نفر بر اثر سرما درگذشتند.'), []);
});

test('a rumour that is denied “strongly”, by an office or in the first person, written apart', () => {
  assert.deepEqual(heldIn('ستاد لشکر شایعهٔ اعدام عده‌ای از دهقانان را قویاً تکذیب می‌نماید.'), [
    'ستاد لشکر denies: شایعهٔ اعدام عده‌ای از دهقانان',
  ]);
  assert.deepEqual(said('شایعهٔ مرگ چند نفر را هم تکذیب می کنم'), ['denies: شایعهٔ مرگ چند نفر']);
});

test('the paper of a court denies nothing, and a self-willed government is no blame', () => {
  const judgment = `ارتش تارسل

دادگاه زمان جنگ

حکم شمارهٔ ۹

متهمین به اتهام تشکیل حکومت خودسر محاکمه شدند. هیچ سندی یافت نشد.`;
  assert.deepEqual(heldIn(judgment), []);
});
