// The communications of English text, sentence by sentence: verbs of asking first, so that a noun of the same sending can join them. In: what was found so far.
// Out: what was sent, as token places, in the order of the text.

import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sent } from '../sent.ts';
import { askedAt } from './asking-verbs.ts';

export function sentInEnglish(prepared: PreparedText): readonly Sent[] {
  const { tokens } = prepared;
  const list: Sent[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const asked = askedAt(prepared, i);
    if (asked !== null) list.push(asked);
  }
  return list;
}
