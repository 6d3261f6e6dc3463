// Factories and checks for the tests of reading. All pages, places and persons in these tests are invented.

import assert from 'node:assert/strict';
import type { BlockRole } from '../../src/model/block.ts';
import type { Reading } from '../../src/model/source.ts';
import { textPositions } from '../../src/model/text-position.ts';
import { readDocument } from '../../src/reading/read-document.ts';

interface Given {
  readonly name?: string;
  readonly mediaType?: string | null;
  readonly address?: string | null;
  readonly accessed?: string | null;
}

export async function readingOf(content: string | Uint8Array, given: Given = {}): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { name = 'page.txt', mediaType = null, address = null, accessed = null } = given;
  return (await readDocument({ bytes, name, mediaType, address, accessed }, { ocr: null })).reading;
}

export const htmlReading = (body: string, head = '', given: Given = {}): Promise<Reading> =>
  readingOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { name: 'page.html', ...given });

/** The words of every block of a role, cut out of the text by code points. */
export function wordsOf(reading: Reading, role: BlockRole): string[] {
  const letters = [...reading.text];
  return reading.blocks.filter((one) => one.role === role).map((one) => letters.slice(one.start, one.end).join(''));
}

/** Blocks stand in order, do not overlap, lie in the text, are not empty and neither begin nor end with white space. */
export function assertBlocksLieInText(reading: Reading): void {
  const { length } = textPositions(reading.text);
  const letters = [...reading.text];
  let end = 0;
  for (const block of reading.blocks) {
    assert.ok(block.start >= end, `block at ${block.start} begins before ${end}`);
    assert.ok(block.end > block.start && block.end <= length, `block ${block.start}..${block.end} of ${length}`);
    const words = letters.slice(block.start, block.end).join('');
    assert.equal(words, words.trim(), 'no white space at the ends');
    end = block.end;
  }
}

export const codesOf = (reading: Reading): string[] => reading.findings.map((one) => one.code);

/** Filler prose of an invented strike: `n` different paragraphs. */
export function paragraphs(n: number): string[] {
  const places = [
    'the northern dock',
    'the salt road',
    'the customs house',
    'the old mole',
    'the fish market',
    'the grain quay',
  ];
  return Array.from(
    { length: n },
    (_, i) =>
      `The crews at ${places[i % places.length]} of Tarsel had stopped work in the ${i + 2}th week of the dispute, and the harbour office, which had long said that nothing was amiss, sent no one to speak with them.`,
  );
}
