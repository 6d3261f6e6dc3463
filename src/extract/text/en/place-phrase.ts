// Where something happened, as English says it: names after "in", "at", "near" and their like, and nouns of places ("in the prison"). In: the prepared text with its
// dates (no date is a place), and the phrases that hang on a verb or a stretch of tokens. Out: the words of the place, or null.

import { firstFrom } from '../../dates/date-near.ts';
import type { Found } from '../../drafts.ts';
import { placeNamed } from '../../gazetteers/places.ts';
import type { PreparedText } from '../prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../tokens.ts';
import { TIME_WORDS } from './grammar.data.ts';
import { headOf } from './phrase-parts.ts';
import type { VerbFrame } from './verb-frame.ts';

type Dated = Pick<Found, 'prepared' | 'dates'>;

/** Nouns of places that are no names: `in the [prison]`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'prison prisons jail camp camps village villages town city square street streets district province region neighborhood neighbourhood area market mosque church school university hospital house home apartment building farm field fields forest desert mountains border island port state county suburb cemetery graveyard barracks base station courtyard yard hall cell cells ward gym hussainiya bridge road river valley park hotel bar restaurant store parking'.split(
    ' ',
  ),
);
const LOCATIVE = new Set('in at near outside inside throughout across around behind through off on'.split(' '));

/** The place among what hangs on a verb: the first that is a name or a noun of a place. */
export function placeAmong(found: Dated, prepositions: VerbFrame['prepositions']): TokenSpan | null {
  for (const { word, span } of prepositions)
    if (LOCATIVE.has(word) && isPlace(found, span, word)) return placeWords(found.prepared, span);
  return null;
}

/** What is struck is where: `struck the crowded [Tarsel market]`, `hit [the school of Orvane]`. A noun of a place with a name, or a place that is known. */
export function placeStruck({ prepared }: Dated, span: TokenSpan): TokenSpan | null {
  const { tokens: t, names } = prepared;
  let first = span.first;
  while (first < span.end && !isCapital(t, first)) first++;
  if (first === span.end) return null;
  const head = headOf(prepared, span);
  const name = names.list[names.at[head] ?? -1];
  const isNamed = PLACE_NOUNS.has(t.norm[head] ?? '');
  if (!isNamed && name?.kind !== 'place' && (name === undefined || placeNamed(name.name) === null)) return null;
  const begin = isNamed && head < first ? { first: head, end: span.end } : { first, end: span.end };
  return placeWords(prepared, begin);
}

/** The place in a stretch of tokens: `in Tarsel`, `at Orvane prison`. */
export function placeWithin(found: Dated, from: number, to: number): TokenSpan | null {
  const { tokens: t, names } = found.prepared;
  for (let i = from; i < to - 1; i++) {
    const word = t.norm[i] ?? '';
    if (!LOCATIVE.has(word) || word === 'on') continue;
    const start = nameBehind(t, i + 1, to);
    const name = names.list[names.at[start] ?? -1];
    if (name === undefined || name.first !== start || name.end > to) continue;
    const end = PLACE_NOUNS.has(t.norm[name.end] ?? '') ? name.end + 1 : name.end;
    if (isPlace(found, { first: start, end }, word)) return { first: start, end };
  }
  return null;
}

/** `were killed [there]`: the place named last before the sentence. */
export function placeMeantByThere(
  found: Dated,
  verb: number,
  clauseEnd: number,
  sentenceFirst: number,
): TokenSpan | null {
  const { tokens: t } = found.prepared;
  let there = verb + 1;
  while (there < Math.min(clauseEnd, verb + NEAR_VERB) && t.norm[there] !== 'there') there++;
  if (
    t.norm[there] !== 'there' ||
    there >= clauseEnd ||
    /^(?:is|was|are|were|has|have|had|will)$/.test(t.norm[there + 1] ?? '')
  )
    return null;
  for (let i = sentenceFirst - 1; i >= Math.max(0, sentenceFirst - LOOK_BACK); i--) {
    if (!LOCATIVE.has(t.norm[i] ?? '') && t.norm[i] !== 'of') continue;
    const named = placeWithin(found, i, i + NEAR_VERB + 2);
    if (named !== null) return named;
  }
  return null;
}
const NEAR_VERB = 5;
const LOOK_BACK = 60;

function isPlace({ prepared, dates }: Dated, span: TokenSpan, preposition: string): boolean {
  const { tokens: t, names } = prepared;
  const at = { from: t.from[span.first] ?? 0, to: t.to[span.end - 1] ?? 0 };
  const date = dates[firstFrom(dates, at.from)];
  const before = dates[firstFrom(dates, at.from) - 1];
  if ((date !== undefined && date.from < at.to) || (before !== undefined && before.to > at.from)) return false;
  const head = headOf(prepared, span);
  // `54 years in prison` is a sentence; `the West` lies nowhere.
  if (/^(?:prison|jail)$/.test(t.norm[head] ?? '') && TERMS.test(t.norm[span.first - 2] ?? '')) return false;
  if (span.end - head === 1 && head - span.first <= 1 && COMPASS.test(t.norm[head] ?? '')) return false;
  if (PLACE_NOUNS.has(t.norm[head] ?? '')) return true;
  const name = names.list[names.at[head] ?? -1];
  if (name === undefined) return false;
  if (name.kind === 'place' || placeNamed(name.name) !== null) return true;
  return name.kind === null && preposition !== 'on' && name.end - name.first <= 4;
}

const TERMS = /^(?:years?|months?|weeks?|days?|life|sentenced?|term|terms)$/;
const COMPASS = /^(?:west|east|north|south)$/;

/** Without the article, without `the besieged town of` before a name, and without what is no part of the name behind it: `Aqsar [more]`. */
function placeWords({ tokens: t, names }: PreparedText, span: TokenSpan): TokenSpan {
  let { first, end } = span;
  for (let i = first + 1; i < end - 1; i++)
    if (t.norm[i] === 'of' && SETTLEMENTS.has(t.norm[i - 1] ?? '') && isCapital(t, i + 1)) first = i + 1;
  if (first === span.first && t.norm[first] === 'the' && end - first > 1 && isCapital(t, first + 1)) first++;
  while (
    end - first > 1 &&
    /^(?:more|some|about|over|at|nearly|around|only|alone)$/.test(t.norm[end - 1] ?? '') &&
    (names.at[end - 1] ?? -1) < 0
  )
    end--;
  return { first, end: wholePlaceEnd(t, first, end) };
}

/** `Prison [No. 2 in Sarmych]`, `the remand prison [in Ulgan]`: one of several of its kind is named with its number, and with where it lies. */
export function wholePlaceEnd(t: Tokens, first: number, from: number): number {
  let at = from;
  while (at > first + 1 && (t.kind[at - 1] === NUMBER || /^(?:nos?|number|№|\.)$/.test(t.norm[at - 1] ?? ''))) at--;
  const sign = /^(?:nos?|number|№)$/.test(t.norm[at] ?? '') ? (t.norm[at + 1] === '.' ? at + 2 : at + 1) : -1;
  const numbered = t.kind[sign] === NUMBER;
  const end = numbered ? sign + 1 : from;
  if (!numbered && !PLACE_NOUNS.has(t.norm[end - 1] ?? '')) return from;
  if (SETTLEMENTS.has(t.norm[end - 1] ?? '') || !/^(?:in|at|of)$/.test(t.norm[end] ?? '')) return end;
  let name = end + 1;
  if (t.norm[name] === 'the' && SETTLEMENTS.has(t.norm[name + 1] ?? '') && t.norm[name + 2] === 'of') name += 3;
  let last = name;
  while (last < name + 3 && t.kind[last] === WORD && t.gap[last] !== 3 && isNameOfPlace(t, last)) last++;
  return last > name ? last : end;
}
const isNameOfPlace = (t: Tokens, i: number): boolean => isCapital(t, i) && !TIME_WORDS.has(t.norm[i] ?? '');

/** `in [the besieged town of] Tarsel`, `through [the prison of] Orvane`, `in [northern] Marzavan`: where the name begins. */
export function nameBehind(t: Tokens, first: number, limit: number): number {
  let at = first;
  while (at < Math.min(limit, first + 5) && t.kind[at] === WORD && !isCapital(t, at) && t.norm[at] !== 'of') at++;
  if (t.norm[at] === 'of' && PLACE_NOUNS.has(t.norm[at - 1] ?? '')) return at + 1;
  const leads = /^(?:the|northern|southern|eastern|western|central|nearby|downtown|neighbouring|neighboring)$/;
  return at > first && leads.test(t.norm[at - 1] ?? '') ? at : first;
}

const SETTLEMENTS = new Set(
  'city town village island port district province region county state suburb capital'.split(' '),
);
const isCapital = (t: Tokens, i: number): boolean => /^\p{Lu}/u.test(t.text[t.from[i] ?? 0] ?? '');
