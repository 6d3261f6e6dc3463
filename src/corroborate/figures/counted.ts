// A figure as it is held against others of its count: its range and number, the event it was compared as, and by whom, when and where it is told. In: a figure. Out: what is asked of it.

import type { FigureClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { isDated, spanOf } from '../day-span.ts';
import type { EventMention } from '../events/event-mention.ts';
import { voiceOf } from '../parties.ts';
import type { NumberRange } from './figure-range.ts';

export interface Counted {
  readonly figure: CaseClaim<FigureClaim>;
  readonly range: NumberRange;
  readonly number: number;
  /** As which mention of an event it was compared; null where it tells of none. */
  readonly mention: EventMention | null;
  /** EDTF: the day of the one who said it, else of the publication. */
  readonly saidOn: string | null;
  /** The claim of its own text that gives the number of this headline with a bound; null where it is none. */
  readonly headlineOf: string | null;
  /** What people say is one count has one of these; null where nobody says so. */
  readonly oneAs: ClaimId | null;
}

export const wordsIn = ({ figure }: Counted): string => figure.claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, 60);

export const populationOf = ({ figure: { claim } }: Counted): readonly string[] =>
  normaliseForSearch(claim.population ?? '').split(' ');

/** As the claim itself gives it. */
export function timeOf({ figure: { claim } }: Counted) {
  const span = spanOf(claim.when);
  return isDated(span) ? span : null;
}

/** Who tells both in one document means two: "82 girls were freed for five commanders". */
export const areOfOneVoice = ({ figure: a }: Counted, { figure: b }: Counted): boolean =>
  a.source === b.source && voiceOf(a.claim) === voiceOf(b.claim);
