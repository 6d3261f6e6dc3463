// `She sent a telegram to the prosecutor. She wrote that prisoners had been shot, and asked her to come.`: what the sentence behind a message tells of its words, by a pronoun for whoever wrote it. In: the text and all that was sent in it. Out:
// the same, with what such a sentence asks and tells in the message that it goes on with.

import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';
import { contentFrom } from './content.ts';

/** Written things whose words are told. */
const WRITTEN = new Set([
  'letter',
  'petition',
  'appeal',
  'memorandum',
  'telegram',
  'fax',
  'e-mail',
  'message',
  'note',
  'communication',
  'complaint',
  'report',
  'application',
]);
const TELLS = /^(?:wrote|said|stated|reported|warned|told|explained|described|asked|requested|demanded|begged|added)$/;

export function goingOn(prepared: PreparedText, list: readonly Sent[]): readonly Sent[] {
  const { tokens: t, sentenceOf, sentences } = prepared;
  const taken = new Set<Sent>();
  for (const sent of list) {
    if (sent.medium === null || !WRITTEN.has(sent.medium) || sent.to.length === 0 || sent.asks.length > 0) continue;
    const next = sentences[(sentenceOf[sent.trigger] ?? 0) + 1];
    const verb = next === undefined ? null : verbOfSame(t, sent, next);
    if (next === undefined || verb === null) continue;
    const others = list.filter((one) => one.trigger >= next.first && one.trigger < next.end);
    // A sentence that tells of another message, or to whom, goes on with nothing.
    if (
      others.some(
        (one) =>
          one.medium !== null || one.to.some(({ first, end }) => end - first > 1 || !PRONOUN.test(wordAt(t, first))),
      )
    )
      continue;
    for (const one of others) taken.add(one);
    sent.toldUntil = sentenceOf[next.first] ?? 0;
    sent.asks = others.flatMap(({ asks }) => asks);
    const said = /^(?:that|of)$/.test(wordAt(t, verb + 1))
      ? contentFrom(prepared, verb + 2, others[0]?.trigger ?? next.end)
      : null;
    const says = said === null ? null : beforeAsking(t, said, others[0]?.trigger ?? null);
    if (says !== null && !/^(?:asked|requested|demanded|begged)$/.test(wordAt(t, verb)))
      sent.says = [...sent.says, says];
    if (sent.asks.length > 0 || says !== null)
      sent.reasons = [...sent.reasons, 'the sentence behind it tells what it said'];
  }
  return list.filter((one) => !taken.has(one));
}
const PRONOUN = /^(?:him|her|them|it|you|us|me)$/;

/** `She [wrote] that …` behind `she sent a telegram`: the same pronoun, or one for whoever is named. */
function verbOfSame(t: Tokens, { by }: Sent, { first, end }: TokenSpan): number | null {
  const [writer] = by;
  if (writer === undefined) return null;
  const last = wordAt(t, writer.end - 1);
  const pronoun = wordAt(t, first);
  const same = /^(?:i|we|he|she|they)$/.test(last)
    ? pronoun === last
    : last === 'us'
      ? pronoun === 'we'
      : /^(?:he|she|they|it)$/.test(pronoun);
  if (!same) return null;
  for (let k = first + 1; k < Math.min(end, first + 4); k++) if (TELLS.test(wordAt(t, k))) return k;
  return null;
}

/** `that there were more than seventy dead[, and I asked]` */
function beforeAsking(t: Tokens, span: TokenSpan, asking: number | null): TokenSpan | null {
  let end = asking === null ? span.end : Math.min(span.end, asking);
  while (end > span.first && asking !== null && /^(?:,|and|i|we|he|she|they|also)$/.test(wordAt(t, end - 1))) end--;
  return end - span.first > 1 ? { first: span.first, end } : null;
}
