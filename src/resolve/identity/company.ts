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
  const named = (
    some: readonly Unit[],
    not: ReadonlySet<ObjectId>,
    besides: ReadonlySet<string>,
  ): Map<string, [string, number]> => {
    const found = new Map<string, [string, number]>();
    for (const source of new Set(some.slice(0, MOST_UNITS).map((unit) => unit.source))) {
      if (not.has(source)) continue;
      for (const [key, name] of bySource.get(source) ?? [])
        if (!besides.has(key) && (documents.get(key) ?? 0) <= most)
          found.set(key, [name, (found.get(key)?.[1] ?? 0) + 1]);
    }
    return found;
  };
  const sourcesOf = (some: readonly Unit[]): ReadonlySet<ObjectId> =>
    new Set(some.slice(0, MOST_UNITS).map((unit) => unit.source));
  return {
    shared(a, b, besides) {
      const [x, y] = [named(a, sourcesOf(b), besides), named(b, sourcesOf(a), besides)];
      return [...x]
        .filter(([key]) => y.has(key))
        .map(([, [name]]) => name)
        .sort()
        .slice(0, MOST_NAMED);
    },
    around: (some, besides) =>
      [...named(some, new Set(), besides).values()]
        .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .map(([name]) => name)
        .slice(0, MOST_NAMED),
  };
}
