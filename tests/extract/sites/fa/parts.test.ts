// Fences, plaques, guards and trees are told of without the site that they are of, in Persian and Dari. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionsIn } from '../../parties-in.ts';

const GRAVE = 'گورستان تالون';
const of = (text: string): readonly string[] =>
  conditionsIn(`${GRAVE} در سال ۱۳۷۰ کشف شد. ${text}`)
    .slice(1)
    .map((one) => one.replace(`${GRAVE}: `, ''));

test('what is put up at a site, taken from it or broken there is told of the site before', () => {
  assert.deepEqual(of('دورتادورش سیم خاردار کشیده بودند.'), ['sealed off']);
  assert.deepEqual(of('سال بعد لوحه‌ای نصب شد.'), ['marked']);
  assert.deepEqual(of('تابلو را شکسته و برده بودند.'), ['marks removed']);
  assert.deepEqual(of('نهال کاج کاشته‌اند.'), ['planted over']);
  assert.deepEqual(of('دو نگهبان گماشتند.'), ['guarded']);
  assert.deepEqual(of('دروازه بسته بود.'), ['closed']);
});

test('what is denied or should be done is no condition, nor a part where no site is told of', () => {
  for (const text of ['حصار نکشیدند.', 'باید لوحه نصب شود.', 'قرار است نرده بکشند.'])
    assert.deepEqual(of(text), [], text);
  assert.deepEqual(conditionsIn('در پارک نهال کاج کاشته‌اند و تابلو زده‌اند.'), []);
  assert.deepEqual(conditionsIn('رئیس زندان تالون برکنار شد. درخت‌ها را کاشته‌اند.'), []);
});

test('what stands there since a year is told of the site, and a bare word means the site of the headline', () => {
  assert.deepEqual(conditionsIn('گورستان در سال ۱۳۹۲ پارک است.'), ['گورستان: built over']);
  assert.deepEqual(conditionsIn('کارگران در عقب محبس تالون به استخوان‌های انسان برخوردند.'), [
    'محبس تالون: bodies found',
  ]);
});
