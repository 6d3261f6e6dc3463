// How mentions of one document stand to one another: how far apart, of one place or of two, which tells of a part only. In: mentions. Out: what is asked of them.

import type { Passage } from '../../model/passage.ts';
import { isEstimate } from '../figures/estimated.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

/** In code points. */
export const distance = (a: EventMention, b: EventMention): number =>
  Math.abs(a.one.claim.passage.start - b.one.claim.passage.start);

/** "Of these three died in 1983": when some of them died says nothing of the others. */
export const isPart = ({ one: { claim } }: EventMention, around: readonly EventMention[]): boolean =>
  claim.kind === 'figure'
    ? claim.partOf !== null
    : around.some(
        ({ one: { claim: other } }) =>
          other.kind === 'figure' &&
          other.partOf !== null &&
          (claim.figures.includes(other.id) ||
            isWithin(other.passage, claim.passage) ||
            isWithin(claim.passage, other.passage)),
      );
const isWithin = (inner: Passage, outer: Passage): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Nothing that is only asked for, or that one fears, takes a day. */
export const isToldAsDone = ({ one }: EventMention): boolean =>
  (one.claim.asserted !== 'hypothetical' || (one.claim.kind === 'figure' && isEstimate(one.claim))) &&
  one.claim.asserted !== 'asked';

/** "The market of Tarsel" is in Tarsel. */
export const areElsewhere = (a: EventMention, b: EventMention): boolean =>
  a.place !== null &&
  b.place !== null &&
  a.place !== b.place &&
  nested(a.where ?? '', b.where ?? '', () => null) !== true;

/** Three and more. */
export const isOfMany = ({ number }: EventMention): boolean => (number ?? 0) > 2;

/** One who died, by name or not: "she died in 2009", «فوت کرد». What befell many was on another day. */
export function isOfOne({ one: { claim }, number, victims }: EventMention): boolean {
  if (claim.kind !== 'event' || number !== null) return false;
  if (victims.length > 0) return victims.length === 1;
  const [victim, ...others] = claim.participants.filter(({ role }) => role === 'victim');
  if (victim === undefined) return ONE_DIED.test(claim.label);
  return others.length === 0 && !MANY.test(victim.who.text) && !/\p{sc=Arabic}/u.test(victim.who.text);
}
const ONE_DIED =
  /\bdeath\b|^(?:(?:had|has|who)\s+)?died$|^(?:\p{sc=Arabic}+\s)?(?:فوت کرد|درگذشت|جان باخت|کشته شد|اعدام شد)(?:ه است)?$/u;
const MANY = /s\b|\b(?:people|men|women|children|they|them|those|all|who|many|dozens|\p{Nd}+)\b/iu;
