// To which site each thing belongs that texts tell of a place, and the places of which nothing is claimed but things are told. In: the sites that are claimed, and what was kept of each document (told-places.ts). Out: the
// tellings of each site, and a site for each other place, the most told of first.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { SiteView } from '../../model/rooms/sites.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { KeptPlaces, PlaceTelling } from '../../model/told-place.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';
import { sameSites } from './one-site.ts';
import { byWeight, shownTellings, type Telling, weightOf } from './shown-tellings.ts';
import { describe, kindOfSite, type ToldSite } from './site-words.ts';
import { type ClaimedSite, positionIn } from './sites.ts';

/** Of one name so many are kept at a time. */
const MOST_KEPT = 30;
/** So many places of which nothing is claimed. */
const MOST_PLACES = 200;
/** What is only wished, or seen at any place, makes no row. */
const LEAST_WEIGHT = 2;

/** One such telling makes a row. */
const ENOUGH = 5;

interface Group {
  readonly key: string;
  readonly forms: Map<string, number>;
  readonly sources: Set<ObjectId>;
  readonly called: PlaceTelling['called'];
  tellings: Telling[];
  told: number;
  naming: number;
}

export interface PlacesTold {
  readonly ofSite: ReadonlyMap<string, readonly Telling[]>;
  readonly others: readonly Cited<SiteView>[];
}

/** Gathers document by document; what is asked at the end is held of the strongest only. */
export class PlacesTelling {
  readonly #groups = new Map<string, Group>();
  readonly #context: WeighingContext;

  constructor(context: WeighingContext) {
    this.#context = context;
  }

  add({ source, published, tellings }: KeptPlaces): void {
    for (const one of tellings) {
      const group = this.#groupOf(source, one);
      group.forms.set(one.name, (group.forms.get(one.name) ?? 0) + 1);
      group.sources.add(source);
      const { called: _, ...told } = one;
      const telling: Telling = { ...told, source, published, reasons: null };
      if (weightOf(telling) >= LEAST_WEIGHT) {
        group.told++;
        if (!one.isBehind) group.naming++;
      }
      group.tellings.push(telling);
      if (group.tellings.length >= 2 * MOST_KEPT) group.tellings = strongestOf(group.tellings);
    }
  }

  #groupOf(source: ObjectId, { name, called }: PlaceTelling): Group {
    const key = this.#keyOf(source, name, called);
    const known = this.#groups.get(key);
    if (known !== undefined) return known;
    const made: Group = { key, called, forms: new Map(), sources: new Set(), tellings: [], told: 0, naming: 0 };
    this.#groups.set(key, made);
    return made;
  }

  #keyOf(source: ObjectId, name: string, called: PlaceTelling['called']): string {
    if (called === 'kind') return `kind ${source} ${kindOfSite([name]) ?? name}`;
    if (called === 'named') return `called ${foldedName(name)}`;
    return `place ${this.#context.who(source, name, 'place')?.id ?? foldedName(name)}`;
  }

  placesBeside(sites: readonly ClaimedSite[]): PlacesTold {
    const context = this.#context;
    const all = [...this.#groups.values()];
    const groups = all.filter((group) => group.called !== 'kind' && isNamed(group));
    const claimed = new Map(sites.map((site) => [`claimed ${site.site.id}`, site]));
    const byForm = new Map(
      sites
        .toReversed()
        .flatMap((site) => [site.site.name, ...site.site.otherNames].map((form) => [foldedName(form), site.site.id])),
    );
    const told = [...groups.map((group) => asTold(group)), ...sites.map((site) => asClaimed(site, context))];
    const one = sameSites(told, context.subjects, context.areKeptApart);
    const rootOf = (key: string): string => one.of.get(key) ?? key;
    const siteOf = new Map([...claimed].toReversed().map(([key, site]) => [rootOf(key), site.site.id]));
    const ofSite = new Map<string, Telling[]>();
    const apart = new Map<string, Group[]>();
    for (const group of groups) {
      const site =
        siteOf.get(rootOf(group.key)) ??
        [...group.forms.keys()].map(foldedName).flatMap((form) => byForm.get(form) ?? [])[0];
      if (site === undefined) addTo(apart, rootOf(group.key), group);
      else addTo(ofSite, site, ...group.tellings);
    }
    const ofKind = sitesByKind(sites, context);
    for (const group of all.filter(({ called }) => called === 'kind')) {
      const [site, ...more] = ofKind.get(group.key) ?? [];
      if (site === undefined) addTo(apart, group.key, group);
      else if (more.length === 0) addTo(ofSite, site, ...group.tellings);
    }
    const others = [...apart]
      .filter(([, parts]) => isTold(parts))
      .toSorted(([a, x], [b, y]) => toldIn(y) - toldIn(x) || (a < b ? -1 : 1))
      .slice(0, MOST_PLACES)
      .map(([key, parts]) => unclaimed(key, parts, one.why.get(key) ?? [], context));
    return { ofSite, others };
  }
}

/** Under the key that a word for its kind has in each of its documents: the sites of that kind there. */
function sitesByKind(sites: readonly ClaimedSite[], context: WeighingContext): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const site of sites) {
    const { kinds, sources } = describe(asClaimed(site, context));
    for (const kind of kinds) for (const source of sources) addTo(found, `kind ${source} ${kind}`, site.site.id);
  }
  return found;
}

const strongestOf = (tellings: readonly Telling[]): Telling[] => tellings.toSorted(byWeight).slice(0, MOST_KEPT);

const foldedName = (name: string): string =>
  normaliseForSearch(name.replace(/^(?:the|an?)\s+/i, '')).replaceAll(' ', '');

const toldIn = (parts: readonly Group[]): number => parts.reduce((sum, { told }) => sum + told, 0);

/** Once in passing makes no row. */
const isTold = (parts: readonly Group[]): boolean =>
  parts.some(({ naming, called }) => naming > 0 || called === 'kind') &&
  (toldIn(parts) > 1 || parts.some(({ tellings }) => tellings.some((one) => weightOf(one) >= ENOUGH)));

const isNamed = (group: Group): boolean => {
  const { proper, number } = describe(asTold(group));
  return proper.length > 0 || number !== null;
};

/** A bare name can be that of a village. */
const asTold = ({ key, forms, sources, called }: Group): ToldSite => ({
  key,
  forms: [...forms.keys()].map((form) =>
    called === 'bare' ? (/\p{sc=Arabic}/u.test(form) ? `روستای ${form}` : `${form} village`) : form,
  ),
  ...{ sources, days: new Set(), towns: new Set(), townNames: [] },
});

function asClaimed({ site, log }: ClaimedSite, { positionOf }: WeighingContext): ToldSite {
  const towns = site.where === null ? [] : [site.where];
  return {
    key: `claimed ${site.id}`,
    forms: [site.name, ...site.otherNames],
    sources: new Set(log.map(({ ref }) => ref.citedSource)),
    days: new Set(),
    towns: new Set(towns.flatMap((town) => positionOf(town)?.of ?? [])),
    townNames: towns,
  };
}

function unclaimed(
  key: string,
  parts: readonly Group[],
  reasons: readonly string[],
  context: WeighingContext,
): Cited<SiteView> {
  const uses = new Map<string, number>();
  for (const { forms } of parts) for (const [form, n] of forms) uses.set(form, (uses.get(form) ?? 0) + n);
  const names = [...uses].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([form]) => form);
  return {
    site: {
      id: weighedId('site', 'told', key),
      name: names[0] ?? '',
      otherNames: names.slice(1, 6),
      where: null,
      position: positionIn(names, context),
      ...{ conditions: 0, changes: 0, disputed: 0, first: null, latest: null },
      kind: kindOfSite(names),
      documents: new Set(parts.flatMap(({ sources }) => [...sources])).size,
    },
    log: [],
    reasons,
    told: shownTellings(parts.flatMap(({ tellings }) => tellings)),
    origins: context.originsOf([]),
  };
}
