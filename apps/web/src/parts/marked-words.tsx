// A stretch of a text in which the words of a query stand, with these marked. Marks count code points of the stretch.

import type { ReactNode } from 'react';
import { textPositions } from '../../../../src/model/text-position.ts';
import type { SearchHit } from '../../../../src/model/views.ts';

export type Snippet = SearchHit['snippets'][number];

export function MarkedWords({ of: { text, marks } }: { of: Snippet }) {
  const positions = textPositions(text);
  const pieces: ReactNode[] = [];
  let reached = 0;
  for (const [start, end] of marks) {
    const [from, to] = [positions.toUnit(start), positions.toUnit(end)];
    pieces.push(text.slice(reached, from), <mark key={start}>{text.slice(from, to)}</mark>);
    reached = to;
  }
  pieces.push(text.slice(reached));
  return pieces;
}

/** Where the words found stand in the source's text, in code points; the whole stretch where none is marked. */
export function placesIn({ text, start, marks }: Snippet): readonly { readonly start: number; readonly end: number }[] {
  if (marks.length === 0) return [{ start, end: start + textPositions(text).length }];
  return marks.map(([from, to]) => ({ start: start + from, end: start + to }));
}
