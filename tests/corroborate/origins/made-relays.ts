// Documents of a made case, read and searched as those of a real one, and who passes on whom among them. All texts, names and places in the tests that use it are invented.

import { conceptsIn } from '../../../src/corroborate/concepts.ts';
import { NO_OFFICES } from '../../../src/corroborate/origins/one-party.ts';
import { thingWeights } from '../../../src/corroborate/origins/relays/credited-document.ts';
import { type Relay, relaysOf } from '../../../src/corroborate/origins/relays/relays.ts';
import { keptCredits } from '../../../src/corroborate/origins/relays/told-credits.ts';
import { findClaims } from '../../../src/extract/find-claims.ts';
import { sentenceSpans } from '../../../src/extract/text/sentence-spans.ts';
import type { OriginDeclarationView } from '../../../src/model/rooms/origins.ts';
import { normaliseForSearch } from '../../../src/model/search-text.ts';
import { readingOf } from '../../reading/reading-of.ts';
import { sourceNamed } from '../made-claims.ts';

export type Texts = Readonly<Record<string, string>>;

/** `declarations`: what people said of these documents. */
export async function relaysIn(
  texts: Texts,
  declarations: readonly OriginDeclarationView[] = [],
): Promise<readonly Relay[]> {
  const documents = await Promise.all(
    Object.entries(texts).map(async ([name, text]) => {
      const reading = await readingOf(text, { name });
      const source = sourceNamed(name);
      const { claims } = findClaims({ object: source, reading, reference: null });
      const sentences = sentenceSpans(reading);
      const kept = { ...keptCredits(source, reading, sentences, claims), published: reading.source.published.edtf };
      const things = sentences.map(({ words }) => [...conceptsIn(words)]);
      const words = sentences.map((one) => normaliseForSearch(one.words)).join('\n');
      return { kept, things, text: { things: new Set(things.flat()), words } };
    }),
  );
  const all = documents.flatMap(({ things }) => things);
  const tellersOf = new Map<string, number>();
  for (const thing of all.flat()) tellersOf.set(thing, (tellersOf.get(thing) ?? 0) + 1);
  return await relaysOf(
    documents.map(({ kept }) => kept),
    { who: () => null, declarations, offices: NO_OFFICES },
    {
      of: async (source) => documents.find(({ kept }) => kept.source === source)?.text ?? null,
      weigh: async (things) => thingWeights(things, { tellersOf, all: all.length }),
    },
  );
}

/** Of one document: each way as `certainty name = document`, outermost first, with " <- " between. */
export async function waysOf(name: string, texts: Texts): Promise<readonly string[]> {
  const names = new Map(Object.keys(texts).map((one) => [sourceNamed(one), one]));
  const relays = (await relaysIn(texts)).filter(({ source }) => source === sourceNamed(name));
  return relays.map(({ steps }) =>
    steps
      .map((step) => [step.certainty, step.name, ...step.documents.map((one) => `= ${names.get(one)}`)].join(' '))
      .join(' <- '),
  );
}
