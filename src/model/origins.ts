// What is kept of a case so that the origins of its claims can be told: of each source whom it credits, of each pair of sources the words they share. Derived, like the weighing it is kept with.

import type { ObjectId } from './ids.ts';
import type { SharedRow } from './rooms/origins.ts';
import type { Credit } from './source.ts';

/** Code points of a source's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph in which a document's author speaks of what he or she saw, with the words that say it. */
export interface Witnessing extends Stretch {
  readonly words: string;
}

/** A paragraph with the name that it ends with. */
export interface CreditedPart extends Stretch {
  readonly name: string;
}

/** What a source says of where it comes from, and what people say of that. */
export interface OriginSource {
  readonly source: ObjectId;
  readonly title: string | null;
  readonly byline: string | null;
  /** The person who wrote it or tells in it. */
  readonly author: string | null;
  /** Its publisher; where none is stated the body that issued it, or who signs it. */
  readonly publisher: string | null;
  readonly address: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly reprintOf: string | null;
  readonly translationOf: string | null;
  /** Without those of photographs, in the order of the page. */
  readonly credits: readonly { readonly kind: Credit['kind']; readonly name: string }[];
  readonly witnessing: readonly Witnessing[];
  /** Paragraphs that name at their end whom they are from, as a digest does. */
  readonly creditedParts: readonly CreditedPart[];
  /** What people assessed; null where nobody did, or they differ. */
  readonly firstHand: boolean | null;
  /** As people assessed it. */
  readonly translatedFrom: ObjectId | null;
}

export interface SharedStretch {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly kind: 'verbatim' | 'edited';
  /** Of its words, how many are the same in both, 0–1. */
  readonly same: number;
  readonly words: number;
  /** `own`: words of the documents themselves; `quoted`: both quote them; `site`: furniture, a formula, a stock phrase. */
  readonly of: 'own' | 'quoted' | 'site';
}

/** Two documents that share words. `a` is the lesser id. */
export interface SharedPair {
  readonly a: ObjectId;
  readonly b: ObjectId;
  readonly kind: SharedRow['kind'];
  /** Of the shorter text, 0–1. */
  readonly share: number;
  readonly words: number;
  readonly stretches: readonly SharedStretch[];
}
