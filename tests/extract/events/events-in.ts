// For the tests of events: what an invented text tells, one line an event.

import type { EventClaim } from '../../../src/model/claim.ts';
import { claimsIn } from '../claims-in.ts';

export const eventsIn = (text: string): readonly EventClaim[] =>
  claimsIn(text).filter((claim) => claim.kind === 'event');

/** `type: role name; role name | when | where` for every event. */
export const toldIn = (text: string): readonly string[] =>
  eventsIn(text).map(
    ({ type, participants, when, where }) =>
      `${type}: ${participants.map(({ who, role }) => `${role} ${who.name ?? who.text}`).join('; ')} | ${when ?? '-'} | ${where ?? '-'}`,
  );
