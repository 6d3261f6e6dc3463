// Groups of mentions as they are joined into events: what a group is known by, and which two cannot be one. In: clusters of equal mentions. Out: groups, joined one by one.
//
// A group has one time in which all its members can lie, and one set of those it happened to. What a person set apart stays apart, also through others.

import type { ClaimId } from '../../model/ids.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { isDated, meetOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { type EventMeeting, isPartOf } from './compare-events.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';
import type { ToldApart } from './told-apart.ts';

export interface EventCluster {
  readonly mentions: readonly EventMention[];
  readonly joins: readonly EventJoin[];
}

interface EventJoin {
  readonly a: EventMention;
  readonly b: EventMention;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface EventGroup {
  readonly at: number;
  mentions: EventMention[];
  joins: EventJoin[];
  span: DaySpan;
  /** The last day on which it can have been, by the first who tells of it. */
  until: string | null;
  places: Map<string, string>;
  victims: Set<string>;
  sources: Set<string>;
  /** Claims in it, and those of which a person said that they are of another event than one of these. */
  claims: Set<ClaimId>;
  apart: Set<ClaimId>;
}

export function groupOf({ mentions }: EventCluster, at: number): EventGroup {
  const [head] = mentions;
  return {
    at,
    mentions: [...mentions],
    joins: [],
    span: head?.span ?? { from: null, to: null },
    until: mentions.reduce<string | null>((first, { until }) => earlier(first, until), null),
    places: new Map(head?.place == null ? [] : [[head.place, head.where ?? '']]),
    victims: new Set(head?.victims ?? []),
    sources: new Set(mentions.map(({ one }) => one.source)),
    claims: new Set(mentions.map(({ one }) => one.claim.id)),
    apart: new Set(mentions.flatMap(({ one }) => one.differsFrom ?? [])),
  };
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

export interface Joining {
  always(a: number, b: number, join: EventJoin): void;
  ifTheyCan(a: number, b: number, meeting: EventMeeting, context: WeighingContext, join: () => EventJoin): void;
  groups(): readonly EventGroup[];
  /** The group into which this one went. */
  now(group: EventGroup): EventGroup;
}

export function joining(open: readonly EventGroup[], apart: ToldApart): Joining {
  const root = open.map((_, at) => at);
  const find = (at: number): number => {
    let up = at;
    while (root[up] !== up) {
      root[up] = root[root[up] ?? up] ?? up;
      up = root[up] ?? up;
    }
    return up;
  };
  const merge = (x: EventGroup, y: EventGroup, join: EventJoin): void => {
    const [into, from] = x.mentions.length >= y.mentions.length ? [x, y] : [y, x];
    root[from.at] = into.at;
    into.span =
      isDated(into.span) && isDated(from.span) && spansMeet(into.span, from.span)
        ? meetOf(into.span, from.span)
        : isDated(into.span)
          ? into.span
          : from.span;
    into.until = earlier(into.until, from.until);
    for (const mention of from.mentions) into.mentions.push(mention);
    for (const one of from.joins) into.joins.push(one);
    into.joins.push(join);
    for (const [place, where] of from.places) into.places.set(place, where);
    for (const id of from.victims) into.victims.add(id);
    for (const id of from.sources) into.sources.add(id);
    for (const id of from.claims) into.claims.add(id);
    for (const id of from.apart) into.apart.add(id);
  };
  const both = (a: number, b: number): readonly [EventGroup, EventGroup] | null => {
    const [x, y] = [open[find(a)], open[find(b)]];
    return x === undefined || y === undefined || x === y || saidApart(x, y) ? null : [x, y];
  };
  return {
    always(a, b, join) {
      const pair = both(a, b);
      if (pair !== null) merge(...pair, join);
    },
    ifTheyCan(a, b, meeting, context, join) {
      const pair = both(a, b);
      if (pair !== null && areOfOnePlace(...pair, apart) && canBeOne(...pair, meeting, context)) merge(...pair, join());
    },
    groups: () => open.filter(({ at }) => find(at) === at),
    now: (group) => open[find(group.at)] ?? group,
  };
}

/** A person said that a claim of the one is of another event than a claim of the other: that goes before all else. */
const saidApart = (x: EventGroup, y: EventGroup): boolean =>
  [...x.apart].some((id) => y.claims.has(id)) || [...y.apart].some((id) => x.claims.has(id));

/** Neither at two places that somebody tells apart, nor the one of both together. */
function areOfOnePlace(x: EventGroup, y: EventGroup, apart: ToldApart): boolean {
  if (isOfSeveral(x) !== isOfSeveral(y) || areOfOtherSides(x, y) || isWider(x, y) || isWider(y, x)) return false;
  return isOfSeveral(x) || !apart.are(x.places.values(), y.places.values());
}
const isOfSeveral = ({ mentions }: EventGroup): boolean => mentions.some(({ total }) => total === 'events');

/** What is told of the whole country counts no single town, unless it is the very number. */
function isWider(whole: EventGroup, town: EventGroup): boolean {
  if (!whole.mentions.some(({ isWide }) => isWide) || !town.mentions.some(isOfTown)) return false;
  const numbers = new Set(whole.mentions.flatMap(({ number }) => number ?? []));
  return !town.mentions.some(({ number }) => number !== null && numbers.has(number));
}
const isOfTown = ({ place, inferred, number, isWide }: EventMention): boolean =>
  place !== null && inferred === null && number !== null && !isWide;

/** The guards who were killed are none of the prisoners, however the two are told together. */
function areOfOtherSides(x: EventGroup, y: EventGroup): boolean {
  const [a, b] = [sidesOf(x), sidesOf(y)];
  return (a.keeping && !a.kept && b.kept && !b.keeping) || (b.keeping && !b.kept && a.kept && !a.keeping);
}

function sidesOf({ mentions }: EventGroup): { readonly keeping: boolean; readonly kept: boolean } {
  const called = mentions.flatMap(({ one: { claim } }) => (claim.kind === 'figure' ? (claim.population ?? []) : []));
  return { keeping: called.some((name) => KEEPING.test(name)), kept: called.some((name) => KEPT.test(name)) };
}
const KEEPING =
  /\b(?:guards?|warders?|wardens?|employees?|staff|personnel|officers?|policem[ae]n|police|soldiers?)\b|نگهبان|زندانبان|کارمند|کارکنان|مأمور|مامور|پاسدار|سرباز|پلیس/iu;
const KEPT = /\b(?:detainees?|prisoners?|inmates?|captives?|arrestees)\b|زندانی|بازداشتی|اسیر|اسرا|محبوس/iu;

function canBeOne(x: EventGroup, y: EventGroup, meeting: EventMeeting, { liesIn }: WeighingContext): boolean {
  if (isDated(x.span) && isDated(y.span) && !spansMeet(x.span, y.span) && !meeting.inSpiteOfTime) return false;
  if ((isAfter(x, y) || isAfter(y, x)) && !meeting.inSpiteOfTime) return false;
  if (x.victims.size > 0 && y.victims.size > 0 && ![...x.victims].some((id) => y.victims.has(id))) return false;
  if (meeting.atOnePlace !== true && areParts(x, y)) return false;
  const [here, there] = [namedPlaces(x), namedPlaces(y)];
  if (here.length === 0 || there.length === 0 || meeting.score >= SURE) return true;
  return here.some(([place, where]) =>
    there.some(([other, elsewhere]) => place === other || nested(where, elsewhere, liesIn) === true),
  );
}

/** Of days on which the other was told already. */
const isAfter = ({ span }: EventGroup, { until }: EventGroup): boolean =>
  span.from !== null && until !== null && span.from > until;

/** "The yard of Pavilion Five" can lie in any town: only names keep apart. */
const namedPlaces = ({ places }: EventGroup): readonly (readonly [string, string])[] =>
  [...places].filter(([, where]) => !/^(?:the|a|an|his|her|their|its)\s+\p{Ll}/u.test(where));

/** So many of those that give a number are looked at on either side. */
const MOST_NUMBERED = 12;

function areParts(x: EventGroup, y: EventGroup): boolean {
  const numbered = (group: EventGroup): readonly EventMention[] =>
    group.mentions.filter(({ number }) => number !== null).slice(0, MOST_NUMBERED);
  const [some, others] = [numbered(x), numbered(y)];
  return some.some((a) => others.some((b) => isPartOf(a, b) || isPartOf(b, a)));
}

/** From here on two names of places that are not known to be one, or in one another, keep nothing apart. */
const SURE = 0.7;
