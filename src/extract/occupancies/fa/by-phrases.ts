// By whom something is done in a Persian sentence about somebody else's post: «[از سوی وزیر کشور، احمد ماویک،] به فرماندهی … منصوب شد», «[به حکم دادستان، احمد ماویک،] رنیکی رئیس … شد», «رنیکی، [منصوب استاندار وقت، احمد ماویک،] …».
// In: the text and a token. Out: the words from the lead to the end of its apposition. Nobody within them holds a post told outside of them, nor the other way round.

import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import type { NameAt } from '../../text/names/name-at.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { BOUNDS, BY_LEADS, BY_NOUNS, CHOSEN_BY } from './words.data.ts';

const FARTHEST = 40;
const LONGEST_WORDS = 10;
const LONGEST_STYLES = 3;

/** Whether one token stands in such words and the other does not. */
export function isApart(prepared: PreparedText, one: number, other: number): boolean {
  return byPhraseOf(prepared, one)?.first !== byPhraseOf(prepared, other)?.first;
}

/** The words of by whom in which a token stands. */
export function byPhraseOf(prepared: PreparedText, at: number): TokenSpan | null {
  const { first } = prepared.sentences[prepared.sentenceOf[at] ?? 0] ?? { first: at };
  for (let i = at; i >= first && at - i < FARTHEST; i--) {
    const begin = leadEnd(prepared, i);
    const end = begin === null ? i : endOf(prepared, begin);
    // The nearest lead with words behind it tells; one that ends before the token bounds the ones before it too.
    if (begin !== null && end > begin) return at < end ? { first: i, end } : null;
  }
  return null;
}

/** Behind «توسط», «از سوی», «به حکم», «به موجب حکم», «، منصوب». */
function leadEnd({ tokens: t, names }: PreparedText, i: number): number | null {
  const w = word(t, i);
  if (BY_LEADS.has(w)) return i + 1;
  if (BY_NOUNS.has(w) && (/^(?:به|با|از|بنابر|بر|طبق|طی|حسب|برابر)$/.test(word(t, i - 1)) || isGround(t, i)))
    return i + 1;
  const behind = isComma(t, i - 1) || word(t, i - 1) === 'که' || (names.at[i - 1] ?? -1) >= 0;
  return CHOSEN_BY.has(w) && behind ? i + 1 : null;
}

/** «به موجب [حکم]», «بر اساس [پیشنهاد]», «بنا به [دستور]», «در پی [درخواست]». */
const isGround = (t: Tokens, i: number): boolean => /^(?:موجب|اساس|پی|استناد|دنبال|مطابق)$/.test(word(t, i - 1));

function endOf(prepared: PreparedText, begin: number): number {
  const { tokens: t } = prepared;
  const own = wordsEnd(prepared, begin);
  const told = own.named ? relativeEnd(t, own.end) : null;
  if (told !== null) return told;
  if (own.end === begin || !isComma(t, own.end)) return own.end;
  const end = apposedEnd(prepared, { first: begin, end: own.end }, own.named);
  return end !== null && (isComma(t, end) || word(t, end) === 'و') ? end : own.end;
}

/** «احمد ماویک[، وزیر کشور]،», «وزیر کشور[، احمد ماویک]،»: a comma or «و» closes what stands in apposition. */
function apposedEnd(prepared: PreparedText, { first, end }: TokenSpan, named: boolean): number | null {
  const { tokens: t } = prepared;
  if (named) {
    const post = isPersianPost(word(t, end + 1)) ? wordsEnd(prepared, end + 1) : null;
    return post === null || post.named ? null : post.end;
  }
  for (let i = first; i < end; i++) if (isPersianPost(word(t, i))) return personFrom(prepared, end + 1)?.end ?? null;
  return null;
}

/** «احمد ماویک [که رئیس زندان بود]»: told of whom the words name. */
function relativeEnd(t: Tokens, end: number): number | null {
  const that = isComma(t, end) ? end + 1 : end;
  if (word(t, that) !== 'که') return null;
  for (let i = that + 1; i < Math.min(t.count, that + LONGEST_RELATIVE) && (t.gap[i] ?? 3) < 3; i++)
    if (isFiniteVerb(t, i)) return i + 1;
  return null;
}
const LONGEST_RELATIVE = 16;

/** Nouns by ezafe; the name of a person ends them where they begin with it, with a post or with a style. A post that a verb follows is no word of them: «به انتخاب مردم [رئیس شورا شد]». */
function wordsEnd(prepared: PreparedText, begin: number): { readonly end: number; readonly named: boolean } {
  const { tokens: t } = prepared;
  let i = begin;
  let post: number | null = null;
  while (i < t.count && i - begin < LONGEST_WORDS && (t.gap[i] ?? 3) < 2) {
    const name = personFrom(prepared, i);
    if (name !== null) {
      const own = i === begin || isPersianPost(word(t, begin)) || isPersianStyle(word(t, begin));
      if (!own) return { end: i, named: false };
      const second = word(t, name.end) === 'و' ? personFrom(prepared, name.end + 1) : null;
      return { end: second?.end ?? name.end, named: true };
    }
    if (i > begin && isPersianPost(word(t, i))) post = i;
    const other = prepared.names.list[prepared.names.at[i] ?? -1];
    if (other !== undefined && other.first === i) i = other.end;
    else if (isFiniteVerb(t, i)) return { end: post ?? i, named: false };
    else if ((t.kind[i] !== WORD && t.kind[i] !== NUMBER) || BOUNDS.has(word(t, i))) break;
    else i++;
  }
  return { end: i, named: false };
}

/** The person named from a token on, over styles before the name. */
function personFrom({ names, tokens: t }: PreparedText, at: number): NameAt | null {
  for (let i = at; i <= at + LONGEST_STYLES; i++) {
    const name = names.list[names.at[i] ?? -1];
    if (name !== undefined) return name.kind === 'person' && (name.first === i || name.nameFirst === i) ? name : null;
    if (!isPersianStyle(word(t, i))) return null;
  }
  return null;
}

const isComma = (t: Tokens, i: number): boolean => /^[،,]$/.test(t.norm[i] ?? '');
