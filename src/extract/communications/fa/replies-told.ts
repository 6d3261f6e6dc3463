// A reply told with what it answers, and a note of a mission, in Persian: «شهردار در پاسخ به نامهٔ خانواده‌ها نوشت که …», «نمایندگی دائم … با ابراز احترام به دفتر … افتخار دارد …». In: the text and a token. Out: what was sent, or null.

import { genitiveOf } from '../../text/fa/clause.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { isSomebody } from './calling.ts';
import { byOf } from './doer.ts';

interface Bounds {
  readonly low: number;
  readonly end: number;
}

export const replyToldAt = (prepared: PreparedText, i: number, bounds: Bounds): Sent | null =>
  inReplyAt(prepared, i, bounds) ?? complimentsAt(prepared, i, bounds);

const PAPERS =
  /^(?:نامه|نامهٔ|نامه\u200cی|نامه\u200cهای|درخواست|تقاضای|پرسش|پرسش\u200cهای|سؤال|سوال|شکایت|تلگرام|یادداشت)$/u;
const SAYS = /^(?:نوشت|نوشتند|نوشته|گفت|گفتند|اعلام|اظهار|پاسخ|خواند|مدعی)$/u;
const OWNERS =
  /^(?:خانواده|خانوادهٔ|خانواده\u200cها|خانواده\u200cهای|مادران|بازماندگان|بستگان|وکیل|وکلا|وکلای|نماینده|نمایندهٔ|نمایندگان|انجمن|سازمان|گزارشگر|گزارشگران|دیدبان|عفو)$/u;

/** «[شهردار] در پاسخ به نامهٔ [خانواده‌ها] نوشت که […]»: by whom the letter was it is said, and the reply goes to these. */
function inReplyAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const opens = /^(?:پاسخ|جواب)$/.test(persianWord(t, i)) && persianWord(t, i - 1) === 'در';
  if (!opens || persianWord(t, i + 1) !== 'به' || !PAPERS.test(persianWord(t, i + 2))) return null;
  const owner = genitiveOf(prepared, i + 3, end);
  if (owner === null || !(isSomebody(prepared, owner) || OWNERS.test(persianWord(t, owner.first)))) return null;
  for (let k = owner.end; k < Math.min(end, owner.end + 16); k++) {
    if (!SAYS.test(persianWord(t, k))) continue;
    const that = [k + 1, k + 2].find((n) => persianWord(t, n) === 'که' || t.norm[n] === ':');
    if (that === undefined || end - that < 3) return null;
    const by = byOf(prepared, i - 1, low)
      .concat(byOf(prepared, k, low))
      .slice(0, 1);
    const to = within(owner, by[0]) ? [] : [owner];
    if (by.length === 0 || to.length === 0) return null;
    const first = /^[«“"]$/.test(t.norm[that + 1] ?? '') ? that + 2 : that + 1;
    return sent({
      trigger: i,
      by,
      to,
      medium: persianWord(t, k).startsWith('نوشت') ? 'letter' : null,
      says: [{ first, end }],
      reasons: ['“در پاسخ به …”: the reply'],
    });
  }
  return null;
}

const within = (a: TokenSpan, b: TokenSpan | undefined): boolean =>
  b !== undefined && a.first < b.end && b.first < a.end;

/** «[نمایندگی …] با ابراز احترام به [دفتر …]، … افتخار دارد […]» */
function complimentsAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const courteous =
    /^(?:احترام|احترامات|تعارفات)$/.test(persianWord(t, i)) &&
    /^(?:ابراز|ادای|تقدیم|عرض|اهدای)$/.test(persianWord(t, i - 1)) &&
    /^(?:با|ضمن)$/.test(persianWord(t, i - 2));
  const at = [i + 1, i + 2, i + 3].find((k) => persianWord(t, k) === 'به');
  if (!courteous || at === undefined) return null;
  const to = genitiveOf(prepared, at + 1, end);
  const by = { first: low, end: i - 2 };
  if (to === null || !isSomebody(prepared, to) || by.end - by.first < 2 || !isSomebody(prepared, by)) return null;
  const honour = t.norm.findIndex((_, k) => k >= to.end && k < end && persianWord(t, k) === 'افتخار');
  const says = honour > 0 && end - honour > 4 ? [{ first: honour + 2, end }] : [];
  return sent({
    trigger: i,
    by: [by],
    to: [to],
    says,
    medium: 'note',
    confidence: 'certain',
    reasons: ['“با ابراز احترام به”: a note from one to the other'],
  });
}
