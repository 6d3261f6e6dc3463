// Whether it is one person who is kept out of a place. In: the text, the word for entry or the verb of barring, and where its sentence begins. Out: yes or no.

import type { PreparedText } from '../../text/prepared-text.ts';

/** `[she] had been refused entry`, `[Mr Rell] was denied access`, `stopped [him] from entering`: one who is turned away closes no place to visitors. */
export function isOneTurnedAway({ tokens: t, names }: PreparedText, i: number, limit: number): boolean {
  if (/^(?:him|her|me)$/.test(t.norm[i + 1] ?? '')) return true;
  let be = i - 1;
  while (be > limit && /^(?:refused|denied|no|not|never|been|longer|was|is|had|has)$/.test(t.norm[be] ?? '')) be--;
  if (be === i - 1) return false;
  const name = names.list[names.at[be] ?? -1];
  return /^(?:he|she|i|who)$/.test(t.norm[be] ?? '') || name?.kind === 'person';
}
