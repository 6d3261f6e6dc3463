// What the English parsers share: reading words of tokens, and the phrase they hand back. A parser is given the tokens and a place; it answers with
// the phrase that begins there, or null. Parsers look a bounded number of tokens ahead and never back over more than two.

import { numberAt } from '../../text/english-numbers.ts';
import { NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';

export interface PhraseItem {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  readonly link: 'range' | 'list' | null;
}

/** `items` has more than one where a range or list shares words: "July 29–31, 1988". */
export interface Phrase {
  readonly end: number;
  readonly items: readonly PhraseItem[];
  readonly mod: string | null;
}

export type PhraseParser = (t: Tokens, i: number) => Phrase | null;

export const onePhrase = (first: number, end: number, expression: Expression, mod: string | null = null): Phrase => ({
  end,
  items: [{ first, end, expression, link: null }],
  mod,
});

export const isNumber = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER;
export const isWord = (t: Tokens, i: number): boolean => t.kind[i] === WORD;
export const widthOf = (t: Tokens, i: number): number => (t.to[i] ?? 0) - (t.from[i] ?? 0);
export const glued = (t: Tokens, i: number): boolean => t.gap[i] === 0;
export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—' || word === '‑';

export function isCapital(t: Tokens, i: number): boolean {
  if (i < 0 || i >= t.count) return false;
  const char = t.text[t.from[i] ?? 0] ?? '';
  return char !== char.toLowerCase();
}

/** A number of one or two digits from 1 to `most`, else null. */
export function smallNumber(t: Tokens, i: number, most: number): number | null {
  if (!isNumber(t, i) || widthOf(t, i) > 2) return null;
  const value = Number(wordAt(t, i));
  return value >= 1 && value <= most ? value : null;
}

/** A year of four digits without a thousands mark. */
export function yearAt(t: Tokens, i: number, low = 1000, high = 2100): number | null {
  if (!isNumber(t, i) || widthOf(t, i) !== 4) return null;
  const value = Number(wordAt(t, i));
  return value >= low && value <= high ? value : null;
}

/** A year in words: `nineteen eighty-eight`, `two thousand and eighteen`, `nineteen hundred`. */
export function spokenYearAt(t: Tokens, i: number): { readonly year: number; readonly end: number } | null {
  const word = wordAt(t, i);
  if (word === 'two' && wordAt(t, i + 1) === 'thousand') {
    const number = numberAt(t, i);
    return number !== null && number.value < 2100 ? { year: number.value, end: number.end } : null;
  }
  const century = word === 'nineteen' ? 1900 : word === 'eighteen' ? 1800 : word === 'twenty' ? 2000 : null;
  if (century === null || isDash(wordAt(t, i + 1))) return null;
  if (wordAt(t, i + 1) === 'hundred' && century !== 2000) return { year: century, end: i + 2 };
  const rest = isWord(t, i + 1) ? numberAt(t, i + 1) : null;
  return rest !== null && rest.value >= 10 && rest.value < 100 ? { year: century + rest.value, end: rest.end } : null;
}

/** Whether the tokens from `i` are these words. */
export const wordsAt = (t: Tokens, i: number, words: readonly string[]): boolean =>
  words.every((word, k) => t.norm[i + k] === word);

/** Words that can follow a number that ends a list of days: "July 29 and 30 in Tarsel", not "July 29 and 30 men". */
export const AFTER_A_DAY = new Set(
  (
    'in at on of for from to by with and or but as when while after before until during through were was is are will would had has have that which who ' +
    'the a an last this next it he she they local near between at around about'
  ).split(' '),
);

/** `’s` behind a word: two tokens. */
export const isPossessive = (t: Tokens, i: number): boolean =>
  (t.norm[i] === "'" || t.norm[i] === '’') && t.norm[i + 1] === 's' && t.gap[i] === 0 && t.gap[i + 1] === 0;
