// Who held a post in a body, also where a claim names the post and not the body: the minister of justice is in the Ministry of Justice, ministers and heads of state are in the government of their country.
// In: tenures. Out: the tenures of a body. Which country a post without one belongs to is inferred only where its sources name posts of one country and of no other; the reasons say so.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityId, EntityRef, TenureView } from '../../model/weighing.ts';
import { bodyNamed, type CountryOf } from './post-name.ts';

type View = Cited<TenureView>;

const GOVERNMENT =
  /^(?:supreme leader|monarch|president|prime minister|first vice president|vice president|minister:.*)$/;

export function tenuresByBody(tenures: readonly View[], countryOf: CountryOf): (body: EntityRef) => readonly View[] {
  const byId = Map.groupBy(tenures, ({ body }): EntityId => body?.id ?? '');
  const byCountry = Map.groupBy(withCountry(tenures), ({ country }) => country);
  const known = new Map<EntityId, readonly View[]>();
  return (body) => {
    const found = known.get(body.id) ?? together(byId.get(body.id) ?? [], inBodyOf(body, byCountry, countryOf));
    known.set(body.id, found);
    return found;
  };
}

interface OfCountry {
  readonly country: string;
  readonly view: View;
}

function inBodyOf(
  body: EntityRef,
  byCountry: ReadonlyMap<string, readonly OfCountry[]>,
  countryOf: CountryOf,
): readonly View[] {
  const { country, portfolio, institution, ministry, rest } = bodyNamed(body.name, countryOf);
  if (country === null || rest.length > 0) return [];
  const isIn = (key: string): boolean => {
    if (portfolio !== null && ministry)
      return key === `minister:${portfolio}` || key.endsWith(`:ministry of ${portfolio}`);
    return institution === null ? GOVERNMENT.test(key) : key.endsWith(`:${institution}`);
  };
  return (byCountry.get(country) ?? []).flatMap(({ view }) => (isIn(view.postKey) ? [view] : []));
}

const COUNTRY = 'country:';

function withCountry(tenures: readonly View[]): readonly OfCountry[] {
  const countries = new Map<ObjectId, Set<string>>();
  for (const { seat, premises } of tenures)
    for (const { citedSource } of seat?.startsWith(COUNTRY) === true ? premises : []) {
      const known = countries.get(citedSource) ?? new Set();
      countries.set(citedSource, known.add((seat ?? '').slice(COUNTRY.length)));
    }
  return tenures.flatMap((view): readonly OfCountry[] => {
    if (view.seat !== null)
      return view.seat.startsWith(COUNTRY) ? [{ country: view.seat.slice(COUNTRY.length), view }] : [];
    if (!GOVERNMENT.test(view.postKey)) return [];
    const named = new Set(view.premises.flatMap(({ citedSource }) => [...(countries.get(citedSource) ?? [])]));
    const [country, ...others] = named;
    if (country === undefined || others.length > 0) return [];
    const reason = `inferred: a post of ${country}, the only country whose posts its sources name`;
    return [{ country, view: { ...view, reasons: [...view.reasons, reason] } }];
  });
}

/** Each tenure once. */
const together = (a: readonly View[], b: readonly View[]): readonly View[] => [
  ...new Map([...b, ...a].map((view) => [view.id, view])).values(),
];
