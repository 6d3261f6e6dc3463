// What a stretch of the log means for the index: what was sealed, captured, said and taken back in it. Types of the port, and a batch to fill.

import type { StoredDescription } from '../../model/described.ts';
import type { Finding } from '../../model/finding.ts';
import type { ObjectId, RecordId } from '../../model/ids.ts';
import type { AssessmentView, Judgement, ReplacementView } from '../../model/judgement.ts';
import type { IdentityJudgementView } from '../../model/rooms/identity.ts';
import type { NewOriginDeclaration } from '../../model/rooms/origins.ts';
import type { PairingView } from '../../model/rooms/pairings.ts';
import type { AnnotationView, CaptureView, LedgerRow } from '../../model/views.ts';
import type { NewWeighingSetting, WeighingSettings } from '../../model/weighing.ts';

/** An object that is a source, from its `object.seal`. Sealed again: the first one stands, the others change nothing. */
export interface SealedSource {
  readonly id: ObjectId;
  /** The name under which the bytes were handed in first. */
  readonly file: string;
  readonly bytes: number;
  readonly sha512: string;
  /** As detected at sealing; a reading may correct it. */
  readonly mediaType: string;
  readonly sealedAt: string;
  /** How confidential: what is recorded of it is as much so. */
  readonly level: 0 | 1;
}

/** One time that these bytes came in, from its `object.capture` (or the first from `object.seal`). */
export interface Capture extends CaptureView {
  readonly source: ObjectId;
  /** The mail, archive or page it came in, or null. It is one of the sources. */
  readonly parent: ObjectId | null;
  /** As the file system or an archive states it; null where neither does. */
  readonly modified: string | null;
  /** As an archive or a mail claims it. */
  readonly mediaType: string | null;
  readonly address: string | null;
  /** EDTF. */
  readonly accessed: string | null;
  /** What was found wrong while it came in, e.g. `capture.digest-mismatch`. */
  readonly findings: readonly Finding[];
}

export type StoredAssessment = Omit<AssessmentView, 'mine'>;
export type StoredReplacement = Omit<ReplacementView, 'anchors'>;

export type StoredIdentity = Omit<IdentityJudgementView, 'mine'>;
export type StoredPairing = Omit<PairingView, 'mine'>;
type Recorded = Pick<StoredIdentity, 'record' | 'at' | 'actor'>;
export type StoredOrigin = NewOriginDeclaration & Recorded;

/** What a person decided about the weighing. */
export type StoredDecision =
  | ({ readonly act: 'identity.judge' } & StoredIdentity)
  | ({ readonly act: 'origin.declare' } & StoredOrigin)
  | ({ readonly act: 'pair.judge' } & StoredPairing)
  | ({ readonly act: 'weighing.set' } & NewWeighingSetting & Recorded);
export type DecisionAct = StoredDecision['act'];

/** Decisions that stand, in the order of the log: of each person the last on each thing, and nothing that was taken back. */
export interface StandingDecisions {
  readonly identity: readonly StoredIdentity[];
  readonly origins: readonly StoredOrigin[];
  /** Null where nobody set one. */
  readonly tolerance: number | null;
  readonly deadlines: WeighingSettings['deadlines'];
  readonly pairings: readonly StoredPairing[];
}

/** What a stretch of the log means for the index. Lists that have nothing are empty. */
export interface LedgerBatch {
  /** Every record of the stretch. The first has the index that `applied()` gave; they follow one another without a gap. */
  readonly entries: readonly LedgerRow[];
  readonly sealed: readonly SealedSource[];
  readonly captures: readonly Capture[];
  readonly annotations: readonly AnnotationView[];
  readonly judgements: readonly Judgement[];
  readonly assessments: readonly StoredAssessment[];
  readonly descriptions: readonly StoredDescription[];
  readonly replacements: readonly StoredReplacement[];
  readonly decisions: readonly StoredDecision[];
  /** Texts that were sealed as what was read from a source. */
  readonly derived: readonly { readonly source: ObjectId; readonly text: ObjectId }[];
  /** What a `correct` takes back: annotations, judgements, assessments, descriptions, replacements, decisions. */
  readonly corrected: readonly RecordId[];
  /**
   * Objects that an `object.erase` removed. A source leaves the index with all that was read from it, its words too;
   * summaries of entries whose body was erased are to be given in `forgotten`.
   */
  readonly erased: readonly ObjectId[];
  /** Entries applied earlier whose summary must go, because the body they were read from is erased. */
  readonly forgotten: readonly RecordId[];
  /** The newest time stamp in the stretch: when, and over how many records. */
  readonly anchored: { readonly at: string; readonly size: number } | null;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] };

/** One in which nothing stands yet. */
export const newBatch = (): Growing<LedgerBatch> => ({
  entries: [],
  sealed: [],
  captures: [],
  annotations: [],
  judgements: [],
  assessments: [],
  descriptions: [],
  replacements: [],
  decisions: [],
  derived: [],
  corrected: [],
  erased: [],
  forgotten: [],
  anchored: null,
});
