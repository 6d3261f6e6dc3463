// Those who are left of many: "35 are still held", "17 remain missing". In: a figure. Out: whether its own words say so.

import type { Counted } from './counted.ts';

/** "35 are still held", "17 remain missing", «هنوز ۱۷ نفر»: of those who were taken, who are left. */
const LEFT_BEHIND = /^\s*(?:\p{L}+\s+){0,3}?(?:still|remain(?:s|ed|ing)?)\b/iu;
const LEFT_BEFORE = /\bstill\s*$|(?<!\p{L})هنوز(?:\s+از(?:\s+سرنوشت)?)?\s*$/iu;
export const areLeft = ({ figure: { claim } }: Counted): boolean =>
  LEFT_BEHIND.test(claim.passage.suffix) || LEFT_BEFORE.test(claim.passage.prefix);

/** "71 missing" are those still missing as well: "37 still missing" are no part of them. */
export const areMissing = ({ figure: { claim } }: Counted): boolean =>
  /\b(?:missing|unaccounted)\b/iu.test(claim.passage.exact) || MISSING_BEHIND.test(claim.passage.suffix);
const MISSING_BEHIND = /^\s*(?:(?:are|were|is|was|people|others)\s+){0,2}(?:missing|unaccounted)\b/iu;
