// A number before a plural that no list knows: `more than 2,400 [ferry hands] were detained`. What happens only to persons makes persons of the noun it happens to.
// In: the prepared text and the number. Out: what is counted, marked as unsure; null where nothing of the kind happens to it, or where things and animals are killed and taken too.

import { headOf, nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { canBePersons } from '../../text/en/person-noun.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { WORD } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { frameActAt } from './act.ts';
import { type Counted, NO_PERSONS } from './counted.ts';
import { COUNTED, MEASURES } from './words.data.ts';

const LONGEST = 7;

export function sufferersAt(prepared: PreparedText, { first, end }: Quantity): Counted | null {
  const { tokens: t } = prepared;
  if (t.kind[end] !== WORD || MEASURES.has(t.norm[end] ?? '')) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return null;
  const phrase = nounPhraseAfter(prepared, end, Math.min(sentence.end, end + LONGEST));
  if (phrase === null) return null;
  const head = headOf(prepared, phrase);
  const noun = t.norm[head] ?? '';
  if (!canBePersons(noun) || COUNTED.has(noun) || NO_PERSONS.has(noun) || MEASURES.has(noun)) return null;
  if ((prepared.names.at[head] ?? -1) >= 0 || !frameActAt(prepared, first, head + 1, sentence)) return null;
  return {
    unit: 'persons',
    population: t.text.slice(t.from[end], t.to[head]).replace(/\s+/g, ' '),
    end: head + 1,
    act: null,
    unsure: true,
  };
}
