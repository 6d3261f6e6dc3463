// The year of a day or month that is named without one, where what is told goes on in the year of a date before it and not in that of the document. In: the expression, its mention, what came before. Out: Resolved, or null.

import { civilDay, weekdayOf } from '../../model/civil-day.ts';
import type { CalendarExpression, DateMention } from './expression.ts';
import { daysOf } from './periods.ts';
import { placeWithoutYear } from './place-without-year.ts';
import { base, type Context, groundsOf, type Mentioned, type Resolved } from './resolved.ts';
import { statedPeriod } from './stated-period.ts';
import { written } from './written.ts';

/** How far back a day of the same month still lends its year, whenever the document was made. */
const NEAR_MONTH = 3000;

/** `between April 30 and May 4, 2011 … on May 4 alone`: what is told goes on in that year; and so it does in a text that tells of long before it was made. */
export function toldBefore(e: CalendarExpression, mention: DateMention, context: Context): Resolved | null {
  const ofReport = inReport(e, mention, context);
  if (ofReport !== null) return ofReport;
  // `20 July of this year`: the words say which.
  const saysWhich = e.which !== null || (e.yearWhich !== null && e.yearWhich !== 'that');
  if (mention.tense === 'future' || saysWhich) return null;
  if (e.day === null) return context.testimony && e.month !== null ? inYearTold(e, mention, context) : null;
  if (e.month === null) return inMonthTold(e, mention, context);
  const same = context.ofMonth.get(e.month);
  if (same !== undefined && mention.from - same.at <= NEAR_MONTH && !isOfTheNews(e, same, mention, context))
    return inYearOf(e, same, civilDay(daysOf(same.period)[0]).year, `a day of the same month before it`);
  const before = longBefore(mention, context);
  if (before === null) return null;
  const [first, last] = daysOf(before.period);
  if (last - first > MONTH)
    return within(e, before, mention.from - before.at <= BESIDE || !isRecent(e, mention, context));
  const { year, month } = civilDay(first);
  // `on 14 May 1995 … had been dismissed on 28 April`, `in November 1995 … on 3 February`: the nearer of the two.
  const next = month - e.month > MONTHS_BACK ? year + 1 : year;
  return inYearOf(e, before, next, 'the date before it, long before the document');
}

/** `wrote to him on 4 March 1991 … sat in the council until last autumn … On March 11 they laid wreaths`, printed on 17 March 2011: the text has come to its own time, and that day was days ago. */
function isOfTheNews(
  e: CalendarExpression,
  same: Mentioned,
  { tense, ofThing }: DateMention,
  { before, reference, isQuoted }: Context,
): boolean {
  if (before === null || before === same || reference === null || ofThing === true) return false;
  // `stated on 21 September: “I was away from 12 to 15 November”`: before the day on which it was said.
  if (isQuoted) return false;
  const yearOf = ({ period }: Mentioned): number => civilDay(daysOf(period)[1]).year;
  if (yearOf(before) === yearOf(same) || reference.first - daysOf(before.period)[1] > LONG_AGO * 3) return false;
  const period = placeWithoutYear(e, reference.first, tense);
  const ago = period === null ? -1 : reference.first - daysOf(period)[0];
  return ago > 0 && ago <= NEWS;
}
/** Days. */
const NEWS = 31;

/** `in the summer of 1988 … from 29 July`: the day that lies in the season that is told, or in the year a few words before. */
function within(e: CalendarExpression, before: Mentioned, isOfYear: boolean): Resolved | null {
  const [first, last] = daysOf(before.period);
  if (last - first > (isOfYear ? YEAR : SEASON)) return null;
  for (const { year } of [civilDay(first), civilDay(last)]) {
    const period = statedPeriod({ ...e, year });
    if (period !== null && daysOf(period)[0] >= first && daysOf(period)[1] <= last)
      return inYearOf(e, before, year, 'the time that is told before it, long before the document');
  }
  return null;
}

/** Counted from the document, the day lies no more than some weeks before it: what the news tells. */
function isRecent(e: CalendarExpression, { tense }: DateMention, { reference }: Context): boolean {
  const period = reference === null ? null : placeWithoutYear(e, reference.first, tense);
  return period === null || reference === null || reference.first - daysOf(period)[1] <= RECENT;
}
/** Days. */
const RECENT = 120;

/** The date right before, where it lies long before the document and its year is known; one since which something is so only for `that year`. */
function longBefore({ from, expression: e }: DateMention, { before, reference }: Context): Mentioned | null {
  if (before?.isSince === true && !(e.type === 'calendar' && e.yearWhich === 'that')) return null;
  const near = before !== null && reference !== null && from - before.at <= NEAR && before.ofYear;
  return near && reference.first - daysOf(before.period)[1] >= LONG_AGO ? before : null;
}

/** `On about 14 March they paid us. … At the end of April I left`, of a witness long after: of the year that is told. */
function inYearTold(e: CalendarExpression, mention: DateMention, context: Context): Resolved | null {
  const before = longBefore(mention, context);
  if (before === null) return null;
  const { year } = civilDay(daysOf(before.period)[0]);
  return inYearOf(e, before, year, 'the date before it, long before the document');
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
export const NEAR = 400;
