// Months, years and eras in Persian as they stand in a phrase. In: tokens and a place. Out: what is there with its end, or null.
//   مرداد، مردادماه، ماه مبارک رمضان، ربیع الاول      سال ۱۳۶۷، ۶۷ (with a month)، هزار و سیصد و شصت و هفت، ۱۳۰۱ هجری قمری، ۷۷۶ قبل از میلاد

import { persianNumberAt } from '../../text/persian-numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Calendar } from '../expression.ts';
import { isNumber, near, width, word } from './phrase.ts';
import { ERAS, MONTHS, type MonthWord, UNITS } from './words.data.ts';

export interface MonthAt extends MonthWord {
  readonly end: number;
}

const joinedMonths = new Map<string, MonthWord | null>();

/** `دی‌ماه`, `مردادماه`. */
export function joinedMonth(w: string): MonthWord | null {
  const known = joinedMonths.get(w);
  if (known !== undefined) return known;
  if (joinedMonths.size > 20000) joinedMonths.clear();
  const stem = /^(.{2,8}?)\u200c?ماه$/.exec(w)?.[1];
  const found = stem === undefined ? null : (MONTHS.get(stem) ?? null);
  joinedMonths.set(w, found);
  return found;
}

export const FIRST_HALF = new Set(['ربیع', 'جمادی', 'ذی', 'ذو']);

export function monthAt(t: Tokens, i: number): MonthAt | null {
  const w = word(t, i);
  if (w === 'ماه') return afterMah(t, i);
  // «به میزان ۱۴۰۰ …» is an amount.
  if (w === 'میزان' && /^(?:به|این|همین)$/.test(word(t, i - 1))) return null;
  const second = FIRST_HALF.has(w) && near(t, i + 1) ? word(t, i + 1) : null;
  const two =
    second === null
      ? undefined
      : (MONTHS.get(`${w}\u200c${second}`) ?? MONTHS.get(`${w}\u200cال${second}`) ?? MONTHS.get(`ذی\u200c${second}`));
  const joined = two === undefined && w.endsWith('ماه') ? joinedMonth(w) : null;
  const found = two ?? joined ?? MONTHS.get(w);
  if (found === undefined) return null;
  const end = i + (two === undefined ? 1 : 2);
  const mah = joined !== null || (near(t, end) && word(t, end) === 'ماه');
  return { ...found, ambiguous: found.ambiguous && !mah, end: mah && joined === null ? end + 1 : end };
}

/** `ماه مهر`, `ماه مبارک رمضان`. */
function afterMah(t: Tokens, i: number): MonthAt | null {
  const at = word(t, i + 1) === 'مبارک' || word(t, i + 1) === 'حرام' ? i + 2 : i + 1;
  if (!near(t, at) || word(t, at) === 'ماه') return null;
  const found = monthAt(t, at);
  return found === null ? null : { ...found, ambiguous: false };
}

export interface YearAt {
  readonly year: number;
  readonly calendar: Calendar;
  readonly short: boolean;
  readonly end: number;
}

/** Nouns that are counted: a number of two digits before them is no year. */
export const COUNTED = new Set(
  'نفر تن فرد مورد درصد زندانی زندانیان هزار میلیون میلیارد تومان ریال دلار دستگاه فقره بار عدد جلد صفحه کیلو کیلومتر متر سرباز کارگر دانشجو زن مرد کودک خانواده کشته زخمی جسد پیکر قبر گور'.split(
    ' ',
  ),
);

/**
 * A year behind a month, a season or "سال". `beside` is the calendar of what stands before it, null where nothing does. Two digits are a year of the
 * Solar Hijri calendar, where no counted noun follows.
 */
export function yearAt(t: Tokens, i: number, beside: Calendar | null): YearAt | null {
  const comma = /^[،,ی]$/.test(word(t, i)) ? 1 : 0; // `ژانویه ی ۱۹۹۹` with its ezafe apart
  const lead = word(t, i + comma) === 'از' && word(t, i + comma + 1) === 'سال' ? 1 : 0;
  const sal = word(t, i + comma + lead) === 'سال' ? 1 : 0;
  const at = i + comma + lead + sal;
  if (at > i && !near(t, at)) return null;
  const number = persianNumberAt(t, at);
  if (number === null || !Number.isInteger(number.value)) return null;
  const { value, end } = number;
  const era = eraAt(t, end);
  const calendar = era?.calendar ?? calendarOf(value, beside);
  if (era?.before === true) return { year: 1 - value, calendar: 'gregorian', short: false, end: era.end };
  const digits = isNumber(t, at) ? width(t, at) : 0;
  const full = value >= 1200 && value <= 2100 && (digits === 0 || digits === 4);
  if (full || (era !== null && value > 0 && value <= 2100))
    return { year: value, calendar, short: false, end: era?.end ?? end };
  const short =
    (beside === 'persian' || (beside === null && sal === 1)) &&
    value >= (digits === 2 && word(t, at).startsWith('0') ? 1 : 10) &&
    value <= 99 &&
    (digits === 2 || (digits === 0 && (sal === 1 || value > 31 || endsThere(t, end)))) &&
    (comma === 0 || sal === 1) &&
    (!UNITS.has(word(t, end)) || clockBehind(t, end)) &&
    !COUNTED.has(word(t, end)) &&
    !/^[٪%:/]$/.test(word(t, end));
  return short ? { year: value < 10 ? value + 1400 : value + 1300, calendar: 'persian', short: true, end } : null;
}

/** `هشتم اردیبهشت سیزده،`: nothing follows that it could count. */
const endsThere = (t: Tokens, i: number): boolean =>
  !near(t, i) || i >= t.count || /^[.،؛:!؟)»]$/.test(word(t, i)) || word(t, i) === 'که';

/** `۲۶ شهریور ۹۴ ساعت ۱۱`: the hour of the clock, and not 94 hours. */
const clockBehind = (t: Tokens, i: number): boolean =>
  word(t, i) === 'ساعت' && (isNumber(t, i + 1) || word(t, i + 1) === 'ساعت');

function calendarOf(value: number, beside: Calendar | null): Calendar {
  if (beside === 'islamic') return 'islamic';
  return value >= 1500 ? 'gregorian' : (beside ?? 'persian');
}

/** `هجری شمسی`, `خورشیدی`, `ه. ش.`, `(قمری)`, `میلادی`, `قبل از میلاد`, `ق.م`. */
export function eraAt(t: Tokens, i: number): { calendar: Calendar; end: number; before: boolean } | null {
  const w = word(t, i);
  if (!near(t, i)) return null;
  if ((w === 'قبل' || w === 'پیش') && word(t, i + 1) === 'از' && word(t, i + 2) === 'میلاد')
    return { calendar: 'gregorian', end: i + 3, before: true };
  if (w === '(') {
    const inner = eraAt(t, i + 1);
    return inner !== null && word(t, inner.end) === ')' ? { ...inner, end: inner.end + 1 } : null;
  }
  const dot = (at: number): number => (word(t, at) === '.' && t.gap[at] === 0 ? at + 1 : at);
  if (w === 'هجری' || w === 'ه' || w === 'هـ') {
    const second = ERAS.get(word(t, dot(i + 1)));
    const abbreviated = w !== 'هجری';
    if (second !== undefined && near(t, dot(i + 1)))
      return { calendar: second, end: abbreviated ? dot(dot(i + 1) + 1) : dot(i + 1) + 1, before: false };
    return abbreviated ? null : { calendar: 'persian', end: i + 1, before: false };
  }
  const era = ERAS.get(w);
  if (era === undefined) return null;
  if (w.length > 1) return { calendar: era, end: i + 1, before: false };
  if (w === 'ق' && word(t, i + 1) === '.' && word(t, i + 2) === 'م')
    return { calendar: 'gregorian', end: dot(i + 3), before: true };
  return (t.gap[i] ?? 0) <= 1 && isNumber(t, i - 1) && width(t, i - 1) >= 3
    ? { calendar: era, end: i + 1, before: false }
    : null;
}
