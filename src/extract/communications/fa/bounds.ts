// Where the sentence of a token begins and ends, without its closing mark.

import type { PreparedText } from '../../text/prepared-text.ts';

export function bounds({ tokens: t, sentences, sentenceOf }: PreparedText, i: number): { low: number; end: number } {
  const sentence = sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  let { end } = sentence;
  while (end > i + 1 && /^[.!؟?…]$/.test(t.norm[end - 1] ?? '')) end--;
  return { low: sentence.first, end };
}
