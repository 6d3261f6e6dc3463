// What people said of two names: same, different, unsure. Same is transitive; different holds between all that is said to be the same as the one and as the other; unsure joins nothing, parts
// nothing, and the pair is not asked again. In: judgements that stand. Out: those to be obeyed, and the contradictions: sets that cannot all hold, each as small as can be.
//
// Of a contradiction nothing is obeyed: who is right is for people to say. Its names stay apart until then, and are asked about. Of one actor on one pair the last word counts.

import { addTo } from '../../model/lists-by-key.ts';
import type { IdentityJudgementView, NameInSource } from '../../model/rooms/identity.ts';

export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly judgement: IdentityJudgementView;
}

export interface Contradiction {
  /** `different` last. */
  readonly judgements: readonly IdentityJudgementView[];
  readonly names: readonly string[];
}

export interface Settled {
  readonly same: readonly JudgedPair[];
  /** With the pairs of contradictions, whose judgement is then null: nothing but a word joins them. */
  readonly apart: readonly {
    readonly a: string;
    readonly b: string;
    readonly judgement: IdentityJudgementView | null;
  }[];
  readonly unsure: readonly JudgedPair[];
  readonly contradictions: readonly Contradiction[];
}

/** The name's place in the comparison. */
export const judgedName = ({ kind, source, name }: NameInSource): string => `${kind}\n${source}\n${name}`;

export function settle(judgements: readonly IdentityJudgementView[]): Settled {
  const standing = lastWords(judgements);
  const of = (verdict: IdentityJudgementView['verdict']): readonly JudgedPair[] =>
    standing.filter((pair) => pair.judgement.verdict === verdict);
  const [same, different] = [of('same'), of('different')];
  const contradictions: Contradiction[] = [];
  const doubted = new Set<IdentityJudgementView>();
  const groupOf = groupsOf(same);
  for (const pair of different.filter(({ a, b }) => groupOf(a) === groupOf(b)))
    for (let path = pathBetween(pair.a, pair.b, same, doubted); path !== null; ) {
      contradictions.push({
        judgements: [...path.map((step) => step.judgement), pair.judgement],
        names: [...new Set([pair.a, ...path.flatMap((step) => [step.a, step.b]), pair.b])].sort(),
      });
      for (const step of path) doubted.add(step.judgement);
      doubted.add(pair.judgement);
      path = path.length === 0 ? null : pathBetween(pair.a, pair.b, same, doubted);
    }
  const obeyed = (pair: JudgedPair): boolean => !doubted.has(pair.judgement);
  return {
    same: same.filter(obeyed),
    apart: [...different.filter(obeyed), ...contradictions.flatMap(pairsWithin)],
    unsure: of('unsure'),
    contradictions,
  };
}

/** What is said to be the same hangs together in groups: between two of them there is no path to look for. */
function groupsOf(same: readonly JudgedPair[]): (name: string) => string {
  const up = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let next = up.get(at); next !== undefined; next = up.get(at)) at = next;
    return at;
  };
  for (const { a, b } of same) {
    const [x, y] = [find(a), find(b)];
    if (x !== y) up.set(y, x);
  }
  return find;
}

/** In the order of their names, so that nothing depends on the order of the records. */
function lastWords(judgements: readonly IdentityJudgementView[]): readonly JudgedPair[] {
  const last = new Map<string, JudgedPair>();
  const inOrder = judgements
    .filter((judgement) => judgement.a.kind === judgement.b.kind)
    .toSorted((x, y) => (x.at === y.at ? order(x.record, y.record) : order(x.at, y.at)));
  for (const judgement of inOrder) {
    const [a = '', b = ''] = [judgedName(judgement.a), judgedName(judgement.b)].sort();
    last.set(`${a}\n\n${b}\n\n${judgement.actor}`, { a, b, judgement });
  }
  return [...last].sort(([x], [y]) => order(x, y)).map(([, pair]) => pair);
}

const order = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The fewest judgements `same` that lead from one name to the other, those in `without` left out; [] where both are one name. */
function pathBetween(
  from: string,
  to: string,
  same: readonly JudgedPair[],
  without: ReadonlySet<IdentityJudgementView>,
): readonly JudgedPair[] | null {
  if (from === to) return [];
  const next = new Map<string, { to: string; pair: JudgedPair }[]>();
  for (const pair of same) {
    if (without.has(pair.judgement)) continue;
    for (const [x, y] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      addTo(next, x, { to: y, pair });
    }
  }
  const cameBy = new Map<string, { from: string; pair: JudgedPair } | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift())
    for (const step of next.get(at) ?? []) {
      if (cameBy.has(step.to)) continue;
      cameBy.set(step.to, { from: at, pair: step.pair });
      if (step.to === to) return stepsTo(to, cameBy);
      waiting.push(step.to);
    }
  return null;
}

function stepsTo(
  to: string,
  cameBy: ReadonlyMap<string, { from: string; pair: JudgedPair } | null>,
): readonly JudgedPair[] {
  const steps: JudgedPair[] = [];
  for (let by = cameBy.get(to); by !== null && by !== undefined; by = cameBy.get(by.from)) steps.unshift(by.pair);
  return steps;
}

function pairsWithin({ names }: Contradiction): readonly { a: string; b: string; judgement: null }[] {
  return names.flatMap((a, n) => names.slice(n + 1).map((b) => ({ a, b, judgement: null })));
}
