// The date that belongs to words of a text: the nearest one of the same clause, else of the sentence. In: the dates found, a place, its sentence. Out: EDTF or null.
// A date that says when something was said or reported ("said on Monday that 12 were killed") belongs to the saying and to nothing else of the sentence.

import { edtfBounds } from '../../model/edtf.ts';
import type { DateDraft, Found } from '../drafts.ts';
import { endOfClause } from '../text/en/clause.ts';
import { NUMERALS, PREPOSITIONS } from '../text/en/grammar.data.ts';
import type { Sentence } from '../text/sentences.ts';
import { NUMBER, type Span, type Tokens, tokenFrom } from '../text/tokens.ts';
import { isOfOtherTime } from './of-other-time.ts';
import { isOfOtherWords } from './of-other-words.ts';

type Dated = Pick<Found, 'prepared' | 'dates'>;

export function dateOf(found: Dated, at: Span, sentence: Sentence): string | null {
  return dateDraftOf(found, at, sentence)?.edtf ?? null;
}

/** The draft itself, for its confidence and its place. */
export function dateDraftOf({ prepared, dates }: Dated, at: Span, sentence: Sentence): DateDraft | null {
  const t = prepared.tokens;
  const [low, high] = [t.from[sentence.first] ?? 0, t.to[sentence.end - 1] ?? 0];
  let [best, cost] = [null as DateDraft | null, Number.POSITIVE_INFINITY];
  for (let d = firstFrom(dates, low); d < dates.length; d++) {
    const date = dates[d];
    if (date === undefined || date.from >= high) break;
    if (
      date.edtf === null ||
      (date.type !== 'date' && date.type !== 'time') ||
      (date.type === 'time' && date.confidence === 'doubtful') ||
      (isOfSaying(t, date) && !isSayingItself(t, at) && !isOfSaying(t, at)) ||
      isQuality(t, date) ||
      isOfPaper(t, date, at) ||
      isCountedApart(t, date, at) ||
      isInRelative(t, date, at, sentence) ||
      isBehindRelative(t, date, at, sentence) ||
      isOfThatPlace(t, date, at) ||
      isOfOtherWords(t, date, at, sentence) ||
      isOfOtherTime(t, date, at, sentence) ||
      isUntilNow(t, date) ||
      isOfLearning(t, date, at) ||
      isOfSomeOfThem(t, date, at) ||
      isDateline(t, date, at, sentence)
    )
      continue;
    const away = date.to <= at.from ? at.from - date.to : date.from - at.to;
    const within = isSameClause(t, date, at, sentence.end) ? 0 : 10_000;
    if (away + within < cost) [best, cost] = [date, away + within];
  }
  return best === null ? null : (saidCloser(dates, best) ?? best);
}

/** `last week, [from 3 to 7 May]`, `in June, [on the 4th]`: what stands right behind a date and lies in it says it closer. */
function saidCloser(dates: readonly DateDraft[], date: DateDraft): DateDraft | null {
  const next = dates[firstFrom(dates, date.to)];
  if (next === undefined || next.from - date.to > APPOSED || next.edtf === null || next.type !== 'date') return null;
  const [a, b] = [edtfBounds(date.edtf ?? ''), edtfBounds(next.edtf)];
  if (a?.earliest == null || a.latest == null || b?.earliest == null || b.latest == null) return null;
  const isWithin = a.earliest <= b.earliest && b.latest <= a.latest;
  return isWithin && (a.earliest < b.earliest || b.latest < a.latest) ? next : null;
}
/** UTF-16 units: a comma and “on”. */
const APPOSED = 5;

/** `learned of the deaths [in the nineties]`: when somebody came to know of it. */
export function isOfLearning(t: Tokens, date: Span, at: Span): boolean {
  if (date.from < at.to) return false;
  for (let i = tokenFrom(t, at.from) - 1, seen = 0; i >= 0 && seen < 4; i--, seen++)
    if (/^(?:of|about)$/.test(t.norm[i] ?? '')) return LEARNED.test(t.norm[i - 1] ?? '');
  return false;
}
const LEARNED = /^(?:learn|learned|learnt|heard|hear|knew|know|known|aware)$/;

/** `three have died, of whom the last [this afternoon]`, `93 died, including two [in July]`: the day of some of them, and no day of all. */
function isOfSomeOfThem(t: Tokens, date: Span, at: Span): boolean {
  for (let i = tokenFrom(t, at.to); i < tokenFrom(t, date.from); i++)
    if (
      (t.norm[i] === 'including' && t.norm[i - 1] === ',') ||
      (/^(?:whom|which)$/.test(t.norm[i] ?? '') && /^(?:of|the)$/.test(t.norm[i - 1] ?? '')) ||
      (/^(?:these|them|those)$/.test(t.norm[i] ?? '') &&
        t.norm[i - 1] === 'of' &&
        /^(?:[,;(]|and|last|first|one|oldest|youngest|eldest|latest)$/.test(t.norm[i - 2] ?? ''))
    )
      return true;
  return false;
}

/** `a [nineteenth-century] fortress`, `the [1953] convention`: it says what kind of thing is meant. */
const isQuality = (t: Tokens, { from, to }: Span): boolean => {
  const [first, end] = [tokenFrom(t, from), tokenFrom(t, to)];
  const hyphened = /\p{L}[-‑]\s?centur/iu.test(t.text.slice(from, to)) || t.norm[end] === '-';
  return hyphened && t.kind[end - 1] !== NUMBER && first < end;
};

/** `in reply to your letter of 2 June`: the day of a paper that is named, and of nothing that is told of beside it. */
function isOfPaper(t: Tokens, date: Span, at: Span): boolean {
  const first = tokenFrom(t, date.from);
  if (/^(?:مورخ|مورخه|بتاریخ)[\u0654]?$/u.test(t.norm[first - 1] ?? '')) return true;
  if (!/^(?:of|dated)$/.test(t.norm[first - 1] ?? '')) return false;
  for (let i = first - 2; i >= first - 2 - NUMBER_OF_PAPER && i >= 0; i--) {
    const w = t.norm[i] ?? '';
    if (PAPERS.test(w)) return (t.from[i] ?? 0) >= at.to || (t.to[i] ?? 0) <= at.from;
    // `letter No. 117/4 of`: behind its number.
    if (/^\p{Ll}{3,}$/u.test(w)) return false;
  }
  return false;
}
const NUMBER_OF_PAPER = 7;
const PAPERS =
  /^(?:letters?|notes?|memorandum|memo|communications?|communiqué|communique|messages?|telegram|cable|circular|e-?mail|petition|complaint|reply|request|resolution|decree|summons|statement|bulletin)$/;

/** `the mill, where forty were held [on 3 May], was burnt down in June`: what commas close off has a date of its own, and what follows has another. */
function isInRelative(t: Tokens, date: Span, at: Span, { first }: Sentence): boolean {
  let comma = tokenFrom(t, date.to);
  const end = tokenFrom(t, at.from);
  while (comma < end && !/^[,;]$/.test(t.norm[comma] ?? '')) comma++;
  if (t.norm[comma] !== ',' || comma >= end || /^(?:and|or|but)$/.test(t.norm[comma + 1] ?? '')) return false;
  for (let i = tokenFrom(t, date.from) - 1; i > first && t.norm[i] !== ','; i--)
    if (/^(?:who|whom|whose|which|where|when)$/.test(t.norm[i] ?? '')) return t.norm[i - 1] === ',';
  return false;
}

/** `Oren Mavik, whose name stands for the deaths at Orvane, died [on Sunday]`: nor has it one from behind the second comma. */
function isBehindRelative(t: Tokens, date: Span, at: Span, { first }: Sentence): boolean {
  let comma = tokenFrom(t, at.to);
  const end = tokenFrom(t, date.from);
  while (comma < end && !/^[,.;:]$/.test(t.norm[comma] ?? '')) comma++;
  if (t.norm[comma] !== ',' || comma >= end || PREPOSITIONS.has(t.norm[comma + 1] ?? '')) return false;
  for (let i = tokenFrom(t, at.from) - 1; i > first && t.norm[i] !== ','; i--)
    if (/^(?:who|whom|whose|which|where)$/.test(t.norm[i] ?? '')) return t.norm[i - 1] === ',';
  return false;
}

/** `eleven were killed in Dovrek, where an emergency has been in force [since May 3]`: what is told of the place has a time of its own. */
function isOfThatPlace(t: Tokens, date: Span, at: Span): boolean {
  for (let i = tokenFrom(t, date.from) - 1; i > tokenFrom(t, at.to) && !/^[,;]$/.test(t.norm[i] ?? ''); i--)
    if (t.norm[i] === 'where' && t.norm[i - 1] === ',') return true;
  return false;
}

/** «تا امروز نام ۵۴ نفر را گرد آورده‌ایم»: up to now, and not now. */
const isUntilNow = (t: Tokens, { from }: Span): boolean => {
  const first = tokenFrom(t, from);
  return t.norm[first - 1] === 'تا' && /^(?:امروز|این|حال|کنون)$/u.test(t.norm[first] ?? '');
};

/** `killed on Sunday, three months after [the fire that killed 56]`: what so much time lies between is not of one date. */
function isCountedApart(t: Tokens, a: Span, b: Span): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return isTimeBetween(t, tokenFrom(t, left.to), tokenFrom(t, right.from));
}

/** `ORSUND, April 8 (Lakes News) — At least 42 people died`: the day on which it was written. */
function isDateline(t: Tokens, date: Span, at: Span, { first }: Sentence): boolean {
  const [from, behind] = [tokenFrom(t, date.from), tokenFrom(t, date.to)];
  let end = behind;
  if (t.norm[behind] === '(') while (end < behind + AGENCY && t.norm[end - 1] !== ')') end++;
  return at.from > date.to && from - first <= DATELINE && /^[—–-]$/.test(t.norm[end] ?? '') && t.gap[end] !== 0;
}
const DATELINE = 6;
const AGENCY = 9;

/** `three months after` between two places of a text. */
export function isTimeBetween(t: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:after|before|since)$/.test(t.norm[i] ?? '') && LENGTHS.test(t.norm[i - 1] ?? '')) return true;
  return false;
}
const LENGTHS = /^(?:days?|weeks?|months?|years?|decades?)$/;

/** `107 [have been freed]`: what has been done up to now was not done in a month or on a day that is named, but for "since" and "this month". */
export function isOfPerfect(t: Tokens, { from, to, edtf }: DateDraft): boolean {
  const first = tokenFrom(t, from);
  return (
    edtf === null ||
    !/^\d{4}-\d\d/.test(edtf) ||
    /^(?:since|until|far)$/.test(t.norm[first - 1] ?? '') ||
    /\b(?:this|today|now|past)\b/iu.test(t.text.slice(from, to))
  );
}

/** The first of items in the order of the text that begins at or after a place. */
export function firstFrom(items: readonly { readonly from: number }[], from: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether no other clause stands between a date and the words. */
export const isInClause = ({ prepared }: Pick<Found, 'prepared'>, date: Span, at: Span, { end }: Sentence): boolean =>
  isSameClause(prepared.tokens, date, at, end);

/** Whether a date among the words of an act is that of another: `the father of Quill, who was killed [in May], was tried`. */
export const isOfAnother = (
  { prepared: { tokens: t } }: Pick<Found, 'prepared'>,
  date: Span,
  at: Span,
  sentence: Sentence,
): boolean => isInRelative(t, date, at, sentence) || isOfOtherWords(t, date, at, sentence);

function isSameClause(t: Tokens, a: Span, b: Span, limit: number): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  const from = tokenFrom(t, left.from);
  const to = tokenFrom(t, right.from);
  return endOfClause(t, from, limit) > to || to <= from;
}

const SAYING =
  /^(?:said|says|told|reported|announced|confirmed|stated|wrote|added|denied|according|statement|tweeted|reports|interview|report|testified|declared|expressed|called|urged|condemned|warned|concluded|concludes|determined|ruled|estimated|acknowledged|admitted|conceded|claimed|alleged|insisted|maintained|revealed|disclosed|noted|observed|asserted|recalled|recounted|replied|answered|responded|repeated|reiterated|published|documented|established)$/;

const FINDING = /^(?:found|finds|held|learned|learnt|heard|wrote|proved|showed|shown|made|emerged|believed)$/;

export const isSayingWord = (word: string): boolean => SAYING.test(word);

/** `the number of those killed in the sinking rose to 31 [on Friday]`: the day on which it was told. */
function isOfToll(t: Tokens, first: number): boolean {
  const number = t.norm[first - 1] === 'on' || t.norm[first - 1] === 'by' ? first - 2 : first - 1;
  if (t.kind[number] !== NUMBER && !NUMERALS.has(t.norm[number] ?? '')) return false;
  for (let i = number - 1; i >= number - 4 && i >= 0; i--)
    if (/^(?:rose|risen|climbed|jumped|grew|reached|stood|stands)$/.test(t.norm[i] ?? '')) return true;
  return false;
}

/** `said on Monday`, `on Monday said`, `told reporters late Monday`. */
/** `[replied] on 4 May`, `was [published] in June`: the day asked for is that of the saying. */
const isSayingItself = (t: Tokens, { from, to }: Span): boolean => {
  const at = tokenFrom(t, from);
  return (t.to[at] ?? 0) >= to && SAYING.test(t.norm[at] ?? '');
};

function isOfSaying(t: Tokens, date: Span): boolean {
  const first = tokenFrom(t, date.from);
  const end = tokenFrom(t, date.to);
  if (SAYING.test(t.norm[end] ?? '') || isOfToll(t, first)) return true;
  // `had found last year that 76 were killed`
  if (
    t.norm[end] === 'that' &&
    FINDING.test(t.norm[/^(?:on|in|by)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1] ?? '')
  )
    return true;
  for (let i = first - 1; i >= first - 4 && i >= 0; i--) {
    const w = t.norm[i] ?? '';
    if (SAYING.test(w)) return true;
    if (/^[,;:.]$/.test(w) || /^(?:that|when|were|was|had|and)$/.test(w)) return false;
  }
  return false;
}
