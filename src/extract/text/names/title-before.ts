// Posts, ranks and styles that stand before a person's name: `Mr.`, `Gen.`, `Foreign Minister`, `Israeli Prime Minister`, `Secretary of State`.
// In: tokens and the place where a run of capitals begins. Out: where the name behind them begins, or null where nothing is such a word.

import { isBodyHead } from '../../gazetteers/bodies.ts';
import { isGivenName } from '../../gazetteers/given-names.ts';
import { countryOfDemonym, placeNamed, wordsOfPlaceFrom } from '../../gazetteers/places.ts';
import {
  genderOfStyle,
  isPortfolio,
  isPostHead,
  isPostPrefix,
  isStyle,
  postHeadOf,
  postOfShort,
  postPhraseAt,
} from '../../gazetteers/posts.ts';
import { type Tokens, WORD, wordAt } from '../tokens.ts';
import { isCapital, isUpper } from './capitals.ts';
import { isShortened } from './name-run.ts';
import { CONNECTORS, PARTICLES } from './name-words.data.ts';

export interface TitleBefore {
  /** The first token of the name behind the titles; the token after them where no name follows. */
  readonly end: number;
  readonly gender: 'female' | 'male' | null;
  /** Whether one of the words is a post (`minister`) and not only a style (`Mr`). */
  readonly post: boolean;
  /** Where what the post is of begins, if it says so: `Commander of the [Third …]`. */
  readonly of: number | null;
}

const LONGEST = 12;

/** Heads of posts that are as often surnames. */
const SURNAMES_TOO =
  /^(?:king|pope|bishop|dean|judge|justice|marshal|cardinal|chancellor|shah|prince|major|chair|page|editor|head|chief|deputy)$/;

/** Heads of posts that are as often given names: `Emir Talven`, but `Emir Talven bin Mavik`. */
const GIVEN_TOO = /^(?:emir|mukhtar|wali|akim)$/;

export function titleBefore(t: Tokens, i: number): TitleBefore | null {
  let at = i;
  let end = i;
  let post = false;
  let chained = false;
  let gender: TitleBefore['gender'] = null;
  let of: TitleBefore['of'] = null;
  while (at - i < LONGEST && (at === i || stands(t, at))) {
    const w = wordAt(t, at);
    const phrase = postPhraseAt((k) => wordAt(t, k), at);
    // `Mr. King`: the last word is the name.
    if (end > i && SURNAMES_TOO.test(w) && !stands(t, at + 1)) break;
    if (
      GIVEN_TOO.test(w) &&
      stands(t, at + 1) &&
      (!stands(t, at + 2) || wordAt(t, at + 2) === 'of') &&
      !PARTICLES.has(wordAt(t, at + 2))
    )
      break;
    if (phrase > 0 || postHeadOf(w) !== null) {
      // `Office of the Prime Minister`, `Council of Ministers`: a body.
      if (chained && !post) return null;
      at += Math.max(phrase, 1);
      if (wordAt(t, at) === '-' && /^(?:elect|designate)$/.test(wordAt(t, at + 1))) at += 2;
      [end, post, chained] = [at, true, false];
    } else if (w === 'h' && wordAt(t, at + 1) === '.' && wordAt(t, at + 2) === 'e' && wordAt(t, at + 3) === '.') {
      at += 4;
      [end, chained] = [at, false];
    } else if (!SAINTS.test(w) && (isStyle(w) || postOfShort(w) !== null)) {
      // `My Lord. You …`: a word written out ends its sentence
      if (wordAt(t, at + 1) === '.' && !isShortened(w)) break;
      gender = genderOfStyle(w) ?? gender;
      post ||= postOfShort(w) !== null && !isStyle(w);
      at = wordAt(t, at + 1) === '.' && t.gap[at + 1] === 0 ? at + 2 : at + 1;
      at += retiredAt(t, at);
      [end, chained] = [at, false];
    } else if (isJoint(t, at)) {
      at += wordAt(t, at + 1) === 'the' ? 2 : 1;
      chained = true;
      of ??= post ? at : null;
    } else {
      const length = partOfPost(t, at, chained);
      if (length === 0) break;
      at += length;
      if (post && chained) end = at;
    }
  }
  return end > i ? { end, gender, post, of } : null;
}

/** `General [(ret.)] Oren Mavik`: how many tokens it takes between a rank and a name. */
function retiredAt(t: Tokens, i: number): number {
  if (wordAt(t, i) !== '(' || !/^(?:ret|retd|rtd|retired|r)$/.test(wordAt(t, i + 1))) return 0;
  const close = wordAt(t, i + 2) === '.' ? i + 3 : i + 2;
  return wordAt(t, close) === ')' && isCapital(t, close + 1) && (t.gap[close + 1] ?? 3) < 2 ? close + 1 - i : 0;
}

/** `St. Mark` is a church, a school or a town. */
const SAINTS = /^(?:st|saint)$/;

/** A capitalised word of the same line of names, or what joins two of them. */
const stands = (t: Tokens, i: number): boolean =>
  i < t.count && (t.gap[i] ?? 3) < 3 && ((t.kind[i] === WORD && isCapital(t, i)) || isJoint(t, i) || isHyphen(t, i));

const isHyphen = (t: Tokens, i: number): boolean => wordAt(t, i) === '-' && t.gap[i] === 0;

/** `of`, `for`, `and` before a capital. */
function isJoint(t: Tokens, i: number): boolean {
  if (!/^(?:of|for|and|to)$/.test(wordAt(t, i)) || (t.gap[i] ?? 3) > 2) return false;
  const next = wordAt(t, i + 1) === 'the' ? i + 2 : i + 1;
  if (wordAt(t, i) === 'and')
    return (
      isCapital(t, next) &&
      (isPortfolio(wordAt(t, next)) || isPostPrefix(wordAt(t, next)) || isPostHead(wordAt(t, next)))
    );
  return t.kind[next] === WORD && isCapital(t, next);
}

/** How many tokens of an office, a body or a country stand at `i`: `Foreign`, `Israeli`, `New York`, `EU`. After "of" a place or body may be last. */
function partOfPost(t: Tokens, i: number, chained: boolean): number {
  const w = wordAt(t, i);
  if (isHyphen(t, i)) return 1;
  const letters = dottedLetters(t, i);
  if (letters > 2) return letters;
  if (chained && OF_SORT.test(w) && isNounBehind(t, i + 1)) return 2;
  if (isPortfolio(w) || isPostPrefix(w) || isBodyHead(w) || countryOfDemonym(w) !== null) return 1;
  if (isUpper(t, i)) return 1;
  const longest = wordsOfPlaceFrom(w);
  for (let n = Math.min(longest, 4); n > 0; n--) {
    const name = t.text.slice(t.from[i], t.to[i + n - 1]);
    if (placeNamed(name) !== null && (chained || !isGivenName(w))) return n;
  }
  return 0;
}

/** `U.S.`, `E.U.`: how many tokens letters with full stops take. */
function dottedLetters(t: Tokens, i: number): number {
  let at = i;
  while (wordAt(t, at).length === 1 && isCapital(t, at) && wordAt(t, at + 1) === '.' && t.gap[at + 1] === 0) {
    at += 2;
    if (t.gap[at] !== 0) break;
  }
  return at - i;
}

/** `Minister of Social Care`, `Secretary for Public Works`: the adjective needs its noun, which is nobody’s name. */
const OF_SORT =
  /^(?:social|public|internal|external|foreign|national|religious|natural|cultural|legal|political|rural|urban|medical|military|civil|local|industrial|international|digital|territorial)$/;
const isNounBehind = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD &&
  isCapital(t, i) &&
  (t.gap[i] ?? 3) < 2 &&
  !isPostHead(wordAt(t, i)) &&
  !isGivenName(wordAt(t, i));

/**
 * A post in the middle of a run, behind words that no list knows: `Tarsel Union President Oren Mavik`. The place where the person's name begins, or null.
 * One to four words must follow; a head that is as often a surname counts only where no given name begins the run.
 */
export function postInside(t: Tokens, first: number, end: number): number | null {
  for (let i = end - 2; i > first; i--) {
    const w = wordAt(t, i);
    const short = wordAt(t, i - 1);
    const dotted =
      wordAt(t, i) === '.' &&
      (postOfShort(short) !== null || (!SAINTS.test(short) && isStyle(short) && isShortened(short)));
    if (!dotted && !isPostHead(w)) continue;
    if (end - i - 1 > 4 || isGivenName(wordAt(t, first)) || (SURNAMES_TOO.test(w) && end - i - 1 < 2)) return null;
    // `Office of the Special Envoy on Landmines`: what the post is for, and nobody's name.
    return (isCapital(t, i + 1) && !CONNECTORS.has(wordAt(t, i + 1))) || PARTICLES.has(wordAt(t, i + 1)) ? i + 1 : null;
  }
  return null;
}
