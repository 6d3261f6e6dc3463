// TIMEX3 values of lengths of time: `P2M`, `PT30M`, `PXY`. In: a unit and a count, null where the words give none. Decades and centuries that are
// counted are given in years.

import type { Unit } from './expression.ts';

const DESIGNATORS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  season: 'SE',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

export function durationTimex(unit: Unit, count: number | null): string {
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count !== null && (unit === 'decade' || unit === 'century')) return `P${count * (unit === 'decade' ? 10 : 100)}Y`;
  if (count === 0.5 && unit === 'year') return 'P6M';
  if (count === 0.5 && unit === 'hour') return 'PT30M';
  return `P${clock}${count ?? 'X'}${DESIGNATORS[unit]}`;
}
