// Phrases of a table found in a row of words. In: lines of `id | … wordings`. Out: the phrases a row holds, longest first at each place, none over another.

import { normaliseForSearch } from '../../model/search-text.ts';

export interface Phrase {
  readonly id: string;
  /** Places in the row; `end` is after its last word. */
  readonly first: number;
  readonly end: number;
}

/** First word => its phrases, longest first. */
export type PhraseTable = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly id: string }[]>;

/** `read` gives of a row its id and its wordings, with `;` between them. */
export function phraseTable(
  table: string,
  read: (row: readonly string[]) => readonly [id: string, wordings: string],
): PhraseTable {
  const phrases = new Map<string, { words: readonly string[]; id: string }[]>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const [id, wordings] = read(line.split('|'));
    for (const wording of wordings.split(';')) {
      const words = normaliseForSearch(wording).split(' ');
      const [first = ''] = words;
      if (first !== '') phrases.set(first, [...(phrases.get(first) ?? []), { words, id }]);
    }
  }
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/\s+/)
      .flatMap((word) => normaliseForSearch(word).split(' '))
      .filter((word) => word !== ''),
  );

export function phrasesIn(words: readonly string[], table: PhraseTable): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = table.get(words[i] ?? '')?.find((one) => one.words.every((word, k) => words[i + k] === word));
    if (phrase === undefined) continue;
    found.push({ id: phrase.id, first: i, end: i + phrase.words.length });
    i += phrase.words.length - 1;
  }
  return found;
}
