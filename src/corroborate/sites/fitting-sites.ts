// Among many sites those that another may be by kind and town, and that its documents, days or proper names lead to: looked up by what they share, and never compared each with each.
// In: sites and the names that documents share. Out: look-ups, their answers in the order of the sites.

import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { Subjects } from '../events/subjects.ts';
import { kindsLike, type Site } from './site-words.ts';

export interface FittingSites {
  /** Told of in one of its documents; itself too, where it is among them. */
  inDocument(site: Site): readonly Site[];
  /** In documents of which one has so many proper names in common with one of its own. */
  onMatter(site: Site, least: number): readonly Site[];
  /** In other documents only: of one deed on one day, or with so many proper names in common. */
  alike(site: Site, least: number): readonly Site[];
}

/** A site as one of its documents tells of it. */
interface Telling {
  readonly site: Site;
  readonly source: ObjectId;
}

const ANYWHERE = '';
/** Under these a site stands: its kinds, each with its towns and with none. */
const placesOf = ({ kinds, towns }: Site): readonly string[] =>
  [...kinds].flatMap((kind) => [ANYWHERE, ...towns].map((town) => `${kind}\n${town}`));
/** Under these stand the sites that it may be: one of another town is none of them, and of no town none where it has its own. */
const fittingPlaces = ({ kinds, towns }: Site): readonly string[] =>
  [...new Set([...kinds].flatMap(kindsLike))].flatMap((kind) =>
    (towns.size === 0 ? [ANYWHERE] : [...towns]).map((town) => `${kind}\n${town}`),
  );

export function fittingAmong(sites: readonly Site[], subjects: Subjects): FittingSites {
  const order = new Map(sites.map((site, n) => [site, n]));
  const tellings = sites.flatMap((site) => [...site.sources].map((source): Telling => ({ site, source })));
  const told = lookUp(tellings, ({ site, source }) =>
    [source, ...site.days].flatMap((key) => under(key, placesOf(site))),
  );
  const byName = lookUp(
    tellings.map((_, n) => n),
    (n) => [...subjects.ofSource(sourceOf(n))].flatMap((no) => under(`${no}`, placesOf(siteOf(n)))),
  );
  const counts = new Uint16Array(tellings.length);
  const counted = new Int32Array(tellings.length);
  let turn = 0;
  function sourceOf(n: number): ObjectId {
    return (tellings[n] as Telling).source;
  }
  function siteOf(n: number): Site {
    return (tellings[n] as Telling).site;
  }
  const inOrder = (found: Iterable<Site>): readonly Site[] =>
    [...new Set(found)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const sharing = (site: Site, keys: Iterable<string>): readonly Site[] => {
    const places = fittingPlaces(site);
    return [...keys].flatMap((key) => under(key, places).flatMap((one) => (told.get(one) ?? []).map((n) => n.site)));
  };
  function onMatter(site: Site, least: number): readonly Site[] {
    const places = fittingPlaces(site);
    const found: Site[] = [];
    for (const source of site.sources) {
      const touched: number[] = [];
      for (const no of subjects.ofSource(source)) {
        turn++;
        for (const one of under(`${no}`, places))
          for (const n of byName.get(one) ?? []) {
            // Of two kinds or in two towns it stands under one name twice.
            if (counted[n] === turn) continue;
            counted[n] = turn;
            if (counts[n] === 0) touched.push(n);
            counts[n] = (counts[n] ?? 0) + 1;
          }
      }
      for (const n of touched) {
        if ((counts[n] ?? 0) >= least && sourceOf(n) !== source) found.push(siteOf(n));
        counts[n] = 0;
      }
    }
    return found;
  }
  return {
    inDocument: (site) => inOrder(sharing(site, site.sources)),
    onMatter: (site, least) => inOrder(onMatter(site, least)),
    alike: (site, least) =>
      inOrder([...sharing(site, site.days), ...onMatter(site, least)]).filter((one) =>
        one.sources.isDisjointFrom(site.sources),
      ),
  };
}

const under = (key: string, places: readonly string[]): readonly string[] => places.map((place) => `${key}\n${place}`);

function lookUp<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all)
    for (const key of keysOf(one)) {
      addTo(found, key, one);
    }
  return found;
}
