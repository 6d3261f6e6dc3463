// Who repeats whom: of how many origins a claim is, which documents share words, and what people declare of that (act origin.declare).

import type { ClaimId, ObjectId, RecordId } from '../ids.ts';
import type { SourceLabel } from '../source.ts';
import type { PassageRef } from '../weighing.ts';

/** `one`: the claim or text of `to` goes back to `from`; `apart`: they are of two origins in spite of what they share; `side`: publishers of one owner or party count as one. */
export type NewOriginDeclaration =
  | { readonly what: 'one' | 'apart'; readonly from: ObjectId; readonly to: ObjectId; readonly reason: string }
  | { readonly what: 'side'; readonly name: string; readonly publishers: readonly string[]; readonly reason: string };

export type OriginDeclarationView = NewOriginDeclaration & {
  readonly record: RecordId;
  readonly at: string;
  readonly actor: string;
  readonly mine: boolean;
};

export interface OriginsView {
  readonly documents: number;
  /** Publishers that are known, those of one declared side counted once. */
  readonly publishers: number;
  /** Documents of which no publisher is known. */
  readonly withoutPublisher: number;
  /** Shown to be different. */
  readonly atLeast: number;
  /** Not shown to be one. */
  readonly atMost: number;
  /** Of the groups, those in which no document says where it has it from. */
  readonly unstated: number;
  readonly groups: readonly OriginGroupView[];
  readonly reasons: readonly string[];
}

export interface OriginGroupView {
  /** The origin that all of them lead to, as named; null where none is. */
  readonly origin: string | null;
  readonly firstHand: boolean;
  readonly documents: readonly {
    readonly source: SourceLabel;
    readonly claims: readonly ClaimId[];
    /** By which the document comes to the origin, outermost first: publisher, agency, speaker. */
    readonly path: readonly string[];
  }[];
  readonly links: readonly OriginLinkView[];
}

export interface OriginLinkView {
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly why: 'sharedPassage' | 'reprintOf' | 'credits' | 'publisher' | 'declared';
  /** What only the software infers, against what a document or a person says. */
  readonly inferred: boolean;
  /** `from` is shown to be the first; else either may be, and `from` is the lesser id. */
  readonly directed: boolean;
  readonly reasons: readonly string[];
}

export interface SharedQuery {
  readonly source?: ObjectId;
  readonly kind?: SharedRow['kind'];
}

/** Two documents that share words. */
export interface SharedRow {
  readonly a: SourceLabel;
  readonly b: SourceLabel;
  /** Of the shorter text, 0–1. */
  readonly share: number;
  readonly words: number;
  readonly passages: number;
  /** `copied`: one goes back to the other or both to a third; `quoted`: they quote the same speech; `site`: furniture or a formula. */
  readonly kind: 'copied' | 'quoted' | 'site';
  readonly direction: { readonly from: ObjectId; readonly grounds: readonly string[] } | null;
  /** Whom both credit, other than one another, or who had the words before both: then both go back to a third. */
  readonly third: string | null;
  readonly declared: OriginDeclarationView | null;
}

/** Passages in code points of the sources' texts. */
export interface SharedView extends SharedRow {
  readonly stretches: readonly {
    readonly a: { readonly start: number; readonly end: number };
    readonly b: { readonly start: number; readonly end: number };
    readonly kind: 'verbatim' | 'edited';
    /** Of its words, 0–1. */
    readonly same: number;
    readonly words: number;
    /** `own`: words of the documents themselves; `quoted`: both quote them; `site`: furniture, a formula, a stock phrase. */
    readonly of: 'own' | 'quoted' | 'site';
  }[];
}

export const RELAY_CERTAINTIES = ['declared', 'stated', 'inferred', 'several', 'outside'] as const;
export type RelayCertainty = (typeof RELAY_CERTAINTIES)[number];

/** Whom a document credits. */
export interface RelayStepView {
  /** As it is credited. */
  readonly name: string;
  /** `stated`: the document is named; `inferred`: it fits; `several`: one of these, none is chosen; `outside`: not in the case; `declared`: a person said so. */
  readonly certainty: RelayCertainty;
  readonly documents: readonly SourceLabel[];
  readonly reasons: readonly string[];
}

/** A place where a document says that it has something from another. */
export interface RelayRow {
  readonly id: string;
  /** The words by which the document says so. */
  readonly told: PassageRef;
  /** Outermost first. */
  readonly steps: readonly RelayStepView[];
  /** What stands in these words. */
  readonly claims: readonly ClaimId[];
  /** Other documents that credit the same that is not in the case. */
  readonly alsoBy: readonly SourceLabel[];
}

export interface RelaysQuery {
  readonly source?: ObjectId;
  readonly certainty?: RelayCertainty;
}

/** Documents that hang together by copying or by credit. */
export interface OriginFamily {
  readonly id: string;
  readonly documents: number;
  /** Publishers that are known, those of one declared side counted once. */
  readonly publishers: number;
  /** Documents of which no publisher is known. */
  readonly withoutPublisher: number;
  /** Earliest first, at most 200, and the links between these. */
  readonly members: readonly SourceLabel[];
  /** The one that all others come after, where that is shown. */
  readonly first: SourceLabel | null;
  /** Whom members credit that is none of their publishers, most often first, at most five. */
  readonly credited: readonly string[];
  readonly links: readonly OriginLinkView[];
}
