// How many, in Persian: `۳۰ هزار`, `بیش از دویست`, `سه تا پنج هزار`, `بین ۲۰۰ و ۳۰۰`, `دو سه`, `ده‌ها`, `چند هزار`. In: tokens and a place. Out: a quantity, or null.

import type { NumberAt } from '../../text/english-numbers.ts';
import { isPersianNumberWord, persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { isGuessBetween, type Quantity } from '../quantity.ts';
import { BOUNDS, VAGUE } from './words.data.ts';

const near = (t: Tokens, i: number): boolean => i < t.count && (t.gap[i] ?? 3) < 3;

export function quantityAt(t: Tokens, i: number): Quantity | null {
  const w = word(t, i);
  for (const [words, bound] of BOUNDS) {
    if (words[0] !== w || !words.every((part, k) => word(t, i + k) === part)) continue;
    const inner = near(t, i + words.length) ? plain(t, i + words.length) : null;
    if (inner === null) return null;
    const denied = words.at(-1) === 'از' && isCopulaOfNot(t, behindCounted(t, inner.end));
    return bounded(inner, i, denied ? OPPOSITE[bound] : bound);
  }
  return between(t, i) ?? upTo(t, i) ?? comparedBehind(t, plain(t, i));
}

/** `تا ۳۰ هزار نفر`: so many at most, unless a count rose to it. */
function upTo(t: Tokens, i: number): Quantity | null {
  if (word(t, i) !== 'تا' || /^(?:نفر|تن)$/.test(word(t, i - 1)) || persianNumberAt(t, i - 1) !== null) return null;
  const inner = near(t, i + 1) ? plain(t, i + 1) : null;
  if (inner?.bound !== 'exact' || !/^(?:نفر|تن)$/.test(word(t, inner.end))) return null;
  for (let k = inner.end; k < inner.end + RISES && t.gap[k] !== 3; k++)
    if (/^(?:رسید|رسیده|رسیده\u200cاست|رسیدند|افزایش|بالا|می\u200cرسد)$/.test(word(t, k))) return null;
  return bounded(inner, i, 'atMost');
}
const RISES = 5;

const OPPOSITE = { atLeast: 'atMost', atMost: 'atLeast', about: 'about' } as const;

/** `کمتر از ۳۱ تن نیست` is 31 at least: the verb takes the word before the number back. */
export const isCopulaOfNot = (t: Tokens, i: number): boolean =>
  /^(?:نیست|نیستند|نیستیم|نبود|نبودند|نبودیم|نبوده|نبوده\u200cاند|نبوده\u200cاست|نمی\u200c?باشد|نمی\u200c?باشند)$/u.test(
    word(t, i),
  );
const behindCounted = (t: Tokens, end: number): number =>
  /^(?:نفر|تن|تا|کس|فرد|جسد|جنازه|پیکر|کشته)$/.test(word(t, end)) ? end + 1 : end;

/** `از ۳۱ نفر کمتر نیست`, `پانزده تا بیشتر نبود`, `از ۴۰ تن بیشتر بودند`: the word that compares stands behind what is counted. */
function comparedBehind(t: Tokens, found: Quantity | null): Quantity | null {
  if (found === null || (found.bound !== 'exact' && found.bound !== 'range')) return found;
  const at = behindCounted(t, found.end);
  const more = /^(?:بیشتر|بیش|زیادتر)$/.test(word(t, at));
  if (!more && !/^(?:کمتر|کم\u200cتر)$/.test(word(t, at))) return found;
  const isNot = isCopulaOfNot(t, at + 1);
  const is = word(t, found.first - 1) === 'از' && /^(?:است|هستند|بود|بودند|بوده|بوده\u200cاند)$/.test(word(t, at + 1));
  if (!isNot && !is) return found;
  return more === isNot
    ? { ...found, bound: 'atMost', value: found.high, low: null }
    : { ...found, bound: 'atLeast', value: found.low, high: null };
}

function bounded(inner: Quantity, first: number, bound: 'atLeast' | 'atMost' | 'about'): Quantity {
  if (inner.bound !== 'exact') return { ...inner, first, high: bound === 'atLeast' ? null : inner.high };
  if (bound === 'atLeast') return { ...inner, first, bound, high: null };
  if (bound === 'atMost') return { ...inner, first, bound, low: null, high: inner.value };
  return { ...inner, first, bound, low: null, high: null };
}

/** `بین ۲۰۰ تا ۳۰۰`, `بین ۲۰۰ و ۳۰۰`, `از ۲۰۰ تا ۳۰۰`. */
function between(t: Tokens, i: number): Quantity | null {
  const w = word(t, i);
  if (w !== 'بین' && w !== 'میان' && w !== 'از') return null;
  const low = persianNumberAt(t, i + 1);
  if (low === null) return null;
  // `از ۶۵۸ نفر تا بیش از ۳۰ هزار نفر`
  const joint = /^(?:نفر|تن)$/.test(word(t, low.end)) ? low.end + 1 : low.end;
  if (!(word(t, joint) === 'تا' || (word(t, joint) === 'و' && w !== 'از'))) return null;
  const bound = BOUNDS.find(([words]) => words.every((part, k) => word(t, joint + 1 + k) === part));
  const at = joint + 1 + (bound?.[0].length ?? 0);
  const high = persianNumberAt(t, at);
  const found = high === null ? null : range(low.value, high.value, scaleOf(t, at), i, high.end);
  return found !== null && bound?.[1] === 'atLeast' ? { ...found, high: null } : found;
}

function plain(t: Tokens, i: number): Quantity | null {
  const vague = vagueAt(t, i);
  if (vague !== null) return vague;
  const number = persianNumberAt(t, i);
  if (number === null || number.value === 0) return null;
  const joined = /^(?:تا|الی|-|–)$/.test(word(t, number.end)) && near(t, number.end + 1);
  const either = word(t, number.end) === 'یا' ? persianNumberAt(t, number.end + 1) : null;
  if (either !== null && either.value > number.value && either.value <= Math.max(number.value * 1.5, number.value + 1))
    return { first: i, end: either.end, value: null, low: number.value, high: either.value, bound: 'range' };
  const second = joined ? persianNumberAt(t, number.end + 1) : (adjacent(t, number) ?? saidInOneBreath(t, i, number));
  if (second !== null) {
    const from = joined || word(t, number.end) === '،' ? number.end + 1 : number.end;
    const found = range(number.value, second.value, scaleOf(t, from), i, second.end);
    if (found !== null) return found;
  }
  const { value, end } = number;
  return { first: i, end, value, low: value, high: value, bound: 'exact' };
}

/** `دو سه`, `هفت هشت`, `سی چهل`, `صد دویست`: two small numbers, or two tens or hundreds in a row, side by side. */
function adjacent(
  t: Tokens,
  { value, end, digits }: { readonly value: number; readonly end: number; readonly digits: boolean },
) {
  const step = value > 20 ? (value % 100 === 0 ? 100 : 10) : 1;
  if (digits || value % step !== 0 || value > 500 || t.kind[end] === NUMBER || !near(t, end)) return null;
  const second = persianNumberAt(t, end);
  return second !== null && second.value > value && (step === 1 || second.value - value === step) ? second : null;
}

/** `سی‌وپنج، چهل نفر`, `صد و ده، صد و پانزده تا`: somebody's guess; `سه، چهار و شش` is a list. */
function saidInOneBreath(t: Tokens, i: number, { value, end, digits }: NumberAt): NumberAt | null {
  if (digits || word(t, end) !== '،' || t.kind[end + 1] === NUMBER || !near(t, end + 1)) return null;
  const second = persianNumberAt(t, end + 1);
  if (second === null || !isGuessBetween(value, second.value)) return null;
  const goesOn = (at: number, step: number): boolean =>
    /^[،و]$/.test(word(t, at)) &&
    (step < 0 ? isPersianNumberWord(word(t, at - 1)) : persianNumberAt(t, at + 1) !== null);
  return goesOn(i - 1, -1) || goesOn(second.end, 1) ? null : second;
}

/** `سه تا پنج هزار`: the scale of the second holds for both. */
function range(low: number, high: number, scale: number, first: number, end: number): Quantity | null {
  const from = scale > 1 && low < high / scale ? low * scale : low;
  return from < high ? { first, end, value: null, low: from, high, bound: 'range' } : null;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['هزار', 1000],
  ['میلیون', 1e6],
  ['صد', 100],
]);

/** The scale that ends a number: 1000 of `پنج هزار`. */
function scaleOf(t: Tokens, i: number): number {
  const number = persianNumberAt(t, i);
  return number === null || number.end - i < 2 ? 1 : (SCALES.get(word(t, number.end - 1)) ?? 1);
}

/** `ده‌ها`, `ده‌ها هزار`, `صدها هزار`, `چند هزار`, `چندصد`, `چند ده`, `چندین`. */
function vagueAt(t: Tokens, i: number): Quantity | null {
  const w = word(t, i);
  const least = VAGUE.get(w);
  if (least !== undefined) {
    const scale = SCALES.get(word(t, i + 1)) ?? 1;
    return { first: i, end: scale > 1 ? i + 2 : i + 1, value: null, low: least * scale, high: null, bound: 'vague' };
  }
  const joined = /^چند\u200c?(صد|هزار|میلیون)$/.exec(w)?.[1];
  if (joined !== undefined) return several(i, i + 1, SCALES.get(joined) ?? 1);
  if (w !== 'چند' && w !== 'چندین') return null;
  if (word(t, i + 1) === 'ده') return several(i, i + 2, 10);
  const scale = SCALES.get(word(t, i + 1));
  return several(i, scale === undefined ? i + 1 : i + 2, scale ?? 1);
}

const several = (first: number, end: number, scale: number): Quantity => ({
  first,
  end,
  value: null,
  low: 2 * scale,
  high: null,
  bound: 'vague',
});
