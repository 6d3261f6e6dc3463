// To whom something is sent or told, by the preposition: «به …», «خطاب به …», «از …». In: the text and where the words can stand. Out: the words for the hearer, or null. What
// stands behind the same preposition without being anybody is passed over: «به تاریخ ۵ مرداد», «به دلیل …», «به گزارش …».

import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { genitiveOf } from '../../text/fa/clause.ts';
import { isFiniteVerb, phraseEnd } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { namedBeside } from './named-beside.ts';

const NOBODY =
  /^(?:وسیله|وسیلهٔ|وسیله\u200cی|واسطه|واسطهٔ|این|آن|دلیل|خاطر|گفته|گزارش|تاریخ|نقل|عنوان|شرح|زبان|امضا|امضای|شماره|شمارهٔ|منظور|قصد|مناسبت|همراه|پیوست|نام|صورت|طور|شکل|مدت|نشانی|آدرس|سرعت|تدریج|تازگی|شدت|صراحت|ثبت|دنبال|نتیجه|امید|هدف|رغم|علت|سبب|جای|طرف|سوی|خانه|خانه\u200cاش|منزل)$/;

/** Behind the noun of what is sent: `نامه‌ای به تاریخ ۵ مرداد به [هیئت]`. */
export function ahead(prepared: PreparedText, from: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = from; i < limit && !/^[،؛.!؟:]$/.test(t.norm[i] ?? ''); i++) {
    if (persianWord(t, i) !== 'به' || NOBODY.test(persianWord(t, i + 1))) continue;
    // «به دست [فرماندار] دادم»
    const first = persianWord(t, i + 1) === 'دست' ? i + 2 : i + 1;
    const end = phraseEnd(prepared, first, Math.min(limit, i + 11));
    // «به وزارت کشور [تهدیدات] را اعلام کرد»: what stands before «را» is what is told.
    if (end > first + 1 && persianWord(t, end) === 'را' && isOffice(t, first, end - 1))
      return ofItself(prepared, { first, end: end - 1 });
    if (end > first) return namedBeside(prepared, end) ?? ofItself(prepared, { first, end });
  }
  return null;
}

function isOffice(t: PreparedText['tokens'], first: number, end: number): boolean {
  for (let k = first; k < end; k++)
    if (isPersianPost(persianWord(t, k)) || isPersianBodyHead(persianWord(t, k))) return true;
  return false;
}

/** Before the verb, in its clause. */
export function behind(prepared: PreparedText, preposition: string, first: number, verb: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = verb - 1; i >= first; i--) {
    if (persianWord(t, i) !== preposition || NOBODY.test(persianWord(t, i + 1))) continue;
    const hand = preposition === 'به' && persianWord(t, i + 1) === 'دست' ? 1 : 0;
    const span = genitiveOf(prepared, i + 1 + hand, verb);
    return span === null ? null : (namedBeside(prepared, span.end) ?? ofItself(prepared, span));
  }
  return null;
}

/** «به کارگروه [ارائه] کرد», «به استانداران [دستور] داد», «به شهردار [همین درخواست را] تکرار»: the noun of the verb, and what is repeated, are no part of whom. */
function ofItself({ tokens: t }: PreparedText, { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++)
    if (/^(?:همین|همان)$/.test(persianWord(t, k)) && OF_REQUEST.test(persianWord(t, k + 1))) return { first, end: k };
  // «به سفارت [نسبت] به بازداشت …»
  for (let k = first + 1; k < end; k++) if (persianWord(t, k) === 'نسبت') return { first, end: k };
  const noun = end - first > 1 && OF_VERB.test(persianWord(t, end - 1)) && isFiniteVerb(t, end);
  return noun ? { first, end: end - 1 } : { first, end };
}
const OF_REQUEST = /^(?:درخواست|خواسته|تقاضا|نامه|موضوع|مطلب|پرسش|سؤال)$/;
const OF_VERB =
  /^(?:ارائه|ارسال|تسلیم|تقدیم|تحویل|دستور|فرمان|اعلام|ابلاغ|اطلاع|گزارش|مخابره|منتقل|ارجاع|پیشنهاد|توصیه|هشدار|اعتراض|یادآوری|شکایت)$/;
