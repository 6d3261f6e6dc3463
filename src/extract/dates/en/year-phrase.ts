// English phrases of a year and more, and of parts of a year: `1988`, `the 1980s`, `’80s`, `1988-89`, `20th century`, `summer of 1988`, `Q3 1989`,
// `the third quarter of 1989`, `the second half of 2018`, `fiscal 1990`. In: tokens and a place. Out: a phrase or null.
// A bare number is a year only where nothing says that it counts or numbers something (no law, room, sum or crowd).

import { ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type CalendarExpression, calendarDate } from '../expression.ts';
import {
  glued,
  isCapital,
  isDash,
  isNumber,
  isPossessive,
  isWord,
  onePhrase,
  type Phrase,
  smallNumber,
  spokenYearAt,
  widthOf,
  yearAt,
} from './phrase.ts';
import {
  ACTS_OF_A_YEAR,
  COUNTED_AFTER_NUMBER,
  MONTHS,
  NAMED_TEXTS,
  NUMBERED_THINGS,
  SEASONS,
  SPOKEN_DECADES,
  UNITS,
  WHICH,
} from './words.data.ts';

const CURRENCIES = new Set(['$', '£', '€', '¥', '#', '№', '§']);
const BEFORE_A_YEAR = new Set(
  'in since of by until till from during before after early late mid through to for around circa about and or between year spring summer autumn fall winter onward the'.split(
    ' ',
  ),
);

/** A year in words only after these: "nineteen ninety men" are no year. */
const SPOKEN_AFTER = new Set([
  'in',
  'since',
  'of',
  'until',
  'from',
  'to',
  'by',
  'year',
  'before',
  'after',
  'and',
  'during',
]);

/** "Nineteen eighty-eight" with ten or more years in words and nothing counted behind it. */
const standsAlone = (t: Tokens, { year, end }: { readonly year: number; readonly end: number }): boolean =>
  year < 2000 &&
  year % 100 >= 10 &&
  (!isWord(t, end) ||
    !(countsWhatFollows(t, end) || COUNTED_AFTER_NUMBER.has(wordAt(t, end)) || UNITS.has(wordAt(t, end))));

/** `1988`, `1988-89`, `1988–1992`. */
export function yearPhrase(t: Tokens, i: number): Phrase | null {
  const spoken = spokenYearAt(t, i);
  if (spoken !== null)
    return SPOKEN_AFTER.has(wordAt(t, i - 1)) || standsAlone(t, spoken)
      ? onePhrase(i, spoken.end, calendarDate({ year: spoken.year }))
      : null;
  const year = yearAt(t, i, 1300, 2100);
  if (year === null || !standsAsYear(t, i, year)) return null;
  if (
    isDash(wordAt(t, i + 1)) &&
    glued(t, i + 1) &&
    isNumber(t, i + 2) &&
    glued(t, i + 2) &&
    !(glued(t, i + 3) && (isNumber(t, i + 3) || isWord(t, i + 3)))
  ) {
    const width = widthOf(t, i + 2);
    const second =
      width === 4
        ? Number(wordAt(t, i + 2))
        : width === 2
          ? Math.floor(year / 100) * 100 + Number(wordAt(t, i + 2))
          : 0;
    if (second > year && second - year < 100) return rangeOfYears(i, year, second);
  }
  return onePhrase(i, i + 1, calendarDate({ year, open: null }));
}

function rangeOfYears(i: number, first: number, second: number): Phrase {
  return {
    end: i + 3,
    mod: null,
    items: [
      { first: i, end: i + 1, expression: calendarDate({ year: first }), link: null },
      { first: i + 2, end: i + 3, expression: calendarDate({ year: second }), link: 'range' },
    ],
  };
}

/** Whether a number of four digits is a year, by the words beside it. */
function standsAsYear(t: Tokens, i: number, year: number): boolean {
  const before = wordAt(t, i - 1);
  const after = wordAt(t, i + 1);
  if (CURRENCIES.has(before) || (CURRENCIES.has(after) && glued(t, i + 1)) || after === '%') return false;
  if (NUMBERED_THINGS.has(before) || (before === '.' && NUMBERED_THINGS.has(wordAt(t, i - 2)) && glued(t, i - 1)))
    return false;
  const led = before === '-' && glued(t, i) && /^(?:mid|early|late|post|pre)$/.test(wordAt(t, i - 2));
  if (!led && glued(t, i) && (before === '-' || before === '/' || before === '.' || before === ':' || before === '@'))
    return false;
  if (glued(t, i + 1) && (after === '/' || after === ':' || after === '@' || isWord(t, i + 1))) return false;
  if (after === '.' && glued(t, i + 1) && glued(t, i + 2) && isNumber(t, i + 2)) return false;
  if (before === 'the' && ACTS_OF_A_YEAR.has(after) && year >= 1800 && year <= 2040) return true;
  if (COUNTED_AFTER_NUMBER.has(after) || UNITS.has(after) || isNameOfText(t, i)) return false;
  if (year < 1800 || year > 2040) return BEFORE_A_YEAR.has(before) && !countsWhatFollows(t, i + 1);
  return BEFORE_A_YEAR.has(before) || !countsWhatFollows(t, i + 1) || isCapital(t, i + 1);
}

/** A plain plural right after the number: "1500 villages". */
function countsWhatFollows(t: Tokens, i: number): boolean {
  const word = wordAt(t, i);
  return (
    isWord(t, i) && !isCapital(t, i) && t.gap[i] === 1 && word.length > 4 && word.endsWith('s') && !word.endsWith('ss')
  );
}

const STREETS = new Set(
  'street avenue road boulevard lane drive square alley highway place circle court terrace parkway pike trail st ave rd blvd ln dr ct pl pkwy'.split(
    ' ',
  ),
);

/** "1988 Harbour Street"; "the 1949 Harbour Convention": capitalised words up to Act, Convention, Treaty. */
function isNameOfText(t: Tokens, i: number): boolean {
  for (let at = i + 1; at < i + 6 && isWord(t, at) && isCapital(t, at) && t.gap[at] === 1; at++)
    if (NAMED_TEXTS.has(wordAt(t, at)) || (STREETS.has(wordAt(t, at)) && !BEFORE_A_YEAR.has(wordAt(t, i - 1))))
      return true;
  return false;
}

/** `1980s`, `’80s`, `’88`, and after "the" `eighties`. */
export function decadePhrase(t: Tokens, i: number): Phrase | null {
  const named = namedDecade(t, i);
  if (named !== null) return named;
  if (isNumber(t, i) && wordAt(t, i + 1) === 's' && glued(t, i + 1)) {
    const value = Number(wordAt(t, i));
    if (widthOf(t, i) === 4 && value % 10 === 0 && value >= 1000 && value <= 2090)
      return onePhrase(
        i,
        i + 2,
        value % 100 === 0 && value < 2000
          ? calendarDate({ century: value / 100 + 1 })
          : calendarDate({ decade: value }),
      );
    return widthOf(t, i) === 2 && value % 10 === 0 && (wordAt(t, i - 1) === 'the' || value >= 50)
      ? onePhrase(i, i + 2, calendarDate({ decade: 1900 + value }))
      : null;
  }
  if (
    (wordAt(t, i) === '’' || wordAt(t, i) === "'" || wordAt(t, i) === '‘') &&
    isNumber(t, i + 1) &&
    glued(t, i + 1) &&
    widthOf(t, i + 1) === 2
  ) {
    const value = Number(wordAt(t, i + 1));
    const century = value > 30 ? 1900 : 2000;
    if (wordAt(t, i + 2) === 's' && glued(t, i + 2))
      return value % 10 === 0 ? onePhrase(i, i + 3, calendarDate({ decade: century + value })) : null;
    return t.gap[i] !== 0 && !glued(t, i + 2) ? onePhrase(i, i + 2, calendarDate({ year: century + value })) : null;
  }
  const spoken = SPOKEN_DECADES.get(wordAt(t, i));
  if (spoken === undefined) return null;
  const before = wordAt(t, i - 1);
  return before === 'the' || before === 'early' || before === 'late' || before === 'mid'
    ? onePhrase(i, i + 1, calendarDate({ decade: spoken }))
    : null;
}

/** `1970’s`, `the 70’s`, `the nineteen seventies`, `the noughties`, `the two thousands`. */
function namedDecade(t: Tokens, i: number): Phrase | null {
  const value = Number(wordAt(t, i));
  if (isNumber(t, i) && isPossessive(t, i + 1) && value % 10 === 0) {
    if (widthOf(t, i) === 4 && value >= 1500 && value <= 2090)
      return onePhrase(i, i + 3, calendarDate({ decade: value }));
    return widthOf(t, i) === 2 && /^(?:the|early|late|mid|in)$/.test(wordAt(t, i - 1))
      ? onePhrase(i, i + 3, calendarDate({ decade: value < 30 ? 2000 + value : 1900 + value }))
      : null;
  }
  if (wordAt(t, i) === 'noughties') return onePhrase(i, i + 1, calendarDate({ decade: 2000 }));
  const century =
    wordAt(t, i) === 'nineteen' ? 1900 : wordAt(t, i) === 'eighteen' ? 1800 : wordAt(t, i) === 'twenty' ? 2000 : null;
  const dash = isDash(wordAt(t, i + 1)) ? 1 : 0;
  const spoken = century === null ? undefined : SPOKEN_DECADES.get(wordAt(t, i + 1 + dash));
  return spoken === undefined || century === null
    ? null
    : onePhrase(i, i + 2 + dash, calendarDate({ decade: century + (spoken % 100) }));
}

/** `20th century`, `twentieth-century`. */
export function centuryPhrase(t: Tokens, i: number): Phrase | null {
  const ordinal = ordinalAt(t, i);
  if (ordinal === null || ordinal.value > 21) return null;
  const dash = isDash(wordAt(t, ordinal.end)) ? 1 : 0;
  return wordAt(t, ordinal.end + dash) === 'century'
    ? onePhrase(i, ordinal.end + dash + 1, calendarDate({ century: ordinal.value }))
    : null;
}

/** The year that a part of a year belongs to: ` 1989`, ` of 1989`, `, 1989`, ` of fiscal 1989`, ` last year`, ` of this year`. */
function yearOfPart(t: Tokens, i: number): { end: number; given: Partial<CalendarExpression> } | null {
  let at = i;
  if (wordAt(t, at) === 'of' || wordAt(t, at) === ',' || wordAt(t, at) === 'in') at++;
  const the = wordAt(t, at) === 'the' ? 1 : 0;
  at += the;
  if (wordAt(t, at) === 'fiscal') at++;
  if (wordAt(t, at) === 'year' && yearAt(t, at + 1) !== null) at++;
  const year = yearAt(t, at);
  if (year !== null) return { end: at + 1, given: { year } };
  const spoken = spokenYearAt(t, at);
  if (spoken !== null) return { end: spoken.end, given: { year: spoken.year } };
  const which = WHICH.get(wordAt(t, at));
  if (which !== undefined && (wordAt(t, at + 1) === 'year' || wordAt(t, at + 1) === 'fiscal'))
    return { end: at + (wordAt(t, at + 1) === 'fiscal' ? 3 : 2), given: { yearWhich: which } };
  if (the === 1 && wordAt(t, at) === 'year') return { end: at + 1, given: { yearWhich: 'this' } };
  return null;
}

/** `third quarter of 1989`, `third-quarter`, `Q3 1989`, `2Q`; `first half of 1989`, `latter half of the 20th century`. */
export function quarterPhrase(t: Tokens, i: number): Phrase | null {
  const short = /^q[1-4]$/.exec(wordAt(t, i) + (wordAt(t, i) === 'q' && glued(t, i + 1) ? wordAt(t, i + 1) : ''));
  if (short !== null && isWord(t, i)) return partPhrase(t, i, i + 2, { quarter: Number(short[0]?.[1]) });
  const half = shortPart(t, i);
  if (half !== null && half.part.half != null) {
    const year = yearOfPart(t, half.end);
    return year === null ? null : onePhrase(i, year.end, calendarDate({ ...half.part, ...year.given }));
  }
  const latter =
    wordAt(t, i) === 'latter' || (wordAt(t, i) === 'last' && wordAt(t, i + 1) === 'half')
      ? { value: 2, end: i + 1 }
      : null;
  const ordinal =
    latter ?? (wordAt(t, i) === 'fiscal' ? ordinalAt(t, isDash(wordAt(t, i + 1)) ? i + 2 : i + 1) : ordinalAt(t, i));
  if (ordinal === null || ordinal.value > 4) return null;
  const dash = isDash(wordAt(t, ordinal.end)) && glued(t, ordinal.end) ? 1 : 0;
  const at = ordinal.end + dash + (wordAt(t, ordinal.end + dash) === 'fiscal' ? 1 : 0);
  if (wordAt(t, at) === 'quarter') return partPhrase(t, i, at + 1, { quarter: ordinal.value });
  if (wordAt(t, at) !== 'half' || ordinal.value > 2) return null;
  return halfPhrase(t, i, at + 1, ordinal.value);
}

function partPhrase(t: Tokens, i: number, end: number, part: Partial<CalendarExpression>): Phrase {
  const year = yearOfPart(t, end);
  return onePhrase(i, year?.end ?? end, calendarDate({ ...part, ...year?.given }));
}

function halfPhrase(t: Tokens, i: number, end: number, half: number): Phrase | null {
  const year = yearOfPart(t, end);
  if (year !== null) return onePhrase(i, year.end, calendarDate({ half, ...year.given }));
  let at = end;
  if (wordAt(t, at) === 'of') at++;
  if (wordAt(t, at) === 'the') at++;
  const longer = centuryPhrase(t, at) ?? decadePhrase(t, at);
  const inner = longer?.items[0]?.expression;
  return longer !== null && inner?.type === 'calendar' ? onePhrase(i, longer.end, { ...inner, half }) : null;
}

/** `summer of 1988`, `summer 1988`, `summer of last year`. Without a year see relative-phrase.ts. */
export function seasonOfYear(t: Tokens, i: number): Phrase | null {
  const season = SEASONS.get(wordAt(t, i));
  if (season === undefined) return null;
  const year = yearOfPart(t, i + 1);
  return year === null ? null : onePhrase(i, year.end, calendarDate({ season, ...year.given }));
}

/** `1988 November`, `1988-11`, `1988/11`. */
function yearThenMonth(t: Tokens, i: number, year: number): Phrase | null {
  const named = isCapital(t, i + 1) || wordAt(t, i + 1).length > 3 ? MONTHS.get(wordAt(t, i + 1)) : undefined;
  if (named !== undefined && wordAt(t, i + 1) !== 'march' && !isNumber(t, i + 2))
    return onePhrase(i, i + 2, calendarDate({ year, month: named }));
  const mark = wordAt(t, i + 1);
  if (!(mark === '-' || mark === '/') || !glued(t, i + 1) || !glued(t, i + 2) || !isNumber(t, i + 2) || glued(t, i + 3))
    return null;
  const month = Number(wordAt(t, i + 2));
  return widthOf(t, i + 2) === 2 && month >= 1 && month <= 12
    ? onePhrase(i, i + 3, calendarDate({ year, month }))
    : null;
}

/** `Q3`, `H1`: a letter and a digit without a space. */
function shortPart(t: Tokens, i: number): { part: Partial<CalendarExpression>; end: number } | null {
  const n = glued(t, i + 1) ? smallNumber(t, i + 1, wordAt(t, i) === 'q' ? 4 : 2) : null;
  if (n === null || (glued(t, i + 2) && isWord(t, i + 2))) return null;
  return wordAt(t, i) === 'q'
    ? { part: { quarter: n }, end: i + 2 }
    : wordAt(t, i) === 'h'
      ? { part: { half: n }, end: i + 2 }
      : null;
}

/** `1988 second quarter`, `last year’s third quarter`. */
function quarterAfter(t: Tokens, i: number, start: number, given: Partial<CalendarExpression>): Phrase | null {
  const short = shortPart(t, start);
  if (short !== null) return onePhrase(i, short.end, calendarDate({ ...short.part, ...given }));
  const at = wordAt(t, start) === 'the' ? start + 1 : start;
  const ordinal = ordinalAt(t, at);
  const word = ordinal === null ? '' : wordAt(t, ordinal.end);
  if (ordinal === null || (word !== 'quarter' && word !== 'half') || ordinal.value > (word === 'half' ? 2 : 4))
    return null;
  const part = word === 'half' ? { half: ordinal.value } : { quarter: ordinal.value };
  return onePhrase(i, ordinal.end + 1, calendarDate({ ...part, ...given }));
}

const BUSINESS = new Set(['fiscal', 'financial', 'school', 'academic']);

/** `fiscal 1990`, `school year 1990`, `FY90`, `the year 1988`. */
export function namedYear(t: Tokens, i: number): Phrase | null {
  const word = wordAt(t, i);
  const before = yearAt(t, i, 1800, 2100);
  if (before !== null) return quarterAfter(t, i, i + 1, { year: before }) ?? yearThenMonth(t, i, before);
  const which = WHICH.get(word);
  if (which !== undefined && wordAt(t, i + 1) === 'year' && /^['’]s$/.test(wordAt(t, i + 2) + wordAt(t, i + 3)))
    return quarterAfter(t, i, wordAt(t, i + 2).length === 2 ? i + 3 : i + 4, { yearWhich: which });
  if (word !== 'fy' && word !== 'year' && !BUSINESS.has(word)) return null;
  const at = BUSINESS.has(word) && wordAt(t, i + 1) === 'year' ? i + 2 : i + 1;
  if (word !== 'fy' && word !== 'year' && word !== 'fiscal' && at === i + 1) return null;
  const short = word === 'fy' && glued(t, at) && isNumber(t, at) && widthOf(t, at) === 2 ? Number(wordAt(t, at)) : null;
  if (short !== null) return onePhrase(i, at + 1, calendarDate({ year: short > 50 ? 1900 + short : 2000 + short }));
  const year = yearAt(t, at);
  const spoken = year === null && word === 'year' ? spokenYearAt(t, at) : null;
  if (spoken !== null) return onePhrase(i, spoken.end, calendarDate({ year: spoken.year }));
  return year === null ? null : onePhrase(i, at + 1, calendarDate({ year }));
}
