// What a sentence credits somebody with, without marks: token places, before a draft is made of it.

import type { TokenSpan } from '../../text/tokens.ts';

export interface Reported {
  /** One, or two around the cue. */
  readonly content: readonly TokenSpan[];
  readonly cue: TokenSpan;
  readonly who: TokenSpan | null;
  readonly why: string;
  /** Who quotes the speaker: `state radio quoted the minister as saying …`. */
  readonly quotedBy?: { readonly who: TokenSpan | null; readonly cue: TokenSpan };
  /** What follows is a clause, so that another's words can stand in it. */
  readonly clause?: boolean;
}
