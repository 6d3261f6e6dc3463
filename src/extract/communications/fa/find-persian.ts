// Communications in Persian: `مریم تالونی به مجلس نامه نوشت`, `در نامه‌ای به هیئت خواستار … شد`, `خانواده‌ها از وزیر خواستند که …`, `پاسخی نگرفت`. In: the prepared
// text. Out: parties and what is asked, as token places, in the order of the text.

import { genitiveOf } from '../../text/fa/clause.ts';
import { clauseStart, isFiniteVerb } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { asBefore } from '../again.ts';
import { type Sent, sent } from '../sent.ts';
import { answerBehind } from './answers.ts';
import { askedAgainAt } from './asked-again.ts';
import { bounds } from './bounds.ts';
import { isSomebody, reachedAt } from './calling.ts';
import { demanded, questioned } from './demanded.ts';
import { byApartFrom } from './doer.ts';
import { furtherFrameAt } from './further-frames.ts';
import { ahead, behind } from './hearers.ts';
import { withoutNobody } from './no-party.ts';
import { isOwnWish } from './own-wishes.ts';
import { politeRequestAt } from './polite-requests.ts';
import { replyToldAt } from './replies-told.ts';
import { saidToAt } from './said-to.ts';
import { sentNounAt } from './sent-nouns.ts';
import { toldAt } from './telling.ts';
import { thingSentAt } from './things-sent.ts';
import { wanted } from './wanted.ts';
import { MAKES, mediumOf, SENDS } from './words.data.ts';

export function sentInPersian(prepared: PreparedText): readonly Sent[] {
  const list: Sent[] = [];
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (!isPersian(t, i)) continue;
    const read =
      wanted(prepared, i) ??
      polite(prepared, i) ??
      demanded(prepared, i) ??
      questioned(prepared, i) ??
      written(prepared, i) ??
      toldAt(prepared, i, bounds(prepared, i)) ??
      replyToldAt(prepared, i, bounds(prepared, i)) ??
      saidToAt(prepared, i, bounds(prepared, i)) ??
      reachedAt(prepared, i, bounds(prepared, i)) ??
      furtherFrameAt(prepared, i, bounds(prepared, i)) ??
      askedAgainAt(prepared, i, bounds(prepared, i)) ??
      thingSentAt(prepared, i, bounds(prepared, i)) ??
      sentNounAt(prepared, i, bounds(prepared, i));
    const found = read === null ? null : withoutNobody(t, read);
    if (found === null || found.asks.some((span) => isOwnWish(wordsOf(t, span)))) continue;
    if (isOnceMore(prepared, i, found)) {
      asBefore(prepared, list, found);
      if (found.by.length + found.to.length > 0) list.push(found);
      continue;
    }
    if (COPY.test(persianWord(t, i - 1)) || COPY.test(persianWord(t, i - 2))) asCopy(list, found);
    const last = list.at(-1);
    const same = last !== undefined && prepared.sentenceOf[last.trigger] === prepared.sentenceOf[i];
    const another = same && asksAnother(t, last, found);
    if (another) goesOn(t, last, found);
    const joins = found.medium === null || (found.medium === 'request' && found.to.length === 0);
    if (same && last.medium !== null && joins && !another) join(last, found);
    else list.push(found);
  }
  for (const one of list) {
    if (one.decided === true) continue;
    const came = answerBehind(prepared, one, list);
    one.answer = came?.answer ?? null;
    one.answeredAt = came?.at ?? null;
  }
  return list;
}

/** «نامهٔ دوم … به وزیر فرستاد»: with whom and without what. */
const isOnceMore = (prepared: PreparedText, i: number, { again, asks, says }: Sent): boolean =>
  again === true ||
  (asks.length + says.length === 0 &&
    (/^(?:دوم|دومی|سوم|دیگری|مجدد|یادآوری)$/.test(persianWord(prepared.tokens, i + 1)) || saysAgain(prepared, i)));

/** «[بار دیگر] در نامه‌ای به شهردار …», «[دوباره] نوشت» */
function saysAgain({ tokens: t, sentences, sentenceOf }: PreparedText, i: number): boolean {
  for (let k = i - 1; k >= Math.max(sentences[sentenceOf[i] ?? 0]?.first ?? i, i - 9); k--)
    if (
      /^(?:دوباره|مجددا|مجدداً)$/.test(persianWord(t, k)) ||
      (persianWord(t, k) === 'دیگر' && persianWord(t, k - 1) === 'بار')
    )
      return true;
  return false;
}

const COPY = /^(?:رونوشت|رونوشتی|کپی|نسخه\u200cای)$/;

/** «رونوشت این نامه به … ارسال شد»: whose letter it is stands before it. */
function asCopy(list: readonly Sent[], found: Sent): void {
  const before = list.findLast((one) => one.by.length > 0 && one.medium !== null);
  found.by = before?.by ?? [];
  found.says = before === undefined ? [] : [...before.says, ...before.asks];
  found.reasons = [...found.reasons, 'a copy of the letter told of before'];
}

const wordsOf = (t: PreparedText['tokens'], { first, end }: TokenSpan): string =>
  t.text.slice(t.from[first], t.to[end - 1]);

/** `به رئیس نامه نوشتند و از دبیرکل خواستند که …`: what is asked of another is not in the letter. */
const asksAnother = (t: PreparedText['tokens'], letter: Sent, { to }: Sent): boolean =>
  letter.to.length > 0 &&
  !to.some(({ first }) => /^(?:او|وی|آن|آنان|آنها|آن\u200cها|ایشان|شما)$/.test(persianWord(t, first))) &&
  to.length > 0 &&
  !to.some((x) => letter.to.some((y) => x.first < y.end && y.first < x.end));

/** `از وزیر خواست … را آزاد کند [و از] مجلس خواست …`: what the first was asked ends there, and the same one asks. */
function goesOn(t: PreparedText['tokens'], last: Sent, found: Sent): void {
  const from = (found.to[0]?.first ?? 0) - 2;
  const joins = persianWord(t, from) === 'و' && persianWord(t, from + 1) === 'از';
  if (joins || found.by.length === 0) found.by = last.by;
  if (joins) last.asks = last.asks.map(({ first, end }) => ({ first, end: first < from && from < end ? from : end }));
}

/** `در نامه‌ای به هیئت خواستار آزادی … شد`: the letter and what it asks are one. */
function join(letter: Sent, asking: Sent): void {
  letter.asks = [...letter.asks, ...asking.asks];
  letter.says = [...letter.says, ...asking.says];
  const isTo = ({ first, end }: TokenSpan): boolean => letter.to.some((to) => first < to.end && to.first < end);
  if (letter.by.length === 0) letter.by = asking.by.filter((by) => !isTo(by));
  if (letter.to.length === 0) letter.to = asking.to;
}

const polite = (prepared: PreparedText, i: number): Sent | null =>
  politeRequestAt(prepared, i, bounds(prepared, i), (first) => {
    // «… از شورا به این اداره ارجاع گردیده، [خواهشمند است]»: a clause of its own stands between.
    const whom = behind(prepared, 'از', first, i);
    return whom !== null && prepared.tokens.norm.slice(whom.end, i).includes('،') ? null : whom;
  });

/** `به مجلس نامه نوشت`, `در نامه‌ای به مجلس`, `نامه‌ای به هیئت فرستاد`, «نامه نوشت به دانشگاه», «اعتراض به مصادره را به دیوان داد». */
function written(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const medium = mediumOf(persianWord(t, i));
  // «نامهٔ [اعتراضی] خود را …»: of what kind the letter is.
  if (medium === null || (persianWord(t, i) === 'اعتراضی' && mediumOf(persianWord(t, i - 1)) !== null)) return null;
  const { low, end } = bounds(prepared, i);
  const first = clauseStart(prepared, i, low);
  const inLetter =
    /^(?:در|ضمن|وسیله\u200cی|وسیلهٔ|وسیله|بوسیله\u200cی|بوسیلهٔ|بوسیله)$/u.test(persianWord(t, i - 1)) ||
    (persianWord(t, i - 1) === 'طی' && medium !== 'report') ||
    (BY_SENDING.test(persianWord(t, i - 1)) && persianWord(t, i - 2) === 'با');
  const verb = verbAhead(prepared, i, end);
  const to = registeredWith(prepared, i, verb) ?? addresseeOf(prepared, { noun: i, verb, first, end });
  if (verb === null || (to === null && !inLetter)) return null;
  const made = medium === 'complaint' || medium === 'request';
  const makes = made && MAKES.test(persianWord(t, verb));
  const sends = SENDS.test(persianWord(t, verb)) || SENDS.test(persianWord(t, verb - 1));
  // «در نامه‌ای به ما پاسخ داد»: the reply itself.
  if (REPLIES.test(persianWord(t, verb - 1)) || REPLIES.test(persianWord(t, verb))) return null;
  if (!inLetter && !makes && !sends) return null;
  // «رقمی که در نامهٔ انجمن [آمده]»: what a letter holds is told of, and nobody sends it there.
  for (let k = i + 1; inLetter && k <= verb; k++) if (HOLDS.test(persianWord(t, k))) return null;
  const from = !inLetter ? i : BY_SENDING.test(persianWord(t, i - 1)) ? i - 2 : i - 1;
  const by = byApartFrom(prepared, from, low, to);
  if (by.length === 0 && to === null) return null;
  // «به اعدام‌ها اعتراض کرد»: against what, and to nobody.
  if (/^اعتراض/u.test(persianWord(t, i)) && to !== null && !isSomebody(prepared, to)) return null;
  const told = wordsBehind(prepared, verb, end);
  return sent({
    trigger: i,
    by,
    to: to === null ? [] : [to],
    medium,
    ...(told === null ? {} : { says: [told] }),
    unsaid: by.length === 0,
    confidence: by.length > 0 && to !== null ? 'certain' : 'likely',
    reasons: [`“${persianWord(t, i)}”`],
  });
}

/** «با ارسال [نامه‌ای]», «با انتشار [نامه‌ای]» */
const BY_SENDING = /^(?:ارسال|انتشار|نوشتن|نگارش|فرستادن|تقدیم|تسلیم|امضای)$/;
const HOLDS = /^(?:آمده|ذکر|قید|درج|مندرج)(?:\u200c?(?:است|بود))?$/u;
const REPLIES = /^(?:پاسخ|جواب)$/;

interface Place {
  readonly noun: number;
  readonly verb: number | null;
  readonly first: number;
  readonly end: number;
}

/** Behind «به» or «برای»: right behind the noun, before it in its clause, between it and its verb, or behind the verb. */
function addresseeOf(prepared: PreparedText, { noun, verb, first, end }: Place): TokenSpan | null {
  const { tokens: t } = prepared;
  // «نامه دیگری به …»
  const next = persianWord(
    t,
    /^(?:دیگری|دوم|دومی|سوم|سرگشاده|سرگشاده\u200cای)$/.test(persianWord(t, noun + 1)) ? noun + 2 : noun + 1,
  );
  const limit = Math.min(end, verb ?? noun + 1);
  if (/^(?:به|خطاب|مورخ)$/.test(next)) {
    const right = ahead(prepared, noun + 1, limit);
    // «اعتراض به [مصادره] را به [دیوان] داد»: what it is about stands before «را».
    if (right === null || persianWord(t, right.end) !== 'را') return right ?? forWhom(prepared, noun, limit);
    return ahead(prepared, right.end, limit);
  }
  return (
    behind(prepared, 'به', first, noun) ??
    ahead(prepared, noun + 1, limit) ??
    forWhom(prepared, noun, limit) ??
    (verb !== null && persianWord(t, verb + 1) === 'به' ? ahead(prepared, verb + 1, end) : null)
  );
}

/** «شکایتی را در [دادسرا] به ثبت رساندند», «در [دادگاه] شکایتی ثبت کردند»: the office that keeps the register. */
function registeredWith(prepared: PreparedText, noun: number, verb: number | null): TokenSpan | null {
  const { tokens: t } = prepared;
  if (verb === null || ![verb - 1, verb].some((k) => persianWord(t, k) === 'ثبت')) return null;
  const at = [...Array(verb - noun + 8).keys()]
    .map((n) => noun - 8 + n)
    .find(
      (k) =>
        persianWord(t, k) === 'در' && isSomebody(prepared, genitiveOf(prepared, k + 1, verb) ?? { first: k, end: k }),
    );
  return at === undefined ? null : genitiveOf(prepared, at + 1, verb);
}

const OF_DEED =
  /^(?:احضار|آزادی|تحقیق|بررسی|پیگیری|رسیدگی|بازدید|ملاقات|دریافت|توقف|جلوگیری|لغو|نجات|اعلام|انتقال|تعیین|محاکمه|عفو|اجرای|ثبت|حفظ|حل|اعزام|تخریب|اعتراض)$/;

/** «در نامه‌ای به تاریخ ۵ مرداد برای [یکی از ما]» */
function forWhom(prepared: PreparedText, noun: number, limit: number): TokenSpan | null {
  for (let k = noun + 1; k < limit; k++)
    if (persianWord(prepared.tokens, k) === 'برای') {
      const whom = genitiveOf(prepared, k + 1, limit);
      // «لایحه‌ای برای [احضار سردار …]»: for what it was.
      return whom !== null && !OF_DEED.test(persianWord(prepared.tokens, k + 1)) ? whom : null;
    }
  return null;
}

/** «… نوشت که […]», «… دادم: […]» */
function wordsBehind({ tokens: t }: PreparedText, verb: number, end: number): TokenSpan | null {
  const at = /^(?:بود|بودند|بودم|بودیم|است|اند|کرد|کردند|کرده|داد|دادند)$/.test(persianWord(t, verb + 1))
    ? verb + 2
    : verb + 1;
  const opens = persianWord(t, at) === 'که' || t.norm[at] === ':';
  const first = /^[«“"]$/.test(t.norm[at + 1] ?? '') ? at + 2 : at + 1;
  return opens && end - first > 2 ? { first, end } : null;
}

function verbAhead({ tokens: t }: PreparedText, i: number, end: number): number | null {
  for (let at = i + 1; at < Math.min(end, i + 16); at++)
    if (isFiniteVerb(t, at) || SENDS.test(persianWord(t, at))) return at;
  return null;
}
