// Which of a few documents share text: the look-up and the comparison of share-texts.ts, for texts that are all at hand. In: documents with their texts and quotations. Out: pairs that share passages.

import type { ObjectId } from '../../model/ids.ts';
import type { SharedPair, Stretch } from '../../model/origins.ts';
import type { Reading } from '../../model/source.ts';
import { comparedText, compareTexts } from './compare-texts.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { type Carrier, lookUp } from './look-up.ts';
import { reuseTextOf } from './reuse-text.ts';

export interface TextOfSource {
  readonly source: ObjectId;
  readonly reading: Reading;
  readonly publisher: string | null;
  /** Quotations that are credited to somebody, in code points. */
  readonly quotations: readonly Stretch[];
}

export function sharedTexts(sources: readonly TextOfSource[]): readonly SharedPair[] {
  const texts = sources.map(({ source, reading, publisher, quotations }) => {
    const text = reuseTextOf(reading, quotations);
    return { source, publisher, text, prints: fingerprintsOf(text.words) };
  });
  const carriers = new Map<number, Carrier[]>(texts.flatMap(({ prints }) => prints.map(({ hash }) => [hash, []])));
  const { pairs } = lookUp(texts, carriers);
  const laidOut = new Map(
    texts.map((one) => [one.source, comparedText(one.source, one.publisher, one.text, one.prints, carriers)]),
  );
  return pairs.flatMap(([a, b]) => {
    const [first, second] = [laidOut.get(a), laidOut.get(b)];
    const pair = first === undefined || second === undefined ? null : compareTexts(first, second);
    return pair === null ? [] : [pair];
  });
}
