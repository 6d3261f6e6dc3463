// Whether a row of the program names whom the answers name: persons by the spellings that the answers list, offices and bodies by their words in either language, proper names across Latin and
// Arabic script by their consonants. Simple on purpose: it must not know more than a reader who holds the two beside each other, and nothing of how the program itself tells names.

import type { GoldCase } from './gold-case.ts';
import { OFFICE_KINDS, OFFICES } from './office-words.data.ts';

export interface NamesFit {
  /** Whether what is shown names whom the answers name; `names`: spellings the answers add. */
  fits(gold: string, names: readonly string[] | undefined, shown: readonly string[]): boolean;
  /** The persons of the answers that are named; of one surname alone, all who bear it. */
  personsIn(shown: string): ReadonlySet<string>;
}

type Words = readonly string[];

/** Letters alone, in one form; words that are joined by a zero-width non-joiner are one. */
export const foldedWords = (text: string): Words =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\u200c|\u200d|\u0640/gu, '')
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function placesWithin(words: Words, part: Words): readonly number[] {
  if (part.length === 0) return [];
  return words.flatMap((_, at) => (part.every((word, i) => words[at + i] === word) ? [at] : []));
}

export function namesFitOf({ persons }: Pick<GoldCase, 'persons'>): NamesFit {
  const spellings = persons.flatMap(({ name, spellings: others }) =>
    [name, ...others].map((spelling) => ({ person: name, words: foldedWords(spelling) })),
  );
  const personsIn = (shown: string): ReadonlySet<string> => {
    const words = foldedWords(shown);
    const found = spellings.flatMap(({ person, words: part }) =>
      placesWithin(words, part).map((at) => ({ person, from: at, to: at + part.length })),
    );
    const longest = found.filter(
      (a) => !found.some((b) => b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from),
    );
    if (longest.length > 0) return new Set(longest.map(({ person }) => person));
    const short = words.join('').length < 4 ? [] : spellings;
    return new Set(short.filter(({ words: whole }) => placesWithin(whole, words).length > 0).map((s) => s.person));
  };
  const fits: NamesFit['fits'] = (gold, names, shown) => {
    const inShown = shown.map(foldedWords);
    if ((names ?? []).some((name) => inShown.some((words) => placesWithin(words, foldedWords(name)).length > 0)))
      return true;
    const asked = personsIn(gold);
    const named = new Set(shown.flatMap((name) => [...personsIn(name)]));
    if (asked.size > 0 && named.size > 0) return [...asked].some((person) => named.has(person));
    if (inShown.some((words) => saysSame(foldedWords(gold), words))) return true;
    return shown.some((name) => officesFit(gold, name) || initialsFit(gold, name) || initialsFit(name, gold));
  };
  return { fits, personsIn };
}

/** Half of what the shorter of the two says is said by both. */
export function sharesHalf(gold: string, shown: string): boolean {
  const [a, b] = [notionsOf(gold), notionsOf(shown)];
  const both = [...a].filter((notion) => b.has(notion));
  return both.length > 0 && both.length * 2 >= Math.min(a.size, b.size);
}

/** Half of what the shorter of the two says is said by both, and not only what kind of office it is. */
function officesFit(gold: string, shown: string): boolean {
  const [a, b] = [notionsOf(gold), notionsOf(shown)];
  const both = [...a].filter((notion) => b.has(notion));
  const telling = both.some((notion) => !notion.startsWith('kind:'));
  const kindAlone = [...b].every((notion) => notion.startsWith('kind:'));
  return sharesHalf(gold, shown) && (telling || kindAlone);
}

/** Two words or more of the one, and all of the other: "Ada Quill, clerk of the port" and "Ada Quill". */
function saysSame(gold: Words, shown: Words): boolean {
  const [short, long] = gold.length < shown.length ? [gold, shown] : [shown, gold];
  return short.length > 1 && placesWithin(long, short).length > 0;
}

/** "IHRC" for "Independent Human Rights Commission", with or without what is put before: at least three letters. */
function initialsFit(short: string, long: string): boolean {
  const initials = (long.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return initials.length >= 3 && [...short.matchAll(/\b[A-Z]{3,}\b/g)].some(([letters]) => letters.endsWith(initials));
}

const notionLines = [
  ...OFFICE_KINDS.map((line, i) => ({ line, notion: `kind:${i}` })),
  ...OFFICES.map((line, i) => ({ line, notion: `office:${i}` })),
];
const NOTIONS = new Map(notionLines.flatMap(({ line, notion }) => foldedWords(line).map((word) => [word, notion])));
const PERSIAN_ENDINGS = /(?:هایی|های|ها|ی)$/;
const SMALL = new Set(
  foldedWords('the of and for from with his her its their mr mrs ms dr two seven then time against است این برای'),
);

function notionsOf(text: string): ReadonlySet<string> {
  const notions = new Set<string>();
  for (const [letters] of text.matchAll(/\b[A-Z]{2,}\b/g)) notions.add(`name:${letters}`);
  for (const word of foldedWords(text)) {
    const notion = NOTIONS.get(word) ?? NOTIONS.get(word.replace(PERSIAN_ENDINGS, ''));
    if (notion !== undefined) notions.add(notion);
    else if (!SMALL.has(word) && consonantsOf(word).length >= 3) notions.add(`name:${consonantsOf(word)}`);
  }
  return notions;
}

/** Persian letters, and Latin pairs of letters, that stand for one sound. Vowels, h and w are left out. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|خ/g, 'x'],
  [/gh|غ|ق/g, 'q'],
  [/sh|ش/g, 'S'],
  [/ch|چ/g, 'c'],
  [/zh|ژ|ج/g, 'j'],
  [/[سصث]/g, 's'],
  [/[زذضظ]/g, 'z'],
  [/[تط]/g, 't'],
  [/ph|ف/g, 'f'],
  [/ب/g, 'b'],
  [/پ/g, 'p'],
  [/د/g, 'd'],
  [/ر/g, 'r'],
  [/ک/g, 'k'],
  [/گ/g, 'g'],
  [/ل/g, 'l'],
  [/م/g, 'm'],
  [/ن/g, 'n'],
  [/[^a-zS]|[aeiouyhwv]/g, ''],
];
const consonantsOf = (word: string): string =>
  SOUNDS.reduce((sounds, [letters, sound]) => sounds.replaceAll(letters, sound), word).replaceAll(/(.)\1+/g, '$1');
