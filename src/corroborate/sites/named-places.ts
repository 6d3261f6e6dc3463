// The names of places in a sentence that say what kind of place they are: `Orlen cemetery`, `the mill at Dorn`, «گورستان هاوره». In: the words of a sentence. Out: each such name as it stands, with the word for its kind.

import { normaliseForSearch } from '../../model/search-text.ts';
import {
  KINDS_ALONE_EN,
  KINDS_ALONE_FA,
  NO_PROPER_NAME,
  NO_WORD_OF_NAME_FA,
  PLACE_KINDS_EN,
  PLACE_KINDS_FA,
  SETTLED_FA,
} from './places.data.ts';

export interface NamedPlace {
  readonly name: string;
  /** In the form of model/search-text.ts, without an ending. */
  readonly kind: string;
}

const PROPER = `\\p{Lu}[\\p{L}'’-]+`;
const KIND_EN = `(?:${PLACE_KINDS_EN.join('|')})`;
const BEFORE = new RegExp(`(?<![\\p{L}])((?:${PROPER} ){1,3})(${anyCase(KIND_EN)})s?(?![\\p{L}])`, 'gu');
const BEHIND = new RegExp(
  `(?<![\\p{L}])(${anyCase(KIND_EN)})s? (?:of|at|in|near|outside|called|named) (?:the )?(${PROPER}(?: ${PROPER}){0,1})`,
  'gu',
);
const NUMBERED =
  /(?<!\p{L})(?:(?:Plot|Section|Lot|Block|plot|section|lot|block) \p{Nd}+|قطعه(?:ٔ|‌ی|ی)? (?:شماره )?\p{Nd}+)/gu;
const FA = new RegExp(
  `(?<![\\p{L}\\u200c])(${PLACE_KINDS_FA.join('|')})(?:\\u200c?ی|ٔ|ِ|ی)? ([\\p{L}\\u200c]+)(?: ([\\p{L}\\u200c]+))?`,
  'gu',
);

function anyCase(kinds: string): string {
  return kinds.replace(/(?<=[(|:])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

export function namedPlaces(words: string): readonly NamedPlace[] {
  return /\p{sc=Arabic}/u.test(words) ? inPersian(words) : inEnglish(words);
}

function inEnglish(words: string): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  const taken: (readonly [number, number])[] = [];
  const isFree = (at: number, length: number): boolean => taken.every(([a, b]) => at >= b || at + length <= a);
  for (const { 0: all, 1: proper = '', 2: kind = '', index } of words.matchAll(BEFORE)) {
    const own = proper
      .trim()
      .split(' ')
      .filter((word, k) => !(k === 0 && isNoName(word)));
    if (own.length === 0 || own.some(isNoName)) continue;
    taken.push([index, index + all.length]);
    found.push({ name: `${own.join(' ')} ${all.slice(proper.length)}`, kind: kind.toLowerCase() });
  }
  for (const { 0: all, 1: kind = '', 2: proper = '', index } of words.matchAll(BEHIND)) {
    if (proper.split(' ').some(isNoName) || !isFree(index, all.length)) continue;
    found.push({ name: all, kind: kind.toLowerCase() });
  }
  for (const [name] of words.matchAll(NUMBERED)) found.push({ name, kind: 'section' });
  return found;
}

/** `Public Works` is a body. */
export const isOwnName = (name: string): boolean => !name.split(' ').some(isNoName);

const isNoName = (word: string): boolean => NO_PROPER_NAME.has(word.toLowerCase());

function inPersian(words: string): readonly NamedPlace[] {
  const found = [...words.matchAll(NUMBERED)].map(([name]): NamedPlace => ({ name, kind: 'قطعه' }));
  for (const { 0: all, 1: kind = '', 2: first = '', 3: second = '' } of words.matchAll(FA)) {
    if (isCommon(first)) continue;
    const end = second !== '' && isCommon(second) ? all.slice(0, all.length - second.length).trim() : all.trim();
    found.push({ name: end, kind: normaliseForSearch(kind) });
  }
  return found;
}

/** A verb, a preposition, a word for any such place: no name. */
const isCommon = (word: string): boolean => {
  const folded = normaliseForSearch(word).replaceAll(' ', '');
  return folded.length < 3 || NO_WORD_OF_NAME_FA.has(folded) || VERB_FA.test(word);
};
const VERB_FA =
  /^(?:ن?می\u200c)|(?:شده|کرده|بوده|کردند|شدند|بودند|داشت|داشتند|هستند|است|ها|های|هایی|ترین|\u200cاند|\u200cای)$/u;

const ALONE = new RegExp(
  `\\b(?:the|this|that|an?) (?:\\p{Ll}+ )?(?:${KINDS_ALONE_EN.join('|')})\\b|(?<![\\p{L}\\u200c])(?:${KINDS_ALONE_FA.join('|')})(?=\\u200c?(?:ای|ها|های|هایی|ی|ٔ)?(?![\\p{L}\\u200c]))`,
  'giu',
);

/** The first word for a kind of place that stands without a name: `mill`, «سوله». */
export function kindAlone(words: string): string | null {
  const [first] = words.match(ALONE) ?? [];
  return first === undefined ? null : (/[\p{L}]+$/u.exec(first)?.[0].toLowerCase() ?? null);
}

const PLACED_EN = new RegExp(
  `\\b(?:in|at|near|above|outside|into|from|village of|town of) (${PROPER})(?! ${PROPER})`,
  'gu',
);
const PLACED_FA = new RegExp(`(?<![\\p{L}\\u200c])(?:${SETTLED_FA.join('|')}) ([\\p{L}\\u200c]+)`, 'gu');

/** Names behind words that lead to a place, as often as they stand so. */
export function placedNames(words: string): readonly string[] {
  const found = /\p{sc=Arabic}/u.test(words)
    ? [...words.matchAll(PLACED_FA)].flatMap(([, name = '']) => (isCommon(name) ? [] : [name]))
    : [...words.matchAll(PLACED_EN)].flatMap(([, name = '']) => (isNoName(name) ? [] : [name]));
  return found;
}
