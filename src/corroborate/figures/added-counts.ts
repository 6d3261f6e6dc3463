// Numbers that are added to one told before: "58, and three more". In: the figures of a count. Out: which of them add, and why with them the other number is reached.

import { deedOf } from '../events/event-mention.ts';
import { type Counted, wordsIn } from './counted.ts';
import { rangesMeet } from './figure-range.ts';

/** "Three more", "two others", "another 12", "grown by 12 names", "three have died since", «سه نفر دیگر»: added to a number told before, and no number of all. "More than 40" and "40 or more" are. */
const ADDED =
  /(?<!\bor\s)\bmore\b(?!\s+than)|\b(?:others?|further|additional)\b|\bnew names\b|\p{L}\s+دیگر$|(?:نام|اسم)\s+(?:تازه|جدید)$/iu;
const ADDED_BEFORE =
  /(?:\b(?:another|further|additional|add(?:ed|s|ing)|(?:grown?|grew|rose|risen|increased|longer)\s+by)|(?<!\p{L})دیگر)\s*$/iu;
const ADDED_BEHIND =
  /^\s*(?:دیگر(?!\p{L})|(?:more|others|additional)\b(?!\s+than)|(?:(?:have|has|had)\s+)?(?:\p{L}+\s+)?(?:died|succumbed)\s+(?:later\b|afterwards\b|since\b(?:\s+then\b|(?!\s+[\p{L}\p{Nd}]))))/iu;

const saysMore = ({ figure: { claim } }: Counted): boolean =>
  ADDED.test(claim.passage.exact) || ADDED_BEFORE.test(claim.passage.prefix) || ADDED_BEHIND.test(claim.passage.suffix);

/**
 * Whom their document adds to a number of the same before. "12 were killed and 34 others wounded" adds nobody to the wounded; of the dead it is taken so also where the number before
 * is not known.
 */
export function isAddition(one: Counted, counted: readonly Counted[]): boolean {
  const { source, claim } = one.figure;
  return (
    saysMore(one) &&
    (deedOf(claim.of) === 'killing' ||
      counted.some(({ figure }) => figure.source === source && figure.claim.passage.start < claim.passage.start))
  );
}

/** With whom their document adds to it, it is the other number: "58, and three more". */
export function withAdded(one: Counted, other: Counted, added: readonly Counted[]): readonly string[] {
  const later = added.filter(
    ({ figure }) => figure.source === one.figure.source && figure.claim.passage.start > one.figure.claim.passage.start,
  );
  const [low, high] = (['low', 'high'] as const).map((side) =>
    later.reduce((sum, { range }) => sum + range[side], one.range[side]),
  );
  if (later.length === 0 || low === undefined || high === undefined) return [];
  return rangesMeet({ low, high }, other.range)
    ? [`with ${later.map((more) => `“${wordsIn(more)}”`).join(', ')} it is ${low}`]
    : [];
}

export const whyAdded = (one: Counted): string => `“${wordsIn(one)}” are added to a number told before`;

/** "He and his brother were seized with 57 others", «همراه ۵۷ نفر دیگر»: with those named beside them a few more. */
export function withThoseNamed(smaller: Counted, larger: Counted): readonly string[] {
  const { prefix } = smaller.figure.claim.passage;
  const isBeside = saysMore(smaller) && (BESIDE_THEM.test(prefix) || BESIDE_THEM_FA.test(prefix));
  return isBeside && larger.number - smaller.number <= MOST_NAMED
    ? [`“${wordsIn(smaller)}” are told besides those who are named with them`]
    : [];
}
const BESIDE_THEM = /\b(?:with|and)(?:\s+(?:some|about|at least))?\s*$/iu;
const BESIDE_THEM_FA = /(?<!\p{L})(?:همراه|به همراه|با|و|در کنار)\s*$/u;
const MOST_NAMED = 5;
