// A post that is only pointed at: `Since assuming that role in 2019, Rennick …`, `Mavik left this post in 1974`. In: the text and the token of "role", "post" …
// Out: who, and what the verb makes of the post; which post it is, is for find-english.ts.

import { verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type Tokens } from '../../text/tokens.ts';
import type { ByVerb } from './by-verb.ts';
import { canBePerson, type Holder, holderAt, holderNamed, nameFrom } from './persons.ts';
import { OFFICE_VERBS } from './words.data.ts';

const word = (t: Tokens, i: number): string => t.norm[i] ?? '';

export function bySpokenPost(prepared: PreparedText, i: number): ByVerb | null {
  const t = prepared.tokens;
  if (!/^(?:that|this|the|his|her|same)$/.test(word(t, i - 1)) || word(t, i + 1) === 'of' || word(t, i + 1) === 'as')
    return null;
  const from = word(t, i - 2) === 'from' || word(t, i - 2) === 'the' ? i - 3 : i - 2;
  const verb = /^(?:to|in|up|over|on)$/.test(word(t, from)) ? from - 1 : from;
  const course = OFFICE_VERBS.get(word(t, verb));
  if (
    course === undefined ||
    !/^(?:assum|took|tak|left|leav|held|hold|resign|quit|lost|appoint|elect|stepp|remov|dismiss)/.test(word(t, verb))
  )
    return null;
  const holder = holderOf(prepared, verb);
  if (holder === null) return null;
  const { clauseEnd, negated } = verbFrame(prepared, verb);
  return {
    holder,
    course: /^(?:left|leav)/.test(word(t, verb)) ? 'ends' : course,
    at: { first: Math.min(verb, holder.span.first), end: Math.max(i + 1, holder.span.end) },
    datesFrom: Math.max(i + 1, holder.span.end),
    head: verb,
    clauseEnd,
    negated,
    perfect: false,
    after: null,
    before: null,
    why: `“${word(t, verb)} ${word(t, i - 1)} ${word(t, i)}” points at a post`,
  };
}

/** The subject; behind "since", "despite", "after" and a participle the subject of the clause after the comma. */
function holderOf(prepared: PreparedText, verb: number): Holder | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  if (!word(t, verb).endsWith('ing')) {
    const { subject, voice, object } = verbFrame(prepared, verb);
    const who =
      voice === 'passive' || object === null || !/^(?:appoint|elect|remov|dismiss)/.test(word(t, verb))
        ? subject
        : object;
    return who === null ? null : holderAt(prepared, who);
  }
  const sentence = sentences[sentenceOf[verb] ?? 0];
  if (sentence === undefined || verb - sentence.first > 2) return null;
  for (let i = verb + 1; i < sentence.end && i - verb < 30; i++) {
    if (t.kind[i] !== MARK || word(t, i) !== ',') continue;
    const name = nameFrom(prepared, i + 1);
    if (name !== null && canBePerson(prepared, name)) return holderNamed(prepared, name);
    if (/^(?:he|she)$/.test(word(t, i + 1))) return holderAt(prepared, { first: i + 1, end: i + 2 });
  }
  return null;
}
