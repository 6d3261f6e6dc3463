import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn, saidIn } from '../../claims-in.ts';

// All persons, bodies and places are invented.
const SAID: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['مریم تالونی گفت: «ما هرگز پاسخی نگرفتیم.»', ['مریم تالونی: ما هرگز پاسخی نگرفتیم.']],
  ['مریم تالونی، وکیل خانواده‌ها، روز سه‌شنبه گفت: «این حکم ننگ است.»', ['مریم تالونی: این حکم ننگ است.']],
  ['وکیل خانواده‌ها، مریم تالونی، نوشت: «این حکم ننگ است.»', ['مریم تالونی: این حکم ننگ است.']],
  ['در این نشست بهرام رستانی تأکید کرد: «این گورستان می‌ماند.»', ['بهرام رستانی: این گورستان می‌ماند.']],
  ['آیت‌الله رستانی خطاب به اعضای هیئت گفت: «تاریخ داوری می‌کند.»', ['رستانی: تاریخ داوری می‌کند.']],
  ['به گفتهٔ اتحادیه کارگران تالون، «بیش از دویست نفر» ناپدید شدند.', ['اتحادیه کارگران تالون: بیش از دویست نفر']],
  ['آقای دکتر بهرام رستانی این حکم را «ننگین» خواند.', ['بهرام رستانی: ننگین']],
  ['«ما را نیمه‌شب بردند»؛ این را یکی از شاهدان گفت.', ['یکی از شاهدان: ما را نیمه‌شب بردند']],
  ['رستانی که خود سال‌ها زندانی بود، می‌گوید: «نام‌ها را می‌خواندند.»', ['رستانی: نام‌ها را می‌خواندند.']],
  ['مریم تالونی و بهرام رستانی گفتند: «ما شاهد بودیم.»', ['مریم تالونی & بهرام رستانی: ما شاهد بودیم.']],
  ['مریم تالونی گفت: "ما شاهد بودیم."', ['مریم تالونی: ما شاهد بودیم.']],
  ['مریم تالونی گفت: “ما شاهد بودیم.”', ['مریم تالونی: ما شاهد بودیم.']],
  ['روزنامه «صدای تالون» نوشت: «زندان تخریب شد.»', ['صدای تالون: زندان تخریب شد.']],
  ['این مقام شمار زخمی‌ها را ۱۹ نفر اعلام کرد و گفت: «همه زنده‌اند.»', ['این مقام: همه زنده‌اند.']],
];

test('the speaker is the subject of the verb of saying, without titles', () => {
  for (const [text, said] of SAID) assert.deepEqual(saidIn(text), said, text);
});

test('a pronoun and a verb without a subject go on with who spoke before', () => {
  const text = 'مریم تالونی گفت: «این حکم ننگ است.» وی افزود: «ما سی سال صبر کردیم.»';
  assert.deepEqual(saidIn(text), ['مریم تالونی: این حکم ننگ است.', 'مریم تالونی: ما سی سال صبر کردیم.']);
  const [, second] = quotesIn(text);
  assert.equal(second?.speaker[0]?.named, 'inferred');
});

test('a pronoun behind a sentence that tells of another, or of who was asked, is that other and not who spoke before', () => {
  const spoke = 'بهرام رستانی گفت: «کسی آنجا نبود.»\n\n';
  const told = `${spoke}مریم تالونی، پرستار، آن شب در اسکله بود. او به رادیو گفته است: «همه را دیدم.»`;
  assert.deepEqual(saidIn(told), ['بهرام رستانی: کسی آنجا نبود.', 'مریم تالونی: همه را دیدم.']);
  const asked = `${spoke}ما با خانم مریم تالونی تماس گرفتیم. او گفت: «همه را دیدم.»`;
  assert.deepEqual(saidIn(asked), ['بهرام رستانی: کسی آنجا نبود.', 'مریم تالونی: همه را دیدم.']);
  const added = 'بهرام رستانی گفت: «کسی آنجا نبود.» مریم تالونی آن شب کشته شد. او همچنین گفت: «متأسفیم.»';
  assert.deepEqual(saidIn(added), ['بهرام رستانی: کسی آنجا نبود.', 'بهرام رستانی: متأسفیم.']);
});

test('a surname alone is given its fullest form', () => {
  const [, second] = quotesIn('مریم تالونی گفت: «نه.» خانم تالونی بعدها نوشت: «پشیمان نیستم.»');
  assert.equal(second?.speaker[0]?.name, 'مریم تالونی');
});

test('titles of books and names of bodies in marks are nobody’s words', () => {
  for (const text of [
    'کتاب «سال‌های خاموشی» خواندنی است.',
    'فیلم «شب تالون» ساخته شد.',
    'اصطلاح «کمیته سیاه» را همه می‌شناسند.',
  ])
    assert.deepEqual(saidIn(text), [], text);
});

test('a slogan is a slogan, of those who shout it', () => {
  const [slogan] = quotesIn('معترضان شعار «مرگ بر ستم» سر دادند.');
  assert.equal(slogan?.form, 'slogan');
  assert.equal(slogan?.speaker[0]?.text, 'معترضان');
});

test('the chain of credit stands outermost first', () => {
  const [quote] = quotesIn('به گزارش رادیو موج، بهرام رستانی گفت: «این گورستان می‌ماند.»').filter(
    (q) => q.form !== 'indirect',
  );
  assert.deepEqual(
    quote?.sayer.map((link) => link.who.map((who) => who.name).join()),
    ['رادیو موج', 'بهرام رستانی'],
  );
});
