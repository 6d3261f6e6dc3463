// A share of a number: `most of the 30,000`, `one third of the 600 villagers`. In: tokens and the number. Out: the share's words and the whole, or null.

import type { Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { SHARES } from './words.data.ts';

interface ShareBefore {
  readonly text: string;
  readonly of: number | null;
  /** Where the share's words begin. */
  readonly from: number;
}

export function shareBefore(t: Tokens, quantity: Quantity): ShareBefore | null {
  let at = quantity.first - 1;
  if (/^(?:the|these|those|its|his|their)$/.test(t.norm[at] ?? '')) at--;
  if (t.norm[at] !== 'of') return null;
  const last = at - 1;
  if (!SHARES.has(t.norm[last] ?? '')) return null;
  let first = last;
  while (
    first > 0 &&
    last - first < 3 &&
    /^(?:one|two|three|a|the|vast|great|large|small|more|than|nearly|almost|about|over|overwhelming|-)$/.test(
      t.norm[first - 1] ?? '',
    )
  )
    first--;
  return { text: t.text.slice(t.from[first], t.to[last]), of: quantity.value, from: t.from[first] ?? 0 };
}
