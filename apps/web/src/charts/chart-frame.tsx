// What stands around every chart: its caption, the drawing, a table that says the same, and both as files with their sources.
//
//   <ChartFrame title="Dock workers detained" table={{ columns, rows, keyOf, sourcesOf }} layout="beside">
//     <Plot height={240} label="…">{({ width, rtl }) => <TimeAxisLines … />}</Plot>
//   </ChartFrame>

import { type ReactNode, useId, useRef, useState } from 'react';
import type { ObjectId } from '../../../../src/model/ids.ts';
import { useWords } from '../words/use-words.ts';
import { csvFile } from './csv-file.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import { svgFile } from './svg-file.ts';

export interface ChartColumn<Row> {
  readonly name: string;
  /** In words: as it stands in the table where `cell` gives nothing else. */
  readonly text: (row: Row) => string;
  /** As a program reads it from the file: days as EDTF, numbers in plain digits. Otherwise as in words. */
  readonly file?: (row: Row) => string;
  readonly cell?: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Beside a column of words that the table has: the numbers in them. */
  readonly fileOnly?: boolean;
}

export interface ChartSource {
  readonly id: ObjectId;
  readonly name: string;
}

type SourcesOf<Row> = (row: Row) => readonly ChartSource[];

export interface ChartTable<Row> {
  readonly columns: readonly ChartColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where the rows do not carry their sources they are asked for once a file is to be written. */
  readonly sourcesOf: SourcesOf<Row> | { readonly ask: () => Promise<SourcesOf<Row>> };
}

interface FrameProps<Row> {
  readonly title: string;
  /** Where the title stands above the chart already, it is only read out, and written into the files. */
  readonly titleSeen?: boolean;
  /** How to read it, and what it does not say. */
  readonly note?: string;
  readonly table: ChartTable<Row>;
  /** `none`: the room itself lists the rows beside the chart. */
  readonly layout: 'beside' | 'under' | 'none';
  /** Controls of the chart, beside those that save it. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

export function ChartFrame<Row>({ title, titleSeen = false, note, table, layout, tools, children }: FrameProps<Row>) {
  const words = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const id = useId();
  const [notSaved, setNotSaved] = useState(false);
  const save = async (write: (sourcesOf: SourcesOf<Row>) => void): Promise<void> => {
    const { sourcesOf } = table;
    try {
      write(typeof sourcesOf === 'function' ? sourcesOf : await sourcesOf.ask());
      setNotSaved(false);
    } catch {
      setNotSaved(true);
    }
  };
  const saveSvg = (sourcesOf: SourcesOf<Row>): void => {
    const svg = drawing.current?.querySelector<SVGSVGElement>('svg');
    if (!svg) return;
    const sources = sourceLines(table.rows, sourcesOf);
    saveFile(`${fileNameOf(title)}.svg`, 'image/svg+xml', svgFile(svg, { title, note, sources }));
  };
  const saveCsv = (sourcesOf: SourcesOf<Row>): void => {
    const names = [words.t('chart.source'), 'SHA-256'];
    saveFile(`${fileNameOf(title)}.csv`, 'text/csv', csvFile(csvRows(table, sourcesOf, names)));
  };
  return (
    <figure className={`chart chart-${layout}`} aria-labelledby={id}>
      <figcaption id={id}>
        <b dir="auto" className={titleSeen ? 'sr-only' : ''}>
          {title}
        </b>
        {note && <span className="quiet chart-note">{note}</span>}
      </figcaption>
      <div className="chart-tools no-print">
        {tools}
        <button type="button" className="quiet-button" onClick={() => void save(saveSvg)}>
          {words.t('chart.saveSvg')}
        </button>
        <button type="button" className="quiet-button" onClick={() => void save(saveCsv)}>
          {words.t('chart.saveCsv')}
        </button>
        <span className="quiet" role="status">
          {notSaved && words.t('chart.notSaved')}
        </span>
      </div>
      <div className="chart-drawing" ref={drawing}>
        {children}
      </div>
      {layout !== 'none' && <TableOfChart table={table} title={title} />}
    </figure>
  );
}

/** Rows of a long table that are in the page before more are asked for; the file has them all. */
const ROWS_FIRST = 150;

/** Also by itself, where there is nothing to draw. */
export function TableOfChart<Row>({ table, title }: { table: ChartTable<Row>; title: string }) {
  const words = useWords();
  const [shown, setShown] = useState(ROWS_FIRST);
  const columns = table.columns.filter((one) => !one.fileOnly);
  // Where the window is narrow a row stands as a list, and each of its cells says what it is.
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className="chart-table" tabIndex={0} aria-label={words.t('chart.table', { title })}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={column.numeric ? 'numeric' : ''}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map((row) => (
            <tr key={table.keyOf(row)}>
              {columns.map((column) => (
                <td
                  key={column.name}
                  className={column.numeric ? 'numeric' : ''}
                  data-name={column.text(row) === '' ? undefined : column.name}
                >
                  {column.cell ? column.cell(row) : <bdi>{column.text(row)}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.rows.length > shown && (
        <button type="button" className="quiet-button no-print" onClick={() => setShown(shown * 4)}>
          {words.t('more')}
        </button>
      )}
    </section>
  );
}

function csvRows<Row>(
  { columns, rows }: ChartTable<Row>,
  sourcesOf: SourcesOf<Row>,
  names: readonly string[],
): readonly (readonly string[])[] {
  const head = [...columns.map((column) => column.name), ...names];
  const lines = rows.map((row) => {
    const sources = sourcesOf(row);
    const cells = columns.map((column) => (column.file ?? column.text)(row));
    return [...cells, sources.map((one) => one.name).join('; '), sources.map((one) => one.id).join('; ')];
  });
  return [head, ...lines];
}

function sourceLines<Row>(rows: readonly Row[], sourcesOf: SourcesOf<Row>): readonly string[] {
  const names = new Map(rows.flatMap(sourcesOf).map((one) => [one.id, one.name]));
  return [...names].map(([id, name]) => `\u2068${name}\u2069  ${id}`).sort();
}
