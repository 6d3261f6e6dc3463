// What a page takes back: `Correction: an earlier version of this article said that Mavik was mayor`, `wrongly named him as mayor`, «در نسخه پیشین این خبر … به اشتباه …». In: tokens, a place and its sentence.
// Out: the words that take it back, which stand before the place; null where none do. A sentence that goes on to say what is right is another.

import { persianWord } from './persian-words.ts';
import { type TokenSpan, type Tokens, wordAt } from './tokens.ts';

const REACH = 30;
const EARLIER = /^(?:earlier|previous|original)$/;
/** `an earlier version of [this article]`; not that of a law. */
const PAGES = /^(?:article|story|report|page|text|piece|column|post|item|entry|caption|headline|dispatch)$/;
const WRONGLY = /^(?:wrongly|mistakenly|incorrectly|erroneously|misidentified|misstated)$/;
const SAYING =
  /^(?:said|stated|reported|named|called|described|identified|listed|gave|wrote|referred|misidentified|misstated)$/;
const EARLIER_FA = /^(?:پیشین|قبلی|نخست|اولیه)$/;
const VERSIONS_FA = /^(?:نسخه|نسخهٔ|ویرایش)$/;
const SAYING_FA = /^(?:گفته|آمده|نوشته|ذکر|معرفی|خوانده|درج|عنوان)$/;

export function takenBackBefore(t: Tokens, token: number, { first, end }: TokenSpan): string | null {
  const limit = Math.max(first, token - REACH);
  for (let i = token - 1; i >= limit; i--) {
    const [word, next] = [wordAt(t, i), wordAt(t, i + 1)];
    if (EARLIER.test(word) && isOfPage(t, i + 1) && isSaidBetween(t, i, token)) return `${word} ${next}`;
    if (WRONGLY.test(word) && [i, i - 1, i + 1].some((at) => SAYING.test(wordAt(t, at)))) return word;
    if (VERSIONS_FA.test(persianWord(t, i)) && EARLIER_FA.test(persianWord(t, i + 1)))
      return `${persianWord(t, i)} ${persianWord(t, i + 1)}`;
    if (
      persianWord(t, i) === 'به' &&
      /^(?:اشتباه|غلط|خطا)$/.test(persianWord(t, i + 1)) &&
      t.norm.slice(i, end).some((_, k) => SAYING_FA.test(persianWord(t, i + k)))
    )
      return `به ${persianWord(t, i + 1)}`;
  }
  return null;
}

/** `version of this article`, `caption`. */
const isOfPage = (t: Tokens, i: number): boolean =>
  /^(?:version|versions|edition)$/.test(wordAt(t, i))
    ? wordAt(t, i + 1) === 'of' && /^(?:this|the)$/.test(wordAt(t, i + 2)) && PAGES.test(wordAt(t, i + 3))
    : /^(?:caption|headline)$/.test(wordAt(t, i));

/** `an earlier version [said] that`; not `the earlier report, which Mavik wrote`. */
const isSaidBetween = (t: Tokens, from: number, to: number): boolean =>
  t.norm.slice(from, to).some((w) => SAYING.test(w));
