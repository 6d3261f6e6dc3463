// Who held a post in a body, also where a claim names the post and not the body: the minister of justice is in the Ministry of Justice, ministers and heads of state are in the government of their country.
// In: tenures. Out: the tenures of a body. Which country a post without one belongs to is inferred only where its sources name posts of one country and of no other; the reasons say so.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
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
export function countriesOf(tenures: readonly View[]): ReadonlyMap<string, string> {
  const named = new Map<ObjectId, Set<string>>();
  for (const { seat, premises } of tenures)
    for (const { citedSource } of seat?.startsWith(COUNTRY) === true ? premises : []) {
      const known = named.get(citedSource) ?? new Set();
      named.set(citedSource, known.add((seat ?? '').slice(COUNTRY.length)));
    }
  const countryOf = ({ seat, postKey, premises }: View): string | undefined => {
    if (seat !== null) return seat.startsWith(COUNTRY) ? seat.slice(COUNTRY.length) : undefined;
    if (!inGovernment(postKey)) return undefined;
    const [country, ...others] = new Set(premises.flatMap(({ citedSource }) => [...(named.get(citedSource) ?? [])]));
    return others.length > 0 ? undefined : country;
  };
  return new Map(
    tenures.flatMap((view) => {
      const country = countryOf(view);
      return country === undefined ? [] : [[view.id, country] as const];
    }),
  );
}

/** Says of a tenure that its country is inferred. Its seat stays open: it closes nobody and stands against nobody. */
export function withInferredCountry(tenures: readonly View[]): readonly View[] {
  const countries = countriesOf(tenures);
  return tenures.map((view) => {
    const country = view.seat === null ? countries.get(view.id) : undefined;
    if (country === undefined) return view;
    const reason = `inferred: a post of ${country}, the only country whose posts its sources name`;
    return { ...view, reasons: [...view.reasons, reason] };
  });
}

/** Each tenure once. */
const together = (a: readonly View[], b: readonly View[]): readonly View[] => [
  ...new Map([...b, ...a].map((view) => [view.id, view])).values(),
];
