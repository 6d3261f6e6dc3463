// Persian numbers in digits and words over tokens: `۳۰ هزار`, `بیست و سه`, `هزار و سیصد و شصت و هفت`; ordinals `پنجم`, `بیست و یکم`, `سی‌ام`.
// In: tokens (letters folded, digits Latin) and a place. Out: value and the token after, or null.

import type { NumberAt } from './english-numbers.ts';
import { NUMBER, type Tokens, WORD } from './tokens.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
    .split(' ')
    .map((word, i) => [word, i]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const HUNDREDS: ReadonlyMap<string, number> = new Map(
  'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ').map((word, i) => [word, (i + 1) * 100]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['هزار', 1000],
  ['میلیون', 1e6],
  ['میلیارد', 1e9],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['یکم', 1],
  ['نخست', 1],
  ['سی\u200cام', 30],
  ['سیم', 30],
]);

const small = (word: string): number | undefined => UNITS.get(word) ?? TENS.get(word) ?? HUNDREDS.get(word);

export function persianNumberAt(t: Tokens, i: number): NumberAt | null {
  if (t.kind[i] === NUMBER) {
    const scale = SCALES.get(t.norm[i + 1] ?? '');
    const value = Number(t.norm[i]);
    return scale === undefined
      ? { value, end: i + 1, digits: true }
      : { value: value * scale, end: i + 2, digits: true };
  }
  if (t.kind[i] !== WORD) return null;
  let [total, current, at, seen] = [0, 0, i, false];
  for (let steps = 0; steps < 12; steps++) {
    const word = t.norm[at] ?? '';
    const value = small(word);
    const scale = SCALES.get(word);
    if (value !== undefined) current += value;
    else if (scale !== undefined) {
      total += Math.max(current, 1) * scale;
      current = 0;
    } else break;
    seen = true;
    at++;
    const next = t.norm[at] === 'و' ? at + 1 : SCALES.has(t.norm[at] ?? '') ? at : -1;
    if (next < 0 || !(small(t.norm[next] ?? '') !== undefined || SCALES.has(t.norm[next] ?? ''))) break;
    at = next;
  }
  return seen ? { value: total + current, end: at, digits: false } : null;
}

/** `پنجم`, `بیست و یکم`, `سی ام`. */
export function persianOrdinalAt(t: Tokens, i: number): NumberAt | null {
  const word = t.norm[i] ?? '';
  const value = ORDINALS.get(word);
  if (value !== undefined) return { value, end: i + 1, digits: false };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  if (tens === 30 && (t.norm[i + 1] === 'ام' || t.norm[i + 1] === 'م')) return { value: 30, end: i + 2, digits: false };
  const ones = t.norm[i + 1] === 'و' ? ORDINALS.get(t.norm[i + 2] ?? '') : undefined;
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: i + 3, digits: false } : null;
}
