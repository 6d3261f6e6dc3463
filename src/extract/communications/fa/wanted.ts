// What is wanted of somebody in Persian: `خانواده‌ها از وزیر خواستند که …`, «از ادارهٔ بندر توضیح خواست», «به فرماندار نامه نوشت و خواست که …». In: the text and the token of the verb. Out: what was sent, or null.

import { clauseStart } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { isOfNeither } from './answers.ts';
import { bounds } from './bounds.ts';
import { byApartFrom } from './doer.ts';
import { behind } from './hearers.ts';

const WANTS =
  /^(?:خواستیم|خواستم|می\u200cخواهیم|می\u200cخواهم|میخواهیم|خواست|خواستند|خواسته|خواسته\u200cاند|می\u200cخواهد|می\u200cخواهند|میخواهند)$/;

/** `خانواده‌ها از وزیر خواستند که …`. */
export function wanted(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!WANTS.test(persianWord(t, i)) || /^(?:پوزش|معذرت)$/.test(persianWord(t, i - 1))) return null;
  const { low, end: last } = bounds(prepared, i);
  const end = beforeBut(t, i + 1, last);
  const whom =
    behind(prepared, 'از', clauseStart(prepared, i, low), i) ?? itself(prepared, clauseStart(prepared, i, low), i);
  const to = whom === null ? null : withoutWanted(t, whom);
  const own = /^می\u200c?خواه(?:یم|م)$/.test(persianWord(t, i));
  const told = /^(?:بود|بودند|است|اند)$/.test(persianWord(t, i + 1)) && t.gap[i + 1] !== 3 ? i + 2 : i + 1;
  const that = /^(?:که|تا)$/.test(persianWord(t, told));
  const bare = /^(?:دهد|دهند|کند|کنند|شود|شوند|گیرد|گیرند|باشد|باشند|دارد|دارند|آید|آیند|[بن].{2,}(?:د|ند))$/.test(
    persianWord(t, end - 1),
  );
  // «در نامهٔ ۵ خرداد از شهردار دو چیز خواستند: …»
  const listed = t.norm[told] === ':' && end - told > 3;
  // «از ادارهٔ بندر دربارهٔ آن اسکله [توضیح] خواست ولی …»
  const thing = to === null || that || listed ? null : thingWanted(prepared, to, i);
  const what =
    thing !== null
      ? thing
      : (that || listed || own || bare) && !/^(?:اما|ولی|و|نه)$/.test(persianWord(t, told))
        ? { first: that || listed ? told + 1 : told, end }
        : null;
  // «به فرماندار نامه نوشت [و خواست که …]»: of whom the letter is.
  if (to === null && that && persianWord(t, i - 1) === 'و')
    return sent({ trigger: i, asks: [{ first: told + 1, end }], reasons: ['“و خواست که”'] });
  if (to === null || what === null || (thing === null && what.end - what.first < 2) || isOfNeither(t, low, end))
    return null;
  const by = byApartFrom(prepared, i, low, to);
  return sent({
    trigger: i,
    by,
    to: [to],
    asks: [what],
    unsaid: by.length === 0,
    confidence: 'certain',
    reasons: ['“از … خواست”'],
  });
}

/** «… را باز کند[، ولی دادستان نپذیرفت]» */
function beforeBut(t: PreparedText['tokens'], from: number, end: number): number {
  for (let k = from + 2; k < end; k++)
    if (/^[،؛]$/.test(t.norm[k] ?? '') && /^(?:ولی|اما|لیکن|ولیکن)$/.test(persianWord(t, k + 1))) return k;
  return end;
}

const WANTED =
  /^(?:توضیح|توضیحات|پاسخ|پاسخگویی|پاسخ\u200cگویی|جواب|کمک|اطلاعات|مدارک|فهرست|رسیدگی|عذرخواهی|پوزش|تضمین|گزارش|اجازه|ملاقات|آزادی|تحقیق|پیگیری|اقدام|دستور|تکلیف|محاکمه|بازنگری|تجدیدنظر|نسخه\u200cای|نام\u200cها)$/u;

/** «از شما [پاسخ] می‌خواهم» */
const withoutWanted = (t: PreparedText['tokens'], { first, end }: TokenSpan): TokenSpan =>
  end - first > 1 && WANTED.test(persianWord(t, end - 1)) ? { first, end: end - 1 } : { first, end };

/** «گزارشگر … در نامه‌ای به دولت … و [از آن] خواست»: the body told of before, as a word of its own. */
function itself({ tokens: t }: PreparedText, first: number, verb: number): TokenSpan | null {
  for (let k = verb - 1; k > first - 1; k--)
    if (persianWord(t, k - 1) === 'از' && /^(?:آن|آن\u200cها|آنها|آنان)$/u.test(persianWord(t, k)))
      return { first: k, end: k + 1 };
  return null;
}

/** The noun right before the verb, with what stands between it and whom it is asked of: «[دربارهٔ این محل توضیح] خواست». */
function thingWanted({ tokens: t }: PreparedText, to: TokenSpan, verb: number): TokenSpan | null {
  if (!WANTED.test(persianWord(t, verb - 1)) || verb - to.end > 14 || /^(?:او|وی)$/.test(persianWord(t, to.first)))
    return null;
  for (let k = to.end; k < verb; k++) if (/^[.؛:،]$/.test(t.norm[k] ?? '')) return null;
  return { first: to.end, end: verb };
}
