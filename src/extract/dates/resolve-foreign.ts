// Dates of the Solar Hijri and the Islamic calendar, placed in the Gregorian one. In: an expression and the document's date. Out: Resolved.
// Which days a year, month or day of those calendars has is asked in calendars.ts.

import { isoDayOf } from '../../model/civil-day.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import { foreignDays } from './calendars.ts';
import type { CalendarExpression } from './expression.ts';
import type { Period } from './periods.ts';
import { base, type Context, groundsOf, impossible, type Resolved } from './resolved.ts';

/** Solar Hijri and Islamic dates. Without its year a month of the Solar Hijri calendar is the last one before the day of speaking. */
export function resolveForeign(e: CalendarExpression, context: Context): Resolved {
  const { reference } = context;
  const stated = e.year !== null || e.decade !== null;
  const days = stated ? foreignDaysOf(e) : reference === null ? null : lastForeign(e, reference.last);
  const grounds = groundsOf(e, stated ? 'stated' : 'inferred');
  if (days === null && !stated)
    return {
      ...base,
      edtf: null,
      timex: null,
      type: 'date',
      calendar: e.calendar,
      grounds: { ...grounds, year: null },
      confidence: 'likely',
      reasons: ['nothing says which year is meant'],
    };
  if (days === null) return { ...impossible(), calendar: e.calendar };
  const edtf = edtfOfDays(isoDayOf(days[0]), isoDayOf(days[1]));
  const period: Period | null = days[0] === days[1] ? { unit: 'day', index: days[0] } : null;
  const reasons = [
    stated
      ? `the words give it in the ${e.calendar === 'persian' ? 'Solar Hijri' : 'Islamic'} calendar`
      : (reference?.reason ?? ''),
  ];
  if (e.calendar === 'islamic')
    reasons.push('the tabular and the observed calendars differ, so the days that all of them allow are given');
  const timed = e.time !== null && period !== null;
  return {
    ...base,
    edtf,
    timex: timed ? `${edtf}${e.time}` : edtf,
    type: timed ? 'time' : 'date',
    calendar: e.calendar,
    grounds,
    confidence: stated ? 'certain' : 'doubtful',
    reasons,
    period,
    relativeTo: stated ? null : (reference?.edtf ?? null),
  };
}

function foreignDaysOf(e: CalendarExpression): readonly [number, number] | null {
  const { calendar, year, decade, season } = e;
  const [from, to] =
    decade !== null
      ? [foreignDays(calendar, decade, null, null), foreignDays(calendar, decade + 9, null, null)]
      : season !== null && year !== null
        ? [foreignDays(calendar, year, season * 3 - 2, null), foreignDays(calendar, year, season * 3, null)]
        : [null, null];
  if (from !== null && to !== null) return [from[0], to[1]];
  return year === null ? null : foreignDays(calendar, year, e.month, e.day);
}

function lastForeign(e: CalendarExpression, day: number): readonly [number, number] | null {
  if (e.month === null || e.calendar !== 'persian') return null;
  const { year } = Temporal.PlainDate.from(isoDayOf(day)).withCalendar('persian');
  const days = foreignDays('persian', year, e.month, e.day);
  return days !== null && days[0] <= day ? days : foreignDays('persian', year - 1, e.month, e.day);
}
