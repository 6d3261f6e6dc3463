// A number that is told again says no more than when it was told first: who repeats "at least 11" as 11 has counted nobody. In: the figures of a count. Out: the same, those that repeat with the range of the first.

import { spanOf } from '../day-span.ts';
import type { Counted } from './counted.ts';

export function asFirstTold(counted: readonly Counted[]): readonly Counted[] {
  const firsts = new Map(
    [...Map.groupBy(counted, ({ number }) => number)].map(([number, same]) => [number, firstOf(same)] as const),
  );
  return counted.map((one) => {
    const first = firsts.get(one.number) ?? null;
    const repeats = first !== null && one.oneAs === null && !isOpen(one) && one.figure.source !== first.figure.source;
    return repeats && daySaid(one) !== null ? { ...one, range: first.range } : one;
  });
}

/** Null where nobody told it as "at least" before anybody told it bare. */
function firstOf(same: readonly Counted[]): Counted | null {
  const first = earliest(same.filter(isOpen));
  const bare = earliest(same.filter((one) => !isOpen(one)));
  return first === null || (bare !== null && (daySaid(bare) ?? '') <= (daySaid(first) ?? '')) ? null : first;
}

const earliest = (these: readonly Counted[]): Counted | null =>
  these.reduce<Counted | null>((first, one) => {
    const day = daySaid(one);
    return day !== null && (first === null || day < (daySaid(first) ?? '')) ? one : first;
  }, null);

const isOpen = ({ range }: Counted): boolean => !Number.isFinite(range.high);
const daySaid = ({ saidOn }: Counted): string | null => spanOf(saidOn).to;
