// Credits that stand in words which a document took over from another: the reprint repeats them, and who credits is the one it was taken from. In: relays, and what is known of shared passages. Out: those that are told first, each
// with the documents that took it over.

import type { ObjectId } from '../../../model/ids.ts';
import type { Stretch } from '../../../model/origins.ts';
import { directionOf } from '../direction.ts';
import type { OriginsContext } from '../origin-context.ts';
import type { Relay } from './relays.ts';

export interface ToldRelay {
  readonly relay: Relay;
  readonly copies: readonly ObjectId[];
}

/** Letters by which a sentence may lie otherwise in a copy. */
const SHIFTED = 60;

export function withCopies(relays: readonly Relay[], context: OriginsContext): readonly ToldRelay[] {
  const bySource = Map.groupBy(relays, ({ source }) => source);
  const copies = new Map<Relay, ObjectId[]>();
  const copied = new Set<Relay>();
  for (const relay of relays) {
    const first = firstOf(relay, bySource, context);
    if (first === null) continue;
    copied.add(relay);
    copies.set(first, [...(copies.get(first) ?? []), relay.source]);
  }
  return relays.flatMap((relay) => (copied.has(relay) ? [] : [{ relay, copies: (copies.get(relay) ?? []).sort() }]));
}

/** The same credit in the document that the words were taken from. */
function firstOf(
  { source, credit, steps }: Relay,
  bySource: ReadonlyMap<ObjectId, readonly Relay[]>,
  context: OriginsContext,
): Relay | null {
  for (const pair of context.sharedOf(source)) {
    const other = pair.a === source ? pair.b : pair.a;
    if (pair.kind !== 'copied' || directionOf(pair, context)?.from !== other) continue;
    for (const { a, b } of pair.stretches) {
      const [here, there] = pair.a === source ? [a, b] : [b, a];
      const offset = credit.start - here.start;
      if (!liesIn(credit, here)) continue;
      const first = (bySource.get(other) ?? []).find(
        (one) =>
          liesIn(one.credit, there) &&
          one.steps.length === steps.length &&
          Math.abs(one.credit.start - there.start - offset) <= SHIFTED + offset / 4 &&
          Math.abs(one.credit.words.length - credit.words.length) <= SHIFTED,
      );
      if (first !== undefined) return first;
    }
  }
  return null;
}

const liesIn = (inner: Stretch, outer: Stretch): boolean =>
  inner.start >= outer.start - SHIFTED && inner.end <= outer.end + SHIFTED;
