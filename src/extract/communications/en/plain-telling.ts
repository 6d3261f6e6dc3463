// What verbs of writing and telling have in common: said of what was done, to somebody who can be given notice. In: a verb's frame, or the words for who is told. Out: yes or no.

import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, wordAt } from '../../text/tokens.ts';
import { ADDRESSED_NOUNS } from './words.data.ts';

export const isPlain = (frame: VerbFrame): boolean =>
  !frame.negated && (frame.modal === null || frame.modal === 'to' || /^d(?:id|o|oes)$/.test(frame.modal));

export const WHOM = /^(?:yourself|you|him|her|them|us|me)$/;

/** A body, an office holder, a named party; not readers, customers, reporters, children. */
export function isOfficial(prepared: PreparedText, span: TokenSpan): boolean {
  const { tokens: t, names } = prepared;
  for (let k = span.first; k < span.end; k++)
    if (
      ((names.at[k] ?? -1) >= 0 || ADDRESSED_NOUNS.has(wordAt(t, k))) &&
      !(wordAt(t, k) === 'public' && k + 1 < span.end)
    )
      return !/^(?:people|public|citizens|residents|journalists|workers|students|voters|investors|donors|customers|followers|supporters)$/.test(
        wordAt(t, k),
      );
  return false;
}
