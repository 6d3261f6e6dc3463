// A post told in a line without a verb, of the person with whose name its entry begins, as registers and lists of sanctions have it: `OREN MAVIK (born 1961). Position: Head of the Harbour Prison. Judge of
// the District Court (2009–2015).` In: the text and a post phrase. Out: who, never sure; null where the words are part of a sentence, or no name opens the entry.

import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Held } from './beside-name.ts';
import { canBePerson, holderNamed, nameFrom } from './persons.ts';
import type { PostPhrase } from './post-phrase.ts';

export interface FragmentHeld {
  readonly held: Held;
  /** `Former positions: …`, `previously …`. */
  readonly former: boolean;
}

const MOST_SENTENCES = 14;
const LABEL = /^(?:position|positions|post|posts|function|functions|title|office|role|roles|occupation|designation)$/;
const ADVERBS = /^(?:previously|formerly|currently|also|now|and|then)$/;

export function byFragment(prepared: PreparedText, phrase: PostPhrase): FragmentHeld | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const s = sentenceOf[phrase.first] ?? 0;
  const sentence = sentences[s];
  if (sentence === undefined || phrase.plural || !endsAlone(t, phrase.end, sentence.end)) return null;
  const opening = openingOf(t, phrase.first, sentence);
  if (opening === null) return null;
  const name = entryName(prepared, s);
  if (name === null) return null;
  return {
    held: {
      holder: { ...holderNamed(prepared, name), sure: false },
      at: { first: phrase.first, end: phrase.end },
      why: 'the post stands alone, in the entry that begins with the name',
      way: 'apposition',
      nth: null,
    },
    former: opening.some((w) => /^(?:former|formerly|previous|previously|past)$/.test(w)),
  };
}

/** A mark, a date or the end behind it: no verb. */
const endsAlone = (t: Tokens, i: number, end: number): boolean =>
  i >= end ||
  /^[.;(]$/.test(wordAt(t, i)) ||
  (wordAt(t, i) === ',' && wordAt(t, i + 1) === 'in' && wordAt(t, i + 2) === 'office') ||
  /^(?:since|from|until|between)$/.test(wordAt(t, i));

/** The words between the beginning, or a semicolon, and the post; null where they are more than a label or an adverb. */
function openingOf(t: Tokens, first: number, { first: begin }: TokenSpan): readonly string[] | null {
  let i = first;
  while (i > begin && first - i < 6 && wordAt(t, i - 1) !== ';') i--;
  const opening = t.norm.slice(i, first);
  const labelled = opening.at(-1) === ':' && opening.some((w) => LABEL.test(w));
  return labelled || opening.every((w) => ADVERBS.test(w)) ? opening : null;
}

/** The nearest sentence before in the same entry that is opened by a person's name and has nothing but marks behind it. */
function entryName(prepared: PreparedText, from: number): NameAt | null {
  const { tokens: t, sentences } = prepared;
  for (let s = from; s >= 0 && from - s < MOST_SENTENCES; s--) {
    const sentence = sentences[s];
    if (sentence === undefined) return null;
    const first = wordAt(t, sentence.first) === 'name' && wordAt(t, sentence.first + 1) === ':' ? 2 : 0;
    const name = s === from ? null : nameFrom(prepared, sentence.first + first);
    if (
      name !== null &&
      canBePerson(prepared, name) &&
      (name.end >= sentence.end || /^[.(,;]$/.test(wordAt(t, name.end)))
    )
      return name;
    if (t.gap[sentence.first] === 3 && first === 0 && wordAt(t, sentence.first + 1) !== ':') return null;
  }
  return null;
}
