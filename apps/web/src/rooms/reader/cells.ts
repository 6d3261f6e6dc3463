// Tables for the eye: neighbouring blocks of rows become one table, and a row its cells. Only where to cut is found here; the text and
// its positions stay as they are. Cells stand apart by tabs; in the text of a CSV by its own delimiter.

import type { Stretch } from './segments.ts';

interface Cell {
  readonly from: number;
  readonly to: number;
}

export interface Row {
  readonly from: number;
  readonly stretch: Stretch;
  readonly cells: readonly Cell[];
}

/** A table has `rows`; any other block stands alone. */
export type Group = { readonly stretch: Stretch; readonly rows: null } | { readonly rows: readonly Row[] };

export function groupsOf(text: string, stretches: readonly Stretch[], mediaType: string): readonly Group[] {
  const delimiter = mediaType.startsWith('text/csv') ? delimiterOf(text, stretches) : '\t';
  const groups: Group[] = [];
  let table: Row[] | null = null;
  for (const stretch of stretches) {
    if (stretch.block.role !== 'table') {
      groups.push({ stretch, rows: null });
      table = null;
      continue;
    }
    if (table === null || table.at(-1)?.stretch.block.place?.page !== stretch.block.place?.page) {
      table = [];
      groups.push({ rows: table });
    }
    table.push(...rowsOf(text, stretch, delimiter));
  }
  return groups;
}

/** The lines of a block, each cut into cells. Empty cells at its ends, which the block leaves out, are taken in again. */
function rowsOf(text: string, stretch: Stretch, delimiter: string): readonly Row[] {
  let { from, to } = stretch;
  while (from > 0 && text[from - 1] === delimiter) from--;
  while (text[to] === delimiter) to++;
  if (delimiter !== '\t') return [{ from, stretch, cells: cellsOf(text, from, to, delimiter) }];
  const rows: Row[] = [];
  for (let at = from; at <= to; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 || found > to ? to : found;
    rows.push({ from: at, stretch, cells: cellsOf(text, at, end, delimiter) });
    at = end + 1;
  }
  return rows;
}

/** Around a cell in quotation marks (RFC 4180) the marks are left out. */
function cellsOf(text: string, from: number, to: number, delimiter: string): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at <= to; ) {
    const quoted = delimiter !== '\t' && text[at] === '"';
    const close = quoted ? closing(text, at + 1, to) : at;
    const found = text.indexOf(delimiter, close);
    const end = found === -1 || found > to ? to : found;
    cells.push(quoted ? { from: at + 1, to: Math.max(at + 1, Math.min(close, end)) } : { from: at, to: end });
    at = end + 1;
  }
  return cells;
}

function closing(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at++;
  }
  return to;
}

const DELIMITERS = [',', ';', '|', '\t'] as const;
const LOOKED_AT = 30;

/** The one that cuts the first rows into the most cells, most of them alike. */
function delimiterOf(text: string, stretches: readonly Stretch[]): string {
  const rows = stretches.filter((one) => one.block.role === 'table').slice(0, LOOKED_AT);
  const score = (delimiter: string): number => {
    const counts = rows.map(({ from, to }) => cellsOf(text, from, to, delimiter).length);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 1;
    return (usual - 1) * counts.filter((count) => count === usual).length;
  };
  return DELIMITERS.reduce((best, one) => (score(one) > score(best) ? one : best));
}

/** Whether the first row names the columns: all its cells have words, none is a number or a date, and rows follow it. */
export function hasHead(text: string, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2 || first.cells.length < 2) return false;
  return first.cells.every(({ from, to }) => {
    const words = text.slice(from, to).trim();
    return words !== '' && words.length <= 60 && !/^[\p{Nd}\p{P}\p{S}\s]+$/u.test(words);
  });
}
