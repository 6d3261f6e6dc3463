// The text of one of two documents, cut where shared passages begin and end. In: the text, the passages in code points. Out: pieces in order; a piece of a
// passage has its number. Where passages lie on one another the earlier one keeps the words.

import { textPositions } from '../../../../../src/model/text-position.ts';

export interface Piece {
  readonly text: string;
  /** Place of the passage in the list; null between passages. */
  readonly passage: number | null;
}

export function piecesOf(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
): readonly Piece[] {
  const positions = textPositions(text);
  const order = passages
    .map((passage, i) => ({ i, from: positions.toUnit(passage.start), to: positions.toUnit(passage.end) }))
    .sort((a, b) => a.from - b.from || a.i - b.i);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { i, from, to } of order) {
    const start = Math.max(from, reached);
    if (to <= start) continue;
    if (start > reached) pieces.push({ text: text.slice(reached, start), passage: null });
    pieces.push({ text: text.slice(start, to), passage: i });
    reached = to;
  }
  if (reached < text.length) pieces.push({ text: text.slice(reached), passage: null });
  return pieces;
}
