// Who is who: names as sources use them, why they were joined, which pairs wait for a judgement, and what people judged of them (act identity.judge).

import type { ObjectId, RecordId } from '../ids.ts';
import type { ClaimRef, DaySpan } from '../weighing.ts';
import type { EntityId, EntityKind, EntityRef, NameForm } from './entities.ts';

/** A name as one source uses it: what a judgement on identity is about. */
export interface NameInSource {
  readonly source: ObjectId;
  readonly kind: EntityKind;
  /** The fullest form that the source gives. */
  readonly name: string;
}

export const IDENTITY_VERDICTS = ['same', 'different', 'unsure'] as const;
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

export interface NewIdentityJudgement {
  readonly a: NameInSource;
  readonly b: NameInSource;
  readonly verdict: IdentityVerdict;
  readonly reason: string | null;
}

export interface IdentityJudgementView extends NewIdentityJudgement {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
}

/** Two names that may be one, with what is known of each side by side. The pair whose answer changes most comes first. */
export interface IdentityQuestion {
  readonly a: QuestionSide;
  readonly b: QuestionSide;
  readonly score: number;
  readonly reasons: readonly string[];
  /** What speaks for and against besides the names: posts, dates, places, company. */
  readonly grounds: readonly { readonly speaks: 'for' | 'against'; readonly words: string }[];
  /** How many claims hang on it. */
  readonly weight: number;
}

export interface QuestionSide {
  readonly form: NameForm;
  readonly entity: EntityRef;
  readonly of: NameInSource;
  readonly posts: readonly string[];
  readonly places: readonly string[];
  /** First and last day of what is claimed of it. */
  readonly when: DaySpan;
  readonly company: readonly string[];
  /** A few claims in which the name stands. */
  readonly claims: readonly ClaimRef[];
}

export interface IdentityContradiction {
  readonly judgements: readonly IdentityJudgementView[];
  readonly sentence: string;
}

/** Why two names are one: by comparison, or by a person's word. Taking the join apart is a judgement `different`. */
export interface NameJoin {
  readonly a: EntityId;
  readonly b: EntityId;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly judgement: IdentityJudgementView | null;
}
