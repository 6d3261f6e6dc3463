// Which documents of the case a credited name can mean: those that a body of that name issued, that a person of that name wrote or speaks in, that bear that title. In: the names of all documents, and who is who.
// Out: for a name as it is credited, these documents. Whether one of them is meant is told by credited-document.ts.

import type { ObjectId } from '../../../model/ids.ts';
import { addTo } from '../../../model/lists-by-key.ts';
import type { CreditedPhrase, DocumentNames } from '../../../model/relays.ts';
import { normaliseForSearch } from '../../../model/search-text.ts';
import { bodiesCompared } from '../../../resolve/identity/body-names.ts';
import { bodyWord, joinedWords } from '../../../resolve/identity/body-words.ts';
import type { Who } from '../../../resolve/identity/identified.ts';
import { NO_KNOWN_NAMES } from '../../../resolve/identity/known-names.ts';
import { compareNames } from '../../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../../resolve/names/name-key.ts';
import type { Offices } from '../one-party.ts';
import { bareOutlet } from '../published-by.ts';
import { isNameOfBody, isOutletWord } from './credit-words.ts';
import { codeKey } from './document-codes.ts';
import { partiesNamed } from './parties-named.ts';
import { type ShortName, waysOfNames } from './short-names.ts';

export interface CalledDocument {
  readonly source: ObjectId;
  /** EDTF. */
  readonly published: string | null;
  readonly called: DocumentNames;
  readonly shortNames: readonly ShortName[];
  readonly figures: readonly number[];
}

/** `party`: by what sort of body issued it, or who speaks for that; `marked`: by nobody's name, but by its number or day. */
export type NamedBy = 'title' | 'issuer' | 'author' | 'speaker' | 'party' | 'marked';

export interface NamedDocument {
  readonly document: CalledDocument;
  readonly by: NamedBy;
  /** As the document calls itself. */
  readonly name: string;
}

interface Entry extends NamedDocument {
  readonly words: readonly string[];
}

export type NamedDocuments = (
  source: ObjectId,
  phrase: CreditedPhrase,
  days: readonly string[],
) => readonly NamedDocument[];

/** Of names in another script at most so many are compared. */
const MOST_COMPARED = 40;
/** A title of one word, a name of two letters: it stands in any text. */
const FEWEST_TITLE_WORDS = 2;
const FEWEST_HEAD = 3;
const SHORTEST = 3;
const SPELT_OUT = 0.92;
const NUMBER = /\d[\d ]*\d$/;

export function namedDocuments(
  documents: readonly CalledDocument[],
  who: Who,
  { postsOf }: Pick<Offices, 'postsOf'>,
): NamedDocuments {
  const entries = documents.flatMap(entriesOf);
  const byFirst = Map.groupBy(entries, ({ words }) => words[0]);
  const byLast = Map.groupBy(
    entries.filter(({ by, words }) => by === 'issuer' && words.length > 1 && isOutletWord(words.at(-1) ?? '')),
    ({ words }) => words.at(-1),
  );
  const byEntity = new Map<string, Entry[]>();
  const bySound = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = entry.by === 'title' ? null : entityOf(who, entry.document.source, entry.name);
    if (id !== null) addTo(byEntity, id, entry);
    if (entry.by !== 'title') for (const key of keysOf(entry.name)) addTo(bySound, key, entry);
  }
  const waysOf = waysOfNames(documents.flatMap(({ shortNames }) => shortNames));
  const partiesOf = partiesNamed(entries.filter(({ by }) => by === 'issuer'));
  const parties = (name: string, id: string | null): readonly Entry[] => {
    const held = id === null ? [] : postsOf(`entity:${id}`).flatMap(({ body }) => (body === null ? [] : [body.name]));
    return [name, ...new Set(held)].flatMap(partiesOf).map((entry) => ({ ...entry, by: 'party' }));
  };
  const byNumber = new Map<string, CalledDocument[]>();
  for (const document of documents) for (const number of document.called.numbers) addTo(byNumber, number, document);
  const byDay = Map.groupBy(documents, ({ published }) => published);
  const minutes = documents.filter(({ called }) => called.kinds.includes('minutes')).slice(0, MOST_COMPARED);
  const marked = ({ name, kind }: CreditedPhrase, days: readonly string[]): readonly NamedDocument[] => {
    const whole = codeKey(name);
    const number = byNumber.has(whole) ? whole : NUMBER.exec(whole)?.[0];
    const numbered = number === undefined ? [] : (byNumber.get(number) ?? []);
    const dated = days.flatMap((day) => (byDay.get(day) ?? []).filter(({ called }) => called.kinds.length > 0));
    const sittings = kind === 'minutes' ? minutes : [];
    return [...new Set([...numbered, ...dated, ...sittings])].map((document) => ({ document, by: 'marked', name }));
  };
  return (source, phrase, days) => {
    if (phrase.as === 'numbered' || phrase.as === 'held')
      return marked(phrase, days).filter(({ document }) => document.source !== source);
    const id = entityOf(who, source, phrase.name);
    const called = [phrase.name, ...waysOf(phrase.name)].flatMap((name) => {
      const words = normaliseForSearch(bareOutlet(name)).split(' ');
      return [
        ...words.flatMap((word, n) => (byFirst.get(word) ?? []).filter((entry) => standsAt(entry, words, n))),
        ...(words.length === 1 ? onlyOne(byLast.get(words[0]) ?? []) : []),
        ...inOtherScript(name, words, bySound),
      ];
    });
    const named = [...called, ...(id === null ? [] : (byEntity.get(id) ?? []))];
    const found = (named.some(({ by }) => by !== 'speaker') ? named : [...named, ...parties(phrase.name, id)]).filter(
      ({ document }) => document.source !== source,
    );
    const isBody = phrase.as !== 'titled' && isNameOfBody(phrase.name);
    return [...Map.groupBy(found, ({ document }) => document.source).values()].map((same) => {
      // The name of a body may be that of its paper as well.
      const issued = isBody ? same.filter(({ by }) => by === 'issuer') : [];
      return best(issued.length > 0 ? issued : same);
    });
  };
}

/** "the Courier": of the only outlet whose name ends so. */
const onlyOne = (entries: readonly Entry[]): readonly Entry[] =>
  new Set(entries.map(({ words }) => words.join(' '))).size === 1 ? entries : [];

const BY: readonly NamedBy[] = ['title', 'issuer', 'author', 'speaker', 'party', 'marked'];
const best = (same: readonly Entry[]): NamedDocument => {
  const [first, ...others] = same;
  if (first === undefined) throw new TypeError('no document is named by nothing');
  return others.reduce((a, b) => (BY.indexOf(b.by) < BY.indexOf(a.by) ? b : a), first);
};

function entriesOf(document: CalledDocument): readonly Entry[] {
  const { issuers, authors, speakers, titles } = document.called;
  const entry =
    (by: NamedBy) =>
    (name: string): readonly Entry[] => {
      const bare = by === 'title' ? name.replace(/^the\s/iu, '') : bareOutlet(name);
      const words = normaliseForSearch(bare).split(' ');
      const isTold =
        words.join('').length >= SHORTEST &&
        (by !== 'title' || words.length >= FEWEST_TITLE_WORDS) &&
        ((by !== 'author' && by !== 'speaker') || words.length > 1);
      return isTold ? [{ document, by, name, words }] : [];
    };
  return [
    ...titles.flatMap(entry('title')),
    ...issuers.flatMap(entry('issuer')),
    ...authors.flatMap(entry('author')),
    ...speakers.flatMap(entry('speaker')),
  ];
}

/** A name of one word only where the credited name begins with it. */
function standsAt({ words, by }: Entry, phrase: readonly string[], at: number): boolean {
  if ((words.length < 2 && at > 0) || (by === 'title' && at > 1)) return false;
  if (words.every((word, n) => phrase[at + n] === word)) return true;
  // The first words of a long name stand for it.
  return by === 'issuer' && at === 0 && phrase.length >= FEWEST_HEAD && phrase.every((word, n) => words[n] === word);
}

const entityOf = (who: Who, source: ObjectId, name: string): string | null =>
  (who(source, name, 'body') ?? who(source, name, 'person'))?.id ?? null;

function inOtherScript(
  name: string,
  words: readonly string[],
  bySound: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  const isOne = isOneWord(name);
  if (words.length > MOST_NAME_WORDS || (isOne && name.length < SHORTEST_ALONE)) return [];
  const script = scriptOf(name);
  const near = new Set(keysOf(name).flatMap((key) => bySound.get(key) ?? []));
  return [...near]
    .filter(
      (entry) =>
        scriptOf(entry.name) !== script &&
        (isOutlet(name) || isOutlet(entry.name) || (!isOne && !isOneWord(entry.name))),
    )
    .slice(0, MOST_COMPARED)
    .filter((entry) => isOneName(name, entry));
}
/** Of one word, said to be an outlet in one of the two. */
const SHORTEST_ALONE = 5;
const isOutlet = (name: string): boolean => bareOutlet(name) !== name.trim().replace(/^[Tt]he\s+/u, '');
const MOST_NAME_WORDS = 9;
const isOneWord = (name: string): boolean => !normaliseForSearch(name).includes(' ');

/** By how its words sound, and by what words of bodies say in any language. */
const keysOf = (name: string): readonly string[] => [
  ...new Set([
    ...normaliseForSearch(withoutEzafe(bareOutlet(name)))
      .split(' ')
      .flatMap((word) => nameKeysOf(word)),
    ...joinedWords(name)
      .flatMap((word) => bodyWord(word) ?? [])
      .map((word) => `said ${word}`),
  ]),
];

function isOneName(name: string, entry: Entry): boolean {
  if (entry.by !== 'issuer') return compareNames(name, entry.name, 'person').same;
  if (bodiesCompared(name, entry.name, NO_KNOWN_NAMES).same) return true;
  // Words of another language that are only written in this script are spelt as anybody likes.
  const { score, parts } = compareNames(withoutSort(name), withoutSort(entry.name), 'body');
  const isSpelt = parts.length > 1 || (entry.by === 'issuer' && (isOutlet(name) || isOutlet(entry.name)));
  return score >= SPELT_OUT && isSpelt && parts.every(({ left, right }) => left !== null && right !== null);
}

/** "Payk-e Bandar": Persian writes the joining vowel of no name. */
const withoutEzafe = (name: string): string => name.replace(/[-‑](?:e|ye|i|yi)(?=\s)/gu, '');
const withoutSort = (name: string): string => withoutEzafe(bareOutlet(name)).replace(/^(?:Radio|TV|Television)\s/u, '');

const scriptOf = (name: string): string =>
  /\p{Script=Arabic}/u.test(name) ? 'Arabic' : /\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : 'Latin';
