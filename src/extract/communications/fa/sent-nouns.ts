// A Persian message told by its noun alone: «درخواست انجمن از شهرداری (۳ تیر، شمارهٔ ۱۲) جوابی نگرفت», «شکایت خانواده‌ها به دادستان در ۵ دی». In: the text and the place of the
// noun, where no verb of sending governs it. Out: whose it was and to whom, or null: without a day, a number or what became of it, it is a letter spoken of, and no message told.

import { MONTHS } from '../../dates/fa/words.data.ts';
import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost } from '../../gazetteers/posts.ts';
import { isFiniteVerb, phraseEnd } from '../../text/fa/subject.ts';
import { isParty } from '../../text/parties.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { namedBeside } from './named-beside.ts';
import { mediumOf } from './words.data.ts';

const KINDS = /^(?:letter|petition|complaint|request|telegram|fax|e-mail|message)$/;
const OWN = /^(?:ما|من|اینجانب|این\u200cجانب|اینجانبان)$/;
const NUMBERED = /^(?:شماره|شمارهٔ|شماره\u200cی|نمره|نمرهٔ|نمره\u200cی|نمبر|ثبت)$/;
const DATED = /^(?:مورخ|مورخه|مورخهٔ|تاریخ)$/;
const ANSWERED =
  /^(?:بی\u200c?پاسخ|بی\u200c?جواب|(?:پاسخ|جواب)(?:ی|ش|\u200c?اش)?|رسید|واصل|فرستاده|ارسال|تسلیم|تحویل|داده|ثبت)$/u;
const REACH = 18;
/** People who write together. */
const WRITERS =
  /^(?:خانواده|خانوادهٔ|خانواده‌های|خانواده‌ها|مادران|مادر|پدر|بازماندگان|بستگان|وکیل|وکلای|وکلا|زندانیان|زندانیانِ|جمعی|گروهی|شماری|تعدادی|دانشجویان|کارگران|معلمان|نمایندگان|نمایندگانِ|همسر|شاگردان|اهالی)$/u;

interface Bounds {
  readonly low: number;
  readonly end: number;
}

export function sentNounAt(prepared: PreparedText, noun: number, { end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const medium = mediumOf(persianWord(t, noun));
  // «نامه‌ای به …» is told by a verb of its own.
  if (medium === null || !KINDS.test(medium) || /ای$/.test(persianWord(t, noun))) return null;
  const limit = Math.min(end, noun + REACH);
  const at = addressAt(prepared, noun + 1, limit);
  if (at === null) return null;
  const to = addressee(prepared, at, end);
  const owner = ownerIn(prepared, noun + 1, persianWord(t, at - 2) === 'خطاب' ? at - 2 : at - 1);
  if (to === null || owner === 'other') return null;
  const dated = hasDay(t, noun, Math.min(end, to.end + 10));
  const title = owner !== null && isHeadline(prepared, noun, end);
  if (!dated && !title && !(owner !== null && isAnswered(t, to.end, end))) return null;
  const asks = title && persianWord(t, to.end) === 'برای' ? [{ first: to.end + 1, end }] : [];
  const says = title && /^(?:درباره|دربارهٔ|در)$/.test(persianWord(t, to.end)) ? [{ first: to.end + 1, end }] : [];
  return sent({
    trigger: noun,
    by: owner === null ? [] : [owner],
    to: [to],
    asks,
    says,
    medium,
    confidence: owner === null ? 'doubtful' : 'likely',
    reasons: [`“${persianWord(t, noun)}” and what its words say of it`],
  });
}

/** «نامهٔ چهل نماینده به وزیر برای آزادی …»: the first words of a sentence without a verb. */
function isHeadline({ tokens: t, sentences, sentenceOf }: PreparedText, noun: number, end: number): boolean {
  const first = sentences[sentenceOf[noun] ?? 0]?.first ?? noun;
  if (noun - first > 1 || end - noun < 5) return false;
  for (let k = first; k < end; k++) if (isFiniteVerb(t, k)) return false;
  return true;
}

/** The token behind the «به» of whom it is to. */
function addressAt({ tokens: t }: PreparedText, from: number, limit: number): number | null {
  for (let k = from; k < limit && !/^[.؛:!؟«»]$/.test(t.norm[k] ?? ''); k++) {
    const w = persianWord(t, k);
    if (/^(?:را|که|از|در|برای|است|بود)$/.test(w) && !(w === 'در' && t.kind[k + 1] === NUMBER)) return null;
    if (w === 'به' && !DATED.test(persianWord(t, k + 1)) && !NUMBERED.test(persianWord(t, k + 1))) return k + 1;
  }
  return null;
}

/** Named, a body, or in office. */
function addressee(prepared: PreparedText, first: number, limit: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  let end = phraseEnd(prepared, first, Math.min(limit, first + 10));
  // «به رئیس بندر [برای گشودن …]»
  for (let k = first + 1; k < end; k++) if (/^(?:برای|درباره|دربارهٔ)$/.test(persianWord(t, k))) end = k;
  if (end <= first) return null;
  const span = { first, end };
  for (let k = first; k < end; k++)
    if (isPersianPost(persianWord(t, k)) || isPersianBodyHead(persianWord(t, k)) || (names.at[k] ?? -1) >= 0)
      return namedBeside(prepared, end) ?? span;
  return isParty(prepared, span) ? span : null;
}

/** The words between the noun and the address that are no day and no number: `other` where they are nobody. */
function ownerIn(prepared: PreparedText, from: number, until: number): TokenSpan | null | 'other' {
  const { tokens: t, names } = prepared;
  let [first, end] = [until, until];
  for (let k = from; k < until; k++) {
    const w = persianWord(t, k);
    const plain =
      t.kind[k] !== WORD ||
      MONTHS.has(w) ||
      DATED.test(w) ||
      NUMBERED.test(w) ||
      /^(?:ماه|سال|دوم|سوم|اول|به)$/.test(w);
    if (plain && first === until) continue;
    if (plain) break;
    [first, end] = [Math.min(first, k), k + 1];
  }
  if (first === until) return null;
  const span = { first, end };
  const known =
    OWN.test(persianWord(t, span.first)) ||
    isPersianPost(persianWord(t, span.first)) ||
    WRITERS.test(persianWord(t, span.first)) ||
    isParty(prepared, span) ||
    (names.at[span.first] ?? -1) >= 0;
  return known ? span : 'other';
}

function hasDay(t: Tokens, from: number, until: number): boolean {
  for (let k = from; k < until && !/^[.؛!؟]$/.test(t.norm[k] ?? ''); k++)
    if (MONTHS.has(persianWord(t, k)) || (NUMBERED.test(persianWord(t, k)) && t.kind[k + 1] === NUMBER)) return true;
  return false;
}

function isAnswered(t: Tokens, from: number, until: number): boolean {
  for (let k = from; k < Math.min(until, from + REACH); k++) if (ANSWERED.test(persianWord(t, k))) return true;
  return false;
}
