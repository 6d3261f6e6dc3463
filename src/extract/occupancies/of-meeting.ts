// The day of a meeting whose minutes name who was there: `Minutes of the session held on 11 May … Present: Oren Mavik, harbour master; …`, «حاضران: …». In: what was found before and a token of the list.
// Out: the meeting's day with the reason; null where the paragraph is no such list, or no day stands with the word for a meeting before it.

import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { type Tokens, tokenFrom } from '../text/tokens.ts';

const LONGEST_LIST = 400;
const MOST_DATES = 4;
const LISTS =
  /^(?:(?:members |also |those )?present ?:|in attendance ?:|attended by|attendance ?:|attendees ?:|(?:minutes|notes) (?:taken|kept|recorded) by|حاضران ?:|حاضرین ?:|حاضران در|حاضرین در)/;
const MEETINGS = /^(?:meeting|session|sitting|minutes|conference|assembly|جلسه|جلسهٔ|نشست|صورتجلسه|صورت‌جلسه|صورتجلسهٔ)$/;

export function dayOfMeeting(
  { prepared, dates }: Found,
  at: number,
): { readonly edtf: string; readonly reason: string } | null {
  const t = prepared.tokens;
  const line = lineOf(t, at);
  if (!LISTS.test(t.norm.slice(line, line + 4).join(' '))) return null;
  const last = firstFrom(dates, t.from[line] ?? 0) - 1;
  for (let d = last; d >= 0 && d > last - MOST_DATES; d--) {
    const date = dates[d];
    const edtf = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(date?.edtf ?? '')?.[0];
    if (date === undefined || edtf === undefined) continue;
    const day = tokenFrom(t, date.from);
    if (!t.norm.slice(lineOf(t, day), day).some((w) => MEETINGS.test(w))) continue;
    return { edtf, reason: `on the day of the meeting, “${prepared.text.slice(date.from, date.to)}”` };
  }
  return null;
}

/** Where the line begins in which a token stands. */
function lineOf(t: Tokens, at: number): number {
  let i = at;
  while (i > 0 && at - i < LONGEST_LIST && (t.gap[i] ?? 3) < 2) i--;
  return i;
}
