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
  const split = count === null || Number.isInteger(count) ? null : halfSplit(unit, count);
  if (split !== null) return split;
  return `P${clock}${count ?? 'X'}${DESIGNATORS[unit]}`;
}

/** Halves and quarters in the next smaller unit, as TIMEX3 has no fractions: `P2Y6M`, `PT1M30S`. */
function halfSplit(unit: Unit, count: number): string | null {
  const next = { year: 12, hour: 60, minute: 60, day: 24 }[unit as 'year' | 'hour' | 'minute' | 'day'];
  if (next === undefined) return null;
  const [whole, rest] = [Math.floor(count), (count % 1) * next];
  if (!Number.isInteger(rest)) return null;
  const written = { year: ['Y', 'M'], hour: ['H', 'M'], minute: ['M', 'S'], day: ['D', 'H'] }[unit as 'year'];
  const first = whole === 0 ? '' : `${whole}${written[0]}`;
  if (unit === 'day') return `P${first}T${rest}H`;
  return `P${unit === 'year' ? '' : 'T'}${first}${rest}${written[1]}`;
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
