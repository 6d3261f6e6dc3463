// What the finders of quotations hand on: words, where they stand, who is made to say them by what. Token places; drafts are made at the end.

import type { Names } from '../text/english-names.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { MarkedWords } from '../text/quote-marks.ts';
import type { TokenSpan } from '../text/tokens.ts';

export const FOUND_BY = 'habeas/quotes@1';

/** Who speaks, as the words near the quotation name him or her; null for nobody in particular ("has been called"). */
export interface Attribution {
  readonly who: readonly TokenSpan[] | null;
  readonly cue: TokenSpan | null;
  readonly how: 'after' | 'before' | 'according' | 'dash' | 'colon' | 'continued' | 'slogan' | 'passive' | 'neighbour';
  readonly sure: boolean;
  /** Who quotes the speaker: `state radio quoted the minister as saying “…”`. */
  readonly quotedBy?: { readonly who: TokenSpan | null; readonly cue: TokenSpan };
}

export interface Scene {
  readonly prepared: PreparedText;
  readonly names: Names;
  readonly marks: readonly MarkedWords[];
  /** The marked words a token stands in, or -1. */
  readonly markOf: Int32Array;
}
