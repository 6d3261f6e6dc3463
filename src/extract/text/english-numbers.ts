// English numbers in digits and words over tokens: `30,000`, `1.5 million`, `twenty-five`, `two hundred and six`, `a dozen`; ordinals `20th`, `first`.
// In: tokens and a place. Out: value and the token after, or null. Vague ones ("dozens") are the figures' own matter.

import { NUMBER, type Tokens, WORD } from './tokens.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1] as const)
    .concat([['thirtieth', 30]]),
);
const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** Every word a number or an ordinal can begin with. */
export const NUMBER_WORDS: readonly string[] = [...SMALL.keys(), ...SCALES.keys(), ...ORDINALS.keys(), 'dozen'];

export interface NumberAt {
  readonly value: number;
  readonly end: number;
  /** Written in digits, at least its first part. */
  readonly digits: boolean;
}

const isNumberWord = (word: string): boolean => SMALL.has(word) || SCALES.has(word) || word === 'dozen';

export function numberAt(t: Tokens, i: number): NumberAt | null {
  if (t.kind[i] === NUMBER) return digitsAt(t, i);
  if (t.kind[i] !== WORD) return null;
  const word = t.norm[i] ?? '';
  if (SMALL.has(word)) return wordsAt(t, i);
  const scale = SCALES.get(word);
  if (scale !== undefined && (t.norm[i - 1] === 'a' || t.norm[i - 1] === 'one')) return wordsAt(t, i);
  if (word === 'dozen' || word === 'score') return word === 'dozen' ? { value: 12, end: i + 1, digits: false } : null;
  return null;
}

function digitsAt(t: Tokens, i: number): NumberAt {
  let value = Number(t.norm[i]);
  let end = i + 1;
  if (t.norm[end] === '.' && t.gap[end] === 0 && t.kind[end + 1] === NUMBER && t.gap[end + 1] === 0) {
    value = Number(`${t.norm[i]}.${t.norm[end + 1]}`);
    end += 2;
  }
  const scale = SCALES.get(t.norm[end] ?? '');
  if (scale !== undefined && scale >= 100) {
    value = Math.round(value * scale * 1000) / 1000;
    end++;
  } else if (t.norm[end] === '-' && t.gap[end] === 0 && SCALES.has(t.norm[end + 1] ?? '')) {
    value *= SCALES.get(t.norm[end + 1] ?? '') ?? 1;
    end += 2;
  }
  return { value, end, digits: true };
}

/** total + current, as one reads a number aloud: a scale multiplies what was read since the last greater scale. */
function wordsAt(t: Tokens, i: number): NumberAt | null {
  let [total, current, at] = [0, 0, i];
  let last: 'small' | 'tens' | 'scale' | null = null;
  for (let steps = 0; steps < 24; steps++) {
    const word = t.norm[at] ?? '';
    const small = SMALL.get(word);
    const scale = SCALES.get(word) ?? (word === 'dozen' && last === 'small' ? 12 : undefined);
    if (small !== undefined && (last === null || last === 'scale' || (last === 'tens' && small < 10))) {
      current += small;
      last = small >= 20 ? 'tens' : 'small';
    } else if (scale !== undefined) {
      if (scale < 1000) current = Math.max(current, 1) * scale;
      else {
        total += Math.max(current, 1) * scale;
        current = 0;
      }
      last = 'scale';
    } else break;
    at++;
    const next = joinedNumber(t, at, last);
    if (next === null) break;
    at = next;
  }
  return last === null ? null : { value: total + current, end: at, digits: false };
}

/** The next part of the number after "-" or "and", or right after; null where the number ends. */
function joinedNumber(t: Tokens, at: number, last: 'small' | 'tens' | 'scale'): number | null {
  const word = t.norm[at] ?? '';
  if (word === '-' && t.gap[at] === 0) return last !== 'small' && isNumberWord(t.norm[at + 1] ?? '') ? at + 1 : null;
  if (word === 'and' && last === 'scale') return SMALL.has(t.norm[at + 1] ?? '') ? at + 1 : null;
  if (last === 'small') return SCALES.has(word) || word === 'dozen' ? at : null;
  return isNumberWord(word) && t.gap[at] !== 3 ? at : null;
}

/** `20th`, `first`, `twenty-first`. */
export function ordinalAt(t: Tokens, i: number): NumberAt | null {
  if (t.kind[i] === NUMBER)
    return t.gap[i + 1] === 0 && SUFFIXES.has(t.norm[i + 1] ?? '')
      ? { value: Number(t.norm[i]), end: i + 2, digits: true }
      : null;
  const word = t.norm[i] ?? '';
  const value = ORDINALS.get(word);
  if (value !== undefined) return { value, end: i + 1, digits: false };
  const tens = SMALL.get(word);
  if (tens === undefined || tens < 20) return null;
  const dash = t.norm[i + 1] === '-' ? 1 : 0;
  const ones = ORDINALS.get(t.norm[i + 1 + dash] ?? '');
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: i + 2 + dash, digits: false } : null;
}
