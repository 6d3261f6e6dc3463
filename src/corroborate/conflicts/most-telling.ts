// Of all that stands against a denial, what is shown, and in which order: the most telling first, and one passage of each document before a second of the same or a copy of one that is shown. In: what was found, claims and
// sentences of which none was made, each with its rank. Out: at most so many.

import type { ObjectId } from '../../model/ids.ts';
import { order } from '../../model/order.ts';
import { wordsOf } from '../words-of-passage.ts';
import { isSamePassage } from './same-passage.ts';
import { byStrength, type Grounds } from './weigh-telling.ts';

export interface Standing extends Pick<Grounds, 'rank' | 'isPlacing'> {
  readonly source: ObjectId;
  readonly start: number;
  readonly words: string;
}

const MOST = 6;
const MOST_OF_DOCUMENT = 2;

export function mostTelling<One extends Standing>(found: readonly One[]): readonly One[] {
  const ordered = found.toSorted((a, b) => byStrength(a, b) || order(a.source, b.source) || a.start - b.start);
  const firsts: One[] = [];
  const others: One[] = [];
  for (const one of ordered) {
    const content = wordsOf(one.words);
    const isKnown = firsts.some((other) => other.source === one.source || isSamePassage(wordsOf(other.words), content));
    (isKnown ? others : firsts).push(one);
  }
  const ofDocument = new Map<ObjectId, number>();
  return [...firsts, ...others]
    .filter(({ source }) => {
      const n = (ofDocument.get(source) ?? 0) + 1;
      ofDocument.set(source, n);
      return n <= MOST_OF_DOCUMENT;
    })
    .slice(0, MOST);
}
