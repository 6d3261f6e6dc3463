// What a role is of, as the words around it say: `the [then Minister] of Justice`, `the interior minister`, `head of Base 9`. In: tokens and the place of the noun. Out: its words; none where it stands alone.

import { type Tokens, WORD, wordAt } from '../tokens.ts';
import { isPastForm } from './noun-phrase.ts';

const LONGEST = 4;
/** Words before a noun that say nothing of what the role is of. */
const PLAIN =
  /^(?:the|a|an|this|that|its|his|her|their|our|my|your|of|to|by|for|from|with|in|at|on|as|and|or|but|is|was|are|were|be|been|became|one|two|both|then|former|late|current|present|acting|new|old|ex|senior|deputy|chief|mr|mrs|ms|dr|sir|when|where|while|who|whom|which|under|before|after|against|because|said|says|told)$/;

export function matterOfRole(t: Tokens, noun: number): readonly string[] {
  const words: string[] = [];
  const before = wordAt(t, noun - 1);
  if (t.kind[noun - 1] === WORD && (t.gap[noun] ?? 3) < 2 && !PLAIN.test(before) && !isPastForm(before))
    words.push(before);
  if (!/^(?:of|for)$/.test(wordAt(t, noun + 1))) return words;
  for (let i = noun + 2; i < noun + 2 + LONGEST && t.kind[i] !== undefined; i++) {
    if (wordAt(t, i) === 'the') continue;
    if (t.kind[i] !== WORD || (t.gap[i] ?? 3) > 2 || PLAIN.test(wordAt(t, i))) break;
    words.push(wordAt(t, i));
  }
  return words;
}

/** False where both say what they are of, and it is not one thing: `the Minister of Justice` is not the Minister of Fisheries. */
export const canBeOfOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => one.slice(0, STEM) === other.slice(0, STEM)));
/** `provincial governor`, `governor of the province`. */
const STEM = 5;
