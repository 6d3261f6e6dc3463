// Whose verb it is where an aside closes right before it: `Oren Mavik[, appointed by the minister, Karl Dasten, in March,] directed`, `Oda Rennick[, under Karl Dasten,] ran`. A name within the aside is the subject
// of nothing behind it. In: the text and a verb. Out: its frame with the subject that stands before the aside; none where only a name behind a preposition is left.

import { isSayingWord } from '../../dates/date-near.ts';
import { isAdverb, ONLY_PAST, PREPOSITIONS, TIME_WORDS } from '../../text/en/grammar.data.ts';
import { isAuxiliary, isPastForm, nounPhraseBefore } from '../../text/en/noun-phrase.ts';
import { type VerbFrame, verbFrame } from '../../text/en/verb-frame.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, NUMBER, type TokenSpan, type Tokens, wordAt } from '../../text/tokens.ts';
import { nameUpTo } from './persons.ts';

/** The frame of a verb of office. */
export function officeFrame(prepared: PreparedText, i: number): VerbFrame {
  const frame = verbFrame(prepared, i);
  const aside = asideBefore(prepared, frame.verb.first);
  if (aside === null || frame.subject === null) return frame;
  return aside.inner || frame.subject.first > aside.open ? { ...frame, subject: aside.subject } : frame;
}

/** `was dismissed [by] the governor`: whose act it was, and no post of whom it met; but `was by then governor`. */
export const isAgent = (t: Tokens, first: number): boolean =>
  wordAt(t, first - 1) === 'by' && wordAt(t, first) !== 'then';

interface Aside {
  /** Its first comma. */
  readonly open: number;
  /** Who or what stands before it; null where nobody does. */
  readonly subject: TokenSpan | null;
  /** Whether the verb is, or may be, of a clause within. */
  readonly inner: boolean;
}

/** The aside that closes right before a verb, or null. The outermost counts: what it holds has commas of its own. */
export function asideBefore(prepared: PreparedText, verb: number): Aside | null {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const limit = sentences[sentenceOf[verb] ?? 0]?.first ?? verb;
  let close = verb - 1;
  while (close > limit && isAdverb(wordAt(t, close))) close--;
  if (wordAt(t, close) !== ',') return null;
  let first = close;
  while (first > limit && close - first < LONGEST_ASIDE && !endsAside(t, first - 1)) first--;
  for (let open = first + 1; open < close; open++) {
    if (wordAt(t, open) !== ',' || !opensAside(t, open + 1)) continue;
    const subject = nounPhraseBefore(prepared, open, limit);
    if (subject === null || !opensClause(t, subject.first, limit) || goesOnBetween(t, open + 1, close)) continue;
    const inner = innerClause(t, open + 1, close);
    if (inner === 'whom') return null;
    if (inner === null) return { open, subject, inner: false };
    return { open, subject: inner === 'own' ? nameBetweenCommas(prepared, close) : null, inner: true };
  }
  return isBehindPreposition(prepared, close, limit) ? { open: limit, subject: null, inner: false } : null;
}
const LONGEST_ASIDE = 40;

/** What no aside between commas goes over. */
const endsAside = (t: Tokens, i: number): boolean => /^[;:“”"!?—–]$/.test(wordAt(t, i)) || t.gap[i + 1] === 3;

/** `, appointed by`, `, under Rell`, `, who`, `, replacing`, `, said Rell`, `, a friend of`. */
function opensAside(t: Tokens, at: number): boolean {
  let i = at;
  while (isAdverb(wordAt(t, i)) || /^(?:first|newly|formerly|at)$/.test(wordAt(t, i))) i++;
  const w = wordAt(t, i);
  return (
    /^(?:who|whom|whose|which|a|an|the|then|himself|herself|according|alongside|unlike|acting|as|while|when|where|because|although|though)$/.test(
      w,
    ) ||
    PREPOSITIONS.has(wordAt(t, at)) ||
    (w.endsWith('ing') && w.length > 5) ||
    (isPastForm(w) && !ONLY_PAST.has(w))
  );
}

/** A subject opens its clause: nothing that governs it stands before. `According to [Rell], the mayor, Mavik, headed` has another. */
function opensClause(t: Tokens, first: number, limit: number): boolean {
  const w = wordAt(t, first - 1);
  return (
    first <= limit ||
    t.kind[first - 1] === MARK ||
    t.kind[first - 1] === NUMBER ||
    TIME_WORDS.has(w) ||
    /^(?:that|and|but|when|while|where|because|although|though|said|says)$/.test(w)
  );
}

/** Whether the words between are no single aside: behind a comma a verb with its own subject before it, or another clause. */
function goesOnBetween(t: Tokens, from: number, close: number): boolean {
  for (let i = from; i < close; i++) {
    if (wordAt(t, i) === 'that') return true;
    if (wordAt(t, i) !== ',') continue;
    let next = i + 1;
    const and = /^(?:and|but)$/.test(wordAt(t, next));
    if (and) next++;
    while (next < close && isAdverb(wordAt(t, next))) next++;
    const w = wordAt(t, next);
    const participle = isPastForm(w) && PREPOSITIONS.has(wordAt(t, next + 1));
    if (and && !participle && !PREPOSITIONS.has(w) && !/^(?:who|whom|whose|which)$/.test(w)) return true;
    if (isAuxiliary(w) || /^(?:says|said)$/.test(w) || (isPastForm(w) && !participle)) return true;
  }
  return false;
}

/** `Mavik, whose brother, Rell, [headed]`: the verb is of a clause within. `Mavik, who said his brother, Rell, [headed]`, `Mavik, as his deputy, Rell, [became]`: of either. */
function innerClause(t: Tokens, from: number, close: number): 'own' | 'unclear' | 'whom' | null {
  let verbs = 0;
  let comma = false;
  for (let i = close - 1; i >= from; i--) {
    const w = wordAt(t, i);
    if (verbs === 0 && w === 'whom') return 'whom';
    if (verbs === 0 && (/^(?:whose|which)$/.test(w) || (comma && OPENS_OWN.test(w)))) return 'own';
    if (comma && ((OPENS_EITHER.test(w) && verbs === 0) || (i > from && isSayingWord(w)))) return 'unclear';
    if (isAuxiliary(w) || isPastForm(w) || (w.endsWith('ing') && w.length > 5)) verbs++;
    comma ||= w === ',';
  }
  return null;
}

/** `whose brother, [Karl Dasten], headed`. */
function nameBetweenCommas(prepared: PreparedText, close: number): TokenSpan | null {
  const name = nameUpTo(prepared, close);
  return name !== null && wordAt(prepared.tokens, name.first - 1) === ',' ? name : null;
}

const OPENS_OWN = /^(?:where|when|while|because|although|though)$/;
const OPENS_EITHER = /^(?:as|after|before|since|until|till)$/;

/** `… by the minister, Karl Dasten, [in March,] directed`: the name before the last comma is in the hands of a preposition. */
function isBehindPreposition(prepared: PreparedText, close: number, limit: number): boolean {
  const { tokens: t } = prepared;
  const name = nameUpTo(prepared, close);
  if (name === null) return false;
  let i = name.first - 1;
  if (wordAt(t, i) === ',') i--;
  while (i > limit && close - i < LONGEST_TITLE && t.kind[i] !== MARK && !HOLDS.test(wordAt(t, i))) i--;
  return i > limit && HOLDS.test(wordAt(t, i)) && wordAt(t, i - 1) !== ',';
}
const LONGEST_TITLE = 12;
const HOLDS = /^(?:by|under|with|replacing|succeeding)$/;
