// What every extractor is handed: the text of a source with its stretches that may bear claims, its tokens and its sentences, computed once.
// In: a Reading. Out: PreparedText, positions in UTF-16. Furniture bears no claims: its words are not among the tokens.

import type { BlockRole, SocialPost } from '../../model/block.ts';
import type { Reading, SourceDescription } from '../../model/source.ts';
import { type TextPositions, textPositions } from '../../model/text-position.ts';
import { type Names, namesOf } from './english-names.ts';
import { type MarkedWords, marksAt, quoteMarks } from './quote-marks.ts';
import { cellsApart, type Sentence, sentencesOf } from './sentences.ts';
import { type Span, type Tokens, tokensOf } from './tokens.ts';

export interface Stretch {
  readonly role: BlockRole;
  readonly from: number;
  readonly to: number;
  readonly lang: string | null;
  readonly post: SocialPost | null;
}

export interface PreparedText {
  readonly text: string;
  readonly positions: TextPositions;
  readonly source: SourceDescription;
  readonly stretches: readonly Stretch[];
  readonly tokens: Tokens;
  readonly names: Names;
  readonly sentences: readonly Sentence[];
  /** The sentence each token stands in. */
  readonly sentenceOf: readonly number[];
  /** The stretch each token stands in. */
  readonly stretchOf: readonly number[];
  /** Words between quotation marks. */
  readonly marks: readonly MarkedWords[];
  /** The marked words each token stands in, or -1. */
  readonly markOf: Int32Array;
}

const HEADLINES: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading']);

export function prepareText(reading: Reading): PreparedText {
  const { text } = reading;
  const positions = textPositions(text);
  const stretches: Stretch[] = [];
  for (const block of reading.blocks) {
    if (block.role === 'furniture') continue;
    const { role, lang, post } = block;
    stretches.push({ role, lang, post, from: positions.toUnit(block.start), to: positions.toUnit(block.end) });
  }
  return preparedFrom({ text, positions, source: reading.source, stretches });
}

/** A part of the text as a text of its own: its places stay those of the whole. */
export function partOf(prepared: PreparedText, { from, to }: Span, source: SourceDescription): PreparedText {
  const { text, positions } = prepared;
  const stretches = prepared.stretches
    .filter((stretch) => stretch.from < to && stretch.to > from)
    .map((stretch) => ({ ...stretch, from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) }));
  return preparedFrom({ text, positions, source, stretches });
}

function preparedFrom(given: Pick<PreparedText, 'text' | 'positions' | 'source' | 'stretches'>): PreparedText {
  const { text, stretches } = given;
  const tokens = tokensOf(text, stretches);
  const stretchOf = placesOf(tokens, stretches);
  const marks = quoteMarks(tokens);
  const sentences = cellsApart(sentencesOf(tokens), tokens, (i) => stretches[stretchOf[i] ?? 0]?.role === 'table');
  const sentenceOf: number[] = [];
  sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.end; i++) sentenceOf.push(s);
  });
  return {
    ...given,
    tokens,
    names: namesOf(tokens, (i) => HEADLINES.has(stretches[stretchOf[i] ?? 0]?.role ?? 'body')),
    sentences,
    sentenceOf,
    stretchOf,
    marks,
    markOf: marksAt(tokens, marks),
  };
}

function placesOf(tokens: Tokens, stretches: readonly Stretch[]): readonly number[] {
  const places: number[] = [];
  let s = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (s + 1 < stretches.length && (stretches[s]?.to ?? 0) <= (tokens.from[i] ?? 0)) s++;
    places.push(s);
  }
  return places;
}

/** The stretch that a place lies in, or the last one before it. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
