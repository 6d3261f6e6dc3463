// Spans of days as the claims give them. In: EDTF. Out: first and last possible day; null where that side is open or nothing is said.

import { dayNumberOf } from '../model/civil-day.ts';
import { edtfBounds } from '../model/edtf.ts';
import type { DaySpan } from '../model/weighing.ts';

export const NO_DAYS: DaySpan = { from: null, to: null };

export function spanOf(edtf: string | null): DaySpan {
  if (edtf === null) return NO_DAYS;
  const known = spans.get(edtf);
  if (known !== undefined) return known;
  const bounds = edtfBounds(edtf);
  const span = bounds === null ? NO_DAYS : { from: bounds.earliest, to: bounds.latest };
  if (spans.size >= MOST_REMEMBERED) spans.clear();
  spans.set(edtf, span);
  return span;
}

/** A case gives the same days again and again: what they mean is worked out once. */
const spans = new Map<string, DaySpan>();
const numbers = new Map<string, number | null>();
const MOST_REMEMBERED = 50_000;

export const isDated = ({ from, to }: DaySpan): boolean => from !== null || to !== null;

/** Open sides exclude nothing. */
export const spansMeet = (a: DaySpan, b: DaySpan): boolean =>
  !(a.to !== null && b.from !== null && a.to < b.from) && !(b.to !== null && a.from !== null && b.to < a.from);

export const isWithin = (inner: DaySpan, outer: DaySpan): boolean =>
  (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
  (outer.to === null || (inner.to !== null && inner.to <= outer.to));

/** Days that both can mean. */
export const meetOf = (a: DaySpan, b: DaySpan): DaySpan => ({
  from: a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from,
  to: a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to,
});

/** From the first to the last day of all that are dated. */
export function hullOf(spans: readonly DaySpan[]): DaySpan {
  const dated = spans.filter(isDated);
  if (dated.length === 0) return NO_DAYS;
  const open = (side: 'from' | 'to'): boolean => dated.some((span) => span[side] === null);
  const days = (side: 'from' | 'to'): readonly string[] => dated.flatMap((span) => span[side] ?? []).sort();
  return { from: open('from') ? null : (days('from')[0] ?? null), to: open('to') ? null : (days('to').at(-1) ?? null) };
}

/** Both days counted; null where a side is open. */
export function lengthOf({ from, to }: DaySpan): number | null {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first === null || last === null ? null : last - first + 1;
}

/** From one day to another; null where one is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const [first, last] = [numberOf(from), numberOf(to)];
  return first === null || last === null ? null : last - first;
}

function numberOf(day: string | null): number | null {
  if (day === null) return null;
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (numbers.size >= MOST_REMEMBERED) numbers.clear();
  const number = dayNumberOf(day);
  numbers.set(day, number);
  return number;
}

/** `1974-05-12`, `1974-05-01 to 1974-05-31`, `undated`. */
export function spanWords({ from, to }: DaySpan): string {
  if (from === null && to === null) return 'undated';
  if (from === to) return from ?? '';
  return from === null ? `until ${to}` : to === null ? `from ${from}` : `${from} to ${to}`;
}
