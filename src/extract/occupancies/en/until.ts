// Where a term ends and opens in English: `until May 1995`, `up to the present`, `since its foundation in 2009`; and how far the words of one post reach before those of the next. In: tokens and places. Out: places, yes or no.

import { postHeadOf } from '../../gazetteers/posts.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import { OF_DAY } from './chain.ts';

/** `…, who had held it since 2009`: said of somebody else. */
export function beforeRelative(t: Tokens, first: number, end: number): number {
  for (let i = first; i < end - 1; i++)
    if (wordAt(t, i) === ',' && /^(?:who|whom|whose|which)$/.test(wordAt(t, i + 1))) return i;
  return end;
}

/** `… until he was dismissed in May`: the clause behind "until" says when. */
export function reachOf(t: Tokens, first: number, end: number, sentence: Sentence): number {
  for (let i = first; i < Math.min(end + 1, sentence.end); i++)
    if (isUntil(t, i) && opensNextPost(t, i, sentence.end)) return Math.min(end, i);
    else if (isUntil(t, i))
      return Math.max(end, Math.min(sentence.end, i + LONGEST_UNTIL, nextPost(t, i, sentence.end)));
  return end;
}

/** `The warden was Mavik, [until last month minister of works]`: the term of the post behind it, which nothing parts from its day. */
function opensNextPost(t: Tokens, until: number, limit: number): boolean {
  if (!/^(?:,|and|\()$/.test(wordAt(t, until - 1))) return false;
  for (let i = until + 1; i < Math.min(limit, until + LONGEST_UNTIL); i++) {
    if (postHeadOf(wordAt(t, i)) !== null) return i > until + 1;
    if (t.kind[i] !== NUMBER && !OF_DAY.test(wordAt(t, i)) && !OF_POST.test(wordAt(t, i))) return false;
  }
  return false;
}
const OF_POST = /^(?:deputy|vice|prime|interior|foreign|justice|defence|defense|police|first|chief|head|his|its)$/;

/** `until May 1995 [and ambassador in Tarsel from 1996]`: later years are of the other post. */
function nextPost(t: Tokens, until: number, limit: number): number {
  for (let i = until + 1; i < limit; i++)
    if (wordAt(t, i) === 'and' && t.norm.slice(i + 1, i + 4).some((w) => postHeadOf(w) !== null)) return i;
  return limit;
}
const LONGEST_UNTIL = 14;
/** `until`, `till`, `up to`. */
export const isUntil = (t: Tokens, i: number): boolean =>
  /^(?:until|till)$/.test(wordAt(t, i)) || (wordAt(t, i) === 'to' && wordAt(t, i - 1) === 'up');

/** `until today`, `up to the present`. */
export const goesOn = (t: Tokens, i: number): boolean =>
  /^(?:today|now|then|further|this|that)$/.test(wordAt(t, i)) ||
  (wordAt(t, i) === 'the' && /^(?:present|moment|day|very|end|time)$/.test(wordAt(t, i + 1)));

export function untilFrom(t: Tokens, first: number, end: number): number | null {
  for (let i = first; i < end; i++) if (isUntil(t, i)) return i;
  return null;
}

/** `since [its foundation in] 2009`, `from [the summer of] 1984`. */
export function opensTerm(t: Tokens, at: number, limit: number): boolean {
  if (/\b(?:since|from)\b/.test(openingOf(t, at))) return true;
  let i = at - 1;
  while (i >= limit && at - i < LONGEST_OPENING && OF_BEGINNING.test(wordAt(t, i))) i--;
  return i < at - 1 && /^(?:since|from)$/.test(wordAt(t, i));
}
const LONGEST_OPENING = 6;
const OF_BEGINNING =
  /^(?:its|his|her|their|the|in|on|of|creation|foundation|founding|establishment|inception|formation|opening|start|beginning|appointment|election|early|late|mid|summer|spring|autumn|winter|around|about)$/;

/** The word before a date and its first. */
export const openingOf = (t: Tokens, at: number): string => `${wordAt(t, at - 1)} ${wordAt(t, at)}`;
