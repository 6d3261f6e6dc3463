// English weeks: `week 31`, `the week of March 6`, `the week beginning February 4`, `the weekend of 4 July`, and parts counted in a period:
// `the first two weeks of 2021`, `the third month of next year`. In: tokens and a place. Out: a phrase or null.

import { numberAt, ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { type CalendarExpression, calendarDate, type Expression, type Unit } from '../expression.ts';
import { feastPhrase } from './feast-phrase.ts';
import { glued, onePhrase, type Phrase, type PhraseParser, smallNumber, yearAt } from './phrase.ts';
import { whichPhrase } from './relative-phrase.ts';
import { UNITS } from './words.data.ts';

const thisYear: Expression = { type: 'shift', unit: 'year', count: 0, from: 'speech', part: null, time: null };

/** `week 31`, `week 31 of 2018`, `2018 week 31`. */
export function numberedWeek(t: Tokens, i: number): Phrase | null {
  if (wordAt(t, i) !== 'week') return null;
  const n = smallNumber(t, i + 1, 53);
  if (n === null || glued(t, i + 1) || (wordAt(t, i + 2) === ':' && glued(t, i + 2))) return null;
  const of = wordAt(t, i + 2) === 'of' ? i + 3 : i + 2;
  const year = yearAt(t, of, 1800, 2100);
  const named = year === null && of > i + 2 ? yearOrMonthAt(t, of) : null;
  const base: Expression = named?.expression ?? (year === null ? thisYear : calendarDate({ year }));
  return onePhrase(i, named?.end ?? (year === null ? i + 2 : of + 1), {
    type: 'nth',
    unit: 'week',
    n,
    weekday: null,
    base,
  });
}

/** `week of March 6`, `week beginning on the 4th`, `w/c 4 February`. */
export function weekOf(dayAt: PhraseParser): PhraseParser {
  return (t, i) => {
    const short = wordAt(t, i) === 'w' && wordAt(t, i + 1) === '/' && wordAt(t, i + 2) === 'c' && glued(t, i + 1);
    const unit = wordAt(t, i) === 'weekend' ? 'weekend' : 'week';
    if (!short && wordAt(t, i) !== unit) return null;
    let at = short ? i + 3 : i + 2;
    if (!short && !/^(?:of|beginning|starting|commencing|ending)$/.test(wordAt(t, i + 1))) return null;
    if (wordAt(t, at) === 'on') at++;
    if (wordAt(t, at) === 'the') at++;
    const ordinal = ordinalAt(t, at);
    const day =
      dayAt(t, at) ??
      (ordinal?.digits === true ? onePhrase(at, ordinal.end, calendarDate({ day: ordinal.value })) : null);
    const inner = day?.items.length === 1 ? day.items[0]?.expression : undefined;
    const isDay = inner?.type === 'feast' || (inner?.type === 'calendar' && inner.day !== null);
    return day !== null && isDay && inner !== undefined
      ? onePhrase(i, day.end, { type: 'after', unit, count: 0, base: inner })
      : null;
  };
}

/** `Labor Day weekend`, `Easter week`. */
export function feastWeek(t: Tokens, i: number): Phrase | null {
  const feast = feastPhrase(t, i);
  const unit = feast === null ? undefined : UNITS.get(wordAt(t, feast.end));
  const inner = feast?.items[0]?.expression;
  return feast !== null &&
    inner !== undefined &&
    (unit === 'week' || unit === 'weekend') &&
    !wordAt(t, feast.end).endsWith('s')
    ? onePhrase(i, feast.end + 1, { type: 'after', unit, count: 0, base: inner })
    : null;
}

const COUNTED: ReadonlySet<Unit> = new Set(['day', 'week', 'month']);

/** `first two weeks of 2021`, `last four months of last year`; `third month of 2021`, `9th month of next year`. */
export function partOfYear(t: Tokens, i: number): Phrase | null {
  const last = wordAt(t, i) === 'last' || wordAt(t, i) === 'final';
  const ordinal = last ? { value: -1, end: i + 1 } : ordinalAt(t, i);
  if (ordinal === null) return null;
  const count = ordinal.value === 1 || last ? numberAt(t, ordinal.end) : null;
  const unit = UNITS.get(wordAt(t, count?.end ?? ordinal.end));
  if (unit === undefined || !COUNTED.has(unit)) return null;
  const of = (count?.end ?? ordinal.end) + 1;
  const base = wordAt(t, of) === 'of' ? yearOrMonthAt(t, of + 1) : null;
  if (base === null) return null;
  if (count === null)
    return unit === 'month' && ordinal.value >= 1 && ordinal.value <= 12 && base.month !== null
      ? onePhrase(i, base.end, base.month(ordinal.value))
      : null;
  if (!Number.isInteger(count.value) || count.value < 1 || count.value > 60) return null;
  return onePhrase(i, base.end, {
    type: 'duration',
    unit,
    count: count.value,
    within: { base: base.expression, last },
  });
}

interface YearAt {
  readonly expression: Expression;
  readonly end: number;
  readonly month: ((month: number) => CalendarExpression) | null;
}

function yearOrMonthAt(t: Tokens, i: number): YearAt | null {
  const year = yearAt(t, i, 1800, 2100);
  if (year !== null)
    return { expression: calendarDate({ year }), end: i + 1, month: (month) => calendarDate({ year, month }) };
  const at = wordAt(t, i) === 'the' ? i + 1 : i;
  const which = whichPhrase(t, at);
  const shifted = which?.items[0]?.expression;
  if (which === null || shifted?.type !== 'shift' || (shifted.unit !== 'year' && shifted.unit !== 'month')) return null;
  const yearWhich = shifted.count === -1 ? 'last' : shifted.count === 1 ? 'next' : 'this';
  return {
    expression: shifted,
    end: which.end,
    month: shifted.unit === 'year' ? (month) => calendarDate({ month, yearWhich }) : null,
  };
}
