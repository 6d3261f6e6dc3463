// Where something happened, as English says it: names after "in", "at", "near" and their like, and nouns of places ("in the prison"). In: the prepared text with its
// dates (no date is a place), and the phrases that hang on a verb or a stretch of tokens. Out: the words of the place, or null.

import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { TokenSpan } from '../tokens.ts';
import { headOf } from './noun-phrase.ts';
import type { VerbFrame } from './verb-frame.ts';

type Dated = Pick<Found, 'prepared' | 'dates'>;

/** Nouns of places that are no names: `in the [prison]`. */
const PLACE_NOUNS = new Set(
  'prison prisons jail camp camps village villages town city square street streets district province region neighborhood neighbourhood area market mosque church school university hospital house home apartment building farm field fields forest desert mountains border cemetery graveyard barracks base station courtyard yard hall cell cells ward gym hussainiya bridge road river valley park hotel bar restaurant store parking'.split(
    ' ',
  ),
);
const LOCATIVE = new Set('in at near outside inside throughout across around behind on'.split(' '));

/** The place among what hangs on a verb: the first that is a name or a noun of a place. */
export function placeAmong(found: Dated, prepositions: VerbFrame['prepositions']): TokenSpan | null {
  for (const { word, span } of prepositions)
    if (LOCATIVE.has(word) && isPlace(found, span, word)) return placeWords(found.prepared, span);
  return null;
}

/** The place in a stretch of tokens: `in Tarsel`, `at Orvane prison`. */
export function placeWithin(found: Dated, from: number, to: number): TokenSpan | null {
  const { tokens: t, names } = found.prepared;
  for (let i = from; i < to - 1; i++) {
    const word = t.norm[i] ?? '';
    if (!LOCATIVE.has(word) || word === 'on') continue;
    const start = /^(?:the|northern|southern|eastern|western|central|nearby|downtown)$/.test(t.norm[i + 1] ?? '')
      ? i + 2
      : i + 1;
    const name = names.list[names.at[start] ?? -1];
    if (name === undefined || name.first !== start || name.end > to) continue;
    const end = PLACE_NOUNS.has(t.norm[name.end] ?? '') ? name.end + 1 : name.end;
    if (isPlace(found, { first: start, end }, word)) return { first: start, end };
  }
  return null;
}

function isPlace({ prepared, dates }: Dated, span: TokenSpan, preposition: string): boolean {
  const { tokens: t, names } = prepared;
  const at = { from: t.from[span.first] ?? 0, to: t.to[span.end - 1] ?? 0 };
  const date = dates[firstFrom(dates, at.from)];
  const before = dates[firstFrom(dates, at.from) - 1];
  if ((date !== undefined && date.from < at.to) || (before !== undefined && before.to > at.from)) return false;
  const head = headOf(prepared, span);
  if (PLACE_NOUNS.has(t.norm[head] ?? '')) return true;
  const name = names.list[names.at[head] ?? -1];
  if (name === undefined) return false;
  if (name.kind === 'place' || placeNamed(name.name) !== null) return true;
  return name.kind === null && preposition !== 'on' && name.end - name.first <= 4;
}

/** Without the article, and with what follows by a comma only where it is written so. */
const placeWords = ({ tokens: t }: PreparedText, span: TokenSpan): TokenSpan =>
  t.norm[span.first] === 'the' && span.end - span.first > 1 && /^[A-Z]/.test(t.text[t.from[span.first + 1] ?? 0] ?? '')
    ? { first: span.first + 1, end: span.end }
    : span;
