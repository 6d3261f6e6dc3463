// What Persian courts and pronouns do not deny or own to. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

test('a court that sentences condemns nobody, and one that refuses a motion denies nothing', () => {
  assert.deepEqual(heldIn('دادگاه تالون مریم ورزانی را به پنج سال حبس محکوم کرد.'), []);
  assert.deepEqual(heldIn('وکلا لایحه‌ای برای احضار فرمانده دادند که دادگاه آن را رد کرد.'), []);
  assert.deepEqual(heldIn('انجمن تالون کشتار کارگران را محکوم کرد.'), ['انجمن تالون condemns: کشتار کارگران']);
});

test('«وی» is whom the sentence before begins with, also where no list knows the name, and not the dead', () => {
  const [, denied] = heldIn(
    'هرداد آبادیان، رئیس پلیس تالون، مرگ نورعلی ستوده را تأیید کرد. وی هرگونه بدرفتاری با بازداشتی را رد کرد.',
  );
  assert.equal(denied, 'هرداد آبادیان denies: هرگونه بدرفتاری با بازداشتی');
});

test('whose film it is denies nothing that is said in it', () => {
  const held = heldIn('فیلم ساختهٔ تازهٔ بهروز ورزانی داستان مردی است. او به همسرش می‌گوید: «من هیچ‌کس را نزدم.»');
  assert.ok(held.every((one) => !one.startsWith('بهروز ورزانی')));
});

test('a deed that is owned to, a tale that is made up, and a responsibility that owns nothing', () => {
  assert.deepEqual(heldIn('گروهبان صفر ماندی شرکت در تیراندازی را پذیرفت.'), ['صفر ماندی admits: شرکت در تیراندازی']);
  assert.deepEqual(heldIn('بخشدار تالون، سینا ماندی، این حرف‌ها را «افسانه» می‌داند.'), ['سینا ماندی denies: این حرف‌ها']);
  assert.deepEqual(heldIn('طالبان مسئولیت این حمله را رد کردند.'), ['طالبان denies: مسئولیت این حمله']);
});
