// The sentences of a text for those who need nothing else of it. In: what was read of a source. Out: each sentence of its body with its place in code points; titles and furniture are left out, and what is too short to tell
// anything.

import type { BlockRole } from '../../model/block.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const UNTOLD: ReadonlySet<BlockRole> = new Set(['furniture', 'title', 'subtitle', 'heading']);
/** A name and a verb. */
const FEWEST_TOKENS = 3;

export function sentenceSpans({ text, blocks }: Reading): readonly SentenceSpan[] {
  const positions = textPositions(text);
  const stretches = blocks
    .filter(({ role }) => !UNTOLD.has(role))
    .map(({ start, end }) => ({ from: positions.toUnit(start), to: positions.toUnit(end) }));
  const tokens = tokensOf(text, stretches);
  return sentencesOf(tokens).flatMap(({ first, end }): SentenceSpan[] => {
    if (end - first < FEWEST_TOKENS) return [];
    const [from, to] = [tokens.from[first] ?? 0, tokens.to[end - 1] ?? 0];
    return [{ start: positions.toCodePoint(from), end: positions.toCodePoint(to), words: text.slice(from, to) }];
  });
}
