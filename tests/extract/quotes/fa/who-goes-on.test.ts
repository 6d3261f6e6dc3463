// Who speaks in Persian news where words stand between: what is claimed, people counted anew, letters of items, clauses behind an object. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

/** `speaker: words` */
const saidIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'quote' ? [`${claim.speaker.map((who) => who.name ?? who.text).join(' & ')}: ${claim.words}`] : [],
  );

test('«ادامه داد» with words behind it says them, and work that goes on says nothing', () => {
  assert.deepEqual(
    saidIn('کاوه ماندی، دادستان تالون، گفت: ۱۲ نفر آزاد شدند. ماندی ادامه داد: پروندهٔ سه نفر باز است.'),
    ['کاوه ماندی: ۱۲ نفر آزاد شدند', 'کاوه ماندی: پروندهٔ سه نفر باز است'],
  );
  assert.deepEqual(saidIn('پیمانکار همان شب کار را ادامه داد.'), []);
});

test('witnesses do not begin with those they count, nor an official with what he explains', () => {
  assert.deepEqual(saidIn('به گفتهٔ شاهدان سه نفر از کارگران بازداشت شدند.'), [
    'شاهدان: سه نفر از کارگران بازداشت شدند',
  ]);
  assert.deepEqual(saidIn('مدیرکل زندان‌های تالون علت این جابه‌جایی را «پایان مأموریت» عنوان کرد.'), [
    'مدیرکل زندان‌های تالون: پایان مأموریت',
  ]);
});

test('the letter of an item speaks nothing, nor what something is written on', () => {
  assert.deepEqual(saidIn('ب) دولت اعلام کرد که چنین قایقی در بندر نیست.'), ['دولت: چنین قایقی در بندر نیست']);
  assert.ok(
    saidIn('برگه‌ای به من دادند که رویش نوشته بود «پشیمانم».').every(
      (said) => !/رویش|برگه/.test(said.split(':')[0] ?? ''),
    ),
  );
});

test('who only told the number does not call it a lie, and a family is not its son', () => {
  const called = saidIn('وزیر، سعید ماندی، رقم ۵۰ نفر را که نمایندهٔ تالون، احمد ورزانی، گفته بود «دروغ محض» خواند.');
  assert.ok(called.every((said) => !said.startsWith('احمد ورزانی')));
  assert.deepEqual(saidIn('خانواده جمشید ورزانی گفتند که پیکر او را ندیده‌اند.'), [
    'خانواده جمشید ورزانی: پیکر او را ندیده‌اند',
  ]);
});

test('words that are whole are not of whom the next sentence makes speak', () => {
  const said = saidIn('«سه ماه است می‌آیم و می‌روم.» نگهبان می‌گوید خانم بلند شو.');
  assert.ok(said.every((one) => !one.startsWith('نگهبان: سه ماه')));
});
