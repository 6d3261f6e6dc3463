// When two passages are one in two documents, lightly edited or not. In: their content words. Out: yes or no.

import { inCommon } from '../content-words.ts';

export const isSamePassage = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) >= FEWEST_SAME &&
  inCommon(a, b).length >= Math.max(a.length, b.length) * MOST_OF_PASSAGE;
const FEWEST_SAME = 5;
const MOST_OF_PASSAGE = 0.8;
