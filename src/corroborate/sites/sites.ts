// Each site with its conditions in the order in which they were seen, and who reports each. In: the site claims of a case. Out: sites, those that changed first.
//
// Sites without a name of their own stay apart, but for a grave or a cemetery described by its place: "a mass grave" is not the mass grave of another document. In which order
// its conditions stand: order-of-conditions.ts. Where a site lies is the place it is named to lie in.

import type { Cited } from '../../model/cited.ts';
import type { SiteClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { SiteRow, SiteView } from '../../model/rooms/sites.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import { compareNames } from '../../resolve/names/compare-names.ts';
import { byPlace, type CaseClaim, sourcesOf } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { nameOf } from '../parties.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';
import { sameSites } from './one-site.ts';
import { logOf } from './order-of-conditions.ts';
import { kindOfSite, type ToldSite } from './site-words.ts';

type Site = CaseClaim<SiteClaim>;

/** Before it is known what else the texts tell of it (told-of-site.ts). */
export type ClaimedSite = Omit<Cited<SiteView>, 'told'>;

export function sitesOf(claims: readonly Site[], context: WeighingContext): readonly ClaimedSite[] {
  const groups = new Map<string, Site[]>();
  let before: { readonly site: Site; readonly key: string } | null = null;
  let inDocument: Told[] = [];
  for (const site of claims.filter(isSeen).toSorted(byPlace)) {
    if (before !== null && before.site.source !== site.source) inDocument = [];
    const key: string =
      before !== null && isTheOneBefore(site, before.site)
        ? before.key
        : (toldInFull(site, inDocument) ?? onlyOneBefore(site, inDocument) ?? keyOf(site, context));
    before = { site, key };
    inDocument.push({ key, where: site.claim.where, words: new Set(contentWords(nameOf(site.claim.name))) });
    addTo(groups, key, site);
  }
  const told = [...groups].map(([key, sites]) => ({
    key,
    forms: [
      ...new Set(
        sites
          .filter(({ claim }) => !isPointing(claim))
          .flatMap(({ claim: { name } }) => [name.text, name.name ?? name.text]),
      ),
    ],
    sources: new Set(sites.map(({ source }) => source)),
    ...townsOf(sites, context),
    days: new Set(
      sites.flatMap(({ claim }) =>
        /^\d{4}-\d{2}-\d{2}$/.test(claim.observedOn ?? '') ? `${claim.condition} ${claim.observedOn}` : [],
      ),
    ),
  }));
  const one = sameSites(told, context.subjects, context.areKeptApart);
  const joined = Map.groupBy([...groups], ([key]) => one.of.get(key) ?? key);
  return [...joined]
    .map(([key, parts]) => ({
      ...siteOf(key, parts.flatMap(([, sites]) => sites).toSorted(byPlace), context),
      reasons: [...(one.why.get(key) ?? [])],
    }))
    .sort(byWeight);
}

/** Where the gazetteer knows them, else as they are written in the one script. */
function townsOf(sites: readonly Site[], { positionOf }: WeighingContext): Pick<ToldSite, 'towns' | 'townNames'> {
  const names = [...new Set(sites.flatMap(({ claim }) => claim.where ?? []))];
  return { towns: new Set(names.flatMap((name) => positionOf(name)?.of ?? [])), townNames: names };
}

interface Told {
  readonly key: string;
  readonly where: string | null;
  readonly words: ReadonlySet<string>;
}

/** `the pits`, after `the latrine pits of the parish school` in one document: that place, if no other there is called so. */
function toldInFull({ claim: { name, where } }: Site, told: readonly Told[]): string | null {
  const words = contentWords(nameOf(name));
  if (name.name !== null || words.length === 0) return null;
  const keys = new Set(
    told
      .filter((one) => where === null || one.where === null || one.where === where)
      .filter((one) => one.words.size >= words.length && words.every((w) => one.words.has(w)))
      .map(({ key }) => key),
  );
  const [key, ...others] = [...keys];
  return others.length > 0 ? null : (key ?? null);
}

/** `The place was levelled`, far behind the only site that its document has told of. */
function onlyOneBefore({ claim }: Site, told: readonly Told[]): string | null {
  const [key, ...others] = new Set(told.map((one) => one.key));
  return isPointing(claim) && claim.name.name === null && others.length === 0 ? (key ?? null) : null;
}

const isSeen = ({ claim }: Site): boolean => !/^(?:hypothetical|denied|asked)$/.test(claim.asserted);

/** `not destroyed`: what somebody says was not done is no state that the site is in. */
const isNothingDone = (condition: string): boolean => condition.startsWith('not ');

/** "It was levelled", told right after a site: that site. */
const isTheOneBefore = ({ source, claim }: Site, before: Site): boolean =>
  source === before.source &&
  claim.name.name === null &&
  isPointing(claim) &&
  claim.passage.start - before.claim.passage.end <= NEAR;

const isPointing = ({ name }: SiteClaim): boolean =>
  /^(?:it|this|that|(?:one|two|three|some|both|all|most) of (?:it|them|these|those)|the (?:site|place|ground|cemetery|grave)|آن|این|آنجا)$/iu.test(
    name.text.trim(),
  );

/** Code points: about two paragraphs. */
const NEAR = 700;

/** Words for any such site: a name made of these alone is no name. */
const ANY_SITE = new Set(
  `mass grave secret unmarked common individual site place cemetery prison detention centre center camp compound building area ground field pit trench number remains body
   گور گورها جمعی دستهجمعی مخفی بی نام نشان محل قبرستان گورستان زندان`.split(/\s+/),
);

function keyOf({ source, claim }: Site, context: WeighingContext): string {
  const name = nameOf(claim.name);
  if (claim.name.name !== null && contentWords(name).some((word) => !ANY_SITE.has(word)))
    return context.who(source, name, 'place')?.id ?? `name ${normaliseForSearch(name)}`;
  const subject = subjectIn(source, claim, context);
  if (subject !== null) return subject;
  if (isOneOfItsPlace(claim) || isTold(claim)) return `described ${contentWords(name).toSorted().join(' ')}`;
  return `${source} ${contentWords(name).toSorted().join(' ')} ${claim.where === null ? '' : normaliseForSearch(claim.where)}`;
}

/** «اردوگاه تالون»: what kind of place it is, and behind it a proper name, in whatever script, by which other documents tell of it too. */
function subjectIn(source: ObjectId, { name, passage }: SiteClaim, { subjects }: WeighingContext): string | null {
  const [kind = '', ...rest] = normaliseForSearch(nameOf(name)).split(' ');
  const proper = rest.join(' ');
  if (proper === '' || !/\p{sc=Arabic}/u.test(kind)) return null;
  for (const no of subjects.beside(source, passage.start)) {
    const subject = subjects.nameOf(no);
    if (subject === proper || (/[a-z]/.test(subject) && compareNames(proper, subject, 'body').same))
      return `subject ${kind} ${subject}`;
  }
  return null;
}

/** `the mass grave at Tarsel`, `the municipal cemetery of Oldmere`: in the same words with the same place, the same one; a town can have two prisons. */
const isOneOfItsPlace = ({ name: { text } }: SiteClaim): boolean =>
  /^the\s/i.test(text) &&
  /\b(?:grave|cemetery|graveyard|memorial|monument)s?\b.*\s(?:of|at|in|near)\s+\p{Lu}/u.test(text);

/** `the clay pits behind the brickworks`, «درهٔ پشت آسیاب»: by what it lies, one place in whatever document. */
const isTold = ({ name: { text } }: SiteClaim): boolean =>
  /\s(?:behind|beside|below|beneath|opposite|beyond)\s|(?:^|\s)(?:پشت|پشتی|روبه\u200cروی|جنب)\s/iu.test(text) &&
  contentWords(text).filter((word) => !ANY_SITE.has(word)).length >= 2;

function siteOf(key: string, sites: readonly Site[], context: WeighingContext): Omit<ClaimedSite, 'reasons'> {
  const log = logOf(sites);
  const names = spellingsOf(sites);
  const where = mostFrequent(sites.flatMap(({ claim }) => claim.where ?? []));
  const stands = log.filter(({ condition }) => !isNothingDone(condition));
  const dated = stands.filter(({ observed }) => observed !== null);
  return {
    site: {
      id: weighedId('site', key),
      name: names[0] ?? '',
      otherNames: names.slice(1, 6),
      where,
      position: positionIn(where === null ? names : [where, ...names], context),
      conditions: sites.length,
      changes: log.filter(({ changed }) => changed).length,
      kind: kindOfSite(names),
      first: told(dated[0] ?? stands[0]),
      latest: told(dated.at(-1) ?? stands.at(-1)),
      disputed: log.filter(({ against }) => against.length > 0).length,
      documents: sourcesOf(sites).length,
    },
    log,
    origins: context.originsOf(sites),
  };
}

/** Of the first that is a place or ends in one: `Tarsel`, `the graves of Tarsel`, `گورستان تارسل`. */
export function positionIn(words: readonly string[], { positionOf }: WeighingContext): SiteRow['position'] {
  for (const one of words)
    for (const place of [one, ...placesAtEnd(one)]) {
      const position = positionOf(place);
      if (position !== null) return position;
    }
  return null;
}

const LEADS_TO_PLACE = /\s(?:of|near|in|at|outside)\s/;
const LONGEST_NAME = 3;

/** After the last word that leads to a place; in Persian, which needs none, the last words, the most of them first. */
function placesAtEnd(name: string): readonly string[] {
  if (!/\p{sc=Arabic}/u.test(name)) return name.split(LEADS_TO_PLACE).slice(1).reverse();
  const words = name.split(/\s+/);
  return [LONGEST_NAME, 2, 1].filter((n) => n < words.length).map((n) => words.slice(-n).join(' '));
}

const told = (entry: Cited<SiteView>['log'][number] | undefined): SiteRow['latest'] =>
  entry === undefined ? null : { condition: entry.condition, observed: entry.observed };

/** Most used first. */
function spellingsOf(sites: readonly Site[]): readonly string[] {
  const uses = new Map<string, number>();
  const named = sites.filter(({ claim }) => claim.name.name !== null);
  const described = sites.filter(({ claim }) => !isPointing(claim));
  for (const { claim } of [named, described, sites].find((some) => some.length > 0) ?? [])
    uses.set(shownName(claim), (uses.get(shownName(claim)) ?? 0) + 1);
  const isProper = (name: string): boolean =>
    /(?!^)(?<![.:] )\p{Lu}/u.test(name) || (/\p{sc=Arabic}/u.test(name) && /\s/.test(name));
  const sorted = [...uses]
    .sort(([a, x], [b, y]) => Number(isProper(b)) - Number(isProper(a)) || y - x || (a < b ? -1 : 1))
    .map(([name]) => name);
  // With an article, a half space or a capital more it is the same name.
  return [...new Map(sorted.toReversed().map((name) => [foldedName(name), name])).values()].reverse();
}

const foldedName = (name: string): string =>
  normaliseForSearch(name.replace(/^(?:the|an?)\s+/i, '')).replaceAll(' ', '');

/** `some of these graves` => `these graves`. */
const shownName = ({ name }: SiteClaim): string =>
  nameOf(name).replace(
    /^(?:(?:some|many|most|two|three|several|half|part|parts|sections?) of)\s+(?=the|this|these|\p{Lu})/iu,
    '',
  );

function mostFrequent(values: readonly string[]): string | null {
  const uses = new Map<string, number>();
  for (const value of values) uses.set(value, (uses.get(value) ?? 0) + 1);
  return [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

const byWeight = (a: ClaimedSite, b: ClaimedSite): number =>
  b.site.changes - a.site.changes ||
  b.site.documents - a.site.documents ||
  b.site.conditions - a.site.conditions ||
  (a.site.id < b.site.id ? -1 : 1);
