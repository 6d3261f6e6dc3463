// What may have become of a message of which no claim was made. In: the passage that speaks of it, the messages read in its document, sentences that may tell of an answer. Out: at most ten, as for an appeal; and by which
// words sentences of other documents are looked up for it. Whom and when it names stands for who wrote to whom.

import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import type { Communication } from '../case-claim.ts';
import { contentWords } from '../content-words.ts';
import { spanOf } from '../day-span.ts';
import { overlap, type Place } from '../place.ts';
import { type Appeal, type Told, tells } from './candidate-grounds.ts';
import { numberOf, OF_MESSAGES } from './message.ts';
import { type Candidates, isListed, mostLikely, ofSentence, startsIn } from './most-likely.ts';

/** So many are looked up for one. */
const MOST_WORDS = 12;

export interface ToldAround {
  /** Messages of its document of which claims were made. */
  readonly read: readonly Pick<Communication, 'source' | 'published' | 'claim'>[];
  /** Of its document, and those of others that were looked up. */
  readonly met: readonly ToldMessage[];
  /** What people joined to it or set aside. */
  readonly shown: readonly Place[];
}

export function toldCandidates(one: ToldMessage, { read, met, shown }: ToldAround): Candidates {
  const claims = read.map(({ source, published, claim }): Told => {
    const { start, end, exact } = claim.passage;
    return {
      ...{ source, published, start, end, words: exact, kind: 'communication', read: null, behind: null, again: false },
      days: [claim.on, claim.answerAsOf].flatMap((day) => day ?? []),
      back: claim.answer === null ? null : 'said',
    };
  });
  const others = met.filter((other) => !overlap(other, one));
  const starts = startsIn([...claims, ...others.filter(isListed)]);
  return mostLikely(asAppeal(one, shown), [...others.map(ofSentence), ...claims], starts);
}

/** Words by which sentences of other documents are looked up: of whom it names, and what it is about. */
export const wordsOfTold = (one: ToldMessage): readonly string[] => {
  const { names, asked } = asAppeal(one, []);
  return [...new Set([...names.either.flatMap((name) => name.split(' ')).filter(tells), ...asked])].slice(
    0,
    MOST_WORDS,
  );
};

function asAppeal(one: ToldMessage, shown: readonly Place[]): Appeal {
  const names = [...new Set(one.names.map(normaliseForSearch))].filter(tells);
  const ofNames = new Set(names.flatMap((name) => name.split(' ')));
  const [day = null, ...others] = new Set(one.days);
  return {
    places: [one],
    shown: [one, ...shown],
    keys: { by: [], to: [] },
    names: { by: [], to: [], either: names },
    asked: contentWords(one.words).filter((word) => !OF_MESSAGES.has(word) && !ofNames.has(word) && tells(word)),
    day: spanOf(others.length > 0 ? null : day),
    number: numberOf(NUMBER.exec(one.words)?.[1] ?? null),
  };
}

/** `No. 14/220`, «شمارهٔ ۱۴». */
const NUMBER = /(?:\bno\.?|№|\bnumber|شمار[هۀ]ٔ?)\s*:?\s*([\p{N}][\p{N}\p{L}/.-]*\p{N}|\p{N})/iu;
