// One verb that asks several of several things: `called on the president to …, and on the council to …`, `urged the police to … and the courts to …`. In: what one verb asks.
// Out: one message for each that is asked.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { isParty } from '../../text/parties.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import type { Sent } from '../sent.ts';
import { contentFrom, isInfinitive } from './content.ts';
import { ASKING } from './words.data.ts';

const MOST = 4;

export function eachAsked(prepared: PreparedText, first: Sent): readonly Sent[] {
  const found: Sent[] = [first];
  for (let last = first; found.length < MOST; ) {
    const next = nextAsked(prepared, last);
    if (next === null) break;
    found[found.length - 1] = { ...last, asks: [next.before] };
    found.push(next.sent);
    last = next.sent;
  }
  return found;
}

function nextAsked(prepared: PreparedText, sent: Sent): { readonly before: TokenSpan; readonly sent: Sent } | null {
  const { tokens: t } = prepared;
  const [asks, to] = [sent.asks[0], sent.to[0]];
  if (asks === undefined || to === undefined || sent.asks.length > 1) return null;
  const mark = t.norm[to.first - 1] ?? '';
  for (let k = asks.first + 2; k < asks.end - 3; k++) {
    if (t.norm[k] !== 'and') continue;
    // `and [calls] on the council to …`: the verb may be said again.
    const next = ASKING.get(t.norm[k + 1] ?? '') === ASKING.get(t.norm[sent.trigger] ?? '') ? k + 2 : k + 1;
    const at = /^(?:on|upon|to|with)$/.test(mark) ? (t.norm[next] === mark ? next + 1 : null) : next;
    const whom = at === null ? null : nounPhraseAfter(prepared, at, asks.end);
    if (whom === null || !isInfinitive(t, whom.end) || !isParty(prepared, whom)) continue;
    const own = contentFrom(prepared, whom.end, asks.end);
    if (own === null) continue;
    const before = { first: asks.first, end: t.norm[k - 1] === ',' ? k - 1 : k };
    return { before, sent: { ...sent, trigger: k, to: [whom], asks: [own] } };
  }
  return null;
}
