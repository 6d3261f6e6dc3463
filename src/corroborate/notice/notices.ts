// Who was told what, and when. In: the communications and stances of a case, the events found, and who held which post. Out: notices: X was told p on day d, so X may have known p from
// d; what X said of it afterwards stands beside it.
//
// A message to a body is a notice to those who then held a post in it (holders-told.ts). When it was sent is in message-day.ts. Not here: whether X read it. Nothing here says that X knew.

import type { Cited } from '../../model/cited.ts';
import type { CommunicationClaim, StanceClaim } from '../../model/claim.ts';
import { addTo } from '../../model/lists-by-key.ts';
import type { NoticeView } from '../../model/rooms/conflicts.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import type { TenureView } from '../../model/rooms/posts.ts';
import type { DaySpan } from '../../model/weighing.ts';
import { byId, type CaseClaim, type Communication, citeOf, claimsOfKind } from '../case-claim.ts';
import { asWritten, contentWords, inCommon, isWordOfDeed, topicWords } from '../content-words.ts';
import { spanWords } from '../day-span.ts';
import type { EventsFound } from '../events/events.ts';
import { type MeantEvents, meantEvents } from '../events/meant-events.ts';
import { isInOffice } from '../in-office.ts';
import { entitiesOf, unnamedOf } from '../parties.ts';
import { saidOn } from '../said-on.ts';
import { type WeighingContext, weighedId } from '../weighing-context.ts';
import { holdersTold } from './holders-told.ts';
import { type MessageDay, messageDay } from './message-day.ts';

type Stance = CaseClaim<StanceClaim>;

const SPEAKING_OF_IT: ReadonlySet<StanceClaim['stance']> = new Set([
  ...([
    'denies',
    'claimsIgnorance',
    'concealsOrEvades',
    'admits',
    'confirms',
    'declinesToComment',
    'explains',
  ] as const),
]);

/** A stance with what it is about, worked out once for all messages it is held against. */
interface Spoken {
  readonly stance: Stance;
  readonly said: DaySpan;
  readonly words: readonly string[];
}

interface Telling {
  readonly context: WeighingContext;
  readonly meant: MeantEvents | null;
  readonly stances: ReadonlyMap<EntityId, readonly Spoken[]>;
  /** Persons who take a stance, by the source that reports it. */
  readonly speakers: ReadonlyMap<string, readonly EntityRef[]>;
}

/** `events`: so that "the killings" of a letter and of a denial are known to be the same ones; null where none were found yet. */
export function noticesOf(
  claims: readonly CaseClaim[],
  context: WeighingContext,
  events: EventsFound | null = null,
): readonly Cited<NoticeView>[] {
  const stances = claimsOfKind(claims, 'stance').toSorted(byId);
  const telling: Telling = {
    context,
    meant: events === null ? null : meantEvents(events, context.subjects),
    stances: stancesByWho(stances, context),
    speakers: speakersBySource(stances, context),
  };
  return claimsOfKind(claims, 'communication')
    .filter(({ claim }) => tells(claim))
    .toSorted(byId)
    .flatMap((message) => noticesFrom(message, telling))
    .sort(byWeight)
    .map(({ view }) => view);
}

/** `distance`: 0 for whom the message names, more for those whom it can have reached through a body. */
interface Weighed {
  readonly view: Cited<NoticeView>;
  readonly distance: number;
  readonly inOffice: boolean;
  /** It tells of a killing, an arrest, a burial. */
  readonly ofDeed: boolean;
}

const tells = (claim: CommunicationClaim): boolean =>
  claim.asserted !== 'hypothetical' &&
  claim.asserted !== 'denied' &&
  claim.to.length > 0 &&
  claim.says.length + claim.asks.length > 0;

function stancesByWho(stances: readonly Stance[], context: WeighingContext): Telling['stances'] {
  const found = new Map<EntityId, Spoken[]>();
  for (const stance of stances.filter(({ claim }) => SPEAKING_OF_IT.has(claim.stance))) {
    const said = saidOn(stance);
    const spoken: Spoken = { stance, said, words: topicWords(stance.claim.toward.words) };
    for (const { id } of entitiesOf(stance.source, stance.claim.who, context)) {
      addTo(found, id, spoken);
    }
  }
  return found;
}

function speakersBySource(stances: readonly Stance[], context: WeighingContext): Telling['speakers'] {
  const found = new Map<string, EntityRef[]>();
  for (const { source, claim } of stances) {
    const persons = entitiesOf(source, claim.who, context).filter(({ kind }) => kind === 'person');
    found.set(source, [...(found.get(source) ?? []), ...persons]);
  }
  return found;
}

interface Sent {
  readonly message: Communication;
  readonly content: readonly string[];
  /** What it is about. */
  readonly words: readonly string[];
  readonly by: readonly EntityRef[];
  readonly day: MessageDay;
  /** Ids of the events it speaks of. */
  readonly events: readonly string[];
  readonly ofDeed: boolean;
}

function noticesFrom(message: Communication, telling: Telling): readonly Weighed[] {
  const { context, meant, speakers } = telling;
  const content = [...message.claim.says, ...message.claim.asks];
  const events = meant?.of(message.source, content.join(' '), message.claim.passage.start) ?? [];
  const sent: Sent = {
    message,
    content,
    words: topicWords(`${content.join(' ')} ${message.claim.passage.exact}`),
    by: entitiesOf(message.source, message.claim.by, context),
    day: messageDay(message, events),
    events: events.map(({ event }) => event.event.id),
    ofDeed: contentWords(content.join(' ')).some(isWordOfDeed),
  };
  const senders = new Set(sent.by.map(({ id }) => id));
  return entitiesOf(message.source, message.claim.to, context).flatMap((told) => {
    const { words, day } = sent;
    const holders = holdersTold(
      { body: told, day: day.span, words },
      message,
      speakers.get(message.source) ?? [],
      context,
    ).filter(({ tenure }) => !senders.has(tenure.person.id));
    const weight = { ofDeed: sent.ofDeed, inOffice: isInOffice(told, context) };
    const among = holders.length > 1 ? [`one of ${holders.length} who then held a post in it`] : [];
    return [
      { view: noticeTo(sent, told, null, telling), distance: 0, ...weight },
      ...holders.map(({ tenure, why, distance }) => ({
        view: noticeTo(sent, tenure.person, { tenure, why: [why, ...among] }, telling),
        distance: distance + 1,
        ...weight,
        inOffice: true,
      })),
    ];
  });
}

function noticeTo(
  sent: Sent,
  told: EntityRef,
  through: { readonly tenure: Cited<TenureView>; readonly why: readonly string[] } | null,
  telling: Telling,
): Cited<NoticeView> {
  const { message, content, by, day } = sent;
  const later = (telling.stances.get(told.id) ?? []).flatMap((spoken) => {
    const reasons = speaksOf(spoken, sent, telling);
    return reasons === null ? [] : [{ ref: citeOf(spoken.stance), reasons }];
  });
  const byWords = unnamedOf(message.source, message.claim.by, telling.context);
  return {
    id: weighedId('notice', message.claim.id, told.id, through?.tenure.id ?? ''),
    told,
    through: through?.tenure ?? null,
    by,
    ...(byWords.length > 0 && { byWords }),
    content,
    day: day.span,
    communication: citeOf(message),
    later,
    reasons: [
      message.claim.says.length > 0 ? 'the message told of it' : 'who asks for something tells that there is cause',
      ...(through?.why ?? [`${told.name} is the one it was sent to`]),
      day.why,
    ],
  };
}

/** Null where the stance came before the message, or is of something else. */
function speaksOf(spoken: Spoken, sent: Sent, { meant }: Telling): readonly string[] | null {
  const { stance, said, words } = spoken;
  const { words: told, day, events } = sent;
  if (said.to !== null && day.span.from !== null && said.to < day.span.from) return null;
  const when = whenWords(said, day.span);
  if (isOfTheMessage(spoken, sent))
    return ['it is told right after the message, and says no more than that there was one', ...when];
  const common = inCommon(words, told);
  const theirs =
    meant
      ?.of(stance.source, stance.claim.toward.words, stance.claim.passage.start)
      .map(({ event }) => event.event.id) ?? [];
  const same = theirs.some((id) => events.includes(id));
  if (!same && theirs.length > 0 && events.length > 0) return null;
  if (!same && !isOneTopic(common.length, Math.min(words.length, told.length))) return null;
  return [
    ...(same ? ['both speak of one event'] : []),
    ...(common.length > 0 ? [`both speak of “${asWritten(stance.claim.toward.words, common)}”`] : []),
    ...when,
  ];
}

const whenWords = (said: DaySpan, sent: DaySpan): readonly string[] => [
  ...(said.from === null && said.to !== null ? [`said on ${said.to} at the latest`] : [`said ${spanWords(said)}`]),
  ...(said.from !== null && sent.to !== null && said.from < sent.to ? ['not shown to be later than the message'] : []),
];

/** Words for a message and for having it: `never saw the letter`, `denied receiving any such call`. */
const OF_A_MESSAGE: ReadonlySet<string> = new Set(
  contentWords(
    'letter letters call calls telephone report reports warning warnings message memo memorandum cable telegram document documents copy request summons application receive receiving received see seen نامه گزارش تماس هشدار دریافت',
  ),
);
/** Code points: about two sentences. */
const RIGHT_AFTER = 400;

const isOfTheMessage = ({ stance, words }: Spoken, { message }: Sent): boolean =>
  stance.source === message.source &&
  words.length > 0 &&
  words.every((word) => OF_A_MESSAGE.has(word)) &&
  stance.claim.passage.start >= message.claim.passage.end &&
  stance.claim.passage.start - message.claim.passage.end <= RIGHT_AFTER;

/** Of a long sentence two words say little: a third of the shorter one has to be common. */
const isOneTopic = (common: number, shorter: number): boolean =>
  common >= 2 ? common * 3 >= shorter : common === 1 && shorter <= 2;

/** Those in office who were told of a deed first, then those of which somebody said something later, those in office, those whom it was sent to, and those whom it can have reached through a body, the closest first. */
const byWeight = (a: Weighed, b: Weighed): number =>
  Number(b.inOffice && b.ofDeed) - Number(a.inOffice && a.ofDeed) ||
  Number(b.view.later.length > 0) - Number(a.view.later.length > 0) ||
  Number(b.inOffice) - Number(a.inOffice) ||
  a.distance - b.distance ||
  b.view.later.length - a.view.later.length ||
  (a.view.id < b.view.id ? -1 : 1);
