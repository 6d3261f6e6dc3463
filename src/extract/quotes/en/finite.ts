// Whether a stretch of English has a verb, or an auxiliary that stands for a verb of its own: a phrase of nouns has none, a clause often has. In: tokens. Out: yes or no.

import { isAuxiliary } from '../../text/en/noun-phrase.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { TIMES } from './clause-words.data.ts';
import { AUXILIARIES } from './cues.data.ts';
import { isCapital } from './word-class.ts';

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

/** Whether a stretch has something like a verb: a name with an apposition has none. */
export function hasVerb(t: Tokens, { first, end }: TokenSpan): boolean {
  for (let i = first + 1; i < end; i++) {
    const w = t.norm[i] ?? '';
    if (AUXILIARIES.has(w) && !TIMES.has(w)) return true;
    if (w.length > 3 && /(?:ed|es|s)$/.test(w) && !isCapital(t, i) && !w.endsWith('ss')) return true;
    if (
      /^(?:n't|isn't|aren't|wasn't|weren't|won't|don't|doesn't|didn't|can't|cannot|couldn't|shouldn't|wouldn't)$/.test(
        w,
      )
    )
      return true;
    if (
      /^(?:went|came|got|took|made|gave|saw|knew|lost|won|left|kept|held|ran|began|fell|felt|found|paid|sent|told|became|brought|broke|built|chose|want|need|know|think|go|get)$/.test(
        w,
      )
    )
      return true;
  }
  return false;
}
