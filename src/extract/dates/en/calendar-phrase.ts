// English phrases that name a place in the calendar in words: `July 29–31, 1988`, `the 29th of July`, `Friday, 12 September 2020`, `Mordad 1367`.
// In: tokens and a place. Out: the phrase beginning there, or null. Nothing is resolved here. What a bare number may mean is asked in year-phrase.ts.

import { numberAt, ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type Calendar, type CalendarExpression, calendarDate, type Which } from '../expression.ts';
import { numericDate } from './numeric-phrase.ts';
import {
  AFTER_A_DAY,
  glued,
  isCapital,
  isDash,
  isNumber,
  isWord,
  onePhrase,
  type Phrase,
  type PhraseItem,
  smallNumber,
  spokenYearAt,
  widthOf,
  yearAt,
} from './phrase.ts';
import {
  ACTS_OF_A_YEAR,
  ISLAMIC_MONTHS,
  MONTHS,
  PERSIAN_MONTHS,
  SHORT_WEEKDAYS,
  TIMES_OF_DAY,
  UNITS,
  WEEKDAYS,
  WHICH,
} from './words.data.ts';

interface MonthAt {
  readonly calendar: Calendar;
  readonly month: number;
  readonly end: number;
  /** Also an everyday word or a name: counts as a month only beside a day, a year or a preposition. */
  readonly ambiguous: boolean;
}

const AMBIGUOUS_MONTHS = new Set(['may', 'march', 'mar', 'dec', 'jan', 'april', 'june', 'august', 'sep', 'jun', 'jul']);

export function monthAt(t: Tokens, i: number): MonthAt | null {
  if (!isWord(t, i)) return null;
  const word = wordAt(t, i);
  const month = MONTHS.get(word);
  if (month !== undefined) {
    if (!isCapital(t, i))
      return (word.length > 4 || word === 'june' || word === 'july') && word !== 'march'
        ? monthOf('gregorian', month, i + 1, true)
        : null;
    const dot =
      word.length <= 4 && !/^(?:may|june|july)$/.test(word) && wordAt(t, i + 1) === '.' && glued(t, i + 1) ? 1 : 0;
    return monthOf('gregorian', month, i + 1 + dot, dot === 0 && AMBIGUOUS_MONTHS.has(word));
  }
  if (!isCapital(t, i)) return null;
  const persian = PERSIAN_MONTHS.get(word);
  if (persian !== undefined) return monthOf('persian', persian, i + 1, true);
  return islamicMonthAt(t, i);
}

const monthOf = (calendar: Calendar, month: number, end: number, ambiguous: boolean): MonthAt => ({
  calendar,
  month,
  end,
  ambiguous,
});

/** `Rabi al-Awwal`, `Jumada al-Thani`, `Dhu al-Hijjah`: the second word is taken with its article. */
function islamicMonthAt(t: Tokens, i: number): MonthAt | null {
  const word = wordAt(t, i);
  const single = ISLAMIC_MONTHS.get(word);
  if (single !== undefined) return monthOf('islamic', single, i + 1, true);
  const base = /^rabi/.test(word)
    ? 3
    : /^(?:jumada|jamadi)/.test(word)
      ? 5
      : /^(?:dhu|zu|zul|dhul|zi)/.test(word)
        ? 11
        : null;
  if (base === null) return null;
  let end = i + 1;
  while (end < i + 4 && (isDash(wordAt(t, end)) || /^(?:al|ul|us|as|ath|ol)$/.test(wordAt(t, end)))) end++;
  const second = wordAt(t, end);
  const later = /^(?:thani|sani|akhir|akhira|akhar|hijja|hijjah|hajja|hajjah)/.test(second);
  const earlier = /^(?:awwal|avval|ula|qa|qi)/.test(second);
  return later || earlier ? monthOf('islamic', base + (later ? 1 : 0), end + 1, true) : null;
}

const YEARS: Readonly<Record<Calendar, readonly [low: number, high: number]>> = {
  gregorian: [1000, 2100],
  persian: [1200, 1500],
  islamic: [1200, 1500],
};

interface YearAfter {
  readonly end: number;
  readonly year: number | null;
  readonly yearWhich: Which | null;
}

/** The year after a month or day: `1988`, `, 1988`, `of 1988`, `’88`, `(of) last year`. */
export function yearAfter(t: Tokens, i: number, calendar: Calendar): YearAfter | null {
  const comma = /^(?:,|of|in)$/.test(wordAt(t, i)) ? 1 : 0;
  const at = i + comma;
  const year = yearAt(t, at, ...YEARS[calendar]);
  if (
    year !== null &&
    !(comma === 1 && wordAt(t, i) === ',' && isCounted(t, at + 1) && !isActOfTheYear(t, i, at + 1))
  ) {
    const era = wordAt(t, at + 1) === 'ad' ? 1 : 0;
    return { end: at + 1 + era, year, yearWhich: null };
  }
  if (
    (wordAt(t, at) === "'" || wordAt(t, at) === '’') &&
    glued(t, at + 1) &&
    isNumber(t, at + 1) &&
    widthOf(t, at + 1) === 2
  )
    return { end: at + 2, year: Number(wordAt(t, at + 1)) + 1900, yearWhich: null };
  if (
    (comma === 0 || wordAt(t, i) === 'of') &&
    calendar !== 'islamic' &&
    isNumber(t, at) &&
    widthOf(t, at) === 2 &&
    Number(wordAt(t, at)) > 31 &&
    !isCounted(t, at + 1) &&
    t.gap[at] === 1
  )
    return { end: at + 1, year: Number(wordAt(t, at)) + (calendar === 'persian' ? 1300 : 1900), yearWhich: null };
  const spoken = calendar === 'gregorian' ? spokenYearAt(t, at) : null;
  if (spoken !== null) return { end: spoken.end, year: spoken.year, yearWhich: null };
  const the = wordAt(t, at) === 'the' ? 1 : 0;
  const which = WHICH.get(wordAt(t, at + the));
  if (which !== undefined && wordAt(t, at + the + 1) === 'year' && (comma === 0 || wordAt(t, i) === 'of'))
    return { end: at + the + 2, year: null, yearWhich: which };
  return null;
}

/** `the September 11, 2001 attacks` */
const isActOfTheYear = (t: Tokens, comma: number, i: number): boolean =>
  ACTS_OF_A_YEAR.has(wordAt(t, i)) && isNumber(t, comma - 1);

const isCounted = (t: Tokens, i: number): boolean =>
  isWord(t, i) && !isCapital(t, i) && wordAt(t, i).endsWith('s') && !AFTER_A_DAY.has(wordAt(t, i));

/** `July 29`, `July 29th`, `July 29–31`, `July 29 and 30, 1988`, `July 1988`, `July of last year`, `July`. */
export function monthFirst(t: Tokens, i: number): Phrase | null {
  const found = monthAt(t, i);
  if (found === null) return null;
  const { calendar, month } = found;
  const the =
    wordAt(t, found.end) === 'the' || (wordAt(t, found.end) === ',' && ordinalAt(t, found.end + 1)?.digits === true)
      ? 1
      : 0;
  const days = daysAt(t, found.end + the, the === 1);
  if (days.length > 0) {
    const last = days.at(-1);
    const year = yearAfter(t, last?.end ?? 0, calendar);
    if (calendar !== 'gregorian' && year === null) return null;
    return daysPhrase(i, days, year?.end ?? last?.end ?? 0, {
      calendar,
      month,
      year: year?.year ?? null,
      yearWhich: year?.yearWhich ?? null,
    });
  }
  const year = yearAfter(t, found.end, calendar);
  if (year !== null)
    return onePhrase(i, year.end, calendarDate({ calendar, month, year: year.year, yearWhich: year.yearWhich }));
  return calendar === 'gregorian' && (!found.ambiguous || standsAsMonth(t, i, found.end))
    ? onePhrase(i, found.end, calendarDate({ month }))
    : null;
}

const BEFORE_A_MONTH = new Set(
  'in since last next this of early late mid by until till from through during for to between before after each every and or past previous following that late'.split(
    ' ',
  ),
);

/** Whether `May`, `March`, `April` without a number is the month: after a preposition of time, and not before a name. */
function standsAsMonth(t: Tokens, i: number, end: number): boolean {
  const before = wordAt(t, i - 1);
  const dashed =
    isDash(before) && (wordAt(t, i - 2) === 'mid' || wordAt(t, i - 2) === 'early' || wordAt(t, i - 2) === 'late');
  if (!dashed && !BEFORE_A_MONTH.has(before)) return isDash(wordAt(t, end)) && monthAt(t, end + 1) !== null;
  return !(
    isWord(t, end) &&
    isCapital(t, end) &&
    glued(t, end) === false &&
    t.gap[end] === 1 &&
    monthAt(t, end) === null
  );
}

interface DayAt {
  readonly day: number;
  readonly first: number;
  readonly end: number;
  readonly link: 'range' | 'list' | null;
}

/** One or more days of a month; a second only where nothing shows that it counts something. */
function daysAt(t: Tokens, i: number, ordinalOnly: boolean): readonly DayAt[] {
  const first = t.gap[i] === 3 ? null : dayAt(t, i, ordinalOnly);
  if (first === null) return [];
  const days: DayAt[] = [{ ...first, first: i, link: null }];
  for (let at = first.end, n = 0; n < 8; n++) {
    const mark = wordAt(t, at);
    const skip = (mark === ',' && wordAt(t, at + 1) === 'and') || wordAt(t, at + 1) === 'the' ? 2 : 1;
    const link =
      isDash(mark) || /^(?:to|through|until|till)$/.test(mark)
        ? 'range'
        : mark === 'and' || mark === 'or' || mark === ',' || mark === '&'
          ? 'list'
          : null;
    if (link === null) break;
    const next = dayAt(t, at + skip, false);
    if (next === null || !endsAsDay(t, next.end, mark === ',' && skip === 1)) break;
    days.push({ ...next, first: at + skip, link });
    at = next.end;
  }
  return days;
}

/** "May twenty nine" but not "in May two men": a number of two words, or one with nothing counted behind it. */
const followsMonth = (t: Tokens, i: number): boolean => {
  const number = numberAt(t, i);
  return monthAt(t, i - 1) !== null && number !== null && (number.end > i + 1 || !isWord(t, number.end));
};

function dayAt(t: Tokens, i: number, ordinalOnly: boolean): { day: number; end: number } | null {
  const ordinal = ordinalAt(t, i);
  if (ordinal !== null)
    return ordinal.value >= 1 && ordinal.value <= 31 && (ordinal.digits || t.kind[i] === 1)
      ? { day: ordinal.value, end: ordinal.end }
      : null;
  const spoken = isWord(t, i) ? numberAt(t, i) : null;
  if (spoken !== null)
    return !ordinalOnly &&
      spoken.value >= 1 &&
      spoken.value <= 31 &&
      (monthAt(t, spoken.end) !== null || followsMonth(t, i))
      ? { day: spoken.value, end: spoken.end }
      : null;
  const day = ordinalOnly ? null : smallNumber(t, i, 31);
  if (day === null) return null;
  const after = wordAt(t, i + 1);
  if (after === ':' && glued(t, i + 1) && isNumber(t, i + 2) && glued(t, i + 2)) return null;
  if (
    after === '%' ||
    after === 'percent' ||
    after === 'million' ||
    after === 'billion' ||
    (after === '.' && isNumber(t, i + 2) && glued(t, i + 2))
  )
    return null;
  return { day, end: i + 1 };
}

function endsAsDay(t: Tokens, end: number, needsMore: boolean): boolean {
  const after = wordAt(t, end);
  if (needsMore) return after === ',' || after === 'and';
  if (UNITS.has(after) || monthAt(t, end) !== null) return false;
  return !isWord(t, end) || t.gap[end] === 3 || AFTER_A_DAY.has(after);
}

/** The items of days that share month and year. The first takes the words before it, the last those after. */
function daysPhrase(first: number, days: readonly DayAt[], end: number, shared: Partial<CalendarExpression>): Phrase {
  const items = days.map(
    (day, n): PhraseItem => ({
      first: n === 0 ? first : day.first,
      end: n === days.length - 1 ? end : day.end,
      expression: calendarDate({ ...shared, day: day.day }),
      link: day.link,
    }),
  );
  return { end, items, mod: null };
}

/** `29 July 1988`, `29th of July`, `29 and 30 July`, `29–31 July 1988`. */
export function dayFirst(t: Tokens, i: number): Phrase | null {
  if (/^[$£€]$/.test(wordAt(t, i - 1)) || (glued(t, i) && wordAt(t, i - 1) === '.' && isNumber(t, i - 2))) return null;
  const days = daysBefore(t, i);
  const last = days.at(-1);
  if (last === undefined) return null;
  let at = last.end;
  if (wordAt(t, at) === '.' && glued(t, at) && days.length === 1 && monthAt(t, at + 1) !== null) at++;
  if (wordAt(t, at) === 'day') at++;
  if (wordAt(t, at) === 'of') at++;
  const found = monthAt(t, at);
  if (found === null) return null;
  const { calendar, month } = found;
  const year = yearAfter(t, found.end, calendar);
  if (calendar !== 'gregorian' && year === null && !isOrdinal(t, i)) return null;
  if (found.month === 5 && !isCapital(t, at)) return null;
  return daysPhrase(i, days, year?.end ?? found.end, {
    calendar,
    month,
    year: year?.year ?? null,
    yearWhich: year?.yearWhich ?? null,
  });
}

const isOrdinal = (t: Tokens, i: number): boolean => ordinalAt(t, i) !== null;

/** `between 3 and 12 September` */
const leadsRange = (t: Tokens, i: number): boolean =>
  wordAt(t, i - 1) === 'between' || (wordAt(t, i - 1) === 'the' && wordAt(t, i - 2) === 'between');

function daysBefore(t: Tokens, i: number): readonly DayAt[] {
  const days: DayAt[] = [];
  let at = i;
  let link: DayAt['link'] = null;
  for (let n = 0; n < 6; n++) {
    const day = at > i && t.gap[at] === 3 ? null : dayAt(t, at, false);
    if (day === null) return [];
    days.push({ ...day, first: at, link });
    const mark = wordAt(t, day.end);
    const ranged = isDash(mark) || /^(?:to|until|till|through)$/.test(mark) || (mark === 'and' && leadsRange(t, i));
    link = ranged ? 'range' : mark === 'and' || mark === ',' || mark === 'or' ? 'list' : null;
    if (link === null) return days;
    at = wordAt(t, day.end + 1) === 'the' ? day.end + 2 : day.end + 1;
  }
  return [];
}

export function weekdayAt(t: Tokens, i: number): { weekday: number; end: number } | null {
  if (!isWord(t, i)) return null;
  const word = wordAt(t, i);
  const full = WEEKDAYS.get(word) ?? (word.endsWith('s') ? undefined : undefined);
  if (full !== undefined) return { weekday: full, end: i + 1 };
  const short = isCapital(t, i) ? SHORT_WEEKDAYS.get(word) : undefined;
  if (short === undefined) return null;
  const dot = wordAt(t, i + 1) === '.' && glued(t, i + 1) ? 1 : 0;
  const comma = wordAt(t, i + 1 + dot) === ',' ? 1 : 0;
  const dated = monthAt(t, i + 1 + dot + comma) !== null || smallNumber(t, i + 1 + dot + comma, 31) !== null;
  const beside =
    WHICH.has(wordAt(t, i - 1)) ||
    /^(?:on|this|every|each|week)$/.test(wordAt(t, i - 1)) ||
    ordinalAt(t, i + 1)?.digits === true ||
    dated;
  return dot === 1 || (comma === 1 && dated) || (beside && !(word === 'sun' && wordAt(t, i - 1) === 'the'))
    ? { weekday: short, end: i + 1 + dot }
    : null;
}

/** `Friday, 12 September 2020`, `Monday, Oct. 26`, `Friday the 13th`, `Friday night`, `Friday`. */
export function weekdayPhrase(t: Tokens, i: number): Phrase | null {
  const found = weekdayAt(t, i);
  if (found === null) return null;
  const comma = wordAt(t, found.end) === ',' ? 1 : 0;
  let at = found.end + comma;
  if (wordAt(t, at) === 'the' || wordAt(t, at) === 'on') at++;
  const dated = dayFirst(t, at) ?? monthFirst(t, at) ?? numericDate(t, at);
  if (dated !== null && dated.items.length === 1) {
    const inner = dated.items[0]?.expression;
    if (inner?.type === 'calendar' && inner.day !== null)
      return onePhrase(i, dated.end, { ...inner, weekday: found.weekday });
  }
  const time = TIMES_OF_DAY.get(wordAt(t, found.end));
  const expression = calendarDate({ weekday: found.weekday, time: time ?? null });
  return onePhrase(i, time === undefined ? found.end : found.end + 1, expression);
}
