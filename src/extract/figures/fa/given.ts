// Who gives a Persian number: `بنیاد چراغ شمار کشته‌شدگان را ۳۰۴ نفر اعلام کرد`, `از کشته شدن ۹۷ نفر خبر داد`, `نام ۶۶ نفر را ثبت کرده است`. In: the prepared text and the number.
// Out: the link of credit; null where no verb behind the number gives it, or nobody does.

import type { SayerLink } from '../../../model/claim.ts';
import type { FigureDraft } from '../../drafts.ts';
import { subjectBefore } from '../../text/fa/subject.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type TokenSpan, type Tokens, tokenFrom, WORD } from '../../text/tokens.ts';
import { giver } from '../giver.ts';
import { persianWhoseCount } from './whose-count.ts';

export function persianGiver(prepared: PreparedText, draft: FigureDraft): SayerLink | null {
  const t = prepared.tokens;
  const first = tokenFrom(t, draft.from);
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return null;
  const verb = givingVerb(t, tokenFrom(t, draft.to), sentence.end);
  const subject = verb === null ? null : subjectBefore(prepared, verb.first, sentence.first);
  const who = besideAnd(t, first, sentence.first) ?? (subject === null ? null : withoutObject(t, subject));
  if (verb !== null && who !== null && who.end <= first)
    return giver(prepared, who, t.text.slice(t.from[verb.first], t.to[verb.end - 1]), null);
  const whose = persianWhoseCount(prepared, { first, end: tokenFrom(t, draft.to) }, sentence);
  return whose === null ? null : giver(prepared, whose.who, t.text.slice(t.from[whose.cue], t.to[whose.cue]), null);
}

/** «بنیاد چراغ ۵۸ نفر و [اتحادیهٔ بندر] ۶۳ نفر را شمرده‌اند»: behind “and” and another number, who gives the second. */
function besideAnd(t: Tokens, first: number, low: number): TokenSpan | null {
  let and = first - 1;
  while (and > low && first - and <= LONGEST_NAME && word(t, and) !== 'و' && t.kind[and] === WORD) and--;
  if (word(t, and) !== 'و' || first - and < 2) return null;
  const counts = /^(?:نفر|تن|کشته|قربانی|جسد|زندانی)$/.test(word(t, and - 1)) && persianNumberAt(t, and - 2) !== null;
  return counts ? withoutObject(t, { first: and + 1, end: first }) : null;
}
const LONGEST_NAME = 6;

/** The first verb behind the number that gives it, in its own clause; `اعلام کرد که` tells what follows. */
function givingVerb(t: Tokens, from: number, end: number): TokenSpan | null {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const w = word(t, i);
    if (/^[.؛:!؟]$/.test(w) || w === 'که') return null;
    const last = GIVES.test(w) && ACTIVE.test(word(t, i + 1)) ? i + 2 : CALLS.test(w) ? i + 1 : null;
    if (last !== null) return /^(?:که|:)$/.test(word(t, last)) ? null : { first: i, end: last };
    if (/^(?:شد|شدند|شده|شده\u200cاند|بود|بودند|است|هستند)$/.test(w)) return null;
  }
  return null;
}
const REACH = 22;
const GIVES =
  /^(?:اعلام|عنوان|ذکر|برآورد|تخمین|تایید|تأیید|ثبت|احراز|شناسایی|مستند|مستندسازی|منتشر|گزارش|خبر|قید|فهرست|گردآوری|جمع\u200cآوری)$/;
const ACTIVE =
  /^(?:کرد|کردند|کرده|کرده\u200cاند|کرده\u200cاست|کرده\u200cبود|می\u200cکند|می\u200cکنند|نمود|نمودند|نموده|داد|دادند|داده|داده\u200cاند|می\u200cدهد|می\u200cدهند|زد|زدند|زده|زده\u200cاند)$/;
const CALLS =
  /^(?:شمرد|شمردند|شمرده|شمرده\u200cاند|خواند|خواندند|خوانده|خوانده\u200cاند|دانست|دانستند|دانسته|دانسته\u200cاند)$/;

/** `بنیاد چراغ [شمار کشته‌شدگان]`, `مقام‌ها [تنها]`: where what is given begins. */
function withoutObject(t: Tokens, { first, end }: TokenSpan): TokenSpan | null {
  for (let i = first; i < end; i++) if (OBJECT.test(word(t, i))) return i > first ? { first, end: i } : null;
  return { first, end };
}
const OBJECT =
  /^(?:شمار|تعداد|آمار|رقم|نام|نام\u200cهای|نامهای|اسامی|هویت|مشخصات|کشته|اعدام|مرگ|قتل|بازداشت|جان|تنها|فقط|پیشتر|پیش\u200cتر|قبلا|تاکنون|حدود|دست\u200cکم|دستکم|حداقل|بیش)$/;
