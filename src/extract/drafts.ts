// From what an extractor found to a claim: the passage, and the name by which the claim is known.
//
// In: drafts with UTF-16 positions. Out: claims. The id is the SHA-256 over object, kind, exact words, which occurrence of those words in the
// text, and the kind's key fields: neither version nor offset, so it survives a better reader and a longer page head (DESIGN section 5).

import { createHash } from 'node:crypto';
import type {
  AttributeClaim,
  Claim,
  ClaimKind,
  CommunicationClaim,
  DateClaim,
  DatePart,
  EventClaim,
  FigureClaim,
  MembershipClaim,
  OccupancyClaim,
  QuoteClaim,
  SiteClaim,
  StanceClaim,
} from '../model/claim.ts';
import { idFieldsOf } from '../model/claim-fields.ts';
import type { ClaimId, ObjectId } from '../model/ids.ts';
import { isClaimId } from '../model/ids.ts';
import { addTo } from '../model/lists-by-key.ts';
import { order } from '../model/order.ts';
import { passageOf } from '../model/passage.ts';
import type { PreparedText } from './text/prepared-text.ts';
import { type Span, type Tokens, tokenFrom } from './text/tokens.ts';

type Drafted<C extends Claim> = Omit<C, 'id' | 'passage'> & Span;

export type QuoteDraft = Drafted<QuoteClaim>;
/** `partOf` is the place of another figure in the list of drafts. */
export type FigureDraft = Omit<Drafted<FigureClaim>, 'partOf'> & { readonly partOf: number | null };
/** `parts` without their passages. */
export type DateDraft = Omit<Drafted<DateClaim>, 'parts'> & {
  readonly parts: readonly (Omit<DatePart, 'passage'> & Span)[];
};
/** The later kinds hold their place apart: an occupancy has a `from` and a `to` of its own. */
type Placed<C extends Claim> = Omit<C, 'id' | 'passage'> & { readonly at: Span };

export type OccupancyDraft = Placed<OccupancyClaim>;
export type MembershipDraft = Placed<MembershipClaim>;
export type CommunicationDraft = Placed<CommunicationClaim>;
export type SiteDraft = Placed<SiteClaim>;
export type StanceDraft = Placed<StanceClaim>;
export type AttributeDraft = Placed<AttributeClaim>;
/** `figures` are places in the list of figure drafts. */
export type EventDraft = Omit<Placed<EventClaim>, 'figures'> & { readonly figures: readonly number[] };

/** What the finders of the later kinds are handed: the text and what the earlier ones found in it, each in the order of the text. */
export interface Found {
  readonly prepared: PreparedText;
  readonly dates: readonly DateDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
}

type PlacedDraft = OccupancyDraft | MembershipDraft | CommunicationDraft | SiteDraft | StanceDraft | AttributeDraft;

interface Drafts {
  readonly dates: readonly DateDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
  readonly events: readonly EventDraft[];
  readonly others: readonly PlacedDraft[];
}

/** The claims of all drafts in the order of the text. */
export function claimsOf(object: ObjectId, prepared: PreparedText, drafts: Drafts): readonly Claim[] {
  const naming = namer(object, prepared);
  const passage = (span: Span) => passageOf(prepared.text, prepared.positions, span.from, span.to);
  const dates = drafts.dates.map(
    ({ from, to, parts, ...rest }): DateClaim => ({
      ...rest,
      id: naming('date', { from, to }, idFieldsOf(rest)),
      passage: passage({ from, to }),
      parts: parts.map((part) => ({ passage: passage(part), edtf: part.edtf, timex: part.timex })),
    }),
  );
  const quotes = drafts.quotes.map(
    ({ from, to, ...rest }): QuoteClaim => ({
      ...rest,
      id: naming('quote', { from, to }, idFieldsOf(rest)),
      passage: passage({ from, to }),
    }),
  );
  const figureIds = drafts.figures.map((f) => naming('figure', f, idFieldsOf(f)));
  const figures = drafts.figures.map(
    ({ from, to, partOf, ...rest }, i): FigureClaim => ({
      ...rest,
      id: figureIds[i] as ClaimId,
      passage: passage({ from, to }),
      partOf: partOf === null ? null : (figureIds[partOf] ?? null),
    }),
  );
  const events = drafts.events.map(
    ({ at, figures: counted, ...rest }): EventClaim => ({
      ...rest,
      id: naming('event', at, idFieldsOf(rest)),
      passage: passage(at),
      figures: counted.flatMap((place) => figureIds[place] ?? []),
    }),
  );
  const others = drafts.others.map((draft): Claim => {
    const { at, ...rest } = draft;
    return { ...rest, id: naming(rest.kind, at, idFieldsOf(draft)), passage: passage(at) };
  });
  return [...dates, ...quotes, ...figures, ...events, ...others].sort(inTextOrder);
}

const inTextOrder = (a: Claim, b: Claim): number =>
  a.passage.start - b.passage.start || a.passage.end - b.passage.end || order(a.kind, b.kind);

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

/**
 * Which occurrence (from 0) of the words stands at `at`, counted over the text that may bear claims, where a word begins. Places are looked up by the
 * first word, so that the time taken does not grow with the length of the text for every claim.
 */
function occurrenceCounter({ text, tokens }: PreparedText): (exact: string, at: number) => number {
  let byFirstWord: ReadonlyMap<string, readonly number[]> | null = null;
  const seen = new Map<string, ReadonlyMap<number, number>>();
  return (exact, at) => {
    let places = seen.get(exact);
    if (places === undefined) {
      byFirstWord ??= placesByWord(tokens);
      const candidates = byFirstWord.get(tokens.norm[tokenFrom(tokens, at)] ?? '') ?? [];
      const starting = candidates.filter((from) => text.startsWith(exact, from));
      places = new Map(starting.map((from, n) => [from, n] as const));
      seen.set(exact, places);
    }
    return places.get(at) ?? 0;
  };
}

function placesByWord({ count, norm, from }: Tokens): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < count; i++) {
    addTo(found, norm[i] ?? '', from[i] ?? 0);
  }
  return found;
}
