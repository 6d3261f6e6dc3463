// What stands against what in a case: figures, denials, ignorance beside notice, dates, places, posts. In: claims and what was found of them. Out: one view for each claim that others
// stand against, the most important first. Never a verdict: both may be true, or neither.

import type { Cited } from '../../model/cited.ts';
import { type ConflictKind, type ConflictView, isBare } from '../../model/rooms/conflicts.ts';
import type { CaseClaim } from '../case-claim.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { claimsByCite, type Found, type Opposing, type WeighedConflict } from './conflict-view.ts';
import { datesAndPlaces } from './dates-and-places.ts';
import { denials } from './denials.ts';
import { figuresApart } from './figures-apart.ts';
import { postsApart } from './posts-apart.ts';

export function conflictsOf(
  claims: readonly CaseClaim[],
  found: Found,
  context: WeighingContext,
): readonly WeighedConflict[] {
  const opposing: Opposing = { claims: claimsByCite(claims), found, context };
  return [
    ...denials(claims, opposing),
    ...figuresApart(opposing),
    ...datesAndPlaces(opposing),
    ...postsApart(opposing),
  ].sort(byWeight);
}

/** What somebody says against what others show goes before what documents give differently. */
const RANK: Readonly<Record<ConflictKind, number>> = {
  ignorance: 0,
  denial: 1,
  figure: 2,
  evasion: 3,
  post: 4,
  date: 5,
  place: 6,
};

function byWeight({ view: { conflict: a } }: WeighedConflict, { view: { conflict: b } }: WeighedConflict): number {
  return (
    Number(isBare(a)) - Number(isBare(b)) ||
    weightOf(b) - weightOf(a) ||
    RANK[a.kind] - RANK[b.kind] ||
    b.against - a.against ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Origins that are shown to differ say more than documents. */
const weightOf = ({ kind, origins, against }: Cited<ConflictView>['conflict']): number =>
  Math.min(5, origins.atLeast) * 3 +
  Math.min(20, origins.atMost) +
  Math.min(10, against) / 10 +
  (RANK[kind] <= 1 ? 4 : 0);
