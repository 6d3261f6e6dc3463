// What a name is of — a person, a body, a place — by its own words, by what stands before it, and by what the rest of the document says. Null where nothing tells.

import { bodyNamed, isBodyHead, wordsOfBodyFrom } from '../../gazetteers/bodies.ts';
import { genderOfGivenName, isGivenName } from '../../gazetteers/given-names.ts';
import { placeNamed, wordsOfPlaceFrom } from '../../gazetteers/places.ts';
import { NUMBER, type Tokens } from '../tokens.ts';
import { isUpper } from './capitals.ts';
import type { NameAt } from './name-at.ts';

import { isBodyOfPersons } from './name-run.ts';
import { BUILDINGS, NAME_SUFFIXES, PLACE_WORDS } from './name-words.data.ts';
import { PERSON_FROM, type PersonGrounds } from './person-grounds.ts';

const LONGEST_PERSON = 5;
/** How firms end that are called after somebody: `Surya Agrochem`. */
const FIRMS =
  /(?:chem|chemie|tech|pharma|petro|soft|plast|agro|invest|textil|motors|mines|mills|steel|cement|foods|airways|airlines|energy|oil|gas|logistics|electric|telecom|industries|holdings|enterprises|ltd|inc|plc|llc|corp|gmbh)$/;

/** `Neda-ye Tarsel`: a given name that is a word as well, with what it is of. */
const EZAFE = /^\p{L}+-(?:e|ye|yi)\s/u;

/** By the words of the name themselves. */
export function kindOf(t: Tokens, first: number, end: number, titled: boolean): NameAt['kind'] {
  const length = end - first;
  const firstWord = t.norm[first] ?? '';
  const lastWord = t.norm[beforeNumber(t, end) - 1] ?? '';
  const text = t.text.slice(t.from[first], t.to[end - 1]);
  if (titled) return 'person';
  if (isPartOfBuilding(t, first, end)) return 'place';
  const alone = length === 1;
  if (
    wordsOfBodyFrom(firstWord) > 0 &&
    (!alone || isUpper(t, first) || firstWord.length > 4) &&
    bodyNamed(text) !== null
  )
    return 'body';
  if (wordsOfPlaceFrom(firstWord) > 0 && placeNamed(text) !== null) return 'place';
  for (let k = first; k < end; k++) if (isBodyHead(t.norm[k] ?? '')) return 'body';
  if (isAllLetters(t, first, end) || isBodyOfPersons(t, first, end)) return 'body';
  if (alone) return null;
  if (PLACE_WORDS.has(lastWord)) return isForces(t, first, end, lastWord) ? 'body' : 'place';
  if (length > LONGEST_PERSON + 1 || !isGivenName(firstWord) || EZAFE.test(text)) return null;
  return FIRMS.test(lastWord) ? 'body' : BUILDINGS.has(lastWord) ? 'place' : 'person';
}

/** `Pavilion B`, `Ward C`: told apart from its like by a letter. */
const isPartOfBuilding = (t: Tokens, first: number, end: number): boolean =>
  end - first === 2 &&
  /^(?:pavilion|block|cellblock|ward|wing|barrack|barracks|hut|hall|sector|hangar|cell|gate|pit|trench|grave|yard|corridor|shaft|tower|dormitory|annex)$/.test(
    t.norm[first] ?? '',
  ) &&
  /^[a-z]$/.test(t.norm[first + 1] ?? '') &&
  t.norm[end] !== '.';

/** `Third Naval District`, `Northern Military Region`: forces are parted as lands are. */
function isForces(t: Tokens, first: number, end: number, lastWord: string): boolean {
  if (!/^(?:district|region|zone)$/.test(lastWord)) return false;
  for (let k = first; k < end; k++) if (/^(?:naval|military|police)$/.test(t.norm[k] ?? '')) return true;
  return false;
}

/** `Penal Colony [No. 6]`: where the words end that say what it is. */
function beforeNumber(t: Tokens, end: number): number {
  if (t.kind[end - 1] !== NUMBER) return end;
  return t.norm[end - 2] === '.' && t.norm[end - 3] === 'no' ? end - 3 : end - 1;
}

/** `NHU`, `NHU-HU`. */
function isAllLetters(t: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isUpper(t, i) && t.norm[i] !== '-') return false;
  return end - first === 1 || t.norm[first + 1] === '-';
}

export const genderByName = (t: Tokens, first: number, end: number): NameAt['gender'] =>
  end - first > 1 ? genderOfGivenName(t.norm[first] ?? '') : null;

/** Prepositions before a place, where nothing says that the name is a person's. */
const BEFORE_PLACE = /^(?:in|near|outside|around|across)$/;

/** `the [port] of Havrin`: what is of a name that is a place’s. */
const OF_PLACE =
  /^(?:town|city|village|port|harbour|harbor|province|region|district|suburb|streets|outskirts|municipality|county|island|valley|north|south|east|west|people|residents|inhabitants)$/;

/** Names of one word that no list knows and that the document itself uses as a place: once behind `the port of`, or twice behind `in`, `near`, `outside`. */
function placesByDocument(
  t: Tokens,
  list: readonly NameAt[],
  kinds: ReadonlyMap<string, NonNullable<NameAt['kind']>>,
): readonly string[] {
  const seen = new Map<string, number>();
  for (const { name, kind, first, nameFirst, end } of list) {
    if (kind !== null || end - nameFirst !== 1 || first !== nameFirst || kinds.has(name)) continue;
    if (/^['’]$/.test(t.norm[end] ?? '') && t.gap[end] === 0) continue;
    const before = t.norm[first - 1] ?? '';
    const owned = before === 'of' && OF_PLACE.test(t.norm[first - 2] ?? '');
    const told = owned ? 2 : BEFORE_PLACE.test(before) ? 1 : 0;
    if (told > 0) seen.set(name, (seen.get(name) ?? 0) + told);
  }
  return [...seen].filter(([, told]) => told >= 2).map(([name]) => name);
}

/** What only a person does or is, behind a name of one word: `Mavik, 54, …`, `Mavik headed the commission`, `Mavik retired`. */
function isOfPerson(t: Tokens, { first, end }: NameAt): boolean {
  if (/^(?:the|in|into|near|outside)$/.test(t.norm[first - 1] ?? '')) return false;
  const [one = '', two = ''] = [t.norm[end], t.norm[end + 1]];
  if (one === ',')
    return t.kind[end + 1] === NUMBER && /^[1-9]\d$/.test(two) && t.norm[end + 2] === ',' && (t.gap[end + 1] ?? 3) < 2;
  if (/^(?:headed|commanded|chaired|governed)$/.test(one)) return /^(?:the|its|his|her|this|that)$/.test(two);
  return (
    /^(?:retired|resigned)$/.test(one) || (one === 'was' && /^(?:born|promoted|sworn|knighted|widowed)$/.test(two))
  );
}

function personsByDocument(
  t: Tokens,
  list: readonly NameAt[],
  kinds: ReadonlyMap<string, NonNullable<NameAt['kind']>>,
): readonly string[] {
  return list
    .filter(
      (name) =>
        name.kind === null &&
        name.end - name.nameFirst === 1 &&
        !kinds.has(name.name) &&
        name.name !== '' &&
        isOfPerson(t, name),
    )
    .map(({ name }) => name);
}

/** Names that no sign of their own tells, by the document: the surname of a person it names in full; the same name elsewhere; a place after "in". */
export function withKinds(
  t: Tokens,
  list: readonly NameAt[],
  groups: ReadonlySet<string>,
  grounds: ReadonlyMap<string, PersonGrounds>,
): readonly NameAt[] {
  const kinds = new Map<string, NonNullable<NameAt['kind']>>();
  const setPerson = (name: string): void => {
    for (const form of [name, surnameOf(name)]) if (!kinds.has(form)) kinds.set(form, 'person');
  };
  for (const { name, kind } of list) {
    if (kind === 'person') setPerson(name);
    else if (kind !== null && !kinds.has(name)) kinds.set(name, kind);
  }
  for (const group of groups) if (!kinds.has(group)) kinds.set(group, 'body');
  for (const [name, { weight }] of grounds) if (weight >= PERSON_FROM) setPerson(name);
  for (const place of placesByDocument(t, list, kinds)) kinds.set(place, 'place');
  for (const person of personsByDocument(t, list, kinds)) kinds.set(person, 'person');
  return list.map((name) => {
    if (name.kind !== null && !(name.kind === 'place' && kinds.get(name.name) === 'person')) return name;
    const known = kinds.get(name.name);
    if (known !== undefined) return known === name.kind ? name : { ...name, kind: known };
    const possessive = /^['’]$/.test(t.norm[name.end] ?? '') && t.gap[name.end] === 0;
    return BEFORE_PLACE.test(t.norm[name.first - 1] ?? '') && !possessive && name.end - name.nameFirst <= 2
      ? { ...name, kind: 'place' as const }
      : name;
  });
}

/** The last word of a name, without `Jr.` behind it; family names of East Asia that stand first are seen by the whole name only. */
export function surnameOf(name: string): string {
  const words = name.split(/[ ,]+/);
  while (words.length > 1 && NAME_SUFFIXES.has((words.at(-1) ?? '').toLowerCase().replace('.', ''))) words.pop();
  return words.at(-1) ?? name;
}
