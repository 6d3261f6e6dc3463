// Persian numbers that count no dead: years, witnesses who testify, those sentenced, the whole of whom some died. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn } from '../claims-in.ts';

const countsIn = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) => (claim.kind === 'figure' ? [`${claim.low} ${claim.of ?? '-'}`] : []));

test('a year before «زندانی» counts nobody', () => {
  assert.deepEqual(countsIn('شاهد گفت بین ۱۳۶۰ و ۱۳۶۷ زندانی بوده است.'), []);
});

test('who testifies is not martyred, and a body called “of death” kills none of its members', () => {
  assert.deepEqual(countsIn('۲۸۷ شاهد در دادگاه شهادت داده‌اند.'), ['287 -']);
  assert.deepEqual(countsIn('نام او یکی از چهار عضو هیئت مرگ است.'), ['4 -']);
});

test('a sentence of death is no execution', () => {
  assert.deepEqual(countsIn('دیوان حکم اعدام سه کارگر را تأیید کرد.'), ['3 sentenced to death']);
});

test('of the whole only some died', () => {
  assert.deepEqual(countsIn('از مجموع ۸۴۰ اسیر این اردوگاه ۱۹ نفر جان سپردند.'), ['840 -', '19 died']);
});
