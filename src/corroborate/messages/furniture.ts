// Whether a line only frames what is told: a greeting, a signature, the head of a mail that is answered, a sender's line, the head of a list, a caption, a notice at the foot; and whether a line begins another entry of
// minutes, of a diary, of a log. In: its words. Nothing that became of a message stands in the first; behind the second begins another matter.

const any = (bodies: readonly string[], flags: string): RegExp => new RegExp(bodies.join('|'), flags);
const { raw } = String;

const FRAMES = any(
  [
    raw`^\W*(?:dear|to whom it may concern|hello|hi)\b[^.!?]{0,60}[,:!]?\s*$`,
    raw`^\W*(?:yours\b|(?:with )?(?:kind|best|warm|respectful) (?:regards|wishes)|respectfully|sincerely|faithfully|with (?:respect|thanks))[^.!?]{0,80}\.?\s*$`,
    raw`^\W*on [^\n]{4,120} (?:wrote|writes)\s*:`,
    raw`^[>\s]*(?:from|to|cc|bcc|date|sent|subject|re|ref|received|attachments?)\s*:\s`,
    raw`^\W*(?:photo(?:graph)?|figure|fig\.|caption|picture|image|map|table|exhibit|annex|enclosures?|page|sent from my)\b[^.!?]{0,80}[.:]?\s*$`,
    raw`^\W*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d{1,2} [a-z]{3,9} \d{4}(?:[ ,]+[\d:]+)?(?: [+-]?\w+)?\W*$`,
    raw`^[^.!?؟:;]{4,90}[،,] (?:\d{1,2}|[۰-۹]{1,2}) \p{L}+ (?:\d{4}|[۰-۹]{4})\s*$`,
    raw`^\W*(?:\(?signed\)?|\(sgd?\.?\)|s/)[\s:,-]`,
    raw`\b(?:this|the present) (?:document|text|letter|mail|message|e-?mail|page|file|account)\b[^.]{0,60}\b(?:is|are|was|were|has been|may be) (?:(?:entirely|wholly|purely|solely) )?(?:invented|fictional|fictitious|confidential|intended|made up|generated|not real)`,
    raw`\b(?:all|every|any) (?:names?|persons?|people|characters?)\b[^.]{0,60}\b(?:invented|fictional|fictitious|made up)`,
    raw`^\W*(?:با (?:احترام|تشکر|سپاس|درود)|والسلام|ارادتمند|سلام(?: علیکم)?|جناب|سرکار|محضر|ریاست محترم|حضور محترم)[^.!؟]{0,60}$`,
    raw`^\W*(?:از|به|تاریخ|موضوع|شماره|پیوست|رونوشت|فرستنده|گیرنده)\s*:\s`,
    raw`^\W*(?:عکس|تصویر|شکل|جدول|امضا|امضاء|محل امضا)\b[^.!؟]{0,60}$`,
    raw`(?:این|همهٔ?|همه) (?:سند|متن|نوشته|نام‌ها|نامها|اشخاص|اسناد)[^.]{0,60}(?:ساختگی|خیالی|فرضی|ساخته‌شده|ساخته شده)`,
  ],
  'iu',
);
/** What comes is a list. */
const LIST_HEAD = /[:：]\s*$/u;
const MANY_WORDS = 14;

const MONTH = raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?`;
const FA_MONTH = raw`(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت)`;
const HEADS = any(
  [
    raw`^\W*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?[,.]? )?(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d{1,2})(?:,? \d{4})?\s*[:.;—–|-]`,
    raw`^\W*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[:.]\d\d(?: ?h| hrs)?)\s*(?:[:;,—–|-]|\s\p{Lu})`,
    raw`^\W*(?:item|agenda item|entry|no\.|minute|point)\s*\d+`,
    raw`^\W*\(?(?:\d{1,3}|[۰-۹]{1,3})[.)–-]\s`,
    raw`^\W*[۰-۹\d]{1,2} ${FA_MONTH}(?: [۰-۹\d]{4})?\s*[:.؛—–-]`,
    raw`^\W*(?:بند|دستور|مورد) (?:[۰-۹\d]+|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم)\s*[:.؛—–-]`,
    raw`^\W*(?:شنبه|یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|پنج‌شنبه|جمعه)[^:]{0,30}[:—–]`,
  ],
  'iu',
);

export const isFurniture = (words: string): boolean =>
  FRAMES.test(words.trim()) || (LIST_HEAD.test(words) && words.trim().split(/\s+/u).length <= MANY_WORDS);

export const beginsEntry = (words: string): boolean => HEADS.test(words.trim());
