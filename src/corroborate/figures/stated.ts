// Numbers as claims state them: no tolerance, and no number where the words give none. In: figures of one count. Out: the least and the most of them; a number in words.

import type { Cited } from '../../model/cited.ts';
import type { FigureClaim } from '../../model/claim.ts';
import type { FigureRow, NumberTold, StatedAmount } from '../../model/rooms/figures.ts';
import { nameOf } from '../parties.ts';
import type { Counted } from './counted.ts';

const LONGEST_WORDS = 120;

/** Of one number, "at most" is the least and "at least" the most. */
const ORDER: readonly FigureClaim['bound'][] = ['atMost', 'about', 'exact', 'range', 'vague', 'atLeast'];

export function statedIn(counted: readonly Counted[]): FigureRow['stated'] {
  const least = counted.toSorted((a, b) => a.number - b.number || byBound(a, b))[0];
  const most = counted.toSorted((a, b) => topOf(b) - topOf(a) || byBound(b, a))[0];
  return least === undefined || most === undefined ? null : { least: amountOf(least), most: amountOf(most) };
}

/** The same words for the same numbers, whatever the order in which they come. */
const byBound = (a: Counted, b: Counted): number =>
  ORDER.indexOf(a.figure.claim.bound) - ORDER.indexOf(b.figure.claim.bound) ||
  (a.figure.claim.id < b.figure.claim.id ? -1 : 1);

const topOf = ({ figure: { claim }, number }: Counted): number =>
  claim.bound === 'range' ? (claim.high ?? number) : number;

function amountOf({ figure: { claim } }: Counted): StatedAmount {
  const { value, low, high, bound, passage } = claim;
  return { value, low, high, bound, words: passage.exact.replaceAll(/\s+/g, ' ').slice(0, LONGEST_WORDS) };
}

const MOST_TOLD = 4;

/** Of each position the earliest that tells it. */
export function firstTold(positions: readonly (readonly Counted[])[]): Cited<readonly NumberTold[]> {
  const firsts = positions.flatMap((members) => {
    const [first] = members.toSorted(bySaid);
    return first === undefined ? [] : [{ first, members }];
  });
  return firsts
    .sort((a, b) => a.first.number - b.first.number || byBound(a.first, b.first))
    .slice(0, MOST_TOLD)
    .map(({ first, members }) => ({
      amount: amountOf(first),
      sayer: [...new Set(first.figure.claim.sayer.flatMap(({ who }) => who.map(nameOf)))],
      source: { citedSource: first.figure.source },
      documents: new Set(members.map(({ figure }) => figure.source)).size,
    }));
}

/** What has no day comes last. */
const bySaid = (a: Counted, b: Counted): number =>
  (a.saidOn ?? LAST) < (b.saidOn ?? LAST) ? -1 : (a.saidOn ?? LAST) > (b.saidOn ?? LAST) ? 1 : byBound(a, b);
const LAST = '\uffff';

/** `about 1500`, `30000 or more`, `“several dozen women”`. */
export function statedWords({ figure: { claim }, number }: Counted): string {
  switch (claim.bound) {
    case 'about':
      return `about ${number}`;
    case 'atLeast':
      return `${number} or more`;
    case 'atMost':
      return `at most ${number}`;
    case 'range':
      return claim.high === null ? `${number} or more` : `${number} to ${claim.high}`;
    case 'vague':
      return `“${claim.passage.exact.replaceAll(/\s+/g, ' ').slice(0, LONGEST_WORDS)}”`;
    default:
      return String(number);
  }
}
