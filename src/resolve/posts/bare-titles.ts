// A title told in a story, of which no words say when: it is shown on the day of its document only, since most titles are told of today. Where another claim says that the person had left such a post long
// before, the title tells of that time. In: claims, each with its person and the key of its post. Out: whether a claim is such a title.

import type { OccupancyClaim } from '../../model/claim.ts';
import type { EntityId } from '../../model/rooms/entities.ts';
import { spanOf } from './day-range.ts';
import type { SourcedClaim } from './post-claim.ts';

interface Told {
  readonly person: EntityId;
  readonly postKey: string;
  readonly claim: SourcedClaim<OccupancyClaim>;
}

/** As the extraction says it (occupancies/find-occupancies.ts). */
const BY_DOCUMENT = /^as of the document’s own date, /u;
/** In years. */
const LONG_BEFORE = 1;

export function bareTitles(told: readonly Told[]): (one: Told) => boolean {
  const left = new Map<string, string[]>();
  for (const { person, postKey, claim } of told) {
    const day = lastDayIn(claim);
    if (day !== null) left.set(`${person} ${postKey}`, [...(left.get(`${person} ${postKey}`) ?? []), day]);
  }
  return ({ person, postKey, claim: { claim } }) => {
    if (claim.from !== null || !claim.reasons.some((reason) => BY_DOCUMENT.test(reason))) return false;
    const on = spanOf(claim.asOf)?.from ?? null;
    return on !== null && (left.get(`${person} ${postKey}`) ?? []).some((day) => isLongBefore(day, on));
  };
}

/** The stated end; for one who is called former, the day on which he is. */
function lastDayIn({ claim, published }: SourcedClaim<OccupancyClaim>): string | null {
  if (!/^(?:fact|reported)$/.test(claim.asserted)) return null;
  if (claim.to !== null && claim.to !== '..') return spanOf(claim.to)?.to ?? null;
  return claim.status === 'former' ? (spanOf(published)?.to ?? null) : null;
}

const isLongBefore = (day: string, other: string): boolean =>
  Number(other.slice(0, 4)) - Number(day.slice(0, 4)) > LONG_BEFORE;
