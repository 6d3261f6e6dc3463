// The party that begins at a place, for the words after "to", "on", "by" and after verbs: a noun phrase cut before what is asked or told. In: the text and a token.
// Out: the phrase, or null where it is no party.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { SAYING_PARTICIPLES, SEEKING_PARTICIPLES } from './words.data.ts';

export function partyAfter(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const phrase = phraseBeforeRequest(prepared, at, limit);
  return phrase !== null && isParty(prepared, phrase) ? phrase : null;
}

/** The noun phrase without a participle that asks or tells: `the ministry [urging …]`. */
export function phraseBeforeRequest(prepared: PreparedText, at: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  const phrase = nounPhraseAfter(prepared, at, limit);
  if (phrase === null) return null;
  for (let k = phrase.first + 1; k < phrase.end; k++) {
    const w = t.norm[k] ?? '';
    if ((names.at[k] ?? -1) < 0 && (SEEKING_PARTICIPLES.has(w) || SAYING_PARTICIPLES.has(w) || w === 'dated'))
      return { first: phrase.first, end: k };
  }
  return phrase;
}
