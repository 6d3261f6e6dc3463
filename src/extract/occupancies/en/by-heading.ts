// A post that a verb gives without naming it: `Mavik headed the commission`, `a commission chaired by Mavik`. In: the text and the verb's token. Out: an office.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { mentionAt } from '../../text/mentions.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import type { Holder } from './persons.ts';
import { holderAt } from './persons.ts';
import { HEADING_VERBS } from './words.data.ts';

export interface Heading {
  readonly holder: Holder;
  readonly post: string;
  readonly body: TokenSpan;
  readonly verb: number;
  readonly clauseEnd: number;
  readonly past: boolean;
  readonly negated: boolean;
}

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

export function headingAt(prepared: PreparedText, i: number): Heading | null {
  const t = prepared.tokens;
  const post = HEADING_VERBS.get(word(t, i));
  if (
    post === undefined ||
    /^(?:the|a|an|of|his|her|to)$/.test(word(t, i - 1)) ||
    (word(t, i - 1) === '-' && t.gap[i] === 0)
  )
    return null;
  const frame = verbFrame(prepared, i);
  const byWhom = word(t, i + 1) === 'by' ? (frame.agent ?? nounPhraseAfter(prepared, i + 2, i + 14)) : frame.subject;
  const preside = word(t, i).startsWith('presid')
    ? (frame.prepositions.find((p) => p.word === 'over')?.span ?? null)
    : null;
  const by = word(t, i + 1) === 'by';
  const what = by ? (bodyBeforeComma(prepared, i) ?? frame.subject) : (preside ?? frame.object);
  if (byWhom === null || what === null) return null;
  const body = bodyIn(prepared, what);
  const holder = body === null ? null : holderAt(prepared, byWhom);
  if (holder === null || body === null) return null;
  return {
    holder,
    post,
    body,
    verb: i,
    clauseEnd: frame.clauseEnd,
    past: frame.tense === 'past',
    negated: frame.negated,
  };
}

/** `The Harbour Commission, [headed] by …`. */
function bodyBeforeComma({ tokens: t, names }: PreparedText, i: number): TokenSpan | null {
  const comma = word(t, i - 1) === 'then' ? i - 2 : i - 1;
  const name = word(t, comma) === ',' ? names.list[names.at[comma - 1] ?? -1] : undefined;
  return name?.kind === 'body' && name.end === comma ? { first: name.first, end: name.end } : null;
}

/** The phrase, where it is of a body: it ends in its name, or its head is a word for one. */
function bodyIn({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first; i < Math.min(end, first + 12); i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.end <= end) {
      if (name.kind === 'body') return { first, end: name.end };
      i = name.end - 1;
      continue;
    }
    if (/^(?:of|in|for|that|who|which)$/.test(word(t, i))) return null;
    if (isBodyHead(word(t, i)) && !/^(?:forces|journal|post|times)$/.test(word(t, i))) return { first, end: i + 1 };
  }
  return null;
}

export const bodyMention = (prepared: PreparedText, span: TokenSpan) => {
  const name = prepared.names.list[prepared.names.at[span.end - 1] ?? -1];
  const t = prepared.tokens;
  const whole = name !== undefined && name.kind !== 'person' && name.first <= span.first + 1;
  const full = whole ? prepared.names.fullest(name.name) : null;
  const own = t.text.slice(t.from[span.first], t.to[span.end - 1]);
  return mentionAt(prepared, span, full ?? own.replace(/^(?:the|a|an) /i, ''), 'stated', [
    full === null ? 'the words for the body' : 'named in these words',
  ]);
};
