// The party that begins at a place, for the words after "to", "on", "by" and after verbs: a noun phrase cut before what is asked or told. In: the text and a token.
// Out: the phrase, or null where it is no party.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { SAYING_PARTICIPLES, SEEKING_PARTICIPLES } from './words.data.ts';

export function partyAfter(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const phrase = phraseBeforeRequest(prepared, at, limit);
  const counts = /^(?:times|questions?)$/.test(prepared.tokens.norm[(phrase?.end ?? 0) - 1] ?? '');
  return phrase !== null && !counts && isParty(prepared, phrase) ? phrase : null;
}

/** `the Minister of Works [remains] without reply`; not `the remains of`. */
const endsBeforeState = (t: Tokens, k: number): boolean =>
  /^(?:remains?|remained|stays|stayed|lies|lay|stands|stood)$/.test(t.norm[k] ?? '') &&
  /^(?:un\p{L}+|without|with|in|open|outstanding)$/u.test(t.norm[k + 1] ?? '');

/** `three letters to the minister [and one] to the president`. */
const isAnotherSent = (t: Tokens, k: number): boolean =>
  t.norm[k] === 'and' && /^(?:one|another|two|three|a)$/.test(t.norm[k + 1] ?? '') && t.norm[k + 2] === 'to';

/** The same, but the name behind a post and a comma where it is one: `the Prosecutor General, [Stevan Arkely], …`. */
export function addresseeAfter(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const party = partyAfter(prepared, at, limit);
  const named = party === null ? null : namedBehind(prepared, party.end);
  const closed =
    named !== null && (named.end >= limit || /^(?:[,.;:]|and|to)$/.test(prepared.tokens.norm[named.end] ?? ''));
  return closed ? named : party;
}

/** `the Commissioner, [Mr. Oren Mavik], that …`: the name beside a post says whom. */
export function namedBehind({ tokens: t, names }: PreparedText, end: number): TokenSpan | null {
  if (t.norm[end] !== ',') return null;
  for (let k = end + 1; k < end + 4; k++) {
    const name = names.list[names.at[k] ?? -1];
    if (name === undefined) continue;
    return name.kind !== 'place' && name.kind !== 'body' ? { first: end + 1, end: name.end } : null;
  }
  return null;
}

/** `the Secretary of State [for the Colonies]`, `the Minister [for War]`: of what, before what is asked. */
function withPortfolio({ tokens: t }: PreparedText, phrase: TokenSpan, limit: number): TokenSpan {
  const last = t.norm[phrase.end - 1] ?? '';
  if (t.norm[phrase.end] !== 'for' || !/^(?:state|minister|secretary|commissioner|ministry|department)$/.test(last))
    return phrase;
  const first = t.norm[phrase.end + 1] === 'the' ? phrase.end + 2 : phrase.end + 1;
  let end = first;
  while (end < limit && end - first < 4 && /^\p{Lu}/u.test(t.text.slice(t.from[end] ?? 0))) end++;
  return end > first ? { first: phrase.first, end } : phrase;
}

/** The noun phrase without a participle that asks or tells: `the ministry [urging …]`. */
export function phraseBeforeRequest(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const own = nounPhraseAfter(prepared, at, limit);
  if (own === null) return null;
  const whole = withPortfolio(prepared, own, limit);
  // `to [the commander] himself`
  const stressed = whole.end - whole.first > 1 && /^(?:him|her|it)self$|^themselves$/.test(t.norm[whole.end - 1] ?? '');
  const phrase = stressed ? { first: whole.first, end: whole.end - 1 } : whole;
  for (let k = phrase.first + 1; k < phrase.end; k++) {
    const w = t.norm[k] ?? '';
    if ((names.at[k] ?? -1) < 0 && (SEEKING_PARTICIPLES.has(w) || SAYING_PARTICIPLES.has(w) || w === 'dated'))
      return { first: phrase.first, end: k };
    if (k > phrase.first + 1 && (endsBeforeState(t, k) || isAnotherSent(t, k))) return { first: phrase.first, end: k };
  }
  return phrase;
}
