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
  return withoutColumns(best.bands).flatMap((band) => {
    if (gainOf(band) === 0) return [rowsOf(band.across)];
    const sides = rightToLeft ? [band.right, band.left] : [band.left, band.right];
    return sides.flatMap((side) => columnsOf(side, rightToLeft, depth - 1));
  });
}

/** Neighbouring bands without columns are one, so that the rows of a table stay together. */
function withoutColumns(bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (gainOf(band) > 0) joined.push(band);
    else {
      const all = [...band.left, ...band.right, ...band.across];
      const isPlain = last !== undefined && gainOf(last) === 0;
      const across = (isPlain ? [...last.across, ...all] : all).sort((a, b) => a.y - b.y || a.x0 - b.x0);
      if (isPlain) joined.pop();
      joined.push({ left: [], right: [], across });
    }
  }
  return joined;
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
  const headlines = headlinesOf(sorted);
  for (const one of sorted) {
    const crosses = headlines.has(one) || (one.x0 < at - 1 && one.x1 > at + 1);
    let band = bands.at(-1);
    if (band === undefined || crosses !== band.across.length > 0) {
      band = { left: [], right: [], across: [] };
      bands.push(band);
    }
    if (crosses) band.across.push(one);
    else (one.x1 <= at + 1 ? band.left : band.right).push(one);
  }
  for (const [i, band] of bands.entries()) takeLastLine(bands[i - 1]?.across ?? [], band);
  return bands.flatMap((band) => (gainOf(band) > 0 ? [band] : cutAtGaps(band)));
}

/** What is no columns as a whole may be columns and, below a gap, a table. */
function cutAtGaps({ left, right, across }: Band): Band[] {
  if (across.length > 0 || left.length + right.length < 4) return [{ left, right, across }];
  const sides = new Map<Segment, 'left' | 'right'>();
  for (const one of left) sides.set(one, 'left');
  for (const one of right) sides.set(one, 'right');
  const sorted = [...left, ...right].sort((a, b) => a.y - b.y);
  const steps = sorted.slice(1).map((one, i) => one.y - (sorted[i]?.y ?? one.y));
  const sizes = steps.filter((step) => step > 2).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 2] ?? 0;
  const parts: Band[] = [];
  for (const [i, one] of sorted.entries()) {
    let part = parts.at(-1);
    if (part === undefined || (steps[i - 1] ?? 0) > 1.12 * usual) {
      part = { left: [], right: [], across: [] };
      parts.push(part);
    }
    part[sides.get(one) ?? 'left'].push(one);
  }
  return parts.some((part) => gainOf(part) > 0) ? parts : [{ left, right, across }];
}

/** Large lines at the top with nothing beside them stand over all columns, however short they are. */
function headlinesOf(sorted: readonly Segment[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  const usual = median(sorted.map((one) => one.size));
  for (const [i, one] of sorted.entries()) {
    const next = sorted[i + 1];
    if (one.size < 1.2 * usual || (next !== undefined && next.y - one.y < 0.8 * one.size)) break;
    found.add(one);
  }
  return found;
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

/** Lines of prose fill their column, or their columns, and stand close under one another; the cells of a table seldom do both. */
function isProse(lines: readonly Segment[]): boolean {
  const size = median(lines.map((line) => line.size));
  const width = median(lines.map((line) => line.x1 - line.x0));
  if (lines.length < (width > 14 * size ? 2 : 3) || width < 8 * size) return false;
  let [x0, x1, filled] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const line of lines) {
    x0 = Math.min(x0, line.x0);
    x1 = Math.max(x1, line.x1);
    filled += line.x1 - line.x0;
  }
  const step = median(lines.flatMap((line, i) => stepBelow(lines, line, i)));
  const height = (lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0) + step;
  return step > 0 && step < 2 * size && filled * step > 0.55 * (x1 - x0) * height;
}

/** From a line's baseline to that of the next line under it. */
function stepBelow(lines: readonly Segment[], line: Segment, i: number): readonly number[] {
  const next = lines
    .slice(i + 1, i + 12)
    .find((other) => other.y - line.y > 0.5 * line.size && other.x0 < line.x1 && other.x1 > line.x0);
  return next === undefined ? [] : [next.y - line.y];
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
