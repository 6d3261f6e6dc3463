// The party that begins at a place, for the words after "to", "on", "by" and after verbs: a noun phrase cut before what is asked or told. In: the text and a token.
// Out: the phrase, or null where it is no party.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { SAYING_PARTICIPLES, SEEKING_PARTICIPLES } from './words.data.ts';

export function partyAfter(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const phrase = phraseBeforeRequest(prepared, at, limit);
  return phrase !== null && isParty(prepared, phrase) ? phrase : null;
}

/** `the Minister of Works [remains] without reply`; not `the remains of`. */
const endsBeforeState = (t: Tokens, k: number): boolean =>
  /^(?:remains?|remained|lies|lay|stands)$/.test(t.norm[k] ?? '') &&
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

/** The noun phrase without a participle that asks or tells: `the ministry [urging …]`. */
export function phraseBeforeRequest(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const whole = nounPhraseAfter(prepared, at, limit);
  if (whole === null) return null;
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
