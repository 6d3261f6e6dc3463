import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfBounds } from '../../../../src/model/edtf.ts';
import { datesIn } from '../../claims-in.ts';

const boundsOf = (text: string): readonly (readonly [string | null, string | null])[] =>
  datesIn(text).map(({ edtf }) => {
    const bounds = edtf === null ? null : edtfBounds(edtf);
    return [bounds?.earliest ?? null, bounds?.latest ?? null] as const;
  });

// Hamal to Hut are Farvardin to Esfand: 1 Hamal 1399 was the 20th of March 2020.
const DAYS: readonly (readonly [text: string, from: string, to: string])[] = [
  ['۱ حمل ۱۳۹۹', '2020-03-20', '2020-03-20'],
  ['۵ اسد ۱۳۶۷', '1988-07-27', '1988-07-27'],
  ['تاریخ: ۵ اسدِ ۱۳۶۷', '1988-07-27', '1988-07-27'],
  ['۱۲ سنبلهٔ ۱۳۹۹', '2020-09-02', '2020-09-02'],
  ['در سنبلهٔ سال ۱۳۹۹ کشته شد.', '2020-08-22', '2020-09-21'],
];

test('the months of Afghanistan are those of the Solar Hijri year', () => {
  for (const [text, from, to] of DAYS) assert.deepEqual(boundsOf(text), [[from, to]], text);
});

test('what is also a name, an animal or an amount is no month without a day or a year of four figures', () => {
  for (const text of [
    'به میزان ۵۰ درصد کم شد.',
    'به میزان ۱۴۰۰ تومان گران شد.',
    'اسد ۶۲ کتاب خرید.',
    'او جدی بود و از سرطان درگذشت.',
    'حمل بار ممنوع است.',
    'در میزان رأی مردم اثر ندارد.',
  ])
    assert.deepEqual(boundsOf(text), [], text);
});
