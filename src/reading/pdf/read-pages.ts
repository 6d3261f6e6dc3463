// The pages of an opened document, one after another: lines in the order of reading, and for a page without words the picture of it.
// A page is dropped from memory before the next one is read. Bounds: pages, glyphs of a page, glyphs of the document.

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OcrImage } from '../reader.ts';
import { readingOrder } from './columns.ts';
import { type FontFacts, type Glyph, type PageContents, readContents } from './glyphs.ts';
import { type BracketCount, bracketsOf, noBrackets, scriptOf } from './line-words.ts';
import { isRecord, type Matrix, matrixOf } from './matrix.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type PlacedPicture, pagePicture, pictureOf } from './page-picture.ts';
import { pageSegments } from './page-segments.ts';
import { type Line, linesOf } from './paragraphs.ts';

export interface PageLines {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly columns: readonly (readonly Line[])[];
  /** Words laid under the page unseen: `instead` of seen ones, or `beside` them. */
  readonly hidden: 'none' | 'instead' | 'beside';
  readonly hiddenColumns: readonly (readonly Line[])[];
  /** The page as a picture, where it has no words of its own. */
  readonly picture: OcrImage | null;
}

export interface PagesRead {
  readonly pages: readonly PageLines[];
  /** Numbers of pages that could not be read. */
  readonly broken: readonly number[];
  /** The page at which a limit was met, else null. */
  readonly cutAt: number | null;
}

const MOST_PAGES = 2000;
const MOST_GLYPHS_OF_PAGE = 200_000;
const MOST_GLYPHS = 3_000_000;
/** A page with fewer letters than this and a picture over most of it is a scan. */
const FEW_LETTERS = 25;
const MOST_OF_PAGE = 0.4;

/** `only`: the pages to read, all where it is not given. `onPicture` is told of each page that is a picture. */
export async function readPages(
  pdf: OpenPdf,
  onPicture: (page: PageLines) => Promise<void>,
  only: ReadonlySet<number> | null = null,
): Promise<PagesRead> {
  const pages: PageLines[] = [];
  const broken: number[] = [];
  const style = { brackets: noBrackets(), runsAreDirections: await drawsByDirection(pdf) };
  const count = Math.min(pdf.document.numPages, MOST_PAGES);
  let glyphs = 0;
  for (let number = 1; number <= count; number += 1) {
    if (only !== null && !only.has(number)) continue;
    try {
      const { page, drawn, cut } = await readPage(pdf, number, style);
      glyphs += drawn;
      if (page.picture !== null) await onPicture(page);
      pages.push({ ...page, picture: null });
      if (cut || glyphs > MOST_GLYPHS) return { pages, broken, cutAt: number };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      broken.push(number);
    }
  }
  return { pages, broken, cutAt: pdf.document.numPages > count ? count : null };
}

/** How the producer draws lines of mixed direction, as far as it is known; the brackets are counted page by page. */
interface DrawingStyle {
  readonly brackets: BracketCount;
  readonly runsAreDirections: boolean;
}

/** Seen to draw one run a direction: Chromium. Others part words, or digits from letters. */
async function drawsByDirection(pdf: OpenPdf): Promise<boolean> {
  try {
    const { info } = await pdf.document.getMetadata();
    return /Skia\/PDF/u.test(String(Reflect.get(info, 'Producer') ?? ''));
  } catch {
    return false; // a damaged dictionary names no producer
  }
}

async function readPage(
  pdf: OpenPdf,
  number: number,
  style: DrawingStyle,
): Promise<{ readonly page: PageLines; readonly drawn: number; readonly cut: boolean }> {
  const page = await pdf.document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const contents = readContents(
    await page.getOperatorList({ annotationMode: 1 }), // with what was filled into forms
    pdf.operators,
    (name) => fontFacts(page, name),
    matrixOf(transform),
    MOST_GLYPHS_OF_PAGE,
  );
  const [hidden, shown] = parted(contents.glyphs, (glyph) => glyph.hidden);
  const seen = layOut(shown, style);
  const unseen = layOut(hidden, style);
  const letters = lettersIn(seen.columns);
  const role = unseen.columns.length === 0 ? 'none' : letters * 4 < lettersIn(unseen.columns) ? 'instead' : 'beside';
  const wordless = letters < FEW_LETTERS && role !== 'instead';
  const picture = wordless ? await scanOf(page, contents, width, height) : null;
  page.cleanup();
  return {
    page: {
      number,
      width,
      height,
      rightToLeft: role === 'instead' ? unseen.rightToLeft : seen.rightToLeft,
      columns: seen.columns,
      hidden: role,
      hiddenColumns: unseen.columns,
      picture,
    },
    drawn: contents.glyphs.length,
    cut: contents.cut,
  };
}

function parted(glyphs: readonly Glyph[], test: (glyph: Glyph) => boolean): [Glyph[], Glyph[]] {
  const yes: Glyph[] = [];
  const no: Glyph[] = [];
  for (const glyph of glyphs) (test(glyph) ? yes : no).push(glyph);
  return [yes, no];
}

function layOut(
  glyphs: readonly Glyph[],
  { brackets, runsAreDirections }: DrawingStyle,
): { readonly columns: readonly (readonly Line[])[]; readonly rightToLeft: boolean } {
  const segments = pageSegments(glyphs);
  const onPage = bracketsOf(segments);
  brackets.asSeen += onPage.asSeen;
  brackets.asRead += onPage.asRead;
  brackets.quotesAsSeen += onPage.quotesAsSeen;
  brackets.quotesAsRead += onPage.quotesAsRead;
  const script = scriptOf(segments, brackets, runsAreDirections);
  const columns = readingOrder(segments, script.rightToLeft).map((column) => linesOf(column, script));
  return { columns: columns.filter((column) => column.length > 0), rightToLeft: script.rightToLeft };
}

const lettersIn = (columns: readonly (readonly Line[])[]): number =>
  columns.flat().reduce((sum, { words }) => sum + words.text.replaceAll(/\s/gu, '').length, 0);

function fontFacts(page: PDFPageProxy, name: string): FontFacts | null {
  const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  if (!isRecord(font)) return null;
  const matrix: Matrix = font['fontMatrix'] === undefined ? [0.001, 0, 0, 0.001, 0, 0] : matrixOf(font['fontMatrix']);
  const bold = font['bold'] === true || font['black'] === true || /bold|black|heavy/iu.test(String(font['name'] ?? ''));
  return { bold, vertical: font['vertical'] === true, fontMatrix: matrix };
}

/** Null where no pictures cover enough of the page to be a scan. */
async function scanOf(
  page: PDFPageProxy,
  { images }: PageContents,
  width: number,
  height: number,
): Promise<OcrImage | null> {
  const pictures: PlacedPicture[] = [];
  let covered = 0;
  for (const placed of images) {
    const value = await storedPicture(page, placed.source);
    const picture = pictureOf(value, placed.mask);
    if (picture === null) continue;
    pictures.push({ picture, placed });
    const [left, top, right, bottom] = placed.box;
    covered +=
      Math.max(0, Math.min(right, width) - Math.max(left, 0)) *
      Math.max(0, Math.min(bottom, height) - Math.max(top, 0));
  }
  return covered < MOST_OF_PAGE * width * height ? null : pagePicture(pictures, width, height);
}

/** Pictures used on several pages lie in the common store. */
function storedPicture(page: PDFPageProxy, source: unknown): Promise<unknown> {
  const name = isRecord(source) && typeof source['data'] === 'string' ? source['data'] : source;
  if (typeof name !== 'string') return Promise.resolve(source);
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(name, resolve);
  });
}
