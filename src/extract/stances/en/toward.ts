// The words that a stance is taken toward, and what they are about. In: the text and the place after the cue. Out: spans; event, act, order, role, knowledge or figure.

import type { StanceClaim } from '../../../model/claim.ts';
import { contentFrom } from '../../communications/en/content.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { ABOUT, ACT_WORDS } from './words.data.ts';

/** Two more words decide what it is about than the phrase's head and what hangs on it. */
const LOOK = 12;

export function aboutOf(t: Tokens, { first, end }: TokenSpan): StanceClaim['toward']['about'] {
  const last = Math.min(end, first + LOOK);
  for (const kind of ['order', 'role', 'knowledge', 'figure'] as const) {
    const reach = kind === 'figure' ? Math.min(last, first + 4) : last;
    for (let i = first; i < reach; i++)
      if (ABOUT[kind].has(wordAt(t, i)) && !(kind === 'order' && wordAt(t, i - 1) === 'in')) return kind;
  }
  for (let i = first; i < Math.min(last, first + 6); i++) {
    const w = wordAt(t, i);
    if (ACT_WORDS.has(w) || (i <= first + 1 && w.endsWith('ing') && w.length > 5)) return 'act';
    if (t.kind[i] === NUMBER && i <= first + 1) return 'figure';
  }
  return 'event';
}

/** The clause or phrase after the cue, without "that". */
export function towardAfter(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const at = /^(?:that|of|to|for|the)$/.test(wordAt(t, from)) && wordAt(t, from) !== 'the' ? from + 1 : from;
  return contentFrom(prepared, at, limit);
}

/** Only the noun phrase, with its prepositions: where a verb's object ends before other words of the clause. */
export function phraseAfter(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const at = /^(?:that|of|to|for)$/.test(wordAt(t, from)) ? from + 1 : from;
  const first = nounPhraseAfter(prepared, at, limit);
  if (first === null) return null;
  let end = first.end;
  for (
    let steps = 0;
    steps < 4 && /^(?:in|at|on|of|against|by|during|for|to|under|with)$/.test(wordAt(t, end));
    steps++
  ) {
    const next = nounPhraseAfter(prepared, end + 1, limit);
    if (next === null) break;
    end = next.end;
  }
  return { first: at, end };
}

/** Whether one of the words stands in the first few tokens of a span. */
export function holds(t: Tokens, { first, end }: TokenSpan, set: ReadonlySet<string>, reach = 9): boolean {
  for (let i = first; i < Math.min(end, first + reach); i++) if (set.has(wordAt(t, i))) return true;
  return false;
}
