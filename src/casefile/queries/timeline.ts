// Events over time. Of all events under a filter the most reported ones are shown, in the order of time; how many there can have been in each stretch is counted over all of them.

import { civilDay, dayNumber, isoDayOf } from '../../model/civil-day.ts';
import type { ConflictRow, EventRow, EventView, FigureRow, TimelineQuery, TimelineView } from '../../model/weighing.ts';
import { OPEN_AFTER, OPEN_BEFORE, type Room, type RoomSpans } from '../../storage/ports/weighing-store.ts';
import { currentEntity } from './entities.ts';
import { eventPeopleView } from './event-people.ts';
import { openedIn, pageOf, questionOf, rowsAt, type WeighedCase } from './weighed-case.ts';

const MOST_VALUES = 50;
const MOST_BESIDE = 100;

export async function timelineView(weighed: WeighedCase, query: TimelineQuery, limit: number): Promise<TimelineView> {
  const { weighing } = weighed;
  const person = query.person === undefined ? undefined : await currentEntity(weighed, query.person);
  const question = questionOf({
    text: query.text,
    facets: { type: query.type, where: query.where, person },
    days: { from: query.from ?? null, to: query.to ?? null },
  });
  const places = await weighing.find('event', question);
  const spans = await weighing.spans('event');
  const rows = await rowsAt<EventRow>(weighed, 'event', places.subarray(0, limit));
  const among = Object.keys(question).length === 0 ? null : places;
  return {
    total: places.length,
    undated: undatedOf(places, spans),
    rows: rows.toSorted((a, b) => order(a.span.from ?? a.span.to, b.span.from ?? b.span.to) || order(a.id, b.id)),
    density: densityOf(places, spans, query),
    types: (await weighing.tally('event', 'type', among)).slice(0, MOST_VALUES),
    places: (await weighing.tally('event', 'where', among)).slice(0, MOST_VALUES),
  };
}

/** What has no day comes last. */
const order = (a: string | null, b: string | null): number => {
  const [x, y] = [a ?? '~', b ?? '~'];
  return x < y ? -1 : x > y ? 1 : 0;
};

function undatedOf(places: Uint32Array, { from, to }: RoomSpans): number {
  let undated = 0;
  for (const no of places) if (isUndated(from[no], to[no])) undated++;
  return undated;
}

const isUndated = (from = OPEN_AFTER, to = OPEN_BEFORE): boolean => from > to;

/** At most about so many stretches. */
const MOST_STRETCHES = 120;
/** Months in a stretch. */
const STRETCHES = [1, 3, 12, 60, 120, 600, 1200] as const;

/** An event counts in every stretch in which it can have been; one with an open side only in that of the day it has. */
function densityOf(places: Uint32Array, spans: RoomSpans, query: TimelineQuery): TimelineView['density'] {
  const dated: [number, number][] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const no of places) {
    const [from, to] = [spans.from[no] ?? OPEN_AFTER, spans.to[no] ?? OPEN_BEFORE];
    if (isUndated(from, to)) continue;
    const begins = monthOf(from === OPEN_BEFORE ? to : from);
    const ends = monthOf(to === OPEN_AFTER ? from : to);
    dated.push([begins, ends]);
    first = Math.min(first, begins);
    last = Math.max(last, ends);
  }
  if (dated.length === 0) return [];
  first = Math.max(first, monthAt(query.from) ?? first);
  last = Math.min(last, monthAt(query.to) ?? last);
  if (first > last) return [];
  return stretches(dated, first, last);
}

function stretches(
  dated: readonly (readonly [number, number])[],
  first: number,
  last: number,
): TimelineView['density'] {
  const step = STRETCHES.find((months) => (last - first) / months <= MOST_STRETCHES) ?? 1200;
  const start = Math.floor(first / step);
  const count = Math.floor(last / step) - start + 1;
  /** How many begin and have ended, so that each event costs two steps however long it is. */
  const changes = new Int32Array(count + 1);
  for (const [begins, ends] of dated) {
    const [a, b] = [
      Math.max(0, Math.floor(begins / step) - start),
      Math.min(count - 1, Math.floor(ends / step) - start),
    ];
    if (a > b) continue;
    changes[a] = (changes[a] ?? 0) + 1;
    changes[b + 1] = (changes[b + 1] ?? 0) - 1;
  }
  let events = 0;
  return Array.from({ length: count }, (_, n) => {
    events += changes[n] ?? 0;
    return { from: firstDay((start + n) * step), to: isoDayOf(dayNumberOfMonth((start + n + 1) * step) - 1), events };
  });
}

/** Months counted from the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

const dayNumberOfMonth = (month: number): number =>
  dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
const firstDay = (month: number): string => isoDayOf(dayNumberOfMonth(month));

function monthAt(day: string | undefined): number | null {
  const match = day === undefined ? null : /^(-?\d{4})-(\d{2})/.exec(day);
  return match === null ? null : Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** With the posts of those named for it, and the figures and conflicts that are about it. */
export async function eventView(weighed: WeighedCase, id: string): Promise<EventView | null> {
  const view = await openedIn<Omit<EventView, 'people' | 'figures' | 'conflicts'>>(weighed, 'event', id);
  if (view === null) return null;
  const about = async <Row>(room: Room): Promise<readonly Row[]> =>
    (await pageOf<Row>(weighed, room, { facets: { event: id } }, { from: 0, limit: MOST_BESIDE })).rows;
  return {
    ...view,
    people: await eventPeopleView(weighed, view),
    figures: await about<FigureRow>('figure'),
    conflicts: await about<ConflictRow>('conflict'),
  };
}
