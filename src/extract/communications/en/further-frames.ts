// Messages told in frames that no verb of asking or noun of sending opens by itself: `asked the ministry four times, the last on 13 May, where …`, `the embassy, to which I wrote on 3 May,
// has answered`, `was invited three times by the board`, `put three questions to the minister`. In: the text and a token. Out: what was sent, or null.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { holderOf } from '../../text/en/verb-holder.ts';
import { numberAt } from '../../text/english-numbers.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { contentFrom } from './content.ts';
import { addresseeAfter, partyAfter } from './party-after.ts';
import { MEDIA, WRITING } from './words.data.ts';

export const furtherFrameAt = (prepared: PreparedText, i: number): Sent | null =>
  questionedAt(prepared, i) ??
  writtenToAt(prepared, i) ??
  enteredAt(prepared, i) ??
  invitedAt(prepared, i) ??
  questionsPutAt(prepared, i);

const sentenceOf = ({ sentences, sentenceOf: of }: PreparedText, i: number): TokenSpan =>
  sentences[of[i] ?? 0] ?? { first: i, end: i + 1 };

function doerOf(prepared: PreparedText, i: number): TokenSpan | null {
  const frame = verbFrame(prepared, i);
  if (frame.negated || (frame.modal !== null && frame.modal !== 'to') || frame.voice === 'passive') return null;
  const holder = holderOf(prepared, i, frame);
  return holder !== null && isParty(prepared, holder) ? holder : null;
}

/** What may stand between the one asked and the question: how often, when and how. */
const BETWEEN =
  /^(?:[,–—-]|\d+|and|in|on|of|the|by|at|last|first|again|then|once|twice|times?|repeatedly|letter|post|writing|phone|telephone|person|year|month|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|1st|2nd|3rd|\d+th|also|directly|to|me|us|him|her|his|face)$/;
const WH = /^(?:where|who|whom|whose|why|how|what|when|whether|which|if)$/;

/** `asked the Home Ministry four times, the last on 13 May 2008, [where the nine are]`. */
function questionedAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:asked|questioned)$/.test(wordAt(t, i))) return null;
  const { end } = sentenceOf(prepared, i);
  const to = partyAfter(prepared, i + 1, end);
  if (to === null) return null;
  let at = to.end;
  while (at < end && at - to.end < 24 && !WH.test(wordAt(t, at)) && (BETWEEN.test(wordAt(t, at)) || isCount(t, at)))
    at++;
  const asks = WH.test(wordAt(t, at)) && at > to.end ? contentFrom(prepared, at, end) : null;
  const by = asks === null ? null : doerOf(prepared, i);
  if (asks === null || by === null) return null;
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    asks: [asks],
    count: timesIn(t, to.end, at),
    confidence: 'certain',
    reasons: [`“${wordAt(t, i)}” with a question behind who is asked`],
  });
}

const isCount = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER || numberAt(t, i) !== null;

/** `four times`, `twice`. */
export function timesIn(t: Tokens, from: number, end: number): number | null {
  for (let k = from; k < end; k++) {
    if (wordAt(t, k) === 'twice') return 2;
    if (/^times$/.test(wordAt(t, k + 1))) return numberAt(t, k)?.value ?? null;
  }
  return null;
}

/** `The Embassy in Berne, to which I [wrote] on 3 September, has answered`: whom it was to stands before the clause. */
function writtenToAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!WRITING.has(wordAt(t, i)) && !/^(?:appealed|applied|turned|telephoned)$/.test(wordAt(t, i))) return null;
  const { first, end } = sentenceOf(prepared, i);
  for (let k = i - 1; k > Math.max(first, i - 9); k--) {
    if (!/^(?:which|whom)$/.test(wordAt(t, k)) || wordAt(t, k - 1) !== 'to') continue;
    const comma = wordAt(t, k - 2) === ',' ? k - 2 : k - 1;
    const by = doerOf(prepared, i);
    const to = phraseUpTo(prepared, first, comma);
    if (by === null || to === null || by.first < k) return null;
    const that = wordAt(t, i + 1) === 'that' ? contentFrom(prepared, i + 2, end) : null;
    return sent({
      trigger: i,
      by: [by],
      to: [to],
      says: that === null ? [] : [that],
      medium: 'letter',
      confidence: 'certain',
      reasons: [`“to ${wordAt(t, k)} … ${wordAt(t, i)}”`],
    });
  }
  return null;
}

/** The party that ends before a place: the longest phrase from the beginning of the clause on. */
function phraseUpTo(prepared: PreparedText, low: number, end: number): TokenSpan | null {
  for (let first = Math.max(low, end - 12); first < end; first++) {
    const phrase = nounPhraseAfter(prepared, first, end);
    if (phrase !== null && phrase.end === end && isParty(prepared, phrase)) return phrase;
  }
  return null;
}

/** `The firm was [invited] four times by the commission`: more than once it is no courtesy. */
function invitedAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:invited|summoned|approached|contacted|called)$/.test(wordAt(t, i))) return null;
  const frame = verbFrame(prepared, i);
  if (frame.voice !== 'passive' || frame.negated || frame.subject === null) return null;
  const { end } = sentenceOf(prepared, i);
  const count = timesIn(t, i + 1, Math.min(end, i + 12));
  const agent = frame.agent ?? agentAfter(prepared, i + 1, Math.min(end, i + 14));
  if (count === null || !isParty(prepared, frame.subject)) return null;
  return sent({
    trigger: i,
    by: agent === null ? [] : [agent],
    to: [frame.subject],
    medium: wordAt(t, i) === 'summoned' ? 'summons' : 'request',
    count,
    confidence: agent === null ? 'likely' : 'certain',
    reasons: [`“${wordAt(t, i)}” more than once`],
  });
}

function agentAfter(prepared: PreparedText, from: number, end: number): TokenSpan | null {
  for (let k = from; k < end; k++) if (wordAt(prepared.tokens, k) === 'by') return partyAfter(prepared, k + 1, end + 6);
  return null;
}

/** `Letter to Army HQ, 30 Jan.; …`: an entry of whoever keeps the file. */
function enteredAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:letter|request|enquiry|inquiry|petition|telegram|cable|fax|reminder|telex)$/.test(wordAt(t, i)))
    return null;
  const { first, end } = sentenceOf(prepared, i);
  if (wordAt(t, i + 1) !== 'to' || !(i === first || /^[:;—–]$/.test(wordAt(t, i - 1)))) return null;
  const to = addresseeAfter(prepared, i + 2, end);
  if (to === null || wordAt(t, to.end) !== ',' || ![1, 2, 3].some((n) => t.kind[to.end + n] === NUMBER)) return null;
  return sent({
    trigger: i,
    to: [to],
    medium: MEDIA.get(wordAt(t, i)) ?? 'request',
    reasons: ['entered with its day'],
  });
}

/** `put three questions to the Minister`, `addressed her enquiries to the court`. */
function questionsPutAt(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:questions?|enquir(?:y|ies)|quer(?:y|ies))$/.test(wordAt(t, i)) || wordAt(t, i + 1) !== 'to') return null;
  let verb = i - 1;
  while (
    verb > i - 6 &&
    !/^(?:put|addressed|sent|posed|submitted|directed|emailed|faxed|mailed)$/.test(wordAt(t, verb))
  )
    verb--;
  if (verb <= i - 6) return null;
  const to = addresseeAfter(prepared, i + 2, sentenceOf(prepared, i).end);
  const by = doerOf(prepared, verb);
  if (to === null || by === null) return null;
  const asks = [{ first: verb + 1, end: i + 1 }];
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    asks,
    medium: 'request',
    confidence: 'certain',
    reasons: ['“questions to” somebody'],
  });
}
