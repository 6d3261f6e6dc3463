// «در پاسخ به نامهٔ …», «عطف به …», «نامهٔ مورخ … شما رسید», «پیرو نامهٔ …»: an earlier letter, spoken of in a Persian or Dari letter. In: the tokens and the place of a noun. Out: whose it
// was and how this letter goes back to it, or null.

import { persianWord } from '../../text/persian-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { EarlierLetter } from '../earlier-letter.ts';

const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['letter', 'نامه مرقومه مکتوب مراسله رقیمه مکاتبه دستخط'],
      ['request', 'درخواست تقاضا تقاضای استعلام خواسته خواست پرسش پرسش‌های سؤال سوال'],
      ['complaint', 'شکایت شکوائیه شکواییه اعتراض'],
      ['petition', 'دادخواست عریضه عریضهٔ عرض‌حال لایحه دادخواهی'],
      ['message', 'پیام پیغام'],
      ['telegram', 'تلگرام تلگراف تلگرافی مخابره'],
      ['fax', 'فکس دورنگار فاکس'],
      ['note', 'یادداشت'],
    ] as const
  ).flatMap(([medium, words]) => words.split(' ').map((w) => [w.replaceAll('‌', '\u200c'), medium] as const)),
);

/** Ezafe and the sign of it are no other word. */
const nounAt = (t: Tokens, i: number): string | undefined =>
  NOUNS.get(persianWord(t, i)) ?? NOUNS.get(persianWord(t, i).replace(/[ٔ]|\u200c?(?:ی|ها|های)$/u, ''));

const RECEIVED = /^(?:رسید|واصل|دریافت|وصول|ملاحظه|مطالعه|بررسی|ملاحضه|مواصلت|ثبت|رد|موافقت|اجابت)$/;
const YOURS = /^(?:شما|تان|جنابعالی|جناب\u200cعالی|سرکار|سرکارعالی|خود|آنجناب|حضرتعالی)$/;

export function earlierInPersian(t: Tokens, noun: number): EarlierLetter | null {
  const medium = nounAt(t, noun);
  if (medium === undefined) return null;
  const [before, opening] = [persianWord(t, noun - 1), persianWord(t, noun - 2)];
  const base = { end: noun + 1, noun, medium };
  const answering = before === 'به' && /^(?:پاسخ|جواب|عطف|بازگشت)$/.test(opening);
  if (answering) return { ...base, first: noun - 2, whose: 'theirs', replies: true, refers: false };
  if ((before === 'به' && opening === 'اشاره') || (/^(?:خصوص|مورد|باب|ارتباط)$/.test(before) && isYours(t, noun)))
    return { ...base, first: noun - 2, whose: 'theirs', replies: false, refers: true };
  if (before === 'پیرو' || (before === 'به' && opening === 'پیرو') || (before === 'پی' && opening === 'در')) {
    const theirs = isYours(t, noun);
    return { ...base, first: noun - 1, whose: theirs ? 'theirs' : 'ours', replies: theirs, refers: false };
  }
  return isYours(t, noun) && hasCome(t, noun)
    ? { ...base, first: noun, whose: 'theirs', replies: false, refers: true }
    : null;
}

/** «نامهٔ مورخ ۵ مرداد [شما]», «درخواست [آن سازمان]» */
function isYours(t: Tokens, noun: number): boolean {
  for (let k = noun + 1; k < noun + 14 && !/^[.،؛:]$/.test(t.norm[k] ?? ''); k++) {
    if (YOURS.test(persianWord(t, k))) return true;
    if (persianWord(t, k) === 'آن' && k < noun + 10) return true;
  }
  return false;
}

/** «… [رسید]», «… [واصل گردید]», «… [ملاحظه شد]» */
function hasCome(t: Tokens, noun: number): boolean {
  for (let k = noun + 1; k < noun + 18 && !/^[.؛]$/.test(t.norm[k] ?? ''); k++)
    if (RECEIVED.test(persianWord(t, k))) return true;
  return false;
}
