// «در پاسخ به نامهٔ …», «عطف به …», «نامهٔ مورخ … شما رسید», «پیرو نامهٔ …»: an earlier letter, spoken of in a Persian or Dari letter. In: the tokens and the place of a noun. Out: whose it
// was and how this letter goes back to it, or null.

import { MONTHS } from '../../dates/fa/words.data.ts';
import { persianWord } from '../../text/persian-words.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
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
  const numbered = numberedAt(t, noun);
  if (numbered !== null) return numbered;
  const medium = nounAt(t, noun);
  if (medium === undefined || isOfOthers(t, noun)) return null;
  const [before, opening] = [persianWord(t, noun - 1), persianWord(t, noun - 2)];
  const base = { end: noun + 1, noun, medium };
  const answering = before === 'به' && /^(?:پاسخ|جواب|عطف|بازگشت)$/.test(opening);
  // «در جواب [مرقومهٔ] نمره …», «بازگشت [نامهٔ] …»
  const straight =
    /^(?:پاسخ|جواب)$/.test(before) && /^(?:در|به)$/.test(opening)
      ? noun - 2
      : /^(?:بازگشت|عطف)$/.test(before)
        ? noun - 1
        : null;
  if (straight !== null) return { ...base, first: straight, whose: 'theirs', replies: true, refers: false };
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

/** «[پیرو] ۱۴ و ۲۲», «[تلگراف] ۳۱۸ واصل», «[بازگشت به شمارهٔ] ۱۴/ب»: known by its number alone. The token before the number. */
function numberedAt(t: Tokens, at: number): EarlierLetter | null {
  const label = NUMBERED.test(persianWord(t, at)) ? at : at + 1;
  if (t.kind[at + 1] !== NUMBER) return null;
  const opener = label === at ? at - 1 : at;
  const [w, before] = [persianWord(t, opener), persianWord(t, opener - 1)];
  const base = { end: at + 1, noun: at, medium: 'letter' };
  if (w === 'پیرو') return { ...base, first: opener, whose: 'ours', replies: false, refers: true };
  const answers = w === 'به' && /^(?:عطف|بازگشت|پاسخ|جواب)$/.test(before);
  return answers ? { ...base, first: opener - 1, whose: 'theirs', replies: true, refers: false } : null;
}
const NUMBERED = /^(?:شماره|شمارهٔ|شماره\u200cی|نمره|نمرهٔ|نمره\u200cی|نمبر)$/;

/** «نامهٔ [جمعی از خانواده‌ها] که به این اداره ارجاع شده»: of people of whom the letter speaks. */
function isOfOthers(t: Tokens, noun: number): boolean {
  for (let k = noun + 1; k < noun + 10 && !/^[.،؛:]$/.test(t.norm[k] ?? ''); k++) {
    const w = persianWord(t, k);
    if (OTHERS.test(w)) return !isYours(t, noun);
    if (t.kind[k] !== NUMBER && !/^(?:مورخ|مورخه|به|تاریخ|ماه|سال)$/.test(w) && !NUMBERED.test(w) && !MONTHS.has(w))
      return false;
  }
  return false;
}
const OTHERS =
  /^(?:جمعی|گروهی|عده\u200cای|تعدادی|شماری|خانواده|خانوادهٔ|خانواده\u200c(?:ی|های)|بستگان|مادران?|پدران?|همسران?|اهالی|متهمان|زندانیان|محکومین)$/;

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
