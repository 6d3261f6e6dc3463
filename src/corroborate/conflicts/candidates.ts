// What may stand beside a denial although nothing certain ties it to it. In: for a denial, the sentences of the case that a wide look-up found (wider-things.ts) and what is shown beside it already. Out: at most ten
// of them, those first that have most in common with it, each with why. Nobody has said that they belong there: they are counted nowhere. What only repeats the denial, asks, or is its own sentence is none, and of
// copies of one passage one is taken. How much speaks for each: candidate-grounds.ts.

import type { StanceClaim } from '../../model/claim.ts';
import type { ObjectId } from '../../model/ids.ts';
import { addTo } from '../../model/lists-by-key.ts';
import { order } from '../../model/order.ts';
import type { SentencesMet, ToldSentence } from '../../model/told-text.ts';
import type { CaseClaim } from '../case-claim.ts';
import { conceptsIn } from '../concepts.ts';
import { inCommon } from '../content-words.ts';
import { overlap, type Place, placeOf } from '../place.ts';
import { wordsOf } from '../words-of-passage.ts';
import { type CandidateGrounds, candidateGrounds, denialScale, isDenyingStance } from './candidate-grounds.ts';
import { WEIGHTS } from './candidate-weights.ts';
import type { AgainstInText, Denial } from './denial.ts';
import { isSamePassage } from './same-passage.ts';
import { surroundingsOf } from './surroundings.ts';
import { asks } from './tellings.ts';
import type { Judging } from './told-against.ts';
import { isRightBehind, NAME_OF_BODY } from './told-in-text.ts';

export const MOST_CANDIDATES = 10;
/** Of one document: the others are not to be hidden behind it. */
const MOST_OF_DOCUMENT = 4;
/** Less than this is chance; and by its form alone nothing belongs to a denial. */
const LEAST = 1.4;
const LEAST_TIE = 0.2;

interface Beside {
  /** Every sentence that the wide look-up found. */
  readonly met: SentencesMet | undefined;
  readonly shown: { readonly claims: readonly CaseClaim[]; readonly inText: readonly AgainstInText[] };
}

export type Candidates = (denial: Denial, beside: Beside) => readonly AgainstInText[];

interface Ranked extends CandidateGrounds {
  readonly sentence: ToldSentence;
  /** Repeats the denial, asks, or is shown. */
  readonly isNone: boolean;
}

export function candidatesAmong(claims: readonly CaseClaim[], judging: Judging): Candidates {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const sameAs = sameDenials(claims.filter(isDenyingStance));
  return (denial, { met, shown }) => {
    if (met === undefined) return [];
    const copies = new Set([denial.one.source, ...sameAs(denial).map(({ source }) => source)]);
    const scale = denialScale(denial, { met, judging, copies });
    const own = scale.asked.own;
    const places = [...shown.claims.map(placeOf), ...shown.inText.map(({ sentence }) => sentence), placeOf(denial.one)];
    const known = [denial.one.claim.passage.exact, ...shown.inText.map(({ sentence }) => sentence.words)].map(wordsOf);
    const around = surroundingsOf(denial, own, met, judging.context.subjects);
    const weighed = met.sentences.map((sentence, n): Ranked => {
      const told = claimsAt(bySource, sentence);
      const isNone =
        !canTell(sentence.words) ||
        places.some((place) => overlap(place, sentence)) ||
        told.some((one) => repeats(one, denial, own, sentence));
      return { sentence, isNone, ...candidateGrounds(sentence, told, around(n), scale) };
    });
    const ranked = withNeighbours(weighed).filter(({ isNone, weight, tie, sentence }) => {
      if (isNone || weight < LEAST || tie < LEAST_TIE) return false;
      const content = wordsOf(sentence.words);
      return !known.some((one) => isSamePassage(one, content));
    });
    return best(ranked.toSorted(byWeight)).map(({ sentence, why }) => ({ sentence, reasons: why() }));
  };
}

/** A heading, the label of what follows, the name of a body, a question tells nothing. */
const canTell = (words: string): boolean =>
  !asks(words) && !/:\s*$/u.test(words) && !NAME_OF_BODY.test(words) && words.split(/\s+/u).length >= FEWEST_WORDS;
const FEWEST_WORDS = 4;

const claimsAt = (bySource: ReadonlyMap<ObjectId, readonly CaseClaim[]>, place: Place): readonly CaseClaim[] =>
  (bySource.get(place.source) ?? []).filter((one) => overlap(placeOf(one), place));

/** Who denies the same, in whatever words; a sentence that tells more besides may still stand against it. */
function repeats(one: CaseClaim, denial: Denial, own: ReadonlySet<string>, { start, end }: ToldSentence): boolean {
  if (!isDenyingStance(one)) return false;
  if (isSameDenial(one, denial) || isOfSameThings(one, own)) return true;
  const { passage, toward } = one.claim;
  const inside = Math.min(end, passage.end) - Math.max(start, passage.start);
  return (
    inside >= (end - start) * MOST_OF_SENTENCE &&
    (one.source === denial.one.source || !own.isDisjointFrom(conceptsIn(toward.words)))
  );
}
const MOST_OF_SENTENCE = 0.5;

/** In a copy of the report, or told again. */
const isSameDenial = ({ claim }: CaseClaim<StanceClaim>, { words }: Denial): boolean => {
  const [a, b] = [wordsOf(claim.toward.words), wordsOf(words)];
  return b.length > 0 && inCommon(a, b).length >= Math.max(a.length, b.length) * MOST_OF_DENIAL;
};
const MOST_OF_DENIAL = 0.7;

/** One that has most words of a denial has one of any few of them: the rarest few lead to it, so that denials are not compared each with each. */
function sameDenials(
  stances: readonly CaseClaim<StanceClaim>[],
): (denial: Denial) => readonly CaseClaim<StanceClaim>[] {
  const byWord = new Map<string, CaseClaim<StanceClaim>[]>();
  for (const one of stances)
    for (const word of wordsOf(one.claim.toward.words)) {
      addTo(byWord, word, one);
    }
  const having = (word: string): readonly CaseClaim<StanceClaim>[] => byWord.get(word) ?? [];
  return (denial) => {
    const words = wordsOf(denial.words).toSorted((a, b) => having(a).length - having(b).length);
    const few = words.slice(0, words.length - Math.ceil(words.length * MOST_OF_DENIAL) + 1);
    return [...new Set(few.flatMap(having))].filter((one) => isSameDenial(one, denial));
  };
}

/** In the other language, or in other words. */
const isOfSameThings = ({ claim }: CaseClaim<StanceClaim>, own: ReadonlySet<string>): boolean => {
  const shared = own.intersection(conceptsIn(claim.toward.words)).size;
  return shared >= FEWEST_THINGS && shared >= own.size * HALF;
};
const FEWEST_THINGS = 2;
const HALF = 0.5;

/** "On its first page stands …": what is told of, and of whom, the sentence before may have said. */
function withNeighbours(inOrder: readonly Ranked[]): readonly Ranked[] {
  return inOrder.map((one, n) => {
    const before = inOrder[n - 1];
    const ofBefore = before !== undefined && isRightBehind(before.sentence, one.sentence) ? before.tie : 0;
    const why = (): readonly string[] => {
      const own = one.why();
      return own.length > 0 || ofBefore <= 0
        ? own
        : [`it stands right behind “${beginningOf(before?.sentence.words ?? '')}”`];
    };
    const tie = one.tie + WEIGHTS.neighbour * Math.max(0, ofBefore);
    return { ...one, tie, weight: one.weight + tie - one.tie, why };
  });
}

const beginningOf = (words: string): string => {
  const all = words.split(/\s+/u);
  return all.length <= SHOWN ? all.join(' ') : `${all.slice(0, SHOWN).join(' ')} …`;
};
const SHOWN = 8;

function best(ranked: readonly Ranked[]): readonly Ranked[] {
  const kept: { readonly one: Ranked; readonly content: readonly string[] }[] = [];
  const ofDocument = new Map<ObjectId, number>();
  for (const one of ranked) {
    if (kept.length >= MOST_CANDIDATES) break;
    const { source, words } = one.sentence;
    const content = wordsOf(words);
    const n = ofDocument.get(source) ?? 0;
    if (n >= MOST_OF_DOCUMENT || kept.some((other) => isSamePassage(other.content, content))) continue;
    ofDocument.set(source, n + 1);
    kept.push({ one, content });
  }
  return kept.map(({ one }) => one);
}

const byWeight = (a: Ranked, b: Ranked): number =>
  b.weight - a.weight || order(a.sentence.source, b.sentence.source) || a.sentence.start - b.sentence.start;
