// Bytes -> an opened document of pdf.js, or why it cannot be opened. pdf.js runs in this very thread: there is no worker in the
// sandbox, nothing is fetched, no code in the file is run (XFA and scripts stay closed), and what it reads is its own folder: fonts'
// metrics, character maps, image decoders. It is loaded when the first PDF comes. What it warns of goes nowhere: verbosity 0.

import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Finding, findingOf } from '../../model/finding.ts';
import type { Operators } from './glyphs.ts';

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly operators: Operators;
  close(): Promise<void>;
}

/** Has no types; nothing of it is called from here. */
const WORKER = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Pictures above so many points are left out undecoded: an A3 page at 600 dpi has 70 million. */
const MOST_PIXELS = 80_000_000;

export async function openPdf(
  bytes: Uint8Array,
  { pictures }: { readonly pictures: boolean },
): Promise<OpenPdf | Finding> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import(WORKER); // registers itself: no other thread is asked for
  const home = new URL('./', import.meta.resolve('pdfjs-dist/package.json')).pathname;
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away from its owner
    standardFontDataUrl: `${home}standard_fonts/`,
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    wasmUrl: `${home}wasm/`,
    iccUrl: `${home}iccs/`,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    fontExtraProperties: true, // the font's name, which says more often than its flags that it is bold
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: pictures ? MOST_PIXELS : 1,
    verbosity: 0,
  });
  try {
    return { document: await task.promise, operators: pdfjs.OPS, close: () => task.destroy() };
  } catch (error) {
    await closeQuietly(task);
    return refusal(error);
  }
}

/** A task that failed may fail again when it is destroyed; what was wrong is known already. */
const closeQuietly = (task: PDFDocumentLoadingTask): Promise<void> => task.destroy().catch(() => undefined);

function refusal(error: unknown): Finding {
  const name = error instanceof Error ? error.name : '';
  const why = error instanceof Error ? error.message : String(error);
  if (name === 'PasswordException')
    return findingOf('read.encrypted', 'serious', 'the file is locked with a password: sealed, but not read');
  return findingOf('read.damaged', 'serious', `the PDF file is damaged and no page of it can be read: ${why}`);
}
