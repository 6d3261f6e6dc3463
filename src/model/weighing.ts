// What all rooms of a weighed case share (DESIGN section 1, questions 4 to 9): sources and claims where a room shows them, pages, days, settings. The rooms' own views are in rooms/. All of it is derived from
// claims in force, from texts, and from what people declared; every row leads back to claims, and each says why it is there. Shared by casefile, server, commands and app.
//
// Days are ISO, inclusive; dates EDTF. Lists come a page at a time, in the order in which they matter. Nothing here is a verdict: what "stands against" another claim may still be true beside it.

import type { Claim } from './claim.ts';
import type { RecordId } from './ids.ts';
import type { ClaimState } from './judgement.ts';
import type { SourceLabel } from './source.ts';

/** A claim in force where a room shows it: with its source, so that it opens at its passage. */
export interface ClaimRef {
  readonly source: SourceLabel;
  readonly claim: Claim;
  readonly state: ClaimState;
  /** In force by a person's word. */
  readonly standing: boolean;
}

/** A passage where a room shows it although no claim was made of it: told in the text. In code points. */
export interface PassageRef {
  readonly source: SourceLabel;
  readonly passage: { readonly start: number; readonly end: number; readonly exact: string };
}

export interface Page<Row> {
  readonly total: number;
  readonly from: number;
  readonly rows: readonly Row[];
}

/** First and last possible day; null where that side is open. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** An answer is due so many days after an appeal that is like this. */
export interface DeadlineRule {
  /** The body asked, in any spelling; null: any. */
  readonly of: string | null;
  readonly medium: string | null;
  readonly days: number;
  /** Where the rule stands: an article, a regulation. */
  readonly source: string;
}

export interface WeighingSettings {
  /** What "about" is taken to allow, as a share of the number: .1 is a tenth to both sides. */
  readonly tolerance: number;
  readonly deadlines: readonly (DeadlineRule & { readonly record: RecordId })[];
}

/** A case has one tolerance, the latest set; deadline rules stand side by side. Either is taken back by a withdrawal of its record. */
export type NewWeighingSetting =
  | { readonly what: 'tolerance'; readonly tolerance: number; readonly reason: string | null }
  | { readonly what: 'deadline'; readonly rule: DeadlineRule; readonly reason: string | null };

/** How far the weighing has come with the case. */
export interface WeighingState {
  /** Sources that changed since they were last weighed. 0: all that is shown is up to date. */
  readonly behind: number;
  /** ISO 8601; null before the first time. */
  readonly weighedAt: string | null;
  readonly settings: WeighingSettings;
}

/** What one run of the weighing did. */
export interface WeighReport {
  /** Sources that were weighed again. */
  readonly sources: number;
  /** Those that changed since, or were left because it was cut off: the next run takes them up. */
  readonly behind: number;
}
