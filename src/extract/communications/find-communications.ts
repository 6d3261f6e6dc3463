// Every communication of a text as a draft of a claim: who wrote to, called on or asked whom, what they told and asked, by when, and what answer came.
// In: the text with its dates and quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places; here they become mentions, dates and words.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Span, TokenSpan } from '../text/tokens.ts';
import { sequelOf } from './en/answers.ts';
import { sentInEnglish } from './en/find-english.ts';
import { extentOf, type Sent } from './sent.ts';
import { dueIn, sentOn } from './times.ts';

const FOUND_BY = 'habeas/communications@1';

export function findCommunications(found: Found): readonly CommunicationDraft[] {
  return sentInEnglish(found.prepared).map((sent) => draftOf(found, sent));
}

function draftOf(found: Found, sent: Sent): CommunicationDraft {
  const { prepared } = found;
  const trigger = placeOf(prepared, { first: sent.trigger, end: sent.trigger + 1 });
  const sayer = whoseWords(found, trigger.from, trigger.to);
  const sequel = sequelOf(found, sent);
  const wordsOf = (span: TokenSpan): string => {
    const { from, to } = placeOf(prepared, span);
    return prepared.text.slice(from, to);
  };
  const by = speakersOrParties(prepared, sent.by, sayer);
  const to = speakersOrParties(prepared, sent.to, sayer);
  const chain = withoutOwn(sayer, [...by, ...to]);
  return {
    kind: 'communication',
    at: placeOf(prepared, nearExtent(prepared, sent)),
    sayer: chain,
    asserted: sent.hypothetical ? 'hypothetical' : chain.length > 0 ? 'reported' : 'fact',
    confidence: sent.confidence,
    foundBy: FOUND_BY,
    reasons: [...sent.reasons, ...sequel.reasons],
    by,
    to,
    medium: sent.medium,
    count: sent.count,
    on: sentOn(found, sent),
    says: sent.says.map(wordsOf),
    asks: sent.asks.map(wordsOf),
    dueOn: dueIn(found, sent),
    waited: sequel.waited,
    madePublicOn: sequel.madePublicOn,
    answer: sequel.answer,
    answerAsOf: sequel.answerAsOf,
  };
}

/** Within the sentence of its verb or noun: what other sentences add stands in the reasons. */
function nearExtent({ sentences, sentenceOf }: PreparedText, sent: Sent): TokenSpan {
  const sentence = sentences[sentenceOf[sent.trigger] ?? 0] ?? { first: sent.trigger, end: sent.trigger + 1 };
  const { first, end } = extentOf(sent, sentence);
  return { first: Math.max(first, sentence.first), end: Math.min(end, sentence.end) };
}

/** "X urged Y to …" is the document's word, not X's own. */
function withoutOwn(chain: readonly SayerLink[], by: readonly Mention[]): readonly SayerLink[] {
  const last = chain.at(-1);
  return last !== undefined && !last.verbatim && last.who.some((m) => by.some((b) => b.start === m.start))
    ? chain.slice(0, -1)
    : chain;
}

export const placeOf = ({ tokens: t }: PreparedText, { first, end }: TokenSpan): Span => ({
  from: t.from[first] ?? 0,
  to: t.to[end - 1] ?? 0,
});
