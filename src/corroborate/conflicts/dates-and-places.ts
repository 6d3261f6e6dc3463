// Dates and places that cannot both hold of one event: what most claims give, and those that give it otherwise.

import { byPlace, type CaseClaim } from '../case-claim.ts';
import { spansMeet, spanWords } from '../day-span.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { WeighedEvent } from '../events/event-view.ts';
import { nested } from '../events/one-place.ts';
import { standsApart } from '../events/stands-apart.ts';
import { conflictOf, type Opposing, type WeighedConflict } from './conflict-view.ts';

export const datesAndPlaces = (opposing: Opposing): readonly WeighedConflict[] =>
  opposing.found.events.events
    .filter(({ event }) => event.conflicts > 0)
    .flatMap((event) => [...datesApart(event, opposing), ...placesApart(event, opposing)]);

function mentionsOf({ claims }: WeighedEvent, { found }: Opposing): readonly EventMention[] {
  return claims.flatMap(({ citedClaim }) => found.events.mentionOf.get(citedClaim) ?? []);
}

function datesApart(event: WeighedEvent, opposing: Opposing): readonly WeighedConflict[] {
  const { dates } = standsApart(mentionsOf(event, opposing), opposing.context);
  const [most] = dates;
  if (most === undefined) return [];
  const others = dates.filter(({ value }) => !spansMeet(value, most.value));
  const against = others.flatMap(({ value, mentions }) =>
    mentions.map(({ one }) => ({
      claim: one as CaseClaim,
      reasons: [`${spanWords(value)} is not ${spanWords(most.value)}, and both are told of one event`],
    })),
  );
  return made('date', event, most.mentions, against, opposing);
}

function placesApart(event: WeighedEvent, opposing: Opposing): readonly WeighedConflict[] {
  const { places } = standsApart(mentionsOf(event, opposing), opposing.context);
  const [most] = places;
  if (most === undefined) return [];
  const { liesIn } = opposing.context;
  const against = places.slice(1).flatMap(({ value, mentions }) => {
    const inside = nested(value, most.value, liesIn);
    if (inside === true) return [];
    const why =
      inside === null
        ? `${value} is another name than ${most.value}; not known whether one lies in the other`
        : `${value} does not lie in ${most.value}`;
    return mentions.map(({ one }) => ({ claim: one as CaseClaim, reasons: [why] }));
  });
  return made('place', event, most.mentions, against, opposing);
}

function made(
  kind: 'date' | 'place',
  { event }: WeighedEvent,
  most: readonly EventMention[],
  against: readonly { readonly claim: CaseClaim; readonly reasons: readonly string[] }[],
  opposing: Opposing,
): readonly WeighedConflict[] {
  const head = most.map(({ one }) => one as CaseClaim).toSorted(byPlace)[0];
  if (head === undefined || against.length === 0) return [];
  const { label, people, span } = event;
  const ordered = against.toSorted((a, b) => byPlace(a.claim, b.claim));
  return [
    conflictOf(
      { kind, label, claim: head, against: ordered, people, when: span, apart: null, notices: [], events: [event.id] },
      opposing,
    ),
  ];
}
