// Rows as one table. Each cell is cut into stretches like any other text, so claims stand at their place in it.

import { memo } from 'react';
import { directionOf, useWords } from '../../words/use-words.ts';
import { Segments } from './block-text.tsx';
import { hasHead, type Row } from './cells.ts';

interface TableProps {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly active: string | null;
  readonly language: string | null;
}

/** Rows beyond this are laid out only when they come into view; columns then have equal widths, so that they meet. */
const ROWS_A_PIECE = 200;

/** A date or a number is not broken over lines. */
const SHORT = 16;

export const TableText = memo(function TableText({ text, rows, active, language }: TableProps) {
  const words = useWords();
  const lang = rows[0]?.stretch.block.lang ?? language;
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const head = hasHead(text, rows) ? rows[0] : undefined;
  const body = head ? rows.slice(1) : rows;
  const pieces = Array.from({ length: Math.max(1, Math.ceil(body.length / ROWS_A_PIECE)) }, (_, i) =>
    body.slice(i * ROWS_A_PIECE, (i + 1) * ROWS_A_PIECE),
  );
  const cells = { text, active };
  return (
    <section
      className={`block block-table ${pieces.length > 1 ? 'table-long' : ''}`}
      aria-label={words.t('reader.table')}
      lang={lang ?? undefined}
      dir={directionOf(lang)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is too wide is scrolled by the keyboard as well.
      tabIndex={0}
    >
      {pieces.map((piece, i) => (
        <table key={piece[0]?.from ?? 'head'}>
          {head && i === 0 && (
            <thead>
              <tr>
                {head.cells.map((cell) => (
                  <th key={cell.from} scope="col" dir="auto">
                    <Segments {...cells} stretch={{ ...head.stretch, ...cell }} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {piece.map((row) => (
              <tr key={row.from}>
                {row.cells.map((cell, n) => (
                  <td
                    key={cell.from}
                    dir="auto"
                    className={cell.to - cell.from <= SHORT ? 'short' : undefined}
                    colSpan={n === row.cells.length - 1 ? columns - row.cells.length + 1 : 1}
                  >
                    <Segments {...cells} stretch={{ ...row.stretch, ...cell }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
});
