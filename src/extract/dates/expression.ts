// What a date phrase says, before anything is known of the document: the words' own meaning, without a year or day that is not in them.
// A language's parsers produce these (en/, fa/); resolve.ts gives them a place in time.

import type { Span } from '../text/tokens.ts';
import type { FeastRule } from './en/feasts.data.ts';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Part = 'START' | 'MID' | 'END';
/** `last`, `this`, `next` are counted from the day of speaking; `that`, `previous`, `following` from the date mentioned before. */
export type Which = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following';
export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** A place in a calendar as far as the words give it. A season is 1 spring to 4 winter, a weekday 1 Monday to 7 Sunday. */
export interface CalendarExpression {
  readonly type: 'calendar';
  readonly calendar: Calendar;
  readonly year: number | null;
  /** The first year of the decade: 1980. */
  readonly decade: number | null;
  /** 20 for 1901 to 2000. */
  readonly century: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly season: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
  /** Which week of the month, from 1. */
  readonly week: number | null;
  readonly part: Part | null;
  readonly which: Which | null;
  /** `last year` in "July of last year", "the third quarter of this year". */
  readonly yearWhich: Which | null;
  /** TIMEX3 time of day: `T10:30`, `TMO`. */
  readonly time: string | null;
  readonly open: 'onward' | 'until' | null;
  /** Of a date without its year: the year that a date before it in the text has, in the same calendar. */
  readonly yearBefore?: number | null;
  /** Of a business or school year, which need not begin in January. */
  readonly fiscal?: boolean;
  /** Day and month in digits can change places: "9/12/2020". */
  readonly either?: boolean;
  /** The year stands with two digits ("Mordad 67"), so its century is inferred. */
  readonly shortYear?: boolean;
}

/**
 * A week, month, year or decade of the Solar Hijri calendar counted from the one of speaking or from the date mentioned before, and what of it is meant:
 * `پارسال`, `تابستان امسال`, `۲۲ آذرماه سال جاری`, `شنبهٔ هفتهٔ گذشته`. Its week begins with Saturday.
 */
export interface SolarExpression {
  readonly type: 'solar';
  readonly unit: 'week' | 'month' | 'year' | 'decade';
  readonly count: number;
  readonly from: 'speech' | 'context';
  readonly inner: CalendarExpression;
}

/** So many units from the day of speaking or from the date mentioned before: "two days ago", "the following year". `count` null: vague. */
export interface ShiftExpression {
  readonly type: 'shift';
  readonly unit: Unit;
  readonly count: number | null;
  readonly from: 'speech' | 'context';
  readonly part: Part | null;
  readonly time: string | null;
  /** Counted back from a moment ("a year ago", "a year earlier"): beside a quarter it is that quarter of the other year. "Last year" is the whole year. */
  readonly elapsed?: boolean;
  readonly fiscal?: boolean;
  /** `1 month 21 days ago`: all the steps, counted to the day. */
  readonly moves?: readonly { readonly unit: Unit; readonly count: number }[];
  /** `the rest of the year`. */
  readonly rest?: boolean;
  /** A number of units was said, so the day itself can be meant: "two weeks ago". */
  readonly counted?: boolean;
}

/** So many units after (or before, with a negative count) a date in the same phrase: "32 years after 1988". */
export interface AfterExpression {
  readonly type: 'after';
  readonly unit: Unit;
  readonly count: number | null;
  readonly base: Expression;
}

/** A day, a week or a weekday out of a longer period, counted from its beginning, or -1 for its last: "the third week of July". */
export interface NthExpression {
  readonly type: 'nth';
  readonly unit: 'day' | 'week' | 'weekday';
  readonly n: number;
  readonly weekday: number | null;
  readonly base: Expression;
  readonly time?: string | null;
}

/**
 * A part of a business year that the text spoke of before, or the last one that ended: "the quarter", "the latest period", "the year-earlier quarter",
 * "the 1988 period". `yearsBack` is counted from it; `year` is stated.
 */
export interface QuarterExpression {
  readonly type: 'quarter';
  readonly quarter: number | null;
  readonly yearsBack: number;
  readonly year: number | null;
  /** One that has ended: "the latest quarter". */
  readonly latest?: boolean;
  /** "the quarter ended July 31" */
  readonly ended: CalendarExpression | null;
}

/** A feast: its rule says on which day of a year. */
export interface FeastExpression {
  readonly type: 'feast';
  readonly rule: FeastRule;
  readonly year: number | null;
  readonly yearWhich: Which | null;
  readonly which: Which | null;
  readonly time: string | null;
}

/** A length of time. `count` null: vague ("several years"). */
export interface DurationExpression {
  readonly type: 'duration';
  readonly unit: Unit;
  readonly count: number | null;
  /** `the past five years`, `the next three days`, `within nine months`. */
  readonly anchor?: 'past' | 'next' | 'within' | 'in';
  /** `the first two weeks of 2021`: of which longer period it is the beginning or the end. */
  readonly within?: { readonly base: Expression; readonly last: boolean };
  /** `1 year and 2 months`: what comes on top. */
  readonly more?: readonly { readonly unit: Unit; readonly count: number }[];
}

interface SetExpression {
  readonly type: 'set';
  readonly timex: string;
}

/** now, recently, in future: TIMEX3's references, which no calendar can hold. */
interface ReferenceExpression {
  readonly type: 'reference';
  readonly timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
}

export type Expression =
  | CalendarExpression
  | SolarExpression
  | ShiftExpression
  | AfterExpression
  | NthExpression
  | QuarterExpression
  | FeastExpression
  | DurationExpression
  | SetExpression
  | ReferenceExpression;

/** An expression where it stands. `mod` is TIMEX3's. `link` joins it with the one before: a range or a list. */
export interface DateMention extends Span {
  readonly expression: Expression;
  readonly mod: string | null;
  readonly link: 'range' | 'list' | null;
  /** Whether the words around speak of what is to come. */
  readonly tense: 'past' | 'perhapsPast' | 'future' | 'present' | null;
  /** The word before it that opens the time on one side: "since 1988". */
  readonly lead?: 'since' | 'before' | 'after' | 'until' | null;
  readonly doubt: string | null;
  /** Behind "of" or "dated": `an order of 10 March`, which keeps the year of what it is about. */
  readonly ofThing?: boolean;
  /** Of a date by which something asked for is due. */
  readonly due?: Deadline | null;
}

/** By when something asked for is due: whether the asking is told of a day of the past, and where in the text its sentence begins (UTF-16 units). */
export interface Deadline {
  readonly told: boolean;
  readonly since: number;
}

const NOTHING: CalendarExpression = {
  type: 'calendar',
  calendar: 'gregorian',
  year: null,
  decade: null,
  century: null,
  month: null,
  day: null,
  weekday: null,
  season: null,
  quarter: null,
  half: null,
  week: null,
  part: null,
  which: null,
  yearWhich: null,
  time: null,
  open: null,
};

export const calendarDate = (given: Partial<CalendarExpression>): CalendarExpression => ({ ...NOTHING, ...given });
