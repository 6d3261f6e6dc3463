// Names in Persian text, which has no capitals: they follow the word for what they name, or are known for places. In: the words of a paragraph. Out: the names in it.

import { normaliseForSearch } from '../../model/search-text.ts';
import { NAMED_THINGS_FA } from './subject-names.data.ts';

const PERSIAN_WORD = /[\p{sc=Arabic}\u200c]+/gu;

/** A space, with an opening mark of quotation or the adjective of a people. */
const BETWEEN = /^\s(?:\S+نش[یي]ن\s)?[«"“‹]?$/u;

/** The word after one that says what kind of thing it names: «اردوگاه» and what follows. */
export function namesAfterNouns(words: string): readonly string[] {
  const all = [...words.matchAll(PERSIAN_WORD)].map(({ 0: word, index }) => ({
    word,
    end: index + word.length,
    index,
  }));
  return all.flatMap(({ word, index }, at) => {
    // «روستای کردنشین تالون»
    const before = all[at - 1]?.word.endsWith('نشین') || all[at - 1]?.word.endsWith('نشين') ? all[at - 2] : all[at - 1];
    const gap = before === undefined ? '' : words.slice(before.end, index);
    if (before === undefined || !NAMED_THINGS_FA.has(normaliseForSearch(before.word)) || !BETWEEN.test(gap)) return [];
    return word.length >= 3 && !/نش[یي]ن$/u.test(word) ? [word] : [];
  });
}

/** Names that the document has behind such a noun elsewhere, and here without it. */
export function namesAgain(words: string, names: ReadonlySet<string>): readonly string[] {
  return names.size === 0
    ? []
    : (words.match(PERSIAN_WORD) ?? []).filter((word) => names.has(normaliseForSearch(word)));
}

/** Those of one or two words that stand in it. */
export function placesIn(words: string, places: ReadonlySet<string>): readonly string[] {
  if (places.size === 0) return [];
  const all = normaliseForSearch(words).split(' ');
  return all.flatMap((word, at) => [word, `${word} ${all[at + 1] ?? ''}`]).filter((name) => places.has(name));
}
