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
import { dayPeriod, statedPeriod } from './stated-period.ts';
import { written } from './written.ts';
import { NEAR, toldBefore } from './year-told.ts';

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
    const inYear = context.before.period.unit === 'year' && e.which === 'that' && e.day === null && e.weekday === null;
    const { year } = civilDay(daysOf(context.before.period)[0]);
    const period = inYear
      ? statedPeriod({ ...e, year })
      : placeWithoutYear(e, daysOf(context.before.period)[0], mention.tense);
    if (period !== null)
      return placedBy(`counted from “${context.before.words}”, the date mentioned before`, period, context.before, e);
  }
  const told = isWeekdayOfBefore(e, mention, context) ?? toldBefore(e, mention, context);
  if (told !== null) return told;
  const { reference } = e.day === null ? context : sinceNote(context, mention);
  const isBareWeekday = e.weekday !== null && e.which === null && e.day === null;
  const isOfStory = isBareWeekday && (context.testimony || isOfDaysTold(mention, context));
  if (reference !== null && !isOfStory) {
    const first = placeWithoutYear(e, reference.first, mention.tense);
    const last = placeWithoutYear(e, reference.last, mention.tense);
    if (first !== null && last !== null) {
      const others = otherSide(e, first, reference);
      return { ...between(first, last, e, { reference, grounds, tense: mention.tense }), others };
    }
  }
  if (near && context.before !== null && e.weekday === null && lendsYear(context.before, mention, context)) {
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

/** `before the night of Saturday`, behind a day of long before, in a paper of which only the month is known: of the week that is told. */
function isOfDaysTold({ from }: DateMention, { day, reference }: Context): boolean {
  if (day === null || reference === null || from - day.at > NEAR || !day.ofYear) return false;
  return reference.last - reference.first >= A_MONTH && reference.first - daysOf(day.period)[1] > A_MONTH;
}
/** Days. */
const A_MONTH = 20;

/** `troops killed thousands there in [1905]. … told him by letter in March`: of a document without a date, a bare year lends itself to the words right behind it, and on through what one person lived through. */
const lendsYear = ({ period, at }: Mentioned, { from }: DateMention, { testimony }: Context): boolean =>
  period.unit !== 'year' || testimony || from - at <= BESIDE_YEAR;
const BESIDE_YEAR = 80;

/** `Three days later, on Thursday`: that day, where it was a Thursday. */
function isWeekdayOfBefore(e: CalendarExpression, { from }: DateMention, { day }: Context): Resolved | null {
  if (day === null || e.weekday === null || e.day !== null || e.which !== null || from - day.at > APPOSED) return null;
  return /^\S+ days? later$/i.test(day.words) && weekdayOf(day.period.index) === e.weekday
    ? placedBy(`the day of “${day.words}”, right before it`, day.period, day, e)
    : null;
}
/** UTF-16 units: a comma and “on”. */
const APPOSED = 6;

/** `Note of 3 October 2003: … a card of 20 September`, under a letter of 4 May: the note is read from its own day. */
function sinceNote(context: Context, { from }: DateMention): Context {
  const { dated, reference } = context;
  if (dated === null || reference === null || from - dated.at > NEAR || dated.period.unit !== 'day') return context;
  const { index } = dated.period;
  return index <= reference.last
    ? context
    : {
        ...context,
        reference: {
          ...reference,
          first: index,
          last: index,
          edtf: isoDayOf(index),
          reason: `counted from “${dated.words}”, the day of the note`,
        },
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
