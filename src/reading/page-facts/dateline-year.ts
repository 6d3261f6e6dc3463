// The day of an agency's dateline that leaves out the year: `TARSEL, 8 April (Lake Press) — …` over `(C) Lake Press 2014`, «تارسل، ۱۹ فروردین (آژانس لنگر) —». In: the blocks of a document. Out: a candidate for its day. The year
// is that of the notice at the foot, else the first after the days of which the text tells; where the two are at odds, none.

import { findCalendarDates, westernFigures } from './calendar-date.ts';
import type { BlockView, DateCandidate } from './date-candidate.ts';

/** `TOWN, day month (Agency) —`, `TOWN, day month —`. */
const DATELINE = /^\s*\p{L}[\p{L}\u200c’' -]{1,40}[,،]\s*([^()—–]{4,24}?)\s*(?:\([^()]{2,60}\)\s*[-—–:]|[—–]|-\s)/u;
const NOTICE = /(?:\(c\)|©|copyright|&copy;)[^\n]{0,60}?((?:19|20)\d{2})/giu;
const DIRECT = 0.75;

export function yearlessDateline({ text, blocks, order }: BlockView): DateCandidate | null {
  const block = blocks.find((one) => one.role === 'body' && one.to - one.from > 60);
  if (block === undefined) return null;
  const words = text.slice(block.from, Math.min(block.to, block.from + 140));
  const line = DATELINE.exec(words);
  if (line === null) return null;
  const [date] = findCalendarDates(line[0], order, true);
  if (date === undefined || !date.iso.startsWith('--')) return null;
  const year = yearOf(text, order, date.iso.slice(2));
  if (year === null) return null;
  const said = words.slice(date.from, date.to);
  const reason = `the dateline has “${said}”, ${year.reason}`;
  const at = { from: block.from + date.from, to: block.from + date.to };
  const edtf = `${year.year}-${date.iso.slice(2)}`;
  return { edtf, orElse: null, says: 'published', from: 'dateline', reason, weight: DIRECT, at };
}

function yearOf(text: string, order: BlockView['order'], monthDay: string): { year: string; reason: string } | null {
  const notices = [...westernFigures(text).matchAll(NOTICE)].map(([, year = '']) => year);
  const told = findCalendarDates(text, order).filter(({ iso }) => /^\d{4}-\d{2}-\d{2}$/.test(iso));
  const latest = told
    .map(({ iso }) => iso)
    .sort()
    .at(-1);
  const after = latest === undefined ? null : firstAfter(latest, monthDay);
  const notice = notices.at(-1) ?? null;
  if (notice !== null && (after === null || Number(after) <= Number(notice)))
    return { year: notice, reason: `and a notice at the foot the year ${notice}` };
  return notice === null && after !== null && latest !== undefined
    ? { year: after, reason: `the first after ${latest}, the latest day of which it tells` }
    : null;
}

const firstAfter = (day: string, monthDay: string): string => {
  const year = Number(day.slice(0, 4));
  return String(day.slice(5) <= monthDay ? year : year + 1);
};
