// The place that a text speaks of where it says no more than “the building”, “the ground”, “the premises”, “there”: the one told of last under the same heading, by its words (`the old tannery`), by its name (`Valmera School`, `Post 12`,
// `visited Kesh Tawar`), else that of the heading itself. In: the text and a token. Out: the words for it; null where nothing names one. What a place was made into is no other place.

import { placeNamed } from '../../gazetteers/places.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { isKnownHead, isNamedAgain, siteByItsName } from './named-sites.ts';
import { isPlaceNoun, tellsOfHarm } from './places-of-harm.ts';
import { lyingBy, sitePhrase } from './site-phrase.ts';
import { GROUNDS, PLACE_NOUNS } from './words.data.ts';

const HEADLINES = new Set(['title', 'subtitle', 'heading']);
/** Tokens: about two paragraphs. */
const BACK = 150;
/** Tokens of a line that may head what stands below it. */
const LONGEST_HEADING = 10;

/** Of a house, where the words say a house. */
export function placeInFocus(prepared: PreparedText, until: number, isHouse = false): TokenSpan | null {
  const { tokens: t } = prepared;
  const heading = headingOver(prepared, until);
  for (let i = until - 1; i >= Math.max(heading?.end ?? 0, until - BACK); i--) {
    const place = placeAt(prepared, i);
    if (place === null || (isHouse ? GROUNDS.has(headOf(t, place)) : isOfSeveral(t, place))) continue;
    // `knows of no grave`: of a place that is said not to be.
    return /^(?:any|no)$/.test(wordAt(t, place.first)) ? null : place;
  }
  if (heading === null || heading.first < FIRST_HEADING) return null;
  for (let i = heading.end - 1; i >= heading.first; i--) {
    const place = placeAt(prepared, i);
    if (place !== null) return place;
  }
  return null;
}
/** The first line is the title of the whole (headline-site.ts). */
const FIRST_HEADING = 1;

const headOf = (t: Tokens, { end }: TokenSpan): string => wordAt(t, end - 1);

function placeAt(prepared: PreparedText, i: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  if (isKnownHead(prepared, i) && !isNamedAgain(prepared, i)) {
    const phrase = sitePhrase(prepared, i, 0);
    if (isPointing(t, phrase) || isMade(t, phrase.first)) return null;
    // `the works`: what is done there, as often as a brickyard.
    if (wordAt(t, phrase.end - 1) === 'works' && phrase.end - phrase.first === 2) return null;
    return /^(?:is|was|are|were)$/.test(wordAt(t, phrase.first - 1))
      ? (nameSaidToBe(prepared, phrase.first) ?? phrase)
      : (lyingBy(prepared, phrase) ?? phrase);
  }
  const numbered = numberedAt(t, i);
  if (numbered !== null && tellsOfHarm(t)) return numbered;
  const name = names.list[names.at[i] ?? -1];
  if (name === undefined || name.end !== i + 1) return null;
  const called = siteByItsName(prepared, name.first);
  if (called !== null) return called;
  if (!isPlaceName(prepared, name)) return null;
  return isMade(t, name.first) ? null : { first: name.first, end: name.end };
}

/** `[Valmera School] became …`: the name of a place right before a verb. */
export function placeNameBefore(prepared: PreparedText, verb: number): TokenSpan | null {
  const name = prepared.names.list[prepared.names.at[verb - 1] ?? -1];
  if (name === undefined || name.end !== verb) return null;
  const isPlace = siteByItsName(prepared, name.first) !== null || isPlaceName(prepared, name);
  return isPlace ? { first: name.first, end: name.end } : null;
}

/** `at [Dorneh]`, `on [the field of Dorneh]`: a place that the text knows, behind a preposition. */
export function placeNameBehind(prepared: PreparedText, preposition: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const called = siteByItsName(prepared, preposition + 1);
  if (called !== null) return called;
  for (let k = preposition + 1; k < preposition + 5; k++) {
    if (/^[,.;:]$/.test(wordAt(t, k))) return null;
    const place = placeAt(prepared, k);
    if (place !== null && place.first === preposition + 1) return place;
  }
  return null;
}

/** `Valmera School`, `Post 12`; a bare name only where somebody `visited` it: no town. */
function isPlaceName({ tokens: t }: PreparedText, { first, end, kind, name }: NameAt): boolean {
  if (kind === 'person' || placeNamed(name) !== null || !tellsOfHarm(t)) return false;
  if (PLACE_NOUNS.has(wordAt(t, end - 1)) && end - first > 1 && isPlaceNoun(t, end - 1)) return true;
  return kind !== 'body' && SEEN.test(wordAt(t, first - 1));
}
/** `Post 12`, with a capital: no `block 4` of a list. */
const numberedAt = (t: Tokens, i: number): TokenSpan | null =>
  t.kind[i] === NUMBER && SERIAL.test(wordAt(t, i - 1)) && /^\p{Lu}/u.test(t.text.slice(t.from[i - 1]))
    ? { first: i - 1, end: i + 1 }
    : null;
const SERIAL = /^(?:base|post|camp|unit|block|building|site|centre|center|facility|section|plot|house|villa|hangar)$/;
const SEEN = /^(?:visited|inspected|searched|entered|toured|at)$/;

/** `[Kesh Tawar] (“Black Mound”) is a low hill`: what is said to be one. */
function nameSaidToBe({ tokens: t, names, sentences, sentenceOf }: PreparedText, at: number): TokenSpan | null {
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? at;
  const name = names.list[names.at[first] ?? -1];
  return name === undefined || name.first !== first || name.end >= at || !/^an?$/.test(wordAt(t, at))
    ? null
    : { first, end: name.end };
}

/** `the two prisons of Tarsel`: “the place” is one. */
const isOfSeveral = (t: Tokens, { first, end }: TokenSpan): boolean =>
  t.norm.slice(first, end).some((word) => /^(?:prisons|jails|camps|cemeteries|graveyards)$/.test(word));

/** `the site`, `this building`: they ask themselves which. */
const isPointing = (t: Tokens, { first, end }: TokenSpan): boolean =>
  end - first === 2 &&
  /^(?:the|this|that|these|those)$/.test(wordAt(t, first)) &&
  /^(?:sites?|places?|area|land|spot|location|plot|grounds?|buildings?|premises|compound|complex|structures?|gates?|cells?|walls?|rooms?|yard)$/.test(
    wordAt(t, first + 1),
  );

/** `turned into [a sports hall]`, `used as [a store]`, `for [a car park]` */
export const isMade = (t: Tokens, first: number): boolean =>
  /^(?:into|as|for)$/.test(wordAt(t, first - 1)) || /^(?:became|become|houses|housed)$/.test(wordAt(t, first - 1));

/** The last line above that heads what stands below it. */
function headingOver(prepared: PreparedText, until: number): TokenSpan | null {
  const { tokens: t, stretches, stretchOf } = prepared;
  for (let end = until; end > 0; ) {
    const stretch = stretchOf[end - 1];
    let first = end - 1;
    while (first > 0 && stretchOf[first - 1] === stretch && (t.gap[first] ?? 0) < 3) first--;
    if (end < until && isHeading(t, { first, end }, stretches[stretch ?? 0]?.role ?? 'body')) return { first, end };
    end = first;
  }
  return null;
}

const isHeading = (t: Tokens, { first, end }: TokenSpan, role: string): boolean =>
  HEADLINES.has(role) ||
  (end - first <= LONGEST_HEADING && !/^[.;:!?,”"»]$/.test(wordAt(t, end - 1)) && !/^[-–—•*]$/.test(wordAt(t, first)));
