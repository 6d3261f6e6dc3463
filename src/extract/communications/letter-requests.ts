// What a letter asks and tells as a whole, beside what its sentences say with verbs of asking: `Please provide …`, `You are hereby summoned to …`, `We bring to your attention
// …`, `a response within 60 days`. In: the text of a letter, behind its head. Out: words as they stand, and the day or the length of time by which an answer is due.

import type { Found } from '../drafts.ts';
import { isPersian, persianWord } from '../text/persian-words.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, tokenFrom } from '../text/tokens.ts';
import { contentFrom } from './en/content.ts';
import { earlierInEnglish } from './en/earlier-letter.ts';
import { answerWishedInEnglish, askedInEnglish } from './en/letter-asks.ts';
import { earlierInPersian } from './fa/earlier-letter.ts';
import { askedInPersian } from './fa/letter-asks.ts';

/** How far into a letter its government is named, its requests stand. */
export const FAR = 2000;

/** What the letter asks, once for each of its sentences: by words of asking, or as a question. */
export function requestsIn(prepared: PreparedText, { first: from, end: until }: TokenSpan): readonly TokenSpan[] {
  const { tokens: t, sentences, sentenceOf, markOf } = prepared;
  const found: TokenSpan[] = [];
  let done = -1;
  for (let i = from; i < Math.min(until, from + FAR) && found.length < MOST_REQUESTS; i++) {
    const n = sentenceOf[i] ?? 0;
    const sentence = sentences[n];
    if (sentence === undefined || n === done || (markOf[i] ?? -1) >= 0) continue;
    const at = askedInEnglish(t, i, sentence) ?? (isPersian(t, i) ? askedInPersian(t, i, sentence) : null);
    const words = at === null ? questionIn(t, i, sentence) : contentFrom(prepared, at, sentence.end);
    if (words === null) continue;
    found.push(words);
    done = n;
  }
  return found;
}

/** `Where are they buried?` asks whom the letter is to. */
function questionIn(t: Tokens, i: number, { first, end }: TokenSpan): TokenSpan | null {
  if (i !== first || !/^[?؟]$/.test(t.norm[end - 1] ?? '') || end - first < LEAST_OF_QUESTION) return null;
  return { first, end: end - 1 };
}
const LEAST_OF_QUESTION = 4;

/** What a letter asks that asks for nothing but an answer. */
export function answerAskedIn(prepared: PreparedText, from: number): readonly TokenSpan[] {
  const { tokens: t, sentences, sentenceOf } = prepared;
  for (let i = from; i < Math.min(t.count, from + FAR); i++) {
    const at = answerWishedInEnglish(t, i);
    const words = at === null ? null : contentFrom(prepared, at, sentences[sentenceOf[i] ?? 0]?.end ?? at);
    if (words !== null) return [words];
  }
  return [];
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

/** A telegram, a short mail says what its few sentences say, with no word for telling; a long letter at least what it begins with. */
export function briefIn(prepared: PreparedText, from: number, until: number): readonly TokenSpan[] {
  const { tokens: t, sentences } = prepared;
  const found = sentences.filter(
    ({ first, end }) =>
      first >= from &&
      end <= until &&
      end - first > 2 &&
      !isLabelled(t, first) &&
      !isGreeting(t, first) &&
      !isBackwards(t, first, end) &&
      !isNumbers(t, first, end) &&
      !OF_KEEPER.test(t.text.slice(t.from[first], t.to[end - 1])),
  );
  const words = found.reduce((sum, { first, end }) => sum + end - first, 0);
  return found
    .filter(({ first, end }) => words <= LONGEST_BRIEF || end - first >= LEAST_OF_LONG)
    .slice(0, words > LONGEST_BRIEF ? 1 : MOST_TOLD)
    .map(({ first, end }) => ({ first, end: Math.min(endOfWords(t, end), first + LONGEST_TOLD) }));
}
/** `[Received 5 May]`, `(This letter is invented)`: the word of whoever keeps the paper. */
const OF_KEEPER = /^\s*[[({]|ساختگی|\b(?:invented|fictitious|fictional)\b/iu;
/** Of a long letter that tells nothing by words for telling its first whole sentence is taken. */
const LEAST_OF_LONG = 9;
const LONGEST_TOLD = 60;
const LONGEST_BRIEF = 70;

/** `DATE: 12 May` of the head. */
const isLabelled = (t: Tokens, first: number): boolean =>
  (/^(?:from|to)$/.test(t.norm[first] ?? '') && (t.gap[first] ?? 0) >= 2) ||
  [1, 2, 3].some((n) => t.norm[first + n] === ':' && (t.gap[first + n] ?? 0) < 2);
const isGreeting = (t: Tokens, first: number): boolean =>
  t.norm[t.norm[first] === 'please' ? first + 1 : first] === 'accept' ||
  (/^(?:dear|yours|sincerely|regards|cc|ref|re|sir|madam|mr|mrs|ms|dr|با|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/.test(
    t.norm[first] ?? '',
  ) &&
    [1, 2, 3, 4].some((n) => /^[,،]$/.test(t.norm[first + n] ?? '') || (t.gap[first + n] ?? 0) >= 2));
/** `D. 17th April, R. 17th, 23.50 hrs` of a cable's head. */
const isNumbers = (t: Tokens, first: number, end: number): boolean =>
  t.kind.slice(first, end).filter((kind) => kind === NUMBER).length * 3 >= end - first;
/** `I have your note of 6 January.`, `With reference to your letter, I have the honour to convey the following.`: what it goes back to, not what it tells. */
function isBackwards(t: Tokens, first: number, end: number): boolean {
  for (let k = first; k < Math.min(end, first + 16); k++)
    if ((earlierInEnglish(t, k) ?? earlierInPersian(t, k)) !== null) return true;
  return false;
}
const endOfWords = (t: Tokens, end: number): number => (/^[.!]$/.test(t.norm[end - 1] ?? '') ? end - 1 : end);

const PERSIAN_TELLS = /^می\u200c?(?:رسان|دار|کن|گرد|شود|ساز|نما)/;
function toldAt(t: Tokens, i: number, limit: number): number | null {
  const word = (k: number): string => t.norm[k] ?? '';
  if (/^(?:inform|advise|assure|notify|tell|warn)$/.test(word(i)) && word(i + 1) === 'you')
    return word(i + 2) === 'that' ? i + 3 : null;
  if (
    /^(?:report|state|convey|declare|submit)$/.test(word(i)) &&
    word(i + 1) === 'that' &&
    /^(?:to|i|we)$/.test(word(i - 1))
  )
    return i + 2;
  if (
    /^(?:اطلاع|آگاهی|استحضار|عرض|اعلام|معروض|گزارش|خاطرنشان)$/.test(persianWord(t, i)) &&
    PERSIAN_TELLS.test(persianWord(t, i + 1))
  )
    return persianWord(t, i + 2) === 'که' ? i + 3 : i + 2;
  if (word(i) !== 'attention' || !/^(?:the|your|our|s)$/.test(word(i - 1))) return null;
  if (word(i + 1) === 'to') return i + 2;
  for (let k = i; k < limit; k++)
    if (
      /^(?:concerning|regarding|that)$/.test(word(k)) ||
      (word(k) === 'about' && /^(?:information|reports?|allegations?|news)$/.test(word(k - 1)))
    )
      return k + 1;
  // `draw the attention of your Excellency’s Government to the arrest of …`
  for (let k = i + 1; k < Math.min(limit, i + 9); k++) if (word(k) === 'to') return k + 1;
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
      if (
        /^(?:response|reply|answer|responses|respond|required|writing|letter|told|tell|inform|informed)$/.test(
          t.norm[k] ?? '',
        )
      )
        return date.timex;
  }
  return null;
}
