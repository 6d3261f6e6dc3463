// Whom a document as a whole goes back to, outermost first: those its page credits, and where one of these published a document of the case that it was taken from, those that this one credits in turn.
// In: what is known of the sources. Out: steps, each with the names that stand side by side ("Sources: A, B"). Not here: who is made to say a single claim (credit-path.ts).

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

export type CreditStep = readonly string[];

export function creditChain(source: ObjectId, known: Known): readonly CreditStep[] {
  const passed = new Set<ObjectId>();
  const named = new Set<string>();
  const chain: CreditStep[] = [];
  for (let at: ObjectId | null = source; at !== null && !passed.has(at); ) {
    passed.add(at);
    const steps = pageCredits(known.source(at));
    for (const step of steps) {
      const others = step.filter((name) => !named.has(normaliseForSearch(name)));
      for (const name of others) named.add(normaliseForSearch(name));
      if (others.length > 0) chain.push(others);
    }
    const [last, ...beside] = steps.at(-1) ?? [];
    // Of several side by side none is the one that it was taken from.
    at = last === undefined || beside.length > 0 ? null : takenFrom(at, last, known);
  }
  return chain;
}

/** An agency stands behind the paper it was taken from. */
function pageCredits(about: OriginSource | null): readonly CreditStep[] {
  if (about === null) return [];
  const { credits, reprintOf, translationOf } = about;
  const named = (kinds: readonly string[]): CreditStep => [
    ...new Set(credits.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)),
  ];
  const whole = [reprintOf, translationOf].flatMap((name) => (name === null ? [] : [[name]]));
  const sources = named(['source']);
  // Several sources of a page that is the reprint of none were named side by side.
  const outer = reprintOf === null ? [sources] : sources.map((name) => [name]);
  const others = named(['firstPublished', 'translation']).map((name) => [name]);
  return [...whole, ...others, ...outer, ...named(['agency']).map((name) => [name])].filter(({ length }) => length > 0);
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
