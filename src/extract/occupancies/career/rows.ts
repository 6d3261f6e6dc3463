// The lines of a text as a list or a table has them, each with its cells. In: tokens. Out: rows, a row a line; cells parted by a tab or by two and more spaces.

import type { TokenSpan, Tokens } from '../../text/tokens.ts';

export interface Row extends TokenSpan {
  readonly cells: readonly TokenSpan[];
}

export function rowsOf(t: Tokens): readonly Row[] {
  const rows: Row[] = [];
  for (let first = 0; first < t.count; ) {
    let end = first + 1;
    while (end < t.count && !beginsLine(t, end)) end++;
    rows.push({ first, end, cells: cellsOf(t, first, end) });
    first = end;
  }
  return rows;
}

/** A wide gap is told as an empty line is; only an end of line begins a row. */
const beginsLine = (t: Tokens, i: number): boolean =>
  (t.gap[i] ?? 3) > 1 && /[\n\f\u2029]/.test(t.text.slice(t.to[i - 1], t.from[i]));

function cellsOf(t: Tokens, first: number, end: number): readonly TokenSpan[] {
  const cells: TokenSpan[] = [];
  let open = first;
  for (let i = first + 1; i <= end; i++)
    if (i === end || /\t| {2}|\|/.test(t.text.slice(t.to[i - 1], t.from[i]))) {
      cells.push({ first: open, end: i });
      open = i;
    }
  return cells.filter((cell) => !isRule(t, cell));
}

/** `|` and `—` alone, which only part cells. */
const isRule = (t: Tokens, { first, end }: TokenSpan): boolean => end - first === 1 && t.norm[first] === '|';
