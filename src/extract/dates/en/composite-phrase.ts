// English phrases that pick a day or a week out of a longer period: `the third week of July`, `the first Friday of next month`, `the last day of 1988`,
// `the 20th of this month`, `Friday of next week`, `last week on Sunday`. In: tokens and a place. Out: a phrase or null.

import { ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { Expression, NthExpression } from '../expression.ts';
import { monthFirst, weekdayAt } from './calendar-phrase.ts';
import { onePhrase, type Phrase, type PhraseParser, yearAt } from './phrase.ts';
import { whichPhrase } from './relative-phrase.ts';
import { namedYear, yearPhrase } from './year-phrase.ts';

export const compositePhrase: PhraseParser = (t, i) => nthOf(t, i) ?? weekdayOfWeek(t, i) ?? weekThenDay(t, i);

/** The number: `third` 3, `last` -1. */
function nth(t: Tokens, i: number): { n: number; end: number } | null {
  if (wordAt(t, i) === 'last' || wordAt(t, i) === 'final') return { n: -1, end: i + 1 };
  const ordinal = ordinalAt(t, i);
  return ordinal === null || ordinal.value > 53 ? null : { n: ordinal.value, end: ordinal.end };
}

function nthOf(t: Tokens, i: number): Phrase | null {
  const found = nth(t, i);
  if (found === null) return null;
  const { n, end } = found;
  const weekday = weekdayAt(t, end);
  const word = wordAt(t, end);
  const unit = weekday !== null ? 'weekday' : word === 'week' || word === 'day' ? word : null;
  const after = weekday?.end ?? (unit === null ? end : end + 1);
  if (wordAt(t, after) !== 'of' && wordAt(t, after) !== 'in' && unit === null) return null;
  const of = wordAt(t, after) === 'of' || wordAt(t, after) === 'in' ? after + 1 : after;
  const base = periodAt(t, wordAt(t, of) === 'the' ? of + 1 : of, of > after);
  if (base === null || (unit === null && (n < 1 || n > 31 || base.expression.type !== 'shift'))) return null;
  return onePhrase(i, base.end, {
    type: 'nth',
    unit: unit ?? 'day',
    n,
    weekday: weekday?.weekday ?? null,
    base: base.expression,
  });
}

/** A month or a year, in the calendar or counted from the day of speaking. */
function periodAt(t: Tokens, i: number, named: boolean): { expression: Expression; end: number } | null {
  const which = whichPhrase(t, i);
  const shifted = which?.items[0]?.expression;
  if (which !== null && shifted?.type === 'shift' && (shifted.unit === 'month' || shifted.unit === 'year'))
    return { expression: shifted, end: which.end };
  const month = named ? monthFirst(t, i) : null;
  const inner = month?.items.length === 1 ? month.items[0]?.expression : undefined;
  if (month !== null && inner?.type === 'calendar' && inner.day === null) return { expression: inner, end: month.end };
  const year = named ? (yearAt(t, i, 1500, 2100) === null ? namedYear(t, i) : yearPhrase(t, i)) : null;
  const expression = year?.items.length === 1 ? year.items[0]?.expression : undefined;
  return year !== null && expression !== undefined ? { expression, end: year.end } : null;
}

/** `Friday next week`, `Sunday of next week`. */
function weekdayOfWeek(t: Tokens, i: number): Phrase | null {
  const weekday = weekdayAt(t, i);
  if (weekday === null) return null;
  const of = wordAt(t, weekday.end) === 'of' ? weekday.end + 1 : weekday.end;
  const week = weekAt(t, of);
  return week === null ? null : onePhrase(i, week.end, dayOf(weekday.weekday, week.expression));
}

/** `next week on Friday`, `last week Sunday`. */
function weekThenDay(t: Tokens, i: number): Phrase | null {
  const week = weekAt(t, i);
  if (week === null) return null;
  const weekday = weekdayAt(t, wordAt(t, week.end) === 'on' ? week.end + 1 : week.end);
  return weekday === null ? null : onePhrase(i, weekday.end, dayOf(weekday.weekday, week.expression));
}

function weekAt(t: Tokens, i: number): { expression: Expression; end: number } | null {
  if (wordAt(t, i + 1) !== 'week') return null;
  const which = whichPhrase(t, i);
  const expression = which?.items[0]?.expression;
  return which !== null && expression?.type === 'shift' && expression.unit === 'week'
    ? { expression, end: which.end }
    : null;
}

const dayOf = (weekday: number, base: Expression): NthExpression => ({
  type: 'nth',
  unit: 'weekday',
  n: 1,
  weekday,
  base,
});
