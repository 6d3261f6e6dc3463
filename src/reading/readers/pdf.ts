// PDF (ISO 32000-1) -> paragraphs in reading order with their page and place, by pdf.js. Right-to-left lines are put back into the order
// in which they are read (pdf/inverse-bidi.ts); where their figures may stand in another order, a finding says so. Pages without words
// are handed to the engine that reads pictures. Nothing in the file is run; forms are read as they are shown.

import { type Finding, findingOf } from '../../model/finding.ts';
import { type DraftBlock, type DraftReading, NOTHING_STATED } from '../draft.ts';
import { finishReading } from '../finish-reading.ts';
import { type ImageWords, readImage } from '../ocr/read-image.ts';
import { attachmentsOf } from '../pdf/attachments.ts';
import { documentFacts } from '../pdf/document-facts.ts';
import { figureNotes } from '../pdf/figure-notes.ts';
import { layOutPages } from '../pdf/lay-out-pages.ts';
import { type OpenPdf, openPdf } from '../pdf/open-pdf.ts';
import { type PageLines, type PagesRead, readPages } from '../pdf/read-pages.ts';
import type { Child, Engines, Ocr, OcrImage, Reader, ReadInput, ReadOutcome } from '../reader.ts';

const PDF = 'application/pdf';
const FEW_LETTERS = 25;
/** So many scanned pages are read; more would keep one process for hours. */
const MOST_SCANS = 300;
/** Without an engine so many bare pages are unpacked to see whether they are scans. */
const MOST_LOOKS = 5;

export const pdfReader: Reader = {
  name: 'habeas/pdf@1',
  accepts: (kind) => kind.mediaType === PDF,
  async read(input, engines) {
    const pdf = await openPdf(input.bytes, { pictures: false });
    if ('code' in pdf) return outcome(unread(pdf), input, []);
    try {
      return await readOpened(pdf, input, engines);
    } finally {
      await pdf.close();
    }
  },
};

const unread = (finding: Finding): DraftReading => ({
  text: '',
  blocks: [],
  stated: { ...NOTHING_STATED, type: 'other' },
  findings: [finding],
  readBy: pdfReader.name,
});

const outcome = (draft: DraftReading, input: ReadInput, children: readonly Child[]): ReadOutcome => ({
  reading: finishReading(draft, input),
  children,
  mediaType: PDF,
});

async function readOpened(pdf: OpenPdf, input: ReadInput, engines: Engines): Promise<ReadOutcome> {
  const read = await readPages(pdf, async () => undefined);
  const scans = await readScans(read.pages.filter(isBare), input.bytes, engines.ocr);
  const stated = documentFacts(await infoOf(pdf));
  const laid = layOutPages(read.pages, scans.words, stated.title);
  const { children, lost } = await attachmentsOf(pdf.document);
  const findings = [
    ...laid.findings,
    ...figureNotes(
      laid.text,
      laid.blocks.filter((block) => !isScan(block, scans)),
    ),
    ...pageFindings(read, pdf.document.numPages),
    ...hiddenFindings(read.pages),
    ...noEngine(scans.unread),
    ...attachmentFindings(children, lost),
  ];
  const draft: DraftReading = { text: laid.text, blocks: laid.blocks, stated, findings, readBy: pdfReader.name };
  return outcome(draft, input, children);
}

/** Figures on scans are pointed at by what read the picture. */
const isScan = (block: DraftBlock, scans: Scans): boolean => scans.words.has(block.place?.page ?? 0);

async function infoOf(pdf: OpenPdf): Promise<unknown> {
  try {
    return (await pdf.document.getMetadata()).info;
  } catch {
    return null; // a damaged information dictionary states nothing
  }
}

/** Pages with so few words that they may be pictures. */
const isBare = (page: PageLines): boolean =>
  page.hidden !== 'instead' &&
  page.columns.flat().reduce((sum, { words }) => sum + words.text.replaceAll(/\s/gu, '').length, 0) < FEW_LETTERS;

interface Scans {
  readonly words: ReadonlyMap<number, ImageWords>;
  /** Numbers of pages that are pictures and were not read. */
  readonly unread: readonly number[];
}

/** Pictures are unpacked only for pages without words: the file is opened for them a second time. */
async function readScans(bare: readonly PageLines[], bytes: Uint8Array, ocr: Ocr | null): Promise<Scans> {
  const words = new Map<number, ImageWords>();
  const unread: number[] = [];
  if (bare.length === 0) return { words, unread };
  const pdf = await openPdf(bytes, { pictures: true });
  if ('code' in pdf) return { words, unread };
  const numbers = bare.map(({ number }) => number);
  const [looked, rest] = ocr === null ? [numbers.slice(0, MOST_LOOKS), numbers.slice(MOST_LOOKS)] : [numbers, []];
  try {
    const onPicture = async ({ number, picture }: PageLines): Promise<void> => {
      if (picture === null) return;
      if (ocr === null || words.size >= MOST_SCANS) unread.push(number);
      else words.set(number, inPoints(await readImage(picture, ocr, number), picture));
    };
    await readPages(pdf, onPicture, new Set(looked));
  } finally {
    await pdf.close();
  }
  // Where the first bare pages are scans, the others are taken for scans until the engine looks at them.
  return { words, unread: unread.length > 0 ? [...unread, ...rest] : unread };
}

/** The engine counts pixels of the picture, a place counts points of the page. */
function inPoints(words: ImageWords, { dpi }: OcrImage): ImageWords {
  const point = (dpi ?? 72) / 72;
  const blocks = words.blocks.map((block) => {
    const box = block.place?.box;
    if (block.place === null || box === undefined || box === null) return block;
    return { ...block, place: { ...block.place, box: box.map((pixel) => Math.round((pixel / point) * 10) / 10) } };
  });
  return { ...words, blocks };
}

const named = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 10).join(', ')}${pages.length > 10 ? ' …' : ''}`;

function pageFindings({ broken, cutAt }: PagesRead, count: number): Finding[] {
  const findings: Finding[] = [];
  if (broken.length > 0)
    findings.push(
      findingOf('read.damaged', 'serious', `${broken.length} of ${count} pages could not be read: ${named(broken)}`),
    );
  if (cutAt !== null)
    findings.push(findingOf('read.truncated', 'warning', `read up to page ${cutAt} of ${count}: the limit lies there`));
  return findings;
}

function hiddenFindings(pages: readonly PageLines[]): Finding[] {
  const beside = pages.filter(({ hidden }) => hidden === 'beside').map(({ number }) => number);
  const instead = pages.filter(({ hidden }) => hidden === 'instead').map(({ number }) => number);
  const findings: Finding[] = [];
  if (beside.length > 0)
    findings.push(
      findingOf(
        'read.hidden-text',
        'warning',
        `${named(beside)}: words that are not shown on the page; they are marked`,
      ),
    );
  if (instead.length > 0)
    findings.push(
      findingOf(
        'read.ocr',
        'note',
        `${named(instead)}: the words were laid under the picture of the page by another program: check figures, dates and names against it`,
      ),
    );
  return findings;
}

const noEngine = (unread: readonly number[]): Finding[] =>
  unread.length === 0
    ? []
    : [
        findingOf(
          'read.no-ocr',
          'warning',
          `${named(unread)}: a picture without words, not read: no engine for pictures is at hand`,
        ),
      ];

function attachmentFindings(children: readonly Child[], lost: number): Finding[] {
  const findings: Finding[] = [];
  if (children.length > 0)
    findings.push(
      findingOf(
        'read.attachment',
        'note',
        children.length === 1
          ? 'a file is attached to it, sealed on its own'
          : `${children.length} files are attached to it, each sealed on its own`,
      ),
    );
  if (lost > 0)
    findings.push(findingOf('read.damaged', 'warning', `${lost} files attached to it could not be taken out`));
  return findings;
}
