// The sheets of an XLSX file (ECMA-376 part 1, section 18) as rows of texts: what a person sees in the cells. Shared and inline strings,
// cached values of formulas, dates by their number format. Not done: merged cells, charts, macros, other styles. Untrusted input;
// entities of a document type are never resolved (htmlparser2 has none).

import { Parser } from 'htmlparser2';
import { unzipParts } from '../zip-parts.ts';

export interface Sheet {
  readonly name: string;
  /** Cells without a value are empty texts; empty rows are left out. */
  readonly rows: readonly (readonly string[])[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** More cells than the limit: the rest was not read. */
  readonly cut: boolean;
}

const MOST_CELLS = 1_000_000;
const MOST_COLUMNS = 2000;

/** Throws a PartsError where the file cannot be unpacked. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = unzipParts(bytes, (name) =>
    /^xl\/(?:workbook|sharedStrings|styles|_rels\/workbook\.xml|worksheets\/[^/]+)\.(?:xml|xml\.rels|rels)$/.test(name),
  );
  const xml = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const strings = sharedStrings(xml('xl/sharedStrings.xml'));
  const dated = dateStyles(xml('xl/styles.xml'));
  const { names, is1904 } = sheetNames(xml('xl/workbook.xml'), xml('xl/_rels/workbook.xml.rels'));
  const budget = { cells: MOST_CELLS };
  const sheets = names.map(({ name, part }) => ({
    name,
    rows: sheetRows(xml(part), { strings, dated, is1904, budget }),
  }));
  return { sheets, cut: budget.cells <= 0 };
}

type Attributes = Readonly<Record<string, string>>;

interface XmlEvents {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Element names come without their namespace prefix. */
function parseXml(xml: string, events: XmlEvents): void {
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(local(name), attributes),
      ontext: (text) => events.text?.(text),
      onclosetag: (name) => events.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

/** Rich text is joined; the phonetic guide (`rPh`) is no part of the words. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let inText = false;
  let inGuide = false;
  parseXml(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      else if (name === 't') inText = true;
      else if (name === 'rPh') inGuide = true;
    },
    text(text) {
      if (inText && !inGuide) strings.push((strings.pop() ?? '') + text);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inGuide = false;
    },
  });
  return strings;
}

/** Built-in formats that show a date (section 18.8.30), and those of the file that have day, month or year in them. */
function dateStyles(xml: string): ReadonlySet<number> {
  const custom = new Set<number>();
  const dated = new Set<number>();
  let inCells = false;
  let style = 0;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) custom.add(Number(attributes['numFmtId']));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const format = Number(attributes['numFmtId'] ?? '0');
        if ((format >= 14 && format <= 17) || format === 22 || custom.has(format)) dated.add(style);
        style++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dated;
}

const isDateFormat = (code: string): boolean => /[dy]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function sheetNames(workbook: string, relations: string) {
  const targets = new Map<string, string>();
  parseXml(relations, {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  const names: { name: string; part: string }[] = [];
  let is1904 = false;
  parseXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      names.push({ name: attributes['name'] ?? '', part });
    },
  });
  return { names, is1904 };
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly dated: ReadonlySet<number>;
  readonly is1904: boolean;
  readonly budget: { cells: number };
}

function sheetRows(xml: string, context: SheetContext): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell: Attributes = {};
  let value = '';
  let taking = false;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'row') row = [];
      else if (name === 'c') {
        cell = attributes;
        value = '';
      } else if (name === 'v' || name === 't') taking = true;
    },
    text(text) {
      if (taking) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'c' && context.budget.cells-- > 0) place(row, cell['r'] ?? '', shown(cell, value, context));
      else if (name === 'row' && row.some((one) => one !== '')) rows.push(row);
    },
  });
  return rows;
}

/** `AB7` is the 28th column. A cell without a reference follows the one before it. */
function place(row: string[], reference: string, value: string): void {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  const column =
    letters === undefined ? row.length : [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  if (column >= MOST_COLUMNS) return;
  while (row.length < column) row.push('');
  row[column] = value;
}

function shown(cell: Attributes, value: string, { strings, dated, is1904 }: SheetContext): string {
  if (cell['t'] === 's') return strings[Number(value)] ?? '';
  if (cell['t'] === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const isNumber = cell['t'] === undefined || cell['t'] === 'n';
  return isNumber && value !== '' && dated.has(Number(cell['s'] ?? '-1'))
    ? (dayOf(Number(value), is1904) ?? value)
    : value;
}

/** The day of a serial number; null out of range. 1900 counts a 29 February that never was, so days before March 1900 are left as numbers. */
function dayOf(serial: number, is1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < (is1904 ? 0 : 61) || serial > 2_958_465) return null;
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const iso = new Date(epoch + Math.round(serial * 86_400_000)).toISOString();
  return serial % 1 === 0 ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
