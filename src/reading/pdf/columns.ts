// Segments of one page come in, rows in the order of reading go out. A gutter is a strip that many rows leave free, with lines of prose
// on both sides; a row that crosses it (a headline over both columns) ends the columns above it. Where there is no gutter, segments at
// one height are a row of a table.

import type { Segment } from './page-segments.ts';

/** Segments side by side, left to right; one segment where the line is whole. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** Rows of one column, from top to bottom. */
export type Column = readonly Row[];

const MOST_CANDIDATES = 12;
const DEPTH = 4;

export function readingOrder(segments: readonly Segment[], rightToLeft: boolean): readonly Column[] {
  const byAngle = [...Map.groupBy(segments, (one) => one.angle).values()].sort((a, b) => b.length - a.length);
  return byAngle.flatMap((turned) => columnsOf(turned, rightToLeft, DEPTH));
}

function columnsOf(segments: readonly Segment[], rightToLeft: boolean, depth: number): readonly Column[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  if (depth === 0 || sorted.length < 6) return [rowsOf(sorted)];
  const best = gutters(sorted)
    .map((at) => ({ at, bands: bandsAt(sorted, at) }))
    .map((one) => ({ ...one, gain: one.bands.reduce((sum, band) => sum + gainOf(band), 0) }))
    .sort((a, b) => b.gain - a.gain)[0];
  if (best === undefined || best.gain === 0) return [rowsOf(sorted)];
  return best.bands.flatMap((band) => {
    if (gainOf(band) === 0) return [rowsOf([...band.left, ...band.right, ...band.across].sort((a, b) => a.y - b.y))];
    const sides = rightToLeft ? [band.right, band.left] : [band.left, band.right];
    return sides.flatMap((side) => columnsOf(side, rightToLeft, depth - 1));
  });
}

/** Where segments at one height leave a strip between them, the most frequent places. */
function gutters(sorted: readonly Segment[]): number[] {
  const counts = new Map<number, number>();
  for (const [i, one] of sorted.entries()) {
    let next: Segment | null = null;
    for (let k = Math.max(0, i - 40); k < Math.min(sorted.length, i + 40); k += 1) {
      const other = sorted[k];
      if (other === undefined || other.x0 < one.x1 || Math.abs(other.y - one.y) > one.size) continue;
      if (next === null || other.x0 < next.x0) next = other;
    }
    if (next === null) continue;
    const at = Math.round((one.x1 + next.x0) / 2);
    counts.set(at, (counts.get(at) ?? 0) + 1);
    const edge = Math.round(next.x0 - 3);
    counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

interface Band {
  readonly left: Segment[];
  readonly right: Segment[];
  readonly across: Segment[];
}

function bandsAt(sorted: readonly Segment[], at: number): Band[] {
  const bands: Band[] = [];
  for (const one of sorted) {
    const crosses = one.x0 < at - 1 && one.x1 > at + 1;
    let band = bands.at(-1);
    if (band === undefined || crosses !== band.across.length > 0) {
      band = { left: [], right: [], across: [] };
      bands.push(band);
    }
    if (crosses) band.across.push(one);
    else (one.x1 <= at + 1 ? band.left : band.right).push(one);
  }
  for (const [i, band] of bands.entries()) takeLastLine(bands[i - 1]?.across ?? [], band);
  return bands;
}

/** The short last line of a paragraph over both columns does not cross the gutter: it stands on one side alone, close below. */
function takeLastLine(across: Segment[], { left, right }: Band): void {
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const above = across.at(-1);
    const first = side[0];
    if (above === undefined || first === undefined) return;
    const isAlone = other.every((one) => one.y > first.y + 0.5 * first.size);
    if (!isAlone || first.y - above.y > 1.8 * first.size || Math.abs(first.size - above.size) > 0.5) continue;
    across.push(...side.splice(0, 1));
  }
}

/** How many lines stand in two columns; 0 where the band has none. */
const gainOf = ({ left, right }: Band): number => (isProse(left) && isProse(right) ? left.length + right.length : 0);

/** Lines of prose fill their column and stand close under one another; the cells of a table seldom do both. */
function isProse(lines: readonly Segment[]): boolean {
  if (lines.length < 3) return false;
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    x0 = Math.min(x0, line.x0);
    x1 = Math.max(x1, line.x1);
  }
  const size = median(lines.map((line) => line.size));
  const width = median(lines.map((line) => line.x1 - line.x0));
  const steps = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? line.y));
  return width > 8 * size && width > 0.6 * (x1 - x0) && median(steps) < 2 * size;
}

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function rowsOf(sorted: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const one of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(one.y - first.y) < 0.4 * Math.min(one.size, first.size))
      row.push(one);
    else rows.push([one]);
  }
  return rows.map((row) => {
    const segments = row.toSorted((a, b) => a.x0 - b.x0);
    return {
      segments,
      x0: Math.min(...segments.map((one) => one.x0)),
      x1: Math.max(...segments.map((one) => one.x1)),
      y: Math.max(...segments.map((one) => one.y)),
      size: Math.max(...segments.map((one) => one.size)),
    };
  });
}
