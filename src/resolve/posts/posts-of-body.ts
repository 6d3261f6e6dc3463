// Who held a post in a body, also where a claim names the post and not the body: the minister of justice is in the Ministry of Justice, ministers and heads of state are in the government of their country.
// In: tenures. Out: the tenures of a body. Which country a post without one belongs to is inferred in spells.ts.

import type { Cited } from '../../model/cited.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import { bodyNamed, type CountryOf, inGovernment } from './post-name.ts';

type View = Cited<TenureView>;

export function tenuresByBody(tenures: readonly View[], countryOf: CountryOf): (body: EntityRef) => readonly View[] {
  const byId = Map.groupBy(tenures, ({ body }): EntityId => body?.id ?? '');
  const countries = countriesOf(tenures);
  const byCountry = Map.groupBy(tenures, ({ id }) => countries.get(id) ?? '');
  const byName = bySeatName(tenures, countryOf);
  const known = new Map<EntityId, readonly View[]>();
  return (body) => {
    const found =
      known.get(body.id) ?? together(byId.get(body.id) ?? [], inBodyOf(body, { byCountry, byName, countryOf }));
    known.set(body.id, found);
    return found;
  };
}

interface Posts {
  readonly byCountry: ReadonlyMap<string, readonly View[]>;
  /** Of countries and places that no gazetteer knows, by the words of their names. */
  readonly byName: ReadonlyMap<string, readonly View[]>;
  readonly countryOf: CountryOf;
}

function inBodyOf(body: EntityRef, { byCountry, byName, countryOf }: Posts): readonly View[] {
  const { country, portfolio, institution, ministry, rest } = bodyNamed(body.name, countryOf);
  if (country !== null && rest.length > 0) return [];
  const isIn = (key: string): boolean => {
    if (portfolio !== null && ministry)
      return key === `minister:${portfolio}` || key.endsWith(`:ministry of ${portfolio}`);
    return institution === null ? inGovernment(key) : key.endsWith(`:${institution}`);
  };
  const own = country === null ? byName.get(rest.join(' ')) : byCountry.get(country);
  return (own ?? []).filter(({ postKey }) => isIn(postKey));
}

/** The government of Karn is that of the seat which a claim names Karn. */
function bySeatName(tenures: readonly View[], countryOf: CountryOf): ReadonlyMap<string, readonly View[]> {
  const seats = Map.groupBy(
    tenures.filter(({ seat }) => seat !== null && !seat.startsWith(COUNTRY)),
    ({ seat }) => seat ?? '',
  );
  const found = new Map<string, readonly View[]>();
  for (const inSeat of seats.values()) {
    const names = new Set(
      inSeat.flatMap(({ body }) => (body === null ? [] : bodyNamed(body.name, countryOf).rest.join(' '))),
    );
    for (const name of names) if (name !== '') found.set(name, together(found.get(name) ?? [], inSeat));
  }
  return found;
}

const COUNTRY = 'country:';

/** The id of a tenure => the country whose post it is, stated or inferred. */
export const countriesOf = (tenures: readonly View[]): ReadonlyMap<string, string> =>
  new Map(
    tenures.flatMap(({ id, seat }) =>
      seat?.startsWith(COUNTRY) === true ? [[id, seat.slice(COUNTRY.length)] as const] : [],
    ),
  );

/** Each tenure once. */
const together = (a: readonly View[], b: readonly View[]): readonly View[] => [
  ...new Map([...b, ...a].map((view) => [view.id, view])).values(),
];
