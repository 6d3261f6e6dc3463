// Every communication of a text as a draft of a claim: who wrote to, called on or asked whom, what they told and asked, by when, and what answer came.
// In: the text with its dates and quotations. Out: drafts. A language's finders (en/, later fa/) hand over token places; here they become mentions, dates and words.

import type { SayerLink } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { CommunicationDraft, Found } from '../drafts.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { mentionAt } from '../text/mentions.ts';
import { partiesOf } from '../text/parties.ts';
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
    by: mentionsOf(prepared, sent.by, sayer),
    to: mentionsOf(prepared, sent.to, sayer),
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

/** "We", "I" and "our" are whose words they stand in; in the document's own voice they are its author, whom it may not name. */
function mentionsOf(
  prepared: PreparedText,
  spans: readonly TokenSpan[],
  sayer: readonly SayerLink[],
): readonly Mention[] {
  return spans.flatMap((span) => {
    const word = prepared.tokens.norm[span.first] ?? '';
    if (span.end - span.first === 1 && /^(?:we|i|our|my|us|me)$/.test(word)) {
      const name = sayer.at(-1)?.who[0]?.name ?? null;
      const reason = name === null ? 'the words of the document’s own author' : `“${word}” in words of ${name}`;
      return [mentionAt(prepared, span, name, name === null ? 'stated' : 'inferred', [reason])];
    }
    return partiesOf(prepared, span).map((party) => party.mention);
  });
}
