// Whom a denial names and who makes it, and whether something told names the same. In: a denial; then what is told. Out: who denies, as far as he, she or it is named in both, somebody else whom both name, and which words
// are names and speak of no thing.

import type { EntityKind } from '../../model/rooms/entities.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { conceptsIn } from '../concepts.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { searchedIn } from '../words-of-passage.ts';
import { type Denial, isAlibi } from './denial.ts';
import type { Telling } from './tellings.ts';

interface Call {
  readonly needed: string;
  readonly shown: string;
  /** The first name of a person; null for a post. */
  readonly first: string | null;
}

/** All in the form of model/search-text.ts. */
export interface NamedByDenial {
  /** Of the denial. */
  readonly words: string;
  /** What a telling has to hold to name who denies, each once, with a space on either side. */
  readonly calls: readonly Call[];
  /** Words of names of others. */
  readonly others: readonly string[];
  /** Concepts that are words of names. */
  readonly concepts: ReadonlySet<string>;
  /** Whether a word, before the surname of who denies, is a name of somebody else. */
  readonly isOthers: (word: string) => boolean;
}

export interface PeopleInBoth {
  /** Who denies, where what is told names him, her or it. */
  readonly denier: string | null;
  /** By which alone he, she or it is named, right behind the denial. */
  readonly pronoun: string | null;
  /** Somebody else whom both name, as the denial does. */
  readonly other: string | null;
  /** Concepts that are words of names. */
  readonly words: ReadonlySet<string>;
}

const SHORTEST_NAME = 4;
/** Many hold one at any time: it names nobody. */
const OF_ANY_OFFICE =
  /^(?:\p{L}{1,4}|(?:\p{L}+ )?(?:minister|deputy|chairman|chair|head|chief|commander|director|secretary|general|officer|member|judge|official)|وزیر|رئیس|فرمانده|نماینده|مدیر|عضو|قاضی)$/u;

/** A denial is held against very much: whom it names is worked out once. */
const known = new WeakMap<Denial, NamedByDenial>();

export function namedBy(denial: Denial, context: WeighingContext): NamedByDenial {
  const found = known.get(denial) ?? readNames(denial, context);
  known.set(denial, found);
  return found;
}

/** By a name in any spelling, then by a post that he or she held. */
function readNames({ people, words }: Denial, { names, tenuresOf }: WeighingContext): NamedByDenial {
  const written = normaliseForSearch(words);
  const inDenial = written.split(' ').filter((word) => names.isOfPerson(word) && isNameIn(words, word));
  const spellings = people.flatMap(({ id, kind, name }) =>
    [name, ...names.of(id)].map((each) => ({ kind, name, written: normaliseForSearch(each) })),
  );
  const ofDenier = new Set(spellings.flatMap((one) => one.written.split(' ')));
  const byName = spellings.flatMap((one) => {
    const needed = neededOf(one.written, one.kind);
    return needed.length >= SHORTEST_NAME
      ? [{ needed: ` ${needed} `, shown: one.name, first: one.written.split(' ')[0] ?? '' }]
      : [];
  });
  const byHolder = spellings.flatMap((one) => {
    const needed =
      one.kind === 'body' ? HOLDERS.reduce((name, [of, holder]) => name.replace(of, holder), one.written) : '';
    return needed === one.written || needed.length < SHORTEST_HOLDER
      ? []
      : [{ needed: ` ${needed} `, shown: one.name, first: null }];
  });
  const byPost = people.flatMap(({ id, name }) =>
    tenuresOf(id).flatMap(({ post }) => {
      const needed = normaliseForSearch(post);
      return OF_ANY_OFFICE.test(needed) ? [] : [{ needed: ` ${needed} `, shown: `${name} (${post})`, first: null }];
    }),
  );
  return {
    words: written,
    calls: onceEach([...byName, ...byHolder, ...byPost]),
    others: inDenial.filter((word) => !ofDenier.has(word)),
    concepts: new Set([...inDenial, ...ofDenier].flatMap((word) => [...conceptsIn(word)])),
    isOthers: (word) => names.isOfPerson(word) && !ofDenier.has(word),
  };
}

/** Who writes to the minister writes to the ministry. */
const HOLDERS: readonly (readonly [of: RegExp, holder: string])[] = [
  [/\bministry\b/u, 'minister'],
  [/\b(?:s )?office$/u, ''],
  [/^وزارت(?=\s)/u, 'وزیر'],
  [/^(استاندار|شهردار|فرماندار|دادستان|بخشدار)ی(?=\s)/u, '$1'],
];
/** `the minister` alone is of any ministry. */
const SHORTEST_HOLDER = 10;

/** Of spellings that need the same, the first. */
function onceEach(calls: NamedByDenial['calls']): NamedByDenial['calls'] {
  const seen = new Set<string>();
  return calls.filter(({ needed }) => !seen.has(needed) && seen.add(needed));
}

/** `and`, `camp` and `Government` stand in names too. */
const isNameIn = (words: string, word: string): boolean =>
  conceptsIn(word).size > 0 && (!/^[a-z]/.test(word) || /^\p{Lu}/u.test(asInText(words, word)));

/** A person by the last word of the name at least, a body by all of it. */
const neededOf = (written: string, kind: EntityKind): string =>
  kind === 'person' ? (written.split(' ').at(-1) ?? '') : written;

export function peopleInBoth(named: NamedByDenial, denial: Denial, telling: Telling): PeopleInBoth {
  const told = searchedIn(telling.words);
  const called = callOf(named, told);
  const other = named.others.findLast((word) => told.includes(` ${word} `));
  const pronoun = called === undefined ? (byPronoun(denial, telling) ?? byName(named, telling)) : null;
  return {
    denier: called?.shown ?? pronoun?.name ?? null,
    pronoun: pronoun?.written ?? null,
    other: other === undefined ? null : asInText(denial.words, other),
    words: named.concepts,
  };
}

/** By what a text names who denies: of several bearers of one surname it may name each. */
function callOf({ calls, isOthers }: NamedByDenial, told: string): Call | undefined {
  return calls.find(({ needed, first }) => {
    for (let at = told.indexOf(needed); at >= 0; at = told.indexOf(needed, at + 1))
      if (!isOfNamesake(told.slice(0, at).split(' ').at(-1) ?? '', first, isOthers)) return true;
    return false;
  });
}

/** `A. Mavik` and `Ada Mavik` are not Oren Mavik, and the deputy of a minister not the minister. */
function isOfNamesake(before: string, first: string | null, isOthers: NamedByDenial['isOthers']): boolean {
  if (first === null) return DEPUTY.test(before);
  if (before.length === 1) return /\p{L}/u.test(before) && before !== first[0];
  return isOthers(before);
}
const DEPUTY = /^(?:deputy|vice|assistant|معاون|قائم\u200c?مقام)$/u;

/** Said only of what stands there: `he` may be another. */
export const namesInBoth = ({ denier, pronoun, other }: PeopleInBoth): readonly string[] => [
  ...(denier === null ? [] : [pronoun === null ? `it names ${denier}` : `“${pronoun}” may be ${denier}`]),
  ...(other === null ? [] : [`it names ${other}`]),
];

/** Right behind the denial, where nobody is named. */
function byPronoun(denial: Denial, telling: Telling): { readonly written: string; readonly name: string } | null {
  const { one, people } = denial;
  const behind = telling.start - one.claim.passage.end;
  const isRightBehind = !isAlibi(denial) && telling.of.source === one.source && behind >= 0 && behind <= RIGHT_BEHIND;
  const [pronoun] = (isRightBehind && PRONOUN.exec(telling.words)) || [];
  return pronoun === undefined || people[0] === undefined ? null : { written: pronoun.trim(), name: people[0].name };
}
/** `The order book shows his signature`, right behind a sentence that names him. */
function byName(named: NamedByDenial, { words, before }: Telling): ReturnType<typeof byPronoun> {
  const [pronoun] = (before !== undefined && OF_SOMEBODY.exec(words)) || [];
  if (pronoun === undefined || before === undefined) return null;
  const called = callOf(named, searchedIn(before));
  return called === undefined ? null : { written: pronoun.trim(), name: called.shown };
}
const OF_SOMEBODY = /(?<!\p{L})(?:he|she|his|her|him)(?!\p{L})|(?<=[\s«])(?:او|وی|ایشان)(?=[\s،.»])/iu;
/** In code points: the next sentence or two. */
const RIGHT_BEHIND = 250;
/** As the subject of the sentence: further on it may be another's. */
const PRONOUN =
  /(?<=^\W*(?:(?:but|and|yet|later|then|however|in \d{4}),? )?)(?:he|she|they)\b|(?<=^[\s«]*(?:اما |ولی )?)(?:او|وی|ایشان)(?=[\s،.»])/iu;

/** A word as the text has it. */
const asInText = (text: string, word: string): string =>
  text.split(/[\s"“”«»(),،.:;]+/u).find((one) => normaliseForSearch(one) === word) ?? word;
