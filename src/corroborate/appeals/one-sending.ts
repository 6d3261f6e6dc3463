// Whether two messages of the case are reports of one sending, and whether a reply is the reply to a letter. In: two messages. Out: how much speaks for it and on what grounds; null
// where something speaks against it that cannot be outweighed: other days, another writer. No ground is enough alone: the parties (by name, by office, by the body whose paper it is, as
// predecessor or successor), the day, the deadline, what it asks by how rare its words are in the case. Who is grouped with whom is in grouped.ts.

import { inCommon } from '../content-words.ts';
import { isDated, lengthOf, spanOf, spansMeet } from '../day-span.ts';
import { areOtherNumbers, type Called, isSameNumber, type Message } from './message.ts';
import { isOnePost } from './office-called.ts';

export interface Likeness {
  readonly score: number;
  readonly grounds: readonly string[];
}

/** How much a word says that few messages of the case have. */
export type Rarity = (word: string) => number;

type Meeting = 'same' | 'alike' | 'unsaid' | 'other';
type Party = 'by' | 'to';

/** What two messages must reach to be taken for one sending, a reply and a letter for its letter. */
export const ENOUGH = 4.5;

/** `other`: only of a reply, where others may answer. */
const OF_MEETING = { same: 3, alike: 2, unsaid: 0, other: -1 } as const;
/** Of one letter two reports can tell two things; of two days in one month not one of them the other's. */
const UNLIKE = { oneDay: -1, otherwise: -3 } as const;
const MOST_OF_WORDS = 4;
const OF_NUMBER = 4;

/** What a letter was answered by, and its day: it asks for nothing, and tells of no silence. */
export const isReply = ({ one: { claim } }: Pick<Message, 'one'>): boolean =>
  claim.asks.length === 0 && claim.answer !== null && claim.answer !== 'none';

export const isOneDay = ({ from, to }: Message['day']): boolean => from !== null && from === to;

export function likenessOf(a: Message, b: Message, rarity: Rarity): Likeness | null {
  if (!spansMeet(a.day, b.day)) return null;
  const [by, to] = [meetingOf(a, b, 'by'), meetingOf(a, b, 'to')];
  const term = termOf(a) !== null && termOf(a) === termOf(b);
  const numbered = isSameNumber(a.number, b.number);
  if (areOtherNumbers(a.number, b.number)) return null;
  if (by === 'other' || to === 'other' || (by === 'unsaid' && to === 'unsaid' && !term && !numbered)) return null;
  const said = ofWords(a.words, b.words, rarity) ?? UNLIKE[isOneDay(a.day) && isOneDay(b.day) ? 'oneDay' : 'otherwise'];
  const [day, words] = [ofDays(a.day, b.day), term || numbered ? Math.max(0, said) : said];
  const letter = by !== 'unsaid' && isOneDay(a.day) && a.day.from === b.day.from && isBare(a, b);
  return {
    score:
      OF_MEETING[by] + OF_MEETING[to] + day + words + (term ? 3 : 0) + (letter ? 2 : 0) + (numbered ? OF_NUMBER : 0),
    grounds: [
      ...partyGrounds(by, to),
      ...(day > 0 ? [day === 3 ? 'of the same day' : 'at times that can be one'] : []),
      ...(term ? ['with the same deadline'] : []),
      ...(numbered ? ['under one number'] : []),
      ...(words > 0 ? ['for the same'] : []),
    ],
  };
}

/** `our letter of 3 May`, spoken of again by its day, with nothing of what was asked. */
const isBare = (a: Message, b: Message): boolean => a.one.claim.asks.length === 0 || b.one.claim.asks.length === 0;

/**
 * Who answers need not be whom the letter was to; a body answers its own mail and that of those who hold office in it; experts are answered through their office. The day that the reply
 * names has to be that of the letter; where it names none, the letter came before the reply.
 */
export function likenessOfReply(reply: Message, letter: Message, rarity: Rarity): Likeness | null {
  if (!spansMeet(reply.day, letter.day)) return null;
  const [by, to] = [meetingOf(reply, letter, 'by'), meetingOf(reply, letter, 'to')];
  const answering = reply.called.by.filter(({ kind }) => kind !== 'post');
  const through = answering.length > 0 && answering.every(({ kind }) => kind === 'body');
  const numbered = isSameNumber(reply.number, letter.number);
  if (areOtherNumbers(reply.number, letter.number)) return null;
  if (numbered ? to === 'other' && by === 'other' : to === 'other' ? by !== 'same' : by === 'other' && !through)
    return null;
  const came = spanOf(reply.one.claim.answerAsOf).to;
  const sent = letter.day.from;
  if (came !== null && sent !== null && sent > came) return null;
  const named = isDated(reply.day);
  const day = named ? ofDays(reply.day, letter.day) + 1 : sent !== null && came !== null ? 1.5 : 0;
  const words = ofWords(reply.told, letter.words, rarity) ?? 0;
  return {
    score: OF_MEETING[by] + OF_MEETING[to] + day + words + (numbered ? OF_NUMBER : 0),
    grounds: [
      ...partyGrounds(by, to),
      ...(by === 'other' || to === 'other' ? [`${by === 'other' ? 'by' : 'to'} as the reply has it`] : []),
      ...(named ? ['the reply names its day'] : day > 0 ? ['the reply is later'] : []),
      ...(numbered ? ['the reply names its number'] : []),
      ...(words > 0 ? ['for the same'] : []),
    ],
  };
}

const partyGrounds = (by: Meeting, to: Meeting): readonly string[] =>
  [['by', by] as const, ['to', to] as const].flatMap(([side, met]) =>
    met === 'other'
      ? []
      : [met === 'same' ? `${side} the same` : met === 'alike' ? `${side} one called alike` : `${side} nobody named`],
  );

/** Two that are named and have nothing in common are others; one that is not named can be anybody, but two offices are two. */
export function meetingOf(a: Message, b: Message, side: Party): Meeting {
  if (inCommon(a[side], b[side]).length > 0) return 'same';
  const [own, others] = [a.called[side], b.called[side]];
  if (areCalledAlike(own, others)) return 'alike';
  const named = a[side].length > 0 && b[side].length > 0;
  return named || (areOffices(own) && areOffices(others)) ? 'other' : 'unsaid';
}

const areOffices = (called: readonly Called[]): boolean =>
  called.length > 0 && called.every(({ kind }) => kind === 'office');

/** Days that meet say more the fewer they are; where one is not dated it can be any of them. */
function ofDays(a: Message['day'], b: Message['day']): number {
  if (!isDated(a) || !isDated(b)) return -1;
  if (isOneDay(a) && a.from === b.from) return 3;
  const longest = Math.max(lengthOf(a) ?? Number.POSITIVE_INFINITY, lengthOf(b) ?? Number.POSITIVE_INFINITY);
  return longest <= LONG ? 2 : 1;
}
/** Days: what is longer than a season says little. */
const LONG = 100;

/** The words in common by how rare they are, and how much of all words they are; null where both say something and nothing of it is in common. */
function ofWords(a: readonly string[], b: readonly string[], rarity: Rarity): number | null {
  if (a.length === 0 || b.length === 0) return 0;
  const shared = inCommon(a, b);
  if (shared.length === 0) return null;
  const rare = shared.reduce((sum, word) => sum + rarity(word), 0);
  return Math.min(MOST_OF_WORDS, rare + (2 * shared.length) / (a.length + b.length - shared.length));
}

/** The day on which it was asked and the day for which an answer was: few appeals have both in common. */
export const termOf = ({ day, one }: Message): string | null =>
  isOneDay(day) && one.claim.dueOn !== null ? `term ${day.from} ${one.claim.dueOn}` : null;

/** `Rennick` can be Oda Rennick, a `Ministry of Works` that of another document; two of one full name whom nothing joins stay two persons. */
const areCalledAlike = (a: readonly Called[], b: readonly Called[]): boolean =>
  a.some((one) =>
    b.some((other) =>
      one.kind === 'post' || other.kind === 'post'
        ? isWhoHeld(one, other)
        : isCalledShort(one, other) || isCalledShort(other, one) || isWhoHeld(one, other),
    ),
  );

/** The post alone on the one side: two who held it one after the other are two. */
const isWhoHeld = (a: Called, b: Called): boolean =>
  !(a.kind === 'post' && b.kind === 'post') && a.post != null && b.post != null && isOnePost(a.post, b.post);

function isCalledShort(short: Called, { words }: Called): boolean {
  const within = short.words.every((word) => words.some((full) => isShortFor(word, full)));
  const initial = short.words.some((word) => !words.includes(word));
  return (
    within &&
    short.words.length <= words.length &&
    (short.words.length < words.length || short.kind === 'body' || short.kind === 'office' || initial)
  );
}

/** `A.` of `A. Rennick` can be Ada. */
const isShortFor = (word: string, full: string): boolean =>
  word === full || (/^\p{L}\.?$/u.test(word) && full.length > 2 && full.startsWith(word.slice(0, 1)));

/** Of words that stand in many messages each says less. */
export function rarityIn(messages: readonly Message[]): Rarity {
  const counts = new Map<string, number>();
  for (const { words } of messages) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 / (1 + Math.log2(Math.max(2, counts.get(word) ?? 2) / 2) / 2);
}
