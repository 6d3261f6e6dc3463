// Claims of several documents that are the same words, or stand in documents of which one was taken from the other as a whole. Where such are credited to others in each, they have one origin all the same;
// other claims of these documents, which may have been put together from several, are not touched. In: documents with whom they credit, the links between them, the stretches that they share. Out: keys of names that are one.

import type { ObjectId } from '../../model/ids.ts';
import type { Credited } from './credit-path.ts';
import { type Joined, joined } from './joined.ts';
import type { Linked, SharedClaims } from './origin-links.ts';

export function namesOfSameWords(
  documents: readonly Credited[],
  links: readonly Linked[],
  shared: readonly SharedClaims[],
): Joined {
  const together = joined();
  const bySource = new Map(documents.map((one) => [one.source, one]));
  const join = ([first, ...others]: readonly string[]): void => {
    if (first !== undefined) for (const other of others) together.join(first, other);
  };
  for (const { claims } of shared) join(claims.map(({ source, claim }) => placeOf(source, claim.id)));
  for (const { from, to, why } of links)
    if (why === 'reprintOf' || why === 'declared')
      join([from, to].flatMap((end) => placesIn(bySource.get(end) ?? null)));
  const same = joined();
  for (const part of partsOf(documents, (place) => together.of(place)).values())
    for (const one of part)
      for (const other of part)
        if (disjoint(one, other)) for (const key of [...one, ...other]) same.join([...one][0] ?? key, key);
  return same;
}

const placeOf = (source: ObjectId, claim: string): string => `${source} ${claim}`;

const placesIn = (document: Credited | null): readonly string[] =>
  document === null ? [] : document.claims.map(({ source, claim }) => placeOf(source, claim.id));

/** Of all claims that are one, the names that each document credits them to; each set of names once. */
function partsOf(
  documents: readonly Credited[],
  rootOf: (place: string) => string,
): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const parts = new Map<string, Map<string, Set<string>>>();
  for (const { source, leaves } of documents) {
    const own = new Map<string, Set<string>>();
    for (const { key, claims } of leaves)
      for (const claim of claims) {
        const root = rootOf(placeOf(source, claim));
        own.set(root, (own.get(root) ?? new Set()).add(key));
      }
    for (const [root, keys] of own) {
      const known = parts.get(root) ?? new Map<string, Set<string>>();
      parts.set(root, known.set([...keys].sort().join(' '), keys));
    }
  }
  return new Map([...parts].map(([root, kinds]) => [root, [...kinds.values()]]));
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a !== b && a.isDisjointFrom(b);
