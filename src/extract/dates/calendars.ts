// Days and months of the Solar Hijri and the Islamic calendar in the Gregorian one.
//
// In: a year, a month and a day, each after the first nullable. Out: first and last day number, or null where the calendar has no such day.
// Solar Hijri: the runtime's `persian` calendar (Temporal), exact. Islamic: the tabular and the observed calendars differ by a day or two, and a text
// does not say which it follows, so the answer spans all that the runtime knows, and a day more on the side of a sighting that came late.

import { dayNumber } from '../../model/civil-day.ts';
import type { Calendar } from './expression.ts';

const ISLAMIC = ['islamic-civil', 'islamic-tbla', 'islamic-umalqura'] as const;

export function foreignDays(
  calendar: Calendar,
  year: number,
  month: number | null,
  day: number | null,
): readonly [number, number] | null {
  if (calendar === 'persian') return spanIn('persian', year, month, day);
  const spans = ISLAMIC.map((name) => spanIn(name, year, month, day)).filter((span) => span !== null);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map(([first]) => first)), Math.max(...spans.map(([, last]) => last)) + 1];
}

const cache = new Map<string, readonly [number, number] | null>();
const MOST_REMEMBERED = 5000;

function spanIn(
  calendar: string,
  year: number,
  month: number | null,
  day: number | null,
): readonly [number, number] | null {
  const key = `${calendar} ${year} ${month} ${day}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const span = computedSpan(calendar, year, month, day);
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  cache.set(key, span);
  return span;
}

function computedSpan(
  calendar: string,
  year: number,
  month: number | null,
  day: number | null,
): readonly [number, number] | null {
  try {
    const first = Temporal.PlainDate.from({ calendar, year, month: month ?? 1, day: day ?? 1 }, { overflow: 'reject' });
    if (day !== null) return [numberOf(first), numberOf(first)];
    const next = month === null ? first.add({ years: 1 }) : first.add({ months: 1 });
    return [numberOf(first), numberOf(next) - 1];
  } catch (error) {
    if (error instanceof RangeError) return null; // no such day in that calendar: the words are wrong, not the program
    throw error;
  }
}

function numberOf(date: Temporal.PlainDate): number {
  const iso = date.withCalendar('iso8601');
  return dayNumber(iso.year, iso.month, iso.day);
}
