// The date that belongs to a Persian verb. In: the dates found, the verb's noun, the token behind the verb, whether it is a noun of an act alone. Out: the date or null.
// Persian ends a clause with its verb: what stands behind the verb, or before a verb of saying that comes first, dates something else ("… را امضا کرده بود، امروز
// معاون وزیر است", "روز سه‌شنبه گفت ۲۳ نفر شب گذشته بازداشت شدند"). The look is bounded by the sentence.

import type { DateDraft, Found } from '../../drafts.ts';
import { sayingVerbAt } from '../../text/fa/saying.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import { type Tokens, tokenFrom } from '../../text/tokens.ts';
import { firstFrom } from '../date-near.ts';

const FARTHEST = 60;

/** Whether a date can date the verb at `noun`, whose last token is before `end`. */
function isDateOfClause({ prepared }: Pick<Found, 'prepared'>, date: DateDraft, noun: number, end: number): boolean {
  const { tokens: t } = prepared;
  const first = tokenFrom(t, date.from);
  const last = tokenFrom(t, date.to - 1);
  if (first >= end) return false;
  if (first >= noun) return true;
  if (isOfCharge(t, first)) return false;
  return noun - last < FARTHEST && !isSaidBetween(t, last + 1, noun);
}

/** «برای قتل نه ملوان در سال [۱۳۶۲] به حبس محکومش کرد»: the day of what somebody is charged with. */
function isOfCharge(t: Tokens, date: number): boolean {
  for (let i = date - 1; i > date - CHARGE && i > 0; i--) {
    if (/^[.،؛:]$/.test(t.norm[i] ?? '') || isFiniteVerb(t, i)) return false;
    if (/^(?:جرم|اتهام|اتهامات)$/.test(persianWord(t, i)) && /^(?:به|با)$/.test(persianWord(t, i - 1))) return true;
  }
  return false;
}
const CHARGE = 14;

/** A verb of saying whose clause the date is in. */
export function isSaidBetween(t: Tokens, from: number, noun: number): boolean {
  for (let i = from; i < noun; i++) {
    const verb = sayingVerbAt(t, i);
    if (verb !== null && verb.end <= noun && !verb.passive && isFiniteVerb(t, verb.end - 1)) return true;
  }
  return false;
}

/** The nearest date of the sentence that can date the verb. */
export function dateOfPersianClause(
  found: Pick<Found, 'prepared' | 'dates'>,
  noun: number,
  end: number,
): DateDraft | null {
  const { prepared, dates } = found;
  const { tokens: t, sentences, sentenceOf } = prepared;
  const sentence = sentences[sentenceOf[noun] ?? 0] ?? { first: noun, end };
  const high = t.to[sentence.end - 1] ?? 0;
  let best: DateDraft | null = null;
  for (let d = firstFrom(dates, t.from[sentence.first] ?? 0); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    if (date.edtf === null || (date.type !== 'date' && date.type !== 'time')) continue;
    if (isDateOfClause(found, date, noun, end)) best = date;
  }
  return best;
}
