// What people said of two numbers, done to the counts as they were found. In: groups of figures, the words that stand. Out: the same groups: two that a person says count one thing are one, what a person parted
// from a count stands by itself, and with it what people said to be one with it.
//
// A "no" goes before everything: nothing joins the two. Where words say that a is b, b is c, and a is not c, they cannot all hold: then none of those that join has effect, and the counts say so.

import type { FigureClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { byId, type CaseClaim } from '../case-claim.ts';
import type { Paired, Pairings } from '../pairings.ts';
import { type Counted, wordsIn } from './counted.ts';

type Figure = CaseClaim<FigureClaim>;

export interface JudgedGroup {
  readonly key: string;
  readonly event: string | null;
  readonly counted: Counted[];
  readonly reasons: string[];
}

interface Word {
  readonly a: ClaimId;
  readonly b: ClaimId;
  readonly paired: Paired;
}

/** What people said of the figures of a case, that has effect. */
export interface CountWords {
  readonly joining: readonly Word[];
  readonly parting: readonly Word[];
  /** Of those whose words cannot all hold. */
  readonly contradicted: ReadonlySet<ClaimId>;
  /** By what people say is one count; null where nobody says so. */
  oneAs(claim: ClaimId): ClaimId | null;
}

const NO_WORDS: CountWords = { joining: [], parting: [], contradicted: new Set(), oneAs: () => null };

export function countWords(figures: readonly Figure[], pairings: Pairings): CountWords {
  const known = new Set(figures.map(({ claim }) => claim.id));
  const words = new Map<string, Word>();
  for (const { claim } of figures.toSorted(byId))
    for (const paired of pairings.of('count', claim.id)) {
      const other = paired.other.claim?.claim.id;
      if (other === undefined || !known.has(other) || paired.holds === null) continue;
      const [a, b] = paired.isFirst ? [claim.id, other] : [other, claim.id];
      words.set([a, b].sort().join(' '), { a, b, paired });
    }
  if (words.size === 0) return NO_WORDS;
  const all = [...words.values()];
  const [joins, parting] = [all.filter(({ paired }) => paired.holds), all.filter(({ paired }) => !paired.holds)];
  const root = rootsOf(joins);
  const broken = new Set(parting.filter(({ a, b }) => root(a) === root(b)).map(({ a }) => root(a)));
  const joining = joins.filter(({ a }) => !broken.has(root(a)));
  const joined = new Set(joining.flatMap(({ a, b }) => [a, b]));
  return {
    joining,
    parting,
    contradicted: new Set(joins.flatMap(({ a, b }) => (broken.has(root(a)) ? [a, b] : []))),
    oneAs: (claim) => (joined.has(claim) ? root(claim) : null),
  };
}

/** Of each claim, the one that stands for all that people say are one with it. */
function rootsOf(joins: readonly Word[]): (claim: ClaimId) => ClaimId {
  const up = new Map<ClaimId, ClaimId>();
  const root = (claim: ClaimId): ClaimId => {
    let at = claim;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  for (const { a, b } of joins) {
    const [x, y] = [root(a), root(b)].sort();
    if (x !== undefined && y !== undefined && x !== y) up.set(y, x);
  }
  return root;
}

const OF_A_PERSON = 'a person says that both count one thing';

/** `alone`: a group of one figure that is in none; null where it gives no number. */
export function joinJudged<G extends JudgedGroup>(
  groups: Map<string, G>,
  words: CountWords,
  alone: (claim: ClaimId) => G | null,
): void {
  const homeOf = (claim: ClaimId): G | null => [...groups.values()].find((group) => isIn(group, claim)) ?? null;
  const homeMade = (claim: ClaimId): G | null => {
    const home = homeOf(claim) ?? alone(claim);
    if (home !== null) groups.set(home.key, home);
    return home;
  };
  for (const { a, b } of words.joining) {
    const [x, y] = [homeMade(a), homeMade(b)];
    if (x === null || y === null || x === y) continue;
    const [into, from] = ranked(x, y);
    const there = new Set(into.counted.map(({ figure }) => figure));
    into.counted.push(...from.counted.filter(({ figure }) => !there.has(figure)));
    into.reasons.push(...from.reasons, OF_A_PERSON);
    groups.delete(from.key);
  }
  // A figure can be counted in more than one.
  for (const { a, b } of words.parting)
    for (const group of [...groups.values()].filter((one) => isIn(one, a) && isIn(one, b))) {
      const leaving = takeOut(group, b, words).filter(({ figure }) => homeOf(figure.claim.id) === null);
      const made = alone(b);
      if (made === null || leaving.length === 0) continue;
      made.counted.splice(0, made.counted.length, ...leaving);
      groups.set(made.key, made);
    }
  for (const group of groups.values()) {
    const these = group.counted.filter(({ figure }) => words.contradicted.has(figure.claim.id));
    if (these.length > 0)
      group.reasons.push(
        `what people say of ${these
          .slice(0, SHOWN)
          .map((one) => `“${wordsIn(one)}”`)
          .join(', ')} contradicts itself: it joins nothing`,
      );
  }
}

const SHOWN = 3;

const isIn = ({ counted }: JudgedGroup, claim: ClaimId): boolean =>
  counted.some(({ figure }) => figure.claim.id === claim);

/** The one that is known to be of an event first, then that of more documents. */
function ranked<G extends JudgedGroup>(x: G, y: G): readonly [G, G] {
  const documents = ({ counted }: G): number => new Set(counted.map(({ figure }) => figure.source)).size;
  const more = Number(x.event !== null) - Number(y.event !== null) || documents(x) - documents(y);
  return more > 0 || (more === 0 && x.key < y.key) ? [x, y] : [y, x];
}

/** With what people say is one with it. */
function takeOut({ counted }: JudgedGroup, claim: ClaimId, { oneAs }: CountWords): readonly Counted[] {
  const one = oneAs(claim);
  const isLeaving = ({ figure }: Counted): boolean =>
    figure.claim.id === claim || (one !== null && oneAs(figure.claim.id) === one);
  const leaving = counted.filter(isLeaving);
  counted.splice(0, counted.length, ...counted.filter((each) => !isLeaving(each)));
  return leaving;
}
