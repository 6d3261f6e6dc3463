// The words of a document that can have been taken from another: its main text without furniture, normalised, each with its place.
// In: what was read of a source. Out: parallel arrays, words in the order of the text.

import type { BlockRole } from '../../model/block.ts';
import { eachSearchWord } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';

export interface TextWords {
  readonly words: readonly string[];
  /** Code points of the source's text; `to` is after the last letter. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Heads, names of authors and captions are repeated for other reasons than that a text was copied. */
const TAKEN: ReadonlySet<BlockRole> = new Set([
  'body',
  'quotation',
  'list',
  'table',
  'socialPost',
  'subtitle',
  'heading',
]);

export function textWords(reading: Reading): TextWords {
  const positions = textPositions(reading.text);
  const [words, from, to]: [string[], number[], number[]] = [[], [], []];
  for (const block of reading.blocks) {
    if (!TAKEN.has(block.role)) continue;
    const begin = positions.toUnit(block.start);
    eachSearchWord(reading.text.slice(begin, positions.toUnit(block.end)), (word, first, after) => {
      words.push(word);
      from.push(positions.toCodePoint(begin + first));
      to.push(positions.toCodePoint(begin + after));
    });
  }
  return { words, from, to };
}
