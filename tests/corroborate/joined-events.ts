// Claims about events as the weighing joins them, for the tests of events and of their counts.

import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { eventsOf } from '../../src/corroborate/events/events.ts';
import { weighing } from './weighing.ts';

export const found = (...claims: readonly CaseClaim[]) => eventsOf(claims, weighing());
export const isOne = (a: CaseClaim, b: CaseClaim, ...others: readonly CaseClaim[]): boolean => {
  const { eventOf } = found(a, b, ...others);
  return eventOf.get(a.claim.id) !== undefined && eventOf.get(a.claim.id) === eventOf.get(b.claim.id);
};
/** The claim at a place of its document. */
export const at = <C extends CaseClaim>(start: number, one: C): C => ({
  ...one,
  claim: { ...one.claim, passage: { ...one.claim.passage, start, end: start + one.claim.passage.exact.length } },
});

export const DAY = { when: '1974-05-08' };
