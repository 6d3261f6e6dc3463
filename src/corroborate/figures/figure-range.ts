// A figure as the numbers its words allow. In: a claim. Out: the least and the most, inclusive; infinity where the words set no limit.

import type { FigureClaim } from '../../model/claim.ts';

export interface NumberRange {
  readonly low: number;
  readonly high: number;
}

/** What "about" is taken to allow, to either side. A setting; shown with every result. */
export const TOLERANCE = 0.1;

/** Null where the claim gives no number at all ("many"). Bodies that were found, and deaths that were documented, say nothing of those that were not. */
export function rangeOf(claim: FigureClaim, tolerance: number): NumberRange | null {
  const range = rangeInWords(claim, tolerance);
  const isOfKnown = claim.unit === 'bodies' || isDocumented(claim.passage);
  return range === null || !isOfKnown ? range : { ...range, high: Number.POSITIVE_INFINITY };
}

/** "Recorded the names of 118", "has documented 118 deaths", «نام ۶۶ نفر … را ثبت کرده»: so many are known. */
const isDocumented = ({ prefix, suffix }: FigureClaim['passage']): boolean =>
  DOCUMENTED.test(prefix) || NAMED.test(prefix) || NAMED_BEHIND.test(suffix);
const DOCUMENTED =
  /\b(?:document|record|verif|identif|register|collect|compil|list|establish)\p{L}*\s+(?:(?:the|deaths?|names|identities|cases|killings|executions|of|at|least|more|than|over|all|those|some|killing)\s+)*$/iu;
const NAMED =
  /\b(?:names|identities)\s+of\s+(?:(?:at|least|more|than|over|all|the|some)\s+)*$|(?:^|\s)(?:نام|نامهای|نام‌های|اسامی|هویت|مشخصات)\s+(?:دست‌کم\s+|حداقل\s+|بیش از\s+)?$/iu;
const NAMED_BEHIND = /^[^.؛]{0,60}(?:ثبت|احراز|مستند|شناسایی)\s+(?:کرد|شد|نمود)/u;

function rangeInWords({ value, low, high, bound, passage }: FigureClaim, tolerance: number): NumberRange | null {
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
    case 'vague':
      return low === null && high === null ? null : { low: low ?? 0, high: high ?? mostOfVague(passage.exact) };
    default:
      return low === null && high === null ? null : { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
  }
}

/** "several thousand" is less than ten thousand; "thousands" can be any number of them. */
function mostOfVague(words: string): number {
  const few =
    /\b(?:several|a few|few)\s+(dozen|hundred|thousand|million)\b|(?:چند|چندین)\s+(ده|صد|هزار|میلیون)(?![\u0600-\u06ff])/iu.exec(
      words,
    );
  const unit = few?.[1]?.toLowerCase() ?? few?.[2];
  return unit === undefined ? Number.POSITIVE_INFINITY : (MOST_OF[unit] ?? Number.POSITIVE_INFINITY);
}

const MOST_OF: Readonly<Record<string, number>> = {
  dozen: 119,
  hundred: 999,
  thousand: 9_999,
  million: 9_999_999,
  ده: 99,
  صد: 999,
  هزار: 9_999,
  میلیون: 9_999_999,
};

export const rangesMeet = (a: NumberRange, b: NumberRange): boolean => a.low <= b.high && b.low <= a.high;

/** How many times the larger is of the smaller, at their nearest; 1 where they meet. */
export function apartBy(a: NumberRange, b: NumberRange): number {
  if (rangesMeet(a, b)) return 1;
  const [smaller, larger] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return larger / Math.max(1, smaller);
}

/** The number that a claim names; of a range, its lower end. */
export const numberOf = ({ value, low, high }: FigureClaim): number | null => value ?? low ?? high;
