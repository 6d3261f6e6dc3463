// Whom a document as a whole goes back to, outermost first: those its page credits, and where one of these published a document of the case that it was taken from, those that this one credits in turn.
// In: what is known of the sources. Out: names. Not here: who is made to say a single claim (credit-path.ts).

import type { ObjectId } from '../../model/ids.ts';
import type { OriginSource, SharedPair } from '../../model/origins.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { OriginNames } from './origin-names.ts';

interface Known {
  source(id: ObjectId): OriginSource | null;
  sharedOf(id: ObjectId): readonly SharedPair[];
  meant(words: string): readonly ObjectId[];
  readonly names: OriginNames;
}

export function creditChain(source: ObjectId, known: Known): readonly string[] {
  const passed = new Set<ObjectId>();
  const chain = new Map<string, string>();
  for (let at: ObjectId | null = source; at !== null && !passed.has(at); ) {
    passed.add(at);
    const names = pageCredits(known.source(at));
    for (const name of names) if (!chain.has(normaliseForSearch(name))) chain.set(normaliseForSearch(name), name);
    const last = names.at(-1);
    at = last === undefined ? null : takenFrom(at, last, known);
  }
  return [...chain.values()];
}

/** An agency stands behind the paper it was taken from. */
function pageCredits(about: OriginSource | null): readonly string[] {
  if (about === null) return [];
  const { credits, reprintOf, translationOf } = about;
  const outer = credits.filter(({ kind }) => kind !== 'agency' && kind !== 'other').map(({ name }) => name);
  const inner = credits.filter(({ kind }) => kind === 'agency').map(({ name }) => name);
  return [...new Set([reprintOf, translationOf, ...outer, ...inner].flatMap((name) => name ?? []))];
}

/** The document that a credit means: by its address or title, else one of that publisher which has the same words. */
function takenFrom(source: ObjectId, name: string, { source: about, sharedOf, meant, names }: Known): ObjectId | null {
  const [stated] = meant(name);
  if (stated !== undefined) return stated;
  const key = names.of(source, name).key;
  const others = sharedOf(source).flatMap(({ a, b, kind }) => (kind === 'copied' ? [a === source ? b : a] : []));
  const found = others.sort().find((other) => {
    const publisher = about(other)?.publisher ?? null;
    return publisher !== null && names.of(other, publisher).key === key;
  });
  return found ?? null;
}
