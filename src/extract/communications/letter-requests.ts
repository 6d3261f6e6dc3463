// What a letter asks and tells as a whole, beside what its sentences say with verbs of asking: `Please provide …`, `You are hereby summoned to …`, `We bring to your attention
// …`, `a response within 60 days`. In: the text of a letter, behind its head. Out: words as they stand, and the day or the length of time by which an answer is due.

import type { Found } from '../drafts.ts';
import { persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { contentFrom, isInfinitive } from './en/content.ts';

/** How far into a letter its government is named, its requests stand. */
export const FAR = 2000;

/** What the letter asks: at the head of a sentence or of a numbered line, or by the very form of a summons. */
export function requestsIn(prepared: PreparedText, from: number): readonly TokenSpan[] {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const found: TokenSpan[] = [];
  for (let i = from; i < Math.min(t.count, from + FAR) && found.length < MOST_REQUESTS; i++) {
    const sentence = sentences[sentenceOf[i] ?? 0];
    const at = sentence === undefined ? null : (pleaseAt(t, i, sentence) ?? herebyAt(t, i));
    const words = sentence === undefined || at === null ? null : contentFrom(prepared, at, sentence.end);
    if (words !== null) found.push(words);
  }
  return found;
}

/** What a letter asks that asks for nothing but an answer. */
export function answerAskedIn(prepared: PreparedText, from: number): readonly TokenSpan[] {
  const { tokens: t, sentences, sentenceOf } = prepared;
  for (let i = from; i < Math.min(t.count, from + FAR); i++) {
    const at = gratefulAt(t, i);
    const words = at === null ? null : contentFrom(prepared, at, sentences[sentenceOf[i] ?? 0]?.end ?? at);
    if (words !== null) return [words];
  }
  return [];
}

/** `Please provide …`. */
const pleaseAt = (t: Tokens, i: number, { first }: TokenSpan): number | null =>
  t.norm[i] === 'please' && i - first <= 3 && !/^(?:accept|find|note|see|be|do|receive)$/.test(t.norm[i + 1] ?? '')
    ? i + 1
    : null;

/** `You are hereby summoned to appear …`. */
const herebyAt = (t: Tokens, i: number): number | null =>
  /^(?:summoned|ordered|required|requested|instructed|directed|commanded)$/.test(t.norm[i] ?? '') &&
  /^(?:hereby|are)$/.test(t.norm[i - 1] ?? '') &&
  (t.norm[i - 2] === 'you' || t.norm[i - 3] === 'you') &&
  isInfinitive(t, i + 1)
    ? i + 1
    : null;

/** `We would appreciate [a response within 60 days]`, `I should be grateful for [an answer by 5 May]`. */
const gratefulAt = (t: Tokens, i: number): number | null => {
  const w = t.norm[i] ?? '';
  const would = w === 'grateful' || w === 'appreciate' ? wouldBehind(t, i) : null;
  if (would !== null) return would;
  const modal = t.norm[w === 'grateful' || w === 'obliged' ? i - 2 : i - 1] ?? '';
  if (!/^(?:appreciate|welcome|grateful|obliged)$/.test(w) || !/^(?:would|should|['’]d|d|be)$/.test(modal)) return null;
  const at = /^(?:for|receiving)$/.test(t.norm[i + 1] ?? '') ? i + 2 : i + 1;
  for (let k = at; k < at + 4; k++) if (/^(?:response|reply|answer|responses)$/.test(t.norm[k] ?? '')) return at;
  return null;
};

/** `I should be grateful if your Government would [provide …]` */
function wouldBehind(t: Tokens, i: number): number | null {
  const at = /^(?:it|this)$/.test(t.norm[i + 1] ?? '') ? i + 2 : i + 1;
  if (t.norm[at] !== 'if') return null;
  for (let k = at + 1; k < at + 9; k++) if (/^(?:would|could|will)$/.test(t.norm[k] ?? '')) return k + 1;
  return null;
}

const MOST_REQUESTS = 12;

/** `We bring to your attention … concerning [the arrest of …]`, `I wish to inform you that [nobody was …]`, «به اطلاع می‌رساند که […]»: what the letter tells. */
export function toldIn(prepared: PreparedText, from: number): readonly TokenSpan[] {
  const t = prepared.tokens;
  const found: TokenSpan[] = [];
  for (let i = from; i < Math.min(t.count, from + FAR) && found.length < MOST_TOLD; i++) {
    const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i;
    const at = toldAt(t, i, limit);
    const words = at === null ? null : contentFrom(prepared, at, limit);
    if (words !== null) found.push(words);
  }
  return found;
}

const MOST_TOLD = 4;

/** A telegram, a short mail says what its few sentences say, with no word for telling. */
export function briefIn({ tokens: t, sentences }: PreparedText, from: number, until: number): readonly TokenSpan[] {
  const found = sentences.filter(
    ({ first, end }) =>
      first >= from &&
      end <= until &&
      end - first > 2 &&
      !isLabelled(t, first) &&
      !isGreeting(t, first) &&
      !isBackwards(t, first, end),
  );
  const words = found.reduce((sum, { first, end }) => sum + end - first, 0);
  return words > LONGEST_BRIEF
    ? []
    : found.slice(0, MOST_TOLD).map(({ first, end }) => ({ first, end: endOfWords(t, end) }));
}
const LONGEST_BRIEF = 70;

/** `DATE: 12 May` of the head. */
const isLabelled = (t: Tokens, first: number): boolean =>
  [1, 2, 3].some((n) => t.norm[first + n] === ':' && (t.gap[first + n] ?? 0) < 2);
const isGreeting = (t: Tokens, first: number): boolean =>
  /^(?:dear|yours|sincerely|regards|cc|ref|re|sir|madam|mr|mrs|ms|dr|با|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/.test(
    t.norm[first] ?? '',
  ) && [1, 2, 3, 4].some((n) => /^[,،]$/.test(t.norm[first + n] ?? '') || (t.gap[first + n] ?? 0) >= 2);
/** `I have your note of 6 January.` and nothing else. */
function isBackwards(t: Tokens, first: number, end: number): boolean {
  let your = false;
  for (let k = first; k < end; k++) your ||= t.norm[k] === 'your';
  return your && end - first <= 12 && /^(?:i|we|with|thank|further|in)$/.test(t.norm[first] ?? '');
}
const endOfWords = (t: Tokens, end: number): number => (/^[.!]$/.test(t.norm[end - 1] ?? '') ? end - 1 : end);

function toldAt(t: Tokens, i: number, limit: number): number | null {
  const word = (k: number): string => t.norm[k] ?? '';
  if (/^(?:inform|advise|assure|notify)$/.test(word(i)) && word(i + 1) === 'you')
    return word(i + 2) === 'that' ? i + 3 : null;
  if (/^(?:اطلاع|آگاهی|استحضار)$/.test(persianWord(t, i)) && /^می\u200c?رسان/.test(persianWord(t, i + 1)))
    return persianWord(t, i + 2) === 'که' ? i + 3 : i + 2;
  if (word(i) !== 'attention' || !/^(?:the|your)$/.test(word(i - 1))) return null;
  for (let k = i; k < limit; k++) if (/^(?:concerning|regarding|that)$/.test(word(k))) return k + 1;
  return null;
}

/** `a reply by 5 May`, «تا ۱۵ مرداد پاسخ بدهید». */
function isOfAnswer({ tokens: t, sentences, sentenceOf }: PreparedText, at: number): boolean {
  const sentence = sentences[sentenceOf[at] ?? 0] ?? { first: at, end: at };
  for (let k = Math.max(sentence.first, at - 12); k < Math.min(sentence.end, at + 12); k++)
    if (/^(?:response|reply|answer|respond|پاسخ|جواب)$/.test(t.norm[k] ?? '')) return true;
  return false;
}

/** `our letter, in which we asked for an answer within 60 days`, and the lines of it that a mail carries behind `>`. */
function isOfEarlier({ tokens: t, sentences, sentenceOf }: PreparedText, at: number): boolean {
  const from = t.from[at] ?? 0;
  const line = t.text.slice(t.text.lastIndexOf('\n', from) + 1, from);
  const before = t.text.slice(t.from[sentences[sentenceOf[at] ?? 0]?.first ?? at], from);
  return /^\s*>/.test(line) || /\b(?:we|i) (?:had |have |then |already )*(?:asked|requested)\b/i.test(before);
}

/** `a response within 60 days`, wherever the letter says it; `by 30 October` in what it asks. */
export function dueOfLetter({ prepared, dates }: Found, asks: readonly TokenSpan[]): string | null {
  const t = prepared.tokens;
  for (const date of dates) {
    const first = tokenFrom(t, date.from);
    if (isOfEarlier(prepared, first)) continue;
    const asked = asks.some((span) => first >= span.first && first < span.end);
    if (
      date.type === 'date' &&
      /^(?:by|before|تا)$/.test(t.norm[first - 1] ?? '') &&
      (asked || isOfAnswer(prepared, first))
    )
      return date.edtf;
    if (date.type !== 'duration' || (t.norm[first - 1] !== 'within' && t.norm[first] !== 'within')) continue;
    for (let k = first - 1; k > first - 10; k--)
      if (/^(?:response|reply|answer|responses|respond|required)$/.test(t.norm[k] ?? '')) return date.timex;
  }
  return null;
}
