// Mentions that were found to be of one event, joined: the surest pairs first, and no two groups that cannot be one. In: mentions of all documents. Out: clusters with what joined them.
//
//   1  the same in all particulars        joined without comparing
//   2  pairs that meet                    best first; a group has one time in which all its members can lie, one set of those it happened to
//   3  "the massacre of 1974"             names nothing in particular: joined to the one event of that kind and time that the same documents tell of, if there is one;
//      "thousands died in 1974"       likewise, to the one massacre that its own document calls by that year
//   4  counts of one happening            one-toll.ts
//   5  counts on several weak grounds      same-counts.ts
//   6  counts of one place that is told from others, and of several places together      joined-places.ts

import type { ClaimId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { isDated, lengthOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { compareEvents, type EventMeeting } from './compare-events.ts';
import { pairsToCompare } from './event-blocks.ts';
import { type EventCluster, groupOf, joining } from './event-groups.ts';
import type { EventMention } from './event-mention.ts';
import { joinPlaces } from './joined-places.ts';
import { joinNamedOnes, joinOnesOfAYear } from './named-events.ts';
import { joinTolls } from './one-toll.ts';
import { joinSameCounts } from './same-counts.ts';
import type { ToldApart } from './told-apart.ts';
import { whyTheyMeet } from './why-they-meet.ts';

/** Two claims that are of one event whatever a comparison of them says: their document ties them together, or a person did. */
export interface Tie {
  readonly claims: readonly [ClaimId, ClaimId];
  readonly why: string;
}

/** In the order of the ids of their first claims. */
export function eventClusters(
  mentions: readonly EventMention[],
  ties: readonly Tie[],
  apart: ToldApart,
  context: WeighingContext,
): readonly EventCluster[] {
  const equals = joinEquals(mentions);
  const heads = equals.map(({ mentions: [head] }) => head).filter((head) => head !== undefined);
  const open = equals.map(groupOf);
  const join = joining(open, apart);
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
  joinOnesOfAYear(join, context);
  joinTolls(join, context);
  joinSameCounts(join, context);
  joinPlaces(join, apart, context);
  return join.groups().map(({ mentions: members, joins }) => ({ mentions: members, joins }));
}

// ── the same in all particulars ────────────────────────────────────────────────────────────────────────────────────

function joinEquals(mentions: readonly EventMention[]): readonly EventCluster[] {
  const groups = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    const key = signatureOf(mention);
    addTo(groups, key, mention);
  }
  return [...groups.values()].map((members) => ({ mentions: members, joins: [] }));
}

/** What could be told of many events is the same only within one document. */
function signatureOf(mention: EventMention): string {
  const { deed, span, place, victims, others, words, harmed, number, named, one } = mention;
  const particulars = words.length + harmed.length + victims.length;
  const telling = isDated(span) && (particulars > 0 || named) ? '' : one.source;
  // What a person set apart from others is no longer the same as they are.
  const nothing = (!named && particulars + others.length === 0) || one.differsFrom !== undefined ? one.claim.id : '';
  return JSON.stringify([deed, span, place, victims, others, words, harmed, number, telling, nothing]);
}

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
    const meeting = compareEvents(one, other, context);
    if (meeting.meets) found.push({ a, b, ...meeting });
  }
  const daysOf = daysMet(found, heads);
  const sure = found.filter(({ byPlaceAlone, a, b }) => !byPlaceAlone || isOfOneDay(a, b, heads, daysOf));
  return sure.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** By the place of a head of wider time: the days of the others that meet it. */
function daysMet(
  found: readonly MeetingPair[],
  heads: readonly EventMention[],
): ReadonlyMap<number, readonly DaySpan[]> {
  const met = new Map<number, DaySpan[]>();
  for (const { a, b } of found)
    for (const [wide, day] of [
      [a, b],
      [b, a],
    ] as const) {
      const span = heads[day]?.span;
      if (span !== undefined && isOfDays(heads[day]) && !isOfDays(heads[wide]))
        met.set(wide, [...(met.get(wide) ?? []), span]);
    }
  return met;
}

/**
 * Many were killed in one town in May, and nothing else is the same: on the day on which others tell of a killing there, if they tell of one such day; else on any. Tolls of the same weeks go
 * on from one another.
 */
function isOfOneDay(
  a: number,
  b: number,
  heads: readonly EventMention[],
  daysOf: ReadonlyMap<number, readonly DaySpan[]>,
): boolean {
  const [one, other] = [heads[a], heads[b]];
  if (isOfDays(one) && isOfDays(other)) return true;
  if (!isOfDays(one) && !isOfDays(other)) return one?.inferred != null && other?.inferred != null;
  const days = daysOf.get(isOfDays(one) ? b : a) ?? [];
  return days.every((day) => days.every((second) => spansMeet(day, second)));
}

const FEW_DAYS = 3;
const isOfDays = (mention: EventMention | undefined): boolean =>
  mention !== undefined && isDated(mention.span) && (lengthOf(mention.span) ?? FEW_DAYS + 1) <= FEW_DAYS;
