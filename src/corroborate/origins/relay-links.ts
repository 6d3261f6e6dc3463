// Claims that lead to a document of the case because the sentence that makes them credits it. In: documents that make a claim. Out: links; those that only fit (`inferred`) stand apart: they show no two to be
// one, and none to be another.

import type { Credited } from './credit-path.ts';
import { relayedTo } from './credit-path.ts';
import type { OriginsContext } from './origin-context.ts';
import type { Linked } from './origin-links.ts';

export function relayLinks(documents: readonly Credited[], context: OriginsContext): readonly Linked[] {
  const found = new Map<string, Linked>();
  for (const { source, claims } of documents)
    for (const claim of claims)
      for (const { certainty, documents: meant, reasons } of relayedTo(claim, context) ?? []) {
        const [from, ...others] = meant;
        if (from === undefined || others.length > 0 || certainty === 'outside' || certainty === 'several') continue;
        const inferred = certainty === 'inferred';
        const link = { from, to: source, why: 'credits', inferred, directed: true } as const;
        found.set(`${from} ${source}`, { ...link, reasons });
      }
  return [...found.values()];
}
