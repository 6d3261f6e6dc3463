// Pages with lines come in, one text with blocks goes out (DraftReading without its facts), and a finding for each line on which the
// order of figures is doubtful.

import type { BlockRole } from '../../model/block.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import type { DraftBlock } from '../draft.ts';
import type { ImageWords } from '../ocr/read-image.ts';
import { type BodyStyle, bodySize, joinLines, type Line, type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { PageLines } from './read-pages.ts';
import { runningLines } from './running-heads.ts';

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
}

/** Beyond this the finding about doubtful figures is about the whole document. */
const MOST_DOUBTS = 100;

interface Sheet {
  text: string;
  /** Length of the text in code points. */
  points: number;
  readonly blocks: DraftBlock[];
  readonly findings: Finding[];
  doubts: number;
}

/** `scanned`: what was read from the pictures of pages, by page number. */
export function layOutPages(
  pages: readonly PageLines[],
  scanned: ReadonlyMap<number, ImageWords>,
  statedTitle: string | null,
): LaidOut {
  const sheet: Sheet = { text: '', points: 0, blocks: [], findings: [], doubts: 0 };
  const sizes = bodySize(pages.flatMap((page) => mainColumns(page).flat()));
  const running = runningLines(pages.map((page) => ({ lines: mainColumns(page).flat(), height: page.height })));
  const flow: Item[] = [];
  let titled = false;
  for (const page of pages) {
    const body = { size: sizes, rightToLeft: page.rightToLeft };
    const paragraphs = mainColumns(page).map((column) =>
      paragraphsOf(
        column.filter((line) => !running.has(line)),
        body,
      ),
    );
    const title = titled ? null : titleOf(paragraphs.flat(), statedTitle, body);
    titled ||= paragraphs.flat().some(({ role }) => role !== 'furniture');
    const [head, foot] = runningParts(page, running);
    flow.push(...head);
    for (const column of paragraphs)
      for (const [i, one] of column.entries())
        place(flow, { page, ...one, role: one === title ? 'title' : one.role }, i === 0);
    flow.push(...foot);
    if (page.hidden === 'beside')
      for (const column of page.hiddenColumns)
        for (const one of paragraphsOf(column, body)) flow.push({ ...one, page, rest: [], role: 'furniture' });
    flow.push({ page, lines: [], rest: [], role: 'body' });
  }
  for (const item of flow) {
    if (item.lines.length > 0) addParagraph(sheet, item);
    else addScan(sheet, scanned.get(item.page.number));
  }
  if (sheet.doubts > MOST_DOUBTS) {
    const message = `on ${sheet.doubts - MOST_DOUBTS} more lines of mixed direction figures may stand in another order: check figures and dates against the original`;
    sheet.findings.push(findingOf('read.figure-doubtful', 'warning', message));
  }
  return sheet;
}

const mainColumns = (page: PageLines): readonly (readonly Line[])[] =>
  page.hidden === 'instead' ? [...page.columns, ...page.hiddenColumns] : page.columns;

/** A paragraph on its way into the text. No lines: the place where the words of a scanned page come in. */
interface Item extends Paragraph {
  readonly page: PageLines;
  /** Its lines in the next column or on the next page. */
  readonly rest: Line[];
}

/** A paragraph that goes on in the next column or on the next page is one; what stands between comes after it. */
function place(flow: Item[], one: Paragraph & { readonly page: PageLines }, isFirst: boolean): void {
  const size = one.lines[0]?.row.size ?? 0;
  const last = isFirst && one.role === 'body' ? flow.findLast((item) => !isBetween(item, size)) : undefined;
  const near = last !== undefined && one.page.number - last.page.number < 2;
  if (near && last.role === 'body' && goesOn([...last.lines, ...last.rest], one.lines)) last.rest.push(...one.lines);
  else flow.push({ ...one, rest: [] });
}

/** Running heads, and notes in smaller letters at the foot. */
const isBetween = ({ role, lines }: Item, size: number): boolean =>
  lines.length === 0 || role === 'furniture' || lines.every(({ row }) => row.size < 0.93 * size);

function goesOn(before: readonly Line[], after: readonly Line[]): boolean {
  const [last, first] = [before.at(-1), after[0]];
  if (last === undefined || first === undefined || Math.abs(last.row.size - first.row.size) > 0.3) return false;
  const [end, start] = [last.words.text.trim(), first.words.text.trim()];
  if (before.length < 2 || !/[\p{L}\p{Nd},،;-]$/u.test(end)) return false;
  return /^\p{Ll}/u.test(start) || (/^\p{Lo}/u.test(start) && /\p{Lo}/u.test(end)) || /[,،]$/u.test(end);
}

function runningParts(page: PageLines, running: ReadonlySet<Line>): readonly [Item[], Item[]] {
  const parts: readonly [Item[], Item[]] = [[], []];
  for (const line of mainColumns(page).flat()) {
    if (!running.has(line)) continue;
    parts[line.row.y < page.height / 2 ? 0 : 1].push({ page, lines: [line], rest: [], role: 'furniture' });
  }
  return parts;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{Nd}]/gu, '');

/** On the first page with words: what the file calls its title, else the largest heading if it is clearly larger than the text. */
function titleOf(paragraphs: readonly Paragraph[], stated: string | null, body: BodyStyle): Paragraph | null {
  const own = paragraphs.filter(({ role }) => role === 'heading' || role === 'body');
  const wanted = lettersOf(stated ?? '');
  const named = own.find(({ lines }) => wanted.length > 3 && lettersOf(joinLines(lines).text) === wanted);
  if (named !== undefined) return named;
  const sizeOf = ({ lines }: Paragraph): number => Math.max(...lines.map(({ row }) => row.size));
  const largest = own.filter(({ role }) => role === 'heading').sort((a, b) => sizeOf(b) - sizeOf(a))[0];
  return largest !== undefined && sizeOf(largest) >= 1.25 * body.size ? largest : null;
}

function addParagraph(sheet: Sheet, { page, lines, rest, role }: Item): void {
  const { text, doubtful } = joinLines([...lines, ...rest]);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const skipped = text.length - text.trimStart().length;
  const from = begin(sheet, role);
  sheet.blocks.push({
    role,
    from,
    to: from + trimmed.length,
    post: null,
    place: { page: page.number, box: boxOf(lines), fromSecond: null, toSecond: null },
    lang: null,
  });
  const start = sheet.points;
  append(sheet, trimmed);
  for (const doubt of doubtful) {
    sheet.doubts += 1;
    if (sheet.doubts > MOST_DOUBTS) continue;
    const words = trimmed.slice(Math.max(0, doubt.from - skipped), doubt.to - skipped);
    const at = start + [...trimmed.slice(0, Math.max(0, doubt.from - skipped))].length;
    sheet.findings.push({
      code: 'read.figure-doubtful',
      severity: 'warning',
      message: `“${words.trim()}” on page ${page.number} stands between words of the other direction: its parts may belong in another order; check it against the original`,
      start: at,
      end: at + [...words].length,
    });
  }
}

function append(sheet: Sheet, words: string): void {
  sheet.text += words;
  sheet.points += [...words].length;
}

/** Rows of a table stand under one another, anything else apart. */
function begin(sheet: Sheet, role: BlockRole): number {
  if (sheet.text !== '') append(sheet, role === 'table' && sheet.blocks.at(-1)?.role === 'table' ? '\n' : '\n\n');
  return sheet.text.length;
}

function addScan(sheet: Sheet, words: ImageWords | undefined): void {
  if (words === undefined) return;
  if (words.text !== '') begin(sheet, 'body');
  const [units, points] = [sheet.text.length, sheet.points];
  sheet.blocks.push(...words.blocks.map((one) => ({ ...one, from: one.from + units, to: one.to + units })));
  sheet.findings.push(
    ...words.findings.map((one) => ({
      ...one,
      start: one.start === null ? null : one.start + points,
      end: one.end === null ? null : one.end + points,
    })),
  );
  append(sheet, words.text);
}

/** In points from the top left of the page; turned lines are turned back. */
function boxOf(lines: readonly Line[]): number[] {
  const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { row } of lines) {
    const turn = (row.angle * Math.PI) / 180;
    for (const x of [row.x0, row.x1])
      for (const y of [row.y - 0.85 * row.size, row.y + 0.25 * row.size]) {
        const [across, down] = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
        box[0] = Math.min(box[0] ?? across, across);
        box[1] = Math.min(box[1] ?? down, down);
        box[2] = Math.max(box[2] ?? across, across);
        box[3] = Math.max(box[3] ?? down, down);
      }
  }
  return box.map((value) => Math.round(value * 10) / 10);
}
