// The proposals of a source by place and by id, so that thousands of them meet thousands of judgements without comparing each with each.

import type { Claim } from './claim.ts';

export interface ProposalPlaces {
  readonly all: readonly Claim[];
  /** Places in the list of those whose passage shares a code point with that of `claim`. */
  near(claim: Claim): readonly number[];
  named(id: string): readonly number[];
}

export function placesOf(all: readonly Claim[]): ProposalPlaces {
  const byStart = all.map((_, n) => n).sort((a, b) => startOf(all, a) - startOf(all, b) || a - b);
  const longest = all.reduce((most, { passage }) => Math.max(most, passage.end - passage.start), 0);
  const byId = new Map<string, number[]>();
  for (const [n, { id }] of all.entries()) byId.set(id, [...(byId.get(id) ?? []), n]);
  return {
    all,
    named: (id) => byId.get(id) ?? [],
    near({ passage: { start, end } }) {
      const found: number[] = [];
      for (let i = firstFrom(all, byStart, start - longest); i < byStart.length; i++) {
        const n = byStart[i] ?? 0;
        if (startOf(all, n) >= end) break;
        if ((all[n]?.passage.end ?? 0) > start) found.push(n);
      }
      return found;
    },
  };
}

const startOf = (all: readonly Claim[], n: number): number => all[n]?.passage.start ?? 0;

/** The first place in `byStart` whose claim begins at `start` or later. */
function firstFrom(all: readonly Claim[], byStart: readonly number[], start: number): number {
  let [low, high] = [0, byStart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all, byStart[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
