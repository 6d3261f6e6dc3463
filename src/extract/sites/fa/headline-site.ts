// The place that a Persian document is about by its headline, as en/headline-site.ts: «گور دسته‌جمعی پل آهنی: آنچه می‌دانیم», «گورستان باغ گردو (ویرایش دوم)». In: the text and which words are such places. Out: the words for
// it; null where a headline names none.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';

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
  let end = first + 1;
  while (end < first + LONGEST && (t.gap[end] ?? 3) < 3 && !ENDS.test(persianWord(t, end))) end++;
  // «از کارخانه گذشته [است]»
  if (end > first + 1 && /^(?:است|بود|اند|بودند|شد|شده|کرد|کردند)$/.test(persianWord(t, end))) end--;
  return { first, end };
}
const ENDS =
  /^(?:\P{L}+|از|در|به|با|بر|تا|که|و|را|را\u200c|برای|روی|است|بود|بودند|شد|شده|شدند|هم|نیز|امروز|اکنون|حالا|سال|باز|دوباره|آمد|آمدند|رفت|رفتند|کرد|کردند)$/u;
