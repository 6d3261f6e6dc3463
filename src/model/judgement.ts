// What a person decides of the claims of a case, and how it is shown (DESIGN section 5, docs/formats/records.md `judgement`). A judgement is a
// record by its author and stands alone; what the software proposes never overwrites one. Types and parsers only: how proposals and judgements
// meet is in claim-state.ts, how words are found again in another text in anchor.ts.

import {
  ASSERTED,
  type Asserted,
  CLAIM_KINDS,
  type Claim,
  type ClaimKind,
  CONFIDENCE,
  type Confidence,
} from './claim.ts';
import type { ClaimId, ObjectId, RecordId } from './ids.ts';
import type { Passage } from './passage.ts';
import type { SourceLabel } from './source.ts';

/**
 * `accepted`, `rejected`; `amended`: the claim as it should read; `split`: two or more claims in its place; `merged`: one claim that stands for it
 * and for the others; `same`: it tells the same as the others; `different`: it tells of another event than they do. These two are links and no verdict
 * on the reading: what was waiting still waits.
 */
export const JUDGEMENT_VERDICTS = ['accepted', 'rejected', 'amended', 'split', 'merged', 'same', 'different'] as const;
export type JudgementVerdict = (typeof JUDGEMENT_VERDICTS)[number];
export type LinkVerdict = 'same' | 'different';

export const isLink = (verdict: JudgementVerdict): verdict is LinkVerdict =>
  verdict === 'same' || verdict === 'different';

/**
 * `waiting`: a proposal that nobody judged. `changed`: a proposal whose fields are no longer those that were judged. `disputed`: people judged it
 * differently. `orphan`: judged, and no proposal meets it any more. The others are the verdict that stands.
 */
export const CLAIM_STATES = [
  'waiting',
  'accepted',
  'rejected',
  'amended',
  'split',
  'merged',
  'changed',
  'disputed',
  'orphan',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** `all`: proposals and what was accepted, without what was rejected. `accepted`: what stands by a person's word. `mine`: judged by the person at this device. */
export const CLAIM_VIEWS = ['all', 'accepted', 'mine'] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

/** How many claims, and how many of these a person has judged. No number of claims is shown without the second. */
export interface ClaimCount {
  readonly claims: number;
  readonly judged: number;
}

export interface KindCount extends ClaimCount {
  readonly kind: ClaimKind;
}

/** The claims of a case under one view. */
export interface ViewCount extends ClaimCount {
  readonly view: ClaimView;
  /** Most frequent first. */
  readonly byKind: readonly KindCount[];
}

export interface ClaimPlace {
  readonly object: ObjectId;
  readonly claim: ClaimId;
}

/** Another claim that a judgement speaks of, whole as the person saw it: the judgement stands alone. */
export interface JudgedOther {
  readonly object: ObjectId;
  readonly claim: Claim;
  /** SHA-256 in hex of the text it was read from. */
  readonly text: string;
}

/** What the body of a judgement's record says. */
export interface JudgementContent {
  readonly object: ObjectId;
  readonly claim: Claim;
  readonly verdict: JudgementVerdict;
  readonly result: readonly Claim[];
  readonly others: readonly JudgedOther[];
  readonly text: string;
  readonly reason: string | null;
  /** The judgements that stood on the claim when it was made. */
  readonly seen: readonly RecordId[];
}

/** A judgement that stands: its record and what its body says. */
export interface Judgement extends JudgementContent {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
}

/** A judgement as people see it. */
export interface JudgementView {
  readonly record: RecordId;
  readonly verdict: JudgementVerdict;
  readonly at: string;
  readonly actor: string;
  /** By the person whose key this device has. */
  readonly mine: boolean;
  readonly reason: string | null;
  /** The source it is on, and the claim as the person saw it. */
  readonly object: ObjectId;
  readonly claim: Claim;
  readonly result: readonly Claim[];
  readonly others: readonly ClaimPlace[];
  /** The same person judged this claim again later: it stays in the ledger and no longer counts. */
  readonly superseded: boolean;
}

/** Where the words of a judgement were found again in another text than the one it was read from. */
export interface Reattached {
  /** 0 to 1: how alike words and context are. */
  readonly score: number;
  /** A sentence for a person. */
  readonly reason: string;
  /** The source the judgement was made on, where it is another one. */
  readonly from: ObjectId | null;
}

/** One claim of a source with all that people said of it. */
export interface ClaimItem {
  /** The claim in force: the proposal, or what a person made of it. Judge it under this id. */
  readonly claim: Claim;
  /** What the software proposes there now; null where it proposes nothing. */
  readonly proposal: Claim | null;
  readonly state: ClaimState;
  /** Oldest first, those superseded too. */
  readonly judgements: readonly JudgementView[];
  /** Fields in which the proposal differs from what was judged; `passage` among them. */
  readonly changedFields: readonly string[];
  readonly sameAs: readonly ClaimPlace[];
  readonly reattached: Reattached | null;
}

export interface ReviewItem extends ClaimItem {
  readonly source: SourceLabel;
  /** The text around the claim; `start` is its first code point in the source's text. */
  readonly context: { readonly text: string; readonly start: number };
}

/** `text`: source by source in the order of sealing, in each as the text runs. `doubtful-first`: by confidence, then as the text runs. `newest`: the source sealed last first. */
export const REVIEW_ORDERS = ['text', 'doubtful-first', 'newest'] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

/** A field left out does not narrow. With `state` the view `all` also shows what was rejected. */
export interface ReviewFilter {
  readonly source?: ObjectId;
  readonly kind?: ClaimKind;
  readonly state?: ClaimState;
  readonly confidence?: Confidence;
  readonly asserted?: Asserted;
  /** Words that stand in the passage, each as the beginning of a word or more. */
  readonly text?: string;
  readonly view: ClaimView;
  readonly order: ReviewOrder;
}

export const REVIEW_FIELDS = {
  kind: CLAIM_KINDS,
  state: CLAIM_STATES,
  confidence: CONFIDENCE,
  asserted: ASSERTED,
} as const;

export interface ReviewPage {
  /** Under the filter. */
  readonly total: number;
  readonly judged: number;
  /** Under the filter but for its `state`. */
  readonly counts: Readonly<Record<ClaimState, number>>;
  readonly items: readonly ReviewItem[];
  /** Hand it in as `after` for the next page; null where this is the last. It holds while claims are being judged. */
  readonly next: string | null;
}

/**
 * One judgement to be made. `claim` is the id of what the person saw (an item's `claim` or `proposal`), or a whole claim written by hand: verdict
 * `accepted`. Of a claim handed in, `passage.start`, `end` and `exact` must agree with the text; its id, prefix, suffix and `foundBy` are made anew.
 */
export interface NewJudgement {
  readonly object: ObjectId;
  readonly claim: ClaimId | Claim;
  readonly verdict: JudgementVerdict;
  /** amended: one. split: two or more. merged: one. Else none. */
  readonly result: readonly Claim[];
  /** merged, same: one or more. Else none. */
  readonly others: readonly ClaimPlace[];
  readonly reason: string | null;
}

/** What was recorded, in the order asked, and the items as they now stand. */
export interface JudgedView {
  readonly records: readonly RecordId[];
  readonly items: readonly ReviewItem[];
}

/** What a bulk judgement would reach. */
export interface BulkPreview {
  readonly count: number;
  readonly byKind: readonly KindCount[];
  readonly byState: Readonly<Record<ClaimState, number>>;
  readonly sample: readonly ReviewItem[];
}

export interface BulkJudgement {
  readonly filter: ReviewFilter;
  readonly verdict: 'accepted' | 'rejected';
  readonly reason: string | null;
  /** The count that the preview showed; another one now is refused. */
  readonly expected: number;
}

export interface BulkJudged {
  readonly judged: number;
}

export const FIRST_HAND = ['yes', 'no', 'unknown'] as const;
/** Of a source, after the Admiralty system: A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const TENDENCIES = ['incriminating', 'exculpatory', 'both', 'neither'] as const;

/** What a person thinks of a source as a whole. */
export interface Assessment {
  readonly object: ObjectId;
  readonly firstHand: (typeof FIRST_HAND)[number];
  readonly reliability: (typeof RELIABILITY)[number] | null;
  readonly tendency: (typeof TENDENCIES)[number] | null;
  readonly translationOf: ObjectId | null;
  readonly reason: string | null;
}

export interface AssessmentView extends Assessment {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
}

/** `object` is the better copy of `replaces`. */
export interface Replacement {
  readonly object: ObjectId;
  readonly replaces: ObjectId;
  readonly reason: string;
}

export interface ReplacementView extends Replacement {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  /** The judgements of the older copy, and where their words stand in the better one: `passage` null where they were not found. */
  readonly anchors: readonly AnchorView[];
}

export interface AnchorView {
  readonly record: RecordId;
  readonly exact: string;
  readonly passage: Passage | null;
  readonly score: number;
  readonly reason: string;
}
