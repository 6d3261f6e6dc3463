// What a claim tells of an event, against one who denies it: to whom or by whom, how many, where, when. "The massacre of 1974" alone tells nothing: it names what is denied. In: claims
// and the events they were found to be of. Out: the claims of each event, figures too, those that tell most first.

import { addTo } from '../../model/lists-by-key.ts';
import { byPlace, type CaseClaim } from '../case-claim.ts';
import { ANYBODY } from '../content-words.data.ts';
import { contentWords } from '../content-words.ts';
import { lengthOf, spanOf } from '../day-span.ts';
import type { EventsFound } from '../events/events.ts';
import { FINITE } from './how-telling.ts';

export function claimsByEvent(
  claims: readonly CaseClaim[],
  { eventOf }: EventsFound,
): ReadonlyMap<string, readonly CaseClaim[]> {
  const found = new Map<string, CaseClaim[]>();
  for (const one of claims) {
    const event = eventOf.get(one.claim.id);
    if (event === undefined) continue;
    addTo(found, event, one);
  }
  return new Map([...found].map(([event, list]) => [event, eachOnce(list).toSorted(evidenceFirst)]));
}

/** A year, or a season, is in the name of an event; who was there knows the month. */
const MOST_DAYS = 31;

/** How many of who, how many, where and when it tells; 0 where it does no more than name the event. */
export function detailOf({ claim }: CaseClaim): number {
  if (claim.kind !== 'event' && claim.kind !== 'figure') return 0;
  const days = lengthOf(spanOf(claim.when));
  const when = days !== null && days <= MOST_DAYS ? 1 : 0;
  const where = claim.where === null ? 0 : 1;
  if (claim.kind === 'figure') return 1 + (isAnybody(claim.population) ? 0 : 1) + where + when;
  const who = claim.participants.length + (claim.means === null ? 0 : 1) > 0 ? 1 : 0;
  return who + (claim.figures.length > 0 ? 1 : 0) + where + when;
}

/** `Shooting`, `the shelling of Tarn`: words without a verb for what happened, and none of who or how many. */
export const isOnlyName = ({ claim }: CaseClaim): boolean =>
  claim.kind === 'event' &&
  claim.participants.length + claim.figures.length === 0 &&
  claim.passage.exact.split(' ').length <= MOST_OF_NAME &&
  LATIN.test(claim.passage.exact) &&
  !FINITE.test(claim.passage.exact);
const MOST_OF_NAME = 5;
const LATIN = /[a-z]/i;

/** "1,870 persons" says how many, and not of whom. */
const isAnybody = (population: string | null): boolean => contentWords(population).every((word) => ANYBODY.has(word));

/** Of equals, as one reads. */
const evidenceFirst = (a: CaseClaim, b: CaseClaim): number => detailOf(b) - detailOf(a) || byPlace(a, b);

/** A number that stands in the words of an event is told once, by the event. */
function eachOnce(claims: readonly CaseClaim[]): readonly CaseClaim[] {
  const events = Map.groupBy(
    claims.filter(({ claim }) => claim.kind === 'event'),
    ({ source }) => source,
  );
  return claims.filter(({ source, claim: { kind, passage } }) => {
    if (kind !== 'figure') return true;
    const around = events.get(source) ?? [];
    return !around.some(({ claim: { passage: of } }) => of.start <= passage.start && passage.end <= of.end);
  });
}
