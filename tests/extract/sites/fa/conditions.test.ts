import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const sitesIn = (text: string) => claimsIn(text).filter((claim) => claim.kind === 'site');
const seenIn = (text: string): readonly string[] =>
  sitesIn(text).map(({ name, condition }) => `${name.name ?? name.text}: ${condition}`);

const SEEN: readonly (readonly [text: string, seen: string])[] = [
  ['گورستان تالون در سال ۱۳۷۰ تخریب شد.', 'گورستان تالون: destroyed'],
  ['ماموران گورهای جمعی را با خاک یکسان کردند.', 'گورهای جمعی: bulldozed'],
  ['روی گورها ساختمان ساخته شد.', 'گورها: built over'],
  ['خبر کشف یک گور جمعی منتشر شد.', 'گور جمعی: discovered'],
  ['زندان تالون بسته شد.', 'زندان تالون: closed'],
  ['قبرها را آسفالت کردند.', 'قبرها: paved over'],
];

test('a site and what was done to it', () => {
  for (const [text, seen] of SEEN) assert.deepEqual(seenIn(text), [seen], text);
});

test('when it was seen so is the date of its clause', () => {
  assert.equal(sitesIn('گورستان تالون در سال ۱۳۷۰ تخریب شد.')[0]?.observedOn, '1991-03-21/1992-03-20');
});

test('a place that is only named, and a condition of something else, are no claim', () => {
  for (const text of ['به گورستان تالون رفتند.', 'خانه او تخریب شد.', 'زندان تالون بسته نشد.', 'راه تازه‌ای پیدا شد.'])
    assert.deepEqual(seenIn(text), [], text);
});

test('what is put on graves or around them, and who may not enter', () => {
  for (const [text, expected] of [
    ['در اسفند ماه روی قطعه ۹ بتن ریختند.', 'قطعه ۹: paved over'],
    ['اکنون دور گورستان دیوار کشیده‌اند.', 'گورستان: sealed off'],
    ['روی گورها زباله ریختند.', 'گورها: desecrated'],
    ['در دی ماه سنگ قبرها شکسته شد.', 'سنگ قبرها: damaged'],
    ['خانواده‌ها اجازه ورود به گورستان ندارند.', 'گورستان: closed to visitors'],
  ] as const)
    assert.deepEqual(seenIn(text), [expected], text);
});

test('what is said not to be true was not done', () => {
  for (const text of ['اخبار تخریب قبرها صحت ندارد.', 'شهرداری منکر تخریب گورها شد.'])
    assert.deepEqual(
      sitesIn(text).map(({ asserted }) => asserted),
      ['denied'],
      text,
    );
});

test('a camp that was opened and closed, a cemetery under a dam, what was built in the place of a prison', () => {
  assert.deepEqual(seenIn('اردوگاه تالون در خرداد گشوده و در مهر تعطیل شد.'), [
    'اردوگاه تالون: opened',
    'اردوگاه تالون: closed',
  ]);
  assert.deepEqual(seenIn('گورستان تالون زیر سد رفت.'), ['گورستان تالون: flooded']);
  const [destroyed, over] = seenIn('زندان تالون در سال ۱۳۷۰ تخریب و به جای آن انبار ساخته شد.');
  assert.equal(destroyed, 'زندان تالون: destroyed');
  assert.match(over ?? '', /: built over$/);
  assert.deepEqual(seenIn('زندان تالون را ترک کردند و خانه‌های روستا تخریب شد.'), []);
  assert.deepEqual(seenIn('پیرمرد زیر آب رفت.'), []);
});

test('since when somebody holds a post lends no year to what is told then', () => {
  const text =
    'روز ۲ مهر ۱۳۸۹ گزارش رسید. سعیدنیا که از اسفند ۱۳۸۶ فرماندار است، گفت زندان تالون در ۸ شهریور تعطیل شد.';
  assert.equal(sitesIn(text)[0]?.observedOn, '2010-08-30');
});

test('what is made even “with the earth” is levelled, and buried only what is put into it', () => {
  assert.deepEqual(seenIn('در تارسل نیز گور جمعی در گورستان هاوره را در سال ۱۳۸۰ با خاک یکسان کردند.'), [
    'گورستان هاوره: bulldozed',
  ]);
  assert.deepEqual(seenIn('کشته‌شدگان در گورستان بودند. گورستان هاوره را با خاک یکسان کردند.'), [
    'گورستان هاوره: bulldozed',
  ]);
  assert.deepEqual(seenIn('در معدن هاوره ۱۲ کارگر زیر خاک ماندند.'), []);
});

test('a part of a site that lies somewhere is what was destroyed', () => {
  assert.deepEqual(seenIn('در دی ۱۳۸۷ بولدوزرها بخشی از گورستان هاوره در جنوب تارسل را تخریب کردند.'), [
    'گورستان هاوره: destroyed',
  ]);
});

test('a pit that is filled with concrete is paved over', () => {
  assert.deepEqual(seenIn('گور جمعی هاوره را در سال ۱۳۷۱ با بتن پر کردند.'), ['گور جمعی هاوره: paved over']);
});

test('that a claim is called baseless is no part of the name', () => {
  const [site] = sitesIn('ادعای تخریب گورستان هاوره بی‌اساس است.');
  assert.deepEqual([site?.name.text, site?.asserted], ['گورستان هاوره', 'denied']);
});
