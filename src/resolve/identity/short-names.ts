// Names that are known only within their document, a surname alone or with an initial, beside full names of other documents. Such a name joins where one bearer alone had its very post, or
// one bearer alone of the case has the surname, and more than one thing besides speaks for it; where few full names fit it is asked about; elsewhere it stays alone. Run after all full
// names have found their bearers.

import { SAME_POST } from './grounds.ts';
import { type Joining, MOST_BEARERS, type UnitOfKey } from './joining.ts';
import { ASKED_FROM } from './name-rules.ts';
import type { Unit } from './units.ts';

/** How much has to speak for it: beside the post itself its country, or company; else as much as a post in its body says. */
const WITH_POST = 2;
const WITHOUT_POST = SAME_POST;

/** Where more bearers have the name than these, asking about each would help nobody. */
const FEW = 3;

export function joinShortNames(joining: Joining): void {
  const { units } = joining;
  const full = units.filter((unit) => unit.full);
  const byPost = grouped(full, postsOf);
  const byWord = bearersByWord(joining, full);
  for (const unit of units) {
    if (unit.full) continue;
    const held = fitting(
      joining,
      unit,
      [...new Set(postsOf(unit))].flatMap((post) => (byPost.get(post) ?? []).slice(0, MOST_BEARERS)),
    );
    const joined = held.length === 1 && joinOnly(joining, unit, held, WITH_POST, 'a surname with its post');
    if (joined) continue;
    const named =
      held.length > 0
        ? held
        : fitting(
            joining,
            unit,
            wordsOf(unit).flatMap((word) => byWord.get(word) ?? []),
          );
    if (
      named.length === 1 &&
      joinOnly(joining, unit, named, WITHOUT_POST, 'nobody else in the case has this name in full')
    )
      continue;
    if (named.length <= FEW) askEach(joining, unit, named);
  }
}

const wordsOf = (unit: Unit): readonly string[] => [...new Set(unit.names.flatMap(({ read }) => read.words))].sort();

const postsOf = (unit: Unit): readonly string[] =>
  unit.names.flatMap(({ profile, read }) =>
    profile.posts.flatMap(({ post }) => read.words.map((word) => `${word}\n${post.toLowerCase()}`)),
  );

function grouped(
  units: readonly Unit[],
  keysOf: (unit: Unit) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, number[]>();
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      const of = by.get(key);
      if (of === undefined) by.set(key, [unit.n]);
      else of.push(unit.n);
    }
  return by;
}

/** One unit for each bearer that has a word of these sounds; one more than few tells that there are many. */
function bearersByWord({ bearers }: Joining, full: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, Map<number, number>>();
  for (const unit of full)
    for (const word of wordsOf(unit)) {
      const of = by.get(word) ?? new Map<number, number>();
      by.set(word, of);
      if (of.size <= FEW && !of.has(bearers.find(unit.n))) of.set(bearers.find(unit.n), unit.n);
    }
  return new Map([...by].map(([word, of]) => [word, of.size > FEW ? [] : [...of.values()]]));
}

/** Of those units one a bearer, where the short name can stand for theirs. */
function fitting({ units, bearers, rules }: Joining, short: Unit, of: readonly number[]): readonly UnitOfKey[] {
  const [own] = short.names;
  const heads = new Map<number, UnitOfKey>();
  for (const n of of) {
    const name = units[n]?.names[0];
    const bearer = bearers.find(n);
    if (own === undefined || name === undefined || heads.has(bearer) || bearer === bearers.find(short.n)) continue;
    if (rules.standsFor(own.read, name.read) !== null) heads.set(bearer, { unit: n, name });
  }
  return [...heads.values()];
}

function joinOnly(
  { bearers }: Joining,
  unit: Unit,
  [head]: readonly UnitOfKey[],
  enough: number,
  reason: string,
): boolean {
  const [short] = unit.names;
  if (head === undefined || short === undefined) return false;
  const { strength, for: grounds } = bearers.grounds(head.unit, unit.n);
  if (strength < enough || bearers.against(head.unit, unit.n).length > 0) return false;
  const reasons = [reason, ...grounds];
  bearers.join({ a: head.name, b: short, score: 0.85, reasons, judgement: null }, head.unit, unit.n);
  return true;
}

function askEach({ ask }: Joining, unit: Unit, heads: readonly UnitOfKey[]): void {
  const [short] = unit.names;
  if (short === undefined) return;
  for (const head of heads)
    ask({
      a: head.unit,
      b: unit.n,
      nameA: head.name,
      nameB: short,
      score: ASKED_FROM,
      reasons: ['one of them is no full name'],
    });
}
