// Calendar dates as pages write them: in many languages, in Gregorian and Solar Hijri, with Western, Persian and Arabic figures. Words come
// in, dates with their places go out. Small and fast: relative dates, ranges and seasons are the business of src/extract/dates.
//
//   "Friday, 7 May 2021" => 2021-05-07     "۱۲ شهریور ۱۳۹۹" => 2020-09-02     "03/04/2020" => 2020-03-04 or 2020-04-03

import { MONTH_NAMES, PERSIAN_DAYS, WEEKDAY_NAMES } from './month-names.data.ts';

export interface CalendarDate {
  /** UTF-16 offsets in the text searched. */
  readonly from: number;
  readonly to: number;
  /** ISO: `2021-05-07`, `2021-05` or `--05-07` where the year is not written. */
  readonly iso: string;
  /** The other reading of a numeric date that can be read both ways, else null. */
  readonly orElse: string | null;
  readonly hasWeekday: boolean;
}

/** Which part of `03/04/2020` is the day: by language and country; null where both are in use. */
export type DayOrder = 'dayFirst' | 'monthFirst' | null;

export function dayOrderOf(language: string | null): DayOrder {
  if (language === null) return null;
  const tag = language.toLowerCase().replace('_', '-');
  if (tag === 'en-us' || tag === 'en-ph') return 'monthFirst';
  if (/^en(?:-(?:ca|za))?$/.test(tag)) return null;
  return 'dayFirst';
}

/** Persian and Arabic figures as Western ones; every other letter keeps its place. */
export function westernFigures(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf));
}

/** The letters of a word, with the sign of a joined word in Persian («سنبلهٔ ۱۳۸۴»). */
const LETTERS = '[\\p{L}\\u200c\\u0654]';
/** Letters and figures that Persian has and Arabic has not. */
const PERSIAN_LETTERS = /[پچژگی\u06f0-\u06f9]/u;
const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d:.,/-])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-?го)?[\\s./-]*(?:of |de |d[’'])?\\s*(${LETTERS}{2,14}(?:\\s(?:الثاني|الأول))?)\\.?,?[\\s./-]*(?:de |del |of |سال |ماه |ماه سال )?,?\\s?(\\d{4})(?!\\d|\\s?(?:gmt|utc|hrs|hours|uhr)(?![a-z]))`,
  'giu',
);
/** `20 Oct 93`, `3 May ’04`, where nothing is counted behind it. */
const DAY_MONTH_SHORT = new RegExp(
  `(?<![\\d:.,/-])(\\d{1,2})(?:st|nd|rd|th)?[\\s-](${LETTERS}{3,10})\\.?[\\s-]([’'](?:\\d{2})|[3-9]\\d)(?![\\d:.,%/-]\\d|\\d|\\s?${LETTERS})`,
  'giu',
);
const MONTH_DAY_YEAR = new RegExp(
  `(?<!${LETTERS})(${LETTERS}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(\\d{4})(?!\\d)`,
  'giu',
);
const YEAR_FIRST = /(?<![\d./-])(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/gu;
/** «۶۷/۵/۲۰», «۲۰/۵/۶۷»: the year with two digits, as letters in Persian have it. */
const SHORT_PERSIAN = /(?<![\d./:-])(\d{1,2})\s?([/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d%/]|\.\d)/gu;
/** «ششم دی‌ماه ۱۳۶۸», «دوم آذر ۹۹» */
const PERSIAN_ORDINAL = new RegExp(
  `(?<!${LETTERS})(${[...PERSIAN_DAYS.keys()].map((day) => day.replaceAll(' ', '[\\s\u200c]*')).join('|')})\\s+(${LETTERS}{2,12})\\s+(?:ماه\\s+)?(?:سال\\s+)?(\\d{4}|[3-9]\\d(?!\\s?${LETTERS}))(?![\\d/])`,
  'gu',
);
const YEAR_LAST = /(?<![\d./:-])(\d{1,2})\s?([./|-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d%]|\.\d)/gu;
const MONTH_YEAR = new RegExp(
  `(?<!\\d\\.? ?)(?<!${LETTERS})(${LETTERS}{2,14})\\.?,?\\s+(?:de |of )?(\\d{4})(?!\\d|\\s?(?:gmt|utc|hrs|hours|uhr)(?![a-z]))`,
  'giu',
);
const MONTH_DAY = new RegExp(
  `(?<!${LETTERS})(${LETTERS}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[,.]\\d|\\s*,?\\s*\\d{4})`,
  'giu',
);
const DAY_MONTH = new RegExp(
  `(?<![\\d:.,/-])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of |de )?(${LETTERS}{2,12})(?!${LETTERS}|\\.?,?\\s*(?:de |del |of |سال |ماه )?\\d{4})`,
  'giu',
);

interface Reading {
  readonly iso: string;
  readonly orElse: string | null;
}
type Read = (match: RegExpExecArray | RegExpMatchArray, order: DayOrder, inPersian: boolean) => Reading | null;
const sure = (iso: string | null): Reading | null => (iso === null ? null : { iso, orElse: null });

/** In this order: a stretch read by one is not read again by a later one. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [DAY_MONTH_YEAR, (m) => sure(named(m[3], m[2], m[1]))],
  [DAY_MONTH_SHORT, (m) => sure(named(longYear(m[3] ?? '', monthOf(m[2])?.calendar), m[2], m[1]))],
  [MONTH_DAY_YEAR, (m) => sure(named(m[3], m[1], m[2]))],
  [YEAR_FIRST, (m) => sure(numeric(m[1], m[2], m[3]))],
  [PERSIAN_ORDINAL, (m) => sure(named(fullYear(m[3]), m[2], String(dayInWords(m[1] ?? ''))))],
  [SHORT_PERSIAN, (m, _, inPersian) => (inPersian ? sure(shortPersian(m)) : null)],
  [YEAR_LAST, (m, order) => yearLast(m, order)],
  [MONTH_YEAR, (m) => sure(named(m[2], m[1], undefined))],
];
const YEARLESS: readonly (readonly [RegExp, Read])[] = [
  [MONTH_DAY, (m) => sure(yearless(m[1], m[2]))],
  [DAY_MONTH, (m) => sure(yearless(m[2], m[1]))],
];

/** More dates in one block than any paragraph has: what follows is a list or an attack. */
const MOST_DATES = 200;

/** Dates with a year, in the order of the text. `alsoYearless` adds "May 7" as `--05-07`. */
export function findCalendarDates(text: string, order: DayOrder, alsoYearless = false): CalendarDate[] {
  if (!/\d|[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return [];
  const words = westernFigures(text);
  const inPersian = PERSIAN_LETTERS.test(text);
  const found: CalendarDate[] = [];
  for (const [pattern, read] of alsoYearless ? [...FORMS, ...YEARLESS] : FORMS) {
    for (const match of words.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.length >= MOST_DATES) break;
      if (found.some((one) => one.from < to && from < one.to)) continue;
      const reading = read(match, order, inPersian);
      if (reading !== null) found.push({ from, to, ...reading, hasWeekday: weekdayBefore(words, from) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function weekdayBefore(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from).toLowerCase();
  const word = /([\p{L}\u200c-]+)[\s,،.]*(?:the |den |le )?$/u.exec(before)?.[1];
  return word !== undefined && WEEKDAY_NAMES.has(word);
}

/** A short line that holds a date and hardly anything else: "Published on 7 May 2021 at 10:15". */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !/\d|[\u0660-\u0669\u06f0-\u06f9]/.test(text)) return false;
  const [first] = findCalendarDates(text, 'dayFirst');
  if (first === undefined || first.iso.length < 10) return false;
  const rest = (text.slice(0, first.from) + text.slice(first.to)).replace(/[\d\p{P}\p{S}\s]+/gu, '');
  return rest.length <= 32 && text.length - (first.to - first.from) <= 64;
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const name = monthOf(month);
  if (name === undefined || year === undefined) return null;
  if (name.calendar === 'persian') return fromPersian(Number(year), name.month, day === undefined ? null : Number(day));
  return isoOf(Number(year), name.month, day === undefined ? null : Number(day));
}

function monthOf(word: string | undefined) {
  const name = word?.toLowerCase().replace(/^\u200c+|\u0654|(?<=\p{sc=Arabic})\u200c?ماه$|\u200c+$/gu, '');
  // «جوزای ۱۳۹۹», with its ezafe.
  return name === undefined ? undefined : (MONTH_NAMES.get(name) ?? MONTH_NAMES.get(name.replace(/(?<=ا)ی$/u, '')));
}

function yearless(month: string | undefined, day: string | undefined): string | null {
  const name = monthOf(month);
  if (name === undefined || name.calendar !== 'gregorian' || Number(day) < 1 || Number(day) > 31) return null;
  return `--${two(name.month)}-${two(Number(day))}`;
}

function numeric(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return y >= 1250 && y <= 1450 ? fromPersian(y, m, d) : isoOf(y, m, d);
}

/** `93` is 1993, `’04` 2004; «۵ سرطان ۷۳» is of 1373. */
const longYear = (digits: string, calendar?: string): string => {
  const year = Number(digits.replace(/\D/g, ''));
  if (calendar === 'persian') return String(1300 + year);
  return String((year > 50 ? 1900 : 2000) + year);
};

const fullYear = (digits = ''): string => (digits.length === 2 ? longYear(digits, 'persian') : digits);

const dayInWords = (words: string): number | undefined =>
  PERSIAN_DAYS.get(words.replace(/(?<=^(?:بیست|سی))[\s\u200c]*و[\s\u200c]*/u, ' و ').replace(/[\s\u200c]+/g, ' '));

/** A year that can be no day says where it stands; «۲۰/۵/۰۱» says it nowhere. */
function shortPersian([, first, , second, last]: RegExpExecArray | RegExpMatchArray): string | null {
  const [a, month, b] = [Number(first), Number(second), Number(last)];
  const [year, day] = a > 31 ? [a, b] : [b, a];
  return year > 31 && day <= 31 ? fromPersian(1300 + year, month, day) : null;
}

function yearLast(match: RegExpExecArray | RegExpMatchArray, order: DayOrder): Reading | null {
  const [, first, mark, second, year] = match;
  const [a, b, y] = [Number(first), Number(second), Number(year)];
  if (y >= 1250 && y <= 1450 && year?.length === 4) return sure(fromPersian(y, b, a));
  if (year?.length === 2 && mark === '-') return null;
  const full = year?.length === 2 ? Number(longYear(year)) : y;
  const dayFirst = isoOf(full, b, a);
  const monthFirst = isoOf(full, a, b);
  if (dayFirst === null || monthFirst === null || a === b) return sure(dayFirst ?? monthFirst);
  // A date with full stops has the day first wherever it is written.
  if (mark === '.' || order === 'dayFirst') return sure(dayFirst);
  if (order === 'monthFirst') return sure(monthFirst);
  return { iso: monthFirst, orElse: dayFirst };
}

const two = (value: number): string => String(value).padStart(2, '0');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** null where there is no such day, or the year is none a document of ours can have. */
export function isoOf(year: number, month: number, day: number | null): string | null {
  if (!(year >= 1500 && year <= 2199) || !(month >= 1 && month <= 12)) return null;
  if (day === null) return `${year}-${two(month)}`;
  if (!(day >= 1) || day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** A Solar Hijri day in ISO; a month without its day spans two Gregorian ones and is given as an interval. */
function fromPersian(year: number, month: number, day: number | null): string | null {
  if (year < 1250 || year > 1450 || !(month >= 1 && month <= 12)) return null;
  try {
    const first = Temporal.PlainDate.from({ year, month, day: day ?? 1, calendar: 'persian' }, { overflow: 'reject' });
    const from = first.withCalendar('iso8601').toString();
    return day !== null
      ? from
      : `${from}/${first.add({ months: 1 }).subtract({ days: 1 }).withCalendar('iso8601').toString()}`;
  } catch {
    return null; // no such day in that month
  }
}

const STAMP = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s_,+Z-].*|\d{4,6}Z?$)/i;

/** A time stamp of metadata: ISO 8601 first, then RFC 2822 and whatever a person typed. The day is the one written, no zone is applied. */
export function dayOfStamp(value: string, order: DayOrder): CalendarDate | null {
  const stamp = STAMP.exec(value);
  if (stamp !== null) {
    const iso = numeric(stamp[1], stamp[2], stamp[3]);
    if (iso !== null) return { from: 0, to: value.length, iso, orElse: null, hasWeekday: false };
  }
  if (/^\s*1[0-9]{9}(?:\d{3})?\s*$/.test(value)) return ofUnixTime(Number(value));
  return findCalendarDates(value.slice(0, 200), order)[0] ?? null;
}

function ofUnixTime(value: number): CalendarDate {
  const milliseconds = value > 1e11 ? value : value * 1000;
  const iso = Temporal.Instant.fromEpochMilliseconds(milliseconds).toString().slice(0, 10);
  return { from: 0, to: 0, iso, orElse: null, hasWeekday: false };
}
