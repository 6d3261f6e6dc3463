// From what an extractor found to a claim: the passage, and the name by which the claim is known.
//
// In: drafts with UTF-16 positions. Out: claims. The id is the SHA-256 over object, kind, exact words, which occurrence of those words in the
// text, and the kind's key fields: neither version nor offset, so it survives a better reader and a longer page head (DESIGN section 5).

import { createHash } from 'node:crypto';
import type { Claim, ClaimKind, DateClaim, DatePart, FigureClaim, QuoteClaim } from '../model/claim.ts';
import type { ClaimId, ObjectId } from '../model/ids.ts';
import { isClaimId } from '../model/ids.ts';
import { passageOf } from '../model/passage.ts';
import type { PreparedText } from './text/prepared-text.ts';
import type { Span } from './text/tokens.ts';

type Drafted<C extends Claim> = Omit<C, 'id' | 'passage'> & Span;

export type QuoteDraft = Drafted<QuoteClaim>;
/** `partOf` is the place of another figure in the list of drafts. */
export type FigureDraft = Omit<Drafted<FigureClaim>, 'partOf'> & { readonly partOf: number | null };
/** `parts` without their passages. */
export type DateDraft = Omit<Drafted<DateClaim>, 'parts'> & {
  readonly parts: readonly (Omit<DatePart, 'passage'> & Span)[];
};
export interface Drafts {
  readonly dates: readonly DateDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
}

/** The claims of all drafts in the order of the text. */
export function claimsOf(object: ObjectId, prepared: PreparedText, drafts: Drafts): readonly Claim[] {
  const naming = namer(object, prepared);
  const passage = (span: Span) => passageOf(prepared.text, prepared.positions, span.from, span.to);
  const dates = drafts.dates.map(
    ({ from, to, parts, ...rest }): DateClaim => ({
      ...rest,
      id: naming('date', { from, to }, [rest.edtf, rest.timex]),
      passage: passage({ from, to }),
      parts: parts.map((part) => ({ passage: passage(part), edtf: part.edtf, timex: part.timex })),
    }),
  );
  const quotes = drafts.quotes.map(
    ({ from, to, ...rest }): QuoteClaim => ({
      ...rest,
      id: naming('quote', { from, to }, [rest.words, rest.form === 'indirect' ? 'indirect' : 'direct']),
      passage: passage({ from, to }),
    }),
  );
  const ids = drafts.figures.map((f) => naming('figure', f, [f.value, f.low, f.high, f.of, f.unit]));
  const figures = drafts.figures.map(
    ({ from, to, partOf, ...rest }, i): FigureClaim => ({
      ...rest,
      id: ids[i] as ClaimId,
      passage: passage({ from, to }),
      partOf: partOf === null ? null : (ids[partOf] ?? null),
    }),
  );
  return [...dates, ...quotes, ...figures].sort(inTextOrder);
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.passage.start - b.passage.start ||
  a.passage.end - b.passage.end ||
  (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

/** Two claims that would have the same id differ by a number counted up. */
function namer(object: ObjectId, prepared: PreparedText) {
  const occurrences = occurrenceCounter(prepared);
  const taken = new Map<string, number>();
  return (kind: ClaimKind, span: Span, key: readonly unknown[]): ClaimId => {
    const exact = prepared.text.slice(span.from, span.to);
    const parts = [object, kind, exact, occurrences(exact, span.from), ...key];
    const first = JSON.stringify(parts);
    const again = taken.get(first) ?? 0;
    taken.set(first, again + 1);
    const hex = createHash('sha256')
      .update(again === 0 ? first : JSON.stringify([...parts, again]))
      .digest('hex');
    if (!isClaimId(hex)) throw new TypeError('SHA-256 gave something else than 64 hex digits');
    return hex;
  };
}

/** Which occurrence (from 0) of the words in the whole text stands at `at`. Words are searched once, so time stays linear in what is found. */
function occurrenceCounter({ text }: PreparedText): (exact: string, at: number) => number {
  const seen = new Map<string, { next: number; count: number; readonly places: Map<number, number> }>();
  return (exact, at) => {
    let state = seen.get(exact);
    if (state === undefined) {
      state = { next: text.indexOf(exact), count: 0, places: new Map() };
      seen.set(exact, state);
    }
    while (state.next !== -1 && state.next <= at) {
      state.places.set(state.next, state.count++);
      state.next = text.indexOf(exact, state.next + 1);
    }
    return state.places.get(at) ?? 0;
  };
}
