// Denials beside evidence, and ignorance beside notice. In: stances, and the events and notices found. Out: for each stance that denies, evades or claims not to have known, what others
// tell of the same event, what its own holder was told, and what he or she owned to elsewhere. Nothing in the stance's own sentence stands against it. Who conceals or evades denies
// nothing: that is a kind of its own. What only names the event is no evidence of it, as long as anything else is (evidence.ts).

import type { Cited } from '../../model/cited.ts';
import type { StanceClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ConflictKind, NoticeView } from '../../model/rooms/conflicts.ts';
import type { EntityId } from '../../model/rooms/entities.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { asWritten, inCommon } from '../content-words.ts';
import { type MeantEvent, meantEvents, topicWords } from '../events/meant-events.ts';
import { entitiesOf } from '../parties.ts';
import { saidOn } from '../said-on.ts';
import { conflictOf, type Opposing, type WeighedConflict } from './conflict-view.ts';
import { claimsByEvent, detailOf } from './evidence.ts';

type Stance = CaseClaim<StanceClaim>;
type Against = { readonly claim: CaseClaim; readonly reasons: readonly string[] };

const DENYING: ReadonlyMap<StanceClaim['stance'], ConflictKind> = new Map([
  ['denies', 'denial'],
  ['claimsIgnorance', 'ignorance'],
  ['concealsOrEvades', 'evasion'],
]);
const OWNING: ReadonlySet<StanceClaim['stance']> = new Set(['admits', 'confirms']);

export function denials(claims: readonly CaseClaim[], opposing: Opposing): readonly WeighedConflict[] {
  const stances = claimsOfKind(claims, 'stance')
    .filter(({ claim }) => claim.asserted !== 'hypothetical')
    .toSorted(byId);
  const meant = meantEvents(opposing.found.events);
  const owned = ownedTo(stances, opposing);
  const told = noticesByStance(opposing.found.notices);
  const ofEvent = claimsByEvent(claims, opposing.found.events);
  return stances.flatMap((stance) => {
    const kind = DENYING.get(stance.claim.stance);
    if (kind === undefined) return [];
    const events = meant.of(stance.source, stance.claim.toward.words);
    return denialOf(stance, { kind, events, ofEvent, notices: told.get(stance.claim.id) ?? [], owned }, opposing);
  });
}

function noticesByStance(notices: readonly Cited<NoticeView>[]): ReadonlyMap<ClaimId, readonly Cited<NoticeView>[]> {
  const found = new Map<ClaimId, Cited<NoticeView>[]>();
  for (const notice of notices)
    for (const { ref } of notice.later) found.set(ref.citedClaim, [...(found.get(ref.citedClaim) ?? []), notice]);
  return found;
}

function ownedTo(stances: readonly Stance[], { context }: Opposing): ReadonlyMap<EntityId, readonly Stance[]> {
  const found = new Map<EntityId, Stance[]>();
  for (const stance of stances.filter(({ claim }) => OWNING.has(claim.stance)))
    for (const { id } of entitiesOf(stance.source, stance.claim.who, context))
      found.set(id, [...(found.get(id) ?? []), stance]);
  return found;
}

interface Evidence {
  readonly kind: ConflictKind;
  readonly ofEvent: ReadonlyMap<string, readonly CaseClaim[]>;
  readonly events: readonly MeantEvent[];
  readonly notices: readonly Cited<NoticeView>[];
  readonly owned: ReadonlyMap<EntityId, readonly Stance[]>;
}

function denialOf(stance: Stance, evidence: Evidence, opposing: Opposing): readonly WeighedConflict[] {
  const { kind, events, notices } = evidence;
  const each = new Map<ClaimId, Against>();
  for (const one of [...toldTo(notices, opposing), ...ownWords(stance, evidence, opposing)])
    if (!each.has(one.claim.claim.id)) each.set(one.claim.claim.id, one);
  const told = events.flatMap((event) => claimsOf(event, stance, evidence));
  const telling = told.filter(({ claim }) => detailOf(claim) > 0);
  for (const one of telling.length > 0 || each.size > 0 ? telling : told)
    if (!each.has(one.claim.claim.id)) each.set(one.claim.claim.id, one);
  if (each.size === 0) return [];
  const { claim } = stance;
  return [
    conflictOf(
      {
        kind,
        label: claim.toward.words,
        claim: stance,
        against: [...each.values()],
        people: entitiesOf(stance.source, claim.who, opposing.context),
        when: events[0]?.event.event.span ?? saidOn(stance),
        apart: null,
        notices,
        events: events.map(({ event }) => event.event.id),
      },
      opposing,
    ),
  ];
}

const toldTo = (notices: readonly Cited<NoticeView>[], { claims }: Opposing): readonly Against[] =>
  notices.flatMap(({ communication, reasons }) => {
    const claim = claims.get(communication.citedClaim);
    return claim === undefined ? [] : [{ claim, reasons }];
  });

const claimsOf = ({ event, why }: MeantEvent, stance: Stance, { ofEvent }: Evidence): readonly Against[] =>
  (ofEvent.get(event.event.id) ?? [])
    .filter((one) => isEvidence(one, stance))
    .map((claim) => ({ claim, reasons: [why] }));

function isEvidence({ source, claim }: CaseClaim, stance: Stance): boolean {
  if (claim.asserted === 'denied' || claim.asserted === 'hypothetical' || claim.asserted === 'asked') return false;
  const { start, end } = stance.claim.passage;
  return source !== stance.source || claim.passage.end <= start || claim.passage.start >= end;
}

/** What the same person owned to elsewhere. */
function ownWords(stance: Stance, { owned }: Evidence, { context }: Opposing): readonly Against[] {
  const words = topicWords(stance.claim.toward.words);
  return entitiesOf(stance.source, stance.claim.who, context).flatMap(({ id, name }) =>
    (owned.get(id) ?? []).flatMap((other) => {
      const common = inCommon(words, topicWords(other.claim.toward.words));
      if (common.length === 0) return [];
      const does = other.claim.stance === 'admits' ? 'admits' : 'confirms';
      return [{ claim: other, reasons: [`${name} ${does} it here: “${asWritten(other.claim.toward.words, common)}”`] }];
    }),
  );
}
