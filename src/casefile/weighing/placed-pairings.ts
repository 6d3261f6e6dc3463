// What people said of two passages, where the words stand now: in the text as it is read today, and in a better copy that stands for an older one. In: the words that stand. Out: the same, their passages moved; one that
// is not found again keeps its words, and says nothing of what stands now where they stood.

import { createHash } from 'node:crypto';
import type { StandingPairing } from '../../corroborate/pairings.ts';
import { placeAll } from '../../model/anchor.ts';
import type { ObjectId } from '../../model/ids.ts';
import type { PairedPassage } from '../../model/rooms/pairings.ts';
import type { CaseIndex } from '../../storage/ports/case-index.ts';

interface TextOfNow {
  readonly source: ObjectId;
  readonly text: string;
  readonly hash: string;
}

export async function placedPairings(
  index: CaseIndex,
  pairings: readonly StandingPairing[],
): Promise<readonly StandingPairing[]> {
  const texts = new Map<ObjectId, TextOfNow | null>();
  for (const { source } of pairings.flatMap(({ a, b }) => [a, b]))
    if (!texts.has(source)) texts.set(source, await textOfNow(index, source));
  return pairings.map((one) => ({ ...one, a: placed(one.a, texts), b: placed(one.b, texts) }));
}

/** Of the best copy there is. */
async function textOfNow(index: CaseIndex, of: ObjectId): Promise<TextOfNow | null> {
  const seen = new Set<ObjectId>();
  for (let source = of; !seen.has(source); ) {
    seen.add(source);
    const stored = await index.source(source);
    if (stored === null) return null;
    const better = stored.replacedBy?.object;
    if (better !== undefined && !seen.has(better)) {
      source = better;
      continue;
    }
    const text = stored.reading?.text;
    return text === undefined ? null : { source, text, hash: createHash('sha256').update(text).digest('hex') };
  }
  return null;
}

function placed(one: PairedPassage, texts: ReadonlyMap<ObjectId, TextOfNow | null>): PairedPassage {
  const now = texts.get(one.source) ?? null;
  if (now === null || now.hash === one.text) return now === null ? one : { ...one, source: now.source };
  const [place] = placeAll(now.text, [one.passage]);
  if (place != null) return { ...one, source: now.source, passage: place.passage };
  // Of no length it overlaps nothing: other words may stand there by now.
  return { ...one, source: now.source, passage: { ...one.passage, end: one.passage.start } };
}
