// The gazetteers of the extraction, as resolving asks for them (resolve/identity/known-names.ts).

import { bodyNamed, isBodyHead, isPersianBodyHead } from '../extract/gazetteers/bodies.ts';
import { COUNTRIES } from '../extract/gazetteers/countries.data.ts';
import { rowsOf } from '../extract/gazetteers/gazetteer-key.ts';
import { isGivenName } from '../extract/gazetteers/given-names.ts';
import { countryNamed, governmentOf, placeNamed } from '../extract/gazetteers/places.ts';
import type { KnownNames } from '../resolve/identity/known-names.ts';

const countryOfCode: ReadonlyMap<string, string> = new Map(
  rowsOf(COUNTRIES).map(([code = '', name = '']) => [code, name]),
);

export const knownNames: KnownNames = {
  body(name) {
    const body = bodyNamed(name);
    return body === null ? null : { name: body.name, country: countryOfCode.get(body.countryCode ?? '') ?? null };
  },
  place(name) {
    const place = placeNamed(name);
    return place === null ? null : { name: `${place.name} (${place.kind})`, country: place.country };
  },
  country: countryNamed,
  government: (name) => governmentOf(name)?.country ?? null,
  bodyWord: (word) => isBodyHead(word) || isPersianBodyHead(word),
  givenName: isGivenName,
};
