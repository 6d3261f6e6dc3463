// What a sentence has in common with a denial and the sentences around it: “the figure is baseless” says nothing of what was counted, the sentence before it does. In: for a denial, the sentences that were looked up for it, its
// own and their neighbours among them. Out: for each of those, between 0 and about 1, how much of what is spoken of around the denial it speaks of too, the rarer among them the more, and by which things.

import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import { conceptsIn } from '../concepts.ts';
import type { Subjects } from '../events/subjects.ts';
import { overlap, placeOf } from '../place.ts';
import type { Denial } from './denial.ts';
import { isRightBehind } from './told-in-text.ts';

export interface Surrounding {
  readonly share: number;
  /** Words, but for those of the denial itself: the heaviest first. */
  readonly concepts: readonly string[];
}

type Surroundings = (n: number) => Surrounding;

/** A word of the denial; of its sentence; of the next on either side, and of those behind them. */
const OWN = 2;
const BY_DISTANCE = [1, 0.5, 0.25];
/** A short sentence has little that it could share. */
const FEWEST = 3;
const HALF = 0.5;

/** A word, or a proper name of the paragraph by its number. */
type Thing = string | number;

/** Asked by the place of the sentence in `sentences`, which are in the order of their sources and places. */
export function surroundingsOf(
  denial: Denial,
  own: ReadonlySet<string>,
  { sentences }: SentencesMet,
  subjects: Subjects,
): Surroundings {
  const weights = weightsAround(denial, own, sentences, subjects);
  const met = sentences.map((one) => thingsIn(one, subjects, weights));
  const tellers = new Map<Thing, number>();
  for (const { shared } of met) for (const thing of shared) tellers.set(thing, (tellers.get(thing) ?? 0) + 1);
  const rarityOf = (thing: Thing): number => Math.log((1 + sentences.length) / (1 + (tellers.get(thing) ?? 0)));
  const heavy = (thing: Thing): number => (weights.get(thing) ?? 0) * rarityOf(thing);
  const norm = Math.hypot(...[...weights.keys()].map(heavy));
  return (n) => {
    const { shared, count } = met[n] ?? NOTHING;
    if (norm === 0 || shared.length === 0) return { share: 0, concepts: [] };
    const sum = shared.reduce<number>((all, thing) => all + heavy(thing) * rarityOf(thing), 0);
    return {
      share: (HALF * sum) / (norm * Math.sqrt(FEWEST + count)),
      concepts: shared
        .flatMap((thing) => (typeof thing === 'string' && !own.has(thing) ? [thing] : []))
        .sort((a, b) => heavy(b) - heavy(a) || (a < b ? -1 : 1)),
    };
  };
}

interface InSentence {
  readonly shared: readonly Thing[];
  /** Of all things of the sentence. */
  readonly count: number;
}
const NOTHING: InSentence = { shared: [], count: 0 };

function thingsIn(sentence: ToldSentence, subjects: Subjects, weights: ReadonlyMap<Thing, number>): InSentence {
  const words = conceptsIn(sentence.words);
  const names = subjects.beside(sentence.source, sentence.start);
  const shared: Thing[] = [];
  for (const one of words) if (weights.has(one)) shared.push(one);
  for (const one of names) if (weights.has(one)) shared.push(one);
  return { shared, count: words.size + names.size };
}

/** Numbers are a ground of their own. */
const isWord = (concept: string): boolean => !/^\p{Nd}+$/u.test(concept);

function weightsAround(
  denial: Denial,
  own: ReadonlySet<string>,
  sentences: readonly ToldSentence[],
  subjects: Subjects,
): ReadonlyMap<Thing, number> {
  const weights = new Map<Thing, number>();
  const add = (things: Iterable<Thing>, weight: number): void => {
    for (const one of things) weights.set(one, (weights.get(one) ?? 0) + weight);
  };
  add([...own].filter(isWord), OWN);
  const place = placeOf(denial.one);
  const first = sentences.findIndex((one) => overlap(place, one));
  const last = sentences.findLastIndex((one) => overlap(place, one));
  if (first < 0) return weights;
  for (let n = first; n <= last; n++) addOf(n, 0);
  for (const step of [-1, 1]) {
    const from = step < 0 ? first : last;
    for (let far = 1; far < BY_DISTANCE.length && follows(from + step * (far - 1), from + step * far); far++)
      addOf(from + step * far, far);
  }
  return weights;

  function follows(n: number, m: number): boolean {
    const [before, behind] = [sentences[Math.min(n, m)], sentences[Math.max(n, m)]];
    return before !== undefined && behind !== undefined && isRightBehind(before, behind);
  }

  function addOf(n: number, far: number): void {
    const one = sentences[n];
    const weight = BY_DISTANCE[far];
    if (one === undefined || weight === undefined) return;
    add([...conceptsIn(one.words)].filter(isWord), weight);
    add(subjects.beside(one.source, one.start), weight);
  }
}
