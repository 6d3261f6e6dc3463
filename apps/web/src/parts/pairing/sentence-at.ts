// The sentence in which words stand: of their own block of the text, so that no heading and no other row of a table is part of it.

import type { Passage } from '../../../../../src/model/passage.ts';
import { passageOf } from '../../../../../src/model/passage.ts';
import type { Reading } from '../../../../../src/model/source.ts';
import { type TextPositions, textPositions } from '../../../../../src/model/text-position.ts';

/** `start` and `end` in code points. */
export function sentenceAt(
  { text, blocks, source }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): Passage {
  const positions = textPositions(text);
  const [from, to] = [positions.toUnit(start), positions.toUnit(Math.min(end, positions.length))];
  const around = blockAround(blocks, positions, from, text.length);
  const pieces = [...segmenterOf(source.language).segment(text.slice(around.from, around.to))].map((one) => ({
    from: around.from + one.index,
    to: around.from + one.index + one.segment.length,
  }));
  const within = pieces.filter((one) => one.to > from && one.from < Math.max(to, from + 1));
  return trimmed(text, positions, within[0]?.from ?? from, Math.max(within.at(-1)?.to ?? to, to));
}

function blockAround(blocks: Reading['blocks'], positions: TextPositions, at: number, length: number) {
  const block = blocks.find((one) => positions.toUnit(one.start) <= at && at < positions.toUnit(one.end));
  return block ? { from: positions.toUnit(block.start), to: positions.toUnit(block.end) } : { from: 0, to: length };
}

function trimmed(text: string, positions: TextPositions, from: number, to: number): Passage {
  const said = text.slice(from, to);
  const begin = from + (said.length - said.trimStart().length);
  return passageOf(text, positions, begin, Math.max(begin, to - (said.length - said.trimEnd().length)));
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' }); // Untrusted: a page may call its language anything.
  }
}
