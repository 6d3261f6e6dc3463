// `a telegram of 2 June, in which the names of the detained were requested, has been received`: what is asked, told in a clause beside the noun of what is sent. In: the text and the comma that opens the clause. Out:
// the token behind the clause, what is asked added to the parts; null where no such clause stands there.

import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Parts } from '../sent.ts';
import { askedAt } from './asking-verbs.ts';

const LONGEST = 40;

export function inWhichAsked(prepared: PreparedText, comma: number, limit: number, parts: Parts): number | null {
  const { tokens: t } = prepared;
  if (!/^(?:in|by|through|with)$/.test(wordAt(t, comma + 1)) || wordAt(t, comma + 2) !== 'which') return null;
  const first = comma + 3;
  const stop = Math.min(limit, first + LONGEST);
  for (let k = first + 1; k < stop; k++) {
    if (/^[.;:]$/.test(wordAt(t, k))) return null;
    const asked = passiveAt(t, first, k) ?? askedAt(prepared, k)?.asks[0] ?? null;
    if (asked === null) continue;
    parts.asks.push(asked);
    return behind(t, Math.max(asked.end, k + 1), limit);
  }
  return null;
}

/** `[the names and places] were requested` */
const passiveAt = (t: Tokens, first: number, k: number): TokenSpan | null =>
  /^(?:requested|demanded|sought|solicited|urged)$/.test(wordAt(t, k)) && /^(?:was|were|is|are)$/.test(wordAt(t, k - 1))
    ? { first, end: k - 1 }
    : null;

/** The comma that closes the clause belongs to it. */
const behind = (t: Tokens, at: number, limit: number): number => (at < limit && wordAt(t, at) === ',' ? at + 1 : at);
