// Names in Persian text, which has no capitals: they follow the word for what they name, or are known for places; a word behind "in" or "the people of" that is no common word may be one. In: the words
// of a paragraph. Out: the names in it.

import { normaliseForSearch } from '../../model/search-text.ts';
import { COMMON_WORDS_FA } from './persian-common.data.ts';
import { NAMED_THINGS_FA } from './subject-names.data.ts';

const PERSIAN_WORD = /(?:(?=\p{L})\p{sc=Arabic}[\p{M}\u200c]*)+/gu;

/** A space, with an opening mark of quotation. */
const BETWEEN = /^\s[«"“‹]?$/u;

/** «روستای کردنشین تالون», «فابریکهٔ نساجی تالون»: what it is like stands before its name. */
const LIKE =
  /نش[یي]ن$|^(?:نساجی|سیمان|قند|ریسندگی|بافندگی|مرکزی|عمومی|سابق|بزرگ|کوچک|قدیمی|جدید|ابتدایی|دخترانه|پسرانه|نظامی|مرزی|ساحلی|جامع|کهنه|نو)$/u;

/** «لنگرآباد»: what ends so was founded by somebody, and is a place. */
const BY_ITS_ENDING = /^(?!ناکجا)\p{sc=Arabic}{2,}\u200c?آباد$/u;

interface WordIn {
  readonly word: string;
  readonly index: number;
  readonly end: number;
}

const wordsIn = (text: string): readonly WordIn[] =>
  [...text.matchAll(PERSIAN_WORD)].map(({ 0: word, index }) => ({ word, index, end: index + word.length }));

/** The word after one that says what kind of thing it names: «اردوگاه» and what follows; and what its ending shows. */
export function namesAfterNouns(text: string): readonly string[] {
  const all = wordsIn(text);
  return all.flatMap((one, at) => {
    const last = all[at - 1];
    const before = last !== undefined && LIKE.test(last.word) ? all[at - 2] : last;
    const gap = last === undefined ? '' : text.slice(last.end, one.index);
    const isNamed = before !== undefined && NAMED_THINGS_FA.has(normaliseForSearch(before.word)) && BETWEEN.test(gap);
    const isShown = isNamed || BY_ITS_ENDING.test(one.word);
    return isShown && !LIKE.test(one.word) && canBeName(one.word) ? [one.word] : [];
  });
}

/** In, to, from, the people of. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'در به از تا اهل اهالی مردم مردمان ساکنان ساکنین باشندگان ریش‌سفیدان بازماندگان کشتار فاجعه واقعه حادثه'.split(' '),
);

/** Words that may be names of places: another document has to show it. */
export function namesPerhaps(text: string): readonly string[] {
  const all = wordsIn(text);
  return all.flatMap(({ word, index }, at) => {
    const before = all[at - 1];
    if (before === undefined || !BEFORE_PLACES.has(before.word) || !BETWEEN.test(text.slice(before.end, index)))
      return [];
    return canBeName(word) ? [word] : [];
  });
}

const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS_FA.flatMap((word) => normaliseForSearch(word).split(' ')));

/** What stands in the plural, or with the signs of a verb. */
const INFLECTED = /^ن?می\u200c|\u200c(?:ها|های|هایی|هایش|ای|اند|ام|ایم|اید|تر|ترین|شان|مان|تان|اش|است|شده)$/u;

function canBeName(word: string): boolean {
  const key = normaliseForSearch(word);
  return word.length >= 3 && !INFLECTED.test(word) && !key.split(' ').every((part) => COMMON.has(part));
}

/** Names that the document has behind such a noun elsewhere, and here without it. */
export function namesAgain(text: string, names: ReadonlySet<string>): readonly string[] {
  return names.size === 0 ? [] : (text.match(PERSIAN_WORD) ?? []).filter((word) => names.has(normaliseForSearch(word)));
}

/** Those of one or two words that stand in it. */
export function placesIn(text: string, places: ReadonlySet<string>): readonly string[] {
  if (places.size === 0) return [];
  const all = normaliseForSearch(text).split(' ');
  return all.flatMap((word, at) => [word, `${word} ${all[at + 1] ?? ''}`]).filter((name) => places.has(name));
}
