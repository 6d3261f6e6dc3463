// Units of many documents → bearers. In this order: what people said; the same full name; another spelling of it; a longer form of it; a surname with its post. Where something stands
// against a join, or where two bearers of the name are known and nothing tells which is meant, it becomes a question. Never all with all: names meet under the sounds of two of their parts.

import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import type { BearerJoin, Bearers } from './bearers.ts';
import { hasHardFacts, yearsBetween } from './grounds.ts';
import { judgedName, type Settled } from './judgements.ts';
import { ASKED_FROM, type ComparedNames, DOUBTED_SCORE, type NameRules, type ReadName } from './name-rules.ts';
import { hull } from './profiles.ts';
import { notesOf, type Unit, type UnitName } from './units.ts';

export interface Asked {
  readonly a: number;
  readonly b: number;
  readonly nameA: UnitName;
  readonly nameB: UnitName;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Joining {
  readonly units: readonly Unit[];
  readonly rules: NameRules;
  readonly bearers: Bearers;
  /** Names that so many may bear that the name alone joins nobody. */
  readonly isCommon: (key: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
  readonly ask: (asked: Asked) => void;
}

/** A name is held against so many bearers of another, at most. */
export const MOST_BEARERS = 30;
const MOST_ASKED = 3;

/** Gives the units that a judgement names. */
export function joinJudged(joining: Joining, settled: Settled): ReadonlySet<number> {
  const { units, bearers, ask } = joining;
  const at = new Map<string, { unit: number; name: UnitName }>();
  for (const unit of units) for (const name of unit.names) at.set(judgedName(name.profile), { unit: unit.n, name });
  const judged = new Set<number>();
  for (const { a, b, judgement } of settled.same) {
    const [x, y] = [at.get(a), at.get(b)];
    if (x === undefined || y === undefined) continue;
    judged.add(x.unit).add(y.unit);
    const said = judgement.reason === null ? 'a person said so' : `a person said so: ${judgement.reason}`;
    bearers.join({ a: x.name, b: y.name, score: 1, reasons: [said], judgement }, x.unit, y.unit);
  }
  for (const { a, b, judgement } of settled.apart) {
    const [x, y] = [at.get(a), at.get(b)];
    if (x === undefined || y === undefined || bearers.find(x.unit) === bearers.find(y.unit)) continue;
    judged.add(x.unit).add(y.unit);
    bearers.keepApart(x.unit, y.unit);
    if (judgement === null)
      ask({
        a: x.unit,
        b: y.unit,
        nameA: x.name,
        nameB: y.name,
        score: 0.5,
        reasons: ['what people said of these names cannot all hold'],
      });
  }
  return judged;
}

/** Units that have each full name. */
export function unitsByKey(units: readonly Unit[]): ReadonlyMap<string, readonly UnitOfKey[]> {
  const byKey = new Map<string, UnitOfKey[]>();
  for (const unit of units)
    for (const name of unit.names) {
      if (!name.read.full) continue;
      addTo(byKey, name.read.key, { unit: unit.n, name });
    }
  return new Map([...byKey].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface UnitOfKey {
  readonly unit: number;
  readonly name: UnitName;
}

/** All of one full name, in the order of their days. Once two bearers of it are known, or where it is a common one, the name alone joins nobody. */
export function joinSameName(
  joining: Joining,
  key: string,
  of: readonly UnitOfKey[],
  isHard: (unit: number) => boolean,
): void {
  const { bearers } = joining;
  const common = joining.isCommon(key);
  const heads: UnitOfKey[] = [];
  const onlyListed = of.filter((one) => isOnlyListed(joining, one, of));
  const place = (one: UnitOfKey): void => {
    const head = bestHead(joining, one, heads, common || heads.length > 1);
    if (head === null) heads.push(one);
    else joinAlike(joining, one, head);
  };
  for (const one of of.filter((one) => isHard(one.unit) && !onlyListed.includes(one)).sort((x, y) => x.unit - y.unit))
    place(one);
  const byDay = of
    .filter(({ unit }) => !isHard(unit))
    .sort((x, y) => order(firstDay(x), firstDay(y)) || x.unit - y.unit);
  const soft = onlyListed.length === 0 ? byDay : byDay.filter((one) => !isTold(one));
  if (onlyListed.length > 0) {
    for (const one of byDay.filter(isTold)) place(one);
    for (const one of onlyListed) place(one);
  }
  const days = [...heads.map(({ unit }) => bearers.of(unit).facts.when), ...soft.map(({ name }) => name.profile.when)];
  const { from, to } = hull(days);
  const isFar = yearsBetween({ from: null, to: from }, { from: to, to: null }) !== null;
  const [only = soft[0]] = heads;
  const { born, died } = only === undefined ? NOBODY : bearers.of(only.unit).facts;
  if (!common && heads.length < 2 && only !== undefined && !isFar && born === null && died === null) {
    // nothing is known of any of them that could stand against another
    for (const one of soft) if (one !== only) joinAlike(joining, one, only);
    return;
  }
  for (const one of soft) place(one);
  askBetween(joining, heads, 0.95, bearers.find);
}

const NOBODY = { born: null, died: null };

/** It says or holds something, and is not only named. */
const isTold = ({ name: { profile } }: UnitOfKey): boolean => profile.posts.length > 0 || profile.said > 0;

/** An age or a day of life and no more, against which a namesake’s post stands: who is told of otherwise is first held beside others so told, or all of that namesake’s would go to him. */
const isOnlyListed = ({ bearers }: Joining, one: UnitOfKey, of: readonly UnitOfKey[]): boolean =>
  hasLife(one) &&
  !isTold(one) &&
  one.name.read.country === null &&
  of.slice(0, MOST_BEARERS).some((other) => isTold(other) && bearers.against(one.unit, other.unit).length > 0);
const hasLife = ({ name: { profile } }: UnitOfKey): boolean => profile.born !== null || profile.died !== null;

const firstDay = ({ name }: UnitOfKey): string => name.profile.when.from ?? '';

function joinAlike({ bearers }: Joining, one: UnitOfKey, head: UnitOfKey): void {
  const reasons = ['the same name', ...notesOf(head.name, one.name)];
  bearers.join({ a: head.name, b: one.name, score: 1, reasons, judgement: null }, head.unit, one.unit);
}

/** The one that most speaks for; null where none may be joined, or nothing tells between two. */
function bestHead(
  { bearers }: Joining,
  one: UnitOfKey,
  heads: readonly UnitOfKey[],
  needsGrounds: boolean,
): UnitOfKey | null {
  const can = heads
    .slice(0, MOST_BEARERS)
    .filter(
      (head) => bearers.find(head.unit) === bearers.find(one.unit) || bearers.against(head.unit, one.unit).length === 0,
    );
  const own = can.find((head) => bearers.find(head.unit) === bearers.find(one.unit));
  if (own !== undefined) return own;
  const ranked = can
    .map((head) => ({ head, strength: bearers.grounds(head.unit, one.unit).strength }))
    .sort((x, y) => y.strength - x.strength || x.head.unit - y.head.unit);
  const [best, next] = ranked;
  if (best === undefined || (needsGrounds && best.strength === 0)) return null;
  return next === undefined || best.strength > next.strength ? best.head : null;
}

/** The pairs of those that stayed apart. */
function askBetween(
  joining: Joining,
  heads: readonly UnitOfKey[],
  score: number,
  find: (unit: number) => number,
): void {
  const few = heads.slice(0, MOST_BEARERS);
  few.forEach((x, n) => {
    for (const y of few.slice(n + 1, n + 1 + MOST_ASKED))
      if (find(x.unit) !== find(y.unit))
        joining.ask({ a: x.unit, b: y.unit, nameA: x.name, nameB: y.name, score, reasons: ['the same name'] });
  });
}

export interface AlikeKeys extends ComparedNames {
  readonly a: string;
  readonly b: string;
}

/** Bearers of two names that can be one: all of the one name with the only bearer of the other, or where grounds tell which. A longer name of a person may be a son's: it takes grounds. */
export function joinAlikeNames(
  joining: Joining,
  pair: AlikeKeys,
  byKey: ReadonlyMap<string, readonly UnitOfKey[]>,
): void {
  const { bearers, ask } = joining;
  const [xs, ys] = [headsOf(joining, byKey.get(pair.a) ?? []), headsOf(joining, byKey.get(pair.b) ?? [])];
  const common = joining.isCommon(pair.a) || joining.isCommon(pair.b);
  for (const x of xs)
    for (const y of ys) {
      if (bearers.find(x.unit) === bearers.find(y.unit)) continue;
      const against = bearers.against(x.unit, y.unit);
      const needs = common || xs.length > 1 || ys.length > 1 || pair.telling;
      if (pair.same && against.length === 0 && (!needs || bearers.grounds(x.unit, y.unit).strength > 0))
        bearers.join(joinOf(x.name, y.name, pair), x.unit, y.unit);
      else if (isWorthAsking(bearers, x.unit, y.unit, pair))
        ask({ a: x.unit, b: y.unit, nameA: x.name, nameB: y.name, score: pair.score, reasons: [...pair.reasons] });
    }
}

/** Of names that are not taken for one: not where one document writes both, nor where whole parts differ and nothing else speaks for it. */
const isWorthAsking = (bearers: Bearers, a: number, b: number, { same, score }: ComparedNames): boolean =>
  same || (!bearers.areNamedTogether(a, b) && (score >= DOUBTED_SCORE || bearers.grounds(a, b).strength > 0));

const joinOf = (a: UnitName, b: UnitName, { score, reasons }: ComparedNames): BearerJoin => {
  return { a, b, score, reasons: [...reasons, ...notesOf(a, b)], judgement: null };
};

/** Where facts stand against a join, those that it is asked about are the ones that have them. */
const hasFacts = ({ name: { profile, read } }: UnitOfKey): boolean => hasHardFacts(profile, read.country);

/** One unit a bearer, those of most claims first. */
function headsOf({ bearers }: Joining, of: readonly UnitOfKey[]): readonly UnitOfKey[] {
  const heads = new Map<number, UnitOfKey>();
  for (const one of of) {
    const known = heads.get(bearers.find(one.unit));
    if (known === undefined || (!hasFacts(known) && hasFacts(one))) heads.set(bearers.find(one.unit), one);
  }
  return [...heads.values()]
    .sort((x, y) => bearers.claims(y.unit) - bearers.claims(x.unit) || x.unit - y.unit)
    .slice(0, MOST_ASKED);
}

/** A form that lacks a part joins the longer one only where no two longer ones differ: Hassan Karimi, of Hassan Ali and Hassan Reza Karimi. */
export function joinLongerForms(
  joining: Joining,
  pairs: readonly AlikeKeys[],
  byKey: ReadonlyMap<string, readonly UnitOfKey[]>,
): void {
  const byShort = new Map<string, AlikeKeys[]>();
  for (const pair of pairs) {
    const short = pair.shorter === 'a' ? pair.a : pair.b;
    byShort.set(short, [...(byShort.get(short) ?? []), pair]);
  }
  const { bearers } = joining;
  for (const [short, of] of [...byShort].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const heads = of.flatMap((pair) => headsOf(joining, byKey.get(pair.a === short ? pair.b : pair.a) ?? []));
    const several = heads.some((x) =>
      heads.some((y) => bearers.find(x.unit) !== bearers.find(y.unit) && bearers.against(x.unit, y.unit).length > 0),
    );
    for (const pair of of) {
      const told = several
        ? { ...pair, same: false, reasons: [...pair.reasons, `more than one bearer’s name begins as “${short}” does`] }
        : pair;
      joinAlikeNames(joining, told, byKey);
    }
  }
}

/** Pairs of full names that are one or are asked about, the likest first. */
export function alikeKeys(names: ReadonlyMap<string, ReadName>, compare: NameRules['compare']): readonly AlikeKeys[] {
  const keys = [...names.keys()];
  const byBlock = new Map<string, number[]>();
  const lastMet = new Int32Array(keys.length).fill(-1);
  const found: AlikeKeys[] = [];
  for (const [n, key] of keys.entries()) {
    const name = names.get(key);
    for (const block of name?.blocks ?? []) {
      const before = byBlock.get(block);
      if (before === undefined) byBlock.set(block, [n]);
      else {
        for (let at = Math.max(0, before.length - WINDOW); at < before.length; at++) {
          const other = before[at] ?? 0;
          const known = names.get(keys[other] ?? '');
          if (lastMet[other] === n || name === undefined || known === undefined) continue;
          lastMet[other] = n;
          const compared = compare(known, name);
          if (compared.same || compared.score >= ASKED_FROM) found.push({ ...compared, a: known.key, b: name.key });
        }
        before.push(n);
      }
    }
  }
  return found.sort((p, q) => q.score - p.score || order(p.a, q.a) || order(p.b, q.b));
}

/** In a block of very many names each is held beside so many of those before it. */
const WINDOW = 60;
