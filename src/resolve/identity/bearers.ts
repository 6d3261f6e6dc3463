// Units joined to bearers, and taken to be apart: disjoint sets with what is known of each. A join is made only where nothing stands against it; a person's word is asked neither for
// grounds nor for likeness. Pure of any comparison of its own: the rules of the kind are handed in.

import type { IdentityJudgementView } from '../../model/rooms/identity.ts';
import { type Facts, factsOf, factsTogether, type Grounds, groundsOf, SAME_POST, yearsBetween } from './grounds.ts';
import type { NameRules, ReadName } from './name-rules.ts';
import type { Unit, UnitName } from './units.ts';

export interface BearerJoin {
  readonly a: UnitName;
  readonly b: UnitName;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly judgement: IdentityJudgementView | null;
}

export interface Bearer {
  /** Of its smallest unit, so that it does not hang on the order of joining. */
  readonly n: number;
  readonly units: readonly number[];
  readonly reads: ReadonlyMap<string, ReadName>;
  readonly facts: Facts;
  readonly claims: number;
  readonly joins: readonly BearerJoin[];
}

interface Root {
  units: number[];
  reads: Map<string, ReadName>;
  facts: Facts;
  claims: number;
  joins: BearerJoin[];
  /** Keys of its names where a document gives one of them as another name of the same person: names by which it is called besides the full one. */
  called: ReadonlyMap<string, string>;
  /** Null as long as nothing is kept apart from it. */
  apart: Set<number> | null;
}

/** Below it two names of one bearer are two names. */
const BESIDE = 0.76;
/** Years over which one person can be told of. Across fewer, a full name that few bear joins by itself; one that many bear does not. */
const LIFETIME = 60;
/** Names of a bearer that a join is held against, at most. */
const MOST_READS = 6;

export interface Bearers {
  find(unit: number): number;
  of(unit: number): Bearer;
  claims(unit: number): number;
  /** Why the two cannot be joined by comparison; [] where they can. */
  against(a: number, b: number): readonly string[];
  /** One document writes a full name of each. */
  areNamedTogether(a: number, b: number): boolean;
  grounds(a: number, b: number): Grounds;
  join(join: BearerJoin, a: number, b: number): void;
  keepApart(a: number, b: number): void;
  areKeptApart(a: number, b: number): boolean;
  all(): readonly Bearer[];
}

export function bearersOf(
  units: readonly Unit[],
  rules: NameRules,
  companyOf: (a: readonly number[], b: readonly number[], besides: ReadonlySet<string>) => readonly string[],
  isCommon: (name: ReadName) => boolean,
): Bearers {
  const parent = Int32Array.from(units, (_, n) => n);
  const roots = units.map(rootOf);
  const find = (unit: number): number => {
    let at = unit;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const at = (unit: number): Root => roots[find(unit)] ?? EMPTY_ROOT;
  const scoreOf = likenessKept(rules);
  const grounds = (a: number, b: number): Grounds => {
    const [x, y] = [at(a), at(b)];
    const found = groundsOf(
      x.facts,
      y.facts,
      companyOf(x.units, y.units, new Set([...x.reads.keys(), ...y.reads.keys()])),
    );
    const called = calledAlike(x, y);
    return called === null
      ? found
      : { ...found, strength: found.strength + SAME_POST, for: [`both are called “${called}”`, ...found.for] };
  };
  const bearers: Bearers = {
    find,
    of: (unit) => bearerOf(at(unit), find(unit)),
    claims: (unit) => at(unit).claims,
    against(a, b) {
      const [x, y] = [at(a), at(b)];
      const found = [...againstFacts(x.facts, y.facts), ...otherNames(x, y, scoreOf)];
      if (areBeside(x, y, units)) found.push('one document names both');
      // Bodies and places outlive people.
      const years = found.length > 0 || rules.kind !== 'person' ? null : yearsBetween(x.facts.when, y.facts.when);
      const few = years !== null && years < LIFETIME && ![...x.reads.values(), ...y.reads.values()].some(isCommon);
      if (years !== null && !few && grounds(a, b).strength === 0)
        found.push(`${years} years lie between what is told of the two, and nothing but the name joins them`);
      return bearers.areKeptApart(a, b) ? ['people keep them apart', ...found] : found;
    },
    areNamedTogether: (a, b) => areBeside(at(a), at(b), units),
    grounds,
    join(join, a, b) {
      const [x, y] = [find(a), find(b)];
      if (x === y) {
        roots[x]?.joins.push(join);
        return;
      }
      unite(roots, parent, join, x, y);
    },
    keepApart(a, b) {
      const [x, y] = [find(a), find(b)];
      for (const [one, other] of [
        [x, y],
        [y, x],
      ] as const) {
        const root = roots[one];
        if (root !== undefined) root.apart = (root.apart ?? new Set()).add(other);
      }
    },
    areKeptApart: (a, b) => at(a).apart?.has(find(b)) === true,
    all: () => roots.flatMap((root, n) => (root.units.length === 0 ? [] : [bearerOf(root, n)])),
  };
  return bearers;
}

/** Two names are compared once, however often their bearers meet. */
function likenessKept(rules: NameRules): (a: ReadName, b: ReadName) => number {
  const likeness = new Map<string, number>();
  return (a, b) => {
    const key = a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`;
    const known = likeness.get(key) ?? rules.compare(a, b).score;
    likeness.set(key, known);
    return known;
  };
}

/** The smaller goes into the larger. */
function unite(roots: Root[], parent: Int32Array, join: BearerJoin, x: number, y: number): void {
  const [into, from] = (roots[x]?.units.length ?? 0) >= (roots[y]?.units.length ?? 0) ? [x, y] : [y, x];
  const [kept, gone] = [roots[into], roots[from]];
  if (kept === undefined || gone === undefined) return;
  parent[from] = into;
  takeIn(kept, gone, join);
  for (const other of gone.apart ?? []) {
    roots[other]?.apart?.delete(from);
    roots[other]?.apart?.add(into);
  }
  roots[from] = EMPTY_ROOT;
}

/** Of two who each have another name besides, one that both have. */
function calledAlike(a: Root, b: Root): string | null {
  for (const [key, name] of a.called) if (b.called.has(key)) return name;
  return null;
}

const againstFacts = (a: Facts, b: Facts): readonly string[] => groundsOf(a, b, []).against;

const EMPTY_ROOT: Root = {
  units: [],
  reads: new Map(),
  facts: {
    posts: [],
    places: new Set(),
    countries: new Set(),
    around: new Set(),
    born: null,
    died: null,
    called: null,
    when: { from: null, to: null },
  },
  claims: 0,
  joins: [],
  called: new Map(),
  apart: null,
};

function rootOf(unit: Unit): Root {
  const facts = unit.names.map(({ profile, read }) => factsOf(profile, read.country));
  return {
    units: [unit.n],
    reads: new Map(unit.names.flatMap(({ read }) => (read.full ? [[read.key, read] as const] : []))),
    facts: facts.slice(1).reduce(factsTogether, facts[0] ?? EMPTY_ROOT.facts),
    claims: unit.names.reduce((sum, { profile }) => sum + profile.claims, 0),
    joins: unit.joins.map((join) => ({ ...join, judgement: null })),
    called: new Map(unit.renamed ? unit.names.map(({ profile, read }) => [read.key, profile.name] as const) : []),
    apart: null,
  };
}

function takeIn(kept: Root, gone: Root, join: BearerJoin): void {
  for (const unit of gone.units) kept.units.push(unit);
  for (const [key, read] of gone.reads) kept.reads.set(key, read);
  kept.facts = factsTogether(kept.facts, gone.facts);
  kept.claims += gone.claims;
  if (gone.called.size > 0) kept.called = new Map([...kept.called, ...gone.called]);
  for (const one of gone.joins) kept.joins.push(one);
  if (join.a.profile.name !== join.b.profile.name || join.judgement !== null) kept.joins.push(join);
  if (gone.apart !== null) kept.apart = new Set([...(kept.apart ?? []), ...gone.apart]);
}

const bearerOf = ({ units, reads, facts, claims, joins }: Root, n: number): Bearer => ({
  n,
  units,
  reads,
  facts,
  claims,
  joins,
});

/** Each name of the one has to be able to stand beside each of the other; names in one script tell more, so those are held together where there are some. */
function otherNames(a: Root, b: Root, scoreOf: (x: ReadName, y: ReadName) => number): readonly string[] {
  // who is said to have two names has each of them alone
  const own = (one: Root, other: Root): readonly ReadName[] =>
    firstOf(one.reads).filter(({ key }) => a.called.size + b.called.size === 0 || !other.reads.has(key));
  const [xs, ys] = [own(a, b), own(b, a)];
  const inOneScript = xs.some((x) => ys.some((y) => isArabic(x) === isArabic(y)));
  for (const x of xs)
    for (const y of ys) {
      if (x.key === y.key || (inOneScript && isArabic(x) !== isArabic(y))) continue;
      if (scoreOf(x, y) < BESIDE) return [`“${x.text}” beside “${y.text}”: two names`];
    }
  return [];
}

const isArabic = ({ key }: ReadName): boolean => /[\u0600-\u06ff]/.test(key);
const firstOf = (reads: ReadonlyMap<string, ReadName>): readonly ReadName[] =>
  [...reads.values()].filter(({ letters }) => !letters).slice(0, MOST_READS);

/** Bearers of more documents than these are not looked through. */
const MOST_BESIDE = 200;

/** A document that writes both names in full tells them apart. */
function areBeside(a: Root, b: Root, units: readonly Unit[]): boolean {
  const [small, large] = a.units.length < b.units.length ? [a, b] : [b, a];
  if (small.units.length > MOST_BESIDE || large.units.length > MOST_BESIDE * 10) return false;
  const sources = new Set<string | undefined>(
    small.units.flatMap((unit) => (units[unit]?.full === true ? units[unit]?.source : [])),
  );
  return large.units.some((unit) => units[unit]?.full === true && sources.has(units[unit]?.source));
}
