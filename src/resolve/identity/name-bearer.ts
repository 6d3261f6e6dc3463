// Whether a name that speaks, writes or acts is a person's or a body's, by its own words. In: a name. Out: person or body. A country or town that acts is its government: a body.

import { searchWords } from '../../model/search-text.ts';
import type { KnownNames } from './known-names.ts';

const LETTERS = /^(?:\p{Lu}\.?){2,}s?$/u;
const QUOTED = /^[“"«‘']/u;

export function bearsAsActor(name: string, known: KnownNames): 'person' | 'body' {
  const words = name.split(/[\s\u200c]+/u);
  if (QUOTED.test(name) || known.body(name) !== null || known.place(name) !== null) return 'body';
  if (known.country(name) !== null || words.some((word) => word.split('-').some(isLetters))) return 'body';
  if (/^the /iu.test(name)) return 'body';
  const normal = searchWords(name);
  if (words.length > 1 && known.givenName(words[0] ?? '') && !known.bodyWord(normal.at(-1)?.word ?? ''))
    return 'person';
  if (words.some((word) => known.country(word) !== null) && !words.some(known.givenName)) return 'body';
  return normal.some(({ word }, n) => known.bodyWord(word) && (ARABIC.test(word) ? n === 0 : true)) ||
    words.some((word) => JOINING.has(word.toLowerCase()))
    ? 'body'
    : 'person';
}

const ARABIC = /[\u0600-\u06ff]/u;
/** Words that stand between the words of a body's name, and in no person's. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'against', 'in', '&', 'برای', 'علیه', 'و']);

/** `NCRI`, `U.N.`; a person's initials have one letter or stand beside a surname. */
const isLetters = (word: string): boolean => LETTERS.test(word) && word.replaceAll('.', '').length >= 3;
