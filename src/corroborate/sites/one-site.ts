// Which of the sites that documents tell of are one: `the Baha'i cemetery of Orlen` and `Baha'i graves in Orlen`, `the field of Dorn` and `the mass grave at Dorn`, «گورستان هاوره» and `Havreh cemetery`; and “the cemetery” of a page that names none,
// where the case has one only. In: groups of claims, each of one site as its document calls it. Out: for each group the group that it is of. Two that could each be a third stay apart.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import { contentWords } from '../content-words.ts';
import type { Subjects } from '../events/subjects.ts';
import { KINDS_OF_SITES, NO_NAME_OF_SITE } from './words.data.ts';

export interface ToldSite {
  readonly key: string;
  /** As the documents call it. */
  readonly forms: readonly string[];
  readonly sources: ReadonlySet<ObjectId>;
  /** What was done there on which day: `bodies found 2012-11-05`. */
  readonly days: ReadonlySet<string>;
}

interface Site extends ToldSite {
  readonly kinds: ReadonlySet<string>;
  readonly number: string | null;
  /** What tells it from others, the words of the fullest form. */
  readonly proper: readonly string[];
}

/** By key, the key of the group that it is of. */
export function sameSites(told: readonly ToldSite[], subjects: Subjects): ReadonlyMap<string, string> {
  const sites = told.map(describe).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const of = new Map(sites.map(({ key }) => [key, key]));
  const root = (key: string): string => {
    const up = of.get(key) ?? key;
    return up === key ? key : root(up);
  };
  const join = (a: Site, b: Site): void => {
    const [x, y] = [root(a.key), root(b.key)].sort() as [string, string];
    of.set(y, x);
  };
  const named = sites.filter(({ proper, number }) => proper.length > 0 || number !== null);
  const near = byNames(named);
  for (const a of named) for (const b of near(a)) if (isEqual(a, b)) join(a, b);
  for (const a of named) {
    const wider = near(a).filter((b) => isWithin(a, b));
    if (new Set(wider.map(({ key }) => root(key))).size === 1 && wider[0] !== undefined) join(a, wider[0]);
  }
  const unnamed = sites.filter((one) => !named.includes(one));
  for (const a of unnamed) {
    const theNamed = named.filter((b) => isSameKind(a, b) && sharedBy(a, b, subjects) >= SHARED);
    const [one, ...others] = new Set(theNamed.map(({ key }) => root(key)));
    if (one !== undefined && others.length === 0) of.set(root(a.key), one);
    if (one !== undefined) continue;
    const within = unnamed.filter((b) => b !== a && isSameKind(a, b) && isShorter(a, b));
    const [wider] = within;
    if (wider !== undefined && within.length === 1) join(a, wider);
  }
  for (const a of unnamed) {
    const alike = unnamed.filter(
      (b) =>
        a.sources.isDisjointFrom(b.sources) &&
        isSameKind(a, b) &&
        (!a.days.isDisjointFrom(b.days) || sharedBy(a, b, subjects) >= SHARED_BY_UNNAMED),
    );
    const [first] = alike;
    const places = new Set(alike.map(({ key }) => root(key))).size;
    // A document that tells of two such places leaves it open which is meant.
    if (first !== undefined && places <= new Set(alike.flatMap(({ sources }) => [...sources])).size) join(a, first);
  }
  return new Map(sites.map(({ key }) => [key, root(key)]));
}

function describe(one: ToldSite): Site {
  const words = one.forms.map(wordsOf);
  const fullest = words.map(({ proper }) => proper).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const kinds = new Set(words.flatMap(({ kind }) => kind ?? []));
  return { ...one, kinds, number: words.flatMap(({ number }) => number ?? [])[0] ?? null, proper: fullest };
}

function wordsOf(form: string): { kind: string | null; number: string | null; proper: readonly string[] } {
  const inPersian = /\p{sc=Arabic}/u.test(form);
  const [name = ''] = form.split(/[,،(]/);
  const words = name.replace(/['’]s\b/g, '').match(/[\p{L}\p{M}\p{N}\u200c'’-]+/gu) ?? [];
  const kinds = words.map((word) => kindOf(normaliseForSearch(word)));
  const at = kinds.findIndex((kind) => kind !== null);
  const isMass = /\bmass grave|\bmass burial|جمعی/i.test(name);
  const number = /(?:plot|section|lot|block|قطعه\S*)\s*(\p{Nd}+)/iu.exec(name)?.[1] ?? null;
  const proper = words.filter((word, k) => {
    const folded = normaliseForSearch(word);
    if (kinds[k] !== null || NO_NAME_OF_SITE.has(folded) || /^\p{Nd}+$/u.test(word)) return false;
    return inPersian
      ? k > at && folded.length > 2
      : /^\p{Lu}/u.test(word) && !(k === 0 && /^(?:The|An?|This|That|These|Those)$/.test(word));
  });
  const kind = at < 0 ? null : (kinds[at] ?? null);
  return {
    kind: kind === 'graves' && isMass ? 'mass grave' : kind,
    number: number === null ? null : normaliseForSearch(number),
    proper: proper.map(normaliseForSearch),
  };
}

const kindOf = (word: string): string | null => KINDS_OF_SITES.get(word) ?? null;

const BURIAL = new Set(['cemetery', 'graves', 'mass grave', 'ground']);
/** Graves may be those of a cemetery, and a field a mass grave; a cemetery is no mass grave. */
function isSameKind(a: Site, b: Site): boolean {
  if (a.kinds.size === 0 || b.kinds.size === 0) return false;
  for (const x of a.kinds)
    for (const y of b.kinds)
      if (x === y || (BURIAL.has(x) && BURIAL.has(y) && [x, y].some((one) => one === 'graves' || one === 'ground')))
        return true;
  return false;
}

const isOneName = (a: string, b: string): boolean => a === b || (compareNames(a, b, 'body').same && !isShortForm(a, b));
/** A prefix is another name. */
const isShortForm = (a: string, b: string): boolean =>
  a !== b && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) > 2;
const has = (words: readonly string[], word: string): boolean => words.some((other) => isOneName(word, other));

const isEqual = (a: Site, b: Site): boolean =>
  a !== b &&
  a.number === b.number &&
  a.proper.length === b.proper.length &&
  a.proper.every((word) => has(b.proper, word)) &&
  (isSameKind(a, b) || (a.proper.length > 1 && [...a.kinds, ...b.kinds].every((kind) => BURIAL.has(kind))));

/** `Havreh cemetery` within `Havreh cemetery of Tehma`. */
const isWithin = (a: Site, b: Site): boolean =>
  a !== b &&
  a.number === b.number &&
  a.proper.length > 0 &&
  a.proper.length < b.proper.length &&
  a.proper.every((word) => has(b.proper, word)) &&
  isSameKind(a, b);

/** Those that share a name, in whatever script: only these are compared. */
function byNames(sites: readonly Site[]): (site: Site) => readonly Site[] {
  const byKey = new Map<string, Set<Site>>();
  const keysOf = ({ proper, number }: Site): readonly string[] => [
    ...proper.flatMap((word) => [word, ...nameKeysOf(word)]),
    ...(number === null || proper.length > 0 ? [] : [`number ${number}`]),
  ];
  for (const site of sites) for (const key of keysOf(site)) byKey.set(key, (byKey.get(key) ?? new Set()).add(site));
  return (site) => [...new Set(keysOf(site).flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

/** So many proper names make two documents tell of one matter; for two places of no name more. */
const SHARED = 2;
const SHARED_BY_UNNAMED = 3;
const sharedBy = (a: Site, b: Site, subjects: Subjects): number =>
  Math.max(
    ...[...a.sources].flatMap((x) =>
      [...b.sources].map((y) => (x === y ? SHARED : subjects.ofSource(x).intersection(subjects.ofSource(y)).size)),
    ),
  );

/** `the well` after `an abandoned well` in one document. */
function isShorter(a: Site, b: Site): boolean {
  if (a.sources.isDisjointFrom(b.sources)) return false;
  const [x, y] = [a, b].map(({ forms }) => new Set(forms.flatMap((form) => contentWords(form)))) as [
    Set<string>,
    Set<string>,
  ];
  return x.isSubsetOf(y);
}
