// A matter taken to somebody in office, by word of mouth or in any other way: `raised the case with Foreign Minister Lomm`, `ordered the warden by telephone on 28 July to halt all visits`, `emailed questions to the
// company`. In: the text and a token. Out: what was sent, or null.

import { postHeadOf } from '../../gazetteers/posts.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { addresseeAfter, partyAfter } from './party-after.ts';

export const raisedAt = (prepared: PreparedText, i: number): Sent | null =>
  raisedWith(prepared, i) ?? orderedFrom(prepared, i);

function doerOf(prepared: PreparedText, i: number): TokenSpan | null {
  const frame = verbFrame(prepared, i);
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to')) return null;
  const holder = holderOf(prepared, i, frame);
  return holder !== null && isParty(prepared, holder) ? holder : null;
}

/** `raised [the case of the nine men] with the minister` */
function raisedWith(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!/^(?:raised|raises|discussed)$/.test(wordAt(t, i))) return null;
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  const matter = nounPhraseAfter(prepared, i + 1, end);
  const isOne =
    /^(?:the|this|these|their|his|her|its|several|a)$/.test(wordAt(t, i + 1)) ||
    /^\p{Lu}/u.test(t.text.slice(t.from[i + 1] ?? 0));
  if (matter === null || !isOne) return null;
  for (let k = i + 2; k < Math.min(end, i + 16); k++) {
    if (/^(?:[,;:.]|that|which|who|and)$/.test(wordAt(t, k))) return null;
    if (wordAt(t, k) !== 'with') continue;
    const to = addresseeAfter(prepared, k + 1, end);
    const by = doerOf(prepared, i);
    if (to === null || by === null || !isInOffice(t, to)) return null;
    const says = [{ first: i + 1, end: k }];
    const reasons = [`“${wordAt(t, i)} … with” somebody in office`];
    return sent({ trigger: i, by: [by], to: [to], says, confidence: 'certain', reasons });
  }
  return null;
}

/** `ordered the governor of the prison [by telephone] [on 28 July 1988] to halt all visits`: how and when stand before what. */
function orderedFrom(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!/^(?:ordered|instructed)$/.test(wordAt(t, i))) return null;
  const { end } = sentences[sentenceOf[i] ?? 0] ?? { end: i + 1 };
  const to = partyAfter(prepared, i + 1, end);
  if (to === null || !isInOffice(t, to)) return null;
  let at = to.end;
  while (at < Math.min(end, to.end + 12) && (t.kind[at] === NUMBER || HOW.test(wordAt(t, at)))) at++;
  const asks = at > to.end && isInfinitive(t, at) ? contentFrom(prepared, at, end) : null;
  const by = asks === null ? null : doerOf(prepared, i);
  if (asks === null || by === null) return null;
  const phone = t.norm.slice(to.end, at).some((w) => /^(?:tele)?phone$/.test(w));
  const reasons = [`“${wordAt(t, i)}” with what is asked after it`];
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    asks: [asks],
    medium: phone ? 'telephone' : 'order',
    confidence: 'certain',
    reasons,
  });
}
const HOW =
  /^(?:by|over|on|in|the|telephone|phone|radio|writing|letter|cable|telegram|person|orally|that|same|day|evening|morning|night|,|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const isInOffice = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm
    .slice(first, end)
    .some(
      (w) =>
        postHeadOf(w) !== null ||
        /^(?:government|ministry|authorities|police|embassy|commission|council|army)$/.test(w),
    );
