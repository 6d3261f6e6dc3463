// What sort of English word a token is by its form alone: an adverb or word of time, a word with a capital. In: tokens and a place. Out: yes or no.

import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import { TIMES } from './clause-words.data.ts';

export const isAdverb = (t: Tokens, i: number): boolean =>
  (wordAt(t, i).endsWith('ly') &&
    wordAt(t, i).length > 4 &&
    !/^(?:family|assembly|only|july|supply|ally|italy|reply|apply)$/.test(wordAt(t, i))) ||
  TIMES.has(wordAt(t, i)) ||
  (t.kind[i] === NUMBER && TIMES.has(wordAt(t, i - 1)));

export const isCapital = (t: Tokens, i: number): boolean => {
  const char = t.text[t.from[i] ?? 0] ?? '';
  return char !== char.toLowerCase();
};
