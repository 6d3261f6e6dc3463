// The numbers of one count: which can be one, which cannot, and what looks like a conflict and is none. In: figures of one thing counted of one event. Out: positions, conflicts, pairs
// that stand beside one another, parts. Equal numbers are compared once.

import { addTo } from '../../model/lists-by-key.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { isAddition, whyAdded, withAdded, withThoseNamed } from './added-counts.ts';
import type { Counted } from './counted.ts';
import { mayBeSome } from './crowds.ts';
import { apartBy, type NumberRange, rangesMeet } from './figure-range.ts';
import { asFirstTold } from './first-told.ts';
import { isInterim, isSeries, laterCount } from './later-count.ts';
import { slipBetween } from './one-sentence.ts';
import { otherCount } from './other-count.ts';
import { partOfIt } from './part-of-count.ts';
import { statedWords } from './stated.ts';
import { wholeOfVoice } from './voice-totals.ts';

export interface FigurePair {
  readonly a: Counted;
  readonly b: Counted;
  /** Larger over smaller. */
  readonly apart: number;
  readonly reasons: readonly string[];
}

export interface Positions {
  /** Those whose numbers can be one. */
  readonly positions: readonly (readonly Counted[])[];
  readonly conflicts: readonly FigurePair[];
  readonly beside: readonly FigurePair[];
  readonly parts: readonly Counted[];
  readonly series: boolean;
}

/** So many different numbers of one count are held against one another, the most reported first. */
const MOST_NUMBERS = 100;

export function positionsOf(told: readonly Counted[], context: WeighingContext): Positions {
  const counted = asFirstTold(told);
  const series = isSeries(counted);
  const alike = likeOnes(counted);
  const [conflicts, beside]: [FigurePair[], FigurePair[]] = [[], []];
  // A headline is held against nothing that its text is not held against.
  const texts = new Set(counted.map(({ figure }) => figure.claim.id as string));
  const heads = alike
    .flatMap(([head]) => head ?? [])
    .filter(({ headlineOf }) => headlineOf === null || !texts.has(headlineOf))
    .slice(0, MOST_NUMBERS);
  const added = heads.filter((one) => isAddition(one, counted));
  const parts = new Set<Counted>(added.length < heads.length ? added : []);
  const goesOn = risingThrough(heads, series);
  for (const [i, a] of heads.entries())
    for (const b of heads.slice(i + 1)) {
      const slip = rangesMeet(a.range, b.range) ? slipIn(alike, a, b) : [];
      if (rangesMeet(a.range, b.range) && slip.length === 0) continue;
      const [smaller, larger] = a.number <= b.number ? [a, b] : [b, a];
      // Who says that both count one thing says that neither is a part, nor of others.
      const isSaidOne = smaller.oneAs !== null && smaller.oneAs === larger.oneAs;
      const part = isSaidOne ? [] : partOfIt(smaller, larger, counted, context);
      if (part.length > 0) parts.add(smaller);
      const besides = [a, b].filter((one) => added.includes(one)).map(whyAdded);
      const reasons = [
        ...besides,
        ...part,
        ...(part.length > 0 || isSaidOne ? [] : mayBeSome(smaller, larger)),
        ...withAdded(smaller, larger, added),
        ...withThoseNamed(smaller, larger),
        ...(isSaidOne
          ? []
          : [...otherCount(smaller, larger, counted, context), ...wholeOfVoice(smaller, larger, counted)]),
        ...goesOn(smaller, larger),
      ];
      const apart = slip.length > 0 ? larger.number / smaller.number : apartBy(smaller.range, larger.range);
      if (reasons.length > 0) beside.push({ a: smaller, b: larger, apart, reasons });
      else
        conflicts.push({
          a: smaller,
          b: larger,
          apart,
          reasons: slip.length > 0 ? slip : [wordsOf(smaller, larger, apart)],
        });
    }
  const whole = alike.filter(([head]) => head !== undefined && !parts.has(head));
  const held = oncePerNumbers(conflicts.filter(({ a, b }) => parts.has(a) === parts.has(b)).sort(bySupport(counted)));
  return {
    positions: asPositions(whole, context.tolerance),
    // Two parts of one scope stand against one another as much as two totals do.
    conflicts: held,
    beside: oncePerNumbers([...held, ...beside.sort(byApart)]).filter((pair) => !held.includes(pair)),
    parts: alike.filter(([head]) => head !== undefined && parts.has(head)).flat(),
    series,
  };
}

/** What 14 told in spring and 14 told in autumn are held against is the same: of pairs of the same two numbers the first. */
function oncePerNumbers(pairs: readonly FigurePair[]): readonly FigurePair[] {
  const found = new Map<string, FigurePair>();
  for (const pair of pairs) {
    const key = `${statedWords(pair.a)} ${statedWords(pair.b)}`;
    if (!found.has(key)) found.set(key, pair);
  }
  return [...found.values()];
}

/** Of those who give the one number and those who give the other. */
const slipIn = (alike: readonly (readonly Counted[])[], a: Counted, b: Counted): readonly string[] => {
  const like = (one: Counted) => alike.find(([head]) => head === one) ?? [];
  return slipBetween(like(a), like(b));
};

/** Why a count went on from the one to the other: at once, or by way of a number between them, as 40 on Monday and 61 years later are once 57 was told on Thursday. */
function risingThrough(
  heads: readonly Counted[],
  series: boolean,
): (smaller: Counted, larger: Counted) => readonly string[] {
  return (smaller, larger) => {
    // A number is told again later or without a day; who repeats the smaller one later holds to it, unless it was told as one that will rise.
    for (const first of toldAgain(smaller, heads))
      for (const then of [larger, ...heads.filter(({ number }) => number === larger.number)]) {
        const own = laterCount(first, then, series);
        if (own.length > 0) return own;
      }
    for (const between of heads) {
      if (between.number <= smaller.number || between.number >= larger.number) continue;
      const [first, then] = [laterCount(smaller, between, series), laterCount(between, larger, series)];
      if (first.length > 0 && then.length > 0) return [...first, ...then];
    }
    return [];
  };
}

const toldAgain = (one: Counted, heads: readonly Counted[]): readonly Counted[] => [
  one,
  ...heads.filter((other) => other !== one && other.number === one.number && (one.saidOn === null || isInterim(other))),
];

const byApart = (a: FigurePair, b: FigurePair): number => b.apart - a.apart || order(a.a, b.a) || order(a.b, b.b);

/** What many documents tell on both sides before what is far apart; a vague or lone number last. */
function bySupport(counted: readonly Counted[]): (a: FigurePair, b: FigurePair) => number {
  const documents = new Map(
    [...Map.groupBy(counted, ({ number }) => number)].map(
      ([number, these]) => [number, new Set(these.map(({ figure }) => figure.source)).size] as const,
    ),
  );
  const told = ({ number }: Counted): number => documents.get(number) ?? 0;
  const weight = ({ a, b, apart }: FigurePair): number =>
    Math.min(told(a), told(b)) * Math.log2(1 + Math.min(apart, FAR_APART)) + Math.log2(told(a) + told(b));
  return (x, y) => weight(y) - weight(x) || byApart(x, y);
}
const FAR_APART = 16;
const order = (a: Counted, b: Counted): number => (a.figure.claim.id < b.figure.claim.id ? -1 : a === b ? 0 : 1);

function wordsOf(smaller: Counted, larger: Counted, apart: number): string {
  // "1 times" would say that they are one.
  const near = [10, 100].find((parts) => Math.round(apart * parts) / parts > 1) ?? 1000;
  const times = apart >= 10 ? Math.round(apart) : Math.round(apart * near) / near;
  return `${statedWords(smaller)} and ${statedWords(larger)} cannot both hold: ${times} times`;
}

/** The same number in the same scope, however often; the most reported first. */
function likeOnes(counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const groups = new Map<string, Counted[]>();
  for (const one of counted.toSorted(order)) {
    const { claim } = one.figure;
    const key = JSON.stringify([
      one.range,
      claim.bound,
      claim.when,
      claim.where,
      claim.population,
      one.saidOn,
      claim.cumulative,
      one.headlineOf === null,
      one.oneAs,
    ]);
    addTo(groups, key, one);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** A position is a run of numbers that can all be one, none of them further than "about" from the first: bounds that leave room join only the nearest. */
function asPositions(alike: readonly (readonly Counted[])[], tolerance: number): readonly (readonly Counted[])[] {
  const positions: { readonly members: Counted[]; common: NumberRange }[] = [];
  for (const one of alike.flat().toSorted((a, b) => a.number - b.number || order(a, b))) {
    const last = positions.at(-1);
    const near = one.number <= (last?.members[0]?.number ?? Number.NEGATIVE_INFINITY) * (1 + tolerance);
    if (last !== undefined && near && rangesMeet(last.common, one.range)) {
      last.members.push(one);
      last.common = { low: Math.max(last.common.low, one.range.low), high: Math.min(last.common.high, one.range.high) };
    } else positions.push({ members: [one], common: one.range });
  }
  return positions
    .map(({ members }) => members)
    .sort((a, b) => b.length - a.length || (a[0]?.number ?? 0) - (b[0]?.number ?? 0));
}
