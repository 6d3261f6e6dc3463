// What stands before the subject of a Persian clause and is none: times, hours, days, how something is said; and whether a number opens a subject. In: tokens and a place. Out: where such words end, or yes and no.

import { MONTHS, WEEKDAYS } from '../../dates/fa/words.data.ts';
import { persianNumberAt, persianOrdinalAt } from '../persian-numbers.ts';
import { persianWord as word } from '../persian-words.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import { BODY_NOUNS, PERSON_NOUNS, PREPOSITIONS } from './words.data.ts';

/** `چند سال پیش`, `دو ماه بعد`: no subject. */
export function timeAgoEnd(t: Tokens, i: number): number | null {
  const number = persianNumberAt(t, i)?.end ?? (/^(?:چند|چندین)$/.test(word(t, i)) ? i + 1 : i);
  return number > i &&
    /^(?:ثانیه|دقیقه|ساعت|روز|شب|هفته|ماه|سال|دهه)$/.test(word(t, number)) &&
    /^(?:پیش|قبل|بعد|پس)$/.test(word(t, number + 1))
    ? word(t, number + 2) === 'از'
      ? commaBehind(t, number + 2)
      : number + 2
    : null;
}

/** `ساعت نه شب`, `ساعت یازده روز حادثه`: an hour, with the day it is of. */
export function clockEnd(t: Tokens, i: number): number | null {
  const number = word(t, i) === 'ساعت' ? persianNumberAt(t, i + 1) : null;
  if (number === null) return null;
  if (!/^(?:صبح|ظهر|عصر|شب|بعدازظهر|نیمه\u200cشب|روز|بامداد)$/.test(word(t, number.end))) return number.end;
  return word(t, number.end) === 'روز' && t.kind[number.end + 1] === WORD && !PREPOSITIONS.has(word(t, number.end + 1))
    ? number.end + 2
    : number.end + 1;
}

/** `روز [بیست و پنجم] وزیر گفت`, `چهارشنبه، [سوم]، وزیر گفت`: behind the word for a day its number. */
export function dayEnd(t: Tokens, i: number): number | null {
  const before = word(t, i - 1);
  const day = /^(?:روز|شب|صبح|عصر|ظهر|بامداد)$/.test(before) || (before === '،' && WEEKDAYS.has(word(t, i - 2)));
  return day ? (persianOrdinalAt(t, i)?.end ?? null) : null;
}

/** `[پیش از این] کمیسیون گفته بود`, `[با این حال] وزیر گفت`: words that only join the sentence to the one before. */
export function joiningEnd(t: Tokens, i: number): number | null {
  const [a, b, c] = [word(t, i), word(t, i + 1), word(t, i + 2)];
  if (/^(?:با|در)$/.test(a) && /^(?:این|همین|همان|عین)$/.test(b) && /^(?:حال|وجود|همه|میان|زمینه|رابطه)$/.test(c))
    return i + 3;
  const after =
    /^(?:این|آن)$/.test(c) && /^(?:از|بر)$/.test(b) && /^(?:پیش|قبل|پس|بعد|علاوه|افزون)$/.test(a) ? i + 3 : null;
  // `پیش از این کمیسیون گفته بود`, but `پیش از این حادثه …`: behind it stands who can speak.
  return after !== null && (PERSON_NOUNS.has(word(t, after)) || BODY_NOUNS.has(word(t, after))) ? after : null;
}

/** `سی سال پس از کشتار …، `. */
function commaBehind(t: Tokens, from: number): number | null {
  const comma = commaBefore(t, from, from + 16);
  return comma === null ? null : comma + 1;
}

export const isTimeWord = (t: Tokens, i: number): boolean =>
  (t.kind[i] === NUMBER && !countsPersons(t, i)) ||
  isManner(t, i) ||
  (/^(?:گذشته|جاری|قبل|پیش)$/.test(word(t, i)) && /^(?:روز|شب|هفته|ماه|سال)$/.test(word(t, i - 1))) ||
  WEEKDAYS.has(word(t, i)) ||
  MONTHS.get(word(t, i))?.ambiguous === false ||
  (MONTHS.has(word(t, i)) && t.kind[i - 1] === NUMBER);

/** `شفاهاً`, `رسماً`: how something is said, and nobody who says it. */
export const isManner = (t: Tokens, i: number): boolean =>
  /(?:اً|ًا)$/.test(t.text.slice(t.from[i], t.to[i])) ||
  /^(?:شفاها|کتبا|رسما|علنا|صراحتا|اساسا|اصولا|شخصا|مستقیما|ظاهرا|اخیرا|متعاقبا|نهایتا|بعدا|قبلا|فورا|تلفنا|تلفنی|کتبی|شفاهی)$/.test(
    word(t, i),
  );

/** `۲۳ نفر`, `۱۲۰ زندانی`: a number that opens a subject. */
export const countsPersons = (t: Tokens, i: number): boolean =>
  /^(?:نفر|تن|زن|مرد|کودک|شهروند|معترض|مامور|دانشجو|کارگر|زندانی|سرباز)$/.test(word(t, i + 1)) ||
  PERSON_NOUNS.has(word(t, i + 1));

export function commaBefore(t: Tokens, from: number, to: number): number | null {
  for (let i = from; i < to && i < from + 30; i++) if (word(t, i) === '،' || word(t, i) === ',') return i;
  return null;
}
