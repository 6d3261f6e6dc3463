// The day of an act in Persian, and whether it is said to have happened.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventClaim } from '../../../../src/model/claim.ts';
import { claimsIn } from '../../claims-in.ts';

const eventOf = (text: string, type: string): EventClaim | undefined =>
  claimsIn(text).find((claim): claim is EventClaim => claim.kind === 'event' && claim.type === type);

test('a date behind the verb or before a verb of saying is not the day of the act', () => {
  const order = eventOf('بهرام رستانی که حکم را امضا کرده بود، در سال ۱۳۷۰ وزیر شد.', 'order');
  assert.equal(order?.when, null);
  const arrest = eventOf('در ۵ مرداد ۱۳۹۰ وزیر گفت سه نفر بازداشت شده‌اند.', 'arrest');
  assert.equal(arrest?.when, null);
  assert.equal(eventOf('بهرام رستانی در ۵ مرداد ۱۳۶۷ اعدام شد.', 'execution')?.when, '1988-07-27');
});

const ASSERTED: readonly (readonly [text: string, type: string, asserted: string])[] = [
  ['قرار است بهرام رستانی محاکمه شود.', 'trial', 'hypothetical'],
  ['بهرام رستانی باید محاکمه شود.', 'trial', 'hypothetical'],
  ['متهم بهرام رستانی به اتهام سرقت دستگیر شد.', 'arrest', 'fact'],
  ['بهرام رستانی متهم به قتل یوسف تالونی است.', 'killing', 'accused'],
];

test('what is to come or is only charged is not told as having happened; the charge of an arrest leaves the arrest a fact', () => {
  for (const [text, type, asserted] of ASSERTED) assert.equal(eventOf(text, type)?.asserted, asserted, text);
});

test('what is denied is the whole clause, with its place and of whom it is said', () => {
  const [denied] = claimsIn('وزیر گفت: «در انبار تالون کسی فوت نکرده است.»').filter(({ kind }) => kind === 'event');
  assert.equal(denied?.passage.exact, 'در انبار تالون کسی فوت نکرده است');
  assert.equal(denied?.asserted, 'denied');
});
