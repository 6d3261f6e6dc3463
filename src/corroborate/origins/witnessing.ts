// Where a document's author speaks of what he or she saw, and whether a passage says so of its speaker. By words of the first person: a claim beside them is first hand by the
// author's word, which is no proof of it. Not here: what people assessed of a source.

import type { Witnessing } from '../../model/origins.ts';
import type { Reading } from '../../model/source.ts';
import { textPositions } from '../../model/text-position.ts';
import { WITNESS_WORDS, WITNESSING_EN, WITNESSING_FA } from './witnessing.data.ts';

const FIRST_PERSON = [...WITNESSING_EN, ...WITNESSING_FA];
/** Words between marks are another's. */
const QUOTED = /“[^”]{0,2000}”|«[^»]{0,2000}»|"[^"\n]{0,2000}"/gu;

/** Paragraphs in which the author's own words, outside quotation marks, say that he or she was there. */
export function witnessingIn({ text, blocks, source }: Reading): readonly Witnessing[] {
  const positions = textPositions(text);
  const found: Witnessing[] = [];
  for (const { role, start, end } of blocks) {
    // A transcript and a quotation block hold the words of others; testimony and letters speak for their author.
    if (role !== 'body' && !(role === 'quotation' && source.type === 'testimony')) continue;
    const own = text
      .slice(positions.toUnit(start), positions.toUnit(end))
      .replace(QUOTED, (words) => ' '.repeat(words.length));
    const words = wordsOf(own, FIRST_PERSON);
    if (words !== null) found.push({ start, end, words });
  }
  return found;
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
