// What the Persian parsers of dates hand on: a phrase of one or more expressions, and the small looks at tokens that they share.

import { persianNumberAt, persianOrdinalAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { DateMention, Expression } from '../expression.ts';

interface Item {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  /** How it is joined with the one before. */
  readonly link: DateMention['link'];
}

export interface Phrase {
  readonly end: number;
  readonly items: readonly Item[];
  readonly mod: string | null;
}

export const word = persianWord;
export const width = (t: Tokens, i: number): number => (t.to[i] ?? 0) - (t.from[i] ?? 0);
export const isNumber = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER;
/** Whether a word stands in the same paragraph as the one before it. */
export const near = (t: Tokens, i: number): boolean => i < t.count && t.gap[i] !== 3;

export const onePhrase = (first: number, end: number, expression: Expression, mod: string | null = null): Phrase => ({
  end,
  items: [{ first, end, expression, link: null }],
  mod,
});

export interface Counting {
  readonly value: number;
  readonly first: number;
  readonly end: number;
  readonly digits: boolean;
  readonly ordinal: boolean;
  readonly link: 'range' | 'list' | null;
}

export function countAt(t: Tokens, i: number): Omit<Counting, 'link'> | null {
  const ordinal = persianOrdinalAt(t, i);
  const number = persianNumberAt(t, i);
  const found = ordinal !== null && ordinal.end >= (number?.end ?? 0) ? ordinal : number;
  return found === null ? null : { ...found, first: i, ordinal: found === ordinal };
}

const RANGE = new Set(['تا', 'الی', 'لغایت', 'لغایه', '-', '–', '—']);
const LIST = new Set(['و', '،', ',', 'یا']);
export const linkWord = (w: string): 'range' | 'list' | null => (RANGE.has(w) ? 'range' : LIST.has(w) ? 'list' : null);

/** `سوم تا پنجم`, `۱۳، ۲۳ و ۲۴`, `یکی دو`: numbers that share the noun behind them. */
export function countsAt(t: Tokens, i: number): readonly Counting[] {
  const counts: Counting[] = [];
  let at = i;
  let link: Counting['link'] = null;
  while (counts.length < 8 && (at === i || near(t, at))) {
    const found = countAt(t, at);
    if (found === null) break;
    counts.push({ ...found, link });
    link = near(t, found.end) ? linkWord(word(t, found.end)) : null;
    if (link === null) break;
    at = found.end + 1;
  }
  return counts;
}

export function wordsAt(t: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((w, k) => word(t, i + k) === w && (k === 0 || near(t, i + k)));
}
