// A toll that its document gives no day: of the one time at which it tells that anybody was counted so. In: the mentions of one document, a figure without a time. Out: the count whose time
// it has; null where the document tells of two times, of other people, or of far more or fewer.

import { isDated, lengthOf, spansMeet } from '../day-span.ts';
import { voiceOf } from '../parties.ts';
import type { EventMention } from './event-mention.ts';
import { nested } from './one-place.ts';

const TOLLS: ReadonlySet<string | null> = new Set(['killing', 'arrest', 'disappearance', 'injury']);
/** One or two are told of at any time. */
const FEWEST = 3;
/** Beyond it a count is of something else. */
const MOST_TIMES = 12;
const A_YEAR = 366;
const EVER = 99_999;

export function countOfTheOneTime(mention: EventMention, all: readonly EventMention[]): EventMention | null {
  if (!isToll(mention) || mention.total !== null) return null;
  const dated = all.filter(
    (other) => other.deed === mention.deed && isToll(other) && isDated(other.span) && other.inferred === null,
  );
  const [main] = dated.toSorted(
    (a, b) => (b.number ?? 0) - (a.number ?? 0) || a.one.claim.passage.start - b.one.claim.passage.start,
  );
  if (main === undefined || (lengthOf(main.span) ?? EVER) > A_YEAR) return null;
  if (dated.some((one) => dated.some((other) => !spansMeet(one.span, other.span)))) return null;
  return isLike(mention, main) ? main : null;
}

const isToll = ({ one: { claim }, deed, number }: EventMention): boolean =>
  claim.kind === 'figure' && TOLLS.has(deed) && claim.partOf === null && (number ?? 0) >= FEWEST;

/** In another voice, or a toll by its words: the same voice may go on to another happening. */
function isLike(mention: EventMention, main: EventMention): boolean {
  const [few, many] = [mention.number ?? 0, main.number ?? 0].sort((a, b) => a - b);
  if ((few ?? 0) * MOST_TIMES < (many ?? 0)) return false;
  if (mention.harmed.length > 0 && main.harmed.length > 0 && !mention.harmed.some((word) => main.harmed.includes(word)))
    return false;
  const elsewhere =
    mention.place !== null &&
    main.place !== null &&
    mention.place !== main.place &&
    nested(mention.where ?? '', main.where ?? '', () => null) !== true;
  return !elsewhere && (voiceOf(mention.one.claim) !== voiceOf(main.one.claim) || isCumulative(mention));
}

const isCumulative = ({ one: { claim } }: EventMention): boolean => claim.kind === 'figure' && claim.cumulative;
