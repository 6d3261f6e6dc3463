// Through whom a message to a body reached persons: those who then held a post in it. In: the body, the days on which it was told, and who held which post. Out: tenures, with why,
// the closest to it first: who headed it, then whose post is about what the message tells, then those known to have held theirs on the day, then the rest.
//
// A head of government whose country a source does not name ("then prime minister") is taken for that of the government it reports to have been addressed; that is inferred, and says so.

import type { Cited } from '../../model/cited.ts';
import type { EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { lengthOf, spansMeet } from '../day-span.ts';
import type { WeighingContext } from '../weighing-context.ts';

export interface HolderTold {
  readonly tenure: Cited<TenureView>;
  readonly why: string;
  /** How far from what the message says to the holder: 0 for the head of the body. */
  readonly distance: number;
}

/** So many holders of posts in one body are told by one message: a case names no more, and a list of thousands says nothing. */
const MOST_HOLDERS = 40;
/** A message that can be of any day of so many years was not told to anyone in particular. */
const MOST_DAYS = 1100;

const OF_GOVERNMENT =
  /\b(?:prime minister|premier|president|chancellor|head of (?:state|government)|supreme leader|king|vice[- ]president|(?:foreign|interior|justice|defen[cs]e) minister|minister of)\b|نخست\s?وزیر|رئیس\s?جمهور|رهبر|وزیر/iu;
const GOVERNMENT = /\b(?:government|regime|authorities|leadership|cabinet)\b|دولت|حکومت|مقامات|رژیم/iu;

/** Who heads a government, or any other body. */
const HEADS_GOVERNMENT =
  /^(?:then |acting |interim |the )*(?:prime minister|premier|president|chancellor|head of (?:state|government)|supreme leader|king|emir|sultan)\b|نخست\s?وزیر|رئیس\s?جمهور|رهبر/iu;
const HEADS =
  /^(?:then |acting |interim |the )*(?:minister|director|head|chief|commander|commandant|warden|governor|mayor|chair\w*|president|secretary[- ]general|commissioner|superintendent|prosecutor general|attorney general)\b|^(?:وزیر|رئیس|فرمانده|دادستان|استاندار|فرماندار|شهردار|مدیر|دبیرکل)/iu;

export interface Told {
  readonly body: EntityRef;
  readonly day: DaySpan;
  /** What the message is about. */
  readonly words: readonly string[];
}

export function holdersTold(
  told: Told,
  message: Communication,
  speakers: readonly EntityRef[],
  context: WeighingContext,
): readonly HolderTold[] {
  const { body, day } = told;
  if (body.kind !== 'body' || (lengthOf(day) ?? MOST_DAYS + 1) > MOST_DAYS) return [];
  const own = context.tenuresIn(body.id).filter((tenure) => heldThen(tenure, day));
  const known = new Set(own.map(({ id }) => id));
  const inferred = GOVERNMENT.test(body.name)
    ? speakers
        .flatMap(({ id }) => context.tenuresOf(id))
        .filter((tenure) => !known.has(tenure.id) && isHeadWithoutBody(tenure, message) && heldThen(tenure, day))
    : [];
  const each = new Map([...own, ...inferred].map((tenure) => [tenure.id, tenure]));
  return [...each.values()]
    .map((tenure) => ({
      tenure,
      why: known.has(tenure.id) ? whyOf(tenure, told) : `${whyOf(tenure, told)}: ${NO_OTHER(tenure)}`,
      distance: distanceOf(tenure, told),
    }))
    .sort((a, b) => a.distance - b.distance || (a.tenure.id < b.tenure.id ? -1 : 1))
    .slice(0, MOST_HOLDERS);
}

const NO_OTHER = ({ post }: Cited<TenureView>): string =>
  `inferred, the source says ${post} and names no other government`;

function distanceOf(tenure: Cited<TenureView>, { body, day, words }: Told): number {
  if ((GOVERNMENT.test(body.name) ? HEADS_GOVERNMENT : HEADS).test(tenure.post)) return 0;
  if (inCommon(contentWords(tenure.post), words).length > 0) return 1;
  return isSure(tenure, day) ? 2 : 3;
}

/** A tenure of which no day is known was held at no day in particular. */
const heldThen = ({ sometime }: Cited<TenureView>, day: DaySpan): boolean =>
  sometime.from !== null && spansMeet(sometime, day);

const isHeadWithoutBody = ({ body, post, premises }: Cited<TenureView>, { source }: Communication): boolean =>
  body === null && OF_GOVERNMENT.test(post) && premises.some(({ citedSource }) => citedSource === source);

const isSure = ({ throughout }: Cited<TenureView>, { from, to }: DaySpan): boolean =>
  throughout !== null && from !== null && to !== null && throughout.from <= from && to <= throughout.to;

const whyOf = (tenure: Cited<TenureView>, { body, day }: Told): string =>
  `it was sent to ${body.name}; ${tenure.person.name} then ${isSure(tenure, day) ? 'was' : 'may have been'} ${tenure.post}`;
