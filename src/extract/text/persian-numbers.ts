// Persian numbers in digits and words over tokens: `۳۰ هزار`, `بیست و سه`, `هزار و سیصد و شصت و هفت`, `هزاروسیصدوشصت`, `۷۸ هزار و ۴۱۱`; ordinals `پنجم`,
// `بیست و یکم`, `سی‌ام`, `دومین`, `۹ ام`. In: tokens (letters folded, digits Latin) and a place. Out: value and the token after, or null.

import type { NumberAt } from './english-numbers.ts';
import { persianWord } from './persian-words.ts';
import { NUMBER, type Tokens, WORD } from './tokens.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ...'صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ['یه', 1],
  ['چار', 4],
  ['شیش', 6],
  ['یازه', 11],
  ['پونزده', 15],
  ['شونزده', 16],
  ['هیفده', 17],
  ['هفت\u200cده', 17],
  ['هیجده', 18],
  ['هژده', 18],
]);
const TENS: ReadonlyMap<string, number> = new Map(
  'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ...'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'.split(' ').map((word, i) => [word, (i + 1) * 100] as const),
  ['یکصد', 100],
  ['یک\u200cصد', 100],
  ['پونصد', 500],
  ['شیشصد', 600],
  ...'سی چهار پان شش هفت هشت نه'.split(' ').map((word, i) => [`${word}\u200cصد`, (i + 3) * 100] as const),
  ...'دو سه پنج'
    .split(' ')
    .flatMap((word) => [`${word}صد`, `${word}\u200cصد`].map((joint) => [joint, (UNITS.get(word) ?? 0) * 100] as const)),
]);
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
  ['اولین', 1],
  ['نخستین', 1],
  ['هیجدهم', 18],
  ['سی\u200cام', 30],
  ['سی\u200cم', 30],
  ['سیم', 30],
  ['چهلم', 40],
  ['پنجاهم', 50],
  ['صدم', 100],
]);

/** Value of a word for a number below a thousand, also one that others are joined to with "و": `سی‌وسه`, `هفتصدوپنجاه`. */
const small = (word: string): number | undefined => UNITS.get(word) ?? TENS.get(word) ?? HUNDREDS.get(word);

const joined = new Map<string, number | null>();

/** `هزارونهصدونود` => 1990; null where a part is no number. Remembered a word. */
function joinedValue(word: string): number | null {
  const known = joined.get(word);
  if (known !== undefined) return known;
  if (joined.size > 20000) joined.clear();
  const value = computeJoined(word);
  joined.set(word, value);
  return value;
}

const PARTS = [...SCALES.keys(), ...HUNDREDS.keys(), ...TENS.keys(), ...UNITS.keys()].sort(
  (a, b) => b.length - a.length,
);

function computeJoined(word: string): number | null {
  let [rest, total, current, parts] = [word, 0, 0, 0];
  while (rest !== '') {
    const part = PARTS.find((p) => rest.startsWith(p));
    if (part === undefined) return null;
    const scale = SCALES.get(part);
    if (scale === undefined) current += small(part) ?? 0;
    else {
      total += Math.max(current, 1) * scale;
      current = 0;
    }
    parts++;
    const after = rest.slice(part.length).replace(/^\u200c?و?\u200c?/, '');
    if (
      after !== '' &&
      after === rest.slice(part.length) &&
      scale === undefined &&
      !/^(?:هزار|میلیون|میلیارد)/.test(after)
    )
      return null;
    rest = after;
  }
  return parts > 1 ? total + current : null;
}

const longWord = (word: string): number | null => (word.length > 4 ? joinedValue(word) : null);

export function persianNumberAt(t: Tokens, i: number): NumberAt | null {
  if (t.kind[i] === NUMBER) return digitsAt(t, i);
  return t.kind[i] === WORD ? wordsAt(t, i) : null;
}

/** `۱۲`, `۳۰ هزار`, `۳ هزار و ۵۰۰`, `۲٫۵ میلیون`. */
function digitsAt(t: Tokens, i: number): NumberAt {
  const decimal =
    /^[.٫]$/.test(t.norm[i + 1] ?? '') && t.gap[i + 1] === 0 && t.gap[i + 2] === 0 && t.kind[i + 2] === NUMBER;
  let value = decimal ? Number(`${t.norm[i]}.${t.norm[i + 2]}`) : Number(t.norm[i]);
  let end = decimal ? i + 3 : i + 1;
  const scaled = SCALES.has(t.norm[end] ?? '');
  for (let scale = SCALES.get(t.norm[end] ?? ''); scale !== undefined; scale = SCALES.get(t.norm[end] ?? '')) {
    value *= scale;
    end++;
  }
  if (decimal && !scaled) return { value: Number(t.norm[i]), end: i + 1, digits: true };
  if (scaled && t.norm[end] === 'و') {
    const rest =
      t.kind[end + 1] === NUMBER ? digitsAt(t, end + 1) : t.kind[end + 1] === WORD ? wordsAt(t, end + 1) : null;
    if (rest !== null && rest.value < value && rest.value >= 10)
      return { value: value + rest.value, end: rest.end, digits: true };
  }
  return { value, end, digits: true };
}

function wordsAt(t: Tokens, i: number): NumberAt | null {
  let [total, current, at, seen, lastSmall] = [0, 0, i, false, Number.POSITIVE_INFINITY];
  for (let steps = 0; steps < 12; steps++) {
    const word = t.norm[at] ?? '';
    const value = small(word) ?? (SCALES.has(word) ? undefined : (longWord(word) ?? undefined));
    const scale = SCALES.get(word);
    if (word === 'صد' && current > 1 && current < 10 && t.norm[at - 1] !== 'و') {
      current *= 100; // `سه صد`
      lastSmall = 100;
    } else if (value !== undefined) {
      if (value >= lastSmall) break; // `پنج و شش` are two numbers
      current += value;
      lastSmall = value < 10 ? 0 : value < 100 ? (value < 20 ? 0 : 10) : value < 1000 ? 100 : 1;
    } else if (scale !== undefined) {
      total += Math.max(current, 1) * scale;
      current = 0;
      lastSmall = 1000;
    } else break;
    seen = true;
    at++;
    // «نه صد» may be "not a hundred".
    if (t.norm[at] === 'صد' && value !== undefined && value > 1 && value < 9 && (t.gap[at] ?? 3) < 3) continue;
    const next = t.norm[at] === 'و' ? at + 1 : SCALES.has(t.norm[at] ?? '') ? at : -1;
    if (next < 0 || !goesOn(t.norm[next] ?? '', lastSmall)) break;
    at = next;
  }
  return seen ? { value: total + current, end: at, digits: false } : null;
}

/** Whether a word can follow a smaller-getting number: after hundreds tens, after tens ones. */
function goesOn(word: string, below: number): boolean {
  if (SCALES.has(word)) return true;
  const value = small(word) ?? longWord(word);
  return value != null && value < below && value > 0;
}

const ORDINAL_ENDINGS = new Set(['ام', 'م', 'مین', 'امین', 'اُم']);

/** `پنجم`, `بیست و یکم`, `بیست‌ویکمین`, `سی ام`, `۹ ام`. */
export function persianOrdinalAt(t: Tokens, i: number): NumberAt | null {
  if (t.kind[i] === NUMBER)
    return ORDINAL_ENDINGS.has((t.norm[i + 1] ?? '').replace(/^\u200c/, '')) && (t.gap[i + 1] ?? 3) <= 1
      ? { value: Number(t.norm[i]), end: i + 2, digits: true }
      : null;
  if (t.kind[i] !== WORD) return null;
  const word = persianWord(t, i);
  const value = ordinalOf(word);
  if (value !== null) return { value, end: i + 1, digits: false };
  const whole = wordsAt(t, i);
  if (whole === null) return null;
  const next = t.norm[whole.end] ?? '';
  if (ORDINAL_ENDINGS.has(next)) return { value: whole.value, end: whole.end + 1, digits: false };
  const last = next === 'و' ? ordinalOf(persianWord(t, whole.end + 1)) : null;
  const fits =
    last !== null && (whole.value % 100 === 0 ? last < 100 : whole.value % 10 === 0 && last < 10 && whole.value >= 20);
  return fits ? { value: whole.value + last, end: whole.end + 2, digits: false } : null;
}

/** One word: `پنجم`, `پنجمین`, `بیست‌ویکم`, `هفتصدمین`. */
function ordinalOf(word: string): number | null {
  const direct = ORDINALS.get(word);
  if (direct !== undefined) return direct;
  const stem = /^(.+?)\u200c?م?ین$/.exec(word)?.[1];
  if (stem !== undefined && /مین$/.test(word)) {
    const base = ORDINALS.get(`${stem}م`) ?? small(stem) ?? longWord(stem);
    return base ?? null;
  }
  if (!word.endsWith('م') || word.length < 6) return null;
  const cut = word.lastIndexOf('و', word.length - 2);
  const [tens, ones] = [word.slice(0, cut).replace(/\u200c$/, ''), word.slice(cut + 1).replace(/^\u200c/, '')];
  const [a, b] = [small(tens), ORDINALS.get(ones)];
  return a !== undefined && b !== undefined && a % 10 === 0 && b < 10 ? a + b : null;
}

/** Whether a word is a number, an ordinal or the beginning of one. */
export const isPersianNumberWord = (word: string): boolean =>
  small(word) !== undefined || SCALES.has(word) || ordinalOf(word) !== null || longWord(word) !== null;
