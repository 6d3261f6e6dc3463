// When a communication was sent, and by when what it asks was due. In: what was found so far, and the communication. Out: EDTF or, for a deadline whose beginning nothing
// dates, the length of time (P60D). The date of an event that the words asked or told are about is not its date.

import { civilDay, dayNumber, daysInMonth, isoDay, isoDayOf } from '../../model/civil-day.ts';
import { firstFrom } from '../dates/date-near.ts';
import type { DateDraft, Found } from '../drafts.ts';
import type { TokenSpan, Tokens } from '../text/tokens.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { Sent } from './sent.ts';

/** Dates of the sentence outside the words asked and told, the nearest to the verb or noun. */
export function sentOn({ prepared, dates }: Found, sent: Sent): string | null {
  const t = prepared.tokens;
  let [best, cost] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const [date, first] of datesAround(
    prepared.sentences[prepared.sentenceOf[sent.trigger] ?? 0],
    sent.trigger,
    t,
    dates,
  )) {
    if (date.edtf === null || date.type !== 'date' || isWithin(first, [...sent.asks, ...sent.says])) continue;
    if (isOfWhom(t, first, sent.trigger)) continue;
    const away = Math.abs(first - sent.trigger);
    if (away < cost) [best, cost] = [date.edtf, away];
  }
  return best;
}

/** `the fate of men who disappeared [in 1999], and called on`: the date of a clause about somebody, not of the call. */
function isOfWhom(t: Tokens, date: number, trigger: number): boolean {
  for (let k = date - 1; date < trigger && k > 0 && date - k < 16; k--) {
    if (/^[,;:.]$/.test(t.norm[k] ?? '')) return false;
    if (/^(?:who|whom|whose)$/.test(t.norm[k] ?? '')) return true;
  }
  return false;
}

/** How far, in tokens, a date of the sentence may stand from the verb or noun. */
const REACH = 120;

function datesAround(
  sentence: TokenSpan | undefined,
  at: number,
  t: Tokens,
  dates: readonly DateDraft[],
): readonly (readonly [DateDraft, number])[] {
  if (sentence === undefined) return [];
  const first = Math.max(sentence.first, at - REACH);
  const end = Math.min(sentence.end, at + REACH);
  const [low, high] = [t.from[first] ?? 0, t.to[end - 1] ?? 0];
  const found: (readonly [DateDraft, number])[] = [];
  for (let d = firstFrom(dates, low); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    found.push([date, tokenFrom(t, date.from)]);
  }
  return found;
}

const isWithin = (token: number, spans: readonly TokenSpan[]): boolean =>
  spans.some(({ first, end }) => token >= first && token < end);

/** `within 60 days`, `by 5 March`, `no later than Friday`. */
export function dueIn({ prepared, dates }: Found, sent: Sent): string | null {
  if (sent.asks.length === 0) return null;
  const t = prepared.tokens;
  for (const [date, first] of datesAround(
    prepared.sentences[prepared.sentenceOf[sent.trigger] ?? 0],
    sent.trigger,
    t,
    dates,
  )) {
    const before = t.norm[first - 1] ?? '';
    if (first < sent.trigger) continue;
    const within = /^(?:within|in|ظرف|طی|تا|مدت|حداکثر)$/.test(before) || (t.norm[first] ?? '') === 'within';
    if (date.type === 'duration' && within && before !== 'in') return date.timex;
    const by =
      before === 'by' ||
      before === 'تا' ||
      before === 'before' ||
      (before === 'than' && t.norm[first - 2] === 'later') ||
      (before === 'of' && t.norm[first - 2] === 'deadline');
    if (date.type === 'date' && by && isWithin(first, sent.asks)) return date.edtf;
  }
  return null;
}

/** `within 60 days` of a letter of 3 February 2022 => 2022-04-04; null where the length or the day is not plain. */
export function dueDay(length: string | null, on: string | null): string | null {
  const span = /^P(\d{1,4})([DWMY])$/.exec(length ?? '');
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(on ?? '');
  if (span === null || day === null) return null;
  const [count, year, month, of] = [Number(span[1]), Number(day[1]), Number(day[2]), Number(day[3])];
  const number = dayNumber(year, month, of);
  if (span[2] === 'D' || span[2] === 'W') return isoDayOf(number + count * (span[2] === 'W' ? 7 : 1));
  const months = year * 12 + month - 1 + count * (span[2] === 'Y' ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  // The same day of a later month, or its last day where it has no such day.
  return isoDay(y, m, Math.min(civilDay(number).day, daysInMonth(y, m)));
}
