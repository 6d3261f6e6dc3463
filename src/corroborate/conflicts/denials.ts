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
import { isWordOfDeed, topicWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import type { MeantEvent } from '../events/meant-events.ts';
import { overlap, placeOf } from '../place.ts';
import { saidOn } from '../said-on.ts';
import { inOrder } from './by-matter.ts';
import { canStandAmong } from './can-stand.ts';
import { type Candidates, candidatesAmong } from './candidates.ts';
import { type ClaimsAgainst, claimsAgainst } from './claims-against.ts';
import { conflictOf, type Opposed, type Opposing, type WeighedConflict } from './conflict-view.ts';
import { type Denial, isAlibi, tellsAbsence } from './denial.ts';
import { DENYING, denialIn, eventDenial } from './denials-in-case.ts';
import { inQuoteKey } from './denials-in-quotes.ts';
import { type DeniedEvents, deniedEvents } from './denied-events.ts';
import { hasJoined, isSpokenOf } from './judged-against.ts';
import { mostTelling } from './most-telling.ts';
import { onePerDenial } from './one-denial.ts';
import { sidesIn } from './sides.ts';
import type { Judging } from './told-against.ts';
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
    events: deniedEvents(claims, found.events, context.subjects),
    judging,
    claimsAgainst: claimsAgainst(claims, opposing, judging),
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
  return onePerDenial([...read, ...inQuotes(weighing, read)], context).map((one) => conflictOf(one, opposing));
}

/** What may belong to words of a quotation that are no stance; without it they are no row, nor where a denial read in the same words is a row. */
const inQuotes = ({ opposing, candidates }: Weighing, read: readonly Opposed[]): readonly Opposed[] => {
  const bySource = Map.groupBy(read, ({ claim }) => claim.source);
  const isRead = (one: Stance): boolean =>
    (bySource.get(one.source) ?? []).some(({ claim }) => overlap(placeOf(claim), placeOf(one)));
  return inOrder(opposing.found.inQuotes, inQuoteKey, opposing.found.sentences).flatMap((one) => {
    if (isRead(one) && !hasJoined(one, opposing.context)) return [];
    const denial = denialIn(one, opposing.context);
    const met = opposing.found.sentences.get(inQuoteKey(one))?.wider;
    const found = candidates(denial, { met, shown: { claims: [], inText: [] } });
    const kind = DENYING.get(one.claim.stance) ?? 'denial';
    return found.length === 0 && !hasJoined(one, opposing.context)
      ? []
      : [
          {
            ...{ kind, label: denial.words, claim: one, against: [], candidates: found, people: denial.people },
            ...{ whyThese: denial.whyThese ?? [] },
            ...{ when: saidOn(one), apart: null, notices: [], events: [], inQuote: true },
          },
        ];
  });
};

/** An event that a document itself, or one it quotes, tells not to have happened; where a stance says so, that is enough. */
function deniedInOwnVoice(
  claims: readonly CaseClaim[],
  stances: readonly Stance[],
  weighing: Weighing,
): readonly Opposed[] {
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
  readonly events: DeniedEvents;
  readonly judging: Judging;
  readonly claimsAgainst: ClaimsAgainst;
  readonly candidates: Candidates;
}

interface Denied {
  readonly kind: ConflictKind;
  readonly denial: Denial;
  readonly events: readonly MeantEvent[];
  readonly notices: readonly Cited<NoticeView>[];
  readonly when: DaySpan;
}

function denialOf({ kind, denial, events, notices, when }: Denied, weighing: Weighing): readonly Opposed[] {
  const met = weighing.opposing.found.sentences.get(denial.one.claim.id);
  const claims = weighing.claimsAgainst({ denial, events, notices });
  const sentences = toldInText(denial, met?.asked, weighing.judging);
  const free = withoutClaimed(
    sentences,
    claims.map(({ claim }) => claim),
  );
  const found = mostTelling([
    ...claims.map((one) => ({ ...one, ...placeOf(one.claim), words: one.claim.claim.passage.exact, inText: null })),
    ...free.map((one) => ({ ...one, ...one.sentence, inText: one })),
  ]);
  const against = found.filter((one) => 'claim' in one);
  const inText = found.flatMap((one) => one.inText ?? []);
  const isRow =
    denial.one.claim.kind === 'stance' ||
    OUTRIGHT.test(denial.one.claim.passage.exact) ||
    isSpokenOf(denial.one, weighing.opposing.context);
  if (found.length === 0 && !isRow) return [];
  const shown = { claims: against.map(({ claim }) => claim), inText };
  return [
    {
      kind,
      label: denial.words,
      claim: denial.one,
      against,
      inText,
      candidates: weighing.candidates(denial, { met: met?.wider, shown }),
      people: denial.people,
      whyThese: denial.whyThese ?? [],
      when: events[0]?.event.event.span ?? when,
      apart: null,
      notices,
      events: events.map(({ event }) => event.event.id),
    },
  ];
}

/** "No person has died at Tarn": who tells in passing that something was not takes no stance. */
const OUTRIGHT = /^(?:that )?(?:no|nobody|not (?:one|a single)|none)\b(?!(?: \S+)? be\b)|^(?:که )?(?:هیچ|حتی یک)/iu;
