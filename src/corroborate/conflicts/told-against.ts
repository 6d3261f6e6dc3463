// What others, or the same side at another time, tell of the very thing that a denial says was not so. In: the claims of a case. Out: for a denial, at most six claims with why and how strong
// the ground is. Each is weighed by all that both have in common: what they speak of, the rarer the more, in whatever words or language (concepts.ts), proper names beside them, who denies. One
// word alone is weak ground and says so. What the same side says in the same document, and what is denied there, stands against nothing.

import { byPlace, type CaseClaim } from '../case-claim.ts';
import { daysBetween, spanOf } from '../day-span.ts';
import { entitiesOf } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { CanStand } from './can-stand.ts';
import type { Against, Denial } from './denial.ts';
import { namedBy } from './people-in-both.ts';
import { isOfSide, type Side } from './sides.ts';
import { tellingsOf } from './tellings.ts';
import { askedBy } from './things-asked.ts';
import { byStrength, type Grounds, STRONG, WEAK, weigh } from './weigh-telling.ts';

/** What is told against a denial, the strongest ground first. */
export interface ToldAgainst {
  readonly strong: readonly Against[];
  readonly weak: readonly Against[];
}

const MOST = 6;

interface Weighed extends Against, Grounds {}

/** What is asked of everything that is held against a denial. */
export interface Judging {
  readonly sideOf: (denial: Denial) => Side;
  readonly canStand: CanStand;
  readonly context: WeighingContext;
}

export function toldAgainst(
  claims: readonly CaseClaim[],
  { sideOf, canStand, context }: Judging,
): (denial: Denial) => ToldAgainst {
  const tellings = tellingsOf(claims);
  return (denial) => {
    const asked = askedBy(denial);
    const things = asked.own.union(asked.answering);
    if (things.size === 0) return { strong: [], weak: [] };
    const total = [...asked.own].reduce((sum, concept) => sum + tellings.rarityOf(concept), 0);
    const side = sideOf(denial);
    const named = namedBy(denial, context);
    const best = new Map<string, Weighed>();
    for (const meeting of tellings.meeting(things)) {
      const { of: claim } = meeting.telling;
      const isOwn = isOfSide(claim, side);
      if (!canStand(denial, meeting.telling, isOwn) || isAsking(denial, claim, context)) continue;
      const grounds = weigh(denial, meeting, { asked, named, total, isOwn, rarityOf: tellings.rarityOf, context });
      if (grounds.weight >= WEAK && grounds.weight > (best.get(claim.claim.id)?.weight ?? 0))
        best.set(claim.claim.id, { claim, ...grounds });
    }
    const ordered = apart([...best.values()].sort((a, b) => byStrength(a, b) || byPlace(a.claim, b.claim)));
    const found = ofOneTime(ordered).slice(0, MOST);
    const as = ({ claim, reasons }: Weighed): Against => ({ claim, reasons });
    return {
      strong: found.filter(({ weight }) => weight >= STRONG).map(as),
      weak: found
        .filter(({ weight }) => weight < STRONG)
        .map(({ claim, reasons }) => ({ claim, reasons: [...reasons, 'weak ground: little in common'] })),
    };
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
  denial.stance === 'denies' &&
  (claim.says.length === 0 ||
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
