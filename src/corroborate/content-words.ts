// The words of a claim that tell what it is about: without small words, those of one meaning made one. In: words of a text in any script. Out: normalised words, each once.

import { normaliseForSearch, searchWords } from '../model/search-text.ts';
import { ANY_LABEL, ANYBODY, OF_ANYTHING, SAID_OF_ANY, SYNONYMS } from './content-words.data.ts';

const meaning: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((row) => {
    const words = row.split(/\s+/).filter((word) => word !== '');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Words that say what kind of deed it was, and nothing of which. */
export const isWordOfDeed = (word: string): boolean =>
  meaning.get(word) === word && !/^(?:prisoner|protester|grave)$/.test(word);

export function contentWords(text: string | null): readonly string[] {
  if (text === null || text === '') return [];
  const found = new Set<string>();
  for (const word of normaliseForSearch(text).split(' ')) {
    const content = contentOf(word);
    if (content !== null) found.add(content);
  }
  return [...found];
}

const contentOf = (word: string): string | null =>
  word.length > 1 && !SAID_OF_ANY.has(word) ? (meaning.get(word) ?? singular(word)) : null;

/** What a text is about: its words without those that are said of any deed. */
export const topicWords = (text: string): readonly string[] =>
  contentWords(text).filter((word) => !ANY_LABEL.has(word) && !ANYBODY.has(word) && !OF_ANYTHING.has(word));

/** So many words show what two texts have in common. */
const MOST_SHOWN = 3;

/** Content words as the text has them, each once, those that stand side by side together: `San Ysidro, market`. */
export function asWritten(text: string, words: readonly string[]): string {
  const left = new Set(words);
  const shown: { from: number; to: number }[] = [];
  let count = 0;
  for (const { word, from, to } of searchWords(text)) {
    const content = contentOf(word);
    if (content === null || !left.delete(content) || ++count > MOST_SHOWN) continue;
    const before = shown.at(-1);
    if (before !== undefined && /^[\s\u200c-]+$/.test(text.slice(before.to, from))) before.to = to;
    else shown.push({ from, to });
  }
  return shown.map(({ from, to }) => text.slice(from, to).replaceAll(/\s+/g, ' ')).join(', ');
}

/** `dissidents` meets `dissident`. */
const singular = (word: string): string =>
  word.length > 4 && /[a-z][^su]s$/.test(word)
    ? word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1)
    : word;

/** Of `a`, those that are in `b` too. Lists of words are short: no set is made for them. */
export function inCommon(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return NONE;
  if (a.length * b.length <= 64) return a.filter((word) => b.includes(word));
  const other = new Set(b);
  return a.filter((word) => other.has(word));
}

const NONE: readonly string[] = [];
