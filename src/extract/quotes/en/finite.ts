// Whether a stretch of English has an auxiliary that stands for a verb of its own: a phrase of nouns has none, a clause often has. In: tokens. Out: yes or no.

import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import type { Tokens } from '../../text/tokens.ts';

/** They need another before them, or are verbs by themselves. */
const NOT_FINITE = /^(?:be|been|being|having|gets?|got|getting|gotten)$/;

export function isFiniteAuxiliary(t: Tokens, i: number): boolean {
  const word = t.norm[i] ?? '';
  return isAuxiliary(word) && !NOT_FINITE.test(word);
}

export function hasFiniteAuxiliary(t: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteAuxiliary(t, i)) return true;
  return false;
}
