// Whose count a Persian number is where no verb of giving behind it says so: «فهرست بنیاد چراغ شامل نام ۸۱ کشته است», «در فهرست بنیاد چراغ نام ۸۱ کشته آمده», «بنیاد چراغ در فهرست خود نام ۸۱ کشته دارد»,
// «۸۱ کشته‌ای که بنیاد چراغ نام برده», «(منبع: بنیاد چراغ)». In: the prepared text, the tokens of the number with what it counts, its sentence. Out: the words for who it is and the word that says so; null where nobody is told.

import { subjectBefore } from '../../text/fa/subject.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { MARK, type TokenSpan, type Tokens } from '../../text/tokens.ts';

export interface PersianCount {
  readonly who: TokenSpan;
  /** The token of the word that says whose it is. */
  readonly cue: number;
}

export function persianWhoseCount(prepared: PreparedText, counted: TokenSpan, sentence: Sentence): PersianCount | null {
  return (
    giverInClause(prepared, counted, sentence) ??
    sourceBehind(prepared.tokens, counted, sentence) ??
    recordBefore(prepared, counted, sentence)
  );
}

/** «۸۱ کشته‌ای [که] بنیاد چراغ [نام برده]». */
function giverInClause(prepared: PreparedText, { end }: TokenSpan, sentence: Sentence): PersianCount | null {
  const t = prepared.tokens;
  const that = [end, end + 1].find((i) => word(t, i) === 'که');
  if (that === undefined) return null;
  for (let i = that + 2; i < Math.min(sentence.end, that + REACH) && t.kind[i] !== MARK; i++) {
    if (!NAMES.test(word(t, i)) || !DONE.test(word(t, i + 1))) continue;
    const who = subjectBefore(prepared, i, that + 1);
    return who === null ? null : { who, cue: i };
  }
  return null;
}
const REACH = 10;
const NAMES = /^(?:نام|اعلام|ثبت|ذکر|منتشر|شناسایی|مستند|عنوان|گزارش|فهرست|احراز|برآورد|تایید|تأیید)$/;
const DONE =
  /^(?:می\u200c)?(?:برد|بردند|برده|کرد|کردند|کرده|داد|دادند|داده|می\u200cکند|می\u200cدهد)(?:\u200cاند|\u200cاست)?$/;

/** «(منبع: بنیاد چراغ)». */
function sourceBehind(t: Tokens, { end }: TokenSpan, sentence: Sentence): PersianCount | null {
  for (let i = end; i < Math.min(t.count, sentence.end + 2); i++) {
    if (word(t, i - 1) !== '(' || word(t, i) !== 'منبع' || word(t, i + 1) !== ':') continue;
    let close = i + 2;
    while (close < t.count && word(t, close) !== ')' && close - i < REACH) close++;
    return word(t, close) === ')' && close > i + 2 ? { who: { first: i + 2, end: close }, cue: i } : null;
  }
  return null;
}

/** «[در] فهرست بنیاد چراغ نام ۸۱ …»: a record, whose it is, and the number it holds. */
function recordBefore(prepared: PreparedText, { first }: TokenSpan, sentence: Sentence): PersianCount | null {
  const t = prepared.tokens;
  for (let i = first - 1; i >= Math.max(sentence.first, first - REACH - 2); i--) {
    if (/^[.؛:!؟]$/.test(word(t, i))) return null;
    if (!RECORDS.test(word(t, i))) continue;
    // «سیاهه‌ای که بنیاد چراغ منتشر کرد»
    if (word(t, i + 1) === 'که') return giverInClause(prepared, { first: i, end: i + 1 }, sentence);
    if (/^(?:خود|خویش|خودش|خودشان)$/.test(word(t, i + 1)))
      return word(t, i - 1) === 'در' ? ofSubject(prepared, i, sentence) : null;
    const who = keeperBehind(t, i + 1, first);
    return who === null ? null : { who, cue: i };
  }
  return null;
}
const RECORDS = /^(?:فهرست|لیست|سیاهه|آمار|آمارهای|داده|داده\u200cهای|دفتر|سیاههٔ|فهرستی|لیستی|سیاهه\u200cای|بایگانی)$/;

/** «بنیاد چراغ در [فهرست] خود». */
function ofSubject(prepared: PreparedText, record: number, sentence: Sentence): PersianCount | null {
  const who = subjectBefore(prepared, record - 1, sentence.first);
  return who === null ? null : { who, cue: record };
}

/** Whose record it is: the words between it and what it holds; null of «فهرست کشته‌شدگان», which is of them and by nobody. */
function keeperBehind(t: Tokens, from: number, limit: number): TokenSpan | null {
  let first = from;
  while (first < limit && OF_WHOM.test(word(t, first))) first++;
  let end = first;
  while (end < limit && t.kind[end] !== MARK && !HOLDS.test(word(t, end))) end++;
  const isHeld = end < limit || HOLDS.test(word(t, end));
  return isHeld && end > first && end - first <= LONGEST && !NOBODY.test(word(t, first)) ? { first, end } : null;
}
const LONGEST = 7;
/** Who is on the record, and how it is. */
const OF_WHOM =
  /^(?:کشته|شدگان|کشته\u200cشدگان|قربانیان|جان\u200cباختگان|جانباختگان|اعدام\u200cشدگان|اعدامیان|ناپدیدشدگان|بازداشت\u200cشدگان|رسمی|کامل|نهایی|تازه|جدید|اولیه|اسامی|نام\u200cهای)$/;
const NOBODY = /^(?:او|آنها|آن\u200cها|آنان|ایشان|ما|من|زیر|بالا|حاضر|این|آن|با|به|از|در|را|است|و|که)$/;
const HOLDS = /^(?:شامل|حاوی|نشان|حاکی|نام|نام\u200cهای|اسامی|مشخصات|هویت|بیش|دست\u200cکم|حدود)$/;
