// Every date of a text as a draft of a claim. In: the prepared text and the document's date. Out: drafts in the order of the text.
// The way: each language's parsers find mentions; refiners join them, in the order below; then each is resolved, with the date before as context.

import { civilDay, dayNumberOf } from '../../model/civil-day.ts';
import { edtfBounds } from '../../model/edtf.ts';
import type { DateDraft } from '../drafts.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { solarDateOf } from './calendars.ts';
import type { DocumentDate } from './document-date.ts';
import { findEnglishDates } from './en/find-mentions.ts';
import type { DateMention } from './expression.ts';
import { findPersianDates, isPersianFigure } from './fa/find-mentions.ts';
import { type DateGroup, groupsOf } from './groups.ts';
import { asHappened, notAhead } from './not-ahead.ts';
import { openSides } from './other-readings.ts';
import { daysOf, type Period } from './periods.ts';
import { resolveMention } from './resolve.ts';
import { forDeadline } from './resolve-deadline.ts';
import type { Context, Resolved } from './resolved.ts';

const FOUND_BY = 'habeas/dates@1';

export function findDates(prepared: PreparedText, reference: DocumentDate | null): readonly DateDraft[] {
  const { tokens, sentenceOf, text } = prepared;
  const english = findEnglishDates(tokens, sentenceOf).filter((mention) => !isPersianFigure(tokens, mention));
  const mentions = [...findPersianDates(tokens), ...english].sort((a, b) => a.from - b.from);
  const drafts: DateDraft[] = [];
  let context: Context = {
    reference,
    testimony: isTestimony(text),
    longAfter: isLongAfter(mentions, reference, text),
    toldYear: toldYearOf(text),
    before: null,
    words: '',
    isQuoted: false,
    day: null,
    dated: null,
    head: null,
    ofMonth: new Map(),
    solarMonths: new Map(),
    quarter: null,
  };
  let letter: Letter | null = null;
  for (const group of groupsOf(text, withoutOverlaps(mentions))) {
    const resolved: { readonly mention: DateMention; readonly found: Resolved }[] = [];
    for (const said of group.mentions) {
      const mention = asHappened(said, text);
      if (letter !== null && hasHeading(prepared, letter, said.from)) letter = null;
      const isQuoted = context.before !== null && opensQuote(text.slice(context.before.at, mention.from));
      const words = text.slice(mention.from, mention.to);
      const now = { ...context, words, isQuoted, ...(letter !== null && { reference: letter.reference }) };
      const read = resolveMention(...forDeadline(mention, now, text));
      const found = approximate(notAhead(read, mention, now, text), mention);
      letter = letterFrom(mention, found, text) ?? letter;
      resolved.push({ mention, found });
      context = after(context, mention, found, text);
    }
    drafts.push(draftOf(group, resolved, reference));
  }
  return drafts;
}

/** Whether words hold the begin of a quotation without its end. */
const opensQuote = (words: string): boolean =>
  words.length < LONGEST_SAYING &&
  (/[“«][^”»]*$/u.test(words) || (words.split('"').length % 2 === 0 && !/\n\s*\n/u.test(words)));
const LONGEST_SAYING = 400;

/** A letter or telegram that a page of an archive shows: from its own day on. */
interface Letter {
  readonly reference: DocumentDate;
  readonly at: number;
}

/** `Date: 2 July 1987 From: … To: …`, «تاریخ: … از: … به: …»: the head of a paper within the page. */
function letterFrom({ from, to }: DateMention, { period, edtf }: Resolved, text: string): Letter | null {
  if (period?.unit !== 'day' || edtf === null || !HAS_YEAR.test(text.slice(from, to))) return null;
  if (!/(?:\bDate|تاریخ)\s*:\s*$/u.test(text.slice(Math.max(0, from - 12), from))) return null;
  if (!/^\s*(?:From|To|از|به)\s*:/u.test(text.slice(to, to + 12))) return null;
  const reason = `counted from ${edtf}, the day at the head of this letter`;
  return { reference: { edtf, first: period.index, last: period.index, reason }, at: to };
}

/** A heading ends what was quoted. */
const hasHeading = ({ stretches }: PreparedText, { at }: Letter, until: number): boolean =>
  stretches.some(({ role, from }) => from > at && from <= until && /^(?:title|subtitle|heading)$/.test(role));

/** Of mentions that overlap, the longest; of equal ones the first. `mentions` are in the order of the text. */
function withoutOverlaps(mentions: readonly DateMention[]): readonly DateMention[] {
  const kept: DateMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.from >= last.to) kept.push(mention);
    else if (mention.to - mention.from > last.to - last.from) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** `about 1988` => `1988~`; in `about 12:30 a.m. Saturday` the hour is about right and the day is the day. */
function approximate(found: Resolved, { mod }: DateMention): Resolved {
  const { edtf, timex } = found;
  return mod === 'APPROX' && timex?.includes('T') !== true && edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf)
    ? { ...found, edtf: `${edtf}~` }
    : found;
}

/** How far into a text, in UTF-16 units, the day of its head may stand. */
const HEAD = 300;

/** "Testimony of …", «شهادت …» in the head, and "I" or «ما» in what follows. */
const isTestimony = (text: string): boolean => HEADED_TESTIMONY.test(text.slice(0, HEAD)) && TELLS_OF_SELF.test(text);
const HEADED_TESTIMONY =
  /^\s*(?:(?:my|the|witness|survivor|sworn|written|oral)\s+){0,2}(?:testimony|affidavit|deposition|statement\s+(?:of\s+(?!facts?\b|the\b)|given\b|taken\b|made\b))|(?<!\p{L})(?:شهادت|گواهی|شهادت\u200cنامه|اظهارات)(?:\s+(?:من|شاهد|[\p{L}\u200c]+\s+\p{L}+)|\s*$)/imu;
const TELLS_OF_SELF = /\b(?:I|we|my|our)\b(?![.’'])|(?<!\p{L})(?:من|ما|\p{L}+م را|به من|از ما)(?!\p{L})/u;

/** A text that gives years, outside of its head only such as lie long before its own. */
function isLongAfter(mentions: readonly DateMention[], reference: DocumentDate | null, text: string): boolean {
  if (reference === null) return false;
  const made = civilDay(reference.first).year;
  const head = endOfHead(text);
  const years = mentions.flatMap(({ expression: e, from }) =>
    e.type === 'calendar' && e.year !== null && from >= head
      ? [e.calendar === 'persian' ? e.year + FIRST_SOLAR : e.calendar === 'gregorian' ? e.year : made]
      : [],
  );
  return years.length > 0 && years.every((year) => year <= made - LONG_AFTER);
}
const FIRST_SOLAR = 621;
const LONG_AFTER = 4;

/** The lines over the text: up to the first that ends as a sentence does. */
function endOfHead(text: string): number {
  const sentence = /[.!?؟»”"]\s*$/mu.exec(text.slice(0, HEAD));
  return sentence === null ? HEAD : text.lastIndexOf('\n', sentence.index) + 1;
}

/** `Annual Report 2013`, `2013 yearly report`, `Report on the year 2013`; no years of two, `2013/14`. */
function toldYearOf(text: string): number | null {
  const found = TOLD_YEAR.exec(text.slice(0, HEAD));
  const year = found?.[1] ?? found?.[2] ?? found?.[3];
  return year === undefined ? null : Number(year);
}
const TOLD_YEAR =
  /\b(?:annual|yearly)\s+report[ ,:(]+(?:(?:for|of|on|in)\s+)?(?:the\s+year\s+)?((?:19|20)\d\d)\b(?![-–/]\d)|(?<![-–/])\b((?:19|20)\d\d)\s+(?:annual|yearly)\s+report\b|\breport\s+(?:for|of|on)\s+(?:the\s+year\s+)?((?:19|20)\d\d)\b(?![-–/]\d)/iu;

const HAS_YEAR = /[\d۰-۹٠-٩]{4}/;

/** What the next phrase has before it. A date counted from the one before does not take its place: "a year earlier" twice is the same year. */
function after(context: Context, mention: DateMention, { period, relativeTo }: Resolved, text: string): Context {
  const { expression } = mention;
  // "That night" behind a day of which nobody knows the year is none of a day told before it.
  if (period === null)
    return expression.type === 'calendar' && expression.day !== null ? { ...context, day: null } : context;
  const words = text.slice(mention.from, mention.to);
  const lent = relativeTo !== null && context.before?.words === relativeTo && context.before.ofYear;
  const mentioned = {
    period,
    at: mention.to,
    words,
    ofYear: HAS_YEAR.test(words) || HAS_YEAR.test(relativeTo ?? '') || lent,
    isSince: mention.lead === 'since',
  };
  const lends = expression.type !== 'quarter' && (expression.type !== 'shift' || expression.from === 'speech');
  const dated = period.unit === 'day' && HAS_YEAR.test(words) ? mentioned : null;
  // `Sunday 14 November`: the weekday says which year it was.
  const ofWeekday =
    expression.type === 'calendar' &&
    expression.weekday !== null &&
    expression.month !== null &&
    expression.day !== null;
  const inMonth = dated ?? (ofWeekday && period.unit === 'day' ? mentioned : null);
  const another = expression.type === 'quarter' && (expression.yearsBack !== 0 || expression.year !== null);
  const compared = COMPARED.test(text.slice(Math.max(0, mention.from - 60), mention.from));
  return {
    ...context,
    before: !compared && (lends || context.before === null) ? mentioned : context.before,
    day: period.unit === 'day' && !isAside(mention, context, period) ? mentioned : context.day,
    dated: dated ?? context.dated,
    head: context.head ?? (mention.to < HEAD ? dated : null),
    ofMonth:
      inMonth === null
        ? context.ofMonth
        : new Map([...context.ofMonth, [civilDay(daysOf(inMonth.period)[0]).month, inMonth]]),
    solarMonths: withSolarMonth(context, mention, period),
    quarter: period.unit === 'quarter' && expression.type !== 'shift' && !another ? mentioned : context.quarter,
  };
}

/** `the ninth since January, more than in [1974]. The second fire of May`: a year with which another is compared lends nothing, nor does that of a birth. */
const COMPARED = /\b(?:compared (?:with|to)|in comparison with|than|(?:up|down) from|versus|born)\b[^.;]{0,40}$/iu;

/** `those hired after 2 February had been sent away … Three days later`, `they met this morning … a week before`: what is told goes on from the day before. */
function isAside({ lead, expression: e }: DateMention, { day, reference }: Context, period: Period): boolean {
  if (day === null) return false;
  if (lead === 'after' || lead === 'before') return true;
  return (
    e.type === 'shift' &&
    e.from === 'speech' &&
    e.count === 0 &&
    reference !== null &&
    daysOf(period)[0] >= reference.first
  );
}

/** «روز دوشنبه، ۹ تیر»: the days of that month told after it are of the same year. */
function withSolarMonth(
  { solarMonths }: Context,
  { expression: e }: DateMention,
  period: Exclude<Resolved['period'], null>,
): Context['solarMonths'] {
  if (e.type !== 'calendar' || e.calendar !== 'persian' || e.month === null || e.weekday === null) return solarMonths;
  if (period.unit !== 'day' || e.year !== null) return solarMonths;
  return new Map([...solarMonths, [e.month, solarDateOf(period.index).year]]);
}

function draftOf(
  group: DateGroup,
  resolved: readonly { readonly mention: DateMention; readonly found: Resolved }[],
  reference: DocumentDate | null,
): DateDraft {
  const [only] = resolved;
  if (only === undefined) throw new TypeError('a group of dates has at least one');
  const common = {
    kind: 'date',
    from: group.from,
    to: group.to,
    sayer: [],
    asserted: 'fact',
    foundBy: FOUND_BY,
  } as const;
  const { found, mention } = only;
  const candidates = candidatesOf(found, mention);
  const single = {
    type: found.type,
    mod: mention.mod,
    calendar: found.calendar,
    relativeTo: found.relativeTo,
    grounds: found.grounds,
  };
  if (resolved.length === 1)
    return {
      ...common,
      ...single,
      edtf: found.edtf,
      timex: found.timex,
      confidence: found.confidence,
      reasons: found.reasons,
      candidates,
      parts: [],
    };
  const edtfs = inOrder(
    resolved.map(({ found }) => found),
    group,
    reference,
  );
  const joined = group.join === null ? null : group.join(edtfs);
  const reasons = [
    joined === null ? 'several dates that belong together' : group.reason,
    ...new Set(resolved.flatMap((one) => one.found.reasons)),
  ];
  return {
    ...common,
    ...single,
    edtf: joined,
    timex:
      rangeTimex(
        group,
        resolved.map(({ found }) => found.timex),
      ) ?? joined,
    confidence: leastSure(resolved.map((one) => one.found.confidence)),
    reasons,
    candidates: joined === null ? [] : [{ edtf: joined, reasons }],
    parts: resolved.map((one, i) => ({
      from: one.mention.from,
      to: one.mention.to,
      edtf: edtfs[i] ?? null,
      timex: edtfs[i] === one.found.edtf || one.found.edtf === null ? one.found.timex : (edtfs[i] ?? null),
    })),
  };
}

/** The claim's own value first, then other readings, then the open time that "since" or "before" leaves. */
function candidatesOf(found: Resolved, { lead }: DateMention): DateDraft['candidates'] {
  const own = found.edtf === null ? [] : [{ edtf: found.edtf, reasons: found.reasons }];
  const readings = [...own, ...found.others];
  return [
    ...readings,
    ...openSides(
      lead,
      readings.map(({ edtf }) => edtf),
    ),
  ];
}

/** With times of the day the TIMEX3 values themselves are the ends: `2016-11-07T16:00/2016-11-08T17:00`. */
const rangeTimex = ({ range }: DateGroup, [first, second]: readonly (string | null)[]): string | null =>
  range && first != null && second != null && /T\d/.test(first) && /T\d/.test(second) ? `${first}/${second}` : null;

/** The ends of a range, "now" as the document's date; where the second would lie before the first, another reading of one of them. */
function inOrder(
  found: readonly Resolved[],
  group: DateGroup,
  reference: DocumentDate | null,
): readonly (string | null)[] {
  const edtfs = found.map(({ edtf, timex }) => edtf ?? (timex === 'PRESENT_REF' ? (reference?.edtf ?? null) : null));
  const [first, second] = edtfs;
  const [a, b] = found;
  if (!group.range || first == null || second == null || a === undefined || b === undefined) return edtfs;
  if (!isBefore(second, first)) return edtfs;
  const later = b.others.find(({ edtf }) => !isBefore(edtf, first));
  const earlier = a.others.find(({ edtf }) => !isBefore(second, edtf));
  if (earlier !== undefined && (later === undefined || isNearer(second, first, reference)))
    return [earlier.edtf, second];
  return later === undefined ? edtfs : [first, later.edtf];
}

/** Which of two lies nearer to the document: that one is kept, the other end gives way. */
function isNearer(a: string, b: string, reference: DocumentDate | null): boolean {
  const away = (edtf: string): number => {
    const day = dayNumberOf(edtfBounds(edtf)?.earliest ?? '');
    return day === null || reference === null ? 0 : Math.abs(day - reference.last);
  };
  return away(a) < away(b);
}

const isBefore = (a: string, b: string): boolean => (edtfBounds(a)?.latest ?? '') < (edtfBounds(b)?.earliest ?? '');

const leastSure = (all: readonly Resolved['confidence'][]): Resolved['confidence'] =>
  all.includes('doubtful') ? 'doubtful' : all.includes('likely') ? 'likely' : 'certain';
