// Events over time. Of all events under a filter the most reported ones are shown, in the order of time; how many there can have been in each stretch is counted over all of them.

import type { Cited } from '../../model/cited.ts';
import { civilDay, dayNumber, dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import type { ConflictRow } from '../../model/rooms/conflicts.ts';
import type { EventRow, EventSources, EventView, TimelineQuery, TimelineView } from '../../model/rooms/events.ts';
import type { FigureRow } from '../../model/rooms/figures.ts';
import type { Page } from '../../model/weighing.ts';
import type { PageRequest } from '../../storage/ports/case-index.ts';
import {
  OPEN_AFTER,
  OPEN_BEFORE,
  type Room,
  type RoomQuestion,
  type RoomSpans,
} from '../../storage/ports/weighing-store.ts';
import { currentEntity } from './entities.ts';
import { eventPeopleView } from './event-people.ts';
import { openedIn, pageOf, questionOf, rowsAt, viewOf, type WeighedCase } from './weighed-case.ts';

const MOST_VALUES = 50;
const MOST_BESIDE = 100;

export async function timelineView(weighed: WeighedCase, query: TimelineQuery, limit: number): Promise<TimelineView> {
  const { weighing } = weighed;
  const question = await questionAsked(weighed, query);
  const places = await weighing.find('event', question);
  const spans = await weighing.spans('event');
  const rows = await rowsAt<EventRow>(weighed, 'event', places.subarray(0, limit));
  const among = Object.keys(question).length === 0 ? null : places;
  const dated = datedOf(places, spans);
  return {
    total: places.length,
    undated: places.length - dated.close.length - dated.vague.length,
    vague: dated.vague.length,
    rows: rows.toSorted((a, b) => order(a.span.from ?? a.span.to, b.span.from ?? b.span.to) || order(a.id, b.id)),
    density: densityOf(dated.close.length > 0 ? dated.close : dated.vague, spans, query),
    types: (await weighing.tally('event', 'type', among)).slice(0, MOST_VALUES),
    places: (await weighing.tally('event', 'where', among)).slice(0, MOST_VALUES),
  };
}

/** Of the events that the timeline gives under the filter, in the order of their ids. Each is opened for it: they are asked for where a chart is saved, not where it is looked at. */
export async function timelineSources(
  weighed: WeighedCase,
  query: TimelineQuery,
  limit: number,
): Promise<readonly EventSources[]> {
  const { weighing, index } = weighed;
  const places = await weighing.find('event', await questionAsked(weighed, query));
  const found = await weighing.items('event', places.subarray(0, limit));
  const cited: Cited<EventSources>[] = [];
  for (const id of found.map((one) => one.id).sort()) {
    const opened = await weighing.item('event', id);
    if (opened === null) continue;
    const { claims } = opened.detail as Cited<Pick<EventView, 'claims'>>;
    const sources = new Set(claims.map((claim) => claim.citedSource));
    cited.push({ event: id, sources: [...sources].map((citedSource) => ({ citedSource })) });
  }
  return await viewOf<readonly EventSources[]>(index, cited);
}

async function questionAsked(weighed: WeighedCase, query: TimelineQuery): Promise<RoomQuestion> {
  const person = query.person === undefined ? undefined : await currentEntity(weighed, query.person);
  return questionOf({
    text: query.text,
    facets: { type: query.type, where: query.where, person },
    days: { from: query.from ?? null, to: query.to ?? null },
  });
}

/** What has no day comes last. */
const order = (a: string | null, b: string | null): number => {
  const [x, y] = [a ?? '~', b ?? '~'];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** More days than ten years have: an event that can have been on any of them would fill the strip and say nothing. */
const VAGUE_DAYS = 3653;

interface Dated {
  /** To ten years or better. */
  readonly close: Uint32Array;
  readonly vague: Uint32Array;
}

/** Those with an open side are known by the day that they have. */
function datedOf(places: Uint32Array, { from, to }: RoomSpans): Dated {
  const [close, vague] = [new Uint32Array(places.length), new Uint32Array(places.length)];
  let [inClose, inVague] = [0, 0];
  for (const no of places) {
    const first = from[no] ?? OPEN_AFTER;
    const last = to[no] ?? OPEN_BEFORE;
    if (isUndated(first, last)) continue;
    if (first !== OPEN_BEFORE && last !== OPEN_AFTER && last - first > VAGUE_DAYS) vague[inVague++] = no;
    else close[inClose++] = no;
  }
  return { close: close.subarray(0, inClose), vague: vague.subarray(0, inVague) };
}

const isUndated = (from: number, to: number): boolean => from > to;

/** At most about so many stretches. */
const MOST_STRETCHES = 120;
/** Months in a stretch. */
const STRETCHES = [1, 3, 12, 60, 120, 600, 1200] as const;

/** An event counts in every stretch in which it can have been; one with an open side only in that of the day it has. */
function densityOf(places: Uint32Array, spans: RoomSpans, query: TimelineQuery): TimelineView['density'] {
  const known = knownDays(places, spans);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let n = 0; n < known.length; n += 2) {
    first = Math.min(first, known[n] ?? first);
    last = Math.max(last, known[n + 1] ?? last);
  }
  first = Math.max(first, (query.from === undefined ? null : dayNumberOf(query.from)) ?? first);
  last = Math.min(last, (query.to === undefined ? null : dayNumberOf(query.to)) ?? last);
  if (first > last) return [];
  const begins = stretchesFrom(first, last);
  const ends = begins.map((_, n) => (begins[n + 1] ?? nextStretch(begins)) - 1);
  return countsIn(known, begins, ends).map((events, n) => ({
    from: isoDayOf(begins[n] ?? first),
    to: isoDayOf(ends[n] ?? last),
    events,
  }));
}

/** First and last day of each event that has any, one after another. */
function knownDays(places: Uint32Array, spans: RoomSpans): Int32Array {
  const days = new Int32Array(places.length * 2);
  let n = 0;
  for (const no of places) {
    const [from, to] = [spans.from[no] ?? OPEN_AFTER, spans.to[no] ?? OPEN_BEFORE];
    if (isUndated(from, to)) continue;
    days[n++] = from === OPEN_BEFORE ? to : from;
    days[n++] = to === OPEN_AFTER ? from : to;
  }
  return days.subarray(0, n);
}

/** The first days of the stretches. */
function stretchesFrom(first: number, last: number): readonly number[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const step = STRETCHES.find((months) => (to - from) / months <= MOST_STRETCHES) ?? 1200;
  const start = Math.floor(from / step);
  return Array.from({ length: Math.floor(to / step) - start + 1 }, (_, n) => dayOfMonth((start + n) * step));
}

/** Where the one after the last begins. A stretch alone is one month. */
function nextStretch(begins: readonly number[]): number {
  const months = begins.map(monthOf);
  const [last = 0, before] = [months.at(-1), months.at(-2)];
  return dayOfMonth(last + (before === undefined ? 1 : last - before));
}

/** What begins and what has ended is counted, so that an event costs two steps however long it is. */
function countsIn(days: Int32Array, begins: readonly number[], ends: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [begins[0], ends.at(-1)];
  /** The stretch of each day. */
  const stretchOf = new Uint16Array(last - first + 1);
  for (const [n, begin] of begins.entries()) stretchOf.fill(n, begin - first);
  const changes = new Int32Array(begins.length + 1);
  for (let n = 0; n < days.length; n += 2) {
    const [from, to] = [days[n] ?? 0, days[n + 1] ?? 0];
    if (from > last || to < first) continue;
    const [a, b] = [stretchOf[Math.max(from, first) - first] ?? 0, stretchOf[Math.min(to, last) - first] ?? 0];
    changes[a] = (changes[a] ?? 0) + 1;
    changes[b + 1] = (changes[b + 1] ?? 0) - 1;
  }
  let events = 0;
  return begins.map((_, n) => {
    events += changes[n] ?? 0;
    return events;
  });
}

/** Months counted from the year 0. */
function monthOf(day: number): number {
  const { year, month } = civilDay(day);
  return year * 12 + month - 1;
}

const dayOfMonth = (month: number): number => dayNumber(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** With the posts of those named for it, and the figures and conflicts that are about it. */
/** The one with this id; else those that have the words, most reported first. */
export async function eventsNamed(weighed: WeighedCase, asked: string, page: PageRequest): Promise<Page<EventRow>> {
  const item = await weighed.weighing.item('event', asked);
  if (item === null) return pageOf<EventRow>(weighed, 'event', { text: asked }, page);
  return { total: 1, from: 0, rows: [await viewOf<EventRow>(weighed.index, item.row as Cited<EventRow>)] };
}

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
