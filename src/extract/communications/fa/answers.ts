// What came back of a Persian message: «بی‌پاسخ ماند», «پاسخی نگرفت», «در آذر جواب آمد», «این درخواست را رد کرد», «گفت …» behind what somebody asked in person. In: the text, a message and the
// others. Out: the answer and the word that tells it, or null.

import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { isAgain } from '../again.ts';
import type { Answer, Sent } from '../sent.ts';

interface Came {
  readonly answer: NonNullable<Answer>;
  readonly at: number;
}

/** «جوابش», «پاسخ‌شان», «جوابی». */
const ANSWERS = /^(?:پاسخ|جواب)(?:ی|ش|\u200c?(?:اش|شان|مان|ام|م|های|ها))?$/u;
const NOT =
  /^(?:ن(?:می\u200c?)?(?:گرفت|شنید|داد|کرد|آمد|یامد|رسید|داشت|شد|نوشت|فرستاد|بود|دید|یافت)(?:م|یم|ند|ه|ه\u200c?(?:ام|ایم|اند|است))?|نیست|معدوم|نداریم|ندارم|ندارد|ندادیم|ننوشتیم)$/u;
const CAME = /^(?:داد|رسید|آمد|نوشت|گرفت|گفت|دریافت|فرستاد|شنید)(?:م|یم|ند|ه|ه\u200c?(?:ام|ایم|اند|است))?$/u;

/**
 * In its sentence or the next, in the one after that where it names who was asked; before another sentence that tells of a message. Words that name the one whom the next message was to
 * are of that one.
 */
export function answerBehind(
  { tokens: t, sentences, sentenceOf }: PreparedText,
  one: Sent,
  all: readonly Sent[],
): Came | null {
  const { trigger } = one;
  const s = sentenceOf[trigger] ?? 0;
  const beside = all.filter((other) => other !== one && sentenceOf[other.trigger] === s);
  const later = all.find((other) => (sentenceOf[other.trigger] ?? 0) > s && !isAgain(other))?.trigger ?? t.count;
  const last = Math.min(
    sentences[s + 2]?.end ?? sentences[s + 1]?.end ?? sentences[s]?.end ?? trigger,
    trigger + 80,
    later,
  );
  // «یک ماه بعد یادآوری کردم. هنوز منتظرم.»
  const reminded = all.some((other) => isAgain(other) && sentenceOf[other.trigger] === s + 1);
  for (let i = trigger + 1; i < last; i++) {
    const opens = sentences[sentenceOf[i] ?? 0]?.first ?? i;
    const own = isNamedIn(t, one, { first: Math.max(opens, trigger + 1), end: i });
    const others = beside.some((other) => isNamedIn(t, other, { first: opens, end: i }));
    // «شمارهٔ ثبت آن ۸۸ است. پاسخی نیامد.»: a sentence that begins with the answer is of the message before it.
    const away =
      reminded || (i - opens <= 1 && (ANSWERS.test(persianWord(t, i)) || persianWord(t, i) === 'هیچ')) ? 2 : 1;
    if (!own && (others || (sentenceOf[i] ?? 0) > s + away)) continue;
    if (!own && beside.some((other) => other.trigger > trigger && other.trigger < i)) continue;
    const came = answerAt(t, i, { opens, last }) ?? spokenAt(t, one, i, opens);
    if (came !== null) return { answer: came, at: i };
  }
  return null;
}

function answerAt(t: Tokens, i: number, { opens, last }: { opens: number; last: number }): Answer {
  const w = persianWord(t, i);
  if (waitsAt(t, i) || cameBackAt(t, i)) return 'none';
  const letter = letterCameAt(t, i, opens, last);
  if (letter !== null) return letter;
  if (w === 'بی\u200cپاسخ' || w === 'بی\u200cجواب') return 'none';
  // «بدون پاسخ ماند»
  if (/^(?:پاسخ|جواب)$/.test(w) && persianWord(t, i - 1) === 'بدون' && /^(?:ماند|مانده)/u.test(persianWord(t, i + 1)))
    return 'none';
  if (/^(?:خبری|اثری)$/.test(w) && /^(?:نشد|نیست|نیامد|نرسید)$/.test(persianWord(t, i + 1))) return 'none';
  if (/^(?:درخواست|تقاضا|خواسته|نامه|شکایت|عریضه|اعتراض|لایحه|دادخواست)$/.test(w)) return decisionBehind(t, i, last);
  const partly = partlyAt(t, i);
  if (partly !== null || !ANSWERS.test(w)) return partly;
  // «در پاسخی دو صفحه‌ای این درخواست را رد کرد»
  const opened = persianWord(t, i - 1) === 'در';
  for (let k = i + 1; opened && k < Math.min(last, i + 14) && !/^[.؛]$/.test(t.norm[k] ?? ''); k++) {
    const refused =
      /^(?:رد|مخالفت)$/.test(persianWord(t, k)) && /^(?:کرد|کردند|کرده|نمود)/u.test(persianWord(t, k + 1));
    if (refused) return 'refused';
    if (/^(?:گفت|گفتند|نوشت|نوشتند|اعلام|مدعی)$/.test(persianWord(t, k))) return 'given';
  }
  for (let k = i + 1; k < i + 7; k++) {
    const next = persianWord(t, k);
    if (NOT.test(next)) return 'none';
    // «جوابش انتقال به شهر دیگر بود», «جواب: …»
    const told = next === 'بود' || (next === 'این' && /^(?:بود|است|که)$/.test(persianWord(t, k + 1)));
    if ((told && /^(?:جواب|پاسخ).{1,4}$/u.test(w)) || (k === i + 1 && t.norm[k] === ':')) return 'given';
    if (CAME.test(next))
      return NOT.test(persianWord(t, k + 1)) ||
        /^(?:نشد|نشده|نشده\u200cاست|نمی\u200cشود|نخواهد)$/.test(persianWord(t, k + 1)) ||
        isOfNeither(t, opens, i)
        ? 'none'
        : 'given';
    if (/^[.؛]$/.test(t.norm[k] ?? '')) return null;
  }
  return null;
}

/** «نامه‌ای از بندر [آمد] که در آن گفته بود: …» */
function letterCameAt(t: Tokens, i: number, opens: number, last: number): Answer {
  if (!/^(?:آمد|رسید)$/.test(persianWord(t, i))) return null;
  let paper = i - 1;
  while (paper > opens && i - paper < 10 && !/^(?:نامه\u200cای|نامه|کاغذی|جوابیه\u200cای)$/.test(persianWord(t, paper)))
    paper--;
  const from = [paper + 1, paper + 2, paper + 3].some((k) => k < i && persianWord(t, k) === 'از');
  if (!/^(?:نامه|کاغذی|جوابیه)/.test(persianWord(t, paper)) || !from) return null;
  for (let k = i + 1; k < Math.min(t.count, Math.max(last, i + 26)); k++) {
    if (k > i + 1 && (t.gap[k] ?? 0) >= 3) break;
    const refused =
      /^(?:رد|مردود|مخالفت)$/.test(persianWord(t, k)) &&
      /^(?:می\u200cشود|شد|شده|است|می\u200cگردد|گردید)$/.test(persianWord(t, k + 1));
    if (refused) return 'refused';
  }
  return 'given';
}

/** «هنوز منتظرم», «هنوز در انتظار پاسخ‌اند», «تاکنون هیچ اقدامی صورت نگرفته», «هیچ اقدامی نشد» */
function waitsAt(t: Tokens, i: number): boolean {
  const [w, before] = [persianWord(t, i), persianWord(t, i - 1)];
  if (/^منتظر(?:م|یم|ند|\u200c?(?:ایم|اند|ام))?$/u.test(w))
    return /^(?:هنوز|همچنان)$/.test(before) && (w !== 'منتظر' || /^(?:پاسخ|جواب)/.test(persianWord(t, i + 1)));
  return (
    w === 'اقدامی' &&
    before === 'هیچ' &&
    /^(?:نگرفت|نشد|نکرد)/u.test(persianWord(t, /^(?:صورت|انجام|به)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1))
  );
}

/** «نامه بازگردانده شد», «نامه بازنشده برگشت» */
const cameBackAt = (t: Tokens, i: number): boolean =>
  /^نامه(?:\u200cها|\u200cمان|\u200cام)?$/u.test(persianWord(t, i)) &&
  [1, 2, 3].some(
    (n) =>
      /^(?:بازگردانده|برگردانده|برگشت|بازگشت)$/.test(persianWord(t, i + n)) && !/^ن/u.test(persianWord(t, i + n + 1)),
  );

/** «دریافت نامه را تأیید کرد», «رسید نامه را اعلام کرد», «قول داد … پیگیری کند» */
function partlyAt(t: Tokens, i: number): Answer {
  const w = persianWord(t, i);
  if (w === 'قول' && /^داد/.test(persianWord(t, i + 1))) return 'partial';
  // «به شهرداری ارجاع شده است»: passed on.
  if (/^(?:ارجاع|احاله)$/.test(w) && /^(?:شد|شده|گردید|گردیده|کرد|کردند|داده)/.test(persianWord(t, i + 1)))
    return 'acknowledged';
  const receipt = w === 'دریافت' || w === 'وصول' || (w === 'رسید' && /^نامه/u.test(persianWord(t, i + 1)));
  for (let k = i + 1; receipt && k < i + 7; k++)
    if (/^(?:تأیید|تایید|اعلام)$/.test(persianWord(t, k)) && /^(?:کرد|کردند|شد)$/.test(persianWord(t, k + 1)))
      return 'acknowledged';
  return null;
}

/** «به رئیس عریضه دادیم. گفت …», «… نوشتم. گفتند …»: said by whom the message was to, at the head of the next sentence. */
function spokenAt(t: Tokens, one: Sent, i: number, opens: number): Answer {
  const own = one.by.some(({ first }) => /(?:م|یم)$/.test(persianWord(t, first)));
  const says =
    /^(?:گفت|گفتند|نوشت|نوشتند)$/.test(persianWord(t, i)) && (i === opens || /^[؛:]$/.test(t.norm[i - 1] ?? ''));
  return own && says && opens > one.trigger ? 'given' : null;
}

/** «نه استاندار و نه وزیر پاسخ دادند»: the verb alone does not deny it. */
export function isOfNeither(t: Tokens, first: number, end: number): boolean {
  let twice = 0;
  for (let k = first; k < end; k++) if (/^(?:نه|ونه)$/.test(persianWord(t, k))) twice++;
  return twice > 1;
}

/** Whether a word of whom it is to stands in the span. */
const isNamedIn = (t: Tokens, { to }: Sent, span: TokenSpan): boolean =>
  to.some(({ first, end }) => {
    for (let k = span.first; k < span.end; k++)
      for (let own = first; own < end; own++)
        if (persianWord(t, own).length > 3 && isOneOffice(persianWord(t, own), persianWord(t, k))) return true;
    return false;
  });

/** A letter to the governor is answered by the governorate. */
const isOneOffice = (a: string, b: string): boolean =>
  a === b || OFFICES.some((office) => office.test(a) && office.test(b));
const OFFICES = [
  /^(?:وزیر|وزارت|وزارتخانه|وزارت\u200cخانه)$/u,
  /^استاندار(?:ی)?$/u,
  /^فرماندار(?:ی)?$/u,
  /^شهردار(?:ی)?$/u,
  /^(?:دادستان|دادستانی|دادسرا|دادسرای)$/u,
  /^(?:رئیس\u200cجمهور|رئیس\u200cجمهوری|ریاست\u200cجمهوری)$/u,
];

/** `این درخواست را رد کرد`, `با درخواست آنان موافقت کرد`, «شکایت به جایی نرسید». */
function decisionBehind(t: Tokens, request: number, limit: number): Answer {
  for (let k = request + 1; k < Math.min(limit, request + 7); k++) {
    const [w, after] = [persianWord(t, k), persianWord(t, k + 1)];
    const did = /^(?:کرد|کردند|کرده|شد|شده|کرده\u200cاند|گردید)$/.test(after);
    if ((/^(?:رد|مخالفت|مختومه)$/.test(w) && did) || /^(?:نپذیرفت|نپذیرفتند|پذیرفته)$/.test(w))
      return w === 'پذیرفته' && !/^نشد/.test(after) ? null : 'refused';
    if (w === 'پذیرفته' && /^شد/.test(after)) return 'given';
    if (w === 'جایی' && /^نرسید/.test(after)) return 'none';
    if (w === 'موافقت' && /^ن(?:شد|کرد)/.test(after)) return 'refused';
    if ((w === 'موافقت' && did) || /^(?:پذیرفت|پذیرفتند)$/.test(w)) return 'given';
  }
  return null;
}
