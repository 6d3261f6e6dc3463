// Denials beside evidence, and ignorance beside notice. In: stances, and the events and notices found. Out: for each stance that denies, evades or claims not to have known, what others
// tell of the same event, what its own holder was told, and what stands beside it (besides.ts). A document that itself says that an event did not happen denies it too. Nothing in the
// stance's own sentence stands against it. Who conceals or evades denies nothing: that is a kind of its own. What only names the event is no evidence of it, as long as anything else is (evidence.ts).
// Of which events a denial speaks: denied-events.ts.

import type { Cited } from '../../model/cited.ts';
import type { StanceClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ConflictKind, NoticeView } from '../../model/rooms/conflicts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { inCommon, isWordOfDeed, topicWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import type { MeantEvent } from '../events/meant-events.ts';
import { overlap, placeOf } from '../place.ts';
import { saidOn } from '../said-on.ts';
import { wordsOf } from '../words-of-passage.ts';
import { type Besides, besides, isTold } from './besides.ts';
import { inOrder } from './by-matter.ts';
import { canStandAmong } from './can-stand.ts';
import { type Candidates, candidatesAmong } from './candidates.ts';
import { conflictOf, type Opposing, type WeighedConflict } from './conflict-view.ts';
import { type Against, type Denial, isAlibi, tellsAbsence } from './denial.ts';
import { DENYING, denialIn, eventDenial } from './denials-in-case.ts';
import { inQuoteKey } from './denials-in-quotes.ts';
import { type DeniedEvents, deniedEvents, digitsIn, isOfANumber } from './denied-events.ts';
import { claimsByEvent, detailOf } from './evidence.ts';
import { hasJoined, isSpokenOf } from './judged-against.ts';
import { namedBy, peopleInBoth } from './people-in-both.ts';
import { speaksOfIt } from './proposition.ts';
import { isOfSide, sidesIn } from './sides.ts';
import { type Telling, tellingsIn } from './tellings.ts';
import { type Judging, type ToldAgainst, toldAgainst } from './told-against.ts';
import { isOfAMessage } from './told-by-message.ts';
import { toldInText, withoutClaimed } from './told-in-text.ts';

type Stance = CaseClaim<StanceClaim>;

export function denials(claims: readonly CaseClaim[], opposing: Opposing): readonly WeighedConflict[] {
  const { found, context } = opposing;
  const stances = claimsOfKind(claims, 'stance')
    .filter(({ claim }) => claim.asserted !== 'hypothetical')
    .toSorted(byId);
  const told = noticesByStance(found.notices);
  const judging = { sideOf: sidesIn(claims, context), canStand: canStandAmong(claims, context), context };
  const weighing: Weighing = {
    opposing,
    ofEvent: claimsByEvent(claims, found.events),
    besides: besides(claims, context),
    events: deniedEvents(claims, found.events, context.subjects),
    judging,
    toldAgainst: toldAgainst(claims, judging),
    candidates: candidatesAmong(claims, judging),
  };
  const taken = inOrder(stances, ({ claim }) => claim.id, found.sentences).flatMap((stance) => {
    const { claim } = stance;
    const kind = DENYING.get(claim.stance);
    if (kind === undefined) return [];
    const denial = denialIn(stance, context);
    // "He never received it": a message, whatever was told right before; that something was done is nothing against who was not there.
    const events = isOfAMessage(denial) || isAlibi(denial) ? [] : weighing.events.of(denial);
    return denialOf({ kind, denial, events, notices: told.get(claim.id) ?? [], when: saidOn(stance) }, weighing);
  });
  const read = [...taken, ...deniedInOwnVoice(claims, stances, weighing)];
  return [...read, ...inQuotes(weighing, read)];
}

/** What may belong to words of a quotation that are no stance; without it they are no row, nor where a denial read in the same words is a row. */
const inQuotes = ({ opposing, candidates }: Weighing, read: readonly WeighedConflict[]): readonly WeighedConflict[] => {
  const places = Map.groupBy(
    read.map(({ view }) => view.conflict.claim),
    ({ citedSource }) => citedSource,
  );
  const isRead = ({ source, claim }: Stance): boolean =>
    (places.get(source) ?? []).some(({ citedClaim }) => {
      const row = opposing.claims.get(citedClaim)?.claim.passage;
      return row !== undefined && row.start < claim.passage.end && claim.passage.start < row.end;
    });
  return inOrder(opposing.found.inQuotes, inQuoteKey, opposing.found.sentences).flatMap((one) => {
    if (isRead(one) && !hasJoined(one, opposing.context)) return [];
    const denial = denialIn(one, opposing.context);
    const met = opposing.found.sentences.get(inQuoteKey(one))?.wider;
    const found = candidates(denial, { met, shown: { claims: [], inText: [] } });
    const kind = DENYING.get(one.claim.stance) ?? 'denial';
    return found.length === 0 && !hasJoined(one, opposing.context)
      ? []
      : [
          conflictOf(
            {
              ...{ kind, label: denial.words, claim: one, against: [], candidates: found, people: denial.people },
              ...{ when: saidOn(one), apart: null, notices: [], events: [], inQuote: true },
            },
            opposing,
          ),
        ];
  });
};

/** An event that a document itself, or one it quotes, tells not to have happened; where a stance says so, that is enough. */
function deniedInOwnVoice(
  claims: readonly CaseClaim[],
  stances: readonly Stance[],
  weighing: Weighing,
): readonly WeighedConflict[] {
  const bySource = Map.groupBy(stances, ({ source }) => source);
  return claimsOfKind(claims, 'event')
    .filter(({ claim }) => claim.asserted === 'denied')
    .toSorted(byId)
    .flatMap((one) => {
      const { source, claim } = one;
      const isJoined = hasJoined(one, weighing.opposing.context);
      if (!isJoined && (bySource.get(source) ?? []).some((stance) => overlap(placeOf(stance), placeOf(one)))) return [];
      const denial = eventDenial(one, weighing.opposing.context);
      // That somebody was not there is no denial of what was done.
      if (tellsAbsence(claim.label) && !isJoined) return [];
      // "Nobody was arrested" names no event: only those that it was found to be one with are meant.
      const named = topicWords(claim.label).some((word) => !isWordOfDeed(word));
      const events = named ? weighing.events.of(denial) : weighing.events.inWords(one);
      return denialOf({ kind: 'denial', denial, events, notices: [], when: spanOf(claim.when) }, weighing);
    });
}

function noticesByStance(notices: readonly Cited<NoticeView>[]): ReadonlyMap<ClaimId, readonly Cited<NoticeView>[]> {
  const found = new Map<ClaimId, Cited<NoticeView>[]>();
  for (const notice of notices)
    for (const { ref } of notice.later) found.set(ref.citedClaim, [...(found.get(ref.citedClaim) ?? []), notice]);
  return found;
}

interface Weighing {
  readonly opposing: Opposing;
  readonly ofEvent: ReadonlyMap<string, readonly CaseClaim[]>;
  readonly besides: Besides;
  readonly events: DeniedEvents;
  readonly judging: Judging;
  readonly toldAgainst: (denial: Denial) => ToldAgainst;
  readonly candidates: Candidates;
}

interface Denied {
  readonly kind: ConflictKind;
  readonly denial: Denial;
  readonly events: readonly MeantEvent[];
  readonly notices: readonly Cited<NoticeView>[];
  readonly when: DaySpan;
}

function denialOf({ kind, denial, events, notices, when }: Denied, weighing: Weighing): readonly WeighedConflict[] {
  const each = new Map<ClaimId, Against>();
  const add = (more: readonly Against[]): void => {
    for (const one of more)
      if (![...each.values()].some(({ claim }) => overlap(placeOf(claim), placeOf(one.claim))))
        each.set(one.claim.claim.id, one);
  };
  const thing = weighing.toldAgainst(denial);
  add([...toldTo(notices, weighing.opposing), ...weighing.besides.of(denial), ...thing.strong]);
  const told = ofNumber(
    denial,
    events.flatMap((event) => claimsOf(event, denial, weighing)),
  );
  const telling = told.filter(({ claim }) => detailOf(claim) > 0);
  const own = topicWords(denial.words);
  const shared = ({ claim }: Against): number => inCommon(own, wordsOf(claim.claim.passage.exact)).length;
  // Of a presence, a contact, a count: who tells of just that goes first.
  add(
    (telling.length > 0 || each.size > 0 ? telling : told)
      .toSorted((a, b) => shared(b) - shared(a))
      .slice(0, MOST_OF_EVENTS),
  );
  // Who tells in passing that something was not takes no stance: weak ground is none.
  if (each.size === 0 && denial.one.claim.kind === 'stance') add(thing.weak);
  const met = weighing.opposing.found.sentences.get(denial.one.claim.id);
  const inText = withoutClaimed(
    toldInText(denial, met?.asked, weighing.judging),
    [...each.values()].map(({ claim }) => claim),
  );
  const isRow =
    denial.one.claim.kind === 'stance' ||
    OUTRIGHT.test(denial.one.claim.passage.exact) ||
    isSpokenOf(denial.one, weighing.opposing.context);
  if (each.size + inText.length === 0 && !isRow) return [];
  const shown = { claims: [...each.values()].map(({ claim }) => claim), inText };
  return [
    conflictOf(
      {
        kind,
        label: denial.words,
        claim: denial.one,
        against: [...each.values()],
        inText,
        candidates: weighing.candidates(denial, { met: met?.wider, shown }),
        people: denial.people,
        when: events[0]?.event.event.span ?? when,
        apart: null,
        notices,
        events: events.map(({ event }) => event.event.id),
      },
      weighing.opposing,
    ),
  ];
}

/** "No person has died at Tarn": who tells in passing that something was not takes no stance. */
const OUTRIGHT = /^(?:that )?(?:no|nobody|not (?:one|a single)|none)\b(?!(?: \S+)? be\b)|^(?:که )?(?:هیچ|حتی یک)/iu;

/** What is told of the event of which a denial speaks. */
const MOST_OF_EVENTS = 6;

const toldTo = (notices: readonly Cited<NoticeView>[], { claims }: Opposing): readonly Against[] =>
  notices.flatMap(({ communication, reasons }) => {
    const claim = claims.get(communication.citedClaim);
    return claim === undefined ? [] : [{ claim, reasons }];
  });

/** What stands in the words of a denial tells nothing against another ("he called the figure of 43 dead a lie"), nor does what the same speaker says in the same document. */
function claimsOf({ event, why }: MeantEvent, denial: Denial, weighing: Weighing): readonly Against[] {
  const { judging, ofEvent } = weighing;
  const side = judging.sideOf(denial);
  const named = namedBy(denial, judging.context);
  const isOfIt = (telling: Telling, isOwn: boolean): boolean => {
    if (!judging.canStand(denial, telling, isOwn)) return false;
    const { denier, other } = peopleInBoth(named, denial, telling);
    const isIn = { denier: isOwn || denier !== null, other: other !== null };
    return isOfANumber(denial) || speaksOfIt(denial, telling.words, telling.concepts, isIn);
  };
  return (ofEvent.get(event.event.id) ?? [])
    .filter((one) => {
      const isOwn = isOfSide(one, side);
      return isTold(one.claim) && tellingsIn(one).some((telling) => isOfIt(telling, isOwn));
    })
    .map((claim) => ({ claim, reasons: [why] }));
}

/** `the figure of 137 is without foundation`: against it stands who counts 137, where anybody does. */
function ofNumber(denial: Denial, told: readonly Against[]): readonly Against[] {
  if (!isOfANumber(denial)) return told;
  const numbers = digitsIn(denial.words);
  const same = told.filter(({ claim }) => digitsIn(claim.claim.passage.exact).some((one) => numbers.includes(one)));
  return same.length > 0 ? same : told;
}
