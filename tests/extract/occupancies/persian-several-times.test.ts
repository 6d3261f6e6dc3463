// Persian posts with a time each, posts told by who speaks or is spoken to, and posts of those who only stand by. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

/** `who: post from/to` */
const heldIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'occupancy'
      ? [
          `${claim.person.name ?? claim.person.text}: ${claim.post} ${claim.from?.slice(0, 4) ?? ''}/${claim.to?.slice(0, 4) ?? ''}`,
        ]
      : [],
  );

test('each post of a sentence has the years on its side of «و»', () => {
  assert.deepEqual(
    heldIn('اسماعیل ورزانی روحانی بود. او از ۱۳۵۸ تا ۱۳۶۲ دادستان تالون و پس از آن تا ۱۳۶۸ رئیس زندان هاورین بود.'),
    ['اسماعیل ورزانی: دادستان تالون 1979/1983', 'اسماعیل ورزانی: رئیس زندان هاورین /1989'],
  );
});

test('who is spoken to and whose very words they are hold the post', () => {
  assert.deepEqual(heldIn('آقای کمال ورزانی! شما در آن دولت وزیر راه بودید و چیزی نگفتید.'), [
    'کمال ورزانی: وزیر راه /..',
  ]);
  assert.deepEqual(heldIn('هرمز ماندی در دادگاه گفت: «من رئیس زندان بودم، نه قاضی.»'), ['هرمز ماندی: رئیس زندان /..']);
});

test('«آن موقع» and «زنی بود به نام» join post and name; «روز سه شنبه» is no word of a post', () => {
  assert.deepEqual(heldIn('حاکم شرع آن موقع شیخ عباس ورزانی بود.'), ['عباس ورزانی: حاکم شرع /']);
  assert.deepEqual(heldIn('مسئول بند زنی بود به نام مریم ماندی.'), ['مریم ماندی: مسئول بند /..']);
  assert.deepEqual(heldIn('سخنگوی وزارت راه، بابک ماندی، روز سه شنبه آمد.'), ['بابک ماندی: سخنگوی وزارت راه /']);
});

test('who is present, who orders and to whom it is done hold nothing of what follows', () => {
  assert.deepEqual(heldIn('با حضور معاون وزیر راه، حبیب ماندی به عنوان فرماندار تالون معرفی شد.'), [
    'حبیب ماندی: فرماندار تالون /',
  ]);
  assert.deepEqual(heldIn('به دستور دادستان نظامی، سروان محسن ماندی و دو سرباز بازداشت شدند.'), []);
  assert.deepEqual(heldIn('عبدالغنی ورزانی سخن گفت. شورای شهر رئیس کلانتری ۱۶ را برکنار کرد.'), []);
});
