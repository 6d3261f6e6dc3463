// The place that a Persian text speaks of where it says no more than «این ساختمان», «آن‌جا», «این زمین», as en/place-in-focus.ts: the one told of last by words that tell it from others. In: the text, a token and which words are such
// places. Out: the words for it. What a place was made into is no other place, and the grave of somebody's father is nobody's site.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { siteWords } from './headline-site.ts';
import { isPersianPlaceOfHarm } from './places-of-harm.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

/** Tokens: about two paragraphs. */
const BACK = 110;

export function placeInFocus({ tokens: t }: PreparedText, until: number, isSite: IsPlace): TokenSpan | null {
  for (let k = until - 1; k >= 0 && until - k < BACK; k--) {
    // «زندان‌های استان»: of any.
    if (!isSite(t, k) || /\u200c?های$/.test(persianWord(t, k)) || isPointedAt(t, k) || isMade(t, k) || isByTheWay(t, k))
      continue;
    if (/^(?:هیچ|هیچ\u200cگونه|هیچگونه)$/.test(persianWord(t, k - 1))) return null;
    const words = siteWords(t, k);
    if (words.end > k + 1 ? !isOfKin(t, words) : isPersianPlaceOfHarm(t, k)) return words;
  }
  return null;
}

const isPointedAt = (t: Tokens, k: number): boolean => /^(?:این|آن|همین|همان|یک)$/.test(persianWord(t, k - 1));
/** «به [سالن ورزشی] تبدیل شد», «به جای آن [هتل] ساخته شد» */
const isMade = (t: Tokens, k: number): boolean =>
  persianWord(t, k - 1) === 'به'
    ? [1, 2, 3, 4].some((n) => /^(?:تبدیل|بدل)$/.test(persianWord(t, k + n)))
    : [1, 2, 3].some((n) => /^(?:ساخته|ساختند|احداث|افتتاح)/.test(persianWord(t, k + n)));
/** «رئیس زندان», «پشت آسیاب» */
const isByTheWay = (t: Tokens, k: number): boolean =>
  /^(?:رئیس|رییس|مدیر|فرمانده|قوماندان|معاون|نگهبان|کارمند|کارگر|کارگران|کارکنان|زندانیان|زندانی|پشت|کنار|نزدیک|جنب|مقابل|روبه\u200cروی|سوی|طرف)$/.test(
    persianWord(t, k - 1),
  );
/** «قبر پدرم» */
const isOfKin = (t: Tokens, { first, end }: TokenSpan): boolean => {
  for (let k = first + 1; k < end; k++)
    if (
      /^(?:پدر|مادر|پسر|دختر|برادر|خواهر|شوهر|همسر|فرزند|عمو|دایی)(?:م|ش|مان|شان|\u200c?ام)?$/.test(persianWord(t, k))
    )
      return true;
  return false;
};
