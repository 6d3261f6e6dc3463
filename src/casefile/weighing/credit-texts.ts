// The texts of a case as those who look for credited documents need them: what each speaks of, and how much a thing tells. In: the store. Out: answers, those of the texts that were asked for last kept at hand.

import { conceptsIn } from '../../corroborate/concepts.ts';
import { type TextOf, thingWeights } from '../../corroborate/origins/relays/credited-document.ts';
import type { Texts } from '../../corroborate/origins/relays/relays.ts';
import type { ObjectId } from '../../model/ids.ts';
import { normaliseForSearch } from '../../model/search-text.ts';
import type { ToldText } from '../../model/told-text.ts';
import type { WeighingStore } from '../../storage/ports/weighing-store.ts';

const MOST_AT_HAND = 300;

export function creditTexts(store: WeighingStore): Texts {
  const atHand = new Map<ObjectId, TextOf | null>();
  return {
    async of(source) {
      const known = atHand.get(source);
      if (known !== undefined) return known;
      const told = (await store.keptOf('told', source)) as ToldText | null;
      const text = told === null ? null : textOf(told);
      if (atHand.size >= MOST_AT_HAND) atHand.clear();
      atHand.set(source, text);
      return text;
    },
    async weigh(things) {
      return thingWeights(things, await store.told.meeting(things));
    },
  };
}

const textOf = ({ sentences }: ToldText): TextOf => ({
  things: new Set(sentences.flatMap(([, , words]) => [...conceptsIn(words)])),
  words: sentences.map(([, , words]) => normaliseForSearch(words)).join('\n'),
});
