// Denials beside evidence, and ignorance beside notice. In: stances, and the events and notices found. Out: for each stance that denies, evades or claims not to have known, what others
// claim of the same event, and what its own holder was told.
//
// What a stance is about is read from its words, and, where these only say "the massacre", from the event that its document tells of. Of the same speaker, and of the stance's own
// sentence, nothing stands against it.

import type { Cited } from '../../model/cited.ts';
import type { StanceClaim } from '../../model/claim.ts';
import type { ClaimId, ObjectId } from '../../model/ids.ts';
import type { NoticeView } from '../../model/weighing.ts';
import { byId, byPlace, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { contentWords, inCommon, isWordOfDeed } from '../content-words.ts';
import { spanOf, spansMeet } from '../day-span.ts';
import { deedOf } from '../events/event-mention.ts';
import type { WeighedEvent } from '../events/events.ts';
import { entitiesOf } from '../parties.ts';
import { conflictOf, type Opposing } from './conflict-view.ts';
import type { WeighedConflict } from './conflicts.ts';

type Stance = CaseClaim<StanceClaim>;
type Against = { readonly claim: CaseClaim; readonly reasons: readonly string[] };

const DENYING: ReadonlySet<StanceClaim['stance']> = new Set(['denies', 'claimsIgnorance', 'concealsOrEvades']);
const OWNING: ReadonlySet<StanceClaim['stance']> = new Set(['admits', 'confirms']);

export function denials(claims: readonly CaseClaim[], opposing: Opposing): readonly WeighedConflict[] {
  const stances = claimsOfKind(claims, 'stance').filter(({ claim }) => claim.asserted !== 'hypothetical');
  const evidence = evidenceOf(stances, opposing);
  const noticesOf = noticesByStance(opposing.found.notices);
  return stances
    .filter(({ claim }) => DENYING.has(claim.stance))
    .toSorted(byId)
    .flatMap((stance) => denialOf(stance, evidence, noticesOf.get(stance.claim.id) ?? [], opposing));
}

function noticesByStance(notices: readonly Cited<NoticeView>[]): ReadonlyMap<ClaimId, readonly Cited<NoticeView>[]> {
  const found = new Map<ClaimId, Cited<NoticeView>[]>();
  for (const notice of notices)
    for (const { ref } of notice.later) found.set(ref.citedClaim, [...(found.get(ref.citedClaim) ?? []), notice]);
  return found;
}

function denialOf(
  stance: Stance,
  evidence: Evidence,
  notices: readonly Cited<NoticeView>[],
  opposing: Opposing,
): readonly WeighedConflict[] {
  const { context, claims } = opposing;
  const people = entitiesOf(stance.source, stance.claim.who, context);
  const meant = eventsMeant(stance, evidence);
  const told: readonly Against[] = notices.flatMap(({ communication, reasons }) => {
    const claim = claims.get(communication.citedClaim);
    return claim === undefined ? [] : [{ claim, reasons }];
  });
  const against = [
    ...told,
    ...meant.flatMap(({ event, why }) => claimsOf(event, why, stance, opposing)),
    ...owned(stance, evidence, opposing),
  ];
  const each = new Map<ClaimId, Against>();
  for (const one of against) if (!each.has(one.claim.claim.id)) each.set(one.claim.claim.id, one);
  if (each.size === 0) return [];
  const kind = stance.claim.stance === 'claimsIgnorance' ? 'ignorance' : 'denial';
  return [
    conflictOf(
      {
        kind,
        label: stance.claim.toward.words,
        claim: stance,
        against: [...each.values()],
        people,
        when: meant[0]?.event.event.span ?? spanOf(stance.claim.sayer.at(-1)?.when ?? stance.published),
        apart: null,
        notices,
        events: meant.map(({ event }) => event.event.id),
      },
      opposing,
    ),
  ];
}

// ── what is meant ──────────────────────────────────────────────────────────────────────────────────────────────────

interface Evidence {
  /** Events by a word of theirs, the most reported first. */
  readonly byWord: ReadonlyMap<string, readonly WeighedEvent[]>;
  readonly bySource: ReadonlyMap<ObjectId, readonly WeighedEvent[]>;
  readonly wordsOf: ReadonlyMap<string, readonly string[]>;
  readonly owned: ReadonlyMap<string, readonly Stance[]>;
}

/** A word of more events than this tells none from another. */
const MOST_OF_WORD = 400;

function evidenceOf(stances: readonly Stance[], { found, context }: Opposing): Evidence {
  const byWord = new Map<string, WeighedEvent[]>();
  const bySource = new Map<ObjectId, WeighedEvent[]>();
  const wordsOf = new Map<string, readonly string[]>();
  for (const event of found.events.events) {
    const words = wordsOfEvent(event, found.events.mentionOf);
    wordsOf.set(event.event.id, words);
    for (const word of words) push(byWord, word, event);
    for (const source of new Set(event.claims.map(({ citedSource }) => citedSource))) push(bySource, source, event);
  }
  const owned = new Map<string, Stance[]>();
  for (const stance of stances)
    if (OWNING.has(stance.claim.stance))
      for (const { id } of entitiesOf(stance.source, stance.claim.who, context)) push(owned, id, stance);
  return { byWord, bySource, wordsOf, owned };
}

function wordsOfEvent(
  { event, claims }: WeighedEvent,
  mentionOf: Opposing['found']['events']['mentionOf'],
): readonly string[] {
  const words = new Set(
    contentWords(`${event.label} ${event.where ?? ''} ${event.people.map(({ name }) => name).join(' ')}`),
  );
  for (const { citedClaim } of claims.slice(0, 50)) {
    const mention = mentionOf.get(citedClaim);
    for (const word of [...(mention?.words ?? []), ...(mention?.harmed ?? [])]) words.add(word);
  }
  return [...words];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

interface Meant {
  readonly event: WeighedEvent;
  readonly why: string;
}

/** At most three: a denial of everything stands against nothing in particular. */
const MOST_MEANT = 3;

function eventsMeant(stance: Stance, evidence: Evidence): readonly Meant[] {
  const words = contentWords(stance.claim.toward.words);
  const years = words.filter((word) => /^(?:1[3-9]|20)\d\d$/.test(word));
  const said = byWords(words, years, evidence);
  return (said.length > 0 ? said : byDocument(stance, words, evidence)).slice(0, MOST_MEANT);
}

function byWords(words: readonly string[], years: readonly string[], evidence: Evidence): readonly Meant[] {
  const shared = new Map<WeighedEvent, string[]>();
  for (const word of words) {
    const events = evidence.byWord.get(word) ?? [];
    if (events.length > MOST_OF_WORD && years.length === 0) continue;
    for (const event of events.slice(0, MOST_OF_WORD)) shared.set(event, [...(shared.get(event) ?? []), word]);
  }
  return [...shared]
    .flatMap(([event, common]) => {
      const year = years.find((one) => spansMeet(spanOf(one), event.event.span) && event.event.span.from !== null);
      if (years.length > 0 && year === undefined) return [];
      const own = common.filter((word) => !/^\d+$/.test(word));
      const particular = own.filter((word) => !isWordOfDeed(word)).length + (year === undefined ? 0 : 1);
      if (particular < 1 || own.length + (year === undefined ? 0 : 1) < 2) return [];
      return [
        {
          event,
          why: `both speak of “${[...own, ...(year === undefined ? [] : [year])].join(' ')}”`,
          weight: own.length + particular,
        },
      ];
    })
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.event.event.documents - a.event.event.documents ||
        (a.event.event.id < b.event.event.id ? -1 : 1),
    );
}

/** "the killings": those of which the same document tells, the most told of. */
function byDocument(stance: Stance, words: readonly string[], evidence: Evidence): readonly Meant[] {
  const deeds = new Set(words.filter(isWordOfDeed).map((word) => deedOf(word)));
  if (deeds.size === 0) return [];
  const [event] = (evidence.bySource.get(stance.source) ?? [])
    .filter((one) => deeds.has(deedOf(one.event.type)))
    .toSorted(
      (a, b) => mentionsIn(b, stance.source) - mentionsIn(a, stance.source) || (a.event.id < b.event.id ? -1 : 1),
    );
  return event === undefined ? [] : [{ event, why: `the document that reports it tells of “${event.event.label}”` }];
}

const mentionsIn = ({ claims }: WeighedEvent, source: ObjectId): number =>
  claims.filter(({ citedSource }) => citedSource === source).length;

// ── what stands against it ─────────────────────────────────────────────────────────────────────────────────────────

function claimsOf(
  { claims: cites }: WeighedEvent,
  why: string,
  stance: Stance,
  { claims }: Opposing,
): readonly Against[] {
  return cites
    .flatMap(({ citedClaim }) => claims.get(citedClaim) ?? [])
    .filter((one) => isEvidence(one, stance))
    .toSorted(byPlace)
    .map((claim) => ({ claim, reasons: [why] }));
}

function isEvidence({ source, claim }: CaseClaim, stance: Stance): boolean {
  if (claim.asserted === 'denied' || claim.asserted === 'hypothetical' || claim.asserted === 'asked') return false;
  const { start, end } = stance.claim.passage;
  return source !== stance.source || claim.passage.end <= start || claim.passage.start >= end;
}

/** What the same person owned to elsewhere. */
function owned(stance: Stance, evidence: Evidence, { context }: Opposing): readonly Against[] {
  const words = contentWords(stance.claim.toward.words);
  return entitiesOf(stance.source, stance.claim.who, context).flatMap(({ id, name }) =>
    (evidence.owned.get(id) ?? []).flatMap((other) => {
      const common = inCommon(words, contentWords(other.claim.toward.words));
      return common.length === 0
        ? []
        : [
            {
              claim: other,
              reasons: [
                `${name} ${other.claim.stance === 'admits' ? 'admits' : 'confirms'} it here: “${common.join(' ')}”`,
              ],
            },
          ];
    }),
  );
}
