// English days of a month that share words with a month beside them: `from 4 to 22 this month`, `between 3 and 12 of September`, `from 4 to January 22, 1995`,
// `the 20th of next month`, and a day of the month alone: `on the 27th`, `Friday the 13th`. In: tokens and a place. Out: a phrase or null.

import { ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { calendarDate, type Expression, type NthExpression } from '../expression.ts';
import { monthFirst, weekdayAt } from './calendar-phrase.ts';
import { AFTER_A_DAY, isDash, isNumber, isWord, onePhrase, type Phrase, smallNumber } from './phrase.ts';
import { whichPhrase } from './relative-phrase.ts';

const isRangeMark = (t: Tokens, i: number, between: boolean): boolean =>
  isDash(wordAt(t, i)) || /^(?:to|until|till|through)$/.test(wordAt(t, i)) || (between && wordAt(t, i) === 'and');

/** A day as a number of one or two digits or an ordinal. */
function dayAt(t: Tokens, i: number): { day: number; end: number } | null {
  const ordinal = ordinalAt(t, i);
  if (ordinal !== null) return ordinal.value <= 31 ? { day: ordinal.value, end: ordinal.end } : null;
  const day = smallNumber(t, i, 31);
  return day === null ? null : { day, end: i + 1 };
}

/** `4 to 22 this month`, `4-23 in next month`; `4 to January 22`. */
export function dayRange(t: Tokens, i: number): Phrase | null {
  const lead = wordAt(t, i - 1) === 'the' ? wordAt(t, i - 2) : wordAt(t, i - 1);
  const first = dayAt(t, i);
  if (first === null || !isRangeMark(t, first.end, lead === 'between')) return null;
  const after = wordAt(t, first.end + 1) === 'the' ? first.end + 2 : first.end + 1;
  const second = dayAt(t, after);
  if (second === null) return lead === 'from' || lead === 'between' ? toMonthDay(t, i, first, after) : null;
  const of = /^(?:of|in)$/.test(wordAt(t, second.end)) ? second.end + 1 : second.end;
  const month = shiftedMonth(t, of);
  if (month === null) return null;
  const item = (day: number): NthExpression => ({
    type: 'nth',
    unit: 'day',
    n: day,
    weekday: null,
    base: month.expression,
  });
  return {
    end: month.end,
    mod: null,
    items: [
      { first: i, end: first.end, expression: item(first.day), link: null },
      { first: after, end: month.end, expression: item(second.day), link: 'range' },
    ],
  };
}

function shiftedMonth(t: Tokens, i: number): { expression: Expression; end: number } | null {
  const which = whichPhrase(t, i);
  const expression = which?.items[0]?.expression;
  return which !== null && expression?.type === 'shift' && expression.unit === 'month'
    ? { expression, end: which.end }
    : null;
}

/** `from 4 to January 22, 1995`: the month and year of the second. */
function toMonthDay(t: Tokens, i: number, first: { day: number; end: number }, at: number): Phrase | null {
  const second = monthFirst(t, at);
  const inner = second?.items[0]?.expression;
  if (second === null || second.items.length !== 1 || inner?.type !== 'calendar' || inner.day === null) return null;
  return {
    end: second.end,
    mod: null,
    items: [
      { first: i, end: first.end, expression: { ...inner, day: first.day }, link: null },
      { first: at, end: second.end, expression: inner, link: 'range' },
    ],
  };
}

const BEFORE_A_DAY = new Set([
  'on',
  'for',
  'by',
  'until',
  'before',
  'after',
  'since',
  'from',
  'to',
  'till',
  'of',
  'through',
]);

/** `the 19th instant`, `your letter of the 3rd ult.`: of the month of the writing, of the one before or behind it. */
function dayOfLetter(t: Tokens, i: number): Phrase | null {
  const ordinal = ordinalAt(t, i);
  if (ordinal === null || !ordinal.digits || ordinal.value < 1 || ordinal.value > 31) return null;
  const which = LETTER_MONTHS.get(wordAt(t, ordinal.end));
  return which === undefined ? null : onePhrase(i, ordinal.end + 1, calendarDate({ day: ordinal.value, which }));
}
const LETTER_MONTHS: ReadonlyMap<string, 'this' | 'last' | 'next'> = new Map([
  ...['instant', 'inst'].map((word) => [word, 'this'] as const),
  ...['ultimo', 'ult'].map((word) => [word, 'last'] as const),
  ...['proximo', 'prox'].map((word) => [word, 'next'] as const),
]);

/** `on the 27th`: only after a word that asks for a day, and where no noun follows that it could number. */
export function dayOfMonthAlone(t: Tokens, i: number): Phrase | null {
  const ofLetter = dayOfLetter(t, i);
  if (ofLetter !== null) return ofLetter;
  if (wordAt(t, i - 1) !== 'the' || !BEFORE_A_DAY.has(wordAt(t, i - 2))) return null;
  const ordinal = ordinalAt(t, i);
  if (ordinal === null || !ordinal.digits || ordinal.value < 1 || ordinal.value > 31) return null;
  const after = wordAt(t, ordinal.end);
  const ends = !isWord(t, ordinal.end) || t.gap[ordinal.end] === 3 || (AFTER_A_DAY.has(after) && after !== 'of');
  return ends && !isDash(after) ? onePhrase(i, ordinal.end, calendarDate({ day: ordinal.value })) : null;
}

/** The mark at a place that no digit follows; empty for a word or the end. */
const markAt = (t: Tokens, i: number): string =>
  isWord(t, i) || i >= t.count ? '' : isNumber(t, i + 1) ? '-' : wordAt(t, i);

/** `Friday the 13th`, `Tuesday, the eleventh`, `Mon 13th`. */
export function weekdayAndDay(t: Tokens, i: number): Phrase | null {
  const weekday = weekdayAt(t, i);
  if (weekday === null) return null;
  const comma = wordAt(t, weekday.end) === ',' ? 1 : 0;
  const the = wordAt(t, weekday.end + comma) === 'the' ? 1 : 0;
  const bare = comma + the === 0 ? smallNumber(t, weekday.end, 31) : null;
  const ends = !isWord(t, weekday.end + 1) || AFTER_A_DAY.has(wordAt(t, weekday.end + 1));
  if (bare !== null && ends && /^[.!?;,)]?$/.test(markAt(t, weekday.end + 1)))
    return onePhrase(i, weekday.end + 1, calendarDate({ weekday: weekday.weekday, day: bare }));
  const ordinal = ordinalAt(t, weekday.end + comma + the);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31 || (the === 0 && (comma === 1 || !ordinal.digits)))
    return null;
  if (isWord(t, ordinal.end) && !AFTER_A_DAY.has(wordAt(t, ordinal.end))) return null;
  return onePhrase(i, ordinal.end, calendarDate({ weekday: weekday.weekday, day: ordinal.value }));
}
