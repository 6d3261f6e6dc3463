// Which passages are most likely what became of a message. In: the message as it is told, what may be it, where messages begin. Out: at most ten, those that have most in common with it first, each with why. What is of
// a day before the message, or stands in a document that appeared before it, is none. Copies are shown once. How much speaks for each: candidate-grounds.ts.

import type { Cited } from '../../model/cited.ts';
import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import type { AppealView } from '../../model/rooms/appeals.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldMessage } from '../../model/told-message.ts';
import { overlap, type Place } from '../place.ts';
import { type Appeal, canFollow, type Grounds, groundsOf, type Starts, type Told } from './candidate-grounds.ts';

export type Candidates = Cited<AppealView>['candidates'];

const MOST = 10;
/** Of one other document. */
const MOST_OF_OTHER = 3;
/** Less is chance. */
const LEAST = 4;

export function mostLikely(appeal: Appeal, told: readonly Told[], starts: Starts): Candidates {
  const ranked = told.flatMap((one): readonly Ranked[] => {
    if (ASKS.test(one.words) || appeal.shown.some((place) => overlap(place, one)) || !canFollow(appeal, one)) return [];
    const grounds = groundsOf(appeal, one, starts);
    return grounds.weight < LEAST ? [] : [{ one, ...grounds }];
  });
  return best(ranked, appeal).map(({ one: { source, start, end, words, kind }, reasons }) => ({
    ref: { citedSource: source, citedPassage: { start, end, exact: words } },
    kind,
    reasons,
  }));
}

/** What is asked is no answer. */
const ASKS = /[?؟]\s*["”»’]?\s*$/u;

export const ofSentence = (one: ToldMessage): Told => ({ ...one, kind: null, read: null });

/** It tells of a message of its own, and of no answer. */
export const isListed = ({ strength, back }: ToldMessage): boolean => strength > 0 && back !== 'said';

export const startsIn = (places: readonly Pick<Place, 'source' | 'start'>[]): Starts =>
  new Map(
    [...Map.groupBy(places, ({ source }) => source)].map(([source, these]) => [
      source,
      these.map(({ start }) => start),
    ]),
  );

interface Ranked extends Grounds {
  readonly one: Told;
}

function best(ranked: readonly Ranked[], { places }: Appeal): readonly Ranked[] {
  const own = new Set(places.map(({ source }) => source));
  const sorted = ranked.toSorted(
    (a, b) =>
      Number(a.isOnlyNear) - Number(b.isOnlyNear) ||
      b.weight - a.weight ||
      order(a.one.source, b.one.source) ||
      a.one.start - b.one.start,
  );
  const [seen, taken] = [new Set<string>(), new Map<ObjectId, number>()];
  const kept: Ranked[] = [];
  for (const one of sorted) {
    const words = normaliseForSearch(one.one.words);
    const count = taken.get(one.one.source) ?? 0;
    const isTaken = kept.some((other) => overlap(other.one, one.one));
    if (one.isOnlyNear && kept.some(({ isOnlyNear }) => isOnlyNear)) continue;
    if (isTaken || seen.has(words) || (count >= MOST_OF_OTHER && !own.has(one.one.source))) continue;
    seen.add(words);
    taken.set(one.one.source, count + 1);
    kept.push(one);
    if (kept.length === MOST) break;
  }
  return kept;
}
