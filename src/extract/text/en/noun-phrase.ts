// Noun phrases of English beside a place: the one that begins there, and the one that ends there. The parts of one stand in phrase-parts.ts.
// In: the prepared text, a token, how far one may look. Out: token spans. No tagger: the closed lists of the language, the names of the text and the forms
// of words tell where a phrase ends, so a phrase of unknown words can come out too long; every look is bounded.

import { postHeadOf } from '../../gazetteers/posts.ts';
import type { PreparedText } from '../prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, WORD, wordAt } from '../tokens.ts';
import { beforeApposition } from './apposition.ts';
import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  IRREGULAR_PAST,
  isAdverb,
  isNegativeForm,
  MODALS,
  NUMERALS,
  OBJECT_PRONOUNS,
  ONLY_PAST,
  POST_MODIFYING,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './grammar.data.ts';

const LONGEST = 14;
const LONGEST_RELATIVE = 22;
const MOST_PARTS = 12;

type Prepared = Pick<PreparedText, 'tokens' | 'names'>;

export const isNumeral = (t: Tokens, i: number): boolean => t.kind[i] === NUMBER || NUMERALS.has(wordAt(t, i));

export const isAuxiliary = (w: string): boolean =>
  BE_FORMS.has(w) || HAVE_FORMS.has(w) || DO_FORMS.has(w) || MODALS.has(w) || isNegativeForm(w);

/** A form that can be the past or a participle. */
export const isPastForm = (w: string): boolean =>
  (w.length > 3 && w.endsWith('ed') && !NO_PAST.has(w)) || IRREGULAR_PAST.has(w);
const NO_PAST = new Set(
  'hundred need indeed speed seed deed breed sacred naked kindred bleed united led red bed shed wicked'.split(' '),
);

const isHyphen = (t: Tokens, i: number): boolean =>
  (wordAt(t, i) === '-' || wordAt(t, i) === '‑') && t.gap[i] === 0 && t.gap[i + 1] === 0;
/** `’` or `'` inside a phrase: `the guild’s members`, `the weavers' hall`. */
const isApostrophe = (t: Tokens, i: number): boolean => /^['’]$/.test(wordAt(t, i)) && t.gap[i] === 0;
export const isPossessiveS = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 's' && isApostrophe(t, i - 1) && t.gap[i] === 0;

/** The noun phrase that begins at `at`, with what depends on it by "of", and what is joined to it by "and". */
export function nounPhraseAfter(prepared: Prepared, at: number, limit: number): TokenSpan | null {
  const first = simplePhraseAfter(prepared, at, limit);
  if (first === null) return null;
  let end = first.end;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const next = joinedAfter(prepared, end, limit);
    if (next === null) break;
    end = next;
  }
  return { first: at, end };
}

/** Without what is joined to it. */
export function simplePhraseAfter(prepared: Prepared, at: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const w = wordAt(t, at);
  if (at >= limit || t.gap[at] === 3) return null;
  if (OBJECT_PRONOUNS.has(w) && !DETERMINERS.has(w) && w !== 'one' && w !== 'others') return { first: at, end: at + 1 };
  const base = baseEnd(prepared, at, limit);
  if (base === null) return OBJECT_PRONOUNS.has(w) ? { first: at, end: at + 1 } : null;
  let end = base;
  while ((wordAt(t, end) === 'of' || isPortfolio(t, end)) && end + 1 < limit && end - at < LONGEST * 2) {
    const next = baseEnd(prepared, end + 1, limit);
    if (next === null) break;
    end = next;
  }
  return { first: at, end };
}

/** `the Minister [for] Foreign Affairs`: what one in office is for, by its capital a part of the title. */
const isPortfolio = (t: Tokens, i: number): boolean =>
  wordAt(t, i) === 'for' &&
  postHeadOf(wordAt(t, i - 1)) !== null &&
  /^\p{Lu}/u.test(t.text.slice(t.from[i + 1] ?? 0)) &&
  /^\p{Lu}/u.test(t.text.slice(t.from[i - 1] ?? 0));

/** `[then-]Interior Minister Quill`: who held the post at the time. */
const pastThen = (t: Tokens, i: number): number => (wordAt(t, i) === 'then' && isHyphen(t, i + 1) ? i + 2 : i);

/** Where determiner, number, adjectives and nouns that begin at `at` end. */
function baseEnd(prepared: Prepared, at: number, limit: number): number | null {
  const { tokens: t, names } = prepared;
  const start = pastThen(t, quantifiersEnd(t, at, limit));
  let i = start;
  let nouns = 0;
  while (i < limit && i - start < LONGEST && (i === at || t.gap[i] !== 3)) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.first === i && name.end <= limit) {
      nouns++;
      i = name.end;
      continue;
    }
    const w = wordAt(t, i);
    if (isNumeral(t, i)) {
      if (nouns > 0) break;
      i++;
      if (isOnlyNumber(t, i)) nouns++;
      continue;
    }
    if (isHyphen(t, i) || (nouns > 0 && (isApostrophe(t, i) || isPossessiveS(t, i)))) {
      if (isApostrophe(t, i) && !isPossessiveS(t, i + 1) && !wordAt(t, i - 1).endsWith('s')) break;
      i++;
      continue;
    }
    if (t.kind[i] !== WORD || endsPhrase(w)) break;
    if (DETERMINERS.has(w)) {
      if (nouns > 0) break;
    } else if (nouns > 0 && endsAfterNoun(t, i, w)) break;
    else if (!isAdverb(w)) nouns++;
    i++;
  }
  return nouns > 0 && i > at ? i : null;
}

const isOnlyNumber = (t: Tokens, i: number): boolean =>
  i >= t.count || t.kind[i] === MARK || t.gap[i] === 3 || endsPhrase(wordAt(t, i));

const endsPhrase = (w: string): boolean =>
  (PREPOSITIONS.has(w) && w !== 'including') ||
  COORDINATORS.has(w) ||
  isAuxiliary(w) ||
  (RELATIVES.has(w) && w !== 'that') ||
  (SUBORDINATORS.has(w) && w !== 'that') ||
  /^(?:he|she|they|i|we|not|including)$/.test(w);

/** After a noun: an adverb, a day, a verb form. `three workers [detained] in`, but not `the [armed] men`. */
function endsAfterNoun(t: Tokens, i: number, w: string): boolean {
  if (/^(?:last|next)$/.test(w) && TIME_WORDS.has(wordAt(t, i + 1))) return true;
  if (TIME_WORDS.has(w) || isAdverb(w) || /^(?:dead|alive|hostage|captive|free)$/.test(w)) return true;
  if (wordAt(t, i - 1) === '-') return false;
  const modifier = isModifierForm(wordAt(t, i - 1));
  return !modifier && (isPastForm(w) || (w.endsWith('ing') && w.length > 5 && isPluralForm(wordAt(t, i - 1))));
}

const isPluralForm = (w: string): boolean => w.endsWith('s') || /(?:men|people|children|police|who)$/.test(w);
export const isModifierForm = (w: string): boolean =>
  /(?:ed|al|ic|ous|ive|ful|less|ary|ian|ish|able|ible)$/.test(w) && w.length > 4;

export function quantifiersEnd(t: Tokens, at: number, limit: number): number {
  let i = at;
  while (i < limit && i - at < 5 && QUANTIFIERS.has(wordAt(t, i)) && t.kind[i] === WORD) i++;
  return i > at && isNumeral(t, i) ? i : at;
}

/** The end of the phrase joined after `end` by "and", "or" or a list's comma; null where what follows is a clause of its own. */
function joinedAfter(prepared: Prepared, end: number, limit: number): number | null {
  const { tokens: t } = prepared;
  const w = wordAt(t, end);
  const comma = w === ',';
  const start = comma && /^(?:and|or)$/.test(wordAt(t, end + 1)) ? end + 2 : end + 1;
  const conjunction = w === 'and' || w === 'or' || start === end + 2;
  if (!conjunction && !comma) return null;
  const next = simplePhraseAfter(prepared, start, limit);
  if (next === null || isClauseAfter(t, next.end, limit)) return null;
  if (conjunction) return isPastForm(wordAt(t, start)) ? null : next.end;
  return listGoesOn(prepared, next.end, limit) ? next.end : null;
}

/** A list's comma is one only where "and" closes the list: `Quill, Rennick and Talven`, not `Quill, a baker, was`. */
function listGoesOn(prepared: Prepared, from: number, limit: number): boolean {
  const { tokens: t } = prepared;
  let at = from;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const w = wordAt(t, at);
    if (w === 'and' || w === 'or' || (w === ',' && wordAt(t, at + 1) === 'and')) {
      const start = w === ',' ? at + 2 : at + 1;
      const last = simplePhraseAfter(prepared, start, limit);
      return last !== null && !isPastForm(wordAt(t, start)) && !isClauseAfter(t, last.end, limit);
    }
    if (w !== ',') return false;
    const next = simplePhraseAfter(prepared, at + 1, limit);
    if (next === null) return false;
    at = next.end;
  }
  return false;
}

/** Whether a verb follows, so that the phrase before it is a subject. */
function isClauseAfter(t: Tokens, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && isAdverb(wordAt(t, i))) i++;
  const w = wordAt(t, i);
  return i < limit && t.kind[i] === WORD && (isAuxiliary(w) || (isPastForm(w) && !isReduced(t, i + 1)));
}
/** A participle with what comes after a passive: `two women [wounded] in the raid`. */
const isReduced = (t: Tokens, next: number): boolean => PREPOSITIONS.has(wordAt(t, next)) || t.kind[next] === MARK;

/** The words of a noun phrase that end right before `end`, without what they depend on. */
export function simplePhraseBefore(prepared: Prepared, end: number, limit: number): TokenSpan | null {
  const first = baseStart(prepared, end, limit);
  return first === null ? null : { first, end };
}

/** The noun phrase that ends right before `end`, with what is joined to it and what it depends on: `[members of the guild in Tarsel] were`. */
export function nounPhraseBefore(prepared: Prepared, end: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let last = end;
  while (last > limit && isAdverb(wordAt(t, last - 1))) last--;
  if (/^[,)]$/.test(wordAt(t, last - 1))) {
    const head = beforeApposition(prepared, last - 1, limit);
    if (head === null) return null;
    last = head;
  }
  last = beforeAge(prepared, last);
  // `prisoners [executed in 1985] were`
  const hung = timeStart(t, last, limit);
  const isHung = hung < last && PREPOSITIONS.has(wordAt(t, hung)) && isReducedAt(t, hung - 1);
  const base = baseStart(prepared, isHung ? hung - 1 : last, limit);
  if (base === null) return null;
  const antecedent = antecedentBefore(prepared, base, limit);
  if (antecedent !== null) return antecedent;
  const first = extendedStart(prepared, base, limit);
  return { first, end: last };
}

/** `Oren Mavik[, 61], who`: how old somebody is stands for nobody. */
function beforeAge({ tokens: t, names }: Prepared, end: number): number {
  const aged = t.kind[end - 1] === NUMBER && wordAt(t, end - 2) === ',' && (names.at[end - 3] ?? -1) >= 0;
  return aged && /^\d{1,3}$/.test(wordAt(t, end - 1)) ? end - 2 : end;
}

/** `entered [a home] and …`, `was struck on [the arm] and …`: the phrase before "and" belongs to a verb before it. */
const belongsBefore = (t: Tokens, first: number): boolean => {
  const w = wordAt(t, first - 1);
  if (isAuxiliary(w)) return true;
  const verb = PREPOSITIONS.has(w) ? wordAt(t, first - 2) : w;
  return isPastForm(verb) && !/^(?:said|believed|reported|announced|confirmed|claimed|added|told|left)$/.test(verb);
};

/** A participle that can follow its noun: `men [held] in`, not `they [spoke] of`. */
const isReducedAt = (t: Tokens, i: number): boolean =>
  isPastForm(wordAt(t, i)) &&
  !ONLY_PAST.has(wordAt(t, i)) &&
  !isAuxiliary(wordAt(t, i - 1)) &&
  !SUBJECT_PRONOUNS.has(wordAt(t, i - 1));

/** Back over a time: `men held [last month] in`, `taken [on Friday] at`. */
function timeStart(t: Tokens, end: number, limit: number): number {
  let at = end;
  while (
    at - 1 > limit &&
    end - at < LONGEST_TIME &&
    (TIME_WORDS.has(wordAt(t, at - 1)) ||
      /^(?:1[3-9]|20)\d\d$/.test(wordAt(t, at - 1)) ||
      (at < end &&
        (isNumeral(t, at - 1) ||
          /^(?:the|of|early|late|may|spring|summer|autumn|fall|winter)$/.test(wordAt(t, at - 1)))))
  )
    at--;
  return at < end && /^(?:last|this|next|on|in|since)$/.test(wordAt(t, at - 1)) ? at - 1 : at;
}

const LONGEST_TIME = 6;

/** Back over "of …", "in …", participles and "and …" to the head. */
function extendedStart(prepared: Prepared, base: number, limit: number): number {
  const { tokens: t } = prepared;
  let first = base;
  for (let steps = 0; steps < 6 && first > limit; steps++) {
    const w = wordAt(t, first - 1);
    let before: number | null = null;
    const hung = timeStart(t, first - 1, limit);
    const participle = isReducedAt(t, hung - 1) ? 1 : 0;
    if ((POST_MODIFYING.has(w) && (hung === first - 1 || participle === 1)) || (w === 'to' && participle === 1)) {
      before = baseStart(prepared, hung - participle, limit);
    } else if (w === 'and' || w === 'or') {
      // `on 13 March 2011 and three more were`: a date is joined to nobody.
      before = isOfDate(t, first - 2) ? null : baseStart(prepared, first - 1, limit);
      if (before !== null && belongsBefore(t, before)) before = null;
    } else if (w === ',') {
      before = isListBefore(prepared, first - 1, limit) ? baseStart(prepared, first - 1, limit) : null;
    }
    if (before === null) break;
    first = before;
  }
  return first;
}

/** Going back from a comma inside a phrase already known to be closed by "and": `Quill[,] Rennick and Talven were`. */
const isListBefore = ({ tokens: t, names }: Prepared, comma: number, limit: number): boolean =>
  comma - 1 > limit && (names.at[comma - 1] ?? -1) >= 0 && (names.at[comma + 1] ?? -1) >= 0 && t.gap[comma] === 0;

function baseStart({ tokens: t, names }: Prepared, end: number, limit: number): number | null {
  let first = end;
  while (first > limit && end - first < LONGEST) {
    const i = first - 1;
    if (first < end && t.gap[first] === 3) break;
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined && name.first >= limit) {
      if (first < end && TIME_WORDS.has(wordAt(t, i))) break;
      first = name.first;
      continue;
    }
    const w = wordAt(t, i);
    if (isHyphen(t, i) || isApostrophe(t, i) || isPossessiveS(t, i)) {
      first--;
      continue;
    }
    if (isNumeral(t, i)) {
      if (first === end && isYear(t, i)) return null;
      // `on 4 May [2013] soldiers shot`, `in [2013] soldiers shot`
      if (first < end && (isOfDate(t, i) || /^(?:in|since) (?:19|20)\d\d$/.test(`${wordAt(t, i - 1)} ${wordAt(t, i)}`)))
        break;
      return withQuantifiers(t, i, limit);
    }
    if (t.kind[i] !== WORD) break;
    if ((w === 'others' || w === 'one') && first === end && i > limit && opensPhrase(t, i - 1, limit)) {
      first--;
      continue;
    }
    if (SUBJECT_PRONOUNS.has(w) || w === 'that' || w === 'which') return first === end ? i : first;
    if (w === 'that' && (isNumeral(t, i + 1) || isPluralForm(wordAt(t, end - 1)))) return first === end ? null : first;
    if (DETERMINERS.has(w)) return /^(?:all|both|half)$/.test(wordAt(t, i - 1)) && i > limit ? i - 1 : i;
    if (endsPhrase(w) || (TIME_WORDS.has(w) && first === end)) break;
    if (first < end && ((TIME_WORDS.has(w) && !isHyphen(t, i + 1)) || (isPastForm(w) && !opensPhrase(t, i - 1, limit))))
      break;
    if (first === end && isPastForm(w) && !opensPhrase(t, i - 1, limit)) break;
    first--;
  }
  return first < end ? first : null;
}

const opensPhrase = (t: Tokens, i: number, limit: number): boolean =>
  i < limit ||
  DETERMINERS.has(wordAt(t, i)) ||
  isNumeral(t, i) ||
  isModifierForm(wordAt(t, i)) ||
  wordAt(t, i) === '-' ||
  (/^(?:first|second|third|fourth|fifth)$/.test(wordAt(t, i)) && wordAt(t, i - 1) === 'the');

const isYear = (t: Tokens, i: number): boolean =>
  /^(?:1[0-9]|20)\d\d$/.test(wordAt(t, i)) && /^(?:in|of|since|by)$/.test(wordAt(t, i - 1));

/** `13 March [2011] three shells`, `March 13, [2011] three shells`: the year belongs to the day before it. */
const isOfDate = (t: Tokens, i: number): boolean =>
  /^(?:1[0-9]|20)\d\d$/.test(wordAt(t, i)) &&
  (MONTHS.has(wordAt(t, i - 1)) || (wordAt(t, i - 1) === ',' && isNumeral(t, i - 2) && MONTHS.has(wordAt(t, i - 3))));
const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

function withQuantifiers(t: Tokens, number: number, limit: number): number {
  let first = number;
  while (
    first > limit &&
    !isOfDate(t, first - 1) &&
    (isNumeral(t, first - 1) || (wordAt(t, first - 1) === '-' && isNumeral(t, first - 2)))
  )
    first--;
  while (first > limit && number - first < 8 && QUANTIFIERS.has(wordAt(t, first - 1))) first--;
  if (first > limit && DETERMINERS.has(wordAt(t, first - 1)) && wordAt(t, first - 1) !== 'that') first--;
  // `of 12 men`: the "of" belongs to what stands before it, unless a total does.
  while (
    first < number &&
    /^(?:of|to|at|an?)$/.test(wordAt(t, first)) &&
    !/^(?:least|most|total)$/.test(wordAt(t, first + 1))
  )
    first++;
  return first;
}

/** `the men [who] fled to the north were`: where the phrase before the verb belongs to a relative clause, the words that the clause is about. */
function antecedentBefore(prepared: Prepared, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = from - 1; i > limit && from - i < LONGEST_RELATIVE; i--) {
    const w = wordAt(t, i);
    if (t.kind[i] === MARK && w !== '-' && !isApostrophe(t, i)) return null;
    if (w === 'but') return null;
    if (!/^(?:who|which|whom)$/.test(w)) continue;
    const base = baseStart(prepared, i, limit);
    return base === null ? null : { first: extendedStart(prepared, base, limit), end: i };
  }
  return null;
}
