// The place that a Persian document is about by its headline, as en/headline-site.ts: «گور دسته‌جمعی پل آهنی: آنچه می‌دانیم», «گورستان باغ گردو (ویرایش دوم)». In: the text and which words are such places. Out: the words for
// it; null where a headline names none.

import { isPersianVerbForm } from '../../text/fa/verb-forms.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { CONDITIONS } from './words.data.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

const HEADLINES = new Set(['title', 'subtitle', 'heading']);
/** UTF-16: further down, headings are of chapters. */
const FIRST_LINES = 300;
const LONGEST = 4;
const known = new WeakMap<PreparedText, TokenSpan | null>();

export function headlineSite(prepared: PreparedText, isSite: IsPlace): TokenSpan | null {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const { tokens: t, stretches, stretchOf } = prepared;
  let site: TokenSpan | null = null;
  for (let i = 0; i < t.count && site === null; i++) {
    const stretch = stretches[stretchOf[i] ?? 0];
    if (stretch === undefined || stretch.from > FIRST_LINES) break;
    const words = HEADLINES.has(stretch.role) && isSite(t, i) ? siteWords(t, i) : null;
    // «گورستان باغ گردو», not «گورستان» alone.
    if (words !== null && words.end > i + 1) site = words;
  }
  known.set(prepared, site);
  return site;
}

/** A place with what names it: up to a mark, a preposition, a conjunction or a verb. */
export function siteWords(t: Tokens, first: number): TokenSpan {
  // «قطعهٔ ۱۷ گورستان تالون»
  const isPlot =
    persianWord(t, first) === 'قطعه' && (t.kind[first + 1] === NUMBER || persianNumberAt(t, first + 1) !== null);
  let end = first + (isPlot ? 2 : 1);
  const limit = end - 1 + LONGEST;
  while (end < limit && (t.gap[end] ?? 3) < 3 && !ENDS.test(persianWord(t, end)) && !beginsVerb(t, end)) end++;
  // «به گورستان هاوره [بروند].»: a sentence ends in its verb.
  if (end > first + 2 && /^[.؟!؛]$/.test(t.norm[end] ?? '') && t.kind[end - 1] === WORD) end--;
  // «از کارخانه گذشته [است]»
  if (end > first + 1 && /^(?:است|بود|اند|بودند|شد|شده|کرد|کردند)$/.test(persianWord(t, end))) end--;
  return beforeVerb(t, { first, end });
}

/** «[گودال] کندند»: what many did is no part of the name. Other forms of verbs are nouns too: «خرید», «ساخت», «سوخت». */
export function beforeVerb(t: Tokens, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++) {
    const word = persianWord(t, k);
    if (/ند$/.test(word) && (isPersianVerbForm(word) || /^ن?(?:کندند|بریدند|کوفتند)$/.test(word)))
      return { first, end: k };
  }
  return { first, end };
}
/** «[تخریب] و … شد», «[دیده] نشود», «[پارک] ساخته شود»: what is told of it. */
const beginsVerb = (t: Tokens, k: number): boolean =>
  (CONDITIONS.has(persianWord(t, k)) && persianWord(t, k) !== 'پیدا') ||
  /^(?:ن?می\u200c\p{L}+|بسیج)$/u.test(persianWord(t, k)) ||
  /^(?:ن?شو(?:د|ند)|ن?شد(?:ند|ه)?|نشده|ن?کرد(?:ند|ه)?|ن?کن(?:د|ند)|ساخته|ساختند|گردید|ن?گرفت|ن?داد|ندارند|دارند|دارد|ندارد|دادند|داده|آوردند|آورده|آمد|آمدند|ن?می\u200c\p{L}+)(?:\u200c\p{L}+)?$/u.test(
    persianWord(t, k + 1),
  );
const ENDS =
  /^(?:\P{L}+|نهال|درخت|درختان|سیم|تابلو|تابلویی|لوح|گودال|کانال|بیرون|کشیده|خبر|گزارش|بتن|بتون|سیمان|آسفالت|دیوار|دیواری|حصار|نرده|زباله|نخاله|خاک|مانع|جلوی|پیدا|آن|این|از|در|به|با|بر|تا|که|و|را|را\u200c|برای|روی|است|بود|بودند|شد|شده|شدند|هم|نیز|امروز|دیروز|اکنون|حالا|سال|روز|هفته|دست|افرادی|کسی|کسانی|نیست|نیستند|گفت|گفتند|افزود|نوشت|خواست|خواستند|نامه|نامه\u200cای|باز|دوباره|آمد|آمدند|رفت|رفتند|کرد|کردند)$/u;
