// A list, a copy, findings that somebody sends: «انجمن رونوشت این فهرست را در ۵ بهمن برای [رئیس‌جمهور] فرستاد و خواست …», «یافته‌های خود را برای سرهنگ فرستاد و از او توضیح خواست». In: the text and the token of the verb. Out: what was sent, with
// what was asked with it, or null. Letters and reports are read by their nouns (find-persian.ts).

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { isSomebody } from './calling.ts';
import { byApartFrom } from './doer.ts';
import { behind } from './hearers.ts';

const SENDS = /^(?:فرستاد|فرستادند|فرستادم|فرستادیم|فرستاده|سپرد|سپردند|سپردم|سپردیم)$/u;
export const THINGS =
  /^(?:فهرست|لیست|رونوشت|نسخه|کپی|یافته|سند|سندها|اسناد|مدرک|مدارک|پرونده|عکس|عکس‌ها|نام|نام‌ها|اسامی|دفتر|متن|پرسش|پرسش‌ها|سؤال|نوار|نوارها|برگه|صورت)(?:ی|\u200cای|\u200cها|\u200cهای|ها|های|هٔ|ٔ)?$/u;

export function thingSentAt(
  prepared: PreparedText,
  i: number,
  { low, end }: { readonly low: number; readonly end: number },
): Sent | null {
  const { tokens: t } = prepared;
  if (!SENDS.test(persianWord(t, i))) return null;
  let marker = i - 1;
  while (marker > low && persianWord(t, marker) !== 'را' && t.norm[marker] !== '؛') marker--;
  if (persianWord(t, marker) !== 'را') return null;
  const thing = [5, 4, 3, 2, 1].map((n) => marker - n).find((k) => k >= low && THINGS.test(persianWord(t, k)));
  if (thing === undefined) return null;
  const to = behind(prepared, 'برای', marker, i) ?? behind(prepared, 'به', marker, i);
  if (to === null || !isSomebody(prepared, to)) return null;
  // «فرستادم»: the ending says who.
  const by = /(?:م|یم)$/u.test(persianWord(t, i)) ? [{ first: i, end: i + 1 }] : byApartFrom(prepared, thing, low, to);
  const asked = askedWith(prepared, i + 1, end);
  return sent({
    trigger: i,
    by,
    to: [to],
    says: [{ first: thing, end: marker }],
    ...(asked !== null && { asks: [asked] }),
    unsaid: by.length === 0,
    confidence: 'likely',
    reasons: [`“… را … ${persianWord(t, i)}”`],
  });
}

/** «و خواست [نام‌ها چاپ شود]», «و از او [توضیح] خواست» */
function askedWith({ tokens: t }: PreparedText, from: number, end: number): TokenSpan | null {
  if (persianWord(t, from) !== 'و') return null;
  const isWant = (k: number): boolean => /^(?:خواست|خواستند|خواستم|خواستیم)$/u.test(persianWord(t, k));
  if (isWant(from + 1)) {
    const first = persianWord(t, from + 2) === 'که' ? from + 3 : from + 2;
    return end - first > 1 ? { first, end } : null;
  }
  const ofThem =
    persianWord(t, from + 1) === 'از' && /^(?:او|وی|آنان|آن\u200cها|آنها|ایشان)$/u.test(persianWord(t, from + 2));
  const want = ofThem ? [4, 5, 6, 7].map((n) => from + n).find((k) => k < end && isWant(k)) : undefined;
  return want === undefined ? null : { first: from + 3, end: want };
}
