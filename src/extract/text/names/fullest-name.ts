// From a short form to the fullest one the document gives: a surname to the person, letters and short names to the body.
// In: the names of the text. Out: a look-up. Two persons of one surname are not made one: whom the short form means its title tells, the paragraph, or that the document tells of one above all;
// where nothing does it stays short.

import { type Body, bodyNamed, isBodyHead } from '../../gazetteers/bodies.ts';
import { genderOfGivenName, isGivenName } from '../../gazetteers/given-names.ts';
import type { Tokens } from '../tokens.ts';
import { isUpper } from './capitals.ts';
import type { NameAt } from './name-at.ts';
import { surnameOf } from './name-kind.ts';
import { BEFORE_GIVEN_NAME, KNOWN_BY_SURNAME, postsBefore, postsBehind } from './told-posts.ts';

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
  /** The heads of the posts that the document tells of it. */
  readonly posts: Set<string>;
}

const MOST_BEARERS = 8;
/** Whom the document calls by the given name so often, and no less than anybody by the surname, it does not call by the surname. */
const OFTEN = 2;
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
      const posts = [...postsBefore(t, name), ...postsBehind(t, name)];
      add(bearers, surnameOf(name.name), { name: name.name, words, at: [name.first], posts: new Set(posts) });
      if (isGivenName(words[0] ?? ''))
        add(given, words[0] ?? '', { name: name.name, words, at: [name.first], posts: new Set(posts) });
    }
    if (name.kind === 'place' && words.length >= 2) addLetters(t, bodies, name);
  }
  const alone = new Map<string, number[]>();
  for (const { name, first } of list) if (!name.includes(' ')) alone.set(name, [...(alone.get(name) ?? []), first]);
  const calls = (name: string): number => alone.get(name)?.length ?? 0;
  const named = new Map(list.flatMap((name) => [[name.first, name] as const, [name.nameFirst, name] as const]));
  const look = (name: string, token: number): FullestName => {
    if (name.includes(' ')) return fullerOf(bearers.get(surnameOf(name)) ?? [], name);
    const mention = named.get(token);
    const posts = mention === undefined ? [] : postsBefore(t, mention);
    const called = given.get(name) ?? [];
    if (posts.some((post) => BEFORE_GIVEN_NAME.has(post))) return meant(t, called, { name, token, posts, alone: [] });
    const persons = bearers.get(name)?.filter((bearer) => canBeCalled(bearer, mention?.gender ?? null));
    if (persons !== undefined) {
      const bySurname = persons.filter(({ words }) => calls(words[0] ?? '') < Math.max(OFTEN, calls(name)));
      const own = { name, token, posts, alone: alone.get(name) ?? [] };
      return meant(t, bySurname.length > 0 ? bySurname : persons, own);
    }
    const listed = bodyNamed(name);
    const body = listed === null ? (bodies.get(name) ?? headed.get(name)) : (known.get(listed) ?? bodies.get(name));
    if (body != null) return { name: body, sure: true };
    return meant(t, called, { name, token, posts: [], alone: [] });
  };
  return { fullest: (name) => look(name, Number.POSITIVE_INFINITY).name, fullestAt: look };
}

/** `Mrs Mavik` is no Oren Mavik. */
function canBeCalled({ words }: Bearer, gender: NameAt['gender']): boolean {
  const own = genderOfGivenName(words[0] ?? '');
  return own === null || gender === null || own === gender;
}

/** Forms of one person's name are one bearer: `J. Mavik`, `Oren Mavik`, `Oren T. Mavik`. */
function add(to: Map<string, Bearer[]>, key: string, one: Bearer): void {
  const list = to.get(key);
  if (list === undefined) {
    to.set(key, [one]);
    return;
  }
  const same = list.findIndex((bearer) => areForms(bearer.words, one.words));
  const known = list[same];
  if (known === undefined) {
    if (list.length < MOST_BEARERS) list.push(one);
    return;
  }
  known.at.push(...one.at);
  for (const post of one.posts) known.posts.add(post);
  if (one.words.length > known.words.length || isFuller(one.words, known.words))
    list[same] = { ...one, at: known.at, posts: known.posts };
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

interface ShortForm {
  readonly name: string;
  readonly token: number;
  /** The heads of the posts in its title. */
  readonly posts: readonly string[];
  /** The tokens where it stands by itself. */
  readonly alone: readonly number[];
}

/** Whom of its bearers a short form means where it stands. */
function meant(t: Tokens, bearers: readonly Bearer[], { name, token, posts, alone }: ShortForm): FullestName {
  const only = bearers[0];
  if (only === undefined) return { name, sure: true };
  const told = bearers.filter((bearer) => posts.some((post) => bearer.posts.has(post)));
  const titled = told[0];
  if (titled !== undefined && told.length === 1) return { name: titled.name, sure: true };
  // `President Mavik`, and only Ada Mavik is named in full, of whom no such post is told
  if (told.length === 0 && posts.some((post) => KNOWN_BY_SURNAME.has(post))) return { name, sure: false };
  if (bearers.length === 1) return { name: only.name, sure: true };
  const among = told.length > 0 ? told : bearers;
  if (token === Number.POSITIVE_INFINITY) return { name: mostNamed(among).name, sure: false };
  const before = among.filter((bearer) => (bearer.at[0] ?? 0) < token);
  const close = among.filter((bearer) => isInParagraph(t, bearer, token));
  const officer = onlyOne(among.filter((bearer) => bearer.posts.size > 0));
  const first = ownerOf(among, alone);
  const one = onlyOne(before) ?? onlyOne(close) ?? first ?? officer ?? dominant(among);
  // `President Oren Mavik …. Beside him and Ada Mavik, Mavik added`: who is named within the sentence, and who holds a post
  const against =
    first === null && before.length > 1 && officer !== null && one !== officer && isInSentence(t, one, token);
  return { name: one === null || against ? name : one.name, sure: false };
}

/** Who has the short form to himself for a while before another bearer is named: a page about Ada Mavik, with an Oren Mavik further on. */
function ownerOf(bearers: readonly Bearer[], alone: readonly number[]): Bearer | null {
  const [owner, next] = bearers.toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
  const until = next?.at[0] ?? Number.POSITIVE_INFINITY;
  return owner !== undefined && alone.filter((at) => at < until).length >= OWNED ? owner : null;
}
const OWNED = 3;

const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] ?? null) : null);

const mostNamed = (bearers: readonly Bearer[]): Bearer => bearers.reduce((a, b) => (b.at.length > a.at.length ? b : a));

/** Of whom the document tells above all: named in full twice as often as any other. */
function dominant(bearers: readonly Bearer[]): Bearer | null {
  const most = mostNamed(bearers);
  return bearers.every((one) => one === most || most.at.length >= 2 * one.at.length) ? most : null;
}

/** How far back, in tokens, the paragraph of a name reaches where no empty line ends it. */
const LONGEST_PARAGRAPH = 60;

function isInSentence(t: Tokens, bearer: Bearer | null, token: number): boolean {
  for (let i = (bearer?.at.findLast((one) => one < token) ?? token) + 1; i < token; i++)
    if (/^[.!?]$/.test(t.norm[i] ?? '') && t.gap[i + 1] !== 0) return false;
  return true;
}

function isInParagraph(t: Tokens, { at }: Bearer, token: number): boolean {
  const last = at.findLast((one) => one < token);
  if (last === undefined || token - last > LONGEST_PARAGRAPH) return false;
  for (let i = last + 1; i <= token; i++) if (t.gap[i] === 3) return false;
  return true;
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
