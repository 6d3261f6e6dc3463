// A pair of documents that share words, as a list shows it: how much, of what kind, which was first, what people declared. In: the pair as it is kept. Out: the row with its sources cited.

import type { Cited } from '../../model/cited.ts';
import type { SharedPair } from '../../model/origins.ts';
import type { SharedRow } from '../../model/rooms/origins.ts';
import { directionOf, thirdOf } from './direction.ts';
import type { OriginsContext } from './origin-context.ts';

export function sharedRowOf(pair: SharedPair, context: OriginsContext): Cited<SharedRow> {
  const { a, b, kind, share, words, stretches } = pair;
  const direction = kind === 'copied' ? directionOf(pair, context) : null;
  return {
    a: { citedSource: a },
    b: { citedSource: b },
    share,
    words,
    passages: stretches.length,
    kind,
    direction,
    third: direction === null && kind === 'copied' ? thirdOf(pair, context) : null,
    declared:
      context.declarations.findLast(
        (one) => one.what !== 'side' && [one.from, one.to].includes(a) && [one.from, one.to].includes(b),
      ) ?? null,
  };
}

const KINDS = ['copied', 'quoted', 'site'] as const;

/** Copies first, then by how many words they share. */
export const bySharedWords = (x: SharedPair, y: SharedPair): number =>
  KINDS.indexOf(x.kind) - KINDS.indexOf(y.kind) || y.words - x.words || (x.a + x.b < y.a + y.b ? -1 : 1);
