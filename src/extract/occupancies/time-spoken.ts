// Of which time words speak that say "then", or that tell of the past without a day: the last date before them in the same paragraph. In: the dates found and a token.
// Out: EDTF with the reason, which says that it is inferred; null where the paragraph has no date before them. The look goes back a few dates and no further.

import { firstFrom, isSayingWord } from '../dates/date-near.ts';
import type { Found } from '../drafts.ts';
import { type TokenSpan, tokenFrom, WORD } from '../text/tokens.ts';

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
    if (namesSomething(t, date) || bounds(t, date)) continue;
    const words = prepared.text.slice(date.from, date.to);
    return {
      edtf: date.edtf,
      reason: `inferred: the words speak of the past and give no day; “${words}” is the last date before them in the paragraph`,
    };
  }
  return null;
}

/**
 * The earliest date of a sentence and of its paragraph before it, or else the last one not long before: the time that a title in it tells of, if no words say "now". Who speaks in the sentence
 * is looked at on the day of the document all the same (`Minister Mavik said that the killings of 1988 …`), unless the dates stand before.
 */
export function timeTold(found: Found, at: TokenSpan): string | null {
  const { tokens: t, sentences, sentenceOf } = found.prepared;
  const sentence = sentences[sentenceOf[at.first] ?? 0] ?? at;
  const says = speaks(t.norm[at.end] ?? '') || speaks(t.norm[at.first - 1] ?? '');
  let paragraph = sentence.first;
  while (paragraph > 0 && at.first - paragraph < LONGEST_PARAGRAPH && t.gap[paragraph] !== 3) paragraph--;
  const own = yearsIn(found, paragraph, says ? at.first : sentence.end);
  // A line of a register is no part of a story.
  if (own.length > 0 || says || t.norm[sentence.end - 1] !== '.') return own.toSorted()[0] ?? null;
  return yearsIn(found, Math.max(0, paragraph - LONGEST_STORY), paragraph).at(-1) ?? null;
}
const LONGEST_STORY = 200;

const speaks = (w: string): boolean =>
  isSayingWord(w) ||
  /^(?:rejected|denied|dismissed|condemned|criticised|criticized|welcomed|defended|accused|urged|warned)$/.test(w);

/** The last years of the dates among some tokens. */
function yearsIn({ prepared: { tokens: t }, dates }: Found, first: number, end: number): readonly string[] {
  const years: string[] = [];
  const high = t.from[end] ?? t.text.length;
  for (let d = firstFrom(dates, t.from[first] ?? 0); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || (date.type !== 'date' && date.type !== 'time')) continue;
    const year = /^\d{4}/.exec(date.edtf.split('/').at(-1) ?? '')?.[0];
    if (year !== undefined && !namesSomething(t, date) && !bounds(t, date)) years.push(year);
  }
  return years;
}

const BEFORE_A_NAME = /^(?:the|this|that|its|his|her|their|our|'s|’s|s)$/;
/** `the head since 2012`, `born in 1951`: a day that bounds something, or a birth, is not the time told. */
const BOUNDING = /^(?:since|until|till|born|زاده|متولد)$/;
function bounds(t: Found['prepared']['tokens'], date: { readonly from: number }): boolean {
  const first = tokenFrom(t, date.from);
  return t.norm.slice(Math.max(0, first - 2), first + 1).some((w) => BOUNDING.test(w));
}

const YEAR = /^[12]\d{3}$/;

/** `the 1974 strike`: the year is a piece of a name, and says nothing of when its sentence plays. */
function namesSomething(t: Found['prepared']['tokens'], date: { readonly to: number }): boolean {
  const end = tokenFrom(t, date.to);
  const [before = '', year = ''] = [t.norm[end - 2], t.norm[end - 1]];
  return YEAR.test(year) && BEFORE_A_NAME.test(before) && t.kind[end] === WORD;
}
