// A note of one government or mission to another body: `The Permanent Mission of X presents its compliments to Y and has the honour to …`. In: the text and the token "compliments".
// Out: what was sent, or null.

import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom } from './content.ts';
import { partyAfter } from './party-after.ts';

export function complimentsAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const word = (k: number): string => t.norm[k] ?? '';
  if (word(i) !== 'compliments' || word(i + 1) !== 'to' || !/^presents?$/.test(word(i - 2))) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const by = presenter(prepared, i - 2) ?? holderOf(prepared, i - 2, verbFrame(prepared, i - 2));
  const to = partyAfter(prepared, i + 2, limit);
  if (by === null || to === null || !isParty(prepared, by)) return null;
  let honour = to.end;
  while (honour < limit && !/^hono(?:u)?r$/.test(word(honour))) honour++;
  const says = honour + 1 < limit ? contentFrom(prepared, honour + (word(honour + 1) === 'to' ? 2 : 1), limit) : null;
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    // To refer to a letter says nothing yet.
    says: says === null || /^(?:refer|acknowledge)$/.test(word(says.first)) ? [] : [says],
    medium: 'note',
    confidence: 'certain',
    reasons: ['“presents its compliments to”: a note from one to the other'],
  });
}

/** `The Permanent Mission of X [to the United Nations] presents`: from where the sentence begins to where it is accredited. */
function presenter({ tokens: t, sentences, sentenceOf }: PreparedText, verb: number): TokenSpan | null {
  const first = sentences[sentenceOf[verb] ?? 0]?.first ?? verb;
  let end = first;
  while (end < verb && !/^(?:to|in|at|near|[,(])$/.test(t.norm[end] ?? '')) end++;
  return end > first && end < verb ? { first, end } : null;
}
