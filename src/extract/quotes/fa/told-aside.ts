// Whether a date before a Persian verb of saying is of something told on the way: since when somebody has a post, the day of a paper, what a relative clause tells. In: tokens, the
// date, where the clause can begin, the verb of saying. Out: yes or no.

import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';

export const isToldAside = (t: Tokens, date: TokenSpan, low: number, verb: number): boolean =>
  isSince(t, date.first, low) || isInRelative(t, date, low, verb);

/** `استاندار که از [مهر ۱۳۸۰] بر سر کار است`, `درباره نامه مورخ [۲ دی]`: since when something is so, or the day of a paper, and not of the saying. */
function isSince(t: Tokens, first: number, low: number): boolean {
  const before = /^(?:روز|ماه|سال|تاریخ|اول|اوایل|اواخر|اواسط|پایان)$/.test(persianWord(t, first - 1))
    ? first - 2
    : first - 1;
  return before >= low && /^(?:از|تا|مورخ|مورخه|متولد)$/.test(persianWord(t, before));
}

/** `شاهدی که [در اسفند ۵۳] راننده بود، گفت`: behind its "که" the date has a verb of its own. */
function isInRelative(t: Tokens, { first, end }: TokenSpan, low: number, verb: number): boolean {
  let that = first - 1;
  while (that > low && persianWord(t, that) !== 'که' && !/^[.؛:]$/.test(t.norm[that] ?? '')) that--;
  if (persianWord(t, that) !== 'که' || isFiniteVerb(t, that - 1)) return false;
  for (let i = end; i < verb; i++) if (isFiniteVerb(t, i)) return true;
  return false;
}
