// The engine that reads images: tesseract.js (Apache-2.0), offline, with the language data of its npm packages. It runs in a thread of
// the reading process, which has neither network nor disk beyond its own code. One worker a language set, kept while the process lives.

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createWorker, OEM, type Page, type Worker } from 'tesseract.js';
import type { Ocr, OcrPage } from '../../src/reading/reader.ts';

const require = createRequire(import.meta.url);
const VERSION = (require('tesseract.js/package.json') as { version: string }).version;

/** BCP 47 -> tesseract. */
const CODES: Readonly<Record<string, string>> = { en: 'eng', fa: 'fas', ar: 'ara' };

/** One language a call: the first that the engine knows. */
export function openTesseract(): Ocr {
  const workers = new Map<string, Promise<Worker>>();
  return async (image, languages) => {
    const code = languages.flatMap((language) => CODES[language] ?? [])[0] ?? 'eng';
    const worker = workers.get(code) ?? startWorker(code);
    workers.set(code, worker);
    const { data } = await (await worker).recognize(
      Buffer.from(image.bytes),
      { rotateAuto: true },
      { text: false, blocks: true },
    );
    return pageOf(data);
  };
}

function startWorker(code: string): Promise<Worker> {
  const langPath = dirname(require.resolve(`@tesseract.js-data/${code}/4.0.0/${code}.traineddata.gz`));
  return createWorker(code, OEM.LSTM_ONLY, {
    langPath,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
}

type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
const boxOf = ({ x0, y0, x1, y1 }: Box): readonly [number, number, number, number] => [x0, y0, x1, y1];

function pageOf(page: Page): OcrPage {
  const paragraphs = (page.blocks ?? []).flatMap((block) =>
    block.paragraphs.map((paragraph) => ({
      box: boxOf(paragraph.bbox),
      lines: paragraph.lines.map((line) => ({
        text: line.text,
        box: boxOf(line.bbox),
        words: line.words.map(({ text, bbox, confidence }) => ({ text, box: boxOf(bbox), confidence })),
      })),
    })),
  );
  const boxes = paragraphs.map(({ box }) => box);
  return {
    paragraphs,
    width: Math.max(0, ...boxes.map((box) => box[2])),
    height: Math.max(0, ...boxes.map((box) => box[3])),
    confidence: page.confidence,
    engine: `tesseract.js ${VERSION}`,
  };
}
