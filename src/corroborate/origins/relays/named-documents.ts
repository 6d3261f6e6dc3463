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
import { bareOutlet } from '../published-by.ts';
import { codeKey } from './document-codes.ts';

export interface CalledDocument {
  readonly source: ObjectId;
  /** EDTF. */
  readonly published: string | null;
  readonly called: DocumentNames;
  readonly figures: readonly number[];
}

/** `marked`: by nobody's name, but by its number or day. */
export type NamedBy = 'title' | 'issuer' | 'author' | 'speaker' | 'marked';

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

export function namedDocuments(documents: readonly CalledDocument[], who: Who): NamedDocuments {
  const entries = documents.flatMap(entriesOf);
  const byFirst = Map.groupBy(entries, ({ words }) => words[0]);
  const byEntity = new Map<string, Entry[]>();
  const bySound = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = entry.by === 'title' ? null : entityOf(who, entry.document.source, entry.name);
    if (id !== null) addTo(byEntity, id, entry);
    if (entry.by !== 'title') for (const key of keysOf(entry.name)) addTo(bySound, key, entry);
  }
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
    if (phrase.as === 'numbered') return marked(phrase, days).filter(({ document }) => document.source !== source);
    const words = normaliseForSearch(bareOutlet(phrase.name)).split(' ');
    const id = entityOf(who, source, phrase.name);
    const found = [
      ...words.flatMap((word, n) => (byFirst.get(word) ?? []).filter((entry) => standsAt(entry, words, n))),
      ...(id === null ? [] : (byEntity.get(id) ?? [])),
      ...inOtherScript(phrase.name, words, bySound),
    ].filter(({ document }) => document.source !== source);
    return [...Map.groupBy(found, ({ document }) => document.source).values()].map((same) => best(same));
  };
}

const BY: readonly NamedBy[] = ['title', 'issuer', 'author', 'speaker', 'marked'];
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
  if (normaliseForSearch(name).split(' ').length < 2 || words.length > MOST_NAME_WORDS) return [];
  const script = scriptOf(name);
  const near = new Set(keysOf(name).flatMap((key) => bySound.get(key) ?? []));
  return [...near]
    .filter((entry) => scriptOf(entry.name) !== script && !isOneWord(entry.name))
    .slice(0, MOST_COMPARED)
    .filter((entry) => isOneName(name, entry));
}
const MOST_NAME_WORDS = 9;
const isOneWord = (name: string): boolean => !normaliseForSearch(name).includes(' ');

/** By how its words sound, and by what words of bodies say in any language. */
const keysOf = (name: string): readonly string[] => [
  ...new Set([
    ...normaliseForSearch(bareOutlet(name))
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
  const { score, parts } = compareNames(bareOutlet(name), bareOutlet(entry.name), 'body');
  return score >= SPELT_OUT && parts.length > 1 && parts.every(({ left, right }) => left !== null && right !== null);
}

const scriptOf = (name: string): string =>
  /\p{Script=Arabic}/u.test(name) ? 'Arabic' : /\p{Script=Cyrillic}/u.test(name) ? 'Cyrillic' : 'Latin';
