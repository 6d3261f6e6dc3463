// Which of the sites that documents tell of are one: `the Baha'i cemetery of Orlen` and `Baha'i graves in Orlen`, `the field of Dorn` and `the mass grave at Dorn`, «گورستان هاوره» and `Havreh cemetery`; and “the cemetery” of a page that names none,
// where the case has one only. In: groups of claims, each of one site as its document calls it. Out: for each group the group that it is of. Two that could each be a third stay apart.

import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import { nameDistance } from '../../resolve/names/same-name.ts';
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
  /** The towns it lies in, one spelling each. */
  readonly towns: ReadonlySet<string>;
  /** Those towns as they are written beside it. */
  readonly townNames: readonly string[];
}

interface Site extends ToldSite {
  readonly kinds: ReadonlySet<string>;
  readonly number: string | null;
  /** What tells it from others, the words of the fullest form. */
  readonly proper: readonly string[];
}

export interface SameSites {
  /** By key, the key of the group that it is of. */
  readonly of: ReadonlyMap<string, string>;
  /** By the key of a group, why its sites are one. */
  readonly why: ReadonlyMap<string, readonly string[]>;
}

type Join = (a: Site, b: Site, reason: string) => void;

/** By key, the key of the group that it is of. Two of which a person said that they are two stay so, and what would make them one joins neither. */
export function sameSites(
  told: readonly ToldSite[],
  subjects: Subjects,
  isKeptApart: (a: string, b: string) => boolean,
): SameSites {
  const sites = told.map(describe).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const groups = new Map(sites.map((site) => [site.key, { root: site.key, sites: [site], why: new Set<string>() }]));
  const root = (key: string): string => groups.get(key)?.root ?? key;
  const join: Join = (a, b, reason) => {
    const [x, y] = [groups.get(a.key), groups.get(b.key)];
    if (x === undefined || y === undefined || x === y) return;
    if (x.sites.some((one) => y.sites.some((other) => isElsewhere(one, other) || isKeptApart(one.key, other.key))))
      return;
    const [into, from] = x.root < y.root ? [x, y] : [y, x];
    into.sites.push(...from.sites);
    for (const why of [...from.why, reason]) into.why.add(why);
    for (const { key } of from.sites) groups.set(key, into);
  };
  const named = sites.filter(isNamed);
  joinNamed(named, root, join);
  const unnamed = sites.filter((one) => !isNamed(one));
  const [namedBeside, unnamedBeside] = [byMatter(named, subjects), byMatter(unnamed, subjects)];
  for (const a of unnamed) {
    const candidates = candidatesFor(a, namedBeside(a), subjects);
    const [one] = candidates;
    if (one !== undefined && new Set(candidates.map(({ key }) => root(key))).size === 1) join(a, one, whyMeant(a, one));
    if (one !== undefined) continue;
    const within = unnamedBeside(a).filter((b) => b !== a && isSameKind(a, b) && isShorter(a, b) && isSamePlace(a, b));
    const [wider] = within;
    if (wider !== undefined && within.length === 1)
      join(a, wider, `“${calledOf(a)}”: “${calledOf(wider)}”, told of in the same document`);
  }
  for (const a of unnamed) {
    const alike = unnamedBeside(a).filter((b) => isAlike(a, b, subjects));
    const [first] = alike;
    const places = new Set(alike.map(({ key }) => root(key))).size;
    // A document that tells of two such places leaves it open which is meant.
    if (first !== undefined && places <= new Set(alike.flatMap(({ sources }) => [...sources])).size)
      join(a, first, whyAlike(a, first));
  }
  return {
    of: new Map(sites.map(({ key }) => [key, root(key)])),
    why: new Map([...groups.values()].map((group) => [group.root, [...group.why]])),
  };
}

const calledOf = ({ forms }: Site): string => forms.at(-1) ?? '';

const whyMeant = (a: Site, one: Site): string =>
  a.sources.isDisjointFrom(one.sources)
    ? `“${calledOf(a)}”: “${calledOf(one)}”, the only such site that documents on this matter name`
    : `“${calledOf(a)}”: “${calledOf(one)}”, the only such site that its document names`;

const whyAlike = (a: Site, b: Site): string =>
  a.days.isDisjointFrom(b.days)
    ? `“${calledOf(a)}” and “${calledOf(b)}”: such a place in documents on one matter`
    : `“${calledOf(a)}” and “${calledOf(b)}”: the same was done there on one day`;

const whyNamed = (a: Site, b: Site): string => {
  const scripts = [a, b].map(({ proper }) => ARABIC.test(proper.join('')));
  return `“${calledOf(a)}” and “${calledOf(b)}”: the same name${scripts[0] === scripts[1] ? '' : ' in two scripts'}`;
};

/** Those that share a document, a deed on one day or a proper name of their documents: only these can be one without a name. */
function byMatter(sites: readonly Site[], subjects: Subjects): (site: Site) => readonly Site[] {
  const keysOf = ({ sources, days }: Site): readonly string[] => [
    ...days,
    ...[...sources].flatMap((source) => [source, ...[...subjects.ofSource(source)].map((no) => `name ${no}`)]),
  ];
  const byKey = new Map<string, Site[]>();
  for (const site of sites)
    for (const key of keysOf(site)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [site]);
      else known.push(site);
    }
  const order = new Map(sites.map((site, n) => [site, n]));
  return (site) =>
    [...new Set(keysOf(site).flatMap((key) => byKey.get(key) ?? []))].sort(
      (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
    );
}

const isNamed = ({ proper, number }: Site): boolean => proper.length > 0 || number !== null;

function joinNamed(named: readonly Site[], root: (key: string) => string, join: Join): void {
  const near = byNames(named);
  for (const a of named) for (const b of near(a)) if (isEqual(a, b)) join(a, b, whyNamed(a, b));
  for (const a of named) {
    const wider = near(a).filter((b) => isWithin(a, b) && !isElsewhere(a, b));
    if (new Set(wider.map(({ key }) => root(key))).size === 1 && wider[0] !== undefined)
      join(a, wider[0], whyNamed(a, wider[0]));
  }
}

/** The named sites that bare words can mean: those of its own document, else of documents on one matter. Of another town none, and of no town none where it has its own. */
function candidatesFor(a: Site, named: readonly Site[], subjects: Subjects): readonly Site[] {
  if (a.forms.every((form) => IS_ANOTHER.test(form))) return [];
  const fitting = named.filter((b) => isSameKind(a, b) && isSamePlace(a, b));
  const own = fitting.filter((b) => !a.sources.isDisjointFrom(b.sources));
  return own.length > 0 ? own : fitting.filter((b) => sharedBy(a, b, subjects) >= SHARED);
}
const IS_ANOTHER = /^(?:an?|another|other|others|second|third)\s|^(?:یک|چند|چندین)\s|\sدیگر(?:ی)?$/iu;

/** Two of no name in two documents: of one deed on one day, or of one matter. */
const isAlike = (a: Site, b: Site, subjects: Subjects): boolean =>
  a.sources.isDisjointFrom(b.sources) &&
  isSameKind(a, b) &&
  isSamePlace(a, b) &&
  (!a.days.isDisjointFrom(b.days) || sharedBy(a, b, subjects) >= SHARED_BY_UNNAMED);

const isElsewhere = (a: Site, b: Site): boolean =>
  a.towns.size > 0 && b.towns.size > 0 && a.towns.isDisjointFrom(b.towns);
const isSamePlace = (a: Site, b: Site): boolean => a.towns.size === 0 || !a.towns.isDisjointFrom(b.towns);

function describe(one: ToldSite): Site {
  const words = one.forms.map((form) => wordsOf(form, one.townNames));
  const fullest = words.map(({ proper }) => proper).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const kinds = new Set(words.flatMap(({ kind }) => kind ?? []));
  return { ...one, kinds, number: words.flatMap(({ number }) => number ?? [])[0] ?? null, proper: fullest };
}

/** Without the town that a name ends in: «گور جمعی هاوره تارسل». */
function withoutTown(proper: readonly string[], towns: readonly string[]): readonly string[] {
  for (const town of towns) {
    const words = town.split(/\s+/).map(normaliseForSearch);
    const at = proper.length - words.length;
    if (at > 0 && words.every((word, k) => proper[at + k] === word)) return proper.slice(0, at);
  }
  return proper;
}

function wordsOf(
  form: string,
  towns: readonly string[],
): { kind: string | null; number: string | null; proper: readonly string[] } {
  const inPersian = /\p{sc=Arabic}/u.test(form);
  // «چالهٔ پشت آسیاب»: what it lies by is no name of its own.
  const [name = ''] = form.split(inPersian ? /[,،(]|\s(?:پشت|کنار|جنب|نزدیک|مقابل|روبه\u200cروی)\s/ : /[,(]/);
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
    proper: withoutTown(proper.map(normaliseForSearch), towns),
  };
}

/** «گودال‌ها» and «چاله‌ای» as «گودال», «چاله». */
const kindOf = (word: string): string | null => KINDS_OF_SITES.get(word.replace(/\s(?:های?|هایی|ای)$/, '')) ?? null;

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

/** Word by word, or all written together: `Tazeh Kand` and «تازه‌کند». */
const isOneProper = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === b.length && a.every((word) => has(b, word))) || isAcross(a.join(''), b.join(''));

/** In two scripts, as names of places are joined. */
function isAcross(a: string, b: string): boolean {
  if (ARABIC.test(a) === ARABIC.test(b)) return a === b;
  const distance = nameDistance(a, b);
  return distance !== null && distance <= ACROSS;
}
const ARABIC = /\p{sc=Arabic}/u;
const ACROSS = 0.45;

const isEqual = (a: Site, b: Site): boolean =>
  a !== b &&
  a.number === b.number &&
  isOneProper(a.proper, b.proper) &&
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
    ...[...proper, proper.join('')].flatMap((word) => (word === '' ? [] : [word, ...nameKeysOf(word)])),
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
