// Images through the real engine, and what is said of words from an image. The scan belongs to the invented example case.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { objectIdOf } from '../../src/model/ids.ts';
import { readImage } from '../../src/reading/ocr/read-image.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import type { OcrPage } from '../../src/reading/reader.ts';
import { openDocumentReaders } from '../../src/storage/processes/document-readers.ts';

const SCAN = join(import.meta.dirname, '..', '..', 'examples', 'kuhdar', '07-letter-1984-11-19-scan.jpg');
const IMAGE = { bytes: new Uint8Array(), mediaType: 'image/png', width: null, height: null, dpi: null };

/** An answer of the engine: one paragraph of these words, all as sure. */
const anAnswer = (text: string, confidence: number): OcrPage => {
  const box = [10, 20, 300, 40] as const;
  const words = text.split(' ').map((word) => ({ text: word, box, confidence }));
  return {
    paragraphs: [{ box, lines: [{ text, box, words }] }],
    width: 400,
    height: 60,
    confidence,
    engine: 'invented 1',
  };
};

test('a skewed and noisy scan is read in a process without network and disk, and said to be read by machine', async () => {
  const readers = openDocumentReaders({ processes: 1, ocrProcesses: 1 });
  try {
    const bytes = new Uint8Array(readFileSync(SCAN));
    const { reading } = await readers.read({
      object: objectIdOf('0'.repeat(64)),
      bytes,
      size: bytes.length,
      name: 'scan.jpg',
      mediaType: null,
      address: null,
      accessed: null,
      reference: null,
    });
    // Words of the letter as it was typed (examples/make/letter-1984.html), away from the stamp.
    assert.match(reading.text, /43 prisoners have been executed in Kuhdar prison/);
    assert.match(reading.text, /the letters of 24 and 31 October|letters of 24 and 31 October and 7 November/);
    assert.equal(reading.source.type, 'image');
    assert.ok(reading.findings.some((one) => one.code === 'read.ocr'));
    assert.ok(reading.blocks.every((block) => block.place?.box?.length === 4));
  } finally {
    await readers.close();
  }
});

test('without an engine a picture says that it was not searched for words', async () => {
  const { reading } = await readDocument(
    { bytes: new Uint8Array(readFileSync(SCAN)), name: 'scan.jpg', mediaType: null, address: null, accessed: null },
    { ocr: null },
  );
  assert.equal(reading.text, '');
  assert.deepEqual(
    reading.findings.map((one) => one.code),
    ['read.no-ocr'],
  );
});

test('the script the engine is surer of is taken', async () => {
  const asked: string[] = [];
  const read = await readImage(
    IMAGE,
    async (_image, [language = '']) => {
      asked.push(language);
      return language === 'en' ? anAnswer('jdl slk wo', 31) : anAnswer('دوازده نفر', 88);
    },
    null,
  );
  assert.deepEqual(asked, ['en', 'fa']);
  assert.equal(read.text, 'دوازده نفر');
});

test('each Persian figure from an image is pointed at where it stands', async () => {
  const read = await readImage(IMAGE, async () => anAnswer('سال ۱۳۶۳ در ۲۴ مهر', 90), 3);
  const doubtful = read.findings.filter((one) => one.code === 'read.figure-doubtful');
  assert.deepEqual(
    doubtful.map((one) => [...read.text].slice(one.start ?? 0, one.end ?? 0).join('')),
    ['۱۳۶۳', '۲۴'],
  );
});

test('a page that is hard to read is a warning, and patterns are no words', async () => {
  const low = await readImage(IMAGE, async () => anAnswer('perhaps some words', 45), null);
  assert.ok(low.findings.some((one) => one.code === 'read.ocr-low'));
  const noise = await readImage(IMAGE, async () => anAnswer('|| ~ ;', 12), null);
  assert.deepEqual([noise.text, noise.findings], ['', []]);
});
