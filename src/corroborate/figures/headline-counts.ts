// The bare number of a headline: "28 drowned" over "At least 28 people drowned" says no more than its text does, and is nobody else's count.
// In: the figures of a case. Out: of each such number, the figure of its own text that gives it with a bound.

import type { FigureClaim } from '../../model/claim.ts';
import type { CaseClaim } from '../case-claim.ts';
import { deedOf } from '../events/event-mention.ts';
import { numberOf } from './figure-range.ts';

type Figure = CaseClaim<FigureClaim>;

/** A headline stands at the top, and what it says is told again in the first lines. */
const TOP = 250;
const NEAR = 400;

export function textsOfHeadlines(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  const bounded = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (!/^(?:atLeast|atMost|about)$/.test(figure.claim.bound)) continue;
    const key = keyOf(figure);
    bounded.set(key, [...(bounded.get(key) ?? []), figure]);
  }
  const texts = new Map<string, Figure>();
  for (const figure of figures) {
    const { bound, passage, sayer, id } = figure.claim;
    if (bound !== 'exact' || passage.start > TOP || sayer.length > 0) continue;
    const text = (bounded.get(keyOf(figure)) ?? []).find(
      ({ claim }) => claim.passage.start > passage.start && claim.passage.start - passage.start <= NEAR,
    );
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}

const keyOf = ({ source, claim }: Figure): string => JSON.stringify([source, deedOf(claim.of), numberOf(claim)]);
