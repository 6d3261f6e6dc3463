// Attacks told by a weapon: `guerrillas planted a bomb in the church`, `two grenades were thrown at the office`, `a blast rocked the port`, `a bomb exploded`.
// In: what was found, the verb's token. Out: an event of type "attack" with the weapon as its means, or null where no weapon is in the verb's place for it.

import type { EventDraft, Found } from '../../drafts.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import { placeAmong, placeStruck } from '../../text/en/place-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { eventDraft } from '../event-draft.ts';
import { textOf } from '../event-setting.ts';
import { participantsIn } from './participants.ts';
import { BLAST_VERBS, INSTRUMENTS, TARGETS, WEAPON_VERBS } from './parties.data.ts';

export const WEAPON_WORDS: ReadonlySet<string> = new Set([...WEAPON_VERBS, ...BLAST_VERBS]);

export function weaponEvent(found: Found, i: number): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const w = t.norm[i] ?? '';
  const frame = verbFrame(prepared, i);
  const passive = frame.voice === 'passive';
  const isWeapon = (span: TokenSpan | null): span is TokenSpan =>
    span !== null && INSTRUMENTS.has(t.norm[headOf(prepared, span)] ?? '');
  const used = WEAPON_VERBS.has(w) ? (passive ? frame.subject : frame.object) : null;
  const blast = BLAST_VERBS.has(w) && !passive ? frame.subject : null;
  const weapon = isWeapon(used) ? used : isWeapon(blast) ? blast : null;
  const isHit = passive && (w === 'hit' || w === 'struck') && frame.subject !== null;
  if (weapon === null) return isHit ? hitEvent(found, i, frame) : null;
  const agent = weapon === blast ? null : passive ? frame.agent : frame.subject;
  const target =
    weapon === blast
      ? frame.object
      : (frame.prepositions.find(({ word, span }) => /^(?:at|on|against)$/.test(word) && span.first > i)?.span ?? null);
  const struck = target === null ? null : placeStruck(found, target);
  const spans = [weapon, frame.verb, ...(agent === null ? [] : [agent]), ...(target === null ? [] : [target])];
  const at = { first: Math.min(...spans.map(({ first }) => first)), end: Math.max(...spans.map(({ end }) => end)) };
  return eventDraft(found, {
    trigger: i,
    at,
    label: { first: Math.min(weapon.first, frame.verb.first), end: Math.max(weapon.end, frame.verb.end) },
    type: 'attack',
    participants: [
      // A school that was hit is where it happened, and nobody to whom it did.
      ...(struck === null ? participantsIn(prepared, target, 'victim') : []),
      ...participantsIn(prepared, agent, 'perpetrator'),
    ],
    where: placeAmong(found, frame.prepositions) ?? struck,
    means: textOf(t, weapon),
    partOf: null,
    asserted: frame.negated ? { asserted: 'denied', reason: 'the verb is negated' } : null,
    reasons: [`“${textOf(t, weapon)}” with “${w}” is an attack`],
    sure: agent !== null,
    nearDate: false,
    evident: true,
  });
}

/** `a second market was hit`, `the hospital was struck by two rockets`. */
function hitEvent(found: Found, i: number, frame: VerbFrame): EventDraft | null {
  const { prepared } = found;
  const t = prepared.tokens;
  const { subject, agent, verb } = frame;
  const head = subject === null ? '' : (t.norm[headOf(prepared, subject)] ?? '');
  if (subject === null || !TARGETS.has(head)) return null;
  const label = { first: Math.min(subject.first, verb.first), end: Math.max(subject.end, verb.end) };
  return eventDraft(found, {
    trigger: i,
    at: label,
    label,
    type: 'attack',
    participants: participantsIn(prepared, agent, 'perpetrator'),
    where: placeAmong(found, frame.prepositions) ?? placeStruck(found, subject),
    means: agent !== null && INSTRUMENTS.has(t.norm[headOf(prepared, agent)] ?? '') ? textOf(t, agent) : null,
    partOf: null,
    asserted: frame.negated ? { asserted: 'denied', reason: 'the verb is negated' } : null,
    reasons: [`“${head}” that is ${t.norm[i]} is an attack`],
    sure: false,
    nearDate: false,
    evident: false,
  });
}
