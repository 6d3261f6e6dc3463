// Counts of one place that documents tell from others, and counts of all these places together. In: groups as far as pairs have joined them. Out: the same groups, further joined.
//
// Where a case tells what was done in one prison from what was done in another, the prison tells which count is meant: also where one document gives the day, another the month, and a third none. Of two
// days told of one place an undated count may be of either.

import { isDated, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { EventGroup, Joining } from './event-groups.ts';
import { nested } from './one-place.ts';
import type { ToldApart } from './told-apart.ts';

const MEETING = { score: 0.7, meets: true, inSpiteOfTime: false, atOnePlace: true } as const;

export function joinPlaces(join: Joining, apart: ToldApart, context: WeighingContext): void {
  if (!apart.some) return;
  const counts = join
    .groups()
    .filter(({ mentions }) => mentions.some(({ number, deed }) => number !== null && deed !== null));
  for (const same of Map.groupBy(counts, deedOf).values()) {
    const [several, single] = [same.filter(isOfSeveral), same.filter((group) => !isOfSeveral(group))];
    if (apart.isOneMatter) joinAll(several, 'both count what was done in several places together', join, context);
    for (const place of placesIn(single, apart, context)) {
      const there = single.filter((group) => isAt(group, place, context));
      joinAll(ofOneTime(there), `both are told of ${place}, which is told from other places`, join, context);
    }
  }
}

const deedOf = ({ mentions }: EventGroup): string =>
  mentions.find(({ number, deed }) => number !== null && deed !== null)?.deed ?? '';
const isOfSeveral = ({ mentions }: EventGroup): boolean => mentions.some(({ total }) => total === 'events');

/** Each by one of its names. */
function placesIn(groups: readonly EventGroup[], apart: ToldApart, { liesIn }: WeighingContext): readonly string[] {
  const found: string[] = [];
  for (const { places } of groups)
    for (const place of places.values())
      if (apart.isKnown(place) && !found.some((one) => nested(one, place, liesIn) === true)) found.push(place);
  return found;
}

const isAt = ({ places }: EventGroup, place: string, { liesIn }: WeighingContext): boolean =>
  places.size > 0 && [...places.values()].every((one) => one === place || nested(one, place, liesIn) === true);

/** Those that can be of the time of which most documents tell there; without a day only where hardly any tell of another. */
function ofOneTime(groups: readonly EventGroup[]): readonly EventGroup[] {
  const dated = groups
    .filter(({ span }) => isDated(span))
    .sort((a, b) => b.sources.size - a.sources.size || a.at - b.at);
  const [main] = dated;
  if (main === undefined) return groups;
  const [same, others] = [true, false].map((is) => dated.filter(({ span }) => spansMeet(span, main.span) === is));
  const most = Math.max(0, ...(others ?? []).map(({ sources }) => sources.size));
  const undated = main.sources.size >= HARDLY_ANY * most ? groups.filter(({ span }) => !isDated(span)) : [];
  return [...(same ?? []), ...undated];
}
const HARDLY_ANY = 3;

function joinAll(groups: readonly EventGroup[], why: string, join: Joining, context: WeighingContext): void {
  const [first, ...others] = groups;
  for (const other of others) {
    const [a, b] = [first?.mentions[0], other.mentions[0]];
    if (first === undefined || a === undefined || b === undefined) continue;
    join.ifTheyCan(first.at, other.at, MEETING, context, () => ({ a, b, score: MEETING.score, reasons: [why] }));
  }
}
