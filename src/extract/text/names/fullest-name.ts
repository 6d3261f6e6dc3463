// From a short form to the fullest one the document gives: a surname to the person, letters and short names to the body.
// In: the names of the text. Out: a look-up. Two persons of one surname are not made one: the short form then goes to the one named before it, and is not sure.

import { type Body, bodyNamed, isBodyHead } from '../../gazetteers/bodies.ts';
import { genderOfGivenName, isGivenName } from '../../gazetteers/given-names.ts';
import type { Tokens } from '../tokens.ts';
import { isUpper } from './capitals.ts';
import type { NameAt } from './name-at.ts';
import { surnameOf } from './name-kind.ts';

export interface FullestName {
  readonly name: string;
  /** False where the document has another bearer of the same short form. */
  readonly sure: boolean;
}

export interface FullestNames {
  fullest(name: string): string;
  /** The fullest form of a name as it is meant at a token. */
  fullestAt(name: string, token: number): FullestName;
}

interface Bearer {
  readonly name: string;
  readonly words: readonly string[];
  /** The tokens it is named at, in order. */
  readonly at: number[];
}

const MOST_BEARERS = 8;
const LONGEST_PERSON = 6;

export function fullestNames(t: Tokens, list: readonly NameAt[]): FullestNames {
  const bearers = new Map<string, Bearer[]>();
  const given = new Map<string, Bearer[]>();
  const bodies = new Map<string, string>();
  const known = new Map<Body, string>();
  const headed = new Map<string, string | null>();
  for (const name of list) {
    const words = name.name.split(' ');
    if (name.kind === 'body') {
      addBody(t, bodies, name, words);
      addHeads(headed, name.name, words);
      const body = bodyNamed(name.name);
      if (body !== null && (known.get(body)?.length ?? 0) < name.name.length) known.set(body, name.name);
    }
    if (name.kind !== 'place' && name.kind !== 'body' && words.length >= 2 && words.length <= LONGEST_PERSON) {
      add(bearers, surnameOf(name.name), name.name, name.first);
      if (isGivenName(words[0] ?? '')) add(given, words[0] ?? '', name.name, name.first);
    }
    if (name.kind === 'place' && words.length >= 2) addLetters(t, bodies, name);
  }
  const genders = new Map(
    list.flatMap(({ first, nameFirst, gender }) => [[first, gender] as const, [nameFirst, gender] as const]),
  );
  const look = (name: string, token: number): FullestName => {
    if (name.includes(' ')) return fullerOf(bearers.get(surnameOf(name)) ?? [], name);
    const persons = bearers.get(name)?.filter((bearer) => canBeCalled(bearer, genders.get(token) ?? null));
    if (persons !== undefined) return persons.length > 0 ? nearest(persons, token) : { name, sure: true };
    const listed = bodyNamed(name);
    const body = listed === null ? (bodies.get(name) ?? headed.get(name)) : (known.get(listed) ?? bodies.get(name));
    if (body != null) return { name: body, sure: true };
    const called = given.get(name);
    return called === undefined ? { name, sure: true } : nearest(called, token);
  };
  return { fullest: (name) => look(name, Number.POSITIVE_INFINITY).name, fullestAt: look };
}

/** `Mrs Mavik` is no Oren Mavik. */
function canBeCalled({ words }: Bearer, gender: NameAt['gender']): boolean {
  const own = genderOfGivenName(words[0] ?? '');
  return own === null || gender === null || own === gender;
}

/** Forms of one person's name are one bearer: `J. Mavik`, `Oren Mavik`, `Oren T. Mavik`. */
function add(to: Map<string, Bearer[]>, key: string, name: string, at: number): void {
  const words = name.split(' ');
  const list = to.get(key);
  if (list === undefined) {
    to.set(key, [{ name, words, at: [at] }]);
    return;
  }
  const same = list.findIndex((bearer) => areForms(bearer.words, words));
  const known = list[same];
  if (known === undefined) {
    if (list.length < MOST_BEARERS) list.push({ name, words, at: [at] });
  } else {
    known.at.push(at);
    if (words.length > known.words.length || isFuller(words, known.words)) list[same] = { name, words, at: known.at };
  }
}

/** Whether the shorter of two names that end alike can be the longer's: its words stand in it, whole or as initials, and they begin alike or by a second name. */
function areForms(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !sameWord(long[at] ?? '', word)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

const bare = (word: string): string => word.replace(/[.,]/g, '').toLowerCase();
const sameWord = (a: string, b: string): boolean => {
  const [x, y] = [bare(a), bare(b)];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
};
const isFuller = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.join('').length > b.join('').length && b.some((word) => bare(word).length === 1);

function nearest(bearers: readonly Bearer[], token: number): FullestName {
  const only = bearers[0];
  if (bearers.length === 1 && only !== undefined) return { name: only.name, sure: true };
  let best = only;
  let last = -1;
  for (const bearer of bearers) {
    const before = bearer.at.findLast((at) => at < token) ?? -1;
    if (before > last) [best, last] = [bearer, before];
  }
  if (token === Number.POSITIVE_INFINITY) best = bearers.reduce((a, b) => (b.at.length > a.at.length ? b : a));
  return { name: best?.name ?? '', sure: false };
}

/** `Oren Mavik` => `Oren T. Mavik`, where the document has it. */
function fullerOf(bearers: readonly Bearer[], name: string): FullestName {
  const words = name.split(' ');
  const fuller = bearers.filter((bearer) => areForms(words, bearer.words) && bearer.words.length >= words.length);
  return { name: fuller[0]?.name ?? name, sure: fuller.length <= 1 };
}

function addBody(t: Tokens, bodies: Map<string, string>, name: NameAt, words: readonly string[]): void {
  if (words.length < 2) return;
  if (!bodies.has(words[0] ?? '') && bodyNamed(words[0] ?? '') === null) bodies.set(words[0] ?? '', name.name);
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  if (initials.length >= 3 && !bodies.has(initials)) bodies.set(initials, name.name);
  addLetters(t, bodies, name);
}

/** `the Commission` is the only body of the document that is a commission; null where it names two. */
function addHeads(headed: Map<string, string | null>, name: string, words: readonly string[]): void {
  if (words.length < 2) return;
  for (const word of new Set(words)) {
    if (!isBodyHead(word.toLowerCase())) continue;
    const known = headed.get(word);
    headed.set(
      word,
      known === undefined || known === name ? name : areOneBody(known, words) ? longer(known, name) : null,
    );
  }
}

/** One name holds all words of the other. */
const areOneBody = (known: string | null, words: readonly string[]): boolean => {
  const others = known?.split(' ') ?? [];
  return (
    words.every((word) => others.includes(word)) || (known !== null && others.every((word) => words.includes(word)))
  );
};
const longer = (a: string | null, b: string): string => (a === null || b.length > a.length ? b : a);

/** `National Harbour Union (NHU)`, `… (NHU/HU)`, `… (NHU-HU)`: every group of capitals in the brackets stands for the name. */
function addLetters(t: Tokens, bodies: Map<string, string>, name: NameAt): void {
  if (t.norm[name.end] !== '(') return;
  for (let i = name.end + 1; i < name.end + 8 && i < t.count; i++) {
    if (isUpper(t, i)) bodies.set(t.text.slice(t.from[i], t.to[i]), name.name);
    else if (!/^(?:[-/,“”"'‘’]|or|and)$/.test(t.norm[i] ?? '')) return;
  }
}
