// A number that is told again says no more than when it was told first: who repeats "at least 11" as 11 has counted nobody. In: the figures of a count. Out: the same, those that repeat with the range of the first.

import { spanOf } from '../day-span.ts';
import type { Counted } from './counted.ts';

export function asFirstTold(counted: readonly Counted[]): readonly Counted[] {
  const byNumber = Map.groupBy(counted, ({ number }) => number);
  return counted.map((one) => {
    const first = firstOf(one, byNumber.get(one.number) ?? []);
    return first === null ? one : { ...one, range: first.range };
  });
}

/** Null where it says itself how far it goes, or the first said no "at least". */
function firstOf(one: Counted, same: readonly Counted[]): Counted | null {
  const day = daySaid(one);
  if (day === null || one.oneAs !== null || isOpen(one)) return null;
  const before = same.filter((other) => (daySaid(other) ?? day) < day && other.figure.source !== one.figure.source);
  return before.every(isOpen) ? (before[0] ?? null) : null;
}

const isOpen = ({ range }: Counted): boolean => !Number.isFinite(range.high);
const daySaid = ({ saidOn }: Counted): string | null => spanOf(saidOn).to;
