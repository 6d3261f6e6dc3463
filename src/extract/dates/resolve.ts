// From what a date phrase says to a place in time. In: an expression, the date of the document (an interval where it is not known better) and the date
// mentioned before. Out: EDTF, TIMEX3 value, which parts the words state, what it is relative to, and the reasons.
//
// A document dated to an interval: every relative phrase moves forward as the day of speaking does, so it is resolved for the first and the last
// day, and the answer runs from the one to the other. Without a document date nothing relative to it is placed: no day is invented.

import { isoDayOf, weekdayOf } from '../../model/civil-day.ts';
import type { DateGrounds } from '../../model/claim.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import type { DocumentDate } from './document-date.ts';
import { durationTimex } from './duration-timex.ts';
import type { AfterExpression, CalendarExpression, DateMention, NthExpression, ShiftExpression } from './expression.ts';
import {
  daysOf,
  edtfOfPart,
  edtfOfPeriod,
  type Period,
  type PeriodUnit,
  periodOfDay,
  timexOfPeriod,
} from './periods.ts';
import { placeWithoutYear, unplacedTimex } from './place-without-year.ts';
import { resolveForeign } from './resolve-foreign.ts';
import { base, type Context, groundsOf, impossible, type Resolved } from './resolved.ts';

export function resolveMention(mention: DateMention, context: Context): Resolved {
  const { expression } = mention;
  switch (expression.type) {
    case 'calendar':
      return resolveCalendar(expression, mention, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'after':
      return resolveAfter(expression, mention, context);
    case 'nth':
      return resolveNth(expression, mention, context);
    case 'duration':
      return lasting(durationTimex(expression.unit, expression.count, expression.more), expression.count);
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

const lasting = (timex: string, count: number | null): Resolved => ({
  ...base,
  edtf: null,
  timex,
  type: 'duration',
  confidence: count === null ? 'likely' : 'certain',
  reasons: [count === null ? 'a length of time without a number' : 'a length of time'],
});

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

function dayPeriod(year: number, month: number, day: number): Period | null {
  const [first, last] = daysOf({ unit: 'month', index: year * 12 + month - 1 });
  return first + day - 1 <= last ? { unit: 'day', index: first + day - 1 } : null;
}

function resolveCalendar(e: CalendarExpression, mention: DateMention, context: Context): Resolved {
  if (e.calendar !== 'gregorian') return resolveForeign(e, context);
  const stated = statedPeriod(e);
  if (stated !== null) {
    const grounds = groundsOf(e, 'stated');
    return {
      ...base,
      ...written(stated, e),
      grounds,
      confidence: 'certain',
      reasons: ['the words give it'],
      period: stated,
    };
  }
  if (e.year !== null) return impossible();
  return placed(e, mention, context);
}

/** EDTF, TIMEX3 and type of a period with the part and time of day that the words add. */
export function written(
  period: Period,
  e: {
    readonly part: CalendarExpression['part'];
    readonly time: string | null;
    readonly half?: number | null;
    readonly open?: CalendarExpression['open'];
  },
) {
  const timex = timexOfPeriod(period);
  const halved =
    e.half != null && (period.unit === 'century' || period.unit === 'decade') ? halfOf(period, e.half) : null;
  const plain = halved ?? (e.part === null ? edtfOfPeriod(period) : edtfOfPart(period, e.part));
  const edtf =
    e.open === 'onward' ? `${edtfOfPeriod(period)}/..` : e.open === 'until' ? `../${edtfOfPeriod(period)}` : plain;
  const timed = e.time !== null && period.unit === 'day';
  return { edtf, timex: timed ? `${timex}${e.time}` : timex, type: timed ? ('time' as const) : ('date' as const) };
}

function halfOf(period: Period, half: number): string {
  const [first, last] = daysOf(period);
  const [from, to] = [Number(isoDayOf(first).slice(0, 4)), Number(isoDayOf(last).slice(0, 4))];
  const middle = from + (to - from + 1) / 2;
  return half === 1 ? `${from}/${middle - 1}` : `${middle}/${to}`;
}

/** A month, weekday, season without its year: from the day of speaking or the date before. */
function placed(e: CalendarExpression, mention: DateMention, context: Context): Resolved {
  const contextual = e.which === 'that' || e.which === 'previous' || e.which === 'following';
  const near = context.before !== null && mention.from - context.before.at < NEAR;
  const grounds = groundsOf(e, 'inferred');
  if (contextual && context.before !== null) {
    const period = placeWithoutYear(e, daysOf(context.before.period)[0], mention.tense);
    if (period !== null)
      return {
        ...base,
        ...written(period, e),
        grounds,
        confidence: 'doubtful',
        period,
        relativeTo: context.before.words,
        reasons: [`counted from “${context.before.words}”, the date mentioned before`],
      };
  }
  const { reference } = context;
  if (reference !== null) {
    const first = placeWithoutYear(e, reference.first, mention.tense);
    const last = placeWithoutYear(e, reference.last, mention.tense);
    if (first !== null && last !== null) return between(first, last, e, { reference, grounds, tense: mention.tense });
  }
  if (near && context.before !== null && e.weekday === null) {
    const year = Number(isoDayOf(daysOf(context.before.period)[0]).slice(0, 4));
    const period = statedPeriod({ ...e, year });
    if (period !== null)
      return {
        ...base,
        ...written(period, e),
        grounds,
        confidence: 'doubtful',
        period,
        relativeTo: context.before.words,
        reasons: [
          `the year is that of “${context.before.words}”, the date mentioned before; the document’s own date is not known`,
        ],
      };
  }
  return {
    ...base,
    edtf: null,
    timex: unplacedTimex(e),
    type: e.time === null ? 'date' : 'time',
    grounds: { ...grounds, year: null },
    confidence: 'likely',
    reasons: ['nothing says which year is meant'],
  };
}

/** How far back, in UTF-16 units, a date still lends its year. */
const NEAR = 400;

interface Placing {
  readonly reference: DocumentDate;
  readonly grounds: DateGrounds;
  readonly tense: DateMention['tense'];
}

/** From the place counted from the first day the document can have to that counted from the last. */
function between(
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

function periodUnit(unit: ShiftExpression['unit']): PeriodUnit | null {
  return unit === 'second' || unit === 'minute' || unit === 'hour' ? null : unit;
}

function resolveShift(e: ShiftExpression, context: Context): Resolved {
  const unit = periodUnit(e.unit);
  if (e.count === null || unit === null || !Number.isInteger(e.count)) return vagueShift(e);
  const { before, reference } = context;
  if (unit === 'weekend' && e.from === 'context' && reference !== null)
    return resolveShift({ ...e, from: 'speech', count: -1 }, context);
  const quarterly = unit === 'year' && e.count === -1 && before?.period.unit === 'quarter';
  if ((e.from === 'context' || quarterly) && before !== null) {
    const moved = movedBy(before.period, unit, e.count);
    if (moved !== null)
      return {
        ...base,
        ...written(moved, e),
        grounds: inferred(moved),
        confidence: 'doubtful',
        relativeTo: before.words,
        period: moved,
        reasons: [`counted from “${before.words}”, the date mentioned before`],
      };
  }
  if (reference === null)
    return {
      ...base,
      edtf: null,
      timex: unplacedShift(e),
      type: e.time === null ? 'date' : 'time',
      confidence: 'likely',
      reasons: ['the document has no date to count from'],
    };
  const at = (day: number): Period => ({ unit, index: periodOfDay(unit, day).index + (e.count ?? 0) });
  const placing: Placing = {
    reference,
    grounds: inferred(at(reference.first)),
    tense: e.from === 'speech' ? 'past' : null,
  };
  return between(at(reference.first), at(reference.last), e, placing);
}

const inferred = ({ unit }: Period): DateGrounds => ({
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
function movedBy(period: Period, unit: PeriodUnit, count: number): Period | null {
  if (FINENESS[unit] < FINENESS[period.unit]) return null;
  const perYear: Partial<Record<PeriodUnit, number>> = { month: 12, quarter: 4, half: 2, season: 4, year: 1 };
  const steps = unit === 'year' ? perYear[period.unit] : undefined;
  if (steps !== undefined && count !== 0) return { unit: period.unit, index: period.index + steps * count };
  return { unit, index: periodOfDay(unit, daysOf(period)[0]).index + count };
}

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
  return { ...from, ...written(period, { part: null, time: null }), grounds: inferred(period), period };
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
    period: moved,
  };
}
