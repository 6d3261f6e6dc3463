// Dates in digits: `2020-09-12`, `12.09.2020`, `9/12/2020`, `12/Sep/2020`, `20200912`, and without a year `9/12` after a preposition. In: tokens and a place.
// Out: a phrase or null. Where both readings are days, the American one is taken for slashes and hyphens, the other named as another reading.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type CalendarExpression, calendarDate } from '../expression.ts';
import { glued, isDash, isNumber, isWord, onePhrase, type Phrase, smallNumber, widthOf, yearAt } from './phrase.ts';
import { MONTHS, WEEKDAYS } from './words.data.ts';

const isMark = (word: string): boolean => word === '/' || word === '.' || isDash(word);

export const numericDate = (t: Tokens, i: number): Phrase | null =>
  isNumber(t, i) || isWord(t, i)
    ? (daysOfMonth(t, i) ??
      threeNumbers(t, i) ??
      namedMonth(t, i) ??
      romanMonth(t, i) ??
      timeGroup(t, i) ??
      eightDigits(t, i) ??
      yearAndMonth(t, i) ??
      dayAndMonth(t, i))
    : null;

const joined = (t: Tokens, i: number, count: number): boolean => {
  for (let n = 1; n < count; n++) if (!glued(t, i + n)) return false;
  return true;
};

/** `04-05.03.1991`: from the first day to the second. */
function daysOfMonth(t: Tokens, i: number): Phrase | null {
  if (!isDash(wordAt(t, i + 1)) || wordAt(t, i + 3) !== '.' || !joined(t, i, 3)) return null;
  const [first, until] = [smallNumber(t, i, 31), threeNumbers(t, i + 2)];
  const [item] = until?.items ?? [];
  if (first === null || until === null || item?.expression.type !== 'calendar') return null;
  if (item.expression.day === null || first >= item.expression.day) return null;
  return {
    ...until,
    items: [
      { first: i, end: i + 1, expression: { ...item.expression, day: first }, link: null },
      { ...item, link: 'range' },
    ],
  };
}

function threeNumbers(t: Tokens, i: number): Phrase | null {
  const mark = wordAt(t, i + 1);
  if (!isMark(mark) || wordAt(t, i + 3) !== mark || !isNumber(t, i)) return null;
  if (!isNumber(t, i + 2) || !isNumber(t, i + 4) || !joined(t, i, 5)) return null;
  const [a, b, c] = [Number(wordAt(t, i)), Number(wordAt(t, i + 2)), Number(wordAt(t, i + 4))];
  if (widthOf(t, i) === 4)
    return b <= 12 && c <= 31 && b > 0 && c > 0 ? onePhrase(i, i + 5, yearMonthDay(a, b, c)) : null;
  if (widthOf(t, i) > 2 || widthOf(t, i + 2) > 2) return null;
  const year = longYear(t, i + 4);
  if (year === null || a === 0 || b === 0) return null;
  const either = mark === '/' || isDash(mark);
  const [day, month] = a > 12 || (!either && b <= 12) ? [a, b] : [b, a];
  return month <= 12 && day <= 31
    ? onePhrase(i, i + 5, yearMonthDay(year, month, day, either && a <= 12 && b <= 12))
    : null;
}

function longYear(t: Tokens, i: number): number | null {
  const value = Number(wordAt(t, i));
  return widthOf(t, i) === 4 ? value : widthOf(t, i) === 2 ? (value > 50 ? 1900 + value : 2000 + value) : null;
}

/** A year of the 13th or 14th century in a numeric date is one of the Solar Hijri calendar. */
const yearMonthDay = (year: number, month: number, day: number, either = false): CalendarExpression =>
  calendarDate({
    year,
    month,
    day,
    calendar: year >= 1250 && year <= 1450 ? 'persian' : 'gregorian',
    ...(either ? { either } : {}),
  });

/** `12/Sep/2020`, `Sep-12-2020`, `2020-Sep-12`, `Sep/12`. */
function namedMonth(t: Tokens, i: number): Phrase | null {
  const mark = wordAt(t, i + 1);
  if (!isMark(mark) || mark === '.' || !joined(t, i, 3)) return null;
  const three = wordAt(t, i + 3) === mark && joined(t, i, 5);
  const words = [wordAt(t, i), wordAt(t, i + 2), three ? wordAt(t, i + 4) : ''];
  const place = words.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(words[place] ?? '');
  if (month === undefined) return null;
  const day = (n: number): number | null => smallNumber(t, i + n * 2, 31);
  if (!three) {
    const only = place === 0 ? day(1) : day(0);
    return only === null || (isWord(t, i + 3) && glued(t, i + 3))
      ? null
      : onePhrase(i, i + 3, calendarDate({ month, day: only }));
  }
  const [dayPlace, yearPlace] = place === 0 ? [1, 2] : place === 1 && widthOf(t, i) === 4 ? [2, 0] : [0, 2];
  const found = day(dayPlace);
  const year = isNumber(t, i + yearPlace * 2) ? longYear(t, i + yearPlace * 2) : null;
  return found === null || year === null || place === 2
    ? null
    : onePhrase(i, i + 5, calendarDate({ year, month, day: found }));
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** `29.IV.38`, `3. XI. 1943`. */
function romanMonth(t: Tokens, i: number): Phrase | null {
  if (!isNumber(t, i) || wordAt(t, i + 1) !== '.' || !glued(t, i + 1) || wordAt(t, i + 3) !== '.') return null;
  const month = ROMAN.indexOf(wordAt(t, i + 2)) + 1;
  const day = smallNumber(t, i, 31);
  const year = isNumber(t, i + 4) ? yearOfPaper(t, i + 4) : null;
  return month === 0 || day === null || year === null ? null : onePhrase(i, i + 5, calendarDate({ year, month, day }));
}

/** Of papers that write months so, two digits are a year of the twentieth century. */
const yearOfPaper = (t: Tokens, i: number): number | null =>
  widthOf(t, i) === 2 ? 1900 + Number(wordAt(t, i)) : yearAt(t, i);

/** `161730B MAY 95`: day, hour and minute, zone, month and year of a signal. */
function timeGroup(t: Tokens, i: number): Phrase | null {
  if (!isNumber(t, i) || widthOf(t, i) !== 6 || !glued(t, i + 1) || !/^[a-z]$/.test(wordAt(t, i + 1))) return null;
  const month = MONTHS.get(wordAt(t, i + 2));
  const [day, hour] = [Number(wordAt(t, i).slice(0, 2)), Number(wordAt(t, i).slice(2, 4))];
  const year = isNumber(t, i + 3) ? longYear(t, i + 3) : null;
  return month === undefined || year === null || day < 1 || day > 31 || hour > 23
    ? null
    : onePhrase(i, i + 4, calendarDate({ year, month, day }));
}

/** `20200912` between the years 1800 and 2100. */
function eightDigits(t: Tokens, i: number): Phrase | null {
  if (!isNumber(t, i) || widthOf(t, i) !== 8) return null;
  const digits = wordAt(t, i);
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  const fits = year >= 1800 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return fits && !isPart(t, i, i + 1) ? onePhrase(i, i + 1, calendarDate({ year, month, day })) : null;
}

/** Glued to more letters or digits: a file name or a number of something. */
const isPart = (t: Tokens, from: number, end: number): boolean =>
  (glued(t, from) && (isNumber(t, from - 1) || /^[/.:@#$]$/.test(wordAt(t, from - 1)))) ||
  (glued(t, end) &&
    (isNumber(t, end) ||
      isWord(t, end) ||
      (/^[/:@-]$/.test(wordAt(t, end)) && isNumber(t, end + 1) && glued(t, end + 1))));

/** `Gazette No. 7/1994`, `reference UA ORV 5/2012`: of papers counted within a year. */
function isNumberOfPaper(t: Tokens, i: number): boolean {
  const before = wordAt(t, i - 1) === '.' ? i - 2 : i - 1;
  if ((t.gap[before + 1] ?? 3) > 1 || (t.gap[i] ?? 3) > 1) return false;
  if (/^(?:no|nr|number|order|decree|ref|reference|case|file|issue)$/.test(wordAt(t, before))) return true;
  return (
    before === i - 1 &&
    isWord(t, before) &&
    /^\p{Lu}{2,5}$/u.test(t.text.slice(t.from[before], t.to[before])) &&
    !MONTHS.has(wordAt(t, before))
  );
}

/** `2015-3`, `2015/11`, `12-2015`, `3/2015`. */
function yearAndMonth(t: Tokens, i: number): Phrase | null {
  const mark = wordAt(t, i + 1);
  if (!(mark === '/' || mark === '-') || !isNumber(t, i + 2) || !joined(t, i, 3) || isPart(t, i, i + 3)) return null;
  if (isNumberOfPaper(t, i)) return null;
  const [first, second] = [yearAt(t, i, 1800, 2100), yearAt(t, i + 2, 1800, 2100)];
  const month = first !== null ? smallNumber(t, i + 2, 12) : second !== null ? smallNumber(t, i, 12) : null;
  const year = first ?? second;
  return month === null || year === null ? null : onePhrase(i, i + 3, calendarDate({ year, month }));
}

const BEFORE_A_DAY = new Set(
  'on from to until till between by before after since this next last each every through starting beginning of for about'.split(
    ' ',
  ),
);

/** `on 9/12`, `22/04`: only after a word that asks for a date, or where no other reading is likely. */
function dayAndMonth(t: Tokens, i: number): Phrase | null {
  const range = slashedRange(t, i);
  if (range !== null) return range;
  const mark = wordAt(t, i + 1);
  if (!(mark === '/' || mark === '.' || (mark === '-' && wordAt(t, i - 1) === 'on')) || !joined(t, i, 3)) return null;
  if (isPart(t, i, i + 3)) return null;
  const [a, b] = [smallNumber(t, i, 31), smallNumber(t, i + 2, 31)];
  if (a === null || b === null || !asksForDay(t, i, a, b)) return null;
  if (/^(?:%|percent|points?|million|billion|am|pm|p|a|hours?|inch(?:es)?|of)$/.test(wordAt(t, i + 3))) return null;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  return month > 12
    ? null
    : onePhrase(i, i + 3, calendarDate({ month, day, ...(a <= 12 && b <= 12 ? { either: true } : {}) }));
}

/** After "on", "until", a weekday; else only where one of the two can be no month and the other looks like one: `4/22`, `22/04`. */
function asksForDay(t: Tokens, i: number, a: number, b: number): boolean {
  const before = wordAt(t, i - 1);
  if (wordAt(t, i + 1) === '.') return before === 'on';
  if (BEFORE_A_DAY.has(before) || WEEKDAYS.has(before)) return true;
  const clear = (a <= 12 && b > 12) || (a > 12 && b <= 12 && widthOf(t, i + 2) === 2);
  return clear && wordAt(t, i + 1) === '/' && !isWord(t, i + 3) && !isNumber(t, i - 1);
}

/** `10/1-11/7`, `5/1–5/7/2020`: the year of the second is that of the first too. */
function slashedRange(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i + 1) !== '/' || !isDash(wordAt(t, i + 3)) || wordAt(t, i + 5) !== '/' || !joined(t, i, 7))
    return null;
  const [a, b] = [smallNumber(t, i, 12), smallNumber(t, i + 2, 31)];
  const [c, d] = [smallNumber(t, i + 4, 12), smallNumber(t, i + 6, 31)];
  if (a === null || b === null || c === null || d === null) return null;
  const slashed = wordAt(t, i + 7) === '/' && glued(t, i + 7) && glued(t, i + 8) && isNumber(t, i + 8);
  const comma = wordAt(t, i + 7) === ',' && yearAt(t, i + 8, 1800, 2100) !== null;
  const year = slashed || comma ? longYear(t, i + 8) : null;
  const end = year === null ? i + 7 : i + 9;
  return {
    end,
    mod: null,
    items: [
      { first: i, end: i + 3, expression: calendarDate({ month: a, day: b, year }), link: null },
      { first: i + 4, end, expression: calendarDate({ month: c, day: d, year }), link: 'range' },
    ],
  };
}
