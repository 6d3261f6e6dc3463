import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../claims-in.ts';

test('a number in a denial, a condition, a demand or an accusation is asserted as such', () => {
  for (const [text, asserted] of [
    ['وزیر دادگستری کشته شدن ۳۰ نفر را تکذیب کرد.', 'denied'],
    ['۳۰ نفر اعدام نشدند.', 'denied'],
    ['اگر ۲۰ نفر کشته شوند، جنگ می‌شود.', 'hypothetical'],
    ['مادران خواستار آزادی ۱۲ زندانی شدند.', 'asked'],
    ['او متهم به قتل ۳ نفر است.', 'accused'],
    ['۳۰ نفر کشته شدند.', 'fact'],
    ['۹۷ نفر نبودیم.', 'denied'],
    ['آن ۹۷ نفر که گرفتند کجایند؟', 'fact'],
  ] as const)
    assert.equal(figuresIn(text)[0]?.asserted, asserted, text);
});

test('a figure in another’s words has that sayer', () => {
  const [figure] = figuresIn('به گفته مریم تالونی، دست‌کم ۴۰۰ کارگر زخمی شدند.');
  assert.equal(figure?.asserted, 'reported');
  assert.equal(figure?.sayer[0]?.who[0]?.name, 'مریم تالونی');
  assert.equal(figuresIn('گفته می‌شود که ۲۰۰ نفر کشته شده‌اند.')[0]?.sayer[0]?.kind, 'impersonal');
});

test('parts belong to their whole', () => {
  const [whole, women, children] = figuresIn('از ۱۲۰۰ نفر، از جمله ۲۰۰ زن و ۱۵ کودک، خبری نیست.');
  assert.equal(women?.partOf, whole?.id);
  assert.equal(children?.partOf, whole?.id);
  assert.equal(whole?.partOf, null);
});

test('a share is a figure of its own, and of the whole nothing is said', () => {
  const figures = figuresIn('یک سوم از ۳۰۰ زندانی آزاد شدند.');
  const share = figures.find((figure) => figure.share !== null);
  const whole = figures.find((figure) => figure.share === null);
  assert.deepEqual(share?.share, { text: 'یک سوم', of: 300 });
  assert.equal(share?.of, 'released');
  assert.equal(share?.partOf, whole?.id);
  assert.equal(whole?.of, null);
});

test('a total that rises is cumulative', () => {
  assert.equal(figuresIn('شمار کشته‌شدگان به ۳۲ نفر رسید.')[0]?.cumulative, true);
  assert.equal(figuresIn('۳۲ نفر کشته شدند.')[0]?.cumulative, false);
});

test('event, date and place of the sentence are kept', () => {
  const [figure] = figuresIn('در کشتار تابستان ۱۳۶۷ صدها زندانی در زندان تالون اعدام شدند.');
  assert.equal(figure?.event, 'کشتار تابستان ۱۳۶۷');
  assert.equal(figure?.when, '1988-06-22/1988-09-22');
  assert.equal(figure?.where, 'زندان تالون');
});

test('what was struck, and the site of the event, is where they are counted; a ward’s number counts no prisons', () => {
  for (const [text, where] of [
    ['در پی اصابت خمپاره به بازار تالون دست‌کم ۱۲ نفر کشته شدند.', 'بازار تالون'],
    ['در آتش‌سوزی شب گذشته کارخانه تالون ۱۲ نفر کشته شدند.', 'کارخانه تالون'],
    ['دست‌کم ۱۲ کارگر در انفجار سالن سه کارخانه تالون کشته شدند.', 'کارخانه تالون'],
  ] as const)
    assert.deepEqual(
      figuresIn(text).map((figure) => figure.where),
      [where],
      text,
    );
  assert.deepEqual(
    figuresIn('۱۲ زندانی در بند سه زندان تالون کشته شدند.').map(({ value }) => value),
    [12],
  );
});

test('some of a number died, and of the number itself it is not said', () => {
  const [some, whole] = figuresIn('یازده نفر از آن سی و هشت نفر مرده‌اند.');
  assert.equal(some?.of, 'died');
  assert.equal(some?.partOf, whole?.id);
  assert.equal(whole?.of, null);
});

test('a day behind a second number is none of the first', () => {
  const [held, freed] = figuresIn('۹۷ دستگیری که ۵۱ نفر در ۵ خرداد ۱۳۸۲ آزاد شدند.');
  assert.equal(held?.when, null);
  assert.equal(freed?.when, '2003-05-26');
});

test('no prison is executed, and no household with the men who were', () => {
  const deeds = (text: string) => figuresIn(text).map(({ value, of }) => [value, of]);
  assert.deepEqual(deeds('اعدام‌شدگان سه زندان استان را آوردند.'), [[3, null]]);
  assert.deepEqual(deeds('هزار خانوار از ایل سرازیر و ۳۱ نفر از اشرار معدوم شدند.'), [
    [1000, null],
    [31, 'executed'],
  ]);
});

test('who can name the dead names them; the day of a petition and of another’s words is none of theirs', () => {
  assert.equal(figuresIn('امروز می‌توانیم نام نوزده کشته را تأیید کنیم.')[0]?.asserted, 'fact');
  assert.equal(figuresIn('شورا در تظلم‌نامهٔ ۹ مهر ۱۳۲۰ تلفات را سه هزار نفر خوانده است.')[0]?.when, null);
  assert.equal(figuresIn('جمع مقتولین سی و یک تن بود و «از آن پس از مهر ۱۳۲۳ آگاه شدم».')[0]?.when, null);
});
