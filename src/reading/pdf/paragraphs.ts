// The rows of a page's columns come in, paragraphs with roles go out. A paragraph ends where the leading grows, the size or weight of
// the letters changes, a first line is set in, or a line stops short after the end of a sentence. What is large or bold and short is a
// heading; rows of several segments under one another are a table.

import type { BlockRole } from '../../model/block.ts';
import { type Column, median, type Row } from './columns.ts';
import { type LineWords, type Script, wordsOfSegment } from './line-words.ts';
import type { Segment } from './page-segments.ts';

/** Where a line stands: edges, baseline, size of the letters, and by how many degrees it is turned. */
export type Extent = Pick<Row, 'x0' | 'x1' | 'y' | 'size'> & { readonly angle: number };

export interface Line {
  readonly words: LineWords;
  readonly row: Extent;
  readonly bold: boolean;
  readonly artifact: boolean;
  /** More than one segment: a row of a table. */
  readonly isCells: boolean;
}

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly role: BlockRole;
}

export const linesOf = (column: Column, script: Script): readonly Line[] =>
  column.map((row) => lineOf(row, script)).filter((line) => line.words.text.trim() !== '');

function lineOf(row: Row, script: Script): Line {
  const segments: readonly Segment[] = script.rightToLeft ? row.segments.toReversed() : row.segments;
  let text = '';
  const doubtful: { from: number; to: number }[] = [];
  for (const segment of segments) {
    const words = wordsOfSegment(segment, script);
    if (text !== '') text += '\t';
    for (const { from, to } of words.doubtful) doubtful.push({ from: text.length + from, to: text.length + to });
    text += words.text;
  }
  return {
    words: { text, doubtful },
    row: { x0: row.x0, x1: row.x1, y: row.y, size: row.size, angle: segments[0]?.angle ?? 0 },
    bold: segments.every((one) => one.bold),
    artifact: segments.every((one) => one.artifact),
    isCells: segments.length > 1,
  };
}

/** What most of the document's letters look like. */
export interface BodyStyle {
  readonly size: number;
  readonly rightToLeft: boolean;
}

export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { row, words } of lines) {
    const size = Math.round(row.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + words.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

export function paragraphsOf(lines: readonly Line[], body: BodyStyle): readonly Paragraph[] {
  const groups: Line[][] = [];
  const leading = usualLeading(lines);
  const edges = {
    x0: Math.min(...lines.map((line) => line.row.x0)),
    x1: Math.max(...lines.map((line) => line.row.x1)),
  };
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const next = lines[i + 1] ?? null;
    if (
      group === undefined ||
      last === undefined ||
      begins(last, line, next, { leading, edges, body }) ||
      wasEnded(lines, i, body)
    )
      groups.push([line]);
    else group.push(line);
  }
  return groups.map((group, i) => {
    const role = roleOf(group, body);
    const alone = role === 'table' && !isCells(groups[i - 1]) && !isCells(groups[i + 1]);
    return { lines: group, role: alone ? 'body' : role };
  });
}

const isCells = (group: readonly Line[] | undefined): boolean => group?.[0]?.isCells ?? false;

/** The step from line to line inside paragraphs: the lower part of what occurs. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => (line.row.y - (lines[i]?.row.y ?? 0)) / line.row.size)
    .filter((step) => step > 0.7 && step < 3)
    .sort((a, b) => a - b);
  return steps.length === 0 ? 1.4 : Math.min(median(steps), (steps[steps.length >> 2] ?? 1.4) * 1.15);
}

interface Setting {
  readonly leading: number;
  readonly edges: { readonly x0: number; readonly x1: number };
  readonly body: BodyStyle;
}

const BULLET = /^(?:[•◦▪■●‣∙·–—*]|\(?(?:\p{Nd}{1,3}|\p{L})[.)])\s/u;
const ENDS_SENTENCE = /[.!?:؟…]["'”’»)\]]*$/u;

/** Double spacing is 2.4 times the size; where every paragraph is one line, the usual step is that between paragraphs. */
const WIDEST_LEADING = 2.5;

function begins(last: Line, line: Line, next: Line | null, { leading, edges, body }: Setting): boolean {
  const size = Math.max(last.row.size, line.row.size);
  const step = (line.row.y - last.row.y) / size;
  if (line.isCells || last.isCells) return true;
  if (step > leading * 1.22 + 0.08 || step > WIDEST_LEADING || step < 0) return true;
  if (Math.abs(last.row.size - line.row.size) > 0.08 * size || last.bold !== line.bold) return true;
  if (line.artifact !== last.artifact) return true;
  if (BULLET.test(line.words.text)) return true;
  const width = edges.x1 - edges.x0;
  const indent = (row: Extent): number => (body.rightToLeft ? edges.x1 - row.x1 : row.x0 - edges.x0);
  const room = (row: Extent): number => (body.rightToLeft ? row.x0 - edges.x0 : edges.x1 - row.x1);
  const setIn = indent(line.row) - indent(last.row);
  const nextIn = next === null ? 0 : indent(next.row);
  if (setIn > 0.9 * size && setIn < 6 * size && (next === null || nextIn < indent(line.row) - 0.5 * size))
    if (ENDS_SENTENCE.test(last.words.text.trim())) return true;
  return room(last.row) > 0.3 * width && width > 15 * size && ENDS_SENTENCE.test(last.words.text.trim());
}

/** The first word of the line would have found room at the end of the one before: somebody ended that line on purpose. */
function wasEnded(lines: readonly Line[], i: number, body: BodyStyle): boolean {
  const [last, line] = [lines[i - 1], lines[i]];
  if (last === undefined || line === undefined || line.row.size > 1.1 * body.size) return false;
  const start = (row: Extent): number => (body.rightToLeft ? -row.x1 : row.x0);
  const end = (row: Extent): number => (body.rightToLeft ? -row.x0 : row.x1);
  // Only lines set as wide as these: a quotation is narrower than the text around it.
  const near = lines
    .slice(Math.max(0, i - 4), i + 4)
    .filter(({ row }) => Math.abs(start(row) - start(last.row)) < 2.5 * row.size);
  const edge = Math.max(...near.map(({ row }) => end(row)));
  const text = line.words.text.trim();
  const word = /^\S+/u.exec(text)?.[0].length ?? 0;
  const width = (word + 1) * ((line.row.x1 - line.row.x0) / Math.max(1, text.length));
  return edge - end(last.row) > 1.5 * width + 1.5 * last.row.size;
}

function roleOf(lines: readonly Line[], body: BodyStyle): BlockRole {
  const first = lines[0];
  if (first === undefined) return 'body';
  if (lines.every((line) => line.artifact)) return 'furniture';
  if (lines.some((line) => line.isCells)) return 'table';
  const text = lines.map((line) => line.words.text).join(' ');
  if (!/\p{L}/u.test(text)) return 'body';
  if (BULLET.test(text) && /^[^\p{L}\p{Nd}(]/u.test(text)) return 'list';
  const size = Math.max(...lines.map((line) => line.row.size));
  const short = lines.length <= 4 && text.length <= 240;
  if (short && size >= 1.14 * body.size) return 'heading';
  const open = !/[.،,;:؛!؟?]["'”’»)]*$/u.test(text);
  // A line that is only a little larger, or bold, is a heading where it also stands like one.
  if (lines.length <= 2 && text.length <= 120 && open && size >= 1.06 * body.size) return 'heading';
  if (short && lines.length <= 2 && open && first.bold && size >= 0.95 * body.size) return 'heading';
  return 'body';
}

/** Lines of a paragraph as one text; a word that was divided at the end of a line is put together. */
export function joinLines(lines: readonly Line[]): LineWords {
  let text = '';
  const doubtful: { from: number; to: number }[] = [];
  for (const { words } of lines) {
    const skip = words.text.length - words.text.trimStart().length;
    const own = words.text.trim();
    if (text !== '') {
      if (/\u00ad$/u.test(text) || (/\p{Ll}{2}[-\u2010]$/u.test(text) && /^\p{Ll}{2}/u.test(own)))
        text = text.slice(0, -1);
      else text += ' ';
    }
    for (const { from, to } of words.doubtful)
      if (to - skip <= own.length)
        doubtful.push({ from: text.length + Math.max(0, from - skip), to: text.length + to - skip });
    text += own;
  }
  return { text, doubtful };
}
