// Cuts the text of a block where claims, notes and the passage asked for begin and end, so that each stretch can be painted
// and pointed at. Works in UTF-16 units of the whole text; anchors are turned from code points once (text-position.ts).

import type { Block } from '../../../../../src/model/block.ts';
import type { Claim, ClaimKind } from '../../../../../src/model/claim.ts';
import type { TextPositions } from '../../../../../src/model/text-position.ts';
import type { AnnotationView } from '../../../../../src/model/views.ts';

export interface Mark {
  readonly kind: ClaimKind | 'note' | 'asked';
  /** Of the claim or the annotation's record; empty for the passage asked for. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Those that cover it, the shortest first: that one is what a click means. */
  readonly marks: readonly Mark[];
}

export interface Stretch {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly marks: readonly Mark[];
  /** Words outside all blocks that stand on the line of the next one, as `From:` before a name. */
  readonly leadsIn?: boolean;
}

export interface Asked {
  readonly start: number;
  readonly end: number;
}

export function marksOf(
  claims: readonly Claim[],
  annotations: readonly AnnotationView[],
  asked: Asked | null,
  positions: TextPositions,
): readonly Mark[] {
  const at = (start: number, end: number) => ({ from: positions.toUnit(start), to: positions.toUnit(end) });
  const marks: Mark[] = claims.map(({ kind, id, passage }) => ({ kind, id, ...at(passage.start, passage.end) }));
  for (const { record, start, end, claim } of annotations)
    if (start !== null && end !== null && claim === null) marks.push({ kind: 'note', id: record, ...at(start, end) });
  if (asked) marks.push({ kind: 'asked', id: '', ...at(asked.start, asked.end) });
  return marks.filter((mark) => mark.to > mark.from).sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The blocks in order, each with the marks that touch it; text between blocks that is not blank becomes a body block. */
export function stretchesOf(
  text: string,
  blocks: readonly Block[],
  positions: TextPositions,
  marks: readonly Mark[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  let reached = 0;
  const add = (block: Block, from: number, to: number, leadsIn = false): void => {
    found.push({ block, from, to, marks: marksWithin(marks, from, to), ...(leadsIn && { leadsIn }) });
    reached = to;
  };
  const gap = (to: number): void => {
    const line = text.lastIndexOf('\n', to - 1) + 1;
    if (line > reached && line < to) piece(line, false);
    piece(to, to < text.length && text[to - 1] !== '\n');
  };
  const piece = (to: number, leadsIn: boolean): void => {
    if (text.slice(reached, to).trim() === '') {
      reached = to;
      return;
    }
    const block: Block = {
      role: 'body',
      start: positions.toCodePoint(reached),
      end: positions.toCodePoint(to),
      lang: null,
      post: null,
      place: null,
    };
    add(block, reached, to, leadsIn);
  };
  for (const block of blocks) {
    const from = positions.toUnit(block.start);
    gap(from);
    add(block, from, positions.toUnit(block.end));
  }
  gap(text.length);
  return found;
}

/** `marks` is sorted by where they begin, so those that begin after the block need no look. */
function marksWithin(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  let end = marks.length;
  let low = 0;
  while (low < end) {
    const middle = (low + end) >> 1;
    if ((marks[middle]?.from ?? 0) < to) low = middle + 1;
    else end = middle;
  }
  return marks.slice(0, low).filter((mark) => mark.to > from);
}

export function segmentsOf(from: number, to: number, marks: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([from, to]);
  for (const mark of marks) {
    if (mark.from > from && mark.from < to) cuts.add(mark.from);
    if (mark.to > from && mark.to < to) cuts.add(mark.to);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? to;
    const covering = marks.filter((mark) => mark.from <= start && mark.to >= end);
    return { from: start, to: end, marks: covering.sort((a, b) => a.to - a.from - (b.to - b.from)) };
  });
}
