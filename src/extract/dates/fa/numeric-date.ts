// Dates in figures among Persian words, and days with a name. In: tokens and a place. Out: year, month and day with their calendar, or null.
//   1394/6/26   ۲۶-۶-۱۳۹۴   1395 . 8 . 19   11 \ 11 \ 1370   95 . 9 . 6 (behind a weekday, or with slashes)   24/05/1965   11.19.2016
//   عاشورای ۱۴۰۹   نیمهٔ شعبان   شب یلدا

import { amongPersian } from '../../text/persian-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Calendar } from '../expression.ts';
import { eraAt } from './calendar-words.ts';
import { isNumber, near, width, word } from './phrase.ts';

export interface DateInFigures {
  readonly calendar: Calendar;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly short: boolean;
  readonly end: number;
}

const SEPARATORS = new Set(['/', '.', '-', '–', '\\', '٫']);

export function numericDateAt(t: Tokens, i: number, besideDay: boolean): DateInFigures | null {
  const mark = word(t, i + 1);
  if (!isNumber(t, i) || !SEPARATORS.has(mark) || word(t, i + 3) !== mark || !isNumber(t, i + 2) || !isNumber(t, i + 4))
    return null;
  for (let at = i + 1; at <= i + 4; at++) if ((t.gap[at] ?? 3) > 1) return null;
  const joinedOn = (at: number): boolean =>
    SEPARATORS.has(word(t, at)) && t.gap[at] === 0 && isNumber(t, at + 1) && t.gap[at + 1] === 0;
  const before = SEPARATORS.has(word(t, i - 1)) && t.gap[i] === 0 && isNumber(t, i - 2);
  if (joinedOn(i + 5) || before) return null;
  const found = read(t, i, besideDay || mark === '/');
  if (found === null || (found.calendar === 'gregorian' && !amongPersian(t, i))) return null;
  const clock = clockBetween(t, i + 5);
  const era = eraAt(t, clock);
  const end = era === null ? i + 5 : clock === i + 5 ? era.end : i + 5;
  return { ...found, calendar: era?.calendar ?? found.calendar, end };
}

/** Where the era stands behind the time: `۱۳۵۱-۰۸-۱۴ ۰۹:۱۵ ه.ش.`. */
const clockBetween = (t: Tokens, i: number): number =>
  isNumber(t, i) && word(t, i + 1) === ':' && isNumber(t, i + 2) ? i + 3 : i;

function read(t: Tokens, i: number, shortYears: boolean): Omit<DateInFigures, 'end'> | null {
  const [a, b, c] = [Number(word(t, i)), Number(word(t, i + 2)), Number(word(t, i + 4))];
  const small = shortYears && width(t, i) <= 2 && width(t, i + 4) <= 2;
  // «۶۷/۵/۲۰» and «۲۰/۵/۶۷»: the number that can be no day is the year.
  const [shortFirst, shortLast] = [small && a >= 32, small && a < 32 && c >= 32];
  const short = shortFirst || shortLast;
  const yearFirst = width(t, i) === 4 || shortFirst;
  if (!yearFirst && !shortLast && width(t, i + 4) !== 4) return null;
  const year = (short ? 1300 : 0) + (yearFirst ? a : c);
  const [m, d] = yearFirst ? [b, c] : b > 12 ? [a, b] : [b, a];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  if (year >= 1000 && year <= 1450) return { calendar: 'persian', year, month: m, day: d, short };
  return year >= 1800 && year <= 2100 ? { calendar: 'gregorian', year, month: m, day: d, short: false } : null;
}

export const NAMED_DAYS: readonly (readonly [
  words: readonly string[],
  calendar: Calendar,
  month: number,
  day: number,
])[] = [
  [['نوروز'], 'persian', 1, 1],
  [['سیزده', 'به', 'در'], 'persian', 1, 13],
  [['سیزده\u200cبه\u200cدر'], 'persian', 1, 13],
  [['سیزده\u200cبدر'], 'persian', 1, 13],
  [['یلدا'], 'persian', 9, 30],
  [['یلدای'], 'persian', 9, 30],
  [['تاسوعا'], 'islamic', 1, 9],
  [['تاسوعای'], 'islamic', 1, 9],
  [['عاشورا'], 'islamic', 1, 10],
  [['عاشورای'], 'islamic', 1, 10],
  [['اربعین'], 'islamic', 2, 20],
  [['نیمه', 'شعبان'], 'islamic', 8, 15],
  [['عید', 'فطر'], 'islamic', 10, 1],
  [['عید', 'قربان'], 'islamic', 12, 10],
  [['عید', 'غدیر'], 'islamic', 12, 18],
  [['کریسمس'], 'gregorian', 12, 25],
];
/** Before a named day these say that the day is meant, and not a custom or a person. */
export const BEFORE_NAMED = new Set(['روز', 'روزهای', 'شب', 'ایام', 'عید', 'ظهر', 'عصر', 'در', 'تا', 'از', 'جشن']);

export function namedDayAt(
  t: Tokens,
  i: number,
): { calendar: Calendar; month: number; day: number; end: number } | null {
  const lead =
    BEFORE_NAMED.has(word(t, i)) && word(t, i) !== 'در' && word(t, i) !== 'از' && word(t, i) !== 'تا' ? 1 : 0;
  const at = i + lead;
  for (const [words, calendar, month, day] of NAMED_DAYS) {
    if (words[0] !== word(t, at) || !words.every((w, k) => word(t, at + k) === w)) continue;
    const end = at + words.length;
    const dated = near(t, end) && (isNumber(t, end) || word(t, end) === 'سال');
    const meant = lead === 1 || words.length > 1 || dated || (at > 0 && BEFORE_NAMED.has(word(t, at - 1)));
    return meant ? { calendar, month, day, end } : null;
  }
  return null;
}
