// Two documents that share words, as it is kept of them: which stretches, and what kind of sharing it is. Made by reuse.ts.

import type { ObjectId } from '../../model/ids.ts';
import type { SharedRow } from '../../model/weighing.ts';

/** Code points of a source's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
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

/** `a` is the lesser id. */
export interface SharedPair {
  readonly a: ObjectId;
  readonly b: ObjectId;
  readonly kind: SharedRow['kind'];
  /** Of the shorter text, 0–1. */
  readonly share: number;
  readonly words: number;
  readonly stretches: readonly SharedStretch[];
}
