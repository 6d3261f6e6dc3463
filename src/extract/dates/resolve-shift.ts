// Phrases counted from another moment: "two days ago", "the following year", "a year earlier", "the quarter". In: the expression and what came before.
// Out: Resolved. Counted from the document's date (an interval gives an interval), from the date mentioned before, or from the quarter a report is about.

import { civilDay, dayNumber, isoDayOf } from '../../model/civil-day.ts';
import type { DateGrounds } from '../../model/claim.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import type { DocumentDate } from './document-date.ts';
import { durationTimex } from './duration-timex.ts';
import type { CalendarExpression, DateMention, QuarterExpression, ShiftExpression } from './expression.ts';
import { movedDay, restOf, veryDay } from './other-readings.ts';
import { daysOf, type Period, type PeriodUnit, periodOfDay } from './periods.ts';
import { base, type Context, lasting, type Mentioned, type Resolved } from './resolved.ts';
import { written } from './written.ts';

export interface Placing {
  readonly reference: DocumentDate;
  readonly grounds: DateGrounds;
  readonly tense: DateMention['tense'];
}

/** From the place counted from the first day the document can have to that counted from the last. */
export function between(
  first: Period,
  last: Period,
  e: { readonly part: CalendarExpression['part']; readonly time: string | null; readonly half?: number | null },
  { reference, grounds, tense }: Placing,
): Resolved {
  const reasons = [reference.reason];
  const confidence = tense === null ? 'doubtful' : 'likely';
  if (first.index === last.index)
    return { ...base, ...written(first, e), grounds, confidence, relativeTo: reference.edtf, reasons, period: first };
  const edtf = edtfOfDays(isoDayOf(daysOf(first)[0]), isoDayOf(daysOf(last)[1]));
  reasons.push('the document is dated to an interval, so this is one too');
  return {
    ...base,
    edtf,
    timex: edtf,
    type: 'date',
    grounds,
    confidence: 'doubtful',
    relativeTo: reference.edtf,
    reasons,
    period: null,
  };
}

export function periodUnit(unit: ShiftExpression['unit']): PeriodUnit | null {
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? null : unit;
}

/** How far back, in UTF-16 units, a day or a quarter that was mentioned is still what the text speaks of. */
const NEAR_DAY = 400;
const NEAR_QUARTER = 1500;

export function resolveShift(e: ShiftExpression, mention: DateMention, context: Context): Resolved {
  const unit = periodUnit(e.unit);
  if (e.count === null || unit === null || !Number.isInteger(e.count)) return vagueShift(e);
  const { reference } = context;
  if (e.moves !== undefined) return resolveMoves(e, mention, context);
  if (unit === 'weekend' && e.from === 'context' && reference !== null) {
    const count = mention.tense === 'future' ? 0 : -1;
    const chosen = resolveShift({ ...e, from: 'speech', count }, mention, context);
    const other = resolveShift({ ...e, from: 'speech', count: count === 0 ? -1 : 0 }, mention, context);
    const reasons = [count === 0 ? 'if it speaks of what had been' : 'if it speaks of what was to come'];
    return { ...chosen, others: other.edtf === null ? [] : [{ edtf: other.edtf, reasons }] };
  }
  const ofStory = ofStoryTold(e, mention, context);
  if (ofStory !== null) return ofStory;
  if (isOfNoDay(e, mention, context)) return { ...unplaced(e), reasons: ['nothing says of which day it is'] };
  const from = countedFrom(e, unit, mention, context);
  if (from !== null) {
    const moved = movedBy(from.period, unit, e.count);
    // "Two weeks later" than a day that the text no longer speaks of: what is told as past was before the document.
    const isToCome =
      moved !== null && reference !== null && mention.tense === 'past' && daysOf(moved)[0] > reference.last;
    if (moved !== null && !isToCome) return { ...counted(moved, from), ...written(moved, e) };
  }
  // "Two months later" than something that the text does not date; told as past, it is not counted on from the day of the telling.
  const forward = e.from === 'context' && e.count > 0 && (e.elapsed === true || mention.tense === 'past');
  if (forward) return { ...lasting(durationTimex(e.unit, e.count), e.count), confidence: 'likely' };
  return reference === null ? unplaced(e) : fromReference({ ...e, count: e.count }, unit, reference);
}

/** `were buried at night` is of no one night; an hour of what a witness tells is of no day of the telling. */
function isOfNoDay(e: ShiftExpression, { from }: DateMention, { day, testimony, reference, words }: Context): boolean {
  if (e.from !== 'context' || e.time === null || e.count !== 0) return false;
  if (/^at night$/i.test(words)) return day === null || from - day.at > BESIDE;
  return testimony && reference !== null && (day === null || from - day.at >= NEAR_DAY);
}
/** UTF-16 units: in the same clause. */
const BESIDE = 60;

/** `He said: “Tonight nobody goes home”`, told by a witness long after: on the day of which is told. */
function ofStoryTold(
  e: ShiftExpression,
  { from }: DateMention,
  { testimony, day, reference }: Context,
): Resolved | null {
  if (!testimony || e.time === null || e.count !== 0 || e.from !== 'speech' || day === null || reference === null)
    return null;
  const isLongAgo = reference.first - daysOf(day.period)[1] > A_YEAR && from - day.at < NEAR_DAY * 2;
  return isLongAgo ? counted(day.period, day) : null;
}
const A_YEAR = 366;

/** Several steps, to the day, from the last day of the text or from the document. */
function resolveMoves(e: ShiftExpression, mention: DateMention, context: Context): Resolved {
  const move = (day: number): number | null =>
    (e.moves ?? []).reduce<number | null>(
      (at, { unit, count }) => (at === null ? null : movedDay(at, unit, count)),
      day,
    );
  const from = e.from === 'context' ? countedFrom(e, 'day', mention, context) : null;
  const moved = from?.period.unit === 'day' ? move(from.period.index) : null;
  if (from !== null && moved !== null) return counted({ unit: 'day', index: moved }, from);
  const { reference } = context;
  const [first, last] = reference === null ? [null, null] : [move(reference.first), move(reference.last)];
  if (reference === null || first === null || last === null) return unplaced(e);
  const at = (index: number): Period => ({ unit: 'day', index });
  return between(at(first), at(last), e, { reference, grounds: inferred(at(first)), tense: 'past' });
}

/** The date in the text that a phrase is counted from; null for the document's own. */
function countedFrom(e: ShiftExpression, unit: PeriodUnit, mention: DateMention, context: Context): Mentioned | null {
  const { before, day, quarter, reference } = context;
  const near = (one: Mentioned | null, reach: number): Mentioned | null =>
    one !== null && mention.from - one.at < reach ? one : null;
  if (e.elapsed === true && unit === 'year') {
    const about = near(quarter, NEAR_QUARTER);
    if (about !== null && e.count === -1) return about;
  }
  if (e.from !== 'context') return null;
  if (unit === 'day' || e.time !== null) return near(day, NEAR_DAY) ?? (reference === null ? before : null);
  return before;
}

const counted = (period: Period, from: Mentioned): Resolved => ({
  ...base,
  ...written(period, { part: null, time: null }),
  grounds: inferred(period),
  confidence: 'doubtful',
  relativeTo: from.words,
  period,
  reasons: [`counted from “${from.words}”, the date mentioned before`],
});

function fromReference(
  e: ShiftExpression & { readonly count: number },
  unit: PeriodUnit,
  reference: DocumentDate,
): Resolved {
  const at = (day: number): Period => ({ unit, index: periodOfDay(unit, day).index + e.count });
  const tense = e.from === 'speech' ? 'past' : null;
  const placing: Placing = { reference, grounds: inferred(at(reference.first)), tense };
  const others =
    e.rest === true
      ? restOf(reference, at(reference.last))
      : e.counted === true || e.elapsed === true
        ? veryDay(reference, unit, e.count)
        : [];
  return { ...between(at(reference.first), at(reference.last), e, placing), others };
}

const unplaced = (e: ShiftExpression): Resolved => ({
  ...base,
  edtf: null,
  timex: unplacedShift(e),
  type: e.time === null ? 'date' : 'time',
  confidence: 'likely',
  reasons: ['the document has no date to count from'],
});

/** "The quarter", "the latest period", "the year-earlier quarter": of the one a report is about, else of the last that ended before the document. */
export function resolveQuarter(e: QuarterExpression, mention: DateMention, context: Context): Resolved {
  const { quarter, reference } = context;
  const ended = e.ended === null ? null : quarterEnded(e.ended, reference);
  if (ended !== null && reference !== null) {
    const placing: Placing = { reference, grounds: inferred(ended), tense: 'past' };
    return between(ended, ended, { part: null, time: null }, placing);
  }
  const near = quarter !== null && mention.from - quarter.at < NEAR_QUARTER ? quarter : null;
  const last: Mentioned | null =
    near ??
    (reference === null
      ? null
      : { period: lastQuarter(reference), at: 0, words: reference.edtf, ofYear: true, isSince: false });
  if (last === null)
    return {
      ...base,
      edtf: null,
      timex: e.quarter === null ? 'XXXX-QX' : `XXXX-Q${e.quarter}`,
      type: 'date',
      confidence: 'likely',
      reasons: ['nothing says which year is meant'],
    };
  return counted(moveQuarter(last.period, e, reference), last);
}

const lastQuarter = (reference: DocumentDate): Period => ({
  unit: 'quarter',
  index: periodOfDay('quarter', reference.last).index - 1,
});

function moveQuarter(
  { index }: Period,
  { quarter, year, yearsBack, latest }: QuarterExpression,
  reference: DocumentDate | null,
): Period {
  const place = quarter === null ? ((index % 4) + 4) % 4 : quarter - 1;
  if (year !== null) return { unit: 'quarter', index: year * 4 + place };
  const inYear = Math.floor(index / 4) * 4 + place;
  const now = reference === null ? null : periodOfDay('quarter', reference.last).index;
  const ended = latest === true && now !== null && inYear >= now ? now - 1 : inYear;
  return { unit: 'quarter', index: (now !== null && ended > now ? ended - 4 : ended) - yearsBack * 4 };
}

/** The quarter of a day, the last of that name before the document where it has no year. */
function quarterEnded({ year, month, day }: CalendarExpression, reference: DocumentDate | null): Period | null {
  if (month === null || day === null) return null;
  if (year !== null) return periodOfDay('quarter', dayNumber(year, month, day));
  if (reference === null) return null;
  const now = civilDay(reference.last);
  const passed = month < now.month || (month === now.month && day <= now.day);
  return periodOfDay('quarter', dayNumber(passed ? now.year : now.year - 1, month, day));
}

export const inferred = ({ unit }: Period): DateGrounds => ({
  year: 'inferred',
  month: unit === 'month' || unit === 'day' || unit === 'week' ? 'inferred' : null,
  day: unit === 'day' ? 'inferred' : null,
});

function vagueShift(e: ShiftExpression): Resolved {
  if (e.from === 'speech' && e.count === null)
    return {
      ...base,
      edtf: null,
      timex: 'PAST_REF',
      type: 'date',
      confidence: 'likely',
      reasons: ['a number of units that the words do not give'],
    };
  return {
    ...lasting(durationTimex(e.unit, e.count === null ? null : Math.abs(e.count)), null),
    reasons: ['too vague to be placed'],
  };
}

const unplacedShift = (e: ShiftExpression): string =>
  e.unit === 'day'
    ? `XXXX-XX-XX${e.time ?? ''}`
    : e.unit === 'week'
      ? 'XXXX-WXX'
      : e.unit === 'month'
        ? 'XXXX-XX'
        : 'XXXX';

const FINENESS: Readonly<Record<PeriodUnit, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** A period moved by whole units. One of a year cannot be moved by days; a quarter moved by years stays a quarter. */
export function movedBy(period: Period, unit: PeriodUnit, count: number): Period | null {
  if (FINENESS[unit] < FINENESS[period.unit]) return null;
  const perYear: Partial<Record<PeriodUnit, number>> = { month: 12, quarter: 4, half: 2, season: 4, year: 1 };
  const steps = unit === 'year' ? perYear[period.unit] : undefined;
  if (steps !== undefined && count !== 0) return { unit: period.unit, index: period.index + steps * count };
  return { unit, index: periodOfDay(unit, daysOf(period)[0]).index + count };
}
