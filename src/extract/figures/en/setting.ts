// In which event and where the counted were counted, as the sentence words it. In: tokens, the figure's place, its sentence. Out: words or null.
// The words are kept as they stand: that two names mean one event is found out later (corroborate).

import { isSayingWord, isTimeBetween } from '../../dates/date-near.ts';
import { TIME_WORDS } from '../../text/en/grammar.data.ts';
import { nameBehind, PLACE_NOUNS, wholePlaceEnd } from '../../text/en/place-phrase.ts';
import type { VerbFrame } from '../../text/en/verb-frame.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { listOfPlacesFrom } from './list-of-places.ts';
import { EVENT_NOUNS } from './words.data.ts';

/**
 * The event noun that hangs on the verb or is its subject (`were killed in the raid`, `the blast killed`); else the nearest of the sentence; with its article and adjectives.
 */
export function eventAround(
  t: Tokens,
  first: number,
  end: number,
  sentence: Sentence,
  frame: VerbFrame | null,
  dated: Uint8Array,
): string | null {
  const own = frame === null ? null : eventOf(t, frame, first, end, dated);
  const noun = own ?? nearestEvent(t, first, end, sentence, dated);
  if (noun === null) return null;
  let from = noun;
  while (from > sentence.first && noun - from < 5 && isModifier(t, from - 1)) from--;
  return t.text.slice(t.from[from], t.to[noun]).replace(/\s+/g, ' ');
}

function eventOf(
  t: Tokens,
  { prepositions, subject }: VerbFrame,
  first: number,
  end: number,
  dated: Uint8Array,
): number | null {
  const spans = [
    ...prepositions
      .filter(({ word: p }) => /^(?:in|during|at|after|by|amid|throughout)$/.test(p))
      .map(({ span }) => span),
    ...(subject === null ? [] : [subject]),
  ];
  for (const span of spans)
    for (let i = span.first; i < span.end; i++)
      if (EVENT_NOUNS.has(wordAt(t, i)) && !(i >= first && i < end) && dated[i] !== 1) return i;
  return null;
}

function nearestEvent(t: Tokens, first: number, end: number, sentence: Sentence, dated: Uint8Array): number | null {
  let best: { noun: number; away: number } | null = null;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (!EVENT_NOUNS.has(wordAt(t, i)) || (i >= first && i < end) || dated[i] === 1 || isInName(t, i)) continue;
    const at = i < first ? ([i, first] as const) : ([end, i] as const);
    if (isTimeBetween(t, ...at)) continue;
    const away = i < first ? first - i : i - end;
    if (best === null || away < best.away) best = { noun: i, away };
  }
  return best?.noun ?? null;
}

/** `the Trial Chamber`: no trial. `The strike committee`, `riot police`: who they are. */
const isInName = (t: Tokens, i: number): boolean =>
  t.kind[i + 1] === WORD &&
  t.gap[i + 1] !== 3 &&
  ((isCapital(t, i) && isCapital(t, i + 1)) || OF_BODIES.test(wordAt(t, i + 1)));
const OF_BODIES =
  /^(?:committees?|commission|council|police|squads?|brigades?|service|services|department|leaders?|organi[sz]ers?|fund|memorial|museum|helicopters?|forces?|monitors?|inquiry|tribunal|relief|veterans|crimes|widows|survivors?|victims)$/;

const NO_MODIFIER =
  /^(?:in|of|during|at|on|by|from|to|for|with|and|or|that|were|was|is|are|since|after|before|against|into|about|as|who|which|has|had|have|say|says|said|tell|tells|told|claim|claims)$/;
const isModifier = (t: Tokens, i: number): boolean =>
  (t.kind[i] === WORD || t.kind[i] === NUMBER || wordAt(t, i) === '-') &&
  !NO_MODIFIER.test(wordAt(t, i)) &&
  !/^(?:ago|today|yesterday|s)$/.test(wordAt(t, i)) &&
  t.gap[i + 1] !== 3;

/** `in Tarsel`, `at Orvane prison`: capitalised words after "in" or "at" behind the figure, or else anywhere in the sentence. */
export function placeAround(t: Tokens, end: number, sentence: Sentence, dated: Uint8Array): string | null {
  const behind = listOfPlacesFrom(t, end, partsFrom(t, end, creditFrom(t, end, sentence.end)));
  return placeFrom(t, end, behind, dated) ?? placeFrom(t, sentence.first, end, dated);
}

/** `93 people died, [including two in Lesgor in July]`: from there on it tells of some of them. */
function partsFrom(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (wordAt(t, i) === 'including' || (wordAt(t, i) === 'among' && /^(?:them|whom)$/.test(wordAt(t, i + 1))))
      return i;
  return to;
}

/** `…, doctors at the Orvane hospital [said]`: from that comma on the words are of who says so. */
function creditFrom(t: Tokens, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (!isSayingWord(wordAt(t, i)) && wordAt(t, i) !== 'according') continue;
    for (let k = i - 1; k >= from && i - k < LONGEST_CREDIT; k--) if (wordAt(t, k) === ',') return k;
  }
  return to;
}
const LONGEST_CREDIT = 12;

function placeFrom(t: Tokens, from: number, to: number, dated: Uint8Array): string | null {
  for (let i = from; i < to - 1; i++) {
    if (!/^(?:in|at|near|across|throughout|off|outside|inside)$/.test(wordAt(t, i)) && !isOfPlace(t, i)) continue;
    // `a list handed in by the Bishop`
    if (wordAt(t, i + 1) === 'by') continue;
    const start = nameBehind(t, i + 1, to);
    let end = start;
    while (end < to && t.kind[end] === WORD && isCapital(t, end) && dated[end] !== 1 && end - start < 5) end++;
    if (end === start || isAbbreviated(t, start, end)) continue;
    const whole = wholePlaceEnd(t, start, withKind(t, end, to));
    return t.text.slice(t.from[start], t.to[whole - 1]).replace(/\s+/g, ' ');
  }
  return null;
}

/** `near [U.S.] embassies`: a letter with its full stop is no place, and says whose something is. */
const isAbbreviated = (t: Tokens, start: number, end: number): boolean =>
  end - start === 1 && (t.to[start] ?? 0) - (t.from[start] ?? 0) === 1 && wordAt(t, end) === '.';

/** `78 [in Sarmych]`, `41 [at the remand prison of Ulgan]`: the place that is told of them alone. */
export function placeRightBehind(t: Tokens, end: number): string | null {
  if (!/^(?:in|at)$/.test(wordAt(t, end)) || t.gap[end] === 3) return null;
  const name = nameBehind(t, end + 1, end + FARTHEST_NAME);
  const kind = [1, 2, 3].map((n) => end + n).find((i) => PLACE_NOUNS.has(wordAt(t, i))) ?? -1;
  const whole = kind < 0 ? -1 : wholePlaceEnd(t, end + 1, kind + 1);
  // `in the remand prison in Ulgan`
  if (whole > kind + 1) return t.text.slice(t.from[end + 1], t.to[whole - 1]).replace(/\s+/g, ' ');
  return isCapital(t, name) && !TIME_WORDS.has(wordAt(t, name))
    ? placeFrom(t, end, name + FARTHEST_NAME, NO_DATES)
    : null;
}
const FARTHEST_NAME = 6;
const NO_DATES = new Uint8Array(0);

/** `the Ulgan [remand prison]`: which of the places of that name. */
function withKind(t: Tokens, end: number, to: number): number {
  for (let i = end; i < Math.min(to, end + 3) && t.kind[i] === WORD && t.gap[i] !== 3; i++)
    if (HOUSES_OF_MANY.test(wordAt(t, i))) return i + 1;
  return end;
}
const HOUSES_OF_MANY = /^(?:prison|jail|camp|barracks|colony)$/;

/** `the shelling [of] Dovrek`, `hit the town [of] Dovrek`: what is struck is a place. */
const isOfPlace = (t: Tokens, i: number): boolean =>
  (wordAt(t, i) === 'of' &&
    /^(?:shelling|bombing|bombardment|siege|storming|town|city|village)$/.test(wordAt(t, i - 1))) ||
  (wordAt(t, i) === 'on' && /^(?:attack|raid|assault)$/.test(wordAt(t, i - 1)));

function isCapital(t: Tokens, i: number): boolean {
  const char = t.text[t.from[i] ?? 0] ?? '';
  return char !== char.toLowerCase();
}

/** `27 people shot by the gate were registered in [the mortuary of the district hospital]`: who are counted where they were brought. */
export function broughtTo(t: Tokens, end: number, sentence: Sentence): string | null {
  for (let i = end; i < sentence.end - 2 && i < end + FARTHEST_BROUGHT; i++) {
    if (/^[;:]$/.test(wordAt(t, i)) || t.kind[i] === NUMBER) return null;
    if (!BROUGHT.test(wordAt(t, i))) continue;
    let at = i + 1;
    while (at < i + 4 && !/^(?:in|at|to|into|through|by)$/.test(wordAt(t, at))) at++;
    if (at >= i + 4) continue;
    for (let last = at + 1; last < at + 9 && last < sentence.end && t.kind[last] !== NUMBER; last++) {
      if (/^(?:[,;:.]|and|that|who|where)$/.test(wordAt(t, last))) break;
      if (!HOUSES.test(wordAt(t, last))) continue;
      const of = HOUSES.test(wordAt(t, last + 2)) || HOUSES.test(wordAt(t, last + 3)) ? last + 3 : last;
      const to = HOUSES.test(wordAt(t, of)) ? of : HOUSES.test(wordAt(t, of - 1)) ? of - 1 : last;
      return t.text.slice(t.from[at + 1], t.to[to]).replace(/\s+/g, ' ');
    }
  }
  return null;
}
const FARTHEST_BROUGHT = 24;
const BROUGHT =
  /^(?:brought|taken|carried|admitted|registered|entered|received|logged|counted|passed|lay|lying|delivered)$/;
const HOUSES = /^(?:hospitals?|mortuary|morgue|clinic|infirmary)$/;
