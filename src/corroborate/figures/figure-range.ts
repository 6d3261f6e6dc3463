// A figure as the numbers its words allow. In: a claim. Out: the least and the most, inclusive; infinity where the words set no limit.

import type { FigureClaim } from '../../model/claim.ts';

export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** What "about" is taken to allow, to either side. A setting; shown with every result. */
export const TOLERANCE = 0.1;

/** Null where the claim gives no number at all ("many"). */
export function rangeOf({ value, low, high, bound }: FigureClaim, tolerance: number): NumberRange | null {
  switch (bound) {
    case 'exact':
      return value === null ? null : { low: value, high: value };
    case 'about':
      return value === null
        ? null
        : { low: Math.floor(value * (1 - tolerance)), high: Math.ceil(value * (1 + tolerance)) };
    case 'atLeast': {
      const least = low ?? value;
      return least === null ? null : { low: least, high: Number.POSITIVE_INFINITY };
    }
    case 'atMost': {
      const most = high ?? value;
      return most === null ? null : { low: 0, high: most };
    }
    default:
      return low === null && high === null ? null : { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
  }
}

export const rangesMeet = (a: NumberRange, b: NumberRange): boolean => a.low <= b.high && b.low <= a.high;

/** How many times the larger is of the smaller, at their nearest; 1 where they meet. */
export function apartBy(a: NumberRange, b: NumberRange): number {
  if (rangesMeet(a, b)) return 1;
  const [smaller, larger] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return larger / Math.max(1, smaller);
}
