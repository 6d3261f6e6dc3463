// A Reading of a plain text for benchmarks: every paragraph is body, and nothing is said about the document. The readers are measured elsewhere.

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
