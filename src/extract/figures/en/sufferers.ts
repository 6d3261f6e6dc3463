// A number before a plural that no list knows: `more than 2,400 [ferry hands] were detained`. What happens only to persons makes persons of the noun it happens to.
// In: the prepared text and the number. Out: what is counted, marked as unsure; null where nothing of the kind happens to it, or where things and animals are killed and taken too.

import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import { canBePersons, isPersonNoun } from '../../text/en/person-noun.ts';
import { headOf } from '../../text/en/phrase-parts.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { frameActAt } from './act.ts';
import { type Counted, NO_PERSONS } from './counted.ts';
import { ACTS, COUNTED, MEASURES, VERBS_OF_ACTS } from './words.data.ts';

const LONGEST = 7;

/** `nineteen [of our] colleagues`. */
const isOfOurs = (t: Tokens, end: number): boolean =>
  t.norm[end] === 'of' && /^(?:our|their|his|her|its|my|the)$/.test(t.norm[end + 1] ?? '');

/** `killed 10 pupils [and injured] 38`: the verb of another number. */
function otherActFrom(t: Tokens, end: number): number {
  for (let i = end; i < end + LONGEST; i++)
    if (/^(?:and|,)$/.test(t.norm[i] ?? '') && VERBS_OF_ACTS.test(t.norm[i + 1] ?? '') && ACTS.has(t.norm[i + 1] ?? ''))
      return i;
  return end + LONGEST;
}

/** `the abduction of [276] schoolgirls`. */
const isOfDeed = ({ tokens: t }: PreparedText, first: number): boolean =>
  t.norm[first - 1] === 'of' &&
  /^(?:abductions?|kidnappings?|killings?|murders?|executions?|hangings?|arrests?|detentions?|deaths?|disappearances?|massacre|rape|torture|imprisonment|deportation)$/.test(
    t.norm[first - 2] ?? '',
  );

const OF_THINGS = /^(?:seized|seizing|snatched|released|releasing|freed|held|captured|buried|missing)$/;
function happensToThings(t: Tokens, first: number, head: number): boolean {
  for (let i = first - 4; i < head + 8; i++) {
    if (i > head && /^[.,;]$/.test(t.norm[i] ?? '')) return false;
    if ((i < first || i > head) && OF_THINGS.test(t.norm[i] ?? '')) return true;
  }
  return false;
}

export function sufferersAt(prepared: PreparedText, { first, end }: Quantity): Counted | null {
  const { tokens: t } = prepared;
  if (t.kind[end] !== WORD || MEASURES.has(t.norm[end] ?? '')) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return null;
  const limit = Math.min(sentence.end, end + LONGEST, otherActFrom(t, end));
  const begin = isOfOurs(t, end) ? end + 2 : end;
  const phrase = nounPhraseAfter(prepared, begin, limit);
  if (phrase === null) return null;
  const head = headOf(prepared, phrase);
  const noun = t.norm[head] ?? '';
  if (!canBePersons(noun) || COUNTED.has(noun) || NO_PERSONS.has(noun) || MEASURES.has(noun)) return null;
  if ((prepared.names.at[head] ?? -1) >= 0) return null;
  if (!isOfDeed(prepared, first) && !frameActAt(prepared, first, head + 1, sentence)) return null;
  // `four handguns were seized`, `released two videos`: things are as well.
  if (!isPersonNoun(noun) && happensToThings(t, first, head)) return null;
  return {
    unit: 'persons',
    population: t.text.slice(t.from[begin], t.to[head]).replace(/\s+/g, ' '),
    end: head + 1,
    act: null,
    unsure: true,
  };
}
