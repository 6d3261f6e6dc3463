// Persian and Dari places where bodies came to light, what was done to them, what stands there now. All places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../../claims-in.ts';

const sitesIn = (text: string): string[] =>
  claimsIn(text).flatMap((claim) =>
    claim.kind === 'site' && claim.asserted !== 'denied'
      ? [`${claim.name.text}: ${claim.condition} ${claim.observedOn ?? '-'}`]
      : [],
  );

test('bodies that came to light, pits that were opened, what stands there now', () => {
  assert.deepEqual(sitesIn('در درهٔ تارسل نه اسکلت پیدا شد.'), ['درهٔ تارسل: bodies found -']);
  assert.deepEqual(sitesIn('از چاه قدیمی استخوان‌های چهار مرد بیرون آوردند.'), ['چاه قدیمی: bodies found -']);
  assert.deepEqual(sitesIn('گورهای تارسل را در بهار ۱۹۹۱ گشودند.'), ['گورهای تارسل: opened 1991-21']);
  assert.deepEqual(sitesIn('زندانیان را در انبار پنبه نگه داشتند. انبار پنبه امروز پارک است.').slice(-1), [
    'انبار پنبه: built over -',
  ]);
  assert.deepEqual(
    sitesIn('از سال ۱۳۶۷ قطعهٔ ۹ بسته شده و در سال ۱۳۸۲ دفتر جابه‌جا شد.').map((one) => one.slice(-21)),
    ['1988-03-21/1989-03-20'],
  );
});

test('a question, what is not found and what is kept in honour are no such thing', () => {
  assert.deepEqual(sitesIn('در پاسخ به این سؤال که آیا مسجدی خراب شده است سکوت کرد. اجساد را ندیدند.'), []);
  assert.deepEqual(sitesIn('در چاه قدیمی جسدی پیدا نشد.'), []);
  assert.deepEqual(sitesIn('او در مسجد گفت: مأموران ما حرمت خانهٔ خدا را نگه می‌دارند. یک نفر کشته شد.'), []);
});
