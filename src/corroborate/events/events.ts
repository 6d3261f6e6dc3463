// The events of a case: claims of many documents that can be about one, as proposals with their reasons. In: events and figures that documents claim, in any order. Out: events for
// the timeline, the most reported first, and for each claim the event it belongs to.
//
// A figure takes part in finding the event whose victims it counts; it stands in figures/. Not here: who held which post at an event (resolve/posts), what stands against what (conflicts/).

import type { EventClaim, FigureClaim } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { isEstimate } from '../figures/estimated.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { tellingNumber } from './compare-events.ts';
import { eventClusters, type Tie } from './event-clusters.ts';
import { deedCounted, type EventMention, mentionOf, type Told } from './event-mention.ts';
import { withSettings } from './event-setting.ts';
import { eventViewOf, type WeighedEvent } from './event-view.ts';
import { toldApart, withTotals } from './told-apart.ts';

export interface EventsFound {
  readonly events: readonly WeighedEvent[];
  /** By claim, also of figures; those of an event that only figures tell of have an id that no event in `events` has. */
  readonly eventOf: ReadonlyMap<ClaimId, string>;
  /** By figure: other events whose victims it counts in the same words ("disappeared and killed"). */
  readonly alsoOf: ReadonlyMap<ClaimId, readonly string[]>;
  /** By claim: as which mention it was compared, with the day it was taken to be of. */
  readonly mentionOf: ReadonlyMap<ClaimId, EventMention>;
}

export function eventsOf(claims: readonly CaseClaim[], context: WeighingContext): EventsFound {
  const told: readonly Told[] = [
    ...claimsOfKind(claims, 'event').filter(({ claim }) => claim.asserted !== 'hypothetical'),
    ...claimsOfKind(claims, 'figure').filter(
      ({ claim }) =>
        (claim.asserted !== 'hypothetical' || isEstimate(claim)) &&
        (deedCounted(claim) !== null || claim.event !== null),
    ),
  ].toSorted(byId);
  const read = told.map((one) => mentionOf(one, context));
  const { tied, besides } = victimsCounted(read);
  const apart = toldApart(read, context);
  const mentions = asWideAsTold(placed(withNumbers(withTotals(read, apart), tied), context));
  const ties: readonly Tie[] = [
    ...judgedSame(told),
    ...tied.map((claims) => ({ claims, why: 'the document counts its victims by this number' })),
  ];
  const clusters = eventClusters(mentions, ties, apart, context);
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
    alsoOf: eventsBesides(besides, eventOf),
    mentionOf: new Map(mentions.map((mention) => [mention.one.claim.id, mention])),
  };
}

/** "340 in the whole province" is that number also where another document gives no more of it. */
function asWideAsTold(mentions: readonly EventMention[]): readonly EventMention[] {
  const keyOf = ({ deed, number }: EventMention): string => `${deed} ${number}`;
  const wide = new Set(mentions.flatMap((one) => (one.isWide && tellingNumber(one) !== null ? [keyOf(one)] : [])));
  return wide.size === 0
    ? mentions
    : mentions.map((one) => (one.place === null && wide.has(keyOf(one)) ? { ...one, isWide: true } : one));
}

/** Document by document; the order by ids is kept. */
function placed(mentions: readonly EventMention[], context: WeighingContext): readonly EventMention[] {
  const bySource = new Map<ObjectId, EventMention[]>();
  for (const mention of mentions) {
    addTo(bySource, mention.one.source, mention);
  }
  return [...bySource.values()]
    .flatMap((list) => amongPlaces(withSettings(list, context)))
    .sort((a, b) => byId(a.one, b.one));
}

/** Of more places than these a document tells too much for one of them to be where something happened. */
const MOST_PLACES = 3;

/** What gives no place itself may have happened where its document tells of. */
function amongPlaces(mentions: readonly EventMention[]): readonly EventMention[] {
  const places = new Map(
    mentions.flatMap(({ place, where, placedBy }) =>
      place === null || where === null || placedBy !== null ? [] : [[place, where]],
    ),
  );
  if (places.size === 0 || places.size > MOST_PLACES) return mentions;
  const around = [...places.values()].sort();
  return mentions.map((mention) => (mention.place === null ? { ...mention, around } : mention));
}

/** What a person says goes before every comparison; each pair once. */
function judgedSame(told: readonly Told[]): readonly Tie[] {
  const known = new Set(told.map(({ claim }) => claim.id));
  const pairs = told.flatMap(({ claim: { id }, sameAs = [] }) =>
    sameAs.flatMap((other) =>
      known.has(other) && other !== id ? [id < other ? `${id} ${other}` : `${other} ${id}`] : [],
    ),
  );
  return [...new Set(pairs)].sort().map((pair) => {
    const [a, b] = pair.split(' ') as [ClaimId, ClaimId];
    return { claims: [a, b], why: 'a person said that both tell the same' };
  });
}

type Pair = readonly [event: ClaimId, figure: ClaimId];

/** Figures that an event claim lists, or that stand in the words for its victims: of the same deed they are tied to it, of another they count its victims besides. */
function victimsCounted(mentions: readonly EventMention[]): {
  readonly tied: readonly Pair[];
  readonly besides: readonly Pair[];
} {
  const figures = mentions.filter(({ one }) => one.claim.kind === 'figure');
  const bySource = Map.groupBy(figures, ({ one }) => one.source);
  const [tied, besides]: [Pair[], Pair[]] = [[], []];
  for (const event of mentions) {
    if (event.one.claim.kind !== 'event') continue;
    for (const figure of bySource.get(event.one.source) ?? []) {
      if (!countsVictimsOf(figure.one as CaseClaim<FigureClaim>, event.one as CaseClaim<EventClaim>)) continue;
      const pair: Pair = [event.one.claim.id, figure.one.claim.id];
      if (figure.deed === event.deed || isShooting(figure.one, event.one)) tied.push(pair);
      else if (!isOfSome(figure)) besides.push(pair);
    }
  }
  // An event that is counted itself counts nobody else's dead: "three killed and 200 wounded".
  const counted = new Set(tied.map(([event]) => event));
  return { tied, besides: besides.filter(([event]) => !counted.has(event)) };
}

/** Who came free, lived, or was found dead was one of them: no count of all. */
const isOfSome = ({ deed, one: { claim } }: EventMention): boolean =>
  deed === 'release' || deed === 'survived' || (claim.kind === 'figure' && claim.unit === 'bodies');

/** "Were shot" does not say that they died: the event is an injury, its figure counts those shot. */
const isShooting = (figure: Told, event: Told): boolean =>
  figure.claim.kind === 'figure' &&
  figure.claim.of === 'shot' &&
  event.claim.kind === 'event' &&
  event.claim.type === 'injury';

/** An event has the number that counts its victims, and is of as much as is counted. */
function withNumbers(mentions: readonly EventMention[], tied: readonly Pair[]): readonly EventMention[] {
  const byClaim = new Map(mentions.map((mention) => [mention.one.claim.id, mention]));
  const counted = new Map(tied.map(([event, figure]) => [event, byClaim.get(figure)]));
  return mentions.map((mention) => {
    const by = counted.get(mention.one.claim.id);
    return by === undefined
      ? mention
      : {
          ...mention,
          ...(mention.place === null && { where: by.where, place: by.place, placedBy: by.placedBy }),
          number: mention.number ?? by.number,
          total: mention.total ?? by.total,
          isWide: by.isWide,
        };
  });
}

function countsVictimsOf(
  { claim: { id, passage } }: CaseClaim<FigureClaim>,
  { claim }: CaseClaim<EventClaim>,
): boolean {
  return (
    claim.figures.includes(id) ||
    claim.participants.some(({ who, role }) => role === 'victim' && who.start < passage.end && passage.end <= who.end)
  );
}

function eventsBesides(pairs: readonly Pair[], eventOf: ReadonlyMap<ClaimId, string>): EventsFound['alsoOf'] {
  const found = new Map<ClaimId, string[]>();
  for (const [event, figure] of pairs) {
    const id = eventOf.get(event);
    const known = found.get(figure) ?? [];
    if (id !== undefined && id !== eventOf.get(figure) && !known.includes(id)) found.set(figure, [...known, id]);
  }
  return found;
}

const byWeight = (a: WeighedEvent, b: WeighedEvent): number =>
  b.event.documents - a.event.documents || b.event.claims - a.event.claims || (a.event.id < b.event.id ? -1 : 1);
