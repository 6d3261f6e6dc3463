// What a count of several places together is made of: 119 are the 78 and the 41 that one document gives for each. In: a count of several places, all figures. Out: the two figures that add up, of each document
// that gives them with the sum or of the first that gives them at all, with why.

import type { FigureClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import { type Counted, wordsIn } from './counted.ts';
import { numberOf } from './figure-range.ts';

type Figure = CaseClaim<FigureClaim>;

export interface SumOfPlaces {
  readonly parts: readonly Figure[];
  readonly reason: string;
}

export function sumsOfPlaces(counted: readonly Counted[], figures: readonly Figure[]): readonly SumOfPlaces[] {
  const sums = counted.filter(({ mention, figure }) => mention?.total === 'events' && figure.claim.bound === 'exact');
  const found = new Map<number, SumOfPlaces>();
  for (const sum of sums) {
    if (found.has(sum.number)) continue;
    const own = sums.filter(({ number }) => number === sum.number).map(({ figure }) => figure.source);
    const sources = [...own, ...figures.map(({ source }) => source)];
    for (const source of new Set(sources)) {
      const parts = partsIn(
        figures.filter((one) => one.source === source),
        sum.number,
      );
      if (parts === null) continue;
      const [a, b] = parts.map((one) => numberOf(one.claim));
      found.set(sum.number, {
        parts,
        reason: `“${wordsIn(sum)}” are the ${a} of the one place and the ${b} of the other`,
      });
      break;
    }
  }
  return [...found.values()];
}

/** Two of two places. */
function partsIn(figures: readonly Figure[], sum: number): readonly [Figure, Figure] | null {
  const placed = figures.filter(
    ({ claim }) => claim.where !== null && claim.of !== null && claim.unit === 'persons' && claim.bound === 'exact',
  );
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1))
      if (a.claim.where !== b.claim.where && (numberOf(a.claim) ?? 0) + (numberOf(b.claim) ?? 0) === sum) return [a, b];
  return null;
}
