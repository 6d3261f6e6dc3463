// A Reading of a plain text for benchmarks: every paragraph is body, and nothing is said about the document. The readers are measured elsewhere.

import { documentDate } from '../../src/extract/dates/document-date.ts';
import { findDates } from '../../src/extract/dates/find-dates.ts';
import type { DateDraft } from '../../src/extract/drafts.ts';
import { prepareText } from '../../src/extract/text/prepared-text.ts';
import type { Block } from '../../src/model/block.ts';
import { objectIdOf } from '../../src/model/ids.ts';
import { type Reading, unknownSource } from '../../src/model/source.ts';
import { textPositions } from '../../src/model/text-position.ts';

export const someObject = objectIdOf('0'.repeat(64));

export function readingOfText(text: string, language: string): Reading {
  const positions = textPositions(text);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![ \t]*\n))*/g))
    blocks.push({
      role: 'body',
      start: positions.toCodePoint(match.index),
      end: positions.toCodePoint(match.index + match[0].length),
      lang: language,
      post: null,
      place: null,
    });
  return {
    text,
    blocks,
    findings: [],
    readBy: 'bench/plain@1',
    source: { ...unknownSource('text', 'article'), language },
  };
}

/** The dates of an English text, without the other extractors; positions in UTF-16. */
export function datesOf(text: string, reference: string): readonly DateDraft[] {
  const prepared = prepareText(readingOfText(text, 'en'));
  return findDates(prepared, documentDate(prepared.source, reference));
}
