// Places by name: countries, capitals, provinces, cities and prisons, in English and Persian. In: a name. Out: what it is called and lies in, or null.
// Not here: finding names in a text (text/english-names.ts, text/persian-names.ts). A name that is not known here is not therefore no place.

import { CITIES } from './cities.data.ts';
import { COUNTRIES } from './countries.data.ts';
import { gazetteerKey, lengthsByFirst, rowsOf, spellingsOf } from './gazetteer-key.ts';
import { IRAN_PROVINCES, IRAN_TOWNS } from './iran-places.data.ts';
import { PRISONS } from './prisons.data.ts';

export interface Place {
  /** The first spelling of the gazetteer. */
  readonly name: string;
  readonly persian: string | null;
  readonly kind: 'country' | 'capital' | 'province' | 'city' | 'prison';
  /** English name of the country, also for a country itself; null where it is not given. */
  readonly country: string | null;
}

interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  readonly prisons: ReadonlyMap<string, Place>;
  /** Names that mean a prison also without the word. */
  readonly knownPrisons: ReadonlySet<string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
}

const gazetteer: Gazetteer = compiled();

function compiled(): Gazetteer {
  const places = new Map<string, Place>();
  const prisons = new Map<string, Place>();
  const knownPrisons = new Set<string>();
  const demonyms = new Map<string, string>();
  const capitals = new Map<string, string>();
  const countryOf = new Map<string, string>();
  const add = (to: Map<string, Place>, place: Place, spellings: readonly string[]): void => {
    for (const spelling of spellings) if (!to.has(gazetteerKey(spelling))) to.set(gazetteerKey(spelling), place);
  };
  for (const [code = '', name = '', persian = '', capital, capitalPersian, people, others] of rowsOf(COUNTRIES)) {
    countryOf.set(code, name);
    add(places, { name, persian, kind: 'country', country: name }, [name, persian, ...spellingsOf(others)]);
    const [seat = '', ...seats] = spellingsOf(capital);
    const persianSeat = spellingsOf(capitalPersian);
    const place: Place = { name: seat, persian: persianSeat[0] ?? null, kind: 'capital', country: name };
    add(places, place, [seat, ...seats, ...persianSeat]);
    capitals.set(gazetteerKey(name), seat);
    for (const word of (people ?? '').split(' '))
      if (word !== '' && !demonyms.has(gazetteerKey(word.replaceAll('-', ' '))))
        demonyms.set(gazetteerKey(word.replaceAll('-', ' ')), name);
  }
  const addRow = (
    to: Map<string, Place>,
    kind: Place['kind'],
    country: string | null,
    row: readonly string[],
  ): void => {
    const [names, persians] = [spellingsOf(row[0]), spellingsOf(row[1])];
    add(to, { name: names[0] ?? '', persian: persians[0] ?? null, kind, country }, [...names, ...persians]);
  };
  for (const row of rowsOf(IRAN_TOWNS)) addRow(places, 'city', 'Iran', row);
  for (const row of rowsOf(IRAN_PROVINCES)) addRow(places, 'province', 'Iran', row);
  for (const row of rowsOf(CITIES)) addRow(places, 'city', countryOf.get(row[2] ?? '') ?? null, row);
  for (const row of rowsOf(PRISONS)) {
    addRow(prisons, 'prison', countryOf.get(row[3] ?? '') ?? null, row);
    if (row[4] === 'own')
      for (const spelling of [...spellingsOf(row[0]), ...spellingsOf(row[1])]) knownPrisons.add(gazetteerKey(spelling));
  }
  return { places, prisons, knownPrisons, demonyms, capitals };
}

/** `Evin Prison`, `زندان اوین`, and `Evin`, which is known without the word; a town of the same name comes first. */
export function placeNamed(name: string): Place | null {
  const key = gazetteerKey(name);
  const place = gazetteer.places.get(key) ?? withoutArticle(key);
  return place ?? (gazetteer.knownPrisons.has(key) || barePrison(key) !== key ? prisonByKey(key) : null);
}

const withoutArticle = (key: string): Place | null =>
  key.startsWith('the ') ? (gazetteer.places.get(key.slice(4)) ?? null) : null;

/** A prison that has a name of its own, with or without the word: for places where the words around it speak of a prison. */
export const prisonNamed = (name: string): Place | null => prisonByKey(gazetteerKey(name));

const prisonByKey = (key: string): Place | null => gazetteer.prisons.get(barePrison(key)) ?? null;

const barePrison = (key: string): string =>
  key.replace(/^زندان /, '').replace(/ (?:prison|jail|detention (?:center|centre)|penitentiary)$/, '');

/** `Kenya` => `Nairobi`; null where it is no country we know. */
export const capitalOf = (country: string): string | null => gazetteer.capitals.get(gazetteerKey(country)) ?? null;

/** `Italian`, `Italians` => `Italy`. */
export const countryOfDemonym = (word: string): string | null => gazetteer.demonyms.get(gazetteerKey(word)) ?? null;

/** The country a name stands for: its own name in any spelling, or its people's. */
export function countryNamed(name: string): string | null {
  const place = placeNamed(name);
  return place?.kind === 'country' ? place.country : countryOfDemonym(name);
}

/**
 * The government that a capital or country stands for when it acts: `Tehran refused` => Iran. To be shown as an inference, with this reason;
 * whether it acts in the sentence is for the caller to see.
 */
export function governmentOf(name: string): { readonly country: string; readonly reason: string } | null {
  const place = placeNamed(name);
  if (place === null || place.country === null || place.kind === 'prison' || place.kind === 'province') return null;
  if (capitalKeys.has(gazetteerKey(name)))
    return {
      country: place.country,
      reason: `“${name}” is the capital of ${place.country} and stands for its government`,
    };
  return place.kind === 'country'
    ? { country: place.country, reason: `“${name}” stands for the government of ${place.country}` }
    : null;
}

const capitalKeys: ReadonlySet<string> = new Set(
  [...gazetteer.places].filter(([, p]) => p.kind === 'capital').map(([key]) => key),
);

/** How many words the longest name of a place has that begins with a word (as gazetteerKey gives it); 0 where none does. */
export const wordsOfPlaceFrom = (first: string): number => lengths.get(first) ?? 0;

const lengths: ReadonlyMap<string, number> = lengthsByFirst([...gazetteer.places.keys(), ...gazetteer.knownPrisons]);
