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
  const titled = { done: false };
  for (const page of pages) {
    const body = { size: sizes, rightToLeft: page.rightToLeft };
    const paragraphs = mainColumns(page).flatMap((column) => cutByRunning(column, running, body));
    const title = titled.done ? null : titleOf(paragraphs, statedTitle, body);
    titled.done ||= paragraphs.some(({ role }) => role !== 'furniture');
    for (const one of paragraphs) addParagraph(sheet, page, one === title ? { ...one, role: 'title' } : one);
    if (page.hidden === 'beside')
      for (const column of page.hiddenColumns)
        for (const one of paragraphsOf(column, body)) addParagraph(sheet, page, { ...one, role: 'furniture' });
    addScan(sheet, scanned.get(page.number));
  }
  if (sheet.doubts > MOST_DOUBTS) {
    const message = `on ${sheet.doubts - MOST_DOUBTS} more lines of mixed direction figures may stand in another order: check figures and dates against the original`;
    sheet.findings.push(findingOf('read.figure-doubtful', 'warning', message));
  }
  return sheet;
}

const mainColumns = (page: PageLines): readonly (readonly Line[])[] =>
  page.hidden === 'instead' ? [...page.columns, ...page.hiddenColumns] : page.columns;

function cutByRunning(column: readonly Line[], running: ReadonlySet<Line>, body: BodyStyle): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let own: Line[] = [];
  for (const line of column) {
    if (!running.has(line)) {
      own.push(line);
      continue;
    }
    if (own.length > 0) found.push(...paragraphsOf(own, body));
    own = [];
    found.push({ lines: [line], role: 'furniture' });
  }
  if (own.length > 0) found.push(...paragraphsOf(own, body));
  return found;
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

function addParagraph(sheet: Sheet, page: PageLines, { lines, role }: Paragraph): void {
  const { text, doubtful } = joinLines(lines);
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
