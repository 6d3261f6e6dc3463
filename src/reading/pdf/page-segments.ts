// Glyphs with places come in, segments go out: stretches of one line that stand close together, each letter with its marks one cell,
// from left to right. Columns and cells of tables are apart here; columns.ts puts segments in order. Works in the turned plane of one
// direction of writing: glyphs turned by 90 degrees make segments of their own.

import { joins } from './arabic-shapes.ts';
import type { Glyph } from './glyphs.ts';

/** A letter with its marks, as it stands on the page. */
export interface Cell {
  readonly text: string;
  readonly run: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Segment {
  readonly cells: readonly Cell[];
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  readonly bold: boolean;
  readonly artifact: boolean;
}

/** A gap of so many times the size of the letters ends a segment. */
const WIDE_GAP = 1.3;
/** A gap of so many times the size is a space. */
const SPACE = 0.19;

/** A raised sign has no more letters than this. */
const MOST_SIGNS = 6;

interface Piece {
  readonly glyphs: Glyph[];
  x0: number;
  x1: number;
  readonly y: number;
  size: number;
}

export function pageSegments(glyphs: readonly Glyph[]): readonly Segment[] {
  const byAngle = Map.groupBy(glyphs, (glyph) => glyph.angle);
  return [...byAngle.values()].flatMap((turned) => mergePieces(piecesOf(turned)).map(segmentOf).filter(hasWords));
}

const hasWords = (segment: Segment): boolean => segment.cells.some((cell) => cell.text.trim() !== '');

/** Follows the order of drawing, in which neighbours mostly follow one another. */
function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1);
    const near =
      last !== undefined &&
      Math.abs(last.y - glyph.y) < 0.1 * glyph.size &&
      last.glyphs[0]?.artifact === glyph.artifact &&
      gapBetween(last, glyph) < WIDE_GAP * glyph.size;
    if (!near) {
      pieces.push({ glyphs: [glyph], x0: glyph.x0, x1: glyph.x1, y: glyph.y, size: glyph.size });
      continue;
    }
    last.glyphs.push(glyph);
    last.x0 = Math.min(last.x0, glyph.x0);
    last.x1 = Math.max(last.x1, glyph.x1);
    last.size = Math.max(last.size, glyph.size);
  }
  return pieces;
}

type Extent = { readonly x0: number; readonly x1: number };

const gapBetween = (a: Extent, b: Extent): number => Math.max(a.x0 - b.x1, b.x0 - a.x1, 0);

/** Pieces of one line that touch become one; from the top of the page down. */
function mergePieces(pieces: readonly Piece[]): Piece[] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  const open: Piece[] = [];
  const done: Piece[] = [];
  for (const piece of sorted) {
    let current = piece;
    for (let i = open.length - 1; i >= 0; i -= 1) {
      const other = open[i];
      if (other === undefined) continue;
      if (current.y - other.y > 1.5 * Math.max(current.size, other.size)) {
        done.push(...open.splice(i, 1));
        continue;
      }
      if (!sameLine(other, current)) continue;
      open.splice(i, 1);
      current = joined(other, current);
      i = open.length;
    }
    open.push(current);
  }
  return [...done, ...open];
}

function sameLine(a: Piece, b: Piece): boolean {
  if (a.glyphs[0]?.artifact !== b.glyphs[0]?.artifact) return false;
  const [large, small] = a.size >= b.size ? [a, b] : [b, a];
  if (gapBetween(a, b) > WIDE_GAP * small.size) return false;
  const apart = Math.abs(a.y - b.y);
  const over = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  // Two lines that run into one another, not one drawn twice.
  if (apart > 0.05 * small.size && over > 0.4 * Math.min(a.x1 - a.x0, b.x1 - b.x0)) return false;
  if (apart < 0.25 * small.size) return true;
  // A raised or lowered sign beside the line, such as the number of a note.
  const isSign = small.glyphs.length <= MOST_SIGNS && large.glyphs.length > 1 && over < 0.3 * small.size;
  return isSign && small.size < 0.85 * large.size && small.y < large.y + 0.25 * large.size && apart < 0.6 * large.size;
}

function joined(a: Piece, b: Piece): Piece {
  const main = a.size > b.size || (a.size === b.size && a.glyphs.length >= b.glyphs.length) ? a : b;
  return {
    glyphs: [...a.glyphs, ...b.glyphs],
    x0: Math.min(a.x0, b.x0),
    x1: Math.max(a.x1, b.x1),
    y: main.y,
    size: main.size,
  };
}

function segmentOf(piece: Piece): Segment {
  const glyphs = withoutDoubles(piece.glyphs.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1));
  const letters = glyphs.filter((glyph) => glyph.text.trim() !== '');
  return {
    cells: cellsOf(glyphs, piece.size),
    x0: Math.min(...extremes(letters, piece).map((one) => one.x0)),
    x1: Math.max(...extremes(letters, piece).map((one) => one.x1)),
    y: piece.y,
    size: piece.size,
    angle: piece.glyphs[0]?.angle ?? 0,
    bold: letters.filter((glyph) => glyph.bold).length * 2 > letters.length,
    artifact: piece.glyphs[0]?.artifact ?? false,
  };
}

/** The outermost letters: a segment may hold more of them than a call takes arguments. */
function extremes(letters: readonly Glyph[], piece: Piece): readonly Extent[] {
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const letter of letters) {
    x0 = Math.min(x0, letter.x0);
    x1 = Math.max(x1, letter.x1);
  }
  return letters.length === 0 ? [piece] : [{ x0, x1 }];
}

/** Bold print and shadows are sometimes made by drawing a letter twice. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of glyphs) {
    const twin = kept
      .slice(-3)
      .some(
        (other) =>
          other.text === glyph.text &&
          Math.abs(other.x0 - glyph.x0) < 0.08 * glyph.size &&
          Math.abs(other.y - glyph.y) < 0.08 * glyph.size &&
          glyph.x1 - glyph.x0 > 0.1 * glyph.size,
      );
    if (!twin) kept.push(glyph);
  }
  return kept;
}

const MARKS = /^[\p{M}\u0640]*\p{M}[\p{M}]*$/u;
const INVISIBLE = /^[\u200b-\u200f\u2060\u00ad\ufeff]+$/u;

function cellsOf(glyphs: readonly Glyph[], size: number): Cell[] {
  const cells: { text: string; run: number; x0: number; x1: number }[] = [];
  const marks: Glyph[] = [];
  const space = spaceWidth(glyphs, size);
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs) {
    if (MARKS.test(glyph.text)) {
      marks.push(glyph);
      continue;
    }
    const before = cells.at(-1);
    if (glyph.text.trim() === '') {
      if (before !== undefined && before.text !== ' ')
        cells.push({ text: ' ', run: glyph.run, x0: glyph.x0, x1: glyph.x1 });
      else if (before !== undefined) before.x1 = Math.max(before.x1, glyph.x1);
      continue;
    }
    const isApart = before !== undefined && glyph.x0 - right > space && !isSpacedOut(before.text, glyph.text);
    if (isApart && before.text !== ' ' && !INVISIBLE.test(glyph.text))
      cells.push({ text: ' ', run: glyph.run, x0: right, x1: glyph.x0 });
    cells.push({ text: glyph.text, run: glyph.run, x0: glyph.x0, x1: glyph.x1 });
    right = Math.max(right, glyph.x1);
  }
  for (const mark of marks) attach(cells, mark);
  while (cells.at(-1)?.text === ' ') cells.pop();
  return withoutUnseenSpaces(cells, size);
}

const ARABIC = /\p{Script=Arabic}/u;

/** Producers draw a zero width non-joiner as a space that takes no room: between joining letters it is one again, elsewhere nothing. */
function withoutUnseenSpaces(cells: readonly Cell[], size: number): Cell[] {
  return cells.flatMap((cell, i) => {
    const [left, right] = [cells[i - 1], cells[i + 1]];
    if (cell.text !== ' ' || left === undefined || right === undefined) return [cell];
    if (right.x0 - left.x1 > 0.06 * size || !ARABIC.test(left.text) || !ARABIC.test(right.text)) return [cell];
    return joins(right.text) ? [{ ...cell, text: '\u200c' }] : [];
  });
}

const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Chinese and Japanese are set with gaps and written without spaces. */
const isSpacedOut = (a: string, b: string): boolean => IDEOGRAPH.test(a) && IDEOGRAPH.test(b);

/** Spaced letters have gaps everywhere: there a space is what is wider than they are. */
function spaceWidth(glyphs: readonly Glyph[], size: number): number {
  const gaps: number[] = [];
  for (const [i, glyph] of glyphs.entries()) {
    const next = glyphs[i + 1];
    if (next !== undefined && glyph.text.trim() !== '' && next.text.trim() !== '') gaps.push(next.x0 - glyph.x1);
  }
  gaps.sort((a, b) => a - b);
  const usual = gaps[gaps.length >> 1] ?? 0;
  return gaps.length > 3 && usual > 0.1 * size ? usual + SPACE * size : SPACE * size;
}

/** A mark belongs to the letter under or over it. */
function attach(cells: { text: string; x0: number; x1: number }[], mark: Glyph): void {
  const middle = (mark.x0 + mark.x1) / 2;
  let best: { text: string } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    if (cell.text.trim() === '') continue;
    const away = Math.max(cell.x0 - middle, middle - cell.x1, 0);
    if (away >= distance) continue;
    distance = away;
    best = cell;
  }
  if (best !== null && !best.text.includes(mark.text)) best.text += mark.text;
}
