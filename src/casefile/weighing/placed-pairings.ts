// What people said of two passages, where the words stand now: in the text as it is read today, and in a better copy that stands for an older one. In: the words that stand. Out: the same, their passages moved; one that
// is not found again keeps its words, and says nothing of what stands now where they stood.

import type { StandingPairing } from '../../corroborate/pairings.ts';
import { placeAll } from '../../model/anchor.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { PairedPassage } from '../../model/rooms/pairings.ts';
import type { CaseIndex, TextNow } from '../../storage/ports/case-index.ts';

export async function placedPairings(
  index: CaseIndex,
  pairings: readonly StandingPairing[],
): Promise<readonly StandingPairing[]> {
  const ends = pairings.flatMap(({ a, b }) => [a, b]);
  const texts = new Map<ObjectId, TextNow | null>();
  for (const [source, these] of Map.groupBy(ends, (one) => one.source)) {
    const hashes = new Set(these.map(({ text }) => text));
    // A text is read only where some of the words are of another.
    texts.set(source, await index.textNow(source, hashes.size === 1 ? hashes : new Set()));
  }
  return pairings.map((one) => ({ ...one, a: placed(one.a, texts), b: placed(one.b, texts) }));
}

/** Whether one of its passages, as it is placed, was not found. */
export const isLost = ({ a, b }: Pick<StandingPairing, 'a' | 'b'>): boolean =>
  [a, b].some(({ passage }) => passage.end === passage.start);

function placed(one: PairedPassage, texts: ReadonlyMap<ObjectId, TextNow | null>): PairedPassage {
  const now = texts.get(one.source) ?? null;
  if (now === null) return one;
  if (now.text === null || now.hash === one.text) return { ...one, source: now.source };
  const [place] = placeAll(now.text, [one.passage]);
  if (place != null) return { ...one, source: now.source, passage: place.passage };
  // Of no length it overlaps nothing: other words may stand there by now.
  return { ...one, source: now.source, passage: { ...one.passage, end: one.passage.start } };
}
