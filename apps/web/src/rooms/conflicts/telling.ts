// What stands against a claim, document by document: one document that says a thing eight times has said it once. In: the claims against it. Out: its documents, and in each its
// claims, the most telling first: one with a number, with those who took part, with who says so, before one that only names what it is about.

import type { ConflictView } from '../../../../../src/model/rooms/conflicts.ts';
import type { SourceLabel } from '../../../../../src/model/source.ts';
import { tellingOf } from '../../../../../src/model/telling-claim.ts';

export type Against = ConflictView['against'][number];

export interface AgainstOfDocument {
  readonly source: SourceLabel;
  /** What tells something of its own, at least one. */
  readonly telling: readonly Against[];
  /** Repetitions, and what only names it. */
  readonly rest: readonly Against[];
}

const TELLING = 3;
const MOST_AT_ONCE = 3;

export function againstByDocument(against: readonly Against[]): readonly AgainstOfDocument[] {
  const documents = new Map<string, Against[]>();
  for (const one of against) {
    const { id } = one.ref.source;
    documents.set(id, [...(documents.get(id) ?? []), one]);
  }
  return [...documents.values()]
    .map((claims) => claims.toSorted(byTelling))
    .sort(([a], [b]) => (a && b ? byTelling(a, b) : 0))
    .flatMap((claims) => ofDocument(claims) ?? []);
}

function ofDocument(claims: readonly Against[]): AgainstOfDocument | null {
  const [first] = claims;
  if (first === undefined) return null;
  const said = new Set<string>();
  const telling = claims.filter((one) => {
    const words = wordsOf(one);
    const again = said.has(words);
    said.add(words);
    return one === first || (!again && weightOf(one) >= TELLING);
  });
  const shown = telling.slice(0, MOST_AT_ONCE);
  return { source: first.ref.source, telling: shown, rest: claims.filter((one) => !shown.includes(one)) };
}

const wordsOf = ({ ref }: Against): string =>
  ref.claim.passage.exact
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byTelling = (a: Against, b: Against): number =>
  weightOf(b) - weightOf(a) || (a.ref.claim.id < b.ref.claim.id ? -1 : 1);

const weightOf = ({ ref: { claim, state } }: Against): number =>
  tellingOf(claim) + (state === 'accepted' || state === 'amended' ? 2 : 0);
