// An attribute draft from its parts, with what every attribute has in the same way: whose words, how asserted, when and where. In: what was found, the parts.
// Out: a draft. The value is the text's own words, or a number of years for an age.

import type { AttributeClaim, Confidence } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { dateOf } from '../dates/date-near.ts';
import type { AttributeDraft, Found } from '../drafts.ts';
import { whoIn } from '../events/en/participants.ts';
import { whoseWords } from '../quotes/whose-words.ts';
import { assertedOf } from '../text/asserted.ts';

import type { Sentence } from '../text/sentences.ts';
import type { Span, TokenSpan, Tokens } from '../text/tokens.ts';

const FOUND_BY = 'habeas/attributes@1';

export interface AttributeParts {
  readonly what: AttributeClaim['what'];
  readonly person: TokenSpan;
  readonly value: string;
  /** The word by which it is told. */
  readonly trigger: number;
  readonly at: TokenSpan;
  readonly where: string | null;
  /** Whether a date beside it says when it was so. */
  readonly dated: boolean;
  readonly reasons: readonly string[];
}

export function attributeDraft(found: Found, parts: AttributeParts): AttributeDraft {
  const { prepared } = found;
  const t = prepared.tokens;
  const at = spanOf(t, parts.at);
  const sayer = whoseWords(found, at.from, at.to);
  const { asserted, reason } = assertedOf(prepared, parts.trigger, sayer.length > 0);
  const person = whoIn(prepared, parts.person);
  return {
    kind: 'attribute',
    at,
    sayer,
    asserted,
    confidence: confidenceOf(person),
    foundBy: FOUND_BY,
    reasons: reason === null ? parts.reasons : [...parts.reasons, reason],
    person,
    what: parts.what,
    value: parts.value,
    when: parts.dated
      ? dateOf(found, spanOf(t, { first: parts.trigger, end: parts.trigger + 1 }), sentenceOf(found, parts.trigger))
      : null,
    where: parts.where,
  };
}

/** What stands in apposition is so whatever its sentence denies, asks or supposes. */
export function borneDraft(found: Found, parts: AttributeParts): AttributeDraft {
  const draft = attributeDraft(found, parts);
  if (!/^(?:denied|hypothetical|asked)$/.test(draft.asserted)) return draft;
  return { ...draft, asserted: draft.sayer.length > 0 ? 'reported' : 'fact', reasons: parts.reasons };
}

const confidenceOf = ({ named }: Mention): Confidence => (named === 'stated' ? 'certain' : 'likely');

export const textOf = (t: Tokens, { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]).replace(/\s+/g, ' ');
const spanOf = (t: Tokens, { first, end }: TokenSpan): Span => ({ from: t.from[first] ?? 0, to: t.to[end - 1] ?? 0 });
export const sentenceOf = ({ prepared }: Found, i: number): Sentence =>
  prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
/** From the first to the last of spans. */
export const around = (...spans: readonly TokenSpan[]): TokenSpan => ({
  first: Math.min(...spans.map(({ first }) => first)),
  end: Math.max(...spans.map(({ end }) => end)),
});
