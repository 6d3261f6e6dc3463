// Whether a source calls somebody a man or a woman: `Mrs Vane`, «خانم تالونی». In: the claims in which a name stands, and where. Out: which of the two; null where neither is said, or both are.
// A given name or a pronoun is not asked: one that a family has for sons and daughters alike would keep one person apart from herself.

import type { Claim } from '../../model/claim.ts';
import type { NamedMention } from './mentions.ts';

export type Called = 'man' | 'woman';

const FORMS = [
  ['man', 'mr|sir|lord|monsieur|señor|don|herr|brother|آقای'],
  ['woman', 'mrs|ms|miss|lady|madame|señora|doña|frau|sister|خانم|بانو'],
] as const;
/** Right before the name, or the first of its words. */
const CALLED = FORMS.map(
  ([called, forms]) =>
    [
      called,
      new RegExp(`(?<!\\p{L})(?:${forms})\\.?\\s*\\|`, 'iu'),
      new RegExp(`\\|(?:${forms})[.\\s]`, 'iu'),
    ] as const,
);
/** Code points before and behind the place of the name that are looked at. */
const REACH = 12;

export function calledIn(claims: ReadonlyMap<string, Claim>, mentions: readonly NamedMention[]): Called | null {
  const found = new Set<Called>();
  for (const { claim, start } of mentions) {
    const of = claims.get(claim);
    const words = of === undefined ? '' : wordsAround(of, start);
    for (const [called, before, first] of CALLED) if (before.test(words) || first.test(words)) found.add(called);
  }
  const [one = null, other] = found;
  return other === undefined ? one : null;
}

/** With a bar where the name begins; empty where that is neither in the passage of the claim nor right before it. */
function wordsAround({ passage: { prefix, exact, start } }: Claim, name: number): string {
  const before = [...prefix];
  const words = [...before, ...exact];
  const at = name - start + before.length;
  if (at < 0 || at >= words.length) return '';
  return `${words.slice(Math.max(0, at - REACH), at).join('')}|${words.slice(at, at + REACH).join('')}`;
}
