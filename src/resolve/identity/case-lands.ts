// Of which country a body is whose name every state has ("the Interior Ministry"), where its document names none: of the one that the case speaks of. In: what all documents tell of their
// bodies. Out: for the words of such a name a country with the reason; null where two countries may be meant. A document that names several countries is not asked about here.

import type { NameProfile } from './profiles.ts';

export interface Land {
  /** Null in a case that names no country at all: there the name alone is as good. */
  readonly country: string | null;
  readonly note: string;
}

export type Lands = (core: string) => Land | null;

/** Of the documents that speak of one country alone, so many speak of the case's own. */
const NEARLY_ALL = 0.8;

export interface BodyOfState {
  /** Its words, without the country. */
  readonly core: string;
  readonly country: string | null;
}

export function landsOf(
  profiles: Iterable<NameProfile>,
  bodyOfState: (profile: NameProfile) => BodyOfState | null,
): Lands {
  const alone = new Map<string, string>();
  const byCore = new Map<string, Set<string>>();
  let none = true;
  for (const profile of profiles) {
    if (profile.country !== null) alone.set(profile.source, profile.country);
    none &&= profile.country === null && !profile.amongCountries;
    const body = profile.kind === 'body' ? bodyOfState(profile) : null;
    if (body === null || body.country === null) continue;
    const known = byCore.get(body.core);
    if (known === undefined) byCore.set(body.core, new Set([body.country]));
    else known.add(body.country);
  }
  if (none && byCore.size === 0) return () => ({ country: null, note: 'no document of the case names a country' });
  const main = mainOf([...alone.values()]);
  return (core) => {
    const meant = new Set([...(byCore.get(core) ?? []), ...(main === null ? [] : [main])]);
    const [country] = meant;
    if (main === null || country === undefined || meant.size > 1) return null;
    return { country, note: `the country that nearly all documents of the case speak of` };
  };
}

function mainOf(countries: readonly string[]): string | null {
  const counts = [...Map.groupBy(countries, (country) => country)].map(([country, of]) => ({ country, n: of.length }));
  const [first] = counts.sort((x, y) => y.n - x.n || (x.country < y.country ? -1 : 1));
  return first !== undefined && first.n >= countries.length * NEARLY_ALL ? first.country : null;
}
