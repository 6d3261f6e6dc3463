// Where bodies came to light or were put, and where people were kept, told the other way round or of a place that has only its name: `In the grove behind the bath-house seven bodies were found`,
// `bones were lifted from below the floor of the former club`, `buried at Kesh Tawar`, `kept at Villa Marais`. In: the text and the preposition before the place. Out: what was noticed there. A town or a
// country is no such place.

import { placeNamed } from '../../gazetteers/places.ts';
import { DETERMINERS } from '../../text/en/grammar.data.ts';
import { nounPhraseAfter } from '../../text/en/noun-phrase.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { isPlaceNoun } from './places-of-harm.ts';
import { isSiteHead, sitePhrase } from './site-phrase.ts';
import { sentenceAt } from './site-themes.ts';
import { PLACE_NOUNS, SITE_HEADS } from './words.data.ts';

const BEFORE_PLACE = /^(?:in|at|from|inside|under|beneath|below|behind|near|beside|into)$/;
const REMAINS = /^(?:body|bodies|remains|skeletons?|bones?|skulls?|corpses?)$/;
const FOUND =
  /^(?:found|lifted|turned|exhumed|recovered|unearthed|dug|brought|taken|discovered|uncovered|counted|raised|located|came|disinterred|pulled|removed)$/;
const BURIED = /^(?:buried|interred|reburied|bury|burials?)$/;
const KEPT = /^(?:held|kept|detained|imprisoned|interned|confined|jailed|incarcerated)$/;
/** Of a day of one's own, not of a place: `found in May`. */
const FAR = 16;

export function toldAt(prepared: PreparedText, i: number): readonly Noticed[] {
  const { tokens: t } = prepared;
  if (!BEFORE_PLACE.test(wordAt(t, i))) return [];
  const sentence = sentenceAt(prepared, i);
  const name = placeBehind(prepared, i, sentence.end);
  if (name === null) return [];
  const told = toldOf(t, { first: clauseStart(t, i, sentence.first), end: sentence.end }, i, name);
  return told === null
    ? []
    : [
        {
          name: name.span,
          antecedent: null,
          cue: { first: told.at, end: told.at + 1 },
          condition: told.condition,
          confidence: 'likely',
          reasons: [`“${wordAt(t, told.at)} … ${wordAt(t, i)}”: what was done there`],
        },
      ];
}

interface PlaceBehind {
  readonly span: TokenSpan;
  readonly isName: boolean;
}

/** `the grove behind the bath-house`, `below the floor of the former club`, `Villa Marais`. */
function placeBehind(prepared: PreparedText, i: number, limit: number): PlaceBehind | null {
  const { tokens: t, names } = prepared;
  const at = DETERMINERS.has(wordAt(t, i + 1)) ? i + 2 : i + 1;
  const name = names.list[names.at[at] ?? -1];
  if (name !== undefined && name.first === at && at === i + 1) {
    if (name.kind === 'person' || name.kind === 'body' || placeNamed(name.name) !== null || AREAS.test(name.name))
      return null;
    return /^['’]$/.test(wordAt(t, name.end)) ? null : { span: { first: at, end: name.end }, isName: true };
  }
  const phrase = at === i + 1 ? null : nounPhraseAfter(prepared, i + 1, limit);
  if (phrase === null) return null;
  for (let k = phrase.first; k < Math.min(phrase.end, phrase.first + 6); k++) {
    if (!isPlaceNoun(t, k) && !isSiteHead(prepared, k)) continue;
    if (
      /^(?:hospitals?|rooms?|houses?|cells?|apartment|house)$/.test(wordAt(t, k)) ||
      PLACE_NOUNS.has(wordAt(t, k + 1))
    )
      continue;
    return { span: sitePhrase(prepared, k, i + 1), isName: false };
  }
  return null;
}

/** `in Marlow County` is no nearer than in a town. */
const AREAS =
  /\b(?:County|District|Province|Region|State|City|Township|Parish|Municipality|Governorate|Oblast|Valley|Bay|Ocean|Sea)$/;

/** Back to a comma with a conjunction, a semicolon or who it is said by. */
function clauseStart(t: Tokens, i: number, limit: number): number {
  for (let k = i - 1; k > Math.max(limit, i - FAR); k--)
    if (/^[;:]$/.test(wordAt(t, k)) || /^(?:said|says|that|because|when|while|who|which|where)$/.test(wordAt(t, k)))
      return k + 1;
  return Math.max(limit, i - FAR);
}

interface Told {
  readonly at: number;
  readonly condition: string;
}

function toldOf(t: Tokens, { first, end }: TokenSpan, i: number, { span, isName }: PlaceBehind): Told | null {
  for (let k = i - 1; k >= first; k--) if (/^(?:not|never|no|nobody|none)$/.test(wordAt(t, k))) return null;
  for (let k = i - 1; k >= first; k--) {
    if (BEFORE_PLACE.test(wordAt(t, k)) && isName) return null;
    // `a burial site at`: no burial.
    if (/^burials?$/.test(wordAt(t, k)) && /^(?:sites?|grounds?|places?|plots?)$/.test(wordAt(t, k + 1))) continue;
    if (isName && BURIED.test(wordAt(t, k)) && wordAt(t, i) === 'at') return { at: k, condition: 'bodies buried' };
    if (isName && KEPT.test(wordAt(t, k)) && wordAt(t, i) === 'at' && isPassive(t, k))
      return { at: k, condition: 'people held' };
    if (wordAt(t, k) === 'came' && !/^(?:up|out|to)$/.test(wordAt(t, k + 1))) continue;
    if (wordAt(t, k) === 'turned' && wordAt(t, k + 1) !== 'up') continue;
    // `counted nine bodies in the yard`: where they lay, not where they were put.
    if (wordAt(t, k) === 'counted' && /^(?:yard|courtyard|street|square|hall)$/.test(wordAt(t, span.end - 1)))
      return null;
    if (
      FOUND.test(wordAt(t, k)) &&
      hasRemains(t, first, i) &&
      wordAt(t, i) !== 'near' &&
      !hasSite(t, first, k) &&
      !hasSite(t, k + 1, i) &&
      !isDugOutOf(t, k, i)
    )
      return isLying(t, k, i) ? { at: k, condition: 'bodies found' } : null;
  }
  // `In the grove …, seven bodies were found`: the place comes first.
  if (isName || i > first + 1) return null;
  for (let k = span.end; k < Math.min(end, span.end + FAR); k++) {
    if (/^[.;:]$/.test(wordAt(t, k)) || /^(?:not|never|no|nobody|who|which)$/.test(wordAt(t, k))) return null;
    if (FOUND.test(wordAt(t, k)) && hasRemains(t, span.end, k + 4)) return { at: k, condition: 'bodies found' };
    if (BURIED.test(wordAt(t, k)) && hasRemains(t, span.end, k + 4)) return { at: k, condition: 'bodies buried' };
  }
  return null;
}

/** `a grave with 43 bodies was found`: that grave is the site. */
const hasSite = (t: Tokens, from: number, end: number): boolean => {
  for (let k = from; k < end; k++) if (SITE_HEADS.has(wordAt(t, k)) || PLACE_NOUNS.has(wordAt(t, k))) return true;
  return false;
};

/** `exhumed 43 bodies from a grave`: read as what was done to the grave (condition-verbs.ts). */
const isDugOutOf = (t: Tokens, verb: number, i: number): boolean =>
  /^(?:exhum|unearth|dug|remov|excavat)/.test(wordAt(t, verb)) && wordAt(t, i) === 'from';

const isPassive = (t: Tokens, k: number): boolean =>
  [1, 2].some((n) => /^(?:was|were|been|being|is|are)$/.test(wordAt(t, k - n)));

const hasRemains = (t: Tokens, from: number, end: number): boolean => {
  for (let k = from; k < end; k++) if (REMAINS.test(wordAt(t, k))) return true;
  return false;
};

/** `brought [to the hospital]` from a place and not `taken in by` somebody: few words between, but for what was found: `found bones and a shoe at`. */
const isLying = (t: Tokens, verb: number, i: number): boolean =>
  (i - verb <= 4 && !/^(?:to|by|with)$/.test(wordAt(t, verb + 1))) || hasRemains(t, verb + 1, verb + 4);
