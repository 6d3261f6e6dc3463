// Numbers that stand in one sentence of two documents: what one took from the other or both from a third. In: two figures. Out: whether the words on both sides are the same, and why two such numbers cannot
// both be right: one of them is a slip or was changed.

import type { FigureClaim } from '../../model/claim.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { type Counted, wordsIn } from './counted.ts';

type Figure = CaseClaim<FigureClaim>;

/** So many letters are the same on both sides together, and so many on each. */
const BOTH_SIDES = 56;
const EACH_SIDE = 16;

/** The words on both sides of the number; null where there are too few of them to be nobody else's. */
export function sentenceOf({ claim: { passage } }: Figure): string | null {
  // The first and the last word may be cut.
  const before = normaliseForSearch(passage.prefix.replace(/^\S*\s/u, ''));
  const behind = normaliseForSearch(passage.suffix.replace(/\s\S*$/u, ''));
  const isLong = before.length >= EACH_SIDE && behind.length >= EACH_SIDE;
  return isLong && before.length + behind.length >= BOTH_SIDES ? `${before} … ${behind}` : null;
}

/** Two numbers of one sentence, though "at least" would leave room for both. */
export function slipBetween(these: readonly Counted[], those: readonly Counted[]): readonly string[] {
  for (const a of these)
    for (const b of those)
      if (a.number !== b.number && a.figure.source !== b.figure.source && isOneSentence(a, b))
        return [`one sentence of two documents gives “${wordsIn(a)}” and “${wordsIn(b)}”: a slip or a change`];
  return [];
}

function isOneSentence({ figure: a }: Counted, { figure: b }: Counted): boolean {
  const sentence = sentenceOf(a);
  return sentence !== null && sentence === sentenceOf(b);
}
