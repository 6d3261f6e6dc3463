// Calendar periods as one whole number each, so that "two quarters earlier" is a subtraction. In: a unit and an index. Out: days, EDTF, TIMEX3.
// Indexes: day = days since 1970-01-01, week = weeks since the Monday before, month = year × 12 + month − 1, quarter, season and half likewise,
// decade = year ÷ 10, century = (year − 1) ÷ 100. A season's year is the one it begins in; its days are those of model/edtf.ts.

import { civilDay, dayNumber, daysInMonth, isoDayOf, isoMonth, isoWeekOf, isoYear } from '../../model/civil-day.ts';
import { edtfOfDays } from '../../model/edtf.ts';
import type { Part, Unit } from './expression.ts';

export type PeriodUnit = Exclude<Unit, 'second' | 'minute' | 'hour'>;

export interface Period {
  readonly unit: PeriodUnit;
  readonly index: number;
}

/** The period of that unit in which a day lies. */
export function periodOfDay(unit: PeriodUnit, day: number): Period {
  const { year, month } = civilDay(day);
  switch (unit) {
    case 'day':
      return { unit, index: day };
    case 'week':
    case 'weekend':
      return { unit, index: Math.floor((day + 3) / 7) };
    case 'month':
      return { unit, index: year * 12 + month - 1 };
    case 'quarter':
      return { unit, index: year * 4 + Math.floor((month - 1) / 3) };
    case 'season':
      return { unit, index: month < 3 ? year * 4 - 1 : year * 4 + Math.floor((month - 3) / 3) };
    case 'half':
      return { unit, index: year * 2 + (month > 6 ? 1 : 0) };
    case 'year':
      return { unit, index: year };
    case 'decade':
      return { unit, index: Math.floor(year / 10) };
    case 'century':
      return { unit, index: Math.floor((year - 1) / 100) };
  }
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** First and last day. */
export function daysOf({ unit, index }: Period): readonly [first: number, last: number] {
  const months = (first: number, count: number): readonly [number, number] => {
    const last = first + count - 1;
    const [y, m] = [Math.floor(last / 12), modulo(last, 12) + 1];
    return [dayNumber(Math.floor(first / 12), modulo(first, 12) + 1, 1), dayNumber(y, m, daysInMonth(y, m))];
  };
  switch (unit) {
    case 'day':
      return [index, index];
    case 'week':
      return [index * 7 - 3, index * 7 + 3];
    case 'weekend':
      return [index * 7 + 2, index * 7 + 3];
    case 'month':
      return months(index, 1);
    case 'quarter':
      return months(index * 3, 3);
    case 'season':
      return months(index * 3 + 2, 3);
    case 'half':
      return months(index * 6, 6);
    case 'year':
      return months(index * 12, 12);
    case 'decade':
      return months(index * 120, 120);
    case 'century':
      return months((index * 100 + 1) * 12, 1200);
  }
}

export function edtfOfPeriod(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'day':
      return isoDayOf(index);
    case 'month':
      return isoMonth(Math.floor(index / 12), modulo(index, 12) + 1);
    case 'quarter':
      return `${isoYear(Math.floor(index / 4))}-${33 + modulo(index, 4)}`;
    case 'season':
      return `${isoYear(Math.floor(index / 4))}-${21 + modulo(index, 4)}`;
    case 'half':
      return `${isoYear(Math.floor(index / 2))}-${40 + modulo(index, 2)}`;
    case 'year':
      return isoYear(index);
    case 'decade':
      return `${isoYear(index * 10).slice(0, -1)}X`;
    case 'week':
    case 'weekend':
    case 'century': {
      const [first, last] = daysOf(period);
      return edtfOfDays(isoDayOf(first), isoDayOf(last));
    }
  }
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

export function timexOfPeriod({ unit, index }: Period): string {
  switch (unit) {
    case 'day':
      return isoDayOf(index);
    case 'month':
      return isoMonth(Math.floor(index / 12), modulo(index, 12) + 1);
    case 'week':
    case 'weekend': {
      const { year, week } = isoWeekOf(index * 7);
      return `${isoYear(year)}-W${String(week).padStart(2, '0')}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'quarter':
      return `${isoYear(Math.floor(index / 4))}-Q${modulo(index, 4) + 1}`;
    case 'season':
      return `${isoYear(Math.floor(index / 4))}-${SEASONS[modulo(index, 4)]}`;
    case 'half':
      return `${isoYear(Math.floor(index / 2))}-H${modulo(index, 2) + 1}`;
    case 'year':
      return isoYear(index);
    case 'decade':
      return isoYear(index * 10).slice(0, -1);
    case 'century':
      return String(index).padStart(2, '0');
  }
}

/**
 * The part of a period that "early", "mid", "late" mean: thirds for a year, a decade, a century and a month, as EDTF interval marked approximate.
 * `early 2021` => `2021-01~/2021-04~`.
 */
export function edtfOfPart(period: Period, part: Part): string {
  const [first, last] = daysOf(period);
  const place = part === 'START' ? 0 : part === 'MID' ? 1 : 2;
  if (period.unit === 'year') {
    const month = (m: number) => isoMonth(period.index, m);
    return `${month(place * 4 + 1)}~/${month(place * 4 + 4)}~`;
  }
  if (period.unit === 'decade' || period.unit === 'century') {
    const from = Math.floor(period.index * (period.unit === 'decade' ? 10 : 100)) + (period.unit === 'century' ? 1 : 0);
    const third =
      period.unit === 'decade'
        ? ([
            [0, 3],
            [4, 6],
            [7, 9],
          ] as const)
        : ([
            [0, 32],
            [33, 66],
            [67, 99],
          ] as const);
    const [a, b] = third[place] ?? [0, 9];
    return `${isoYear(from + a)}~/${isoYear(from + b)}~`;
  }
  const third = (last - first + 1) / 3;
  const [from, to] = [first + Math.round(third * place), first + Math.round(third * (place + 1)) - 1];
  return period.unit === 'day' ? edtfOfPeriod(period) : `${isoDayOf(from)}~/${isoDayOf(to)}~`;
}
