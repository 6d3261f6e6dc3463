import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotesIn } from '../../claims-in.ts';

const reported = (text: string): readonly string[] =>
  quotesIn(text)
    .filter((claim) => claim.form === 'indirect')
    .map((claim) => `${claim.speaker.map((m) => m.name ?? m.text).join(' & ') || '?'}: ${claim.words}`);

const REPORTED: readonly (readonly [text: string, said: readonly string[]])[] = [
  ['مریم تالونی گفت که هیچ نامه‌ای پاسخ نگرفته است.', ['مریم تالونی: هیچ نامه‌ای پاسخ نگرفته است']],
  ['سخنگوی دولت ادعا کرد که هیچ کس اعدام نشده است.', ['سخنگوی دولت: هیچ کس اعدام نشده است']],
  ['بهرام رستانی افزود: ما از این حکم بی‌خبریم.', ['بهرام رستانی: ما از این حکم بی‌خبریم']],
  ['بنا بر گزارش دیدبان تالون، سی گور جمعی شناسایی شده است.', ['دیدبان تالون: سی گور جمعی شناسایی شده است']],
  ['به نوشته روزنامه صدای تالون، این ساختمان تخریب شد.', ['روزنامه صدای تالون: این ساختمان تخریب شد']],
  ['به باور حقوق‌دانان، این حکم قانونی نیست.', ['حقوق‌دانان: این حکم قانونی نیست']],
  ['یک منبع آگاه که نخواست نامش فاش شود، به خبرنگاران گفت که دستور از بالا بود.', ['یک منبع آگاه: دستور از بالا بود']],
  ['گفته می‌شود که صد نفر در آنجا دفن شده‌اند.', ['?: صد نفر در آنجا دفن شده‌اند']],
  ['وزیر دادگستری این اتهام را تکذیب کرد و گفت که از آن اطلاعی ندارد.', ['وزیر دادگستری: از آن اطلاعی ندارد']],
];

test('what is credited stands behind “که”, a colon or the words of credit', () => {
  for (const [text, said] of REPORTED) assert.deepEqual(reported(text), said, text);
});

test('two verbs of saying with one subject divide the sentence', () => {
  assert.deepEqual(reported('مریم تالونی اظهار داشت که نامه‌ای نیامده است و افزود که پرونده بسته است.'), [
    'مریم تالونی: نامه‌ای نیامده است',
    'مریم تالونی: پرونده بسته است',
  ]);
});

test('credits one behind the other are a chain, outermost first', () => {
  const [claim] = quotesIn('به گزارش خبرگزاری موج به نقل از سخنگوی وزارت دادگستری، سه نفر بازداشت شدند.');
  assert.equal(claim?.sayer.length, 2);
  assert.equal(claim?.sayer[0]?.who[0]?.name, 'خبرگزاری موج');
  assert.equal(claim?.speaker[0]?.text, 'سخنگوی وزارت دادگستری');
});

test('claims and denials are asserted as such', () => {
  assert.equal(quotesIn('سخنگوی دولت ادعا کرد که آنجا خالی است.')[0]?.asserted, 'alleged');
  assert.equal(quotesIn('سخنگوی دولت گفت که آنجا خالی است.')[0]?.asserted, 'reported');
});

test('when and to whom it was said is kept', () => {
  const [claim] = quotesIn('بهرام رستانی در ۵ مرداد ۱۳۶۷ در نامه‌ای به مجلس نوشت که حکم را دیده است.');
  assert.equal(claim?.saidOn, '1988-07-27');
  assert.equal(claim?.sayer[0]?.how, 'letter');
  assert.equal(claim?.sayer[0]?.to, 'مجلس');
});

test('“it seems” and “in reply to” credit nobody by name', () => {
  assert.deepEqual(reported('به نظر می‌رسد که پرونده بسته است.'), ['?: پرونده بسته است']);
  assert.deepEqual(reported('در پاسخ به این نامه کاری نشد.'), []);
});
