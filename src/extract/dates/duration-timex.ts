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

export function durationTimex(
  unit: Unit,
  count: number | null,
  more: readonly { readonly unit: Unit; readonly count: number }[] = [],
): string {
  if (more.length > 0) return compound([{ unit, count: count ?? 0 }, ...more]);
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'T' : '';
  if (count !== null && (unit === 'decade' || unit === 'century')) return `P${count * (unit === 'decade' ? 10 : 100)}Y`;
  if (count === 0.5 && unit === 'year') return 'P6M';
  if (count === 0.5 && unit === 'hour') return 'PT30M';
  return `P${clock}${count ?? 'X'}${DESIGNATORS[unit]}`;
}

const ORDER: readonly Unit[] = ['century', 'decade', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `P1Y2M3D`, the longest unit first. */
function compound(parts: readonly { readonly unit: Unit; readonly count: number }[]): string {
  const sorted = parts.toSorted((a, b) => ORDER.indexOf(a.unit) - ORDER.indexOf(b.unit));
  const write = (ones: typeof parts): string => ones.map(({ unit, count }) => `${count}${DESIGNATORS[unit]}`).join('');
  const isClock = ({ unit }: { readonly unit: Unit }): boolean =>
    unit === 'hour' || unit === 'minute' || unit === 'second';
  const clock = sorted.filter(isClock);
  return `P${write(sorted.filter((one) => !isClock(one)))}${clock.length > 0 ? `T${write(clock)}` : ''}`;
}
