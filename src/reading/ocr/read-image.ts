// A picture -> text with blocks and findings, by the engine that is handed in. Which language: the engine is asked with English, then,
// where its words are doubtful, with Persian, then with Arabic; the surer answer is taken. Everything from an image is to be checked: a
// finding says so once, and for each figure in Persian or Arabic script once more, with its place (DEPENDENCIES, decision 5).

import type { BlockPlace } from '../../model/block.ts';
import { type Finding, findingOf } from '../../model/finding.ts';
import { type DraftBlock, wordsBlock } from '../draft.ts';
import type { Ocr, OcrImage, OcrPage, OcrParagraph } from '../reader.ts';

export interface ImageWords {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly findings: readonly Finding[];
}

/** Below this mean confidence (0 to 100) another script is tried; below the other one the words count as doubtful. */
const SURE = 75;
const DOUBTFUL = 60;
/** A paragraph the engine is less sure of than this is a pattern in the picture, not words. */
const NOISE = 30;

/** `page`: of the document, from 1, or null for a picture by itself. */
export async function readImage(image: OcrImage, ocr: Ocr, page: number | null): Promise<ImageWords> {
  const read = await surest(image, ocr);
  let text = '';
  const blocks: DraftBlock[] = [];
  for (const paragraph of read.paragraphs) {
    const words = wordsOf(paragraph);
    if (words === '' || confidenceOf(paragraph) < NOISE) continue;
    if (text !== '') text += '\n\n';
    blocks.push({
      ...wordsBlock('body', text.length, text.length + words.length),
      place: placeOf(paragraph, page),
    });
    text += words;
  }
  return { text, blocks, findings: text === '' ? [] : findingsOf(read, text, page) };
}

/** The next language is only tried where the one before was not sure: a page in the wrong script reads as doubtful words. */
async function surest(image: OcrImage, ocr: Ocr): Promise<OcrPage> {
  let best = await ocr(image, ['en']);
  for (const language of ['fa', 'ar']) {
    if (best.confidence >= SURE) break;
    const page = await ocr(image, [language]);
    if (page.confidence > best.confidence) best = page;
  }
  return best;
}

const wordsOf = (paragraph: OcrParagraph): string =>
  paragraph.lines
    .map((line) => line.text.trim())
    .filter((line) => line !== '')
    .join('\n');

function confidenceOf(paragraph: OcrParagraph): number {
  const words = paragraph.lines.flatMap((line) => line.words);
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
}

const placeOf = ({ box }: OcrParagraph, page: number | null): BlockPlace => ({
  page,
  box: [...box],
  fromSecond: null,
  toSecond: null,
});

/** At most so many figures are pointed at one by one. */
const MOST_FIGURES = 50;

function findingsOf({ confidence, engine }: OcrPage, text: string, page: number | null): readonly Finding[] {
  const where = page === null ? '' : ` on page ${page}`;
  const sure = `mean confidence ${Math.round(confidence)} of 100`;
  const findings: Finding[] = [
    findingOf(
      'read.ocr',
      'note',
      `the words${where} were read from an image by ${engine} (${sure}): check figures, dates and names against the image`,
    ),
  ];
  if (confidence < DOUBTFUL) {
    findings.push(
      findingOf('read.ocr-low', 'warning', `the image${where} is hard to read (${sure}): many words are doubtful`),
    );
  }
  const figures = [...text.matchAll(/[\u06f0-\u06f9\u0660-\u0669][\u06f0-\u06f9\u0660-\u0669\u066b\u066c.,/-]*/g)];
  for (const { 0: figure, index } of figures.slice(0, MOST_FIGURES)) {
    const start = [...text.slice(0, index)].length;
    const message = `“${figure}” was read from an image: Persian and Arabic figures are often misread while they look right; check it against the image`;
    findings.push({
      code: 'read.figure-doubtful',
      severity: 'warning',
      message,
      start,
      end: start + [...figure].length,
    });
  }
  return findings;
}
