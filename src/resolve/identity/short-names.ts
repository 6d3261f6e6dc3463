// Names that are known only within their document, a surname alone or with an initial, beside full names of other documents. Such a name joins where one bearer alone had its very post, or
// where one bearer alone of the case has the surname and nothing stands against him: what speaks for it is summed, and the more people the case has the more it takes. Where few full names
// fit it is asked about; elsewhere it stays alone, with those of its like. Run after all full names have found their bearers.

import { addTo } from '../../model/lists-by-key.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { postKey } from '../posts/same-post.ts';
import { isCommonSurname, surnameIn } from './common-names.ts';
import { type Joining, MOST_BEARERS, type UnitOfKey } from './joining.ts';
import { ASKED_FROM } from './name-rules.ts';
import type { Unit, UnitName } from './units.ts';

/** How much has to speak for it: beside the post itself its country, or company. */
const WITH_POST = 2;
/** … and where no post tells it. That nobody else of the case has the surname is so much by itself, but not in a case of very many people. */
const WITHOUT_POST = 2;
const NOBODY_ELSE = 2;
const NOBODY_ELSE_OF_MANY = 0.5;
const MANY = 400;
/** An initial that fits says as much again; a frequent given name alone, or a surname that half a land bears, says less. */
const INITIAL = 1;
const GIVEN_ALONE = -1;
const COMMON_SURNAME = -1;

/** Where more bearers have the name than these, asking about each would help nobody. */
const FEW = 3;

export function joinShortNames(joining: Joining): void {
  const { units } = joining;
  const full = units.filter((unit) => unit.full);
  const byPost = grouped(full, postsOf);
  const byWord = bearersByWord(joining, full);
  const nobodyElse = full.length > MANY ? NOBODY_ELSE_OF_MANY : NOBODY_ELSE;
  for (const unit of units) {
    if (unit.full) continue;
    const held = fitting(
      joining,
      unit,
      [...new Set(postsOf(unit))].flatMap((post) => (byPost.get(post) ?? []).slice(0, MOST_BEARERS)),
    );
    if (joinOnly(joining, unit, held, WITH_POST, 'a surname with its post')) continue;
    const named = fitting(
      joining,
      unit,
      wordsOf(unit).flatMap((word) => byWord.get(word) ?? []),
    );
    const enough = WITHOUT_POST - nobodyElse - worthOf(unit, named[0], joining.isGivenName);
    if (joinOnly(joining, unit, named, enough, 'nobody else in the case has this name in full')) continue;
    const asked = held.length > 0 ? held : named;
    if (asked.length <= FEW) askEach(joining, unit, asked);
  }
  joinShortAlike(joining, full.length > MANY);
}

/** What the short name by itself says for being that of the only one who can bear it. */
function worthOf(unit: Unit, head: UnitOfKey | undefined, isGivenName: Joining['isGivenName']): number {
  const [short] = unit.names;
  if (short === undefined || head === undefined) return 0;
  const [own, whole] = [partsOf(short.read.text), partsOf(head.name.read.text)];
  if (own.some((part) => part.length === 1) && own.length > 1) return INITIAL;
  if (own.length === 1 && whole[0] === own[0] && whole.at(-1) !== own[0] && isGivenName(own[0] ?? ''))
    return GIVEN_ALONE;
  return isCommonSurname(own.at(-1) ?? '', isGivenName) ? COMMON_SURNAME : 0;
}

const partsOf = (name: string): readonly string[] =>
  normaliseForSearch(name)
    .split(/[\s.]+/u)
    .filter((part) => part !== '');

/**
 * A surname, with initials or without, in several documents, and nobody who has it in full: one person, where nobody else of the surname is told by other initials and nothing stands against
 * it. A name that many bear takes something besides, and so does any in a case of very many people.
 */
function joinShortAlike(joining: Joining, isMany: boolean): void {
  const { units, bearers, rules, isGivenName } = joining;
  const short = units
    .filter((unit) => !unit.full && bearers.of(unit.n).units.every((n) => units[n]?.full === false))
    .toSorted((a, b) => initialsOf(b) - initialsOf(a));
  const byWord = grouped(short, wordsOf);
  const before = new Set<number>();
  for (const unit of short) {
    before.add(unit.n);
    const [own] = unit.names;
    const others = new Set(
      wordsOf(unit)
        .flatMap((word) => byWord.get(word) ?? [])
        .filter((n) => before.has(n)),
    );
    const heads = new Map<number, UnitName>();
    for (const n of others) {
      const bearer = bearers.find(n);
      const name = units[n]?.names[0];
      if (own === undefined || name === undefined || bearer === bearers.find(unit.n)) continue;
      if (own.read.key === name.read.key || rules.compare(own.read, name.read).same) heads.set(bearer, name);
    }
    const [[head, name] = [], other] = [...heads];
    if (own === undefined || head === undefined || name === undefined || other !== undefined) continue;
    const { strength, for: grounds } = bearers.grounds(head, unit.n);
    const needs = isMany || isCommonSurname(surnameIn(own.read.text), isGivenName) ? 1 : 0;
    if (strength < needs || bearers.against(head, unit.n).length > 0 || !fitsAll(joining, unit, head)) continue;
    const reasons = [own.read.key === name.read.key ? 'the same name' : 'initials that fit', ...grounds];
    bearers.join({ a: name, b: own, score: 0.85, reasons, judgement: null }, head, unit.n);
  }
}

/** Of short names those with most initials tell most. */
const initialsOf = ({ names: [name] }: Unit): number =>
  name === undefined ? 0 : partsOf(name.read.text).filter((part) => part.length < 3).length;

/** `T. Mavik` fits `Mavik`, but not where `O. Mavik` has been joined to that. */
function fitsAll({ units, bearers, rules }: Joining, unit: Unit, head: number): boolean {
  const [own] = unit.names;
  return bearers.of(head).units.every((n) => {
    const name = units[n]?.names[0];
    return (
      own !== undefined &&
      name !== undefined &&
      (own.read.key === name.read.key || rules.compare(own.read, name.read).same)
    );
  });
}

const wordsOf = (unit: Unit): readonly string[] => [...new Set(unit.names.flatMap(({ read }) => read.words))].sort();

const postsOf = (unit: Unit): readonly string[] =>
  unit.names.flatMap(({ profile, read }) =>
    profile.posts.flatMap(({ post }) => read.words.map((word) => `${word}\n${postKey(post)}`)),
  );

function grouped(
  units: readonly Unit[],
  keysOf: (unit: Unit) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const by = new Map<string, number[]>();
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      addTo(by, key, unit.n);
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
    const bearer = bearers.find(n);
    if (own === undefined || heads.has(bearer) || bearer === bearers.find(short.n)) continue;
    // His name is spelt in several ways: any of them can be the one that the short name is of.
    for (const unit of bearers.of(n).units.slice(0, MOST_BEARERS)) {
      const name = units[unit]?.full === true ? units[unit]?.names[0] : undefined;
      if (name === undefined || rules.standsFor(own.read, name.read) === null) continue;
      heads.set(bearer, { unit, name });
      break;
    }
  }
  return [...heads.values()];
}

function joinOnly(
  { bearers }: Joining,
  unit: Unit,
  [head, other]: readonly UnitOfKey[],
  enough: number,
  reason: string,
): boolean {
  const [short] = unit.names;
  if (head === undefined || short === undefined || other !== undefined) return false;
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
