// Tables: CSV and TSV, whose text is exactly the decoded file, and XLSX, whose text is the cells joined by tabs, a row a line, a sheet
// under its name. One block a row, so that a claim stands in its row.

import { type Finding, findingOf } from '../../model/finding.ts';
import { decodeText } from '../charset.ts';
import { type DraftBlock, NOTHING_STATED, wordsBlock } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import { officeFacts } from '../office-facts.ts';
import type { Reader, ReadInput, ReadOutcome } from '../reader.ts';
import { delimiterOf, readRows } from '../table/delimited.ts';
import { readWorkbook } from '../table/workbook.ts';
import { PartsError } from '../zip-parts.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DELIMITED = new Set(['text/csv', 'text/tab-separated-values']);
/** Beyond this the blocks, not the text, end: a table of that length is searched, and not shown row by row. */
const MOST_ROWS = 50_000;

export const tableReader: Reader = {
  name: 'habeas/table@1',
  accepts: (kind) => kind.mediaType === XLSX || DELIMITED.has(kind.mediaType),
  read: async (input, _engines, kind) =>
    kind.mediaType === XLSX ? readXlsx(input) : readDelimited(input, kind.mediaType),
};

function readDelimited(input: ReadInput, mediaType: string): ReadOutcome {
  const { text, findings } = decodeText(input.bytes, null);
  const rows = readRows(text, mediaType === 'text/csv' ? delimiterOf(text) : '\t');
  const blocks = rows.slice(0, MOST_ROWS).flatMap(({ from, to }) => rowBlock(text, from, to));
  return finished(input, mediaType, { text, blocks, findings: [...findings, ...cutFinding(rows.length)] });
}

function readXlsx(input: ReadInput): ReadOutcome {
  try {
    const { sheets, cut } = readWorkbook(input.bytes);
    let text = '';
    const blocks: DraftBlock[] = [];
    for (const { name, rows } of sheets) {
      if (sheets.length > 1) blocks.push(wordsBlock('heading', text.length, text.length + name.length));
      if (sheets.length > 1) text += `${name}\n`;
      for (const row of rows) {
        const line = row.map((cell) => cell.replaceAll(/[\t\r\n]+/g, ' ')).join('\t');
        blocks.push(...rowBlock(text + line, text.length, text.length + line.length));
        text += `${line}\n`;
      }
    }
    const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    return finished(input, XLSX, {
      text,
      blocks: blocks.slice(0, MOST_ROWS),
      findings: cutFinding(cut ? MOST_ROWS + 1 : count),
    });
  } catch (error) {
    if (!(error instanceof PartsError)) throw error;
    const code = error.encrypted ? 'read.encrypted' : 'read.failed';
    return finished(input, XLSX, {
      text: '',
      blocks: [],
      findings: [findingOf(code, 'serious', `the workbook could not be read: ${error.message}`)],
    });
  }
}

function rowBlock(text: string, from: number, to: number): readonly DraftBlock[] {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end > start ? [wordsBlock('table', start, end)] : [];
}

const cutFinding = (rows: number): readonly Finding[] =>
  rows <= MOST_ROWS
    ? []
    : [
        findingOf(
          'read.truncated',
          'warning',
          `the table has more than ${MOST_ROWS} rows: the rest is in the original, but not searched for claims`,
        ),
      ];

function finished(
  input: ReadInput,
  mediaType: string,
  read: { readonly text: string; readonly blocks: readonly DraftBlock[]; readonly findings: readonly Finding[] },
): ReadOutcome {
  const facts = mediaType === XLSX ? officeFacts(input.bytes) : NOTHING_STATED;
  const draft = { ...read, stated: { ...facts, type: 'list' as const }, readBy: tableReader.name };
  return { reading: finishReading(draft, input), children: [], mediaType };
}
