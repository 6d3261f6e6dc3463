// Every communication of a text as a draft of a claim: who wrote to, called on or asked whom, what they told and asked, by when, and what answer came.
// In: the text with its dates and quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places; here they become mentions, dates and words.

import type { CommunicationDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { speakersOrParties } from '../text/parties.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import type { Span, TokenSpan } from '../text/tokens.ts';
import { sentInEnglish } from './en/find-english.ts';
import { extentOf, type Sent } from './sent.ts';

const FOUND_BY = 'habeas/communications@1';

export function findCommunications(found: Found): readonly CommunicationDraft[] {
  return sentInEnglish(found.prepared).map((sent) => draftOf(found, sent));
}

function draftOf(found: Found, sent: Sent): CommunicationDraft {
  const { prepared } = found;
  const at = placeOf(prepared, extentOf(sent));
  const trigger = placeOf(prepared, { first: sent.trigger, end: sent.trigger + 1 });
  const sayer = whoseWords(found, trigger.from, trigger.to);
  const wordsOf = (span: TokenSpan): string => {
    const { from, to } = placeOf(prepared, span);
    return prepared.text.slice(from, to);
  };
  return {
    kind: 'communication',
    at,
    sayer,
    asserted: sent.hypothetical ? 'hypothetical' : sayer.length > 0 ? 'reported' : 'fact',
    confidence: sent.confidence,
    foundBy: FOUND_BY,
    reasons: sent.reasons,
    by: speakersOrParties(prepared, sent.by, sayer),
    to: speakersOrParties(prepared, sent.to, sayer),
    medium: sent.medium,
    count: sent.count,
    on: null,
    says: sent.says.map(wordsOf),
    asks: sent.asks.map(wordsOf),
    dueOn: null,
    waited: null,
    madePublicOn: null,
    answer: sent.answer,
    answerAsOf: null,
  };
}

export const placeOf = ({ tokens: t }: PreparedText, { first, end }: TokenSpan): Span => ({
  from: t.from[first] ?? 0,
  to: t.to[end - 1] ?? 0,
});
