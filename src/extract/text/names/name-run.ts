// How far a run of capitalised words goes that may be one name: with particles ("Oren van der Mavik"), initials ("J. R. Mavik"), hyphens, what joins the words of a
// body ("Council of Harbour Unions") and what owns one ("Families' Committee"). In: tokens and where it begins. Out: the token after it.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { isGivenName } from '../../gazetteers/given-names.ts';
import { isPortfolio, isPostHead, isPostPrefix, isStyle, postOfShort } from '../../gazetteers/posts.ts';
import { TIME_WORDS } from '../en/grammar.data.ts';
import { isPersonNoun } from '../en/person-noun.ts';
import { NUMBER, type Tokens, WORD } from '../tokens.ts';
import { capitalAfter, isCapital, isInitialDigraph, isUpper } from './capitals.ts';
import {
  BETWEEN_PERSONS_AND_AIM,
  CONNECTORS,
  NAME_SUFFIXES,
  NUMBERED,
  OWNERS_OF_BODIES,
  PARTICLES,
  SHORT_UNITS,
  STARTERS,
} from './name-words.data.ts';

const LONGEST = 14;

/** `opens` is where a title before the name begins. */
export function runEnd(t: Tokens, i: number, opens = i): number {
  let end = i + 1;
  let body = isBodyHead(t.norm[i] ?? '') || t.norm[i] === 'ministers' || t.norm[i] === 'lawyers';
  for (let steps = 0; steps < LONGEST && end < t.count; steps++) {
    const word = t.norm[end] ?? '';
    const gap = t.gap[end] ?? 3;
    // `… of the Governor` with `From: …` on the next line.
    if (gap === 3 || (gap === 2 && (t.norm[end + 1] === ':' || isRelease(t, end)))) break;
    // `To the Governor, Oren Mavik [Copies:] …`: a label of the head of a letter.
    if (LABELS.test(word) && t.norm[end + 1] === ':') break;
    // `Name` and `Oren Mavik` in two cells of a table.
    if (gap === 1 && isTab(t, end)) break;
    // Under a signature the next line says who signs with him: `Sister Ilse Kühn`, `Secretary`.
    if (gap === 2 && (isStyle(word) || isPostHead(word) || postOfShort(word) !== null)) break;
    // `Bill Mavik Thursday`, `Havrin Republic Friday`: the day on which; `Talven And Mavik Meet With Quill`: words of a headline
    if (isDayBehind(t, i, end) || isOfHeadline(t, end)) break;
    // A line that holds nothing but a name is a head, and the next line no more of it.
    if (gap === 2 && end > i + 1 && opensCell(t, opens)) break;
    if (t.kind[end] === WORD && isCapital(t, end) && (gap > 0 || followsInitial(t, end)) && t.norm[end - 1] !== ',') {
      body ||= isBodyHead(word);
      end++;
    } else if (word === '.' && gap === 0 && isInitial(t, end - 1) && (capitalAfter(t, end + 1) || initialsEnd(t, end)))
      end += 1;
    else if (word === '.' && gap === 0 && isInitial(t, end - 1) && isInitialOf(t, end + 1))
      end += t.norm[end + 1] === '-' ? 3 : 2;
    else if (word === ',' && isSuffix(t, end + 1)) end += 2;
    else if ((word === '-' || word === '‑') && gap === 0 && isJoinedByHyphen(t, end + 1)) end += 2;
    else if (possessiveOfBody(t, end) > 0) {
      end += possessiveOfBody(t, end);
      body = true;
    } else if (isParticle(t, end)) end += 1;
    else if (PARTICLES.has(word) && PARTICLES.has(t.norm[end + 1] ?? '') && capitalAfter(t, end + 2)) end += 2;
    else if (joinsAim(t, i, end)) end += 1;
    else if (body && joinsAlternatives(t, i, end)) end += 1;
    else if (body && isOfYear(t, i, end)) end += 2;
    else if (!body && nicknameAt(t, end) > 0) end += nicknameAt(t, end);
    else if ((body && joinsBody(t, end)) || joinsAims(t, end, body)) end += t.norm[end + 1] === 'the' ? 2 : 1;
    else break;
  }
  while (end > i + 1 && (isJoiner(t, end - 1) || isSpeaker(t, end - 1))) end--;
  return end + numberBehind(t, end);
}

const LABELS = /^(?:cop(?:y|ies)|cc|subject|re|ref|reference|date|attn|attention|enclosures?|tel|fax|signed|present)$/;

const isTab = (t: Tokens, i: number): boolean => t.text.slice(t.to[i - 1], t.from[i]).includes('\t');
const opensCell = (t: Tokens, i: number): boolean => i === 0 || (t.gap[i] ?? 3) >= 2 || isTab(t, i);

/** `Rubén [“Chispa”] Arancibia`: how many tokens a name between marks takes within a name; 0 where it is none. */
function nicknameAt(t: Tokens, i: number): number {
  if (!/^["“”'‘«(]$/.test(t.norm[i] ?? '') || t.gap[i] !== 1 || t.gap[i + 1] !== 0) return 0;
  let close = i + 1;
  while (close - i <= LONGEST_NICKNAME && t.kind[close] === WORD && isCapital(t, close)) close++;
  const closed =
    close > i + 1 && /^["”“'’»)]$/.test(t.norm[close] ?? '') && t.gap[close] === 0 && t.gap[close + 1] === 1;
  // letters between marks are what a body is called in short
  return closed && !isUpper(t, i + 1) && capitalAfter(t, close + 1) && !isBodyHead(t.norm[close + 1] ?? '')
    ? close + 1 - i
    : 0;
}
const LONGEST_NICKNAME = 2;

const YEAR = /^(?:1[89]|20)\d\d$/;

/** `Branch [227]`, `Penal Colony No[. 6]`: units, prisons and courts are told apart by their numbers. How many tokens belong to the name. */
function numberBehind(t: Tokens, end: number): number {
  const no = t.norm[end - 1] === 'no' && t.norm[end] === '.' && t.gap[end] === 0;
  const at = no ? end + 1 : end;
  if (t.kind[at] !== NUMBER || t.gap[at] !== 1 || YEAR.test(t.norm[at] ?? '')) return 0;
  if (no) return 2;
  return NUMBERED.has(t.norm[end - 1] ?? '') && !/^[.,:%/-]$/.test(directlyBehind(t, at)) ? 1 : 0;
}

/** The mark that stands against a number and goes on behind it: `Division 3:1`, `Camp 3.5`. */
const directlyBehind = (t: Tokens, i: number): string =>
  t.gap[i + 1] === 0 && t.gap[i + 2] === 0 ? (t.norm[i + 1] ?? '') : '';

/** `Oren Mavik-Talven`, `Mavik Hau-yip`; not `Tarsel-based`, `Talven-era`, `singer-guitarists`. */
const isJoinedByHyphen = (t: Tokens, i: number): boolean =>
  t.gap[i] === 0 &&
  t.kind[i] === WORD &&
  (isCapital(t, i) || !(COMPOUNDED.test(t.norm[i] ?? '') || isPersonNoun(t.norm[i] ?? '')));
const COMPOUNDED =
  /^(?:led|run|born|era|old|style|wide|type|wing|held|based|backed|year|century|speaking|leaning|dominated|friendly|by|to|in|for|[a-z]{2,}(?:[^aeiou]ed|ated|ized|ised|ired|ured))$/;

/** Where an adjective of a name and a participle begins that stands before a name: `[New Tarsel-based] Harbour Watch`; the name itself where none does. */
export function compoundBefore(t: Tokens, first: number): number {
  if (t.norm[first - 2] !== '-' || t.gap[first - 1] !== 0 || !COMPOUNDED.test(t.norm[first - 1] ?? '')) return first;
  let at = first - 3;
  while (at > 0 && isCapital(t, at - 1) && t.gap[at] === 1) at--;
  return at;
}

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** `Bloody Sunday`, `Good Friday`: called after a day. */
const BEFORE_DAYS = /^(?:bloody|black|good|easter|palm|holy|ash|shrove|maundy|super|cyber|first|second|last)$/;
const isDayBehind = (t: Tokens, first: number, i: number): boolean =>
  DAYS.test(t.norm[i] ?? '') && !(i === first + 1 && BEFORE_DAYS.test(t.norm[first] ?? ''));

/** Words with a capital that join no names of a text, only those of a headline. */
const isOfHeadline = (t: Tokens, i: number): boolean =>
  isCapital(t, i) &&
  !isUpper(t, i) &&
  /^(?:and|with|from|after|into|amid|over|about|is|are|was|were|has|have|says|said|that|how|why|what|when|who)$/.test(
    t.norm[i] ?? '',
  );

/** `Oren [van der] Mavik`; `as` and its like stand only before the letter that they are drawn to: `Salim [as] Sabeh`, but `Tarsel as capital`. */
function isParticle(t: Tokens, i: number): boolean {
  const word = t.norm[i] ?? '';
  if (!PARTICLES.has(word) || isOfPost(t, i)) return false;
  if (t.norm[i + 1] === '-') return true;
  return capitalAfter(t, i + 1) && (word !== 'as' || (t.norm[i + 1] ?? '').startsWith('s'));
}

/** `A. C. [van] Mavik`, `J.[-P]. Mavik`: what goes on behind the full stop of an initial. */
const isInitialOf = (t: Tokens, i: number): boolean =>
  (PARTICLES.has(t.norm[i] ?? '') && t.gap[i] === 1 && capitalAfter(t, i + 1)) ||
  (t.norm[i] === '-' && t.gap[i] === 0 && t.gap[i + 1] === 0 && isInitial(t, i + 1) && t.norm[i + 2] === '.');

/** `Talven I knew`: the last letter is who speaks. */
const isSpeaker = (t: Tokens, i: number): boolean =>
  t.norm[i] === 'i' && t.kind[i + 1] === WORD && t.gap[i + 1] === 1 && !isCapital(t, i + 1);

/** `appointed Oren Mavik [as] Commander`: no particle of a name. */
const isOfPost = (t: Tokens, i: number): boolean =>
  t.norm[i] === 'as' &&
  t.norm[i + 1] !== '-' &&
  (isPostHead(t.norm[i + 1] ?? '') || isPostPrefix(t.norm[i + 1] ?? '') || isPostHead(t.norm[i + 2] ?? ''));

const isJoiner = (t: Tokens, i: number): boolean =>
  (CONNECTORS.has(t.norm[i] ?? '') || PARTICLES.has(t.norm[i] ?? '')) && !isCapital(t, i);

/** `Union [of] Tarsel`, `Committee [against] Torture`; "and" joins two names as often as two words of one. */
const joinsBody = (t: Tokens, i: number): boolean =>
  CONNECTORS.has(t.norm[i] ?? '') &&
  t.norm[i] !== 'and' &&
  // `the order book of the Ministry of Works [for June]`
  !(/^(?:on|for|in|from)$/.test(t.norm[i] ?? '') && TIME_WORDS.has(t.norm[i + 1] ?? '')) &&
  (capitalAfter(t, i + 1) || (t.norm[i + 1] === 'the' && capitalAfter(t, i + 2)));

/** `Ministry of Labour [and] Social Affairs`, `Ports [and] Maritime Organisation`: what one body is for; not `Ministry of Justice and Parliament`. */
function joinsAims(t: Tokens, i: number, body: boolean): boolean {
  if (t.norm[i] !== 'and' || !isAim(t, i - 1) || t.gap[i + 1] !== 1 || !isAim(t, i + 1)) return false;
  if (body) return true;
  for (let k = i + 2; k < i + 2 + FARTHEST_HEAD && capitalAfter(t, k) && t.gap[k] === 1; k++)
    if (isBodyHead(t.norm[k] ?? '')) return true;
  return false;
}

const isAim = (t: Tokens, i: number): boolean =>
  isCapital(t, i) && isPortfolio(t.norm[i] ?? '') && !isBodyHead(t.norm[i] ?? '');

/** `Working Group on Enforced [or] Involuntary Disappearances`: within what the body is for. */
const joinsAlternatives = (t: Tokens, first: number, i: number): boolean =>
  t.norm[i] === 'or' &&
  isFor(t, first, i) &&
  capitalAfter(t, i + 1) &&
  !isGivenName(t.norm[i + 1] ?? '') &&
  !isStyle(t.norm[i + 1] ?? '') &&
  !isPostHead(t.norm[i + 1] ?? '');

/** `Committee for the Memory [of 1985]`. */
const isOfYear = (t: Tokens, first: number, i: number): boolean =>
  t.norm[i] === 'of' && isFor(t, first, i) && t.kind[i + 1] === NUMBER && YEAR.test(t.norm[i + 1] ?? '');

const isFor = (t: Tokens, first: number, i: number): boolean =>
  t.norm.slice(first, i).some((word) => /^(?:on|for|against|of)$/.test(word));

/** `News release`: what sort of paper it is. */
export const isRelease = (t: Tokens, i: number): boolean =>
  /^(?:news|press|media)$/.test(t.norm[i] ?? '') &&
  /^(?:release|releases|statement|briefing|conference|note|communique|communiqué)$/.test(t.norm[i + 1] ?? '');

/** `Doctors [without] Borders` */
const joinsAim = (t: Tokens, first: number, i: number): boolean =>
  i === first + 1 &&
  OWNERS_OF_BODIES.has(t.norm[first] ?? '') &&
  /^(?:without|beyond)$/.test(t.norm[i] ?? '') &&
  capitalAfter(t, i + 1);

const isSuffix = (t: Tokens, i: number): boolean =>
  NAME_SUFFIXES.has(t.norm[i] ?? '') && isCapital(t, i) && (t.gap[i] ?? 3) < 3;

/**
 * `Families' Committee`, `Minister's Office`, `People's Front of Tarsel`: how many tokens from the apostrophe through the word for a body; 0 where it is none.
 * Words may stand between only after those whose bodies are named so: a country's council is no part of the country's name.
 */
function possessiveOfBody(t: Tokens, i: number): number {
  if (!/^['’]$/.test(t.norm[i] ?? '') || t.gap[i] !== 0) return 0;
  const single = t.norm[i + 1] === 's' && t.gap[i + 1] === 0;
  if (!single && !(t.norm[i - 1] ?? '').endsWith('s')) return 0;
  const at = single ? i + 2 : i + 1;
  const reach = OWNERS_OF_BODIES.has(t.norm[i - 1] ?? '') ? 4 : 1;
  for (let k = at; k < at + reach && capitalAfter(t, k) && t.gap[k] === 1; k++)
    if (isBodyHead(t.norm[k] ?? '')) return k + 1 - i;
  return 0;
}

/** A word that otherwise only begins a sentence, and here begins the name of a body: `People's Front`. */
export const beginsOwnedBody = (t: Tokens, i: number): boolean =>
  OWNERS_OF_BODIES.has(t.norm[i] ?? '') && possessiveOfBody(t, i + 1) > 0;

/** `A. S. Mavik`: the letter is no article. */
export const beginsInitials = (t: Tokens, i: number): boolean =>
  isInitial(t, i) &&
  t.norm[i + 1] === '.' &&
  t.gap[i + 1] === 0 &&
  (capitalAfter(t, i + 2) || isInitialOf(t, i + 2)) &&
  (!STARTERS.has(t.norm[i + 2] ?? '') || isInitial(t, i + 2));

const FARTHEST_HEAD = 3;

/** `Third Brigade`, `First Armoured Division`: what units and courts are numbered by is part of the name. */
export const beginsNumberedBody = (t: Tokens, i: number): boolean =>
  /^(?:first|second|third)$/.test(t.norm[i] ?? '') && isNumberedBody(t, i + 1);

function isNumberedBody(t: Tokens, first: number): boolean {
  for (let k = first; k < first + FARTHEST_HEAD && capitalAfter(t, k) && t.gap[k] === 1; k++)
    if (NUMBERED.has(t.norm[k] ?? '')) return true;
  return false;
}

/** `[12th] Infantry Battalion`, `[3] Bn`: how many tokens a number in digits takes before the name that it begins; 0 where it begins none. */
export function digitsOfBody(t: Tokens, i: number): number {
  if (t.kind[i] !== NUMBER || !/^\d{1,3}$/.test(t.norm[i] ?? '')) return 0;
  if (/^(?:st|nd|rd|th)$/.test(t.norm[i + 1] ?? '') && t.gap[i + 1] === 0) return isNumberedBody(t, i + 2) ? 2 : 0;
  return SHORT_UNITS.has(t.norm[i + 1] ?? '') && t.gap[i + 1] === 1 && capitalAfter(t, i + 1) ? 1 : 0;
}

/** `Doctors [Across] Borders`: persons of a kind, and what follows is written as one name with them. */
export const isBodyOfPersons = (t: Tokens, first: number, end: number): boolean => {
  if (!/(?:s|men|women|people)$/.test(t.norm[first] ?? '') || isGivenName(t.norm[first] ?? '')) return false;
  for (let k = first + 1; k < end - 1; k++) if (BETWEEN_PERSONS_AND_AIM.has(t.norm[k] ?? '')) return true;
  return false;
};

const isInitial = (t: Tokens, i: number): boolean =>
  ((t.to[i] ?? 0) - (t.from[i] ?? 0) === 1 && isCapital(t, i)) ||
  isInitialDigraph(t, i) ||
  (isStyle(t.norm[i] ?? '') && isShortened(t.norm[i] ?? '')) ||
  postOfShort(t.norm[i] ?? '') !== null;

const SPELT =
  /^(?:lord|lady|sir|dame|king|queen|duke|count|baron|major|aunt|uncle|mother|father|sister|abbot|abbess|prior|canon|deacon|rabbi|imam|sheikh|madam|madame|don|pan|pani|baba|mama|guru|lama|bey|agha|aqa|pir|officer|agent|master)$/;
/** `Capt.`, `Supt.`: the full stop belongs to the word; behind `Lord` it ends the sentence. */
export const isShortened = (style: string): boolean => style.length < 7 && !SPELT.test(style);

/** `G.K.`: no space stands between initials. */
const followsInitial = (t: Tokens, i: number): boolean => t.norm[i - 1] === '.' && isInitial(t, i - 2);

/** The last full stop of `U.S.`: it belongs to the letters. */
const initialsEnd = (t: Tokens, i: number): boolean =>
  t.norm[i - 2] === '.' && (t.gap[i - 1] ?? 1) === 0 && (t.to[i - 1] ?? 0) - (t.from[i - 1] ?? 0) === 1;
