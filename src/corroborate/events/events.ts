// The events of a case: claims of many documents that can be about one, as proposals with their reasons. In: events and figures that documents claim, in any order. Out: events for
// the timeline, the most reported first, and for each claim the event it belongs to.
//
// A figure takes part in finding the event whose victims it counts; it stands in figures/. Not here: who held which post at an event (resolve/posts), what stands against what (conflicts/).

import type { Cited } from '../../model/cited.ts';
import type { EventClaim } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { EventView } from '../../model/weighing.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { eventClusters } from './event-clusters.ts';
import { type EventMention, mentionOf, type Told } from './event-mention.ts';
import { withSettings } from './event-setting.ts';
import { eventViewOf } from './event-view.ts';

/** What the claims alone give of an event. */
export type WeighedEvent = Cited<Pick<EventView, 'event' | 'claims' | 'meets' | 'origins'>>;

export interface EventsFound {
  readonly events: readonly WeighedEvent[];
  /** By claim, also of figures; those of an event that only figures tell of have an id that no event in `events` has. */
  readonly eventOf: ReadonlyMap<ClaimId, string>;
  /** By claim: as which mention it was compared, with the day it was taken to be of. */
  readonly mentionOf: ReadonlyMap<ClaimId, EventMention>;
}

export function eventsOf(claims: readonly CaseClaim[], context: WeighingContext): EventsFound {
  const told: readonly Told[] = [
    ...claimsOfKind(claims, 'event').filter(({ claim }) => claim.asserted !== 'hypothetical'),
    ...claimsOfKind(claims, 'figure').filter(
      ({ claim }) => claim.asserted !== 'hypothetical' && (claim.of !== null || claim.event !== null),
    ),
  ].toSorted(byId);
  const mentions = placed(told.map((one) => mentionOf(one, context)));
  const clusters = eventClusters(mentions, tiedPairs(told), context);
  const eventOf = new Map<ClaimId, string>();
  const events: WeighedEvent[] = [];
  for (const cluster of clusters) {
    const { id, view } = eventViewOf(cluster, context);
    for (const { one } of cluster.mentions) eventOf.set(one.claim.id, id);
    if (view !== null) events.push(view);
  }
  return {
    events: events.sort(byWeight),
    eventOf,
    mentionOf: new Map(mentions.map((mention) => [mention.one.claim.id, mention])),
  };
}

/** Document by document; the order by ids is kept. */
function placed(mentions: readonly EventMention[]): readonly EventMention[] {
  const bySource = new Map<ObjectId, EventMention[]>();
  for (const mention of mentions) {
    const list = bySource.get(mention.one.source);
    if (list === undefined) bySource.set(mention.one.source, [mention]);
    else list.push(mention);
  }
  return [...bySource.values()].flatMap(withSettings).sort((a, b) => byId(a.one, b.one));
}

/** An event claim lists the figures that count its victims. */
function tiedPairs(told: readonly Told[]): readonly (readonly [string, string])[] {
  const acts = new Map(told.map((one) => [one.claim.id as string, one]));
  return told
    .filter((one): one is CaseClaim<EventClaim> => one.claim.kind === 'event')
    .flatMap(({ claim }) => claim.figures.filter((id) => acts.has(id)).map((id) => [claim.id, id] as const));
}

const byWeight = (a: WeighedEvent, b: WeighedEvent): number =>
  b.event.documents - a.event.documents || b.event.claims - a.event.claims || (a.event.id < b.event.id ? -1 : 1);
