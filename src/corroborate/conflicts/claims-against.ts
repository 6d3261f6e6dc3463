// Every claim that stands against a denial. In: the claims of a case; for a denial the events of which it speaks and what was told to who did not know. Out: claims, each with why and how much it tells: what tells of the same in whatever
// words (told-against.ts), what stands beside it by its kind (besides.ts), what is told of the same event, if it meets the denial in each of its parts (denied-parts.ts). What only names the event is no
// evidence of it, as long as anything else is (evidence.ts).

import type { Cited } from '../../model/cited.ts';
import type { NoticeView } from '../../model/rooms/conflicts.ts';
import type { CaseClaim } from '../case-claim.ts';
import { inCommon, topicWords } from '../content-words.ts';
import type { MeantEvent } from '../events/meant-events.ts';
import { overlap, placeOf } from '../place.ts';
import { wordsOf } from '../words-of-passage.ts';
import { besides, isTold } from './besides.ts';
import type { Opposing } from './conflict-view.ts';
import type { Against, Denial } from './denial.ts';
import { digitsIn, isOfANumber } from './denied-events.ts';
import { partsMet } from './denied-parts.ts';
import { claimsByEvent, detailOf, isOnlyName } from './evidence.ts';
import { actMet, howTelling } from './how-telling.ts';
import { namedBy, peopleInBoth } from './people-in-both.ts';
import { speaksOfIt } from './proposition.ts';
import { isOfSide } from './sides.ts';
import { type Telling, tellingsIn } from './tellings.ts';
import { askedBy } from './things-asked.ts';
import { type Judging, toldAgainst, type Weighed } from './told-against.ts';

interface Asked {
  readonly denial: Denial;
  readonly events: readonly MeantEvent[];
  readonly notices: readonly Cited<NoticeView>[];
}

export type ClaimsAgainst = (asked: Asked) => readonly Weighed[];

/** What was told to who did not know, what stands beside it by its kind, what tells of the same on strong ground, and what is told of the event that it means. A sentence that several claims hold stands once. */
export function claimsAgainst(claims: readonly CaseClaim[], opposing: Opposing, judging: Judging): ClaimsAgainst {
  const ofEvent = claimsByEvent(claims, opposing.found.events);
  const beside = besides(claims, opposing.context);
  const toldOf = toldAgainst(claims, judging);
  return ({ denial, events, notices }) => {
    const told = ofNumber(
      denial,
      events.flatMap((event) => claimsOf(event, denial, ofEvent, judging)),
    ).filter(({ claim }) => !isOnlyName(claim));
    const telling = told.filter(({ claim }) => detailOf(claim) > 0);
    const thing = toldOf(denial);
    const certain = [...toldTo(notices, opposing), ...beside.of(denial)];
    const meant = telling.length > 0 || certain.length + thing.length > 0 ? telling : told;
    const each: Weighed[] = [];
    for (const one of [...certain.map(asCertain), ...thing, ...meant])
      if (!each.some(({ claim }) => overlap(placeOf(claim), placeOf(one.claim)))) each.push(one);
    return each;
  };
}

/** A message to who did not know, a post, an admission, a grave that was opened. */
const CERTAIN = 2.5;
const asCertain = (one: Against): Weighed => ({
  ...one,
  isStrong: true,
  isPlacing: false,
  isAnyHarm: false,
  rank: CERTAIN,
});

const toldTo = (notices: readonly Cited<NoticeView>[], { claims }: Opposing): readonly Against[] =>
  notices.flatMap(({ communication, reasons }) => {
    const claim = claims.get(communication.citedClaim);
    return claim === undefined ? [] : [{ claim, reasons }];
  });

/** What stands in the words of a denial tells nothing against another ("he called the figure of 43 dead a lie"), nor does what the same speaker says in the same document. */
function claimsOf(
  { event, why }: MeantEvent,
  denial: Denial,
  ofEvent: ReadonlyMap<string, readonly CaseClaim[]>,
  judging: Judging,
): readonly Weighed[] {
  const { canStand, context } = judging;
  const side = judging.sideOf(denial);
  const named = namedBy(denial, context);
  const own = topicWords(denial.words);
  const rankOf = (telling: Telling, isOwn: boolean): number | null => {
    if (!canStand(denial, telling, isOwn)) return null;
    if (isOfANumber(denial)) return 0;
    const { met, asked, isOther } = partsMet(denial, telling, context);
    const { denier, other } = peopleInBoth(named, denial, telling);
    const isIn = { denier: isOwn || denier !== null, other: other !== null };
    const isOfIt = !isOther && met === asked && speaksOfIt(denial, telling.words, telling.concepts, isIn);
    const { answering } = askedBy(denial);
    const act = actMet(denial, telling, answering);
    const words = inCommon(own, wordsOf(telling.words)).length;
    return isOfIt ? words * OF_EVENT + howTelling(denial, telling, { parts: met, act, answering }) : null;
  };
  return (ofEvent.get(event.event.id) ?? []).flatMap((claim): Weighed[] => {
    const isOwn = isOfSide(claim, side);
    const ranks = isTold(claim.claim) ? tellingsIn(claim).flatMap((telling) => rankOf(telling, isOwn) ?? []) : [];
    return ranks.length === 0
      ? []
      : [{ claim, reasons: [why], isStrong: true, isPlacing: false, isAnyHarm: false, rank: Math.max(...ranks) }];
  });
}
/** A word in common with what is told of the event that is meant. */
const OF_EVENT = 0.3;

/** `the figure of 137 is without foundation`: against it stands who counts 137, where anybody does. */
function ofNumber(denial: Denial, told: readonly Weighed[]): readonly Weighed[] {
  if (!isOfANumber(denial)) return told;
  const numbers = digitsIn(denial.words);
  const same = told.filter(({ claim }) => digitsIn(claim.claim.passage.exact).some((one) => numbers.includes(one)));
  return same.length > 0 ? same : told;
}
