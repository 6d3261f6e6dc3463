// The period of the Gregorian calendar that the words of a date fix by themselves. In: the expression. Out: a period; null where the year or more is missing.

import type { CalendarExpression } from './expression.ts';
import { daysOf, type Period } from './periods.ts';

/** The unit and index that the words fix by themselves; null where the year or more is missing. */
export function statedPeriod(e: CalendarExpression): Period | null {
  const { year, month, day } = e;
  if (e.decade !== null) return { unit: 'decade', index: e.decade / 10 };
  if (e.century !== null) return { unit: 'century', index: e.century - 1 };
  if (year === null) return null;
  if (month !== null && day !== null) return dayPeriod(year, month, day);
  if (month !== null) return { unit: 'month', index: year * 12 + month - 1 };
  if (e.season !== null) return { unit: 'season', index: year * 4 + e.season - 1 };
  if (e.quarter !== null) return { unit: 'quarter', index: year * 4 + e.quarter - 1 };
  if (e.half !== null) return { unit: 'half', index: year * 2 + e.half - 1 };
  return { unit: 'year', index: year };
}

export function dayPeriod(year: number, month: number, day: number): Period | null {
  const [first, last] = daysOf({ unit: 'month', index: year * 12 + month - 1 });
  return first + day - 1 <= last ? { unit: 'day', index: first + day - 1 } : null;
}
