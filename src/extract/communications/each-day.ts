// One sentence that tells of several sendings by their days: `wrote to X on 3 March 1961 and again on 9 May`, «در ۵ دی و ۱۲ بهمن به … نوشتیم». In: a draft and the dates of its sentence. Out: a
// draft a day, with all else in common.

import { firstFrom } from '../dates/date-near.ts';
import type { CommunicationDraft, DateDraft, Found } from '../drafts.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const BETWEEN =
  /^\s*(?:,|،)?\s*(?:and|و|,|،)?\s*(?:(?:then|again|once more|once again|also|a second time|later|on|of|in|dated|بار دیگر|دوباره|سپس|مجدداً|در|مورخ|به تاریخ)\s+)*(?:the )?\s*$/u;
const MOST = 6;

export function eachDay(
  { prepared: { text }, dates }: Found,
  draft: CommunicationDraft,
  within: number,
): readonly CommunicationDraft[] {
  // `dated 20 December 2022 and 9 February 2023`, read as one set of days.
  const set = /^\{(.+)\}$/.exec(draft.on ?? '')?.[1]?.split(',');
  if (set?.every((day) => DAY.test(day)) === true) return set.map((on) => ({ ...draft, on }));
  if (draft.on === null || !DAY.test(draft.on) || draft.answerAsOf === draft.on) return [draft];
  const around = dates.slice(firstFrom(dates, Math.max(0, draft.at.from - REACH)));
  const at = around.findIndex((date) => date.edtf === draft.on && date.type === 'date' && date.to <= within);
  if (at < 0) return [draft];
  const days = [draft.on];
  let to = around[at]?.to ?? 0;
  for (const date of around.slice(at + 1, at + MOST)) {
    // A scanned table has hundreds of spaces in a row.
    const between = text.slice(to, date.from).replace(/\s+/g, ' ');
    if (date.from >= within || !BETWEEN.test(between) || between.trim() === '') break;
    const day = dayOf(text, date, days.at(-1) ?? draft.on);
    if (day === null) break;
    days.push(day);
    to = date.to;
  }
  // `between 3 and 9 May`, `from 3 May, 4 June` say no two sendings.
  return days.length === 1 ||
    /\b(?:between|from)\s+(?:the )?$|(?:بین|میان|از)\s+$/u.test(text.slice(0, around[at]?.from ?? 0).slice(-16))
    ? [draft]
    : days.map((on) => ({ ...draft, on }));
}
const REACH = 240;

/** A day without its year is the first such day behind the one before it. */
function dayOf(text: string, { type, edtf, from, to }: DateDraft, before: string): string | null {
  if (type !== 'date' || edtf === null || !DAY.test(edtf)) return null;
  if (/\d{4}|[۰-۹]{4}/.test(text.slice(from, to))) return edtf > before ? edtf : null;
  const year = Number(before.slice(0, 4));
  return (
    [edtf, `${year}${edtf.slice(4)}`, `${year + 1}${edtf.slice(4)}`].find(
      (day) => day > before && Number(day.slice(0, 4)) - year <= 1,
    ) ?? null
  );
}
