// For tests of the grammar: a short invented text as the extractors are handed it, and the place of a word in it.

import { type PreparedText, prepareText } from '../../../src/extract/text/prepared-text.ts';
import type { TokenSpan } from '../../../src/extract/text/tokens.ts';
import { aReading } from '../claims-in.ts';

export const preparedFrom = (text: string): PreparedText => prepareText(aReading(text));

/** The token of the first word that is `word`. */
export function tokenOf({ tokens }: PreparedText, word: string): number {
  const at = tokens.norm.indexOf(word.toLowerCase());
  if (at < 0) throw new Error(`no word ${word}`);
  return at;
}

export const wordsOf = ({ tokens: t }: PreparedText, span: TokenSpan | null): string =>
  span === null ? '-' : t.text.slice(t.from[span.first], t.to[span.end - 1]);
