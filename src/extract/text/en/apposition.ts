// Words set beside a phrase between commas or brackets: `Oren Mavik, a baker, was`, `his deputy, Sergeant Oren Mavik, was`. In: the prepared text, the place of the closing mark, how far
// one may look. Out: where the phrase that the words stand for ends; null where the mark closes nothing of the kind.

import type { PreparedText } from '../prepared-text.ts';
import { NUMBER, type Tokens, wordAt } from '../tokens.ts';
import { NUMERALS, PREPOSITIONS } from './grammar.data.ts';

type Prepared = Pick<PreparedText, 'tokens' | 'names'>;

/** `Quill, Rennick, Talven`: another comma or name before the first. */
const isList = (t: Tokens, comma: number, limit: number): boolean => {
  for (let k = comma - 1; k > limit && comma - k < 6; k--) if (wordAt(t, k) === ',') return true;
  return false;
};

const LONGEST_APPOSITION = 40;

/** `Oren Mavik, a baker, ` => the place after Mavik. A comma after words that open the sentence is none. */
export function beforeApposition({ tokens: t, names }: Prepared, close: number, limit: number): number | null {
  const bracket = wordAt(t, close) === ')';
  for (let i = close - 1; i > limit && close - i < LONGEST_APPOSITION; i--) {
    if (wordAt(t, i) !== (bracket ? '(' : ',')) continue;
    if (bracket) return i;
    const opens = wordAt(t, i + 1);
    // `his deputy, Sergeant Oren Mavik, was`: the name is who it is.
    if (
      (names.at[close - 1] ?? -1) >= 0 &&
      (names.list[names.at[close - 1] ?? -1]?.first ?? 0) <= i + 2 &&
      !isList(t, i, limit)
    )
      return close;
    if (
      (names.at[i - 1] ?? -1) >= 0 ||
      /^(?:who|which|whose|whom|a|an|the|aged|including|among|one|both|mostly|some|many|most)$/.test(opens) ||
      t.kind[i + 1] === NUMBER ||
      NUMERALS.has(wordAt(t, i + 1))
    )
      return PREPOSITIONS.has(wordAt(t, i - 2)) && i - 3 < limit ? null : i;
  }
  return null;
}
