// What others, or the same side at another time, tell of the very thing that a denial says was not so. In: the claims of a case. Out: for a denial, the claims that meet it on strong ground, with why.
// Each is weighed by all that both have in common: what they speak of, the rarer the more, in whatever words or language (concepts.ts), proper names beside them, who denies. What the same side says in the same document, and what is denied there, stands against nothing.

import { byPlace, type CaseClaim } from '../case-claim.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { entitiesOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { CanStand } from './can-stand.ts';
import type { Against, Denial } from './denial.ts';
import { namedBy } from './people-in-both.ts';
import { isOfSide, type Side } from './sides.ts';
import { requests, tellingsOf } from './tellings.ts';
import { askedBy } from './things-asked.ts';
import { byStrength, type Grounds, weigh } from './weigh-telling.ts';

export type Weighed = Against & Grounds;

/** What is asked of everything that is held against a denial. */
export interface Judging {
  readonly sideOf: (denial: Denial) => Side;
  readonly canStand: CanStand;
  readonly context: WeighingContext;
}

export function toldAgainst(
  claims: readonly CaseClaim[],
  { sideOf, canStand, context }: Judging,
): (denial: Denial) => readonly Weighed[] {
  const tellings = tellingsOf(claims);
  return (denial) => {
    const asked = askedBy(denial);
    const things = asked.own.union(asked.answering);
    if (things.size === 0) return [];
    const total = [...asked.own].reduce((sum, concept) => sum + tellings.rarityOf(concept), 0);
    const side = sideOf(denial);
    const named = namedBy(denial, context);
    const best = new Map<string, Weighed>();
    for (const meeting of tellings.meeting(things)) {
      const { of: claim } = meeting.telling;
      const isOwn = isOfSide(claim, side);
      if (!canStand(denial, meeting.telling, isOwn) || isAsking(denial, claim, context)) continue;
      const grounds = weigh(denial, meeting, { asked, named, total, isOwn, rarityOf: tellings.rarityOf, context });
      if (grounds.isStrong && grounds.rank > (best.get(claim.claim.id)?.rank ?? Number.NEGATIVE_INFINITY))
        best.set(claim.claim.id, { claim, ...grounds });
    }
    return ofOneTime(apart([...best.values()].sort((a, b) => byStrength(a, b) || byPlace(a.claim, b.claim))));
  };
}

/** Who denies a deed is not answered by a letter that asks about it. */
const isAsking = (
  { one: { claim: denial }, people }: Denial,
  { source, claim }: CaseClaim,
  context: WeighingContext,
): boolean =>
  claim.kind === 'communication' &&
  denial.kind === 'stance' &&
  denial.stance !== 'claimsIgnorance' &&
  (claim.says.length === 0 ||
    requests(claim.passage.exact) ||
    /^to \p{Ll}/u.test(claim.passage.exact) ||
    entitiesOf(source, claim.to, context).some(({ id }) => people.some((one) => one.id === id)));

/** Harm of different years is a history, none of it meant more than the other. */
function ofOneTime(ordered: readonly Weighed[]): readonly Weighed[] {
  const days = ordered
    .flatMap(({ claim: { claim }, isAnyHarm }) =>
      isAnyHarm && (claim.kind === 'event' || claim.kind === 'figure') ? (spanOf(claim.when).from ?? []) : [],
    )
    .sort();
  const isHistory = (daysBetween(days[0] ?? null, days.at(-1) ?? null) ?? 0) > ONE_TIME;
  return isHistory ? ordered.filter(({ isAnyHarm }) => !isAnyHarm) : ordered;
}
const ONE_TIME = 92;

/** A sentence that several claims hold stands once. */
function apart(ordered: readonly Weighed[]): readonly Weighed[] {
  const kept: Weighed[] = [];
  for (const one of ordered) {
    const { source, claim } = one.claim;
    const isKnown = kept.some(
      ({ claim: { source: of, claim: other } }) =>
        of === source && other.passage.start < claim.passage.end && claim.passage.start < other.passage.end,
    );
    if (!isKnown) kept.push(one);
  }
  return kept;
}
