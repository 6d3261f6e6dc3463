// Of which time words speak that say "then", or that tell of the past without a day: the last date before them in the same paragraph. In: the dates found and a token.
// Out: EDTF with the reason, which says that it is inferred; null where the paragraph has no date before them. The look goes back a few dates and no further.

import { firstFrom } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { tokenFrom, WORD } from '../text/tokens.ts';

interface SpokenTime {
  readonly edtf: string;
  readonly reason: string;
}

const LONGEST_PARAGRAPH = 400;
const MOST_DATES = 12;

export function timeSpokenOf({ prepared, dates }: Found, at: number): SpokenTime | null {
  const t = prepared.tokens;
  let paragraph = at;
  while (paragraph > 0 && at - paragraph < LONGEST_PARAGRAPH && t.gap[paragraph] !== 3) paragraph--;
  const low = t.from[paragraph] ?? 0;
  const last = firstFrom(dates, t.from[at] ?? 0) - 1;
  for (let d = last; d >= 0 && d > last - MOST_DATES; d--) {
    const date = dates[d];
    if (date === undefined || date.from < low) return null;
    if (date.edtf === null || date.type !== 'date' || date.timex?.endsWith('_REF') === true) continue;
    const first = tokenFrom(t, date.from);
    if (namesSomething(t, date) || t.norm.slice(Math.max(0, first - 2), first).some((w) => BOUNDING.test(w))) continue;
    const words = prepared.text.slice(date.from, date.to);
    return {
      edtf: date.edtf,
      reason: `inferred: the words speak of the past and give no day; “${words}” is the last date before them in the paragraph`,
    };
  }
  return null;
}

const BEFORE_A_NAME = /^(?:the|this|that|its|his|her|their|our|'s|’s|s)$/;
/** `the head since 2012`, `born in 1951`: a day that bounds something, or a birth, is not the time told. */
const BOUNDING = /^(?:since|until|till|born|زاده|متولد)$/;
const YEAR = /^[12]\d{3}$/;

/** `the 1974 strike`: the year is a piece of a name, and says nothing of when its sentence plays. */
function namesSomething(t: Found['prepared']['tokens'], date: { readonly to: number }): boolean {
  const end = tokenFrom(t, date.to);
  const [before = '', year = ''] = [t.norm[end - 2], t.norm[end - 1]];
  return YEAR.test(year) && BEFORE_A_NAME.test(before) && t.kind[end] === WORD;
}
