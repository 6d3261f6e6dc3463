// Whether a name that speaks, writes or acts is a person's or a body's, by its own words. In: a name, and the places that its document names. Out: person or body. A country or town that acts
// is its government: a body.

import { normaliseForSearch, searchWords } from '../../model/search-text.ts';
import { bodyWord } from './body-words.ts';
import type { KnownNames } from './known-names.ts';

const LETTERS = /^(?:\p{Lu}\.?){2,}s?$/u;
const QUOTED = /^[“"«‘']/u;

export function bearsAsActor(name: string, places: ReadonlySet<string>, known: KnownNames): 'person' | 'body' {
  const words = name.split(/[\s\u200c]+/u);
  if (QUOTED.test(name) || known.body(name) !== null || known.place(name) !== null) return 'body';
  if (known.country(name) !== null || words.some((word) => word.split('-').some(isLetters))) return 'body';
  if (/^the /iu.test(name) || places.has(name)) return 'body';
  const normal = searchWords(name);
  if (words.length > 1 && known.givenName(words[0] ?? '') && !known.bodyWord(normal.at(-1)?.word ?? ''))
    return 'person';
  const ofPlace = words.some((word) => known.country(word) !== null || places.has(word));
  if (ofPlace && !words.some(known.givenName)) return 'body';
  if (ARABIC.test(name) && isBodyWord(name)) return 'body';
  return normal.some(({ word }, n) => known.bodyWord(word) && (ARABIC.test(word) ? n === 0 : true)) ||
    words.some((word) => JOINING.has(word.toLowerCase()))
    ? 'body'
    : 'person';
}

const ARABIC = /[\u0600-\u06ff]/u;

/** The first word heads the names of bodies: «دادستانی», «دیده‌بان». */
const isBodyWord = (name: string): boolean => {
  const [first = ''] = name.split(/\s+/u);
  return bodyWord(normaliseForSearch(first).replaceAll(' ', '')) !== null;
};

/** Words that stand between the words of a body's name, and in no person's. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'against', 'in', '&', 'برای', 'علیه', 'و']);

/** `NCRI`, `U.N.`; a person's initials have one letter or stand beside a surname. */
const isLetters = (word: string): boolean => LETTERS.test(word) && word.replaceAll('.', '').length >= 3;
