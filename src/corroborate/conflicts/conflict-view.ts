// One conflict as a room shows it. In: a claim, those that stand against it with the reasons, and what it is about. Out: the view.

import type { Cited } from '../../model/cited.ts';
import type { StanceClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ConflictKind, ConflictRow, ConflictView, NoticeView } from '../../model/rooms/conflicts.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { CountedThing } from '../../model/rooms/figures.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { tellingOf } from '../../model/telling-claim.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { type CaseClaim, citeOf } from '../case-claim.ts';
import type { EventsFound } from '../events/events.ts';
import type { WeighedFigure } from '../figures/figures.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';
import type { Against, AgainstInText } from './denial.ts';
import { type JudgedBeside, judgedBeside } from './judged-against.ts';
import type { SentencesByDenial } from './told-in-text.ts';

export interface WeighedConflict {
  readonly view: Cited<ConflictView>;
  /** The events that it is about. */
  readonly events: readonly string[];
  /** In which words other reports tell it. */
  readonly otherWords: readonly string[];
}

export interface Found {
  readonly events: EventsFound;
  readonly figures: readonly WeighedFigure[];
  readonly notices: readonly Cited<NoticeView>[];
  readonly tenures: readonly Cited<TenureView>[];
  /** What texts tell of the things that are denied. */
  readonly sentences: SentencesByDenial;
  /** Words in quotations that may deny something (denials-in-quotes.ts). */
  readonly inQuotes: readonly CaseClaim<StanceClaim>[];
}

export interface Opposing {
  readonly claims: ReadonlyMap<ClaimId, CaseClaim>;
  readonly found: Found;
  readonly context: WeighingContext;
}

export interface Opposed {
  readonly kind: ConflictKind;
  readonly label: string;
  readonly claim: CaseClaim;
  readonly against: readonly { readonly claim: CaseClaim; readonly reasons: readonly string[] }[];
  /** What stands against it although no claim was made of it. */
  readonly inText?: readonly AgainstInText[];
  /** What may stand against it: nobody has said so. */
  readonly candidates?: readonly AgainstInText[];
  readonly people: readonly EntityRef[];
  readonly whyThese?: readonly string[];
  readonly when: DaySpan;
  readonly apart: number | null;
  /** The count that it is of. */
  readonly figure?: string;
  readonly counted?: CountedThing;
  readonly notices: readonly Cited<NoticeView>[];
  /** Words of a quotation of which no stance was made: of one there may be several. */
  readonly inQuote?: boolean;
  readonly events: readonly string[];
  /** Other reports of the same denial (one-denial.ts). */
  readonly tellings?: readonly Against[];
}

export const claimsByCite = (claims: readonly CaseClaim[]): ReadonlyMap<ClaimId, CaseClaim> =>
  new Map(claims.map((one) => [one.claim.id, one]));

/** So many are listed; the rest is counted. */
const MOST_AGAINST = 200;

export function conflictOf(opposed: Opposed, { context }: Opposing): WeighedConflict {
  const { kind, label, claim, against, inText = [], candidates = [], people, when, apart } = opposed;
  const { whyThese = [], figure = null, counted = null, notices, events, inQuote = false, tellings = [] } = opposed;
  const reports = [claim, ...tellings.map((one) => one.claim)];
  const beside = judgedBeside(reports, { against, inText, candidates }, context);
  const origins = context.originsOf(beside.claims);
  const isShown = ({ communication }: Cited<NoticeView>): boolean => !beside.isApart(communication.citedClaim);
  return {
    events,
    otherWords: tellings.map((one) => one.claim.claim.passage.exact),
    view: {
      conflict: {
        id: weighedId('conflict', kind, claim.claim.id, ...(kind === 'post' || inQuote ? [label] : [])),
        kind,
        label: label.replaceAll(/\s+/g, ' ').slice(0, 240),
        claim: citeOf(claim),
        tellings: tellings.length,
        people,
        whyThese,
        against: beside.claims.length,
        passages: beside.passages.length,
        ...firstOf(beside),
        origins: { atLeast: origins.atLeast, atMost: origins.atMost },
        when,
        apart,
        figure,
        counted,
      },
      tellings: tellings.slice(0, MOST_AGAINST).map((one) => ({ ref: citeOf(one.claim), reasons: one.reasons })),
      against: beside.against.slice(0, MOST_AGAINST),
      passages: beside.passages,
      candidates: beside.candidates,
      setAside: beside.setAside,
      origins,
      notices: notices.filter(isShown),
    },
  };
}

/** What a person joined to it comes first as it is; what was found is led by what tells most. */
function firstOf({
  claims,
  against,
  passages,
}: JudgedBeside): Pick<Cited<ConflictRow>, 'firstAgainst' | 'firstPassage'> {
  const joined = against.find(({ judged }) => judged !== undefined);
  const told = claims.toSorted((a, b) => tellingOf(b.claim) - tellingOf(a.claim))[0];
  const first = joined?.ref ?? (told && citeOf(told));
  if (first !== undefined) return { firstAgainst: first };
  const [passage] = passages;
  return passage === undefined ? {} : { firstPassage: passage.ref };
}
