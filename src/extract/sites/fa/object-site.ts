// What is done to a site that stands before its «را», and with what: «بخشی از گورستان هاوره در جنوب تارسل را تخریب کردند», «گودال را با بتن پر کرد». In: the text and the clause of the verb. Out: the words for the site, or whether it was
// done with concrete.

import type { PersianClause } from '../../text/fa/clause.ts';
import { phraseEnd } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

/** «[بخشی از گورستان هاوره] در جنوب تارسل را تخریب کردند», «[گور جمعی] در گورستان را»: the first site before the «را», without where it lies. */
export function objectSite(prepared: PreparedText, { first, verb }: PersianClause, isSite: IsPlace): TokenSpan | null {
  const { tokens: t } = prepared;
  let ra = verb.first - 1;
  while (ra > first && persianWord(t, ra) !== 'را') ra--;
  for (let k = first; k < ra; k++) {
    if (!isSite(t, k) || IN_OR_FOR.test(persianWord(t, k - 1))) continue;
    const end = Math.max(k + 1, phraseEnd(prepared, k, Math.min(ra, k + 5)));
    return IN_OR_FOR.test(persianWord(t, end)) || end === ra ? { first: k, end } : null;
  }
  return null;
}
const IN_OR_FOR = /^(?:در|به|برای|با|روی|نزدیک|کنار|پشت)$/;

/** «گودال را [با بتن] پر کرد» */
export function isWithConcrete(t: Tokens, first: number, at: number): boolean {
  for (let k = at - 1; k > Math.max(first, at - 5); k--)
    if (/^(?:بتن|بتون|سیمان|آسفالت)$/.test(persianWord(t, k)) && /^(?:با|از|در)$/.test(persianWord(t, k - 1)))
      return true;
  return false;
}
