// Names that are no person's, by the words around them anywhere in the document: a ship, a train, a prize (`the trawler Sahel Star`), which is nobody; and a team, a militia, a paper
// (`the Rockets`, `Etilaf, a football club`), which is a body. In: the names of a text. Out: which are the one and which the other. An article stands before no person's name.

import { type Tokens, WORD } from '../tokens.ts';
import type { NameAt } from './name-at.ts';
import {
  BEHIND_GROUPS,
  CALLED_NOUNS,
  ENDS_THINGS,
  GROUP_NOUNS_BESIDE,
  PLACED_BY,
  VESSEL_NOUNS,
} from './name-words.data.ts';

export interface NamedThings {
  /** Ships, operations, prizes, and nouns that only a court writes with a capital. */
  readonly things: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

const LONGEST = 3;
/** How far behind `Sahba, a` the noun stands. */
const REACH = 5;

export function namedThings(t: Tokens, list: readonly NameAt[]): NamedThings {
  const [things, groups, placed, persons] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const one of list) {
    const { name, kind, end, nameFirst } = one;
    const beside = sortBeside(t, one);
    if (kind === 'person' && beside !== 'thing') persons.add(name);
    if (kind !== 'body' && beside === null && name.includes(' ')) persons.add(name.split(' ').at(-1) ?? name);
    if (kind === 'body' || kind === 'place' || end - nameFirst > LONGEST) continue;
    if (beside === 'thing') things.add(name);
    if (kind === 'person') continue;
    if (beside === 'group') groups.add(name);
    if (t.norm[one.first - 1] !== 'the') continue;
    if (PLACED_BY.has(t.norm[one.first - 2] ?? '')) placed.add(name);
    else if (isNoModifier(t, end)) (CALLED_NOUNS.has(name.toLowerCase()) ? things : groups).add(name);
  }
  for (const name of [...placed, ...persons]) groups.delete(name);
  for (const name of persons) things.delete(name);
  for (const name of things) groups.delete(name);
  return { things, groups };
}

/** `the trawler [Sahba]`, `[Sahba], a fishing vessel`, `the [Talven Prize]`. */
function sortBeside(t: Tokens, { first, nameFirst, end }: NameAt): 'thing' | 'group' | null {
  if (VESSEL_NOUNS.has(t.norm[first] ?? '') && end - first > 1) return 'thing';
  if (ENDS_THINGS.has(t.norm[end - 1] ?? '') && end - nameFirst > 1) return 'thing';
  if (first === nameFirst && t.gap[first] === 1) {
    const before = t.norm[first - 1] ?? '';
    if (VESSEL_NOUNS.has(before)) return 'thing';
    if (GROUP_NOUNS_BESIDE.has(before)) return 'group';
  }
  if (t.norm[end] !== ',' || !/^(?:a|an|the|another)$/.test(t.norm[end + 1] ?? '')) return null;
  for (let i = end + 2; i < end + 2 + REACH && t.kind[i] === WORD && (t.gap[i] ?? 3) < 3; i++) {
    if (VESSEL_NOUNS.has(t.norm[i] ?? '')) return isHeadNoun(t, i) ? 'thing' : null;
    if (GROUP_NOUNS_BESIDE.has(t.norm[i] ?? '')) return isHeadNoun(t, i) ? 'group' : null;
  }
  return null;
}

/** `a football [club]`, not `a club owner`. */
const isHeadNoun = (t: Tokens, i: number): boolean => t.kind[i + 1] !== WORD || BEHIND_GROUPS.has(t.norm[i + 1] ?? '');

/** What stands behind begins something else: `the Rockets [beat]`, not `the Talven [letter]`. */
function isNoModifier(t: Tokens, i: number): boolean {
  if (i >= t.count || (t.gap[i] ?? 3) > 1) return true;
  if (t.kind[i] !== WORD) return /^[.,;:!?)]$/.test(t.norm[i] ?? '');
  return BEHIND_GROUPS.has(t.norm[i] ?? '');
}
