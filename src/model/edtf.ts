// Dates as EDTF (ISO 8601-2:2019, the Extended Date/Time Format, levels 0 to 2 as far as a case uses them).
//
//   1988-07-28   1988-07   1988   198X   1988-07-XX   1988-22   1988-34   2020-09-12?   1984~   1988-07/1988-09   2009/..   [1987,1988]   {1987..1990}
//
// In: a text. Out: its parts, and the first and last day it can mean. Not here: exponents and years beyond four digits, time shifts,
// words for people (apps), reading dates from prose (extract/dates). A time of day after T is taken and kept, but does not narrow the bounds.
// Seasons: EDTF leaves their days open. Ours are the northern meteorological ones, a winter beginning in the December of its year:
// 1988-22 is 1988-06-01 to 1988-08-31 (docs/formats/edtf.md).

import { dayNumber, daysInMonth, isoDay } from './civil-day.ts';
import { order } from './order.ts';

/** `~` approximate, `?` uncertain; both for `%`. */
export interface EdtfQualifier {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** `year`, `month` and `day` as written, digits or X; a month above 20 is a season, quarter or other part of a year. */
export interface EdtfDate extends EdtfQualifier {
  readonly kind: 'date';
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly time: string | null;
}

/** `open` is `..` (no end), `unknown` the empty side. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfDate | 'open' | 'unknown';
  readonly end: EdtfDate | 'open' | 'unknown';
}

/** `[…]` one of the members, `{…}` all of them. A member `1987..1990` is an interval. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

export type EdtfValue = EdtfDate | EdtfInterval | EdtfSet;

/** ISO days, both included; null where that side is open or unknown. */
export interface EdtfBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const DATE =
  /^([~?%]?)(-?[\dX]{4})([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?)(?:-([~?%]?)([\dX]{2})([~?%]?)(?:T([\d:.Z+-]{2,25}))?)?)?$/;

/** First and last month of the parts of a year that stand in the place of a month (ISO 8601-2, 4.8). 13 and 14 are months of the next year. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** Null where the text is no EDTF that a case uses, or names a day that does not exist. */
export function parseEdtf(text: string): EdtfValue | null {
  if (text.length > 400) return null;
  const open = text[0];
  if (open === '[' || open === '{') return parseSet(text);
  if (text.includes('/')) return parseInterval(text, '/');
  return parseDate(text);
}

function parseSet(text: string): EdtfSet | null {
  if (!text.endsWith(text[0] === '[' ? ']' : '}')) return null;
  const members: (EdtfDate | EdtfInterval)[] = [];
  for (const part of text.slice(1, -1).split(',')) {
    const written = part.trim();
    const member = written.includes('..') ? parseInterval(written, '..') : parseDate(written);
    if (member === null) return null;
    members.push(member);
  }
  return { kind: 'set', of: text[0] === '[' ? 'one' : 'all', members };
}

/** `1987/1990`, and in sets `1987..1990`, `..1990`, `1987..`. */
function parseInterval(text: string, mark: '/' | '..'): EdtfInterval | null {
  const at = text.indexOf(mark);
  const [left, right] = [text.slice(0, at), text.slice(at + mark.length)];
  const side = (written: string): EdtfDate | 'open' | 'unknown' | null => {
    if (written === '') return mark === '/' ? 'unknown' : 'open';
    return written === '..' && mark === '/' ? 'open' : parseDate(written);
  };
  const [start, end] = [side(left), side(right)];
  if (start === null || end === null || (typeof start === 'string' && typeof end === 'string')) return null;
  const [first, last] = [firstDay(start), lastDay(end)];
  if (first !== null && last !== null && first > last) return null;
  return { kind: 'interval', start, end };
}

function parseDate(text: string): EdtfDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const year = match[2] ?? '';
  const [month, day, time] = [match[5] ?? null, match[8] ?? null, match[10] ?? null];
  const marks = `${match[1]}${match[3]}${match[4] ?? ''}${match[6] ?? ''}${match[7] ?? ''}${match[9] ?? ''}`;
  const date: EdtfDate = {
    kind: 'date',
    year,
    month,
    day,
    time,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
  return boundsOfDate(date) === null ? null : date;
}

/** Whole numbers that a pattern such as `1X` can mean, between two limits. */
function* meanings(pattern: string, low: number, high: number): Generator<number> {
  if (!pattern.includes('X')) {
    const value = Number(pattern);
    if (value >= low && value <= high) yield value;
    return;
  }
  for (let value = low; value <= high; value++) {
    const digits = String(value).padStart(2, '0');
    if ((pattern[0] === 'X' || pattern[0] === digits[0]) && (pattern[1] === 'X' || pattern[1] === digits[1]))
      yield value;
  }
}

function boundsOfDate(date: EdtfDate): { readonly earliest: string; readonly latest: string } | null {
  const firstYear = yearAs(date.year, '0');
  const lastYear = yearAs(date.year, '9');
  const [low, high] = firstYear <= lastYear ? [firstYear, lastYear] : [lastYear, firstYear];
  if (date.month === null) return { earliest: isoDay(low, 1, 1), latest: isoDay(high, 12, 31) };
  const part = PARTS_OF_YEAR[date.month];
  if (part !== undefined) return date.day === null ? boundsOfPart(low, high, part) : null;
  const months = [...meanings(date.month, 1, 12)];
  const earliest = boundaryDay(low, months, date.day, 'first') ?? boundaryDay(low + 1, months, date.day, 'first');
  const latest =
    boundaryDay(high, months.reverse(), date.day, 'last') ?? boundaryDay(high - 1, months, date.day, 'last');
  return earliest === null || latest === null || earliest > latest ? null : { earliest, latest };
}

const yearAs = (pattern: string, digit: '0' | '9'): number => Number(pattern.replaceAll('X', digit));

function boundsOfPart(low: number, high: number, [first, last]: readonly [number, number]) {
  const lastOf = last > 12 ? { year: high + 1, month: last - 12 } : { year: high, month: last };
  return {
    earliest: isoDay(low, first, 1),
    latest: isoDay(lastOf.year, lastOf.month, daysInMonth(lastOf.year, lastOf.month)),
  };
}

function boundaryDay(
  year: number,
  months: readonly number[],
  day: string | null,
  side: 'first' | 'last',
): string | null {
  for (const month of months) {
    const days = day === null ? [1, daysInMonth(year, month)] : [...meanings(day, 1, daysInMonth(year, month))];
    const found = side === 'first' ? days[0] : days.at(-1);
    if (found !== undefined) return isoDay(year, month, found);
  }
  return null;
}

const firstDay = (side: EdtfDate | 'open' | 'unknown'): string | null =>
  typeof side === 'string' ? null : (boundsOfDate(side)?.earliest ?? null);
const lastDay = (side: EdtfDate | 'open' | 'unknown'): string | null =>
  typeof side === 'string' ? null : (boundsOfDate(side)?.latest ?? null);

/** The first and the last day that an EDTF text can mean; null where it cannot be read. A qualifier (`~ ? %`) does not widen them. */
export function edtfBounds(text: string): EdtfBounds | null {
  const known = readBefore.get(text);
  if (known !== undefined) return known;
  const value = parseEdtf(text);
  const bounds = value === null ? null : boundsOfValue(value);
  if (readBefore.size >= MOST_READ) readBefore.clear();
  readBefore.set(text, bounds);
  return bounds;
}

/** The claims of a case speak of the same few thousand days over and over. */
const readBefore = new Map<string, EdtfBounds | null>();
const MOST_READ = 10_000;

export function boundsOfValue(value: EdtfValue): EdtfBounds {
  if (value.kind === 'date') return boundsOfDate(value) ?? { earliest: null, latest: null };
  if (value.kind === 'interval') return { earliest: firstDay(value.start), latest: lastDay(value.end) };
  const bounds = value.members.map(boundsOfValue);
  return {
    earliest: bounds.some((b) => b.earliest === null) ? null : (bounds.map((b) => b.earliest ?? '').sort()[0] ?? null),
    latest: bounds.some((b) => b.latest === null)
      ? null
      : (bounds
          .map((b) => b.latest ?? '')
          .sort()
          .at(-1) ?? null),
  };
}

/** Whether two EDTF texts can mean a common day; false where one cannot be read. Sides that are open or unknown exclude nothing. */
export function edtfOverlap(a: string, b: string): boolean {
  const [x, y] = [edtfBounds(a), edtfBounds(b)];
  if (x === null || y === null) return false;
  return !isBefore(x, y) && !isBefore(y, x);
}

const isBefore = (x: EdtfBounds, y: EdtfBounds): boolean =>
  x.latest !== null && y.earliest !== null && x.latest < y.earliest;

/** Whether every day `inner` can mean is one that `outer` can mean. */
export function edtfWithin(inner: string, outer: string): boolean {
  const [x, y] = [edtfBounds(inner), edtfBounds(outer)];
  if (x === null || y === null) return false;
  const starts = y.earliest === null || (x.earliest !== null && x.earliest >= y.earliest);
  return starts && (y.latest === null || (x.latest !== null && x.latest <= y.latest));
}

/** Order for a timeline: by first day, then by last day; an open start comes first, an open end last, what cannot be read at the very end. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [edtfBounds(a), edtfBounds(b)];
  if (x === null || y === null) return x === y ? order(a, b) : x === null ? 1 : -1;
  return (
    order(x.earliest ?? '', y.earliest ?? '') ||
    order(x.latest ?? '9999-99-99', y.latest ?? '9999-99-99') ||
    order(a, b)
  );
}

/** The shortest EDTF for all days between two ISO days: a day, a month, a season-free year, or an interval. */
export function edtfOfDays(earliest: string, latest: string): string {
  if (earliest === latest) return earliest;
  const [first, last] = [earliest.slice(0, -3), latest.slice(0, -3)];
  const wholeFrom = earliest.endsWith('-01');
  const wholeTo = Number(latest.slice(-2)) === daysInMonth(Number(latest.slice(0, -6)), Number(latest.slice(-5, -3)));
  if (!wholeFrom || !wholeTo) return `${earliest}/${latest}`;
  if (first === last) return first;
  if (!first.endsWith('-01') || !last.endsWith('-12')) return `${first}/${last}`;
  const [firstYear, lastYear] = [first.slice(0, -3), last.slice(0, -3)];
  return firstYear === lastYear ? firstYear : `${firstYear}/${lastYear}`;
}

/** How many days lie between the first and the last day of the bounds, both counted; null where a side is open. */
export function daysWithin(bounds: EdtfBounds): number | null {
  if (bounds.earliest === null || bounds.latest === null) return null;
  return numberOf(bounds.latest) - numberOf(bounds.earliest) + 1;
}

const numberOf = (iso: string): number =>
  dayNumber(Number(iso.slice(0, -6)), Number(iso.slice(-5, -3)), Number(iso.slice(-2)));
