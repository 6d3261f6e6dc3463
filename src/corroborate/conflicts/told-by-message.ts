// Messages that stand beside what somebody says not to have known or had: the letter of the very day that is named, what was written to another who held a post in the same body, and what reached
// who says that no message did, where both tell of one thing by its name. What else was sent to the speaker is a notice (notice/). In: the messages of a case. Out: for a claim of ignorance, messages with why.

import type { CommunicationClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { asWritten, inCommon, isWordOfDeed, topicWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { entitiesOf } from '../parties.ts';
import { saidOn } from '../said-on.ts';
import type { WeighingContext } from '../weighing-context.ts';
import type { Against, Denial } from './denial.ts';

type Message = CaseClaim<CommunicationClaim>;

export function messagesBeside(
  claims: readonly CaseClaim[],
  context: WeighingContext,
): (denial: Denial) => readonly Against[] {
  const messages = claimsOfKind(claims, 'communication')
    .filter(({ claim }) => claim.asserted !== 'denied' && claim.asserted !== 'hypothetical' && claim.to.length > 0)
    .toSorted(byId);
  const byDay = Map.groupBy(
    messages.filter(({ claim }) => claim.on !== null),
    ({ claim }) => claim.on ?? '',
  );
  const byReceiver = messagesByReceiver(messages, context);
  const daysNamed = new Map<ObjectId, readonly string[]>();
  for (const { source, claim } of claimsOfKind(claims, 'stance').toSorted(byId))
    daysNamed.set(source, [...new Set([...(daysNamed.get(source) ?? []), ...daysIn(claim.toward.words)])]);
  const told = new Map<Message, readonly string[]>();
  const toldBy = (message: Message): readonly string[] => {
    const words = told.get(message) ?? [...wordsOf(message), ...namesBeside(message, context)];
    told.set(message, words);
    return words;
  };
  return (denial) => {
    const { one, words, people } = denial;
    if (one.claim.kind !== 'stance' || one.claim.stance !== 'claimsIgnorance') return [];
    const last = saidOn({ ...one, claim: one.claim }).to;
    const isBefore = ({ claim }: Message): boolean => {
      const { from } = spanOf(claim.on);
      return last === null || from === null || from <= last;
    };
    const days = THE_MESSAGE.test(words) ? (daysNamed.get(one.source) ?? []) : daysIn(words);
    const ofDay = days.flatMap((day) =>
      (byDay.get(day) ?? []).map((claim) => ({ claim, reasons: [`it is of the day that is named: ${day}`] })),
    );
    const own = topicWords(words);
    const names = namesOf(denial, context);
    const bodies = bodiesOf(people, context);
    const received = [...people.map(({ id }) => id), ...bodies].flatMap((id) => byReceiver.get(id) ?? []);
    const ofReceiver = received
      .filter(({ message }) => isBefore(message))
      .flatMap(({ message, to }): Against[] => {
        const isSelf = people.some(({ id }) => id === to.id);
        const common = inCommon(own, toldBy(message));
        const sentTo = isSelf ? `it was sent to ${to.name}` : `it was sent to ${to.name}, of the same body`;
        if (!isSelf && common.length >= 2 && common.some((word) => !isWordOfDeed(word)))
          return [{ claim: message, reasons: [`${sentTo}, and speaks of “${asWritten(words, common)}”`] }];
        const name =
          (isSelf && isOfItself(denial)) || (OF_ANY_MESSAGE.test(words) && isOfThatKind(words, message))
            ? sharedName(names, message, context)
            : null;
        return name === null ? [] : [{ claim: message, reasons: [`${sentTo}; both tell of “${name}”`] }];
      });
    const each = new Map([...ofReceiver, ...ofDay].map((against) => [against.claim.claim.id, against]));
    return [...each.values()].filter(({ claim }) => claim.claim.id !== one.claim.id).slice(0, MOST);
  };
}
const MOST = 20;

const wordsOf = ({ claim }: Message): readonly string[] =>
  topicWords(`${claim.says.join(' ')} ${claim.asks.join(' ')} ${claim.passage.exact}`);

/** `any warning`, «هیچ هشداری»: a message of whatever content, to whomever of the body. */
const OF_ANY_MESSAGE =
  /^(?:any|such a) (?:\p{L}+ )?(?:warnings?|letters?|messages?|calls?|telegrams?|cables?|memo(?:randum)?|reports?|notes?|notices?|complaints?|alerts?|appeals?)\b|هیچ (?:هشدار|نامه|گزارش|اخطار|تلگرام|تلگراف|تلفنگرام|پیام|شکایت)(?:\u200c?ای|ی)?(?= |$)/iu;
/** `never received [it]`: what reached the speaker alone. */
const isOfItself = ({ one, words }: Denial): boolean =>
  /^(?:it|them)$/i.test(words) && RECEIVED.test(one.claim.passage.exact);
const RECEIVED = /\b(?:received?|got|read)\b/i;
/** `knew nothing of [the letter]`: the one whose day another stance of that document names. */
const THE_MESSAGE = /^(?:the|that|this) (?:letter|note|message|telegram|cable|memo(?:randum)?|report|warning)$/i;
const OF_A_WARNING = /\b(?:warn\w*|alerts?)\b|هشدار|اخطار/iu;
/** Who asks that it be stopped, or tells of a danger, warns. */
const WARNS = /\b(?:warn\w*|alert\w*|danger\w*|risk\w*|threat\w*|urg\w+|leak\w*)\b|هشدار|خطر|اخطار/iu;

export const isOfAMessage = (denial: Denial): boolean => isOfItself(denial) || THE_MESSAGE.test(denial.words);

function isOfThatKind(words: string, { claim }: Message): boolean {
  return (
    !OF_A_WARNING.test(words) || claim.asks.length > 0 || WARNS.test(`${claim.says.join(' ')} ${claim.passage.exact}`)
  );
}

/** Numbers of the proper names by which a claim and its document tell of something. */
const namesOf = ({ one: { source, claim } }: Pick<Denial, 'one'>, { subjects }: WeighingContext): ReadonlySet<number> =>
  subjects.beside(source, claim.passage.start).union(subjects.inHead(source));

const namesBeside = (one: Message, context: WeighingContext): readonly string[] =>
  [...namesOf({ one }, context)].flatMap((no) => topicWords(context.subjects.nameOf(no)));

/** The rarest name that both have. */
function sharedName(names: ReadonlySet<number>, one: Message, context: WeighingContext): string | null {
  const { subjects } = context;
  const [no] = [...namesOf({ one }, context).intersection(names)].sort(
    (a, b) => subjects.tellersOf(a) - subjects.tellersOf(b) || a - b,
  );
  return no === undefined ? null : subjects.writtenOf(no);
}

interface ToOneOf {
  readonly message: Message;
  readonly to: EntityRef;
}

/** Under each that it was sent to, and each body in which one of them is told to have held a post. */
function messagesByReceiver(
  messages: readonly Message[],
  context: WeighingContext,
): ReadonlyMap<EntityId, readonly ToOneOf[]> {
  const found = new Map<EntityId, ToOneOf[]>();
  for (const message of messages)
    for (const to of entitiesOf(message.source, message.claim.to, context))
      for (const id of new Set([to.id, ...bodiesOf([to], context)]))
        found.set(id, [...(found.get(id) ?? []), { message, to }]);
  return found;
}

const bodiesOf = (people: readonly EntityRef[], context: WeighingContext): readonly EntityId[] =>
  people.flatMap(({ id, kind }) =>
    kind === 'body' ? [id] : context.tenuresOf(id).flatMap(({ body }) => body?.id ?? []),
  );

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** `the letter of [6 January 2003]`, `[January 6, 2003]` => `2003-01-06` */
function daysIn(words: string): readonly string[] {
  const months = MONTHS.join('|');
  const dayFirst = words.matchAll(new RegExp(`\\b(\\d{1,2}) (${months}) (\\d{4})\\b`, 'giu'));
  const monthFirst = words.matchAll(new RegExp(`\\b(${months}) (\\d{1,2}),? (\\d{4})\\b`, 'giu'));
  const iso = (day = '', month = '', year = ''): string =>
    `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return [
    ...[...dayFirst].map(([, day, month, year]) => iso(day, month, year)),
    ...[...monthFirst].map(([, month, day, year]) => iso(day, month, year)),
  ];
}
