// The words of a document that can have been taken from another: its main text without furniture, normalised, each with its place.
// In: what was read of a source. Out: parallel arrays, words in the order of the text.

import type { BlockRole } from '../../model/block.ts';
import { eachSearchWord } from '../../model/search-text.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { NAME, NUMBER } from './one-form.ts';

export interface TextWords {
  readonly words: readonly string[];
  /** Code points of the source's text; `to` is after the last letter. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** NAME, NUMBER or 0 (one-form.ts). */
  readonly told: readonly number[];
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
  const [words, from, to, told]: [string[], number[], number[], number[]] = [[], [], [], []];
  for (const block of reading.blocks) {
    if (!TAKEN.has(block.role)) continue;
    const begin = positions.toUnit(block.start);
    const text = reading.text.slice(begin, positions.toUnit(block.end));
    let last = 0;
    eachSearchWord(text, (word, first, after) => {
      words.push(word);
      told.push(toldBy(word, text.slice(last, first), text.slice(first, after)));
      last = after;
      from.push(positions.toCodePoint(begin + first));
      to.push(positions.toCodePoint(begin + after));
    });
  }
  return { words, from, to, told };
}

/** A capital behind the end of a sentence or at the head of a block says nothing. */
function toldBy(word: string, before: string, written: string): number {
  if (/^[0-9]+$/.test(word)) return /^[12][0-9]{3}$/.test(word) ? 0 : NUMBER;
  return /^\p{Lu}/u.test(written) && /^[\p{L}\p{N}\s,()'’-]*\s$/u.test(before) && !before.includes('\n') ? NAME : 0;
}
