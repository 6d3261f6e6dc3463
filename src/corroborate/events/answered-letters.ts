// Which letters of the case a document answers: "I refer to your letter of 10 March", in a letter to who wrote on that day. A reply need not name the ship or the camp of which it speaks: it tells of
// what it is asked about. In: the communications of a case. Out: by document, the letters that it answers.

import type { ObjectId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords, inCommon } from '../content-words.ts';
import { daysBetween } from '../day-span.ts';
import { nameOf, partyKeys } from '../parties.ts';
import type { WeighingContext } from '../weighing-context.ts';

interface Sent {
  readonly one: Communication;
  readonly day: string;
  readonly by: readonly string[];
  readonly to: readonly string[];
}

export function answeredLetters(
  communications: readonly Communication[],
  context: Pick<WeighingContext, 'who'>,
): ReadonlyMap<ObjectId, readonly ObjectId[]> {
  const sent = communications.flatMap((one): readonly Sent[] => {
    const of = (mentions: readonly Mention[]): readonly string[] => [
      ...partyKeys(one, mentions, context),
      ...contentWords(mentions.map(nameOf).join(' ')).filter((word) => !ADDRESS.has(word)),
    ];
    const [by, to] = [of(one.claim.by), of(one.claim.to)];
    return daysIn(one.claim.on).map((day) => ({ one, day, by, to }));
  });
  const letters = Map.groupBy(sent.filter(isItself), ({ day }) => day);
  const bySource = Map.groupBy(sent, ({ one }) => one.source);
  const found = new Map<ObjectId, readonly ObjectId[]>();
  for (const [source, told] of bySource) {
    const back = told.filter(isItself);
    const answered = told.filter((letter) => back.some((reply) => goesBack(reply, letter)));
    const sources = answered.flatMap((letter) => {
      const ofThatDay = (letters.get(letter.day) ?? []).filter(({ one }) => one.source !== source);
      const toWhoever = ofThatDay.filter(isToYourGovernment);
      const same = ofThatDay.filter((other) => areOne(letter, other));
      return same.length === 0 && new Set(toWhoever.map(({ one }) => one.source)).size === 1 ? toWhoever : same;
    });
    if (sources.length > 0) found.set(source, [...new Set(sources.map(({ one }) => one.source))].sort());
  }
  return found;
}

/** Exact days only: "your letters of 3 March and 1 April" are two. */
const daysIn = (on: string | null): readonly string[] =>
  on?.split(/[{},]/).filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? [];

/** A reply calls her "Ms Rennick" who signed as Oda Rennick: on one exact day the words of the name are enough. */
const ADDRESS = new Set('mr mrs ms miss dr sir madam dear excellency your honourable'.split(' '));

/** The document is this letter: it is of the day on which that was sent. */
const isItself = ({ one, day }: Sent): boolean => one.published === day;

/** The document is a later letter to who sent that one. */
const goesBack = (reply: Sent, letter: Sent): boolean =>
  (daysBetween(letter.day, reply.day) ?? 0) > 0 && inCommon(reply.to, letter.by).length > 0;

/** The one letter of that day "to your Excellency's Government" is that which a government answers. */
const isToYourGovernment = ({ one }: Sent): boolean =>
  one.claim.to.some(({ text }) => /^your\b.*\bgovernment$/i.test(text));

const areOne = (a: Sent, b: Sent): boolean => inCommon(a.by, b.by).length + inCommon(a.to, b.to).length > 0;
