// A month, day, weekday, season or quarter that is named without its year, placed beside a day. In: the expression, a day number to count from, the
// tense around. Out: a period or null. What has passed is meant unless the words look ahead; "last" and "next" leave out the period one is in.

import { civilDay, dayNumber, daysInMonth, weekdayOf } from '../../model/civil-day.ts';
import type { CalendarExpression, DateMention } from './expression.ts';
import { type Period, periodOfDay } from './periods.ts';

/** `strictly`: on that side of the day, however far; for other readings. */
export function placeWithoutYear(
  e: CalendarExpression,
  from: number,
  tense: DateMention['tense'],
  strictly = false,
): Period | null {
  const { year } = civilDay(from);
  if (e.yearWhich !== null)
    return inYear(
      e,
      year +
        (e.yearWhich === 'last' || e.yearWhich === 'previous'
          ? -1
          : e.yearWhich === 'next' || e.yearWhich === 'following'
            ? 1
            : 0),
    );
  if (e.month !== null && e.day !== null) return nearestDay(e, from, tense, strictly);
  if (e.day !== null) return nearestDayOfMonth(e, from, tense);
  if (e.weekday !== null) return { unit: 'day', index: nearestWeekday(e, from, tense) };
  const cycle = cycleOf(e);
  if (cycle === null) return null;
  const now = periodOfDay(cycle.unit, from).index;
  const index = nearest(e, now, cycle.length, cycle.place, tense);
  return { unit: cycle.unit, index };
}

/** Months, seasons, quarters and halves come round: how many make a year, and which one is meant. */
function cycleOf(
  e: CalendarExpression,
): { unit: 'month' | 'season' | 'quarter' | 'half'; length: number; place: number } | null {
  if (e.month !== null) return { unit: 'month', length: 12, place: e.month - 1 };
  if (e.season !== null) return { unit: 'season', length: 4, place: e.season - 1 };
  if (e.quarter !== null) return { unit: 'quarter', length: 4, place: e.quarter - 1 };
  if (e.half !== null) return { unit: 'half', length: 2, place: e.half - 1 };
  return null;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

function nearest(
  e: CalendarExpression,
  now: number,
  length: number,
  place: number,
  tense: DateMention['tense'],
): number {
  const back = modulo(now - place, length);
  const past = now - back;
  if (e.which === 'last' || e.which === 'previous') return back === 0 ? past - length : past;
  if (e.which === 'next' || e.which === 'following') return past + length;
  if (e.which === 'this') return Math.floor(now / length) * length + place;
  const next = (nearness: number): boolean => back > length * nearness;
  if (e.quarter !== null && back <= 1) return past; // "expects to publish its third-quarter result": the one that has just ended
  if (tense === 'future' && back !== 0) return past + length;
  return (tense === 'present' && next(0.6)) || (tense !== 'past' && next(0.85)) ? past + length : past;
}

function nearestWeekday(e: CalendarExpression, from: number, tense: DateMention['tense']): number {
  const back = modulo(weekdayOf(from) - (e.weekday ?? 1), 7);
  if (e.which === 'last' || e.which === 'previous') return from - (back === 0 ? 7 : back);
  if (e.which === 'next' || e.which === 'following') return from - back + 7;
  if (e.which === 'this') return tense === 'past' || tense === 'perhapsPast' ? from - back : from + modulo(7 - back, 7);
  return tense === 'future' && back !== 0 ? from - back + 7 : from - back;
}

/** Of the three years around, the day that fits the weekday, then the tense, then lies nearest. */
function nearestDay(
  e: CalendarExpression,
  from: number,
  tense: DateMention['tense'],
  strictly: boolean,
): Period | null {
  const { year } = civilDay(from);
  const month = e.month ?? 1;
  const years = e.month === 2 && e.day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  const days = years
    .map((y) => year + y)
    .filter((y) => (e.day ?? 0) <= daysInMonth(y, month))
    .map((y) => dayNumber(y, month, e.day ?? 1));
  const fitting = e.weekday === null ? days : days.filter((day) => weekdayOf(day) === e.weekday);
  const cost = (day: number): number => {
    const ahead = day - from;
    if (ahead > 7)
      return ahead + (tense === 'past' ? 200 : tense === 'perhapsPast' ? 120 : tense === 'future' ? 0 : 40);
    return Math.abs(ahead) + (ahead < -3 && tense === 'future' ? 150 : 0);
  };
  if (strictly || e.which === 'last' || e.which === 'previous' || e.which === 'next' || e.which === 'following') {
    const side = e.which === null ? tense : e.which === 'last' || e.which === 'previous' ? 'past' : 'future';
    return nearestOnSide(days, from, side);
  }
  const best = (fitting.length > 0 ? fitting : days).sort((a, b) => cost(a) - cost(b))[0];
  return best === undefined ? null : { unit: 'day', index: best };
}

function nearestOnSide(days: readonly number[], from: number, tense: DateMention['tense']): Period | null {
  const side = days.filter((day) => (tense === 'past' ? day < from : day >= from));
  const index = tense === 'past' ? Math.max(...side) : Math.min(...side);
  return side.length === 0 ? null : { unit: 'day', index };
}

/** "On the 27th", "Tuesday the 11th": of the months around, the one whose day fits the weekday, then the tense, then lies nearest. */
function nearestDayOfMonth(e: CalendarExpression, from: number, tense: DateMention['tense']): Period | null {
  const { year, month } = civilDay(from);
  // `the 3rd ult.`: in the month before that of the writing.
  const moved = e.which === 'this' ? 0 : e.which === 'last' ? -1 : e.which === 'next' ? 1 : null;
  if (moved !== null) {
    const at = year * 12 + month - 1 + moved;
    const [y, m] = [Math.floor(at / 12), modulo(at, 12) + 1];
    return (e.day ?? 1) > daysInMonth(y, m) ? null : { unit: 'day', index: dayNumber(y, m, e.day ?? 1) };
  }
  const days: number[] = [];
  for (let by = -14; by <= 14; by++) {
    const index = year * 12 + month - 1 + by;
    const [y, m] = [Math.floor(index / 12), modulo(index, 12) + 1];
    if ((e.day ?? 1) <= daysInMonth(y, m)) days.push(dayNumber(y, m, e.day ?? 1));
  }
  const fitting = e.weekday === null ? days : days.filter((day) => weekdayOf(day) === e.weekday);
  const ahead = tense === 'future' || tense === 'present';
  const side = (fitting.length > 0 ? fitting : days).filter((day) => (ahead ? day >= from : day <= from));
  const nearest = [...(fitting.length > 0 ? fitting : days)].sort((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  if (e.weekday !== null && nearest !== undefined) return { unit: 'day', index: nearest };
  return side.length === 0 ? null : { unit: 'day', index: ahead ? Math.min(...side) : Math.max(...side) };
}

function inYear(e: CalendarExpression, year: number): Period | null {
  if (e.month !== null && e.day !== null)
    return e.day <= daysInMonth(year, e.month) ? { unit: 'day', index: dayNumber(year, e.month, e.day) } : null;
  const cycle = cycleOf(e);
  return cycle === null
    ? { unit: 'year', index: year }
    : { unit: cycle.unit, index: year * cycle.length + cycle.place };
}

const two = (value: number): string => String(value).padStart(2, '0');
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** TIMEX3 with X for what is not known: `XXXX-07-29`, `XXXX-WXX-5`. */
export function unplacedTimex(e: CalendarExpression): string {
  const time = e.time ?? '';
  if (e.month !== null) return e.day === null ? `XXXX-${two(e.month)}` : `XXXX-${two(e.month)}-${two(e.day)}${time}`;
  if (e.day !== null) return `XXXX-XX-${two(e.day)}${time}`;
  if (e.weekday !== null) return `XXXX-WXX-${e.weekday}${time}`;
  if (e.season !== null) return `XXXX-${SEASONS[e.season - 1]}`;
  return e.quarter !== null ? `XXXX-Q${e.quarter}` : 'XXXX';
}
