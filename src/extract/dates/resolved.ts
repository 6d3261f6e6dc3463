// What a date phrase came to, and what it was resolved from. Shared by resolve.ts and resolve-foreign.ts.

import type { DateGrounds } from '../../model/claim.ts';
import type { DocumentDate } from './document-date.ts';
import type { Calendar, CalendarExpression } from './expression.ts';
import type { Period } from './periods.ts';

/** A date of the text with a place in time: its words, and where they end. */
export interface Mentioned {
  readonly period: Period;
  readonly at: number;
  readonly words: string;
  /** Whether its words give its year, or a date before it whose words do lent it. */
  readonly ofYear: boolean;
  /** `has been minister since August 2019`: since when something is so, and not what is told. */
  readonly isSince: boolean;
}

/** What came before a phrase. */
export interface Context {
  readonly reference: DocumentDate | null;
  /** Whether somebody tells, long after, what he lived through: no bare weekday is of the week of the telling. */
  readonly testimony: boolean;
  /** Whether the years that the text gives all lie long before it was made: then a day without a year is not of the year in which it was made. */
  readonly longAfter: boolean;
  /** "Annual Report 2013": the year of which the text says in its head that it tells. */
  readonly toldYear: number | null;
  /** The last date with a place in time. */
  readonly before: Mentioned | null;
  /** The words that are looked at. */
  readonly words: string;
  /** Whether a quotation that is still open began behind that date. */
  readonly isQuoted: boolean;
  /** The last day. */
  readonly day: Mentioned | null;
  /** The last day that the words give with its year, and the first one at the head of the text: the days from which a deadline is counted. */
  readonly dated: Mentioned | null;
  readonly head: Mentioned | null;
  /** The last of those days in each month. */
  readonly ofMonth: ReadonlyMap<number, Mentioned>;
  /** Of each month of the Solar Hijri calendar, the year in which a day of it lay whose weekday said which year it was. */
  readonly solarMonths: ReadonlyMap<number, number>;
  /** The last quarter that was not itself counted back from another. */
  readonly quarter: Mentioned | null;
}

export interface Resolved {
  readonly edtf: string | null;
  readonly timex: string | null;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  readonly calendar: Calendar;
  readonly grounds: DateGrounds;
  readonly relativeTo: string | null;
  readonly reasons: readonly string[];
  readonly confidence: 'certain' | 'likely' | 'doubtful';
  /** Other readings, the less likely ones. */
  readonly others: readonly { readonly edtf: string; readonly reasons: readonly string[] }[];
  /** Where it lies, for the phrases after it; null where it has no place. */
  readonly period: Period | null;
}

const NO_GROUNDS: DateGrounds = { year: null, month: null, day: null };
/** What holds where nothing else is said. */
export const base = { calendar: 'gregorian' as const, relativeTo: null, others: [], period: null, grounds: NO_GROUNDS };

export const impossible = (): Resolved => ({
  ...base,
  edtf: null,
  timex: null,
  type: 'date',
  confidence: 'doubtful',
  reasons: ['the calendar has no such day'],
});

export const groundsOf = (e: CalendarExpression, year: 'stated' | 'inferred'): DateGrounds => ({
  year,
  month: e.month !== null ? 'stated' : e.weekday !== null ? 'inferred' : null,
  day: e.day !== null ? 'stated' : e.weekday !== null ? 'inferred' : null,
});

/** A length of time, which has no place. */
export const lasting = (timex: string, count: number | null): Resolved => ({
  ...base,
  edtf: null,
  timex,
  type: 'duration',
  confidence: count === null ? 'likely' : 'certain',
  reasons: [count === null ? 'a length of time without a number' : 'a length of time'],
});
