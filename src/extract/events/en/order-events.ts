// Orders told as such: `Rell ordered the guards to close the gate`, `issued a decree`, `signed the warrant`. In: what was found, the verb's token. Out: an event of type
// "order" with who gave it, or null. Where the order is for an act that a noun tells ("ordered the execution"), that noun's event has the role instead.

import type { EventDraft, Found } from '../../drafts.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { eventDraft } from '../event-draft.ts';
import { ACT_NOUNS } from './acts.data.ts';
import { participantsIn } from './participants.ts';
import { ORDER_NOUNS } from './parties.data.ts';

/** The second need a word for an order as their object. */
export const ORDER_VERBS: ReadonlySet<string> = new Set('ordered decreed issued signed gave'.split(' '));
const BY_THEMSELVES = new Set('ordered decreed'.split(' '));

export function orderEvent(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const frame = verbFrame(prepared, i);
  if (frame.voice === 'passive' || frame.object === null || frame.subject === null) return null;
  const head = t.norm[headOf(prepared, frame.object)] ?? '';
  const after = t.norm[frame.object.end] ?? '';
  const isOrder = BY_THEMSELVES.has(t.norm[i] ?? '')
    ? after === 'to' && !ACT_NOUNS.has(head)
    : ORDER_NOUNS.has(head) && after !== 'for' && after !== 'of';
  const participants = isOrder ? participantsIn(prepared, frame.subject, 'orderedBy') : [];
  if (participants.length === 0) return null;
  return eventDraft(found, {
    trigger: i,
    at: { first: frame.subject.first, end: frame.object.end },
    label: { first: frame.verb.first, end: frame.object.end },
    type: 'order',
    participants,
    where: null,
    means: null,
    partOf: null,
    asserted: frame.negated ? { asserted: 'denied', reason: 'the verb is negated' } : null,
    reasons: ['an order is given; the words do not say that it was carried out'],
    sure: true,
    nearDate: false,
    evident: false,
  });
}
