// From when to when, as a line of a life or a cell of a table says it: `1977–1982`, `since 1994`, `2012-`, `1988-present`, «از ۱۳۶۰ تا ۱۳۶۳», «۱۳۸۴ تا کنون». In: the dates found and a line.
// Out: terms with their places. A single year says neither beginning nor end.

import { isoDayOf } from '../../../model/civil-day.ts';
import { foreignDays } from '../../dates/calendars.ts';
import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, tokenFrom } from '../../text/tokens.ts';

export interface Term {
  readonly from: string | null;
  readonly to: string | null;
  /** `to this day`, «تا کنون». */
  readonly goesOn: boolean;
  /** The words that say it. */
  readonly at: TokenSpan;
}

interface Day {
  readonly edtf: string;
  readonly at: TokenSpan;
}

export function termsIn(found: Found, line: TokenSpan): readonly Term[] {
  const t = found.prepared.tokens;
  const days = daysIn(found, line);
  const terms: Term[] = [];
  for (let n = 0; n < days.length; n++) {
    const day = days[n];
    if (day === undefined) break;
    const { edtf, at } = day;
    const lead = leadOf(t, at.first, line.first);
    const begun = lead === null ? at : { ...at, first: lead };
    const next = days[n + 1];
    const [from = '', to] = edtf.split('/');
    const open = openEnd(t, at.end, line.end);
    if (next !== undefined && isUpTo(t, at.end, next.at.first)) {
      terms.push({ from: edtf, to: next.edtf, goesOn: false, at: { first: begun.first, end: next.at.end } });
      n++;
    } else if (to === '..') terms.push({ from, to: null, goesOn: true, at: begun });
    else if (open !== null) terms.push({ from: edtf, to: null, goesOn: true, at: { ...begun, end: open } });
    else if (lead !== null) terms.push({ from: edtf, to: null, goesOn: t.norm[lead] === 'since', at: begun });
  }
  return terms;
}

/** `[since] 1994`, `[since] Khordad 1395 (June 2016)`: where the words of the beginning stand. */
function leadOf(t: Tokens, first: number, limit: number): number | null {
  const twice = t.norm[first - 1] === '(' && t.kind[first - 2] === NUMBER;
  const before = twice ? [first - 3, first - 4] : [first - 1];
  return before.find((i) => i >= limit && /^(?:from|since|از)$/.test(t.norm[i] ?? '')) ?? null;
}

/** `1977[–]1982`, `1977 [to] 1982`, «۱۳۶۰ [تا سال] ۱۳۶۳». */
function isUpTo(t: Tokens, end: number, next: number): boolean {
  const words = t.norm.slice(end, next);
  return (
    words.length > 0 &&
    words.length < 3 &&
    /^(?:[-–—]|to|until|till|through|تا|الی)(?: سال| the)?$/.test(words.join(' '))
  );
}

/** `2012[-]`, `1988[-present]`, `2001 [to date]`, «۱۳۷۹ [تاکنون]»: where the words end by which a term goes on; null where it does not. */
export function openEnd(t: Tokens, i: number, limit: number): number | null {
  const dash = i < limit && /^[-–—]$/.test(t.norm[i] ?? '');
  const to = dash || /^(?:to|until|till|تا)$/.test(t.norm[i] ?? '') ? i + 1 : i;
  const now = to < limit ? wordsOfNow(t, to, to > i) : 0;
  if (now > 0) return to + now;
  // Behind the dash nothing, a bracket or another cell.
  const bare = dash && (i + 1 >= limit || (t.kind[i + 1] === MARK && /^[();,:]$/.test(t.norm[i + 1] ?? '')));
  const nextCell = dash && i + 1 < limit && /\t| {2}/.test(t.text.slice(t.to[i], t.from[i + 1]));
  return bare || nextCell ? i + 1 : null;
}

function wordsOfNow(t: Tokens, i: number, led: boolean): number {
  const [w = '', next = ''] = [t.norm[i], t.norm[i + 1]];
  if (/^(?:تاکنون|تا\u200cکنون)$/.test(w)) return 1;
  if (led && w === 'به') return /^(?:حال|امروز)$/.test(next) ? 2 : 0;
  if (led && /^(?:کنون|اکنون|حال|امروز)$/.test(w)) return 1;
  if (/^(?:present|date|now|today|current|currently|ongoing)$/.test(w)) return led ? 1 : 0;
  return led && w === 'the' && next === 'present' ? 2 : 0;
}

/** The dates of a line one by one: of `June 1983     August 1986` two. A number that can only be a year is one alone in its cell, behind a dash and before a colon, too. */
export function daysIn({ prepared, dates }: Found, line: TokenSpan): readonly Day[] {
  const t = prepared.tokens;
  const [low, high] = [t.from[line.first] ?? 0, t.to[line.end - 1] ?? 0];
  const days: Day[] = [];
  // A date can begin in the cell before.
  for (let d = Math.max(0, firstFrom(dates, low) - 1); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    const parts = date.parts.length === 2 ? date.parts : [date];
    for (const { edtf, from, to } of parts)
      if (edtf !== null && from >= low && to <= high && date.type === 'date')
        days.push({ edtf, at: { first: tokenFrom(t, from), end: tokenFrom(t, to) } });
  }
  for (let i = line.first; i < line.end; i++) {
    const edtf = t.kind[i] === NUMBER && (line.end - line.first === 1 || isBounded(t, i)) ? yearOf(t, i) : null;
    if (edtf !== null && !days.some(({ at }) => at.first <= i && i < at.end))
      days.push({ edtf, at: { first: i, end: i + 1 } });
  }
  return days.sort((a, b) => a.at.first - b.at.first);
}

/** `– [1994]:`, `since [1994]:`, `[1979] –`. */
const isBounded = (t: Tokens, i: number): boolean =>
  /^(?:[-–—]|since|from|to|until|از|تا|سال)$/.test(t.norm[i - 1] ?? '') || /^(?:[-–—:]|تا)$/.test(t.norm[i + 1] ?? '');

function yearOf(t: Tokens, i: number): string | null {
  const year = t.norm[i] ?? '';
  if (/^(?:18|19|20)\d\d$/.test(year)) return year;
  if (!/^1[34]\d\d$/.test(year)) return null;
  // In Latin figures only where the text writes some years in both calendars: `1331 (1952)`.
  if (!/[۰-۹٠-٩]/.test(t.text.slice(t.from[i], t.to[i])) && !BOTH_CALENDARS.test(t.text)) return null;
  const days = foreignDays('persian', Number(year), null, null);
  return days === null ? null : `${isoDayOf(days[0])}/${isoDayOf(days[1])}`;
}
const BOTH_CALENDARS = /(?<!\d)1[34]\d\d ?[(/] ?(?:\p{L}{3,9} )?(?:19|20)\d\d(?!\d)/u;
