// Persons of Persian text whose name no list tells: a surname alone («ماویک، دادستان هاورین،», «دادستان هاورین، ماویک، گفت», «رنیکی به سمت وزیر … منصوب شد»).
// In: the text and the words of a post. Out: who holds it, never sure; null where the words beside it are no short name. Only set off by marks, or at the head of a sentence.

import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import { isFiniteVerb, subjectBefore } from '../../text/fa/subject.ts';
import { mentionAt, whoIs } from '../../text/mentions.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import type { Holder } from '../en/persons.ts';
import { byPhraseOf } from './by-phrases.ts';
import type { Course, Phrase } from './phrase.ts';
import { BOUNDS, COURSES } from './words.data.ts';

const LONGEST_NAME = 3;
const isComma = (t: Tokens, i: number): boolean => /^[،,]$/.test(t.norm[i] ?? '');

/** A name in marks beside the post, or the words that begin the sentence before the post and a verb of being. */
export function besideUnknown(prepared: PreparedText, phrase: Phrase): Course | null {
  const t = prepared.tokens;
  if (phrase.end - phrase.first < 2 && lineBefore(t, phrase) === null && lineBehind(t, phrase) === null) return null;
  if (isComma(t, phrase.end) && !/^(?:گفته|گفتهٔ|گزارش|قول|ادعای)$/.test(word(t, phrase.first - 1))) {
    const behind = upToComma(prepared, phrase.end + 1);
    // «اعضای آن ماویک، رئیس بندر، تالونی، دادستان، … هستند»: each with the post behind the name.
    const inTurn =
      behind !== null && isComma(t, phrase.first - 1) && isPersianPost(word(t, behind.end + 1)) && behind.end < t.count;
    const holder = behind === null || inTurn ? null : holderOf(prepared, behind);
    if (holder !== null)
      return { holder, course: 'is', beside: true, why: 'the name stands in apposition to the post' };
  }
  const line = lineBefore(t, phrase);
  const signer = line === null ? null : signerOf(prepared, line);
  if (signer !== null) return { holder: signer, course: 'is', why: 'the post stands on the line under the name' };
  const under = lineBehind(t, phrase);
  const named = under === null ? null : signerOf(prepared, under);
  if (named !== null) return { holder: named, course: 'is', why: 'the name stands on the line under the post' };
  const { first } = prepared.sentences[prepared.sentenceOf[phrase.first] ?? 0] ?? phrase;
  const marked = isComma(t, phrase.first - 1);
  const end = marked ? phrase.first - 1 : phrase.first;
  const opening = { first: (marked ? behindStyle(t, end) : null) ?? behindThat(prepared, phrase.first, first), end };
  if (marked && !isComma(t, phrase.end)) return null;
  // the word below a headline joins nothing
  const joined = (t.gap[phrase.end] ?? 3) < 2;
  const course = marked
    ? 'is'
    : joined
      ? (COURSES.get(word(t, phrase.end)) ?? COURSES.get(word(t, phrase.end + 1)))
      : undefined;
  const holder = course === undefined ? null : holderOf(prepared, opening);
  if (holder === null || course === undefined) return null;
  const why = marked ? 'the post stands in apposition to the name' : `«${word(t, phrase.end)}» joins person and post`;
  return { holder, course, beside: marked, why };
}

/** A short line of its own above the post, which is all of its own line: a signature. */
function lineBefore(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  if ((t.gap[first] ?? 0) < 2 || (end < t.count && (t.gap[end] ?? 3) < 2)) return null;
  let i = first - 1;
  while (i > 0 && first - i < LONGEST_NAME + 2 && (t.gap[i] ?? 3) < 2) i--;
  return (t.gap[i] ?? 3) > 1 && first - i > 1 ? { first: i, end: first } : null;
}

/** A short line of its own under the post that a style opens («انجنیر محمدظاهر رنیکی»): a signature with the office first. */
function lineBehind(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  if ((t.gap[first] ?? 0) < 2 || end >= t.count || (t.gap[end] ?? 0) < 2) return null;
  let last = end + 1;
  while (last < t.count && last - end < LONGEST_NAME + 2 && (t.gap[last] ?? 3) < 2) last++;
  const closed = last >= t.count || (t.gap[last] ?? 3) > 1;
  return closed && last - end > 1 && isPersianStyle(word(t, end)) ? { first: end, end: last } : null;
}

/** «هماهنگی با برادر [نعمت رنیکی]، مسئول»: behind the style that says that a person is named. */
function behindStyle(t: Tokens, end: number): number | null {
  for (let i = end - 1; i >= 0 && end - i <= LONGEST_NAME + 1; i--) if (isPersianStyle(word(t, i))) return i + 1;
  return null;
}

/** «شنیدم که [رنیکی] شهردار شده است», «به حکم وزیر، [رنیکی] شهردار شد»: where the clause begins. */
function behindThat(prepared: PreparedText, from: number, limit: number): number {
  const { tokens: t } = prepared;
  for (let i = from - 1; i > limit && from - i <= LONGEST_NAME + 1; i--)
    if (word(t, i) === 'که' || (isComma(t, i) && byPhraseOf(prepared, i - 1) !== null)) return i + 1;
  return limit;
}

/** Who begins the clause before «به سمت …». */
export function unknownSubject(prepared: PreparedText, before: number, low: number): Holder | null {
  const span = subjectBefore(prepared, before, low);
  return span === null ? null : holderOf(prepared, span);
}

function upToComma({ tokens: t, sentences, sentenceOf }: PreparedText, first: number): TokenSpan | null {
  const limit = sentences[sentenceOf[first] ?? 0]?.end ?? first;
  for (let i = first; i < Math.min(limit, first + LONGEST_NAME + 1); i++)
    if (isComma(t, i)) return i > first ? { first, end: i } : null;
  return null;
}

/** The whole line, of which a list may know a part only. */
function signerOf(prepared: PreparedText, span: TokenSpan): Holder | null {
  const { tokens: t } = prepared;
  for (let i = span.first; i < span.end; i++)
    if (t.kind[i] !== WORD || BOUNDS.has(word(t, i)) || isPersianPost(word(t, i))) return null;
  let first = span.first;
  while (first < span.end - 1 && isPersianStyle(word(t, first))) first++;
  const name = t.text.slice(t.from[first], t.to[span.end - 1]);
  const own = { first, end: span.end };
  const person = mentionAt(prepared, own, name, 'stated', ['these words are taken as a name; no list knows it']);
  return { person, span: own, sure: false };
}

/** «[امضای] والی», «[خانهٔ] والی بود»: an ezafe makes the post its owner. A surname writes its «ای» apart: «برکه‌ای». */
const isOfWhatFollows = (t: Tokens, end: number): boolean =>
  t.kind[end] === WORD && /(?:[^\u200c]ای|هٔ|ۀ)$/u.test(t.text.slice(t.from[end - 1], t.to[end - 1]).normalize('NFC'));

function holderOf(prepared: PreparedText, span: TokenSpan): Holder | null {
  const { tokens: t, names } = prepared;
  if (span.end <= span.first || span.end - span.first > LONGEST_NAME || isOfWhatFollows(t, span.end)) return null;
  for (let i = span.first; i < span.end; i++)
    if (
      t.kind[i] !== WORD ||
      (names.at[i] ?? -1) >= 0 ||
      BOUNDS.has(word(t, i)) ||
      isPersianPost(word(t, i)) ||
      isFiniteVerb(t, i)
    )
      return null;
  const { mention, kind } = whoIs(prepared, span);
  return mention.name === null || kind !== 'named' || mention.named !== 'stated'
    ? null
    : { person: { ...mention, reasons: ['these words are taken as a name; no list knows it'] }, span, sure: false };
}
