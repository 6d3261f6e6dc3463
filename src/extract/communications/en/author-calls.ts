// What the author of a text calls for in a voice of his or her own: `It is (long past, high) time for X to …`. In: the text and the token "time". Out: what was sent, or
// null. Who calls is not named: in the document's own voice it is its author, in a quotation its speaker.

import { simplePhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom, isInfinitive } from './content.ts';

export function authorCallsAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const word = (k: number): string => t.norm[k] ?? '';
  if (word(i) !== 'time' || word(i + 1) !== 'for') return null;
  let k = i - 1;
  while (k > i - 5 && /^(?:long|past|high|about|now|well|the|overdue|also)$/.test(word(k))) k--;
  const now = /^(?:is|['’]s|s)$/.test(word(k)) && /^(?:it|now|['’]|that|this)$/.test(word(k - 1));
  if (!now) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const to = simplePhraseAfter(prepared, i + 2, limit);
  if (to === null || !isParty(prepared, to) || !isInfinitive(t, to.end)) return null;
  const asks = contentFrom(prepared, to.end, limit);
  return asks === null
    ? null
    : sent({
        trigger: i,
        to: [to],
        asks: [asks],
        medium: 'call',
        confidence: 'doubtful',
        reasons: ['“it is time for … to”: the author of the words calls for it'],
      });
}
