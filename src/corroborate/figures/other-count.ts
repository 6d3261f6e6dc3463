// Why neither of two numbers speaks against the other, whichever is larger: of other days, other people, other places, or told in one breath by one voice. In: two figures of one count.
// Out: the reasons; empty where nothing says so.

import { contentWords, inCommon } from '../content-words.ts';
import { spansMeet, spanWords } from '../day-span.ts';
import { nested } from '../events/one-place.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { areOfOneVoice, type Counted, timeOf } from './counted.ts';
import { areOfTwoSides } from './crowds.ts';
import { apartBy } from './figure-range.ts';
import { inOtherHouses } from './in-hospital.ts';

const TWICE = 2;

/** Why neither number speaks against the other, whichever is larger. */
export function otherCount(
  a: Counted,
  b: Counted,
  counted: readonly Counted[],
  { liesIn }: Pick<WeighingContext, 'liesIn'>,
): readonly string[] {
  const [x, y] = [a.mention?.harmed ?? [], b.mention?.harmed ?? []];
  const others = (x.length > 0 && y.length > 0 && inCommon(x, y).length === 0) || areOfTwoSides(a, b);
  const [here, there] = [nameOfPlace(a), nameOfPlace(b)];
  const elsewhere =
    (here !== null &&
      there !== null &&
      a.mention?.place !== b.mention?.place &&
      nested(here, there, liesIn) !== true) ||
    areOfOtherSpots(a, b);
  const [then, later] = [timeOf(a), timeOf(b)];
  const otherTime = then !== null && later !== null && !spansMeet(then, later);
  return [
    ...(otherTime ? [`one is of ${spanWords(then)}, the other of ${spanWords(later)}`] : []),
    ...(others ? [`one counts “${a.figure.claim.population}”, the other “${b.figure.claim.population}”`] : []),
    ...(elsewhere ? [`one is of ${spotOf(a)}, the other of ${spotOf(b)}`] : []),
    ...inOtherHouses(a, b),
    ...(isOfTownAlone(a, b) || isOfTownAlone(b, a) ? ['the larger one is told of the whole country or province'] : []),
    ...(areOfOneVoice(a, b) || isGivenBeside(a, b, counted) || isGivenBeside(b, a, counted)
      ? ['one voice of one document tells both numbers: two counts']
      : []),
  ];
}

/** "11 died in Tarsel" and "61 in the whole country". */
const isOfTownAlone = (town: Counted, whole: Counted): boolean =>
  town.number < whole.number &&
  whole.mention?.isWide === true &&
  town.mention?.isWide === false &&
  town.mention.place !== null;

const spotOf = ({ figure }: Counted): string | null => figure.claim.where;

/** In one document, "in the yard" and "at the gate" are two places, though neither has a name. */
function areOfOtherSpots(a: Counted, b: Counted): boolean {
  if (a.figure.source !== b.figure.source) return false;
  const [x, y] = [contentWords(spotOf(a)), contentWords(spotOf(b))];
  return x.length > 0 && y.length > 0 && inCommon(x, y).length === 0;
}

/** The document of one gives the number of the other too, in the same voice, and not far from it: 26 when they came, 29 with those who died since. */
const isGivenBeside = (one: Counted, other: Counted, counted: readonly Counted[]): boolean =>
  apartBy(one.range, other.range) <= TWICE &&
  counted.some((third) => third !== one && areOfOneVoice(third, one) && third.number === other.number);

/** As the claim itself gives it, where that is a name: "the market" may be any. */
const nameOfPlace = ({ mention, figure }: Counted): string | null =>
  mention === null || mention.place === null ? null : figure.claim.where;
