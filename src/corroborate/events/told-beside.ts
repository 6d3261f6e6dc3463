// Counts that are told side by side: of which of them one is another number of the same. In: a mention, those told before it in its document. Out: the count that it gives anew; null where there is none.

import type { ClaimId } from '../../model/ids.ts';
import { ANYBODY } from '../content-words.data.ts';
import { contentWords, isWordOfDeed } from '../content-words.ts';
import { isDated, spansMeet } from '../day-span.ts';
import { voiceOf } from '../parties.ts';
import type { EventMention } from './event-mention.ts';
import { areElsewhere, distance, isPart, isToldAsDone } from './in-one-document.ts';
import { nested } from './one-place.ts';

/** So far apart two counts still stand side by side. */
const SIDE_BY_SIDE = 400;

/** "The governor spoke of three dead, the ministry of six", "the list has 31; we counted 34": the count before it, of which another voice or a bare number gives another. */
export function toldBeside(mention: EventMention, before: readonly EventMention[]): ClaimId | null {
  if (mention.one.claim.kind !== 'figure' || mention.number === null || mention.deed === null) return null;
  if (mention.isOfTown) return null;
  const other = before.findLast(
    (one) =>
      one.one.claim.kind === 'figure' &&
      one.deed === mention.deed &&
      one.number !== null &&
      !isPart(one, before) &&
      !one.isOfTown,
  );
  if (other === undefined || distance(other, mention) > SIDE_BY_SIDE || isSomeOf(mention, other)) return null;
  if (other.total !== null || mention.total !== null || !isToldAsDone(mention) || !isToldAsDone(other)) return null;
  const otherTime = isDated(mention.span) && isDated(other.span) && !spansMeet(mention.span, other.span);
  const otherCrowd =
    mention.harmed.length > 0 && other.harmed.length > 0 && !mention.harmed.some((word) => other.harmed.includes(word));
  if (otherTime || otherCrowd || areElsewhere(mention, other)) return null;
  return voiceOf(mention.one.claim) !== voiceOf(other.one.claim) || isBare(mention) || isUpdate(mention, other)
    ? other.one.claim.id
    : null;
}

/** "187 were killed; 81 in Tarsel, 47 in Oldmere", "58 in the country; 11 died in Tarsel, the police said": of those told before some, there. */
export const isOfOneTown = (mention: EventMention, before: readonly EventMention[]): boolean =>
  mention.place !== null &&
  mention.number !== null &&
  before.some(
    (whole) =>
      whole.deed === mention.deed &&
      (whole.number ?? 0) > (mention.number ?? 0) &&
      whole.place !== mention.place &&
      nested(whole.where ?? '', mention.where ?? '', () => null) !== true &&
      (isDated(mention.span) && isDated(whole.span)
        ? spansMeet(whole.span, mention.span)
        : distance(whole, mention) <= SIDE_BY_SIDE),
  );

/** "We first wrote of at least eleven; now we can name fourteen". */
const isUpdate = (mention: EventMention, other: EventMention): boolean =>
  !isDated(mention.span) &&
  (mention.number ?? 0) > (other.number ?? 0) &&
  (other.one.claim.kind === 'figure' && other.one.claim.bound === 'atLeast'
    ? NOW.test(mention.one.claim.passage.prefix)
    : NOW_AGAIN.test(mention.one.claim.passage.prefix));
const NOW = /\b(?:now|today|since then|meanwhile|so far|by now)\b|اکنون|حالا|امروز|تاکنون/iu;
const NOW_AGAIN = /\b(?:has since|now (?:stands|put)|since then)\b|اکنون به|تاکنون به/iu;

/** A number and nothing that it counts: those told of before. */
const isBare = ({ one: { claim } }: EventMention): boolean =>
  claim.kind === 'figure' &&
  claim.population === null &&
  claim.event === null &&
  !isLabelled(claim.passage.prefix) &&
  !/\sof\s/u.test(claim.passage.exact) &&
  contentWords(claim.passage.exact).every((word) => ANYBODY.has(word) || /\p{Nd}/u.test(word));

/** "Dead: 48", «فوت ۳۹۸»: an entry of a list says itself what it counts. */
const isLabelled = (before: string): boolean =>
  /:\s*$/u.test(before) || contentWords(before.split(/\s+/u).findLast((word) => word !== '') ?? '').some(isWordOfDeed);

const isSomeOf = ({ one: { claim: a } }: EventMention, { one: { claim: b } }: EventMention): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && (a.partOf !== null || b.partOf !== null);
