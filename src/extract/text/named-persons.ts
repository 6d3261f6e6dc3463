// Which names of a text can be a person's, and whether a man's or a woman's. In: a prepared text, a name or a place. Out: names before a place, yes or no, a gender or null.

import { isPersonNounInName } from './en/person-noun.ts';
import type { NameAt } from './names/name-at.ts';
import type { PreparedText } from './prepared-text.ts';
import { MARK, type Tokens } from './tokens.ts';

export type Gender = 'female' | 'male';

/** `Harbour Affairs Oren Mavik` => the last two words, where a run of capitals holds a post as well. */
export const personPart = ({ name, kind }: NameAt): string => {
  const words = name.split(' ');
  return kind === 'body' || words.length <= 3 ? name : words.slice(-2).join(' ');
};

/** The names before `until` outside quotations, from the nearest, each once. */
export function namesBefore(prepared: PreparedText, until: number, reach: number): readonly NameAt[] {
  const { names, markOf } = prepared;
  const own = markOf[until] ?? -1;
  const found: NameAt[] = [];
  let seen = -1;
  for (let i = until - 1; i >= 0 && until - i < reach; i--) {
    const index = names.at[i] ?? -1;
    if (index < 0 || index === seen || ((markOf[i] ?? -1) >= 0 && markOf[i] !== own)) continue;
    seen = index;
    const name = names.list[index];
    if (name !== undefined) found.push(name);
  }
  return found;
}

/** Whether a name can be a person's. */
export function isPerson({ names, tokens: t }: PreparedText, name: NameAt): boolean {
  // `(Harbour Wire)` in a dateline is an agency; `my name is Ada Quill` names who speaks, and never "he" or "she".
  if (t.norm[name.first - 1] === '(' && t.norm[name.end] === ')') return false;
  if (t.norm[name.first - 1] === 'is' && t.norm[name.first - 2] === 'name' && t.norm[name.first - 3] === 'my')
    return false;
  if (isDateline(t, name) || isByline(t, name) || isOutlet(name.name)) return false;
  if (name.kind !== null) return name.kind === 'person';
  if (isOfHeadline(t, name) || isDatedPlace(t, name) || isTailOfName(t, name)) return false;
  if (names.list.some((one) => one.name === name.name && isWhereSomethingIs(t, one))) return false;
  if (
    isPersonNounInName(t.norm[name.end - 1] ?? '') ||
    /(?:coordinator|superintendent|inspector)$/.test(t.norm[name.end - 1] ?? '')
  )
    return false;
  const full = names.fullest(name.name);
  return isCalledAccused(t, name) || names.kindOf(full) === 'person' || (names.groundsFor(full)?.weight ?? 0) > 0;
}

/** `By Ada Quill, 5 June 1996`, a line of its own; `A. Quill. The Questions of My Mother` at the head: who writes, and nobody of whom it is written. */
function isByline(t: Tokens, { first, end }: NameAt): boolean {
  if (first === 0 && t.norm[end] === '.' && (t.gap[end + 1] ?? 3) < 2) return true;
  if (t.norm[first - 1] !== 'by' || (t.gap[first - 1] ?? 3) < 2) return false;
  let at = end;
  while (at < t.count && at - first < LONGEST_BYLINE && (t.gap[at] ?? 3) < 2) at++;
  return (t.gap[at] ?? 3) >= 2;
}
const LONGEST_BYLINE = 16;

/** `Harbour Almanac`, `The Quay Tribune`. */
const isOutlet = (name: string): boolean =>
  / (?:almanac|tribune|gazette|herald|times|post|observer|courier|chronicle|journal|review|bulletin|yearbook|magazine|daily|weekly|press|wire|agency|news|echo|mirror|telegraph)$/i.test(
    name,
  );

/** `Port Melsk, 5 June 1996`, `Melsk, Friday 5 June`: the place in a head. */
const isDatedPlace = (t: Tokens, { first, end }: NameAt): boolean =>
  (t.gap[first] ?? 3) >= 2 && t.norm[end] === ',' && DATE.test(`${t.norm[end + 1]} ${t.norm[end + 2]}`);
const DATE =
  /^(?:\d{1,2} )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** `Asylum for Aged Seamen`, `Home of Silent Waters`: behind a word with a capital it is the rest of a house's or a body's name. */
const isTailOfName = (t: Tokens, { first }: NameAt): boolean =>
  /^(?:for|of)$/.test(t.norm[first - 1] ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[first - 2], t.to[first - 2]));

/** `in Korva Bay`, `the Home at Korva Bay`: a place. Of “at” behind another word nobody can be sure (`shot at`). */
function isWhereSomethingIs(t: Tokens, { first, kind }: NameAt): boolean {
  const before = t.norm[first - 1] ?? '';
  const houseAt = before === 'at' && /^\p{Lu}\p{Ll}/u.test(t.text.slice(t.from[first - 2], t.to[first - 2]));
  return kind === null && (houseAt || /^(?:in|near|outside|inside|throughout)$/.test(before));
}

/** `the accused Harn`: one word, and yet a person. */
const isCalledAccused = (t: Tokens, { first }: NameAt): boolean =>
  /^(?:accused|defendant|witness|suspect|convict|detainee|prisoner)$/.test(t.norm[first - 1] ?? '');

/** `PORT MELSK, June 5 (Harbour Wire) --`, `PORT MELSK — Men dug`: the town from which it is told. */
function isDateline(t: Tokens, { first, end }: NameAt): boolean {
  const words = t.text.slice(t.from[first], t.to[end - 1]);
  if ((t.gap[first] ?? 3) < 2 || words !== words.toUpperCase()) return false;
  if (/^[—–-]$/.test(t.norm[end] ?? '') && t.gap[end] === 1) return true;
  if (!/^[,(]$/.test(t.norm[end] ?? '')) return false;
  for (let i = end + 1; i < end + LONGEST_DATELINE && (t.gap[i] ?? 3) < 2; i++)
    if (/^[—–-]$/.test(t.norm[i] ?? '')) return true;
  return false;
}
const LONGEST_DATELINE = 18;

/** `HARBOUR TOLL 40, SAYS MELSK`: in a line of capitals a word of unknown kind is no name. */
function isOfHeadline(t: Tokens, { first, end }: NameAt): boolean {
  let [from, to] = [first, end];
  while (from > 0 && (t.gap[from] ?? 3) < 2) from--;
  while (to < t.count && (t.gap[to] ?? 3) < 2) to++;
  const line = t.text.slice(t.from[from], t.to[to - 1]);
  return to - from > LEAST_HEADLINE && line === line.toUpperCase();
}
const LEAST_HEADLINE = 5;

export const fits = (prepared: PreparedText, name: NameAt, gender: Gender): boolean => {
  const known = genderOf(prepared, name);
  return known === null || known === gender;
};

const KIN: ReadonlyMap<string, Gender> = new Map([
  ...'mother sister daughter wife widow aunt niece grandmother actress spokeswoman chairwoman congresswoman businesswoman queen princess woman'
    .split(' ')
    .map((word) => [word, 'female'] as const),
  ...'father brother son husband widower uncle nephew grandfather spokesman chairman congressman businessman king prince man'
    .split(' ')
    .map((word) => [word, 'male'] as const),
]);

/** A title, a word of kin beside the name, or the first pronoun behind it in its sentence. */
export function genderOf(prepared: PreparedText, name: NameAt): Gender | null {
  const known = name.gender ?? prepared.names.genderOf(name.name);
  if (known !== null) return known;
  const t = prepared.tokens;
  for (let i = name.first - 1; i >= name.first - 2 && i >= 0; i--) {
    const kin = KIN.get(t.norm[i] ?? '');
    if (kin !== undefined) return kin;
    if (t.kind[i] === MARK && t.norm[i] !== ',') break;
  }
  const sentence = prepared.sentences[prepared.sentenceOf[name.first] ?? 0];
  if (sentence === undefined) return null;
  for (let i = name.end; i < Math.min(sentence.end, name.end + 16); i++) {
    if ((prepared.names.at[i] ?? -1) >= 0) return null;
    const kin = i < name.end + 4 && t.norm[name.end] === ',' ? KIN.get(t.norm[i] ?? '') : undefined;
    if (kin !== undefined) return kin;
    const pronoun = POSSESSIVES.get(t.norm[i] ?? '') ?? null;
    if (pronoun !== null) return pronoun;
  }
  return null;
}

const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['himself', 'male'],
  ['herself', 'female'],
]);
