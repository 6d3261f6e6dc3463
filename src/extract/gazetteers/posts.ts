// Words for posts, ranks and titles. In: a word in lower case, or a run of them. Out: whether it heads the name of a post, or only stands before a name.

import { gazetteerKey, wordsOf } from './gazetteer-key.ts';
import {
  PERSIAN_POSTS,
  PERSIAN_STATUS,
  PERSIAN_STYLES,
  PORTFOLIOS,
  POST_HEADS,
  POST_PHRASES,
  POST_PREFIXES,
  STYLES,
  TITLE_POSTS,
} from './posts.data.ts';

type Gender = 'female' | 'male' | null;

const heads: ReadonlySet<string> = new Set(wordsOf(POST_HEADS));
const prefixes: ReadonlySet<string> = new Set(wordsOf(POST_PREFIXES));
const portfolios: ReadonlySet<string> = new Set(wordsOf(PORTFOLIOS));
const styles: ReadonlyMap<string, Gender> = gendersOf(wordsOf(STYLES));
const shortPosts: ReadonlyMap<string, string> = new Map(
  TITLE_POSTS.split(/[\n ]+(?=\p{L}+:)/u)
    .map((item) => item.trim().split(':'))
    .flatMap(([short, post]) => (short && post ? [[short, post] as const] : [])),
);
/** First word => phrases, longest first, as words. */
const phrases: ReadonlyMap<string, readonly (readonly string[])[]> = phrasesByFirst();
const persianPosts: ReadonlySet<string> = new Set(wordsOf(PERSIAN_POSTS).map(gazetteerKey));
const persianStyles: ReadonlyMap<string, Gender> = gendersOf(
  PERSIAN_STYLES.split(/(?<=:[mf]?)\s+/).filter((item) => item.trim() !== ''),
);
const persianStatus: ReadonlyMap<string, string> = new Map(
  wordsOf(PERSIAN_STATUS).map((item) => [gazetteerKey(item.split(':')[0] ?? ''), item.split(':')[1] ?? ''] as const),
);

function gendersOf(items: readonly string[]): ReadonlyMap<string, Gender> {
  return new Map(
    items.flatMap((item) => {
      const [word = '', letter] = item.trim().split(':');
      const gender = letter === 'm' ? 'male' : letter === 'f' ? 'female' : null;
      // with its marks and without: `doña`, `dona`
      return [word, gazetteerKey(word)].map((spelling) => [spelling, gender] as const);
    }),
  );
}

function phrasesByFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of POST_PHRASES.split('|')) {
    const words = phrase.trim().split(/ |(?=-)|(?<=-)/);
    const first = words[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

/** `minister`, `head`. */
export const isPostHead = (word: string): boolean => heads.has(word);

/** `ministers` => `minister`; the word itself where it is one; null where it heads no post. */
export function postHeadOf(word: string): { readonly singular: string; readonly plural: boolean } | null {
  if (heads.has(word)) return { singular: word, plural: false };
  if (!/(?:s|men|women)$/.test(word)) return null;
  const singular = word.endsWith('men')
    ? `${word.slice(0, -2)}an`
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.slice(0, -1);
  return heads.has(singular) ? { singular, plural: true } : null;
}
/** `deputy`, `chief`: belongs to a post that follows. */
export const isPostPrefix = (word: string): boolean => prefixes.has(word);
/** `foreign`, `justice`: what a minister or a department is for. */
export const isPortfolio = (word: string): boolean => portfolios.has(word);
/** `Mr`, `Gen`, `Ayatollah`: stands before a name and is no post. */
export const isStyle = (word: string): boolean => styles.has(word);
export const genderOfStyle = (word: string): Gender => styles.get(word) ?? null;
/** `sen` => `senator`. */
export const postOfShort = (word: string): string | null => shortPosts.get(word) ?? null;

/** How many words from `i` on are one post of more words (`prime minister`); 0 where they are none. `word` gives the words in lower case. */
export function postPhraseAt(word: (i: number) => string, i: number): number {
  for (const phrase of phrases.get(word(i)) ?? []) if (phrase.every((w, k) => word(i + k) === w)) return phrase.length;
  return 0;
}

/** «امر» is a matter or an order; the head of an office is written «آمر». */
export const isPersianPost = (word: string): boolean => word !== 'امر' && persianPosts.has(gazetteerKey(word));
export const isPersianStyle = (word: string): boolean => persianStyles.has(gazetteerKey(word));
export const genderOfPersianStyle = (word: string): Gender => persianStyles.get(gazetteerKey(word)) ?? null;
/** «سابق» => `former`; null where the word tells no status. `then` is «وقت», of the time that is spoken of. */
export const persianStatusOf = (word: string): string | null => persianStatus.get(gazetteerKey(word)) ?? null;
