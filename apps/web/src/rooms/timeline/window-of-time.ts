// Which stretch of time the chart shows, and how a person moves through it. In: what the address asks for, what the server gave. Out: first and last day.

import type { TimelineView } from '../../../../../src/model/rooms/events.ts';
import type { DaySpan } from '../../../../../src/model/weighing.ts';
import { dayAfter, daysBetween, daysCovered } from '../../charts/time-axis.ts';
import type { TimelineSearch } from '../address.ts';

export interface Shown {
  readonly from: string;
  readonly to: string;
}

/** An event dated no better than to many years would stretch the axis so that all others lie on one another: it goes on beyond the edge. */
const MANY_DAYS = 3 * 366;

export function shownOf(search: TimelineSearch, view: TimelineView): Shown | null {
  const spans = view.rows.map((row) => closed(row.span));
  const exact = spans.filter(({ from, to }) => from !== null && to !== null && daysBetween(from, to) <= MANY_DAYS);
  const all = daysCovered(exact.length > 0 && search.whole !== true ? exact : spans);
  const from = search.from ?? all?.from;
  const to = search.to ?? all?.to;
  if (from === undefined || to === undefined) return null;
  return from <= to ? { from, to } : { from: to, to: from };
}

/** An open side would stretch the axis to nowhere. */
const closed = ({ from, to }: DaySpan): DaySpan => ({ from: from ?? to, to: to ?? from });

export const MOVES = ['earlier', 'later', 'closer', 'wider'] as const;
export type Move = (typeof MOVES)[number];

const LEAST_DAYS = 6;
const MOST_DAYS = 73_000;

export function moved({ from, to }: Shown, move: Move): Shown {
  const days = Math.max(1, daysBetween(from, to));
  if (move === 'earlier' || move === 'later') {
    const by = Math.max(1, Math.round(days / 2)) * (move === 'earlier' ? -1 : 1);
    return { from: dayAfter(from, by), to: dayAfter(to, by) };
  }
  const wanted = Math.min(MOST_DAYS, Math.max(LEAST_DAYS, Math.round(move === 'closer' ? days / 2 : days * 2)));
  const by = Math.round((wanted - days) / 2);
  return { from: dayAfter(from, -by), to: dayAfter(to, by) };
}
