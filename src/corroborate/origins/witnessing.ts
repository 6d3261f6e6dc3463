// Where a document's author speaks of what he or she saw, and whether a passage says so of its speaker. By words of the first person: a claim beside them is first hand by the
// author's word, which is no proof of it. Not here: what people assessed of a source.

import type { Witnessing } from '../../model/origins.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { marked } from './quoted-words.ts';
import { WITNESS_WORDS, WITNESSING_EN, WITNESSING_FA } from './witnessing.data.ts';

const FIRST_PERSON = [...WITNESSING_EN, ...WITNESSING_FA];
/** Paragraphs in which the author's own words, outside quotation marks, say that he or she was there. */
export function witnessingIn({ text, blocks, source }: Reading): readonly Witnessing[] {
  const positions = textPositions(text);
  const found: Witnessing[] = [];
  for (const { role, start, end } of blocks) {
    // A transcript and a quotation block hold the words of others; testimony and letters speak for their author.
    if (role !== 'body' && !(role === 'quotation' && source.type === 'testimony')) continue;
    const words = wordsOf(ownWords(text.slice(positions.toUnit(start), positions.toUnit(end))), FIRST_PERSON);
    if (words !== null) found.push({ start, end, words });
  }
  return found;
}

/** Words between marks are another's. */
function ownWords(block: string): string {
  let own = block;
  for (const { from, to } of marked(block)) own = own.slice(0, from) + ' '.repeat(to - from) + own.slice(to);
  return own;
}

/** The words by which a passage or what is said of a speaker makes him or her one who was there; null where none do. */
export const witnessWordsIn = (passage: string): string | null => wordsOf(passage, [...FIRST_PERSON, ...WITNESS_WORDS]);

function wordsOf(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const [words] = pattern.exec(text) ?? [];
    if (words !== undefined) return words.replace(/^[^\p{L}]+/u, '').trim();
  }
  return null;
}
