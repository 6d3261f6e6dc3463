// Mentions that were found to be of one event, joined: the surest pairs first, and no two groups that cannot be one. In: mentions of all documents. Out: clusters with what joined them.
//
//   1  the same in all particulars        joined without comparing
//   2  pairs that meet                    best first; a group has one time in which all its members can lie, one set of those it happened to
//   3  "the massacre of 1974"             names nothing in particular: joined to the one event of that kind and time that the same documents tell of, if there is one

import type { ClaimId } from '../../model/ids.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { isDated, meetOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { compareEvents, type EventMeeting, isPartOf, nested, tellingNumber } from './compare-events.ts';
import { pairsToCompare } from './event-blocks.ts';
import type { EventMention } from './event-mention.ts';
import { whyTheyMeet } from './why-they-meet.ts';

export interface EventCluster {
  readonly mentions: readonly EventMention[];
  readonly joins: readonly EventJoin[];
}

export interface EventJoin {
  readonly a: EventMention;
  readonly b: EventMention;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Open {
  readonly at: number;
  mentions: EventMention[];
  joins: EventJoin[];
  span: DaySpan;
  places: Map<string, string>;
  victims: Set<string>;
  sources: Set<string>;
}

/** Two claims that are of one event whatever a comparison of them says: their document ties them together, or a person did. */
export interface Tie {
  readonly claims: readonly [ClaimId, ClaimId];
  readonly why: string;
}

/** In the order of the ids of their first claims. */
export function eventClusters(
  mentions: readonly EventMention[],
  ties: readonly Tie[],
  context: WeighingContext,
): readonly EventCluster[] {
  const equals = joinEquals(mentions);
  const heads = equals.map(({ mentions: [head] }) => head).filter((head) => head !== undefined);
  const open = equals.map(opened);
  const join = joining(open);
  const clusterOf = new Map(
    equals.flatMap((one, at) => one.mentions.map(({ one: { claim } }) => [claim.id as string, at])),
  );
  for (const { claims, why } of ties) {
    const [a, b] = claims;
    const [x, y] = [clusterOf.get(a), clusterOf.get(b)];
    const [one, other] = [heads[x ?? -1], heads[y ?? -1]];
    if (x === undefined || y === undefined || one === undefined || other === undefined) continue;
    join.always(x, y, { a: one, b: other, score: 1, reasons: [why] });
  }
  for (const { a, b, ...meeting } of meetingPairs(heads, context)) {
    const [one, other] = [heads[a], heads[b]];
    if (one === undefined || other === undefined) continue;
    join.ifTheyCan(a, b, meeting, context, () => {
      return { a: one, b: other, score: meeting.score, reasons: whyTheyMeet(one, other, context) };
    });
  }
  joinNamedOnes(join, context);
  return join.groups().map(({ mentions: members, joins }) => ({ mentions: members, joins }));
}

// ── the same in all particulars ────────────────────────────────────────────────────────────────────────────────────

function joinEquals(mentions: readonly EventMention[]): readonly EventCluster[] {
  const groups = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    const key = signatureOf(mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((members) => ({ mentions: members, joins: [] }));
}

/** What could be told of many events is the same only within one document. */
function signatureOf(mention: EventMention): string {
  const { deed, span, place, victims, others, words, harmed, number, named, one } = mention;
  const particulars = words.length + harmed.length + victims.length;
  const telling = isDated(span) && (particulars > 0 || named) ? '' : one.source;
  const nothing = !named && particulars + others.length === 0 ? one.claim.id : '';
  return JSON.stringify([deed, span, place, victims, others, words, harmed, number, telling, nothing]);
}

const hasParticulars = (mention: EventMention): boolean =>
  mention.words.length + mention.harmed.length + mention.victims.length + mention.others.length > 0 ||
  tellingNumber(mention) !== null;

// ── pairs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

interface MeetingPair extends EventMeeting {
  readonly a: number;
  readonly b: number;
}

function meetingPairs(heads: readonly EventMention[], context: WeighingContext): readonly MeetingPair[] {
  const found: MeetingPair[] = [];
  for (const [a, b] of pairsToCompare(heads)) {
    const [one, other] = [heads[a], heads[b]];
    if (one === undefined || other === undefined) continue;
    const { score, meets, inSpiteOfTime } = compareEvents(one, other, context);
    if (meets) found.push({ a, b, score, meets, inSpiteOfTime });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function opened({ mentions }: EventCluster, at: number): Open {
  const [head] = mentions;
  return {
    at,
    mentions: [...mentions],
    joins: [],
    span: head?.span ?? { from: null, to: null },
    places: new Map(head?.place == null ? [] : [[head.place, head.where ?? '']]),
    victims: new Set(head?.victims ?? []),
    sources: new Set(mentions.map(({ one }) => one.source)),
  };
}

// ── joining ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Joining {
  always(a: number, b: number, join: EventJoin): void;
  ifTheyCan(a: number, b: number, meeting: EventMeeting, context: WeighingContext, join: () => EventJoin): void;
  groups(): readonly Open[];
  /** The group into which this one went. */
  now(group: Open): Open;
}

function joining(open: readonly Open[]): Joining {
  const root = open.map((_, at) => at);
  const find = (at: number): number => {
    let up = at;
    while (root[up] !== up) {
      root[up] = root[root[up] ?? up] ?? up;
      up = root[up] ?? up;
    }
    return up;
  };
  const merge = (x: Open, y: Open, join: EventJoin): void => {
    const [into, from] = x.mentions.length >= y.mentions.length ? [x, y] : [y, x];
    root[from.at] = into.at;
    into.span =
      isDated(into.span) && isDated(from.span) && spansMeet(into.span, from.span)
        ? meetOf(into.span, from.span)
        : isDated(into.span)
          ? into.span
          : from.span;
    for (const mention of from.mentions) into.mentions.push(mention);
    for (const one of from.joins) into.joins.push(one);
    into.joins.push(join);
    for (const [place, where] of from.places) into.places.set(place, where);
    for (const id of from.victims) into.victims.add(id);
    for (const id of from.sources) into.sources.add(id);
  };
  const both = (a: number, b: number): readonly [Open, Open] | null => {
    const [x, y] = [open[find(a)], open[find(b)]];
    return x === undefined || y === undefined || x === y ? null : [x, y];
  };
  return {
    always(a, b, join) {
      const pair = both(a, b);
      if (pair !== null) merge(...pair, join);
    },
    ifTheyCan(a, b, meeting, context, join) {
      const pair = both(a, b);
      if (pair !== null && canBeOne(...pair, meeting, context)) merge(...pair, join());
    },
    groups: () => open.filter(({ at }) => find(at) === at),
    now: (group) => open[find(group.at)] ?? group,
  };
}

function canBeOne(x: Open, y: Open, meeting: EventMeeting, { liesIn }: WeighingContext): boolean {
  if (isDated(x.span) && isDated(y.span) && !spansMeet(x.span, y.span) && !meeting.inSpiteOfTime) return false;
  if (x.victims.size > 0 && y.victims.size > 0 && ![...x.victims].some((id) => y.victims.has(id))) return false;
  if (areParts(x, y)) return false;
  if (x.places.size === 0 || y.places.size === 0 || meeting.score >= SURE) return true;
  return [...x.places].some(([place, where]) =>
    [...y.places].some(([other, elsewhere]) => place === other || nested(where, elsewhere, liesIn) === true),
  );
}

/** So many of those that give a number are looked at on either side. */
const MOST_NUMBERED = 12;

function areParts(x: Open, y: Open): boolean {
  const numbered = (group: Open): readonly EventMention[] =>
    group.mentions.filter(({ number }) => number !== null).slice(0, MOST_NUMBERED);
  const [some, others] = [numbered(x), numbered(y)];
  return some.some((a) => others.some((b) => isPartOf(a, b) || isPartOf(b, a)));
}

/** From here on two names of places that are not known to be one, or in one another, keep nothing apart. */
const SURE = 0.7;

// ── those that name nothing in particular ──────────────────────────────────────────────────────────────────────────

function joinNamedOnes(join: Joining, context: WeighingContext): void {
  const byDeed = new Map<string, Open[]>();
  const bare: Open[] = [];
  for (const group of join.groups().toSorted(bySources)) {
    const [head] = group.mentions;
    if (head?.deed == null || !isDated(group.span)) continue;
    if (group.mentions.some(hasParticulars)) index(byDeed, head.deed, group);
    else if (group.mentions.some(({ named }) => named)) bare.push(group);
  }
  for (const group of bare) {
    const [head] = group.mentions;
    if (head?.deed == null) continue;
    const candidates = new Set((byDeed.get(`${head.deed} ${yearOf(group.span)}`) ?? []).map(join.now));
    const known = theOneMeant(group, [...candidates], context);
    const [other] = known?.mentions ?? [];
    if (known === null || other === undefined) index(byDeed, head.deed, group);
    else
      join.always(group.at, known.at, {
        a: head,
        b: other,
        score: NAMED,
        reasons: ['it says nothing in particular, and the documents tell of one such event at that time'],
      });
  }
}

const NAMED = 0.5;
const yearOf = ({ from, to }: DaySpan): string => from?.slice(0, 4) ?? to?.slice(0, 4) ?? '';
const bySources = (a: Open, b: Open): number => b.sources.size - a.sources.size || a.at - b.at;

function index(byDeed: Map<string, Open[]>, deed: string, group: Open): void {
  const years = new Set([group.span.from?.slice(0, 4), group.span.to?.slice(0, 4)]);
  for (const year of years) {
    if (year === undefined) continue;
    const key = `${deed} ${year}`;
    const list = byDeed.get(key);
    if (list === undefined) byDeed.set(key, [group]);
    else if (list.length < MOST_CANDIDATES) list.push(group);
  }
}

/** The most reported ones of a year. */
const MOST_CANDIDATES = 40;

/** The one that its documents tell of, or that far more documents tell of than of any other; null where it may be several. */
function theOneMeant(group: Open, candidates: readonly Open[], { liesIn }: WeighingContext): Open | null {
  const ranked = candidates
    .filter((one) => spansMeet(one.span, group.span) && placesAgree(one, group, liesIn))
    .map((one) => ({ one, shared: [...group.sources].filter((source) => one.sources.has(source)).length }))
    .sort((a, b) => b.shared - a.shared || bySources(a.one, b.one));
  const [first, second] = ranked;
  if (first === undefined) return null;
  if (second === undefined) return first.one;
  const far = first.shared >= 1 && first.shared >= 3 * second.shared;
  const larger = first.shared >= second.shared && first.one.sources.size >= 5 * second.one.sources.size;
  return far || larger ? first.one : null;
}

const placesAgree = (a: Open, b: Open, liesIn: WeighingContext['liesIn']): boolean =>
  a.places.size === 0 ||
  b.places.size === 0 ||
  [...a.places].some(([place, where]) =>
    [...b.places].some(([other, elsewhere]) => place === other || nested(where, elsewhere, liesIn) === true),
  );
