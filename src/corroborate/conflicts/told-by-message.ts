// Messages that stand beside what somebody says not to have known or had: the letter of the very day that is named, and what was written to another who held a post in the same body. What was
// sent to the speaker is a notice (notice/). In: the messages of a case. Out: for a claim of ignorance, messages with why.

import type { CommunicationClaim } from '../../model/claim.ts';
import type { EntityId, EntityRef } from '../../model/rooms/entities.ts';
import { byId, type CaseClaim, claimsOfKind } from '../case-claim.ts';
import { asWritten, inCommon, isWordOfDeed } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { topicWords } from '../events/meant-events.ts';
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
  const byBody = messagesByBody(messages, context);
  return (denial) => {
    const { one, words, people } = denial;
    if (one.claim.kind !== 'stance' || one.claim.stance !== 'claimsIgnorance') return [];
    const last = saidOn({ ...one, claim: one.claim }).to;
    const isBefore = ({ claim }: Message): boolean => {
      const { from } = spanOf(claim.on);
      return last === null || from === null || from <= last;
    };
    const ofDay = daysIn(words).flatMap((day) =>
      (byDay.get(day) ?? []).map((claim) => ({ claim, reasons: [`it is of the day that is named: ${day}`] })),
    );
    const own = topicWords(words);
    const ofBody = bodiesOf(people, context).flatMap((body) =>
      (byBody.get(body) ?? []).flatMap(({ message, to }): readonly Against[] => {
        const common = isBefore(message) ? inCommon(own, wordsOf(message)) : [];
        const enough = common.length >= 2 && common.some((word) => !isWordOfDeed(word));
        return enough && !people.some(({ id }) => id === to.id)
          ? [
              {
                claim: message,
                reasons: [`it was sent to ${to.name}, of the same body, and speaks of “${asWritten(words, common)}”`],
              },
            ]
          : [];
      }),
    );
    const each = new Map([...ofDay, ...ofBody].map((against) => [against.claim.claim.id, against]));
    return [...each.values()].filter(({ claim }) => claim.claim.id !== one.claim.id).slice(0, MOST);
  };
}
const MOST = 20;

const wordsOf = ({ claim }: Message): readonly string[] =>
  topicWords(`${claim.says.join(' ')} ${claim.asks.join(' ')} ${claim.passage.exact}`);

interface ToOneOf {
  readonly message: Message;
  readonly to: EntityRef;
}

/** Under each body that it was sent to, or in which whom it was sent to is told to have held a post. */
function messagesByBody(
  messages: readonly Message[],
  context: WeighingContext,
): ReadonlyMap<EntityId, readonly ToOneOf[]> {
  const found = new Map<EntityId, ToOneOf[]>();
  for (const message of messages)
    for (const to of entitiesOf(message.source, message.claim.to, context))
      for (const body of new Set(bodiesOf([to], context)))
        found.set(body, [...(found.get(body) ?? []), { message, to }]);
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
