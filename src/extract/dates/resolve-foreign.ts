// Dates of the Solar Hijri and the Islamic calendar, placed in the Gregorian one. In: an expression, the tense around it, the document's date and the date
// mentioned before. Out: Resolved. Which days a year, month or day of those calendars has is asked in calendars.ts.
//
// A month without its year is taken from the year mentioned shortly before in the text, or counted from the document's date; where both are there and
// differ, the other one is a candidate. A year of two digits is one of 1300 (1400 for 00 to 09), and its century is inferred.

import { isoDayOf, weekdayOf } from '../../model/civil-day.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import { type Days, foreignDays, solarDateOf } from './calendars.ts';
import type { CalendarExpression, DateMention, Part, SolarExpression } from './expression.ts';
import { base, type Context, groundsOf, impossible, type Resolved } from './resolved.ts';

const NAMES = { persian: 'Solar Hijri', islamic: 'Islamic', gregorian: 'Gregorian' } as const;

export function resolveForeign(e: CalendarExpression, tense: DateMention['tense'], context: Context): Resolved {
  const stated = e.year !== null || e.decade !== null || e.century !== null;
  const places = stated ? statedPlaces(e) : inferredPlaces(e, tense, context);
  const [place, ...others] = places;
  const isOfEither = !stated && isEitherYear(e, places, context);
  if (place === undefined || isOfEither)
    return stated
      ? { ...impossible(), calendar: e.calendar }
      : {
          ...base,
          others: places.map((one) => ({ edtf: writtenDays(one.days, e).edtf, reasons: [one.reason] })),
          edtf: null,
          timex: unplaced(e),
          type: e.time === null ? 'date' : 'time',
          calendar: e.calendar,
          grounds: { ...groundsOf(e, 'inferred'), year: null },
          confidence: 'likely',
          reasons: ['nothing says which year is meant'],
        };
  const { edtf, timex, type, period } = writtenDays(place.days, e);
  const { reasons, doubtful } = checked(e, place);
  return {
    ...base,
    edtf,
    timex,
    type,
    calendar: e.calendar,
    grounds: groundsOf(e, stated && e.shortYear !== true ? 'stated' : 'inferred'),
    confidence: !stated ? 'doubtful' : doubtful || e.shortYear === true ? 'likely' : 'certain',
    reasons,
    period,
    relativeTo: place.relativeTo,
    others: others.map((other) => ({ edtf: writtenDays(other.days, e).edtf, reasons: [other.reason] })),
  };
}

interface Place {
  readonly days: Days;
  readonly reason: string;
  readonly relativeTo: string | null;
}

function statedPlaces(e: CalendarExpression): readonly Place[] {
  const days = daysMeant(e);
  const reason = `the words give it in the ${NAMES[e.calendar]} calendar`;
  return days === null ? [] : [{ days, reason, relativeTo: null }];
}

/** The reasons, and whether the weekday beside the date is another one. */
function checked(e: CalendarExpression, { days, reason }: Place): { reasons: readonly string[]; doubtful: boolean } {
  const reasons = [reason];
  if (e.shortYear === true) reasons.push(`the year has two digits; ${e.year} is meant`);
  if (e.calendar === 'islamic')
    reasons.push('the tabular and the observed calendars differ, so the days that all of them allow are given');
  const fits = e.weekday === null || days[0] + 6 <= days[1] || weekdaysOf(days).includes(e.weekday);
  if (!fits) reasons.push('the weekday beside it is another one');
  return { reasons, doubtful: !fits };
}

function weekdaysOf([first, last]: Days): readonly number[] {
  const all: number[] = [];
  for (let day = first; day <= last; day++) all.push(weekdayOf(day));
  return all;
}

/** The days of a year, decade or century, or of the part of a year that the expression names. */
function daysMeant(e: CalendarExpression): Days | null {
  const { calendar, year, decade, century } = e;
  const span = (from: number, to: number): Days | null => {
    const [first, last] = [foreignDays(calendar, from, null, null), foreignDays(calendar, to, null, null)];
    return first === null || last === null ? null : [first[0], last[1]];
  };
  if (decade !== null)
    return e.half === null ? span(decade, decade + 9) : span(decade + (e.half - 1) * 5, decade + e.half * 5 - 1);
  if (century !== null) {
    const from = (century - 1) * 100 + 1;
    if (e.half !== null) return e.half === 1 ? span(from, from + 49) : span(from + 50, from + 99);
    return span(from, from + 99);
  }
  return year === null ? null : daysOfYear(e, year);
}

function daysOfYear(e: CalendarExpression, year: number): Days | null {
  const months = (first: number, last: number): Days | null => {
    const [a, b] = [foreignDays(e.calendar, year, first, null), foreignDays(e.calendar, year, last, null)];
    return a === null || b === null ? null : [a[0], b[1]];
  };
  if (e.month !== null && e.half !== null) return halfOfMonth(e, year, e.month);
  if (e.month !== null) return foreignDays(e.calendar, year, e.month, e.day);
  const quarter = e.season ?? e.quarter;
  if (quarter !== null) return months(quarter * 3 - 2, quarter * 3);
  if (e.half !== null) return e.half === 1 ? months(1, 6) : months(7, 12);
  return foreignDays(e.calendar, year, null, null);
}

function halfOfMonth({ calendar, half }: CalendarExpression, year: number, month: number): Days | null {
  const days = foreignDays(calendar, year, month, null);
  if (days === null) return null;
  return half === 1 ? [days[0], days[0] + 14] : [days[0] + 15, days[1]];
}

/** EDTF and TIMEX3 value of days with the part, the opening and the time of day that the words add. */
function writtenDays(
  days: Days,
  e: CalendarExpression,
): Pick<Resolved, 'timex' | 'type' | 'period'> & { edtf: string } {
  const [first, last] = e.part === null ? days : thirdOf(days, e.part, e.decade !== null ? 10 : 3);
  const [a, b] = [isoDayOf(first), isoDayOf(last)];
  const single = first === last && e.part === null;
  const timed = e.time !== null && single;
  const edtf =
    e.open === 'onward'
      ? `${a}/..`
      : e.open === 'until'
        ? `../${b}`
        : e.part === null
          ? edtfOfDays(a, b)
          : `${a}~/${b}~`;
  return {
    edtf,
    timex: timed ? `${edtf}${e.time}` : edtf,
    type: timed ? 'time' : 'date',
    period: single && e.open === null ? { unit: 'day', index: first } : null,
  };
}

/** Thirds; of a decade four, three and three years, as "early", "mid" and "late" have them in English. */
function thirdOf([first, last]: Days, part: Part, parts: number): Days {
  const length = last - first + 1;
  const cuts = parts === 10 ? [0, 0.4, 0.7, 1] : [0, 1 / 3, 2 / 3, 1];
  const place = part === 'START' ? 0 : part === 'MID' ? 1 : 2;
  const at = (k: number): number => Math.round((cuts[k] ?? 1) * length);
  return [first + at(place), first + at(place + 1) - 1];
}

/**
 * `۵ مرداد` without its year: the year mentioned before, and the one counted from the document's date. What is told as past is not put behind the
 * document; of a text that tells of long before it, its own year is nobody's; and a weekday beside the day says which of the years it is, or that none is.
 */
function inferredPlaces(e: CalendarExpression, tense: DateMention['tense'], context: Context): readonly Place[] {
  if (e.month === null && e.season === null) return [];
  const { reference } = context;
  const counted = e.calendar === 'persian' ? countedPlace(e, tense, reference) : null;
  const isOfHead = context.longAfter && reference !== null && e.yearBefore === solarDateOf(reference.last).year;
  const again = e.month === null || e.calendar !== 'persian' ? undefined : context.solarMonths.get(e.month);
  const yearTold = again ?? e.yearBefore;
  // «زمستان گذشته»: the words say which.
  const told = yearTold == null || isOfHead || e.which !== null ? null : placeOf(e, yearTold);
  const ahead = told !== null && reference !== null && told.days[0] - reference.last > FEW;
  const places = [
    ...(told === null || (ahead && tense !== 'future' && counted !== null) ? [] : [told]),
    ...(counted === null || counted.days[0] === told?.days[0] ? [] : [counted]),
  ];
  const isRecent = counted !== null && reference !== null && reference.first - counted.days[1] <= FEW;
  const isThatDay = e.weekday !== null && e.day !== null;
  const isOfNoYear = context.longAfter && tense !== 'future' && e.which === null && !isRecent && !isThatDay;
  if (told === null && isOfNoYear) return [];
  return e.weekday === null || e.day === null ? places : fitting(e, places);
}

/** «… در سال ۱۳۶۷ … روز ۱۲ آذر» of a paper of 15 Azar, decades later: a day of the story, or one of this week, of which news says «روز». */
function isEitherYear(e: CalendarExpression, [told, counted]: readonly Place[], context: Context): boolean {
  const { reference, words } = context;
  if (told === undefined || counted === undefined || reference === null) return false;
  if (e.day === null || e.weekday !== null || !words.startsWith('روز')) return false;
  const ago = reference.last - counted.days[1];
  return ago >= 0 && ago <= THIS_WEEK && reference.first - told.days[1] > LONG_AGO;
}
/** Days. */
const THIS_WEEK = 7;
const LONG_AGO = 2 * 366;

/** In days: what is told in the news was a few weeks before it, and a page may be dated some weeks too early. */
const FEW = 60;

function placeOf(e: CalendarExpression, year: number): Place | null {
  const days = daysOfYear(e, year);
  const reason = `the year is that of the date mentioned before, ${year}`;
  return days === null ? null : { days, reason, relativeTo: String(year) };
}

function countedPlace(
  e: CalendarExpression,
  tense: DateMention['tense'],
  reference: Context['reference'],
): Place | null {
  if (reference === null) return null;
  const [first, last] = [nearestYear(e, reference.first, tense), nearestYear(e, reference.last, tense)];
  if (first === null || last === null) return null;
  return { days: [first[0], last[1]], reason: reference.reason, relativeTo: reference.edtf };
}

/** `جمعه ۲ اسفند … که اردیبهشت ۵۴ تمام می‌شد`: of the years that are told, the one before them and that of the document, those in which it is that weekday. */
function fitting(e: CalendarExpression, places: readonly Place[]): readonly Place[] {
  const earlier = e.yearBefore == null || places.length === 0 ? null : placeOf(e, e.yearBefore - 1);
  const fits = ({ days }: Place): boolean =>
    days[1] - days[0] > 5 || weekdaysOf(days).some((weekday) => weekday === e.weekday);
  const found = places.filter(fits);
  if (found.length > 0 || earlier === null || !fits(earlier)) return found;
  return [
    { ...earlier, reason: `the weekday beside it is that of the year before the one mentioned, ${e.yearBefore}` },
  ];
}

function nearestYear(e: CalendarExpression, day: number, tense: DateMention['tense']): Days | null {
  const { year } = solarDateOf(day);
  const days = daysOfYear(e, year);
  const future = tense === 'future' || e.which === 'next';
  if (days === null || e.which === 'this') return days;
  if (future) return days[1] < day ? daysOfYear(e, year + 1) : days;
  const begun = e.which === 'last' ? days[1] < day : days[0] <= day;
  return begun ? days : daysOfYear(e, year - 1);
}

/** The month as the calendar of the words counts it would be read as a Gregorian one, so only a weekday and the time of day are given. */
const unplaced = (e: CalendarExpression): string | null =>
  e.weekday !== null
    ? `XXXX-WXX-${e.weekday}${e.time ?? ''}`
    : e.day !== null
      ? `XXXX-XX-XX${e.time ?? ''}`
      : e.month !== null
        ? 'XXXX-XX'
        : 'XXXX';

/** `پارسال`, `۲۲ آذر سال جاری`, `شنبهٔ هفتهٔ گذشته`. */
export function resolveSolar(e: SolarExpression, { reference }: Context): Resolved {
  const { inner } = e;
  const grounds = groundsOf(inner, 'inferred');
  const yearOf = inner.yearBefore ?? null;
  const fromText = e.from === 'context' && e.unit === 'year' && yearOf !== null;
  // `رمضان سال بعد`: of which year of its own calendar is not counted here.
  const isOther = inner.calendar !== 'persian' && inner.month !== null;
  const places = isOther
    ? []
    : fromText
      ? [daysOfYear(inner, yearOf + e.count)]
      : reference === null
        ? []
        : [counted(e, reference.first), counted(e, reference.last)];
  const [first, last] = [places[0], places.at(-1)];
  if (first == null || last == null)
    return {
      ...base,
      edtf: null,
      timex:
        e.unit === 'week'
          ? 'XXXX-WXX'
          : inner.day !== null || inner.weekday !== null
            ? 'XXXX-XX-XX'
            : e.unit === 'month'
              ? 'XXXX-XX'
              : 'XXXX',
      type: inner.time === null ? 'date' : 'time',
      calendar: 'persian',
      grounds,
      confidence: 'likely',
      reasons: [first === undefined ? 'the document has no date to count from' : 'the calendar has no such day'],
    };
  const { edtf, timex, type, period } = writtenDays([first[0], last[1]], inner);
  const why = fromText ? `counted from ${yearOf}, the year mentioned before` : (reference?.reason ?? '');
  const reasons = [why, 'counted in the Solar Hijri calendar, as the words are Persian'];
  if (first[0] !== last[0]) reasons.push('the document is dated to an interval, so this is one too');
  return {
    ...base,
    edtf,
    timex,
    type,
    calendar: 'persian',
    grounds,
    confidence: fromText || e.from === 'context' || first[0] !== last[0] ? 'doubtful' : 'likely',
    relativeTo: fromText ? String(yearOf) : (reference?.edtf ?? null),
    reasons,
    period,
    others: fromText || first[0] !== last[0] ? [] : gregorianToo(e, reference?.last ?? 0),
  };
}

/** `سال گذشته` may also be counted by somebody who dates by the Gregorian calendar. */
function gregorianToo({ unit, count, inner }: SolarExpression, day: number): Resolved['others'] {
  const whole = inner.month === null && inner.season === null && inner.half === null && inner.quarter === null;
  if (!whole || inner.weekday !== null || inner.part !== null || (unit !== 'year' && unit !== 'month')) return [];
  const date = Temporal.PlainDate.from(isoDayOf(day));
  const moved = unit === 'year' ? date.add({ years: count }) : date.add({ months: count });
  const edtf = moved.toString().slice(0, unit === 'year' ? 4 : 7);
  return [{ edtf, reasons: ['counted in the Gregorian calendar instead'] }];
}

function counted({ unit, count, inner }: SolarExpression, day: number): Days | null {
  if (unit === 'week') {
    const saturday = day - ((weekdayOf(day) + 1) % 7) + count * 7;
    if (inner.weekday === null) return [saturday, saturday + 6];
    const at = saturday + ((inner.weekday + 1) % 7);
    return [at, at];
  }
  const { year, month } = solarDateOf(day);
  if (unit === 'year') return daysOfYear(inner, year + count);
  if (unit === 'decade') {
    const decade = Math.floor(year / 10) * 10 + count * 10;
    return daysMeant({ ...inner, calendar: 'persian', decade });
  }
  const index = year * 12 + month - 1 + count;
  return daysOfYear({ ...inner, calendar: 'persian', month: (index % 12) + 1 }, Math.floor(index / 12));
}
