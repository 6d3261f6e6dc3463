// What one claim shows of a post: since when, until when, on which days, by when it had ended, when somebody was named to it. In: an occupancy claim and the date of its publication. Out: spans of days.
// A publication never evidences a day after it appeared: each span is cut off there.

import type { OccupancyClaim } from '../../model/claim.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { least, spanOf } from './day-range.ts';
import type { SourcedClaim } from './post-claim.ts';

export interface PostEvidence {
  readonly from: SourcedClaim<OccupancyClaim>;
  /** The last day on which the publication can have appeared; null where nothing dates it. */
  readonly appeared: string | null;
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  /** In the post on at least one day of it. */
  readonly on: DaySpan | null;
  /** The last day by which it had ended. */
  readonly over: string | null;
  readonly appointed: DaySpan | null;
  /** Still to take it up, when the claim was made. */
  readonly designate: boolean;
  /** Named in a claim about another: as the one whom that other came `after`, or came `before`. Null for the claim's own person. */
  readonly inPassing: 'after' | 'before' | null;
}

/** Words of being named to a post, against those of taking it up. */
const APPOINTING =
  /\b(?:appoint|nam(?:ed|es|ing)\b|nominat|elect(?:s|ed|ing)\b|designat|chose|pick|select|tapped)|منصوب|انتصاب|منتخب|برگزید|انتخاب/iu;
const TAKING =
  /\b(?:took|takes|taking|assum|sworn|swore|inaugurat|install|became|becom|since)|سوگند|آغاز به کار|تحویل گرفت/iu;

/** Null where a claim shows no tenure: candidates, denials, conditions, questions. */
export function evidenceOf(one: SourcedClaim<OccupancyClaim>): PostEvidence | null {
  const { claim } = one;
  if (claim.status === 'candidate' || !ASSERTING.has(claim.asserted)) return null;
  const appeared = spanOf(one.published)?.to ?? null;
  const cut = (span: DaySpan | null): DaySpan | null => cutAt(span, appeared);
  const [from, to, asOf] = [cut(spanOf(claim.from)), cut(spanOf(endOf(claim))), cut(spanOf(claim.asOf))];
  // A beginning that was still to come when the source appeared was announced, and shown by nothing.
  const announced = [claim.from, claim.asOf].some((day) => day !== null && isAfter(spanOf(day), appeared));
  const designate = claim.status === 'designate' || announced;
  const nothing = { from: one, appeared, start: null, end: null, on: null, over: null, appointed: null, designate };
  if (designate) return { ...nothing, appointed: from ?? asOf ?? OPEN, inPassing: null };
  const appoints = from !== null && to === null && isAppointment(claim);
  return {
    ...nothing,
    start: appoints ? null : from,
    end: to,
    on: claim.status === 'former' ? null : asOf,
    over: claim.status === 'former' ? (asOf?.to ?? appeared) : null,
    appointed: appoints ? from : null,
    inPassing: null,
  };
}

/**
 * What a claim about one person shows of the one before (`after`: the person came after him) or of the one after. A day on which the person was in the post closes nobody else's:
 * it is often that of the whole sentence, not of the succession.
 */
export function namedInPassing(of: PostEvidence, which: 'after' | 'before'): PostEvidence {
  const { from, appeared, start, end, appointed } = of;
  const nothing = { start: null, end: null, on: null, over: null, appointed: null, designate: false };
  const named = { from, appeared, ...nothing, inPassing: which };
  if (which === 'after') return { ...named, over: start?.to ?? appointed?.to ?? appeared };
  return { ...named, on: end === null ? null : { from: end.from, to: appeared } };
}

const ASSERTING: ReadonlySet<OccupancyClaim['asserted']> = new Set(['fact', 'reported', 'alleged', 'accused']);
const OPEN: DaySpan = { from: null, to: null };

/** `..` says that it ended on a day that is not given. */
const endOf = ({ to }: OccupancyClaim): string | null => (to === '..' ? null : to);

const isAfter = (span: DaySpan | null, appeared: string | null): boolean =>
  span?.from != null && appeared !== null && span.from > appeared;

/** Null where all of the span lies behind the day: what was then still to come shows nothing. */
function cutAt(span: DaySpan | null, appeared: string | null): DaySpan | null {
  if (span === null || isAfter(span, appeared)) return null;
  return { from: span.from, to: least([span.to, appeared]) };
}

/** `was appointed minister in May` names somebody; `took office`, `was sworn in` begin the tenure. */
function isAppointment({ passage, reasons }: OccupancyClaim): boolean {
  const cues = reasons.flatMap((reason) => reason.match(/[“«][^”»]*[”»]/gu) ?? []).join(' ');
  const words = `${passage.exact} ${cues}`;
  return APPOINTING.test(words) && !TAKING.test(words);
}
