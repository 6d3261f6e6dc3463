// What is found of an official paper in either language: whose it is, and where its words begin.

import type { TokenSpan } from '../text/tokens.ts';

export interface Paper {
  readonly house: TokenSpan;
  /** The first token behind its head. */
  readonly first: number;
}
