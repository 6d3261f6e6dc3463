// A term set to somebody: `gave the miners until noon on Friday to leave`, `has given the ministry thirty days to hand over the log`, `set the minister a deadline of 5 May`.
// In: the text and the verb's token. Out: what was sent, or null. By when it is due is in times.ts.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom, infinitiveAfter } from './content.ts';
import { phraseBeforeRequest } from './party-after.ts';

const GIVING = /^(?:gave|give|gives|given|giving|set|sets|allowed|granted)$/;
const UNITS = /^(?:hours?|days?|weeks?|months?|minutes?|deadline|ultimatum)$/;

export function termSetAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!GIVING.test(t.norm[i] ?? '')) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const frame = verbFrame(prepared, i);
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  const passive = frame.voice === 'passive';
  const to = passive ? frame.subject : whomBefore(prepared, i + 1, limit);
  if (to === null || !isParty(prepared, to)) return null;
  const term = termAt(prepared, passive ? i + 1 : to.end, limit);
  if (term === null) return null;
  const infinitive = infinitiveAfter(t, term, limit, 10);
  const asks = infinitive === null ? null : contentFrom(prepared, infinitive, limit);
  if (asks === null) return null;
  const holder = passive ? frame.agent : holderOf(prepared, i, frame);
  const by = holder !== null && isParty(prepared, holder) ? [holder] : [];
  return sent({
    trigger: i,
    by,
    to: [to],
    asks: [asks],
    medium: 'demand',
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${t.norm[i]}” somebody a term “to” do something`],
  });
}

/** `[striking miners in Dravno] until …`, `[the ministry] thirty days`: to where the term begins. */
function whomBefore(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const phrase = phraseBeforeRequest(prepared, at, limit) ?? nounPhraseAfter(prepared, at, limit);
  if (phrase === null) return null;
  for (let k = phrase.first + 1; k < phrase.end; k++) if (isTerm(prepared, k)) return { first: phrase.first, end: k };
  return phrase;
}

/** Where the term stands; null where none does. */
function termAt(prepared: PreparedText, from: number, limit: number): number | null {
  for (let k = from; k < Math.min(limit, from + 3); k++) if (isTerm(prepared, k)) return k;
  return null;
}

function isTerm({ tokens: t }: PreparedText, k: number): boolean {
  if (t.norm[k] === 'until' || t.norm[k] === 'till') return true;
  if (/^an?$/.test(t.norm[k] ?? '')) return UNITS.test(t.norm[k + 1] ?? '');
  const number = t.kind[k] === NUMBER || numberAt(t, k) !== null;
  return number && (UNITS.test(t.norm[k + 1] ?? '') || UNITS.test(t.norm[k + 2] ?? ''));
}
