// The place that the heading over a passage names: `5. Prison No. 2, Sarmych. 76 detainees were shot …`, `3. The shelling of Dovrek`. In: the prepared text, a place in it. Out: its words;
// null where the heading names no place.
//
// Reports are written under headings, some in a line of their own and some at the beginning of a paragraph, and do not say again where it was. A name is a place where the document says "in" it.

import { placeNamed } from '../../gazetteers/places.ts';
import { NUMERALS } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm } from '../../text/en/noun-phrase.ts';
import { PLACE_NOUNS, wholePlaceEnd } from '../../text/en/place-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens, WORD } from '../../text/tokens.ts';

const LONGEST = 11;
/** So many tokens under a heading it is still spoken of. */
const UNDER_IT = 600;

export function placeOfHeading(prepared: PreparedText, at: number): string | null {
  const { tokens: t } = prepared;
  const begin = beginOfParagraph(t, at);
  const own = openingOf(prepared, begin, at);
  if (own !== null) return placeIn(prepared, own);
  const above = headingAbove(prepared, begin);
  return above === null ? null : placeIn(prepared, above);
}

const beginOfParagraph = (t: Tokens, at: number): number => {
  let i = at;
  while (i > 0 && t.gap[i] !== 3) i--;
  return i;
};

/** The first sentence of the paragraph that has words, where it tells nothing. */
function openingOf({ tokens: t, sentences, sentenceOf }: PreparedText, begin: number, at: number): Sentence | null {
  for (let s = sentenceOf[begin] ?? 0; s < (sentenceOf[at] ?? 0); s++) {
    const sentence = sentences[s];
    if (sentence === undefined) return null;
    if (!t.kind.slice(sentence.first, sentence.end).includes(WORD)) continue;
    return isHeading(t, sentence) ? sentence : null;
  }
  return null;
}

/** The nearest heading above, whose words are a stretch of their own. */
function headingAbove(
  { tokens: t, stretches, stretchOf, sentences, sentenceOf }: PreparedText,
  begin: number,
): Sentence | null {
  for (let i = begin - 1; i >= 0 && i > begin - UNDER_IT; i--) {
    if (stretches[stretchOf[i] ?? -1]?.role !== 'heading') continue;
    let sentence = sentences[sentenceOf[i] ?? -1];
    while (sentence !== undefined && !t.kind.slice(sentence.first, sentence.end).includes(WORD))
      sentence = sentences[(sentenceOf[sentence.first] ?? 0) - 1];
    return sentence !== undefined && isHeading(t, sentence) ? sentence : null;
  }
  return null;
}

/** No sentence: a few words without a verb. */
function isHeading(t: Tokens, { first, end }: Sentence): boolean {
  if (end - first > LONGEST) return false;
  for (let i = first; i < end; i++) if (isAuxiliary(t.norm[i] ?? '') || isPastForm(t.norm[i] ?? '')) return false;
  return true;
}

function placeIn(prepared: PreparedText, { first, end }: Sentence): string | null {
  const { tokens: t, names } = prepared;
  for (let i = first; i < end; i++) {
    if (t.kind[i] === NUMBER || NUMERALS.has(t.norm[i] ?? '')) continue;
    if (PLACE_NOUNS.has(t.norm[i] ?? '')) {
      const whole = withName(t, wholePlaceEnd(t, i, i + 1), end);
      // `Remand prison, Ulgan`, and no `Killings in prisons`.
      if (whole > i + 1) return t.text.slice(t.from[kindFrom(t, i, first)], t.to[whole - 1]).replace(/\s+/g, ' ');
    }
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.first === i && isPlace(prepared, name.name)) return name.name;
  }
  return null;
}

/** `[Remand] prison`. */
const kindFrom = (t: Tokens, noun: number, low: number): number =>
  noun > low && t.kind[noun - 1] === WORD && !/^(?:the|in|at|of)$/.test(t.norm[noun - 1] ?? '') ? noun - 1 : noun;

/** `Prison No. 2[, Sarmych]`. */
function withName(t: Tokens, at: number, end: number): number {
  if (t.norm[at] !== ',' || at + 1 >= end || !/^\p{Lu}/u.test(t.text.slice(t.from[at + 1], t.to[at + 1]))) return at;
  let last = at + 1;
  while (last < end && t.kind[last] === WORD && /^\p{Lu}/u.test(t.text.slice(t.from[last], t.to[last]))) last++;
  return last;
}

const isPlace = ({ tokens: t, names }: PreparedText, name: string): boolean =>
  placeNamed(name) !== null ||
  names.list.some(
    (one) =>
      one.name === name &&
      (/^(?:in|near)$/.test(t.norm[one.first - 1] ?? '') ||
        (t.norm[one.first - 1] === 'of' &&
          /^(?:town|city|village|district|mayor|shelling|siege)$/.test(t.norm[one.first - 2] ?? ''))),
  );
