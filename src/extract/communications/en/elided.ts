// What was sent is named or counted before and left out: `one of 16 that X sent to Y in an effort to …`. In: the text, the verb's token and its sentence. Out: what was sent, or null.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom } from './content.ts';
import { isPlain } from './plain-telling.ts';

const DOCUMENTS = new Set(
  'document documents text texts one ones copy copies several many dozens hundreds others those thousands'.split(' '),
);

/** `one of [16] that X had sent to Y in an effort to …`: what was sent is named before, or only counted. */
export function elided(prepared: PreparedText, i: number, sentence: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  const frame = verbFrame(prepared, i);
  if (!isPlain(frame)) return null;
  const that = relativeBefore(t, i, sentence.first);
  if (that === null) return null;
  const counted = t.kind[that - 1] === NUMBER || numberAt(t, that - 1) !== null;
  if (!counted && !DOCUMENTS.has(wordAt(t, that - 1))) return null;
  const by = nounPhraseAfter(prepared, that + 1, i);
  let to: TokenSpan | null = null;
  for (let k = i + 1; k < Math.min(sentence.end, i + 5) && to === null; k++)
    if (wordAt(t, k) === 'to') to = nounPhraseAfter(prepared, k + 1, sentence.end);
  if (by === null || to === null || !isParty(prepared, by) || !isParty(prepared, to)) return null;
  const asks = purposeAfter(prepared, to.end, sentence.end);
  const count = counted ? (numberAt(t, that - 1)?.value ?? null) : null;
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    asks: asks === null ? [] : [asks],
    count,
    medium: 'document',
    confidence: 'likely',
    reasons: ['what was sent is named before and left out here'],
  });
}

const relativeBefore = (t: Tokens, i: number, limit: number): number | null => {
  for (let k = i - 1; k > Math.max(limit, i - 9); k--) if (/^(?:that|which)$/.test(wordAt(t, k))) return k;
  return null;
};

/** `in an effort to …`, `in a bid to …`, `in the hope of …`: what was wanted by it. */
function purposeAfter(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let k = from; k < Math.min(limit, from + 4); k++)
    if (
      wordAt(t, k) === 'in' &&
      /^(?:an|a|the|hopes)$/.test(wordAt(t, k + 1)) &&
      /^(?:effort|bid|attempt|hope|of)$/.test(wordAt(t, k + 2))
    )
      return contentFrom(prepared, k + 3, limit);
  return null;
}
