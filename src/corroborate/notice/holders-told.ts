// Through whom a message to a body reached persons: those who then held a post in it. In: the body, the days on which it was told, and who held which post. Out: tenures, with why.
//
// A head of government whose country a source does not name ("then prime minister") is taken for that of the government it reports to have been addressed; that is inferred, and says so.

import type { Cited } from '../../model/cited.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { Communication } from '../case-claim.ts';
import { lengthOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';

export interface HolderTold {
  readonly tenure: Cited<TenureView>;
  readonly why: string;
}

/** So many holders of posts in one body are told by one message: a case names no more, and a list of thousands says nothing. */
const MOST_HOLDERS = 40;
/** A message that can be of any day of so many years was not told to anyone in particular. */
const MOST_DAYS = 1100;

const OF_GOVERNMENT =
  /\b(?:prime minister|premier|president|chancellor|head of (?:state|government)|supreme leader|king|vice[- ]president|(?:foreign|interior|justice|defen[cs]e) minister|minister of)\b|نخست\s?وزیر|رئیس\s?جمهور|رهبر|وزیر/iu;
const GOVERNMENT = /\b(?:government|regime|authorities|leadership|cabinet)\b|دولت|حکومت|مقامات|رژیم/iu;

export function holdersTold(
  told: EntityRef,
  day: DaySpan,
  message: Communication,
  speakers: readonly EntityRef[],
  context: WeighingContext,
): readonly HolderTold[] {
  if (told.kind !== 'body' || (lengthOf(day) ?? MOST_DAYS + 1) > MOST_DAYS) return [];
  const own = context
    .tenuresIn(told.id)
    .filter((tenure) => heldThen(tenure, day))
    .map((tenure) => ({ tenure, why: whyOf(tenure, told, day) }));
  const known = new Set(own.map(({ tenure }) => tenure.id));
  const heads = GOVERNMENT.test(told.name)
    ? speakers
        .flatMap(({ id }) => context.tenuresOf(id))
        .filter((tenure) => !known.has(tenure.id) && isHeadWithoutBody(tenure, message) && heldThen(tenure, day))
        .map((tenure) => ({
          tenure,
          why: `${whyOf(tenure, told, day)}: inferred, the source says ${tenure.post} and names no other government`,
        }))
    : [];
  const each = new Map([...own, ...heads].map((one) => [one.tenure.id, one]));
  return [...each.values()].sort((a, b) => (a.tenure.id < b.tenure.id ? -1 : 1)).slice(0, MOST_HOLDERS);
}

/** A tenure of which no day is known was held at no day in particular. */
const heldThen = ({ sometime }: Cited<TenureView>, day: DaySpan): boolean =>
  sometime.from !== null && spansMeet(sometime, day);

const isHeadWithoutBody = ({ body, post, premises }: Cited<TenureView>, { source }: Communication): boolean =>
  body === null && OF_GOVERNMENT.test(post) && premises.some(({ citedSource }) => citedSource === source);

function whyOf({ throughout, person, post }: Cited<TenureView>, told: EntityRef, { from, to }: DaySpan): string {
  const sure = throughout !== null && from !== null && to !== null && throughout.from <= from && to <= throughout.to;
  return `it was sent to ${told.name}; ${person.name} then ${sure ? 'was' : 'may have been'} ${post}`;
}
