// Where a named place lies. In: a name of a place or prison in any spelling of the gazetteers. Out: the position of that place, of a prison that of its town, to a tenth
// of a degree, and whose it is; null where nothing is known. Not here: the position of a site itself, and that of a country, which is no point.

import type { PlacePosition } from '../../model/rooms/sites.ts';
import { COUNTRIES } from './countries.data.ts';
import { gazetteerKey, rowsOf, spellingsOf } from './gazetteer-key.ts';
import { type Place, placeNamed, prisonNamed } from './places.ts';
import { POSITIONS } from './positions.data.ts';
import { PRISONS } from './prisons.data.ts';

type Point = Pick<PlacePosition, 'latitude' | 'longitude'>;

const keyOf = (place: string, country: string | null): string => `${gazetteerKey(place)}|${country ?? ''}`;

const countryByCode: ReadonlyMap<string, string> = new Map(
  rowsOf(COUNTRIES).map(([code = '', name = '']) => [code, name]),
);

const points: ReadonlyMap<string, Point> = new Map(
  rowsOf(POSITIONS).flatMap(([code = '', places]) =>
    spellingsOf(places).map((one): [string, Point] => {
      const [name = '', latitude, longitude] = one.split(',');
      return [
        keyOf(name, countryByCode.get(code) ?? null),
        { latitude: Number(latitude), longitude: Number(longitude) },
      ];
    }),
  ),
);

/** First spelling of a prison and its country => the town it lies in. */
const townOfPrison: ReadonlyMap<string, string> = new Map(
  rowsOf(PRISONS).map(([names, , town = '', code = '']) => [
    keyOf(spellingsOf(names)[0] ?? '', countryByCode.get(code) ?? null),
    town,
  ]),
);

/** `Evin Prison` => { latitude: 35.7, longitude: 51.4, of: 'Tehran', persian: 'تهران' } */
export function positionOf(name: string): PlacePosition | null {
  const bare = name.replace(/^استان\s+|\s+province$/gi, '');
  // A bare name that is a town's and a prison's is the town's, as in placeNamed.
  for (const place of [placeNamed(bare), prisonNamed(bare)]) {
    const position = place && pointOf(place, bare);
    if (position) return position;
  }
  return null;
}

function pointOf(place: Place, called: string): PlacePosition | null {
  if (place.kind === 'country') return null;
  // Of two seats of one government each has its own position.
  const seat = place.kind === 'capital' && gazetteerKey(called) !== gazetteerKey(place.name);
  const own = seat ? points.get(keyOf(called, place.country)) : undefined;
  if (own) return { ...own, of: called, persian: null };
  const town = place.kind === 'prison' ? townOfPrison.get(keyOf(place.name, place.country)) : undefined;
  const lies = town === undefined || town === '' ? place : (placeNamed(town) ?? place);
  const point = points.get(keyOf(lies.name, lies.country));
  return point ? { ...point, of: lies.name, persian: lies.persian } : null;
}
