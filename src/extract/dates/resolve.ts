// From what a date phrase says to a place in time. In: an expression, the date of the document (an interval where it is not known better) and the date
// mentioned before. Out: EDTF, TIMEX3 value, which parts the words state, what it is relative to, and the reasons.
//
// A document dated to an interval: every relative phrase moves forward as the day of speaking does, so it is resolved for the first and the last
// day, and the answer runs from the one to the other. Without a document date nothing relative to it is placed: no day is invented.

import { civilDay, isoDayOf, weekdayOf } from '../../model/civil-day.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import { durationTimex } from './duration-timex.ts';
import type {
  AfterExpression,
  CalendarExpression,
  DateMention,
  DurationExpression,
  NthExpression,
  Unit,
} from './expression.ts';
import { movedDay, otherSide, stretchOf, veryDayFrom } from './other-readings.ts';
import { daysOf, edtfOfPeriod, type Period, periodOfDay } from './periods.ts';
import { placeWithoutYear, unplacedTimex } from './place-without-year.ts';
import { resolveFeast } from './resolve-feast.ts';
import { resolveForeign, resolveSolar } from './resolve-foreign.ts';
import { between, inferred, movedBy, periodUnit, resolveQuarter, resolveShift } from './resolve-shift.ts';
import { base, type Context, groundsOf, impossible, lasting, type Mentioned, type Resolved } from './resolved.ts';
import { written } from './written.ts';

export function resolveMention(mention: DateMention, context: Context): Resolved {
  const { expression } = mention;
  const resolved = resolvePlain(mention, context);
  return 'fiscal' in expression && expression.fiscal === true ? ofBusinessYear(resolved) : resolved;
}

/**
 * A business year begins when the firm or the state says: with a stated year the value is marked approximate; without one it has TIMEX3 only, and
 * the calendar's own period is a candidate.
 */
function ofBusinessYear(found: Resolved): Resolved {
  const { edtf, reasons } = found;
  if (edtf === null) return found;
  const why = 'a business or school year need not begin in January';
  const candidate = { edtf, reasons: ['if it is the year of the calendar', ...reasons] };
  const stated = found.grounds.year === 'stated' && /^\d{4}(?:-\d\d)?$/.test(edtf);
  return {
    ...found,
    edtf: stated ? `${edtf}~` : null,
    confidence: 'likely',
    reasons: [...reasons, why],
    others: stated ? found.others : [candidate, ...found.others],
  };
}

function resolvePlain(mention: DateMention, context: Context): Resolved {
  const { expression } = mention;
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, mention, context);
    case 'solar':
      return resolveSolar(expression, context);
    case 'shift':
      return resolveShift(expression, mention, context);
    case 'quarter':
      return resolveQuarter(expression, mention, context);
    case 'feast':
      return resolveFeast(expression, mention, context);
    case 'after':
      return resolveAfter(expression, mention, context);
    case 'nth':
      return resolveNth(expression, mention, context);
    case 'duration':
      return resolveDuration(expression, mention, context);
    case 'set':
      return {
        ...base,
        edtf: null,
        timex: expression.timex,
        type: 'set',
        confidence: 'likely',
        reasons: ['a time that recurs'],
      };
    case 'reference':
      return {
        ...base,
        edtf: null,
        timex: expression.timex,
        type: 'date',
        confidence: 'likely',
        reasons: ['a word that no calendar can hold'],
      };
  }
}

function resolveDuration(e: DurationExpression, mention: DateMention, context: Context): Resolved {
  const length = lasting(durationTimex(e.unit, e.count, e.more), e.count);
  if (e.within === undefined) return { ...length, others: stretchOf(e, context.reference) };
  const whole = resolveMention({ ...mention, expression: e.within.base }, context);
  const edtf = whole.period === null || e.count === null ? null : endOf(whole.period, e.unit, e.count, e.within.last);
  if (edtf === null) return length;
  return { ...whole, edtf, timex: length.timex, type: 'duration', period: null, others: [] };
}

/** The first or last days, weeks or months of a period. */
function endOf(period: Period, unit: Unit, count: number, last: boolean): string | null {
  const [first, end] = daysOf(period);
  const weeks = unit === 'week';
  const from = last ? end + 1 : weeks ? daysOf(periodOfDay('week', first + 3))[0] : first;
  const other = movedDay(from, unit, last ? -count : count);
  if (other === null) return null;
  return last ? edtfOfDays(isoDayOf(other), isoDayOf(end)) : edtfOfDays(isoDayOf(from), isoDayOf(other - 1));
}

/** The unit and index that the words fix by themselves; null where the year or more is missing. */
function statedPeriod(e: CalendarExpression): Period | null {
  const { year, month, day } = e;
  if (e.decade !== null) return { unit: 'decade', index: e.decade / 10 };
  if (e.century !== null) return { unit: 'century', index: e.century - 1 };
  if (year === null) return null;
  if (month !== null && day !== null) return dayPeriod(year, month, day);
  if (month !== null) return { unit: 'month', index: year * 12 + month - 1 };
  if (e.season !== null) return { unit: 'season', index: year * 4 + e.season - 1 };
  if (e.quarter !== null) return { unit: 'quarter', index: year * 4 + e.quarter - 1 };
  if (e.half !== null) return { unit: 'half', index: year * 2 + e.half - 1 };
  return { unit: 'year', index: year };
}

/** 1250 to 1450 without a month: in a text about Iran more likely a year of the Solar Hijri calendar than of the Middle Ages. */
const isSolarYear = ({ year, month, decade, century }: CalendarExpression): boolean =>
  year !== null && year >= 1250 && year <= 1450 && month === null && decade === null && century === null;

function solarYear(e: CalendarExpression, context: Context): Resolved['others'] {
  const { edtf } = resolveForeign({ ...e, calendar: 'persian' }, null, context);
  return edtf === null ? [] : [{ edtf, reasons: ['if it is a year of the Solar Hijri calendar'] }];
}

/** Many count the 19th century from 1800 to 1899; that is EDTF's 18XX. */
const roundCentury = ({ century, half, part }: CalendarExpression): Resolved['others'] =>
  century === null || half !== null || part !== null || century < 1
    ? []
    : [{ edtf: `${String(century - 1).padStart(2, '0')}XX`, reasons: ['if it is counted by the figures of the year'] }];

/** `9/12/2020` read the other way. */
function swapped({ either, year, month, day }: CalendarExpression): Resolved['others'] {
  if (either !== true || year === null || month === null || day === null || month === day) return [];
  const period = dayPeriod(year, day, month);
  return period === null ? [] : [{ edtf: edtfOfPeriod(period), reasons: ['if the day stands first'] }];
}

function dayPeriod(year: number, month: number, day: number): Period | null {
  const [first, last] = daysOf({ unit: 'month', index: year * 12 + month - 1 });
  return first + day - 1 <= last ? { unit: 'day', index: first + day - 1 } : null;
}

function resolveCalendar(e: CalendarExpression, mention: DateMention, context: Context): Resolved {
  if (e.calendar !== 'gregorian') return resolveForeign(e, mention.tense, context);
  const stated = statedPeriod(e);
  if (stated !== null) {
    const grounds = groundsOf(e, 'stated');
    return {
      ...base,
      ...written(stated, e),
      grounds,
      confidence: e.either === true || isSolarYear(e) ? 'likely' : 'certain',
      reasons: ['the words give it'],
      others: isSolarYear(e) ? solarYear(e, context) : e.century === null ? swapped(e) : roundCentury(e),
      period: stated,
    };
  }
  if (e.year !== null) return impossible();
  return placed(e, mention, context);
}

/** A month, weekday, season without its year: from the day of speaking or the date before. */
function placed(e: CalendarExpression, mention: DateMention, context: Context): Resolved {
  const contextual = e.which === 'that' || e.which === 'previous' || e.which === 'following';
  const near = context.before !== null && mention.from - context.before.at < NEAR;
  const grounds = groundsOf(e, 'inferred');
  if (contextual && context.before !== null) {
    const period = placeWithoutYear(e, daysOf(context.before.period)[0], mention.tense);
    if (period !== null)
      return placedBy(`counted from “${context.before.words}”, the date mentioned before`, period, context.before, e);
  }
  const told = toldBefore(e, mention, context);
  if (told !== null) return told;
  const { reference } = context;
  const isOfStory = context.testimony && e.weekday !== null && e.which === null && e.day === null;
  if (reference !== null && !isOfStory) {
    const first = placeWithoutYear(e, reference.first, mention.tense);
    const last = placeWithoutYear(e, reference.last, mention.tense);
    if (first !== null && last !== null) {
      const others = otherSide(e, first, reference);
      return { ...between(first, last, e, { reference, grounds, tense: mention.tense }), others };
    }
  }
  if (near && context.before !== null && e.weekday === null) {
    const year = Number(isoDayOf(daysOf(context.before.period)[0]).slice(0, 4));
    const period = statedPeriod({ ...e, year });
    if (period !== null)
      return placedBy(
        `the year is that of “${context.before.words}”, the date mentioned before; the document’s own date is not known`,
        period,
        context.before,
        e,
      );
  }
  return {
    ...base,
    edtf: null,
    timex: unplacedTimex(e),
    type: e.time === null ? 'date' : 'time',
    grounds: { ...grounds, year: null },
    confidence: 'likely',
    reasons: [isOfStory ? 'a weekday of what is told, not of the telling' : 'nothing says which year is meant'],
  };
}

/** By the date mentioned before: what that one is meant to lend is an inference. */
const placedBy = (reason: string, period: Period, before: Mentioned, e: CalendarExpression): Resolved => ({
  ...base,
  ...written(period, e),
  grounds: groundsOf(e, 'inferred'),
  confidence: 'doubtful',
  period,
  relativeTo: before.words,
  reasons: [reason],
});

/** How far back a day of the same month still lends its year, whenever the document was made. */
const NEAR_MONTH = 3000;

/** `between April 30 and May 4, 2011 … on May 4 alone`: what is told goes on in that year; and so it does in a text that tells of long before it was made. */
function toldBefore(e: CalendarExpression, mention: DateMention, context: Context): Resolved | null {
  const ofReport = inReport(e, mention, context);
  if (ofReport !== null) return ofReport;
  if (e.day === null || mention.tense === 'future' || e.which !== null) return null;
  if (e.month === null) return inMonthTold(e, mention, context);
  const same = context.ofMonth.get(e.month);
  if (same !== undefined && mention.from - same.at <= NEAR_MONTH)
    return inYearOf(e, same, civilDay(daysOf(same.period)[0]).year, `a day of the same month before it`);
  const before = longBefore(mention, context);
  if (before === null) return null;
  const [first, last] = daysOf(before.period);
  if (last - first > MONTH) return within(e, before, mention.from - before.at);
  const { year, month } = civilDay(first);
  // `on 14 May 1995 … had been dismissed on 28 April`, `in November 1995 … on 3 February`: the nearer of the two.
  const next = month - e.month > MONTHS_BACK ? year + 1 : year;
  return inYearOf(e, before, next, 'the date before it, long before the document');
}

/** `in the summer of 1988 … from 29 July`: the day that lies in the season that is told, or in the year a few words before. */
function within(e: CalendarExpression, before: Mentioned, away: number): Resolved | null {
  const [first, last] = daysOf(before.period);
  if (last - first > (away > BESIDE ? SEASON : YEAR)) return null;
  for (const { year } of [civilDay(first), civilDay(last)]) {
    const period = statedPeriod({ ...e, year });
    if (period !== null && daysOf(period)[0] >= first && daysOf(period)[1] <= last)
      return inYearOf(e, before, year, 'the time that is told before it, long before the document');
  }
  return null;
}

/** The date right before, where it lies long before the document and its year is known. */
function longBefore({ from }: DateMention, { before, reference }: Context): Mentioned | null {
  const near = before !== null && reference !== null && from - before.at <= NEAR && before.ofYear;
  return near && reference.first - daysOf(before.period)[1] >= LONG_AGO ? before : null;
}

/** `abducted on 25 November 1998, found on [the 30th]`: in the month that is told, or the next. */
function inMonthTold(e: CalendarExpression, mention: DateMention, context: Context): Resolved | null {
  const before = e.weekday === null ? longBefore(mention, context) : null;
  if (before === null || before.period.unit !== 'day') return null;
  const { year, month, day } = civilDay(before.period.index);
  const on = (e.day ?? 0) >= day ? { year, month } : { year: month === 12 ? year + 1 : year, month: (month % 12) + 1 };
  return inYearOf({ ...e, month: on.month }, before, on.year, 'the date before it, long before the document');
}

const MONTH = 31;
const SEASON = 100;
const YEAR = 366;
/** In UTF-16 units: in the same clause or the next. */
const BESIDE = 60;
const LONG_AGO = 366;
/** So many months back a text may look without beginning another year. */
const MONTHS_BACK = 4;

/** `Annual Report 2013 … In September`: in the year that is told, but where the text has just given another. */
function inReport(e: CalendarExpression, { tense }: DateMention, context: Context): Resolved | null {
  const { toldYear, reference, before } = context;
  if (toldYear === null || reference === null || tense === 'future' || e.which !== null || e.month === null)
    return null;
  if (civilDay(reference.first).year <= toldYear) return null;
  if (before !== null) {
    const [first, last] = daysOf(before.period);
    const isOfHead = first >= reference.first && last <= reference.last;
    if (!isOfHead && civilDay(first).year !== toldYear) return null;
  }
  return inYear(e, toldYear, String(toldYear), 'in the year of which the report tells');
}

function inYear(e: CalendarExpression, year: number, relativeTo: string, reason: string): Resolved | null {
  const period = statedPeriod({ ...e, year });
  // The weekday beside a day says in which year it was.
  if (period === null || (period.unit === 'day' && e.weekday !== null && weekdayOf(period.index) !== e.weekday))
    return null;
  return {
    ...base,
    ...written(period, e),
    grounds: groundsOf(e, 'inferred'),
    confidence: 'likely',
    period,
    relativeTo,
    reasons: [reason],
  };
}

const inYearOf = (e: CalendarExpression, { words }: Mentioned, year: number, why: string): Resolved | null =>
  inYear(e, year, words, `the year is that of “${words}”, ${why}`);

/** How far back, in UTF-16 units, a date still lends its year. */
const NEAR = 400;

/** `the third week of July`: in the period that the rest of the phrase gives. A week belongs to the month or year in which its Thursday lies. */
function resolveNth(e: NthExpression, mention: DateMention, context: Context): Resolved {
  const from = resolveMention({ ...mention, expression: e.base }, context);
  const period = from.period === null ? null : nthIn(e, daysOf(from.period));
  if (period === null)
    return {
      ...from,
      edtf: null,
      timex: from.timex,
      confidence: 'doubtful',
      reasons: ['the period has no such day or week'],
      period: null,
    };
  return { ...from, ...written(period, { part: null, time: e.time ?? null }), grounds: inferred(period), period };
}

function nthIn({ unit, n, weekday }: NthExpression, [first, last]: readonly [number, number]): Period | null {
  if (unit === 'week') {
    const index = n < 0 ? periodOfDay('week', last - 3).index : periodOfDay('week', first + 3).index + n - 1;
    return { unit: 'week', index };
  }
  if (unit === 'day')
    return n < 0 ? { unit: 'day', index: last } : first + n - 1 <= last ? { unit: 'day', index: first + n - 1 } : null;
  const ahead = (((weekday ?? 1) - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  const day = n < 0 ? last - ((weekdayOf(last) - (weekday ?? 1) + 7) % 7) : first + ahead;
  return day <= last ? { unit: 'day', index: day } : null;
}

/** `32 years after 1988` => 2020; `two days before July 29, 1988` => 1988-07-27. */
function resolveAfter(e: AfterExpression, mention: DateMention, context: Context): Resolved {
  const from = resolveMention({ ...mention, expression: e.base }, context);
  const unit = periodUnit(e.unit);
  if (from.period === null || unit === null || e.count === null || !Number.isInteger(e.count))
    return lasting(durationTimex(e.unit, e.count === null ? null : Math.abs(e.count)), e.count);
  const moved = movedBy(from.period, unit, e.count);
  if (moved === null) return lasting(durationTimex(e.unit, Math.abs(e.count)), e.count);
  return {
    ...base,
    ...written(moved, { part: null, time: null }),
    grounds: inferred(moved),
    relativeTo: from.edtf,
    confidence: 'likely',
    reasons: [`counted from ${from.edtf}, which stands in the same words`],
    others: veryDayFrom(from.period, unit, e.count),
    period: moved,
  };
}
