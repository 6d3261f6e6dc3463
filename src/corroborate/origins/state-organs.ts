// Whether a name is that of a state's organ or of one who bears its office. In: words for who speaks. Out: whether it is so. Which organs are of one state: one-party.ts.

import { bodyWord, joinedWords } from '../../resolve/identity/body-words.ts';
import { ENTITLED, NO_ORGAN, ORGANS } from './state-organs.data.ts';

const ORGAN_WORDS: ReadonlySet<string> = new Set(ORGANS.split(' '));

/** "the government", "Interior Ministry", "the embassy", «استانداری تارسل», "a ministry spokesman": an organ of a state, or one who bears its office. */
export function isOfState(name: string): boolean {
  if (NO_ORGAN.test(name)) return false;
  if (ENTITLED.test(name.trim())) return true;
  const kept = joinedWords(name).map((word) => bodyWord(word) ?? word);
  // In Persian what it is comes first.
  const told = /\p{Script=Arabic}/u.test(name) ? kept.slice(0, 1) : kept;
  return told.some((word) => ORGAN_WORDS.has(word));
}
