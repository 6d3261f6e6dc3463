// Who held a post when, from many claims, as two ranges (Security Force Monitor, Research Handbook, "Dates"): days on which the claims show it to be true throughout, and days of which
// it is true at least once. In: occupancy claims of one person in one post. Out: a tenure with its premises. A publication never evidences a day after it appeared.

import { dayNumberOf, isoDayOf } from '../../model/civil-day.ts';
import type { OccupancyClaim } from '../../model/claim.ts';
import { edtfBounds } from '../../model/edtf.ts';

export interface OccupancyEvidence {
  readonly source: string;
  readonly published: string | null;
  readonly claim: OccupancyClaim;
}

/** ISO days, inclusive. Null where the claims set no limit to that side. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface Tenure {
  /** True on every day of it; null where the claims show no such days. */
  readonly throughout: { readonly from: string; readonly to: string } | null;
  /** True on at least one day of it; outside of it on none that the claims speak of. */
  readonly sometime: DayRange;
  readonly startKnown: boolean;
  readonly endKnown: boolean;
  readonly premises: readonly OccupancyEvidence[];
  readonly reasons: readonly string[];
}

interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export function tenureOf(evidence: readonly OccupancyEvidence[]): Tenure {
  const premises = evidence
    .toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
    .filter(({ claim }) => claim.status !== 'candidate' && claim.asserted !== 'denied');
  const starts = premises.flatMap(({ claim }) => boundsOf(claim.from));
  const ends = premises.flatMap(({ claim }) => (claim.to === null || claim.to === '..' ? [] : boundsOf(claim.to)));
  const held = premises.flatMap((one) => (holds(one.claim) ? heldWithin(one) : []));
  const left = premises.flatMap(({ claim, published }) =>
    claim.status === 'former' ? boundsOf(claim.asOf ?? published) : [],
  );
  const lastStart = greatest(starts.map((one) => one.latest));
  const firstEnd = least(ends.map((one) => one.earliest));
  const sure = surely(held, lastStart, firstEnd);
  const sometime: DayRange = {
    from: least([...starts, ...(starts.length === 0 ? held : [])].map((one) => one.earliest)),
    to:
      least([greatest(ends.map((one) => one.latest)), least(left.map((one) => one.latest))]) ??
      greatest(held.map((one) => one.latest)),
  };
  return {
    throughout: sure,
    sometime,
    startKnown: starts.length > 0,
    endKnown: ends.length > 0,
    premises,
    reasons: reasonsOf(premises.length, starts.length, ends.length, left.length),
  };
}

const boundsOf = (edtf: string | null): readonly Bounds[] => {
  const bounds = edtf === null ? null : edtfBounds(edtf);
  return bounds === null ? [] : [bounds];
};

const holds = (claim: OccupancyClaim): boolean => claim.status === 'current' || claim.status === 'acting';

/** The day as of which a text has the person in the post, cut off at the day on which the text appeared. */
function heldWithin({ claim, published }: OccupancyEvidence): readonly Bounds[] {
  const [stated] = boundsOf(claim.asOf ?? published);
  const [appeared] = boundsOf(published);
  if (stated === undefined) return [];
  return [{ earliest: stated.earliest, latest: least([stated.latest, appeared?.latest ?? null]) ?? stated.latest }];
}

/** From the last possible start, or the first day that is given to the day, to the first possible end, or the last such day. */
function surely(held: readonly Bounds[], lastStart: string | null, firstEnd: string | null): Tenure['throughout'] {
  const days = held.flatMap((one) => (one.earliest !== null && one.earliest === one.latest ? [one.earliest] : []));
  const from = lastStart ?? least(days);
  const to = firstEnd ?? greatest(days);
  if (from === null || to === null || from > to) return null;
  // Two single days without a stated start and end show two days and nothing between them.
  if (lastStart === null && firstEnd === null) return { from: to, to };
  return { from, to };
}

const least = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (b !== null && (a === null || b < a) ? b : a), null);
const greatest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((a, b) => (b !== null && (a === null || b > a) ? b : a), null);

function reasonsOf(claims: number, starts: number, ends: number, left: number): readonly string[] {
  return [
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    starts > 0 ? 'the beginning is stated' : 'no claim says when it began',
    ends > 0
      ? 'the end is stated'
      : left > 0
        ? 'it had ended when a claim speaks of a former holder'
        : 'no claim says that it ended',
  ];
}

export type Holding = 'held' | 'mayHaveHeld' | 'notShown';

/** What a tenure says of one day. */
export function onDay({ throughout, sometime }: Tenure, day: string): Holding {
  if (throughout !== null && throughout.from <= day && day <= throughout.to) return 'held';
  const after = sometime.from !== null && day < sometime.from;
  const before = sometime.to !== null && day > sometime.to;
  return after || before ? 'notShown' : 'mayHaveHeld';
}

/** A successor's first possible day closes the tenure of the one before, at the day before. */
export function closedBy(tenure: Tenure, successor: Tenure): Tenure {
  const begins = successor.throughout?.from ?? successor.sometime.from;
  const number = begins === null ? null : dayNumberOf(begins);
  if (number === null || (tenure.sometime.to !== null && tenure.sometime.to < (begins ?? ''))) return tenure;
  const last = isoDayOf(number - 1);
  const { throughout } = tenure;
  return {
    ...tenure,
    sometime: { from: tenure.sometime.from, to: last },
    throughout:
      throughout === null || throughout.from > last
        ? null
        : { from: throughout.from, to: throughout.to < last ? throughout.to : last },
    reasons: [...tenure.reasons, `a successor is in the post from ${begins}`],
  };
}
