// What a reader is: bytes of one format come in, text with blocks goes out. One reader a file in readers/; read-document.ts
// holds the ordered list. A reader opens no file and no network: what it needs (the engine that reads images) is handed in.

import type { Reading } from '../model/source.ts';
import type { DetectedType } from './detect-type.ts';

/** One document as it was handed in. All of it is untrusted. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** The file's name, with or without its folder. */
  readonly name: string;
  /** What an archive, a mail or a server claimed; null where nothing did. */
  readonly mediaType: string | null;
  /** Where the capture says that the document came from. */
  readonly address: string | null;
  /** EDTF: the day on which the capture says that it was fetched. */
  readonly accessed: string | null;
}

/** A page image for the OCR engine: an encoded picture (PNG, JPEG, TIFF, PBM …). */
export interface OcrImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly dpi: number | null;
}

/** A word with its box in pixels [left, top, right, bottom] and how sure the engine is, 0 to 100. */
export interface OcrWord {
  readonly text: string;
  readonly box: readonly [number, number, number, number];
  readonly confidence: number;
}

export interface OcrLine {
  readonly text: string;
  readonly box: readonly [number, number, number, number];
  readonly words: readonly OcrWord[];
}

export interface OcrParagraph {
  readonly lines: readonly OcrLine[];
  readonly box: readonly [number, number, number, number];
}

export interface OcrPage {
  readonly paragraphs: readonly OcrParagraph[];
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
  /** Program and version, e.g. `tesseract.js 7.0.0`. */
  readonly engine: string;
}

/** `languages` are BCP 47 (`en`, `fa`, `ar`). */
export type Ocr = (image: OcrImage, languages: readonly string[]) => Promise<OcrPage>;

/** Engines outside this folder; null where the machine has none. */
export interface Engines {
  readonly ocr: Ocr | null;
}

/** A document found inside a document: an attachment, an embedded file. */
export interface Child {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

export interface ReadOutcome {
  readonly reading: Reading;
  readonly children: readonly Child[];
  /** As detected from the content. */
  readonly mediaType: string;
}

export interface Reader {
  /** Name and version, e.g. `habeas/html@1`: goes into `readBy`. */
  readonly name: string;
  accepts(kind: DetectedType): boolean;
  /** Problems of the material are findings of the outcome; an exception is turned into `read.failed` by readDocument. */
  read(input: ReadInput, engines: Engines, kind: DetectedType): Promise<ReadOutcome>;
}
