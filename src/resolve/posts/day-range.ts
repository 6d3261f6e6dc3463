// Spans of days with open sides, as tenures use them. In: EDTF and ISO days. Out: spans. An approximate date is widened by one of its own unit: about 1971 can be 1970.

import { dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import { boundsOfValue, type EdtfValue, parseEdtf } from '../../model/edtf.ts';
import type { DaySpan } from '../../model/weighing.ts';

/** Null where there is no date or it cannot be read. */
export function spanOf(edtf: string | null): DaySpan | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (value === null) return null;
  const { earliest, latest } = boundsOfValue(value);
  const days = slackOf(value);
  return { from: earliest && dayAfter(earliest, -days), to: latest && dayAfter(latest, days) };
}

function slackOf(value: EdtfValue): number {
  if (value.kind !== 'date') {
    const inner = value.kind === 'set' ? value.members : [value.start, value.end];
    return Math.max(0, ...inner.map((one) => (typeof one === 'string' ? 0 : slackOf(one))));
  }
  if (!value.approximate) return 0;
  return value.month === null ? 365 : value.day === null ? 30 : 3;
}

/** The ISO day so many days later. */
export function dayAfter(day: string, days: number): string {
  const number = dayNumberOf(day);
  return days === 0 || number === null ? day : isoDayOf(number + days);
}

export const least = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (b !== null && (a === null || b < a) ? b : a), null);
export const greatest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (b !== null && (a === null || b > a) ? b : a), null);

/** Days that are in both; null where there are none. An open side excludes nothing. */
export function commonDays(a: DaySpan, b: DaySpan): DaySpan | null {
  const [from, to] = [greatest([a.from, b.from]), least([a.to, b.to])];
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** `in 1971`, `between 1971-03-01 and 1971-05-31`: for reasons and sentences. */
export function inWords({ from, to }: DaySpan): string {
  if (from === null && to === null) return 'on a day that is not given';
  if (from === null) return `up to ${to}`;
  if (to === null) return `from ${from} on`;
  return from === to ? `on ${from}` : `between ${from} and ${to}`;
}
