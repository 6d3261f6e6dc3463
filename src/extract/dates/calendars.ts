// Days of the Solar Hijri and the Islamic calendar in the Gregorian one, and back. In: a year, a month and a day, each after the first nullable.
// Out: first and last day number, or null where the calendar has no such day. Solar Hijri: the runtime's `persian` calendar (Temporal), exact; its spring is
// Farvardin to Khordad. Islamic: an interval, see islamic-days.ts.

import { dayNumber, isoDayOf } from '../../model/civil-day.ts';
import type { Calendar } from './expression.ts';
import { islamicDays } from './islamic-days.ts';

export type Days = readonly [first: number, last: number];

export function foreignDays(calendar: Calendar, year: number, month: number | null, day: number | null): Days | null {
  if (calendar === 'islamic') return islamicDays(year, month, day);
  const first = solarDay(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  if (day !== null) return [first, first];
  const [nextYear, nextMonth] = month === null || month === 12 ? [year + 1, 1] : [year, month + 1];
  const next = solarDay(nextYear, nextMonth, 1);
  return next === null ? null : [first, next - 1];
}

const newYears = new Map<number, number | null>();

/** The day number of 1 Farvardin. Years with a year of the Gregorian calendar behind them only. */
function newYear(year: number): number | null {
  const known = newYears.get(year);
  if (known !== undefined) return known;
  const found =
    year < 1 || year > 3000 ? null : numberOf(Temporal.PlainDate.from({ calendar: 'persian', year, month: 1, day: 1 }));
  newYears.set(year, found);
  return found;
}

/** Six months of 31 days, five of 30, and Esfand, which has what the year leaves: 29 or 30. */
function solarDay(year: number, month: number, day: number): number | null {
  const first = newYear(year);
  const next = newYear(year + 1);
  if (first === null || next === null || month < 1 || month > 12 || day < 1) return null;
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const length = month <= 6 ? 31 : month < 12 ? 30 : next - first - 336;
  return day <= length ? first + before + day - 1 : null;
}

/** The Solar Hijri year, month and day of a day number. */
export function solarDateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const { year, month, day } = Temporal.PlainDate.from(isoDayOf(number)).withCalendar('persian');
  return { year, month, day };
}

function numberOf(date: Temporal.PlainDate): number {
  const iso = date.withCalendar('iso8601');
  return dayNumber(iso.year, iso.month, iso.day);
}
