// The names that claims hold, so that a form can offer them. In: claims. Out: each name once, as it stands.

import type { Claim } from '../../../../src/model/claim.ts';

export function namesIn(claims: readonly Claim[]): readonly string[] {
  const found = new Set<string>();
  for (const claim of claims) collect(claim, found);
  return [...found].sort();
}

/** A mention is known by its shape: it has a name and says how it was named. */
function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { name, named } = value as { readonly name?: unknown; readonly named?: unknown };
  if (typeof named === 'string' && typeof name === 'string') found.add(name);
  for (const inner of Object.values(value)) collect(inner, found);
}
