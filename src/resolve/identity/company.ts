// In whose company names stand: the persons with a full name, and the bodies with one of their own, that one document names. What nearly every document of a case names tells nothing.

import type { ObjectId } from '../../model/ids.ts';
import type { Unit } from './units.ts';

export interface Company {
  /** Names that documents of both have, but for those in `besides`; a document that has both tells nothing. */
  shared(a: readonly Unit[], b: readonly Unit[], besides: ReadonlySet<string>): readonly string[];
  /** Those named most often in the same documents. */
  around(units: readonly Unit[], besides: ReadonlySet<string>): readonly string[];
}

const MOST_UNITS = 60;
const MOST_NAMED = 12;
/** A share of the documents, from a number of them on. */
const NEARLY_ALL = { share: 0.2, documents: 20 };

export function companyOf(units: readonly Unit[]): Company {
  const bySource = new Map<ObjectId, Map<string, string>>();
  const documents = new Map<string, number>();
  for (const unit of units) {
    if (!unit.full) continue;
    const of = bySource.get(unit.source) ?? new Map<string, string>();
    bySource.set(unit.source, of);
    for (const { profile, read } of unit.names) {
      if (!read.full || read.country !== null || of.has(read.key)) continue;
      of.set(read.key, profile.name);
      documents.set(read.key, (documents.get(read.key) ?? 0) + 1);
    }
  }
  const most = bySource.size < NEARLY_ALL.documents ? bySource.size : bySource.size * NEARLY_ALL.share;
  type Named = ReadonlyMap<string, string>;
  const sourcesOf = (some: readonly Unit[]): ReadonlySet<ObjectId> =>
    new Set(some.slice(0, MOST_UNITS).map((unit) => unit.source));
  const namedIn = (sources: Iterable<ObjectId>): readonly Named[] =>
    [...sources].flatMap((source) => bySource.get(source) ?? []);
  const tells = (key: string, besides: ReadonlySet<string>): boolean =>
    !besides.has(key) && (documents.get(key) ?? 0) <= most;
  return {
    shared(a, b, besides) {
      const [ofA, ofB] = [sourcesOf(a), sourcesOf(b)];
      const [x, y] = [namedIn(ofA.difference(ofB)), namedIn(ofB.difference(ofA))];
      // Most often the one stands in a single document: what that names is looked for in those of the other.
      const [few, others] = x.length < y.length ? [x, y] : [y, x];
      const keys = new Set(few.flatMap((names) => [...names.keys()]));
      return [...keys]
        .filter((key) => tells(key, besides) && others.some((names) => names.has(key)))
        .map((key) => x.findLast((names) => names.has(key))?.get(key) ?? key)
        .sort()
        .slice(0, MOST_NAMED);
    },
    around(some, besides) {
      const found = new Map<string, readonly [name: string, times: number]>();
      for (const names of namedIn(sourcesOf(some)))
        for (const [key, name] of names)
          if (tells(key, besides)) found.set(key, [name, (found.get(key)?.[1] ?? 0) + 1]);
      return [...found.values()]
        .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .map(([name]) => name)
        .slice(0, MOST_NAMED);
    },
  };
}
