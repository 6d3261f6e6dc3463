// A person's presence at a place: `she was in Tarsel on 4 May 1974`, `Rell visited the prison`, `was seen at the gate`. In: what was found and the verb's token.
// Out: an event of type "presence", or null. "Was in" needs a person, the name of a place and a date: without all three it says something else.

import { dateDraftOf } from '../../dates/date-near.ts';
import type { EventDraft, Found } from '../../drafts.ts';
import { placeAmong } from '../../text/en/place-phrase.ts';
import { verbFrame } from '../../text/en/verb-frame.ts';
import { eventDraft } from '../event-draft.ts';
import { sentenceAt, spanOf, textOf } from '../event-setting.ts';
import { isSomebody, participantsIn } from './participants.ts';

/** Verbs of being somewhere; those with the place as their object, and those that say so without a date. */
export const PRESENCE_VERBS: ReadonlySet<string> = new Set(
  'was were visited toured entered arrived travelled traveled returned seen stayed spotted appeared attended'.split(
    ' ',
  ),
);
const WITH_OBJECT = new Set('visited toured entered'.split(' '));
/** `was present [during] interrogations`. */
const OCCASION = new Set(['during', 'at', 'throughout', 'in', 'when']);
const MOVES = new Set('arrived travelled traveled returned appeared stayed'.split(' '));

export function presenceEvent(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = t.norm[i] ?? '';
  const be = w === 'was' || w === 'were';
  const next = t.norm[i + 1] ?? '';
  if (be && !/^(?:in|at|present|near|inside|outside)$/.test(next)) return null;
  if ((w === 'seen' || w === 'spotted') && !/^(?:was|were|been)$/.test(t.norm[i - 1] ?? '')) return null;
  const frame = verbFrame(prepared, i);
  if (frame.subject === null || !isSomebody(prepared, frame.subject)) return null;
  const where = WITH_OBJECT.has(w)
    ? frame.object === null
      ? null
      : placeAmong(found, [{ word: 'in', span: frame.object }])
    : placeAmong(found, [
        ...frame.prepositions.filter(({ span }) => span.first > i),
        ...destinations(frame.prepositions, w),
      ]);
  const date = dateDraftOf(found, spanOf(t, { first: i, end: i + 1 }), sentenceAt(prepared, i));
  const present = be && next === 'present';
  const meant = present
    ? (frame.prepositions.find(({ word, span }) => span.first > i && OCCASION.has(word))?.span ?? null)
    : null;
  const until = where ?? meant;
  if (until === null) return null;
  if (date === null && !(WITH_OBJECT.has(w) || present || w === 'seen')) return null;
  return eventDraft(found, {
    trigger: i,
    label: { first: frame.verb.first, end: Math.max(until.end, frame.verb.end) },
    at: { first: frame.subject.first, end: Math.max(until.end, frame.verb.end) },
    type: 'presence',
    participants: participantsIn(prepared, frame.subject, 'present'),
    where,
    means: null,
    partOf: null,
    asserted: frame.negated ? { asserted: 'denied', reason: `“${textOf(t, frame.verb)}”: the verb is negated` } : null,
    reasons: [`“${w}” with a place says where somebody was`],
    nearDate: false,
    evident: false,
    sure: true,
  });
}

/** `returned to Tarsel`: the place it leads to. */
const destinations = (prepositions: ReturnType<typeof verbFrame>['prepositions'], w: string) =>
  MOVES.has(w)
    ? prepositions.filter(({ word }) => word === 'to' || word === 'into').map(({ span }) => ({ word: 'in', span }))
    : [];
