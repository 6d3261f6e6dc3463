// Stances as Persian articles tell them: what is denied whole, pride, silence, responsibility not taken, what is called right or unreal. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, quotesIn } from '../../claims-in.ts';

const stances = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'stance'
      ? [`${claim.who[0]?.name ?? claim.who[0]?.text} ${claim.stance}: ${claim.toward.words}`]
      : [],
  );

test('what is denied is the whole deed, and who denies it stands before the comma', () => {
  assert.deepEqual(stances('بهرام ساران، وزیر پیشین، انتقال زندانیان به اردوگاه ملسک را تکذیب کرد.'), [
    'بهرام ساران denies: انتقال زندانیان به اردوگاه ملسک',
  ]);
  assert.deepEqual(stances('شهرداری دفن هرگونه جسد در این محل را رد کرده است.'), [
    'شهرداری denies: دفن هرگونه جسد در این محل',
  ]);
});

test('pride, silence, a responsibility not taken and what is called right or unreal are stances', () => {
  assert.deepEqual(stances('سرهنگ بهرام ساران گفت: «افتخار می‌کنیم که حکم را اجرا کردیم.»'), [
    'بهرام ساران defends: افتخار می‌کنیم که حکم را اجرا کردیم',
  ]);
  assert.deepEqual(stances('ساران به پرسش‌های ما پاسخ نداد.'), ['ساران declinesToComment: پرسش‌های ما']);
  assert.deepEqual(stances('ساران به نامهٔ خانواده‌ها پاسخ نداد.'), []);
  assert.deepEqual(stances('دولت هرگز مسئولیت این کشتار را نپذیرفته است.'), [
    'دولت concealsOrEvades: مسئولیت این کشتار',
  ]);
  assert.deepEqual(stances('سخنگوی وزارت خارجه این گزارش را غیرواقعی توصیف کرد.'), [
    'سخنگوی وزارت خارجه denies: این گزارش',
  ]);
});

test('what is called a lie calls nothing so', () => {
  const [quote] = quotesIn('ساران ادعای شاهدان را «دروغ» خواند.');
  assert.equal(quote?.speaker[0]?.text, 'ساران');
});
