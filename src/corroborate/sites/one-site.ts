// Which of the sites that documents tell of are one: `the Baha'i cemetery of Orlen` and `Baha'i graves in Orlen`, `the field of Dorn` and `the mass grave at Dorn`, «گورستان هاوره» and `Havreh cemetery`; and “the cemetery” of a page that names none,
// where the case has one only. In: groups of claims, each of one site as its document calls it. Out: for each group the group that it is of. Two that could each be a third stay apart.

import { addTo } from '../../model/lists-by-key.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { nameKeysOf } from '../../resolve/names/name-key.ts';
import { nameDistance } from '../../resolve/names/same-name.ts';
import { contentWords } from '../content-words.ts';
import type { Subjects } from '../events/subjects.ts';
import { type FittingSites, fittingAmong } from './fitting-sites.ts';
import { describe, isBurial, isSameKind, type Site, type ToldSite } from './site-words.ts';

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
  joinWorks(sites, subjects, root, join);
  const unnamed = sites.filter((one) => !isNamed(one));
  const [namedFitting, unnamedFitting] = [fittingAmong(named, subjects), fittingAmong(unnamed, subjects)];
  for (const a of unnamed) {
    const candidates = meantBy(a, namedFitting);
    const [one] = candidates;
    if (one !== undefined && new Set(candidates.map(({ key }) => root(key))).size === 1) join(a, one, whyMeant(a, one));
    if (one !== undefined) continue;
    const within = unnamedFitting.inDocument(a).filter((b) => b !== a && isShorter(a, b));
    const [wider] = within;
    if (wider !== undefined && within.length === 1)
      join(a, wider, `“${calledOf(a)}”: “${calledOf(wider)}”, told of in the same document`);
  }
  for (const a of unnamed) {
    const alike = unnamedFitting.alike(a, SHARED_BY_UNNAMED);
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

const isNamed = ({ proper, number }: Site): boolean => proper.length > 0 || number !== null;

/** `the mill`, `a mass grave at a former mill`, `the mill on the Marl Road`, in documents on one matter; where two of such a name are told of, neither is meant. */
function joinWorks(sites: readonly Site[], subjects: Subjects, root: (key: string) => string, join: Join): void {
  const byKey = new Map(sites.map((site) => [site.key, site]));
  const ofWorks = sites.filter(({ works }) => works.size > 0).map((site) => ({ ...site, kinds: site.works }));
  const fitting = fittingAmong(ofWorks, subjects);
  for (const a of ofWorks) {
    const near = [...fitting.inDocument(a), ...fitting.alike(a, SHARED)].filter(
      (b) => b.key !== a.key && (isPartOf(a.proper, b.proper) || isPartOf(b.proper, a.proper)),
    );
    const named = new Set(near.filter(isNamed).map(({ key }) => root(key)));
    if (!isNamed(a) && named.size > 1) continue;
    for (const b of near) {
      const [x, y] = [byKey.get(a.key), byKey.get(b.key)];
      if (x !== undefined && y !== undefined) join(x, y, whyAlike(x, y));
    }
  }
}
const isPartOf = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));

function joinNamed(named: readonly Site[], root: (key: string) => string, join: Join): void {
  const near = byNames(named);
  const isOneName = rememberedOneName();
  for (const a of named) for (const b of near(a)) if (isEqual(a, b, isOneName)) join(a, b, whyNamed(a, b));
  for (const a of named) {
    const wider = near(a).filter((b) => (isWithin(a, b, isOneName) || isOfItsTown(a, b)) && !isElsewhere(a, b));
    if (new Set(wider.map(({ key }) => root(key))).size === 1 && wider[0] !== undefined)
      join(a, wider[0], whyNamed(a, wider[0]));
  }
}

/** The named sites that bare words can mean: those of its own document, else of documents on one matter. Of another town none, and of no town none where it has its own. */
function meantBy(a: Site, named: FittingSites): readonly Site[] {
  if (a.forms.every((form) => IS_ANOTHER.test(form))) return [];
  // `the cemetery behind the mosque`: by what it lies, it is told from others.
  if (a.works.size > 0 || a.forms.every((form) => LIES_BY.test(form))) return [];
  const sameDeed = named.alike(a, SHARED).filter(({ days }) => !days.isDisjointFrom(a.days));
  if (sameDeed.length > 0) return sameDeed;
  const own = named.inDocument(a);
  return own.length > 0 ? own : named.onMatter(a, SHARED);
}
const LIES_BY = /\s(?:behind|beside|below|beneath|opposite|beyond)\s|(?:^|\s)(?:پشت|پشتی|جنب|روبه\u200cروی)\s/iu;
const IS_ANOTHER = /^(?:an?|another|other|others|second|third)\s|^(?:یک|چند|چندین)\s|\sدیگر(?:ی)?$/iu;

const isElsewhere = (a: Site, b: Site): boolean =>
  a.towns.size > 0 && b.towns.size > 0 && a.towns.isDisjointFrom(b.towns);

type IsOneName = (a: string, b: string) => boolean;

/** The same words stand in the names of many sites. */
function rememberedOneName(): IsOneName {
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a === b) return true;
    const key = `${a}\n${b}`;
    const one = known.get(key) ?? (compareNames(a, b, 'body').same && !isShortForm(a, b));
    known.set(key, one);
    return one;
  };
}
/** A prefix is another name. */
const isShortForm = (a: string, b: string): boolean =>
  a !== b && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) > 2;
const has = (words: readonly string[], word: string, isOneName: IsOneName): boolean =>
  words.some((other) => isOneName(word, other));

/** Word by word, or all written together: `Tazeh Kand` and «تازه‌کند». */
const isOneProper = (a: readonly string[], b: readonly string[], isOneName: IsOneName): boolean =>
  (a.length === b.length && a.every((word) => has(b, word, isOneName))) || isAcross(a.join(''), b.join(''));

/** In two scripts, as names of places are joined. */
function isAcross(a: string, b: string): boolean {
  if (ARABIC.test(a) === ARABIC.test(b)) return a === b;
  const distance = nameDistance(a, b);
  return distance !== null && distance <= ACROSS;
}
const ARABIC = /\p{sc=Arabic}/u;
const ACROSS = 0.45;

const isEqual = (a: Site, b: Site, isOneName: IsOneName): boolean =>
  a !== b &&
  a.number === b.number &&
  isOneProper(a.proper, b.proper, isOneName) &&
  (isSameKind(a, b) ||
    isGroundByName(a, b) ||
    isGroundByName(b, a) ||
    (a.proper.length > 1 && [...a.kinds, ...b.kinds].every(isBurial)));

/** `Dorneh` alone, of which is told what is done to land, and the mass grave at Dorneh. */
const isGroundByName = (a: Site, b: Site): boolean => a.kinds.size === 0 && [...b.kinds].every(isBurial);

/** `Havreh cemetery` within `Havreh cemetery of Tehma`. */
const isWithin = (a: Site, b: Site, isOneName: IsOneName): boolean =>
  a !== b &&
  a.number === b.number &&
  // `plot 17` within `plot 17 in Orlen`
  (a.proper.length > 0 || a.number !== null) &&
  a.proper.length < b.proper.length &&
  a.proper.every((word) => has(b.proper, word, isOneName)) &&
  isSameKind(a, b);

/** `Prison No. 2` of Orlen and `the prison of Orlen` */
const isOfItsTown = (a: Site, b: Site): boolean =>
  a.number !== null &&
  a.proper.length === 0 &&
  b.number === null &&
  b.proper.length > 0 &&
  isSameKind(a, b) &&
  b.proper.every((word) => a.townNames.some((town) => normaliseForSearch(town) === word));

/** Those that share a name, in whatever script: only these are compared. */
function byNames(sites: readonly Site[]): (site: Site) => readonly Site[] {
  const keysOf = ({ proper, number, townNames }: Site): readonly string[] => [
    ...(number === null ? [] : townNames.map(normaliseForSearch)),
    ...[...proper, proper.join('')].flatMap((word) => (word === '' ? [] : [word, ...nameKeysOf(word)])),
    ...(number === null ? [] : [`number ${number}`]),
  ];
  const keys = new Map(sites.map((site) => [site, [...new Set(keysOf(site))]]));
  const byKey = new Map<string, Site[]>();
  for (const [site, own] of keys)
    for (const key of own) {
      addTo(byKey, key, site);
    }
  return (site) => [...new Set(keys.get(site)?.flatMap((key) => byKey.get(key) ?? []))];
}

/** So many proper names make two documents tell of one matter; for two places of no name more. */
const SHARED = 2;
const SHARED_BY_UNNAMED = 3;

/** `the well` after `an abandoned well`. */
function isShorter(a: Site, b: Site): boolean {
  const [x, y] = [a, b].map(({ forms }) => new Set(forms.flatMap((form) => contentWords(form)))) as [
    Set<string>,
    Set<string>,
  ];
  return x.isSubsetOf(y);
}
