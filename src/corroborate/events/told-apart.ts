// Counts that a document itself tells apart: "78 were killed in the one prison and 41 in the other". In: mentions of all documents. Out: whether two places are told apart by anybody, so that no count of the one
// is one of the other, whatever else they have in common; and which numbers are the sum of two such counts.
//
// One voice that tells two numbers of one deed at two places means two happenings, also for those who name the places less exactly.

import { order } from '../../model/order.ts';
import { isDated } from '../day-span.ts';
import { nameOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

export interface ToldApart {
  are(here: Iterable<string>, there: Iterable<string>): boolean;
  /** What two numbers that are told together add up to. */
  readonly sums: ReadonlySet<number>;
  /** Whether anybody tells two places apart. */
  readonly some: boolean;
  /** Whether all that is told apart and added up is of one matter, so that all counts of several places are of that one. */
  readonly isOneMatter: boolean;
  /** Whether somebody tells this place from others. */
  isKnown(place: string): boolean;
}

interface Pair {
  readonly here: string;
  readonly there: string;
  readonly sum: number | null;
}

/** So far apart two counts are told together. */
const TOGETHER = 400;
/** Of more pairs a case is a list of places. */
const MOST_PAIRS = 300;
/** Of so many numbers in one document each is held against the others. */
const MOST_NUMBERS = 60;

export function toldApart(mentions: readonly EventMention[], { liesIn }: Pick<WeighingContext, 'liesIn'>): ToldApart {
  const placed = mentions.filter(isPlacedCount);
  const pairs = new Map<string, Pair>();
  const sums = new Set<number>();
  for (const all of Map.groupBy(placed, ({ one }) => one.source).values()) {
    const these = all.slice(0, MOST_NUMBERS);
    for (const [i, a] of these.entries())
      for (const b of these.slice(i + 1)) {
        const pair = pairOf(a, b, liesIn);
        if (pair === null || pairs.size >= MOST_PAIRS) continue;
        pairs.set(`${pair.here}|${pair.there}`, pair);
        if (pair.sum !== null) sums.add(pair.sum);
      }
  }
  const known = [...pairs.values()].sort((a, b) => order(a.here, b.here) || order(a.there, b.there));
  const isOne = (a: string, b: string): boolean => a === b || nested(a, b, liesIn) === true;
  const isPair = (x: string, y: string): boolean =>
    known.some(({ here, there }) => (isOne(x, here) && isOne(y, there)) || (isOne(x, there) && isOne(y, here)));
  const found = new Map<string, boolean>();
  return {
    are(here, there) {
      for (const x of here)
        for (const y of there) {
          const key = x < y ? `${x}|${y}` : `${y}|${x}`;
          const apart = found.get(key) ?? (!isOne(x, y) && isPair(x, y));
          found.set(key, apart);
          if (apart) return true;
        }
      return false;
    },
    sums,
    some: known.length > 0,
    isOneMatter: areConnected(
      known.filter(({ sum }) => sum !== null),
      isOne,
    ),
    isKnown: (place) => known.some(({ here, there }) => isOne(place, here) || isOne(place, there)),
  };
}

/** Whether one leads to the other by the places they have in common. */
function areConnected(pairs: readonly Pair[], isOne: (a: string, b: string) => boolean): boolean {
  const [first, ...others] = pairs;
  if (first === undefined) return false;
  const reached = [first.here, first.there];
  let open = others;
  for (;;) {
    const next = open.filter(
      ({ here, there }) => ![here, there].some((place) => reached.some((one) => isOne(one, place))),
    );
    for (const { here, there } of open)
      if (next.every((one) => one.here !== here || one.there !== there)) reached.push(here, there);
    if (next.length === 0 || next.length === open.length) return next.length === 0;
    open = next;
  }
}

/** A number of persons with a place of its own. */
const isPlacedCount = ({ one, number, deed, where, placedBy, total }: EventMention): boolean =>
  one.claim.kind === 'figure' &&
  number !== null &&
  deed !== null &&
  where !== null &&
  placedBy === null &&
  total === null;

function pairOf(a: EventMention, b: EventMention, liesIn: WeighingContext['liesIn']): Pair | null {
  const [here, there] = [a.where ?? '', b.where ?? ''];
  if (a.deed !== b.deed || a.number === b.number || a.place === b.place || voiceOf(a) !== voiceOf(b)) return null;
  const together = Math.abs(a.one.claim.passage.start - b.one.claim.passage.start) <= TOGETHER;
  const dated = [a, b].every(({ span, inferred }) => isDated(span) && inferred === null);
  if ((!together && !dated) || nested(here, there, liesIn) === true) return null;
  return { here, there, sum: together ? (a.number ?? 0) + (b.number ?? 0) : null };
}

const voiceOf = ({ one }: EventMention): string => one.claim.sayer.flatMap(({ who }) => who.map(nameOf)).join('|');

/** "In the two prisons", "in both", «در دو زندان»; or the sum of what is told of two places, without a place of its own. */
export function withTotals(mentions: readonly EventMention[], apart: ToldApart): readonly EventMention[] {
  if (!apart.some) return mentions;
  return mentions.map((mention) => (isOfSeveralPlaces(mention, apart) ? { ...mention, total: 'events' } : mention));
}

/** A smaller sum is chance. */
const LEAST_SUM = 12;

function isOfSeveralPlaces({ one, number, where, placedBy, total }: EventMention, { sums }: ToldApart): boolean {
  const { claim } = one;
  if (claim.kind !== 'figure' || number === null || total !== null) return false;
  const { prefix, suffix } = claim.passage;
  const behind = suffix.split(/[.;؛]/u)[0] ?? '';
  if (IN_SEVERAL.test(behind) || IN_SEVERAL.test(`in ${claim.where ?? ''}`) || TOGETHER_BEFORE.test(prefix))
    return true;
  const hasPlace = where !== null && placedBy === null && claim.where !== null;
  return !hasPlace && number >= LEAST_SUM && claim.bound === 'exact' && sums.has(number);
}
const IN_SEVERAL =
  /\b(?:in|at|of)\s+(?:(?:the|these|those|all|both)\s+)*(?:two|three|four|five|both)\s+(?:\p{L}+\s+){0,2}(?:prisons|institutions|jails|camps|centres|centers|facilities|villages|towns|cities|places|sites|districts|provinces)\b|\bin both\b(?:\s+(?:prisons|places|towns|villages|camps|institutions))?\s*$|در\s+(?:هر\s+)?(?:دو|سه|چهار)\s+(?:زندان|بازداشتگاه|روستا|شهر|محل|مکان)|دو\s+زندان/iu;
const TOGETHER_BEFORE = /(?:^|[.!?]\s+|\p{Nd}\.\s+)Together\b[^.;]*$/u;
