// A document that counts 31 dead, five of them women, 18 by bullets, and nine on the evening before, stands with its 31 against the 29 of another document, and with no other number. In: two numbers of two documents,
// and all of their count. Out: why the smaller is not all that its voice counts.

import { areOfOneVoice, type Counted } from './counted.ts';
import { statedWords } from './stated.ts';

/** A number so many times as large is hardly that of the same people. */
const MOST_TIMES = 10;

/** "About 40" beside 27 may be what others say: a whole is told as such. */
const isTold = ({ figure: { claim } }: Counted): boolean => claim.bound === 'exact' || claim.bound === 'atLeast';

export function wholeOfVoice(smaller: Counted, larger: Counted, counted: readonly Counted[]): readonly string[] {
  if (smaller.figure.source === larger.figure.source) return [];
  const all = counted
    .filter((one) => one.headlineOf === null && isTold(one) && areOfOneVoice(one, smaller))
    .filter(({ range, number }) => range.low > smaller.range.high && number <= smaller.number * MOST_TIMES)
    .toSorted((a, b) => b.number - a.number)[0];
  return all === undefined
    ? []
    : [`the same voice tells ${statedWords(all)} there: ${statedWords(smaller)} is not all it counts`];
}
