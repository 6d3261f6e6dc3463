// Names as they are looked for in the rooms: by the words as written and by the keys under which all spellings of a word meet (resolve/names), in whatever script.

import { eachSearchWord } from '../../model/search-text.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import type { RoomQuestion } from '../../storage/ports/weighing-store.ts';

/** Of every word of these names, and of compounds also as written in one. */
export function nameKeysIn(names: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const name of names)
    for (const token of tokensOf(name))
      for (const word of new Set([token, ...wordsIn(token)])) for (const key of nameKeysOf(word)) keys.add(key);
  return [...keys].sort();
}

/** What somebody typed, as conditions: each word as the beginning of one, or as another spelling of a name. */
export function askedWords(text: string): NonNullable<RoomQuestion['words']> {
  return tokensOf(text).flatMap((token) => {
    const words = wordsIn(token);
    const [only] = words;
    // A compound is looked for as a whole, else a row of first letters would find everything.
    if (words.length === 1 && only !== undefined) return [{ word: only, keys: longEnough(only) }];
    const keys = nameKeysOf(token);
    return keys.length > 0 ? [{ word: words.join(''), keys }] : words.map((word) => ({ word, keys: [] }));
  });
}

/** One or two letters are the beginning of a word that is still being typed. */
const longEnough = (word: string): readonly string[] => (word.length < 3 ? [] : nameKeysOf(word));

const tokensOf = (name: string): readonly string[] => name.split(/\s+/u).filter((token) => token !== '');

function wordsIn(token: string): readonly string[] {
  const words: string[] = [];
  eachSearchWord(token, (word) => words.push(word));
  return words;
}
