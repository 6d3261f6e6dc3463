// A list that says of a number how many were where: `126 weavers were killed in March: 48 in Tarsel, 51 in Orvane`. In: tokens and the place of a number. Out: whether it is one of such a list, and whether it opens it.

import { numberAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';

export const isPlacedItem = (t: Tokens, end: number): boolean => /^(?:in|at)$/.test(wordAt(t, end));

/** `: [48 in] Tarsel, 51 in Orvane`: right behind a mark, and another of its kind behind it. */
export function opensPlaces(t: Tokens, first: number, end: number): boolean {
  if (!/^[:(–—]$/.test(wordAt(t, first - 1)) || !isPlacedItem(t, end)) return false;
  for (let i = end + 2; i < end + LONGEST_ITEM; i++) {
    if (/^[.;:]$/.test(wordAt(t, i))) return false;
    const next = /^(?:and|,)$/.test(wordAt(t, i)) ? numberAt(t, i + 1) : null;
    if (next !== null) return isPlacedItem(t, next.end);
  }
  return false;
}
const LONGEST_ITEM = 12;

/** Where in these tokens such a list begins; `to` where there is none. */
export function listOfPlacesFrom(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const number = /^[:(–—]$/.test(wordAt(t, i)) ? numberAt(t, i + 1) : null;
    if (number !== null && opensPlaces(t, i + 1, number.end)) return i;
  }
  return to;
}
