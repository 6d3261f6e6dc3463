// Communications in Persian: `مریم تالونی به مجلس نامه نوشت`, `در نامه‌ای به هیئت خواستار … شد`, `خانواده‌ها از وزیر خواستند که …`, `پاسخی نگرفت`. In: the prepared
// text. Out: parties and what is asked, as token places, in the order of the text.

import { lightVerbAt } from '../../text/fa/clause.ts';
import { clauseStart, eachOf, isFiniteVerb, subjectOrShared } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Answer, type Sent, sent } from '../sent.ts';
import { ahead, behind } from './hearers.ts';
import { politeRequestAt } from './polite-requests.ts';
import { toldAt } from './telling.ts';

const MEDIA: ReadonlyMap<string, string> = new Map([
  ['نامه', 'letter'],
  ['نامه\u200cای', 'letter'],
  ['نامهای', 'letter'],
  ['نامه\u200cهایی', 'letter'],
  ['بیانیه', 'statement'],
  ['بیانیه\u200cای', 'statement'],
  ['اطلاعیه', 'statement'],
  ['قطعنامه', 'resolution'],
  ['قطعنامه\u200cای', 'resolution'],
  ['طومار', 'petition'],
  ['طوماری', 'petition'],
  ['شکایت', 'complaint'],
  ['شکایتی', 'complaint'],
  ['گزارش', 'report'],
  ['گزارشی', 'report'],
]);
const SENDS =
  /^(?:نوشتم|نوشتیم|فرستادم|فرستادیم|دادیم|نوشت|نوشتند|نوشته|نوشته\u200cاند|فرستاد|فرستادند|فرستاده|داد|دادند|ارسال|منتشر|تسلیم|تقدیم)$/;
const WANTS =
  /^(?:خواستیم|خواستم|می\u200cخواهیم|می\u200cخواهم|میخواهیم|خواست|خواستند|خواسته|خواسته\u200cاند|می\u200cخواهد|می\u200cخواهند|میخواهند)$/;

export function sentInPersian(prepared: PreparedText): readonly Sent[] {
  const list: Sent[] = [];
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (!isPersian(t, i)) continue;
    const found =
      wanted(prepared, i) ??
      polite(prepared, i) ??
      demanded(prepared, i) ??
      written(prepared, i) ??
      toldAt(prepared, i, bounds(prepared, i));
    if (found === null) continue;
    const last = list.at(-1);
    const same = last !== undefined && prepared.sentenceOf[last.trigger] === prepared.sentenceOf[i];
    const another = same && asksAnother(t, last, found);
    if (another) goesOn(t, last, found);
    if (same && last.medium !== null && found.medium === null && !another) join(last, found);
    else list.push(found);
  }
  for (const one of list) one.answer = answerBehind(prepared, one, list);
  return list;
}

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

/** `خانواده‌ها از وزیر خواستند که …`. */
function wanted(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  if (!WANTS.test(persianWord(t, i)) || /^(?:پوزش|معذرت)$/.test(persianWord(t, i - 1))) return null;
  const { low, end } = bounds(prepared, i);
  const to = behind(prepared, 'از', clauseStart(prepared, i, low), i);
  const own = /^می\u200c?خواه(?:یم|م)$/.test(persianWord(t, i));
  const told = /^(?:بود|بودند|است|اند)$/.test(persianWord(t, i + 1)) && t.gap[i + 1] !== 3 ? i + 2 : i + 1;
  const that = /^(?:که|تا)$/.test(persianWord(t, told));
  const bare = /^(?:دهد|دهند|کند|کنند|شود|شوند|گیرد|گیرند|باشد|باشند|[بن].{2,}(?:د|ند))$/.test(persianWord(t, end - 1));
  const what = that || own || bare ? { first: that ? told + 1 : told, end } : null;
  if (to === null || what === null || what.end - what.first < 2 || isOfNeither(t, low, end)) return null;
  return sent({
    trigger: i,
    by: byOf(prepared, i, low),
    to: [to],
    asks: [what],
    confidence: 'certain',
    reasons: ['“از … خواست”'],
  });
}

const polite = (prepared: PreparedText, i: number): Sent | null =>
  politeRequestAt(prepared, i, bounds(prepared, i), (first) => behind(prepared, 'از', first, i));

/** `خواستار آزادی زندانیان شد`, `درخواست کرد`. */
function demanded(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  if (w !== 'خواستار' && w !== 'خواهان' && w !== 'درخواست') return null;
  const { low, end } = bounds(prepared, i);
  const light = lightVerbAt(t, i + 1);
  if (w === 'درخواست') {
    const what = light !== null && /^(?:که|تا)$/.test(persianWord(t, light.end)) ? { first: light.end + 1, end } : null;
    if (what === null) return null;
    const to = behind(prepared, 'از', clauseStart(prepared, i, low), i);
    return sent({
      trigger: i,
      by: byOf(prepared, i, low),
      to: to === null ? [] : [to],
      medium: 'request',
      asks: [what],
      confidence: 'certain',
      reasons: ['“درخواست کرد”'],
    });
  }
  let verb = i + 1;
  while (
    verb < end &&
    verb - i < 16 &&
    !/^(?:شدیم|شدم|هستیم|شد|شدند|شده|شده\u200cاند|است|هستند|بود|بودند|می\u200cشود)$/.test(persianWord(t, verb))
  )
    verb++;
  if (verb >= end || verb - i < 2) return null;
  const by = byOf(prepared, i, low);
  return sent({
    trigger: i,
    by,
    medium: null,
    asks: [{ first: i + 1, end: verb }],
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${w}”`],
  });
}

/** `به مجلس نامه نوشت`, `در نامه‌ای به مجلس`, `نامه‌ای به هیئت فرستاد`. */
function written(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const medium = MEDIA.get(persianWord(t, i));
  if (medium === undefined) return null;
  const { low, end } = bounds(prepared, i);
  const first = clauseStart(prepared, i, low);
  const inLetter = persianWord(t, i - 1) === 'در';
  // «نامه دیگری به …»
  const next = persianWord(
    t,
    /^(?:دیگری|دوم|دومی|سوم|سرگشاده|سرگشاده\u200cای)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1,
  );
  const verb = verbAhead(prepared, i, end);
  const to =
    next === 'به' || next === 'خطاب' || next === 'مورخ'
      ? ahead(prepared, i + 1, Math.min(end, (verb ?? i) + 1))
      : behind(prepared, 'به', first, i);
  if (verb === null || (to === null && !inLetter)) return null;
  const complains = medium === 'complaint' && /^(?:کرد|کردند|کرده|برد|بردند|برده)$/.test(persianWord(t, verb));
  if (!inLetter && !complains && !SENDS.test(persianWord(t, verb)) && !SENDS.test(persianWord(t, verb - 1)))
    return null;
  const by = byOf(prepared, inLetter ? i - 1 : i, low);
  if (by.length === 0 && to === null) return null;
  return sent({
    trigger: i,
    by,
    to: to === null ? [] : [to],
    medium,
    confidence: by.length > 0 && to !== null ? 'certain' : 'likely',
    reasons: [`“${persianWord(t, i)}”`],
  });
}

function verbAhead({ tokens: t }: PreparedText, i: number, end: number): number | null {
  for (let at = i + 1; at < Math.min(end, i + 16); at++)
    if (isFiniteVerb(t, at) || SENDS.test(persianWord(t, at))) return at;
  return null;
}

function byOf(prepared: PreparedText, verb: number, low: number): readonly TokenSpan[] {
  // Whatever else stands before it, the ending says who.
  const own = firstPersonVerb(prepared, verb);
  const who = subjectOrShared(prepared, verb, low);
  if (own !== null && !/^(?:ما|من|اینجانب|اینجانبان)$/.test(persianWord(prepared.tokens, who?.first ?? -1)))
    return [{ first: own, end: own + 1 }];
  return who === null ? [] : eachOf(prepared, who);
}

/** `نامه‌ای به هیئت [نوشتیم]`: the ending of the verb says that the writers themselves do it. */
function firstPersonVerb({ tokens: t }: PreparedText, from: number): number | null {
  for (let i = from; i < from + 16 && i < t.count && t.gap[i] !== 3 && !/^[.؛!؟:]$/.test(persianWord(t, i)); i++) {
    if (FIRST_PERSON.test(persianWord(t, i))) return i;
    if (i > from && isFiniteVerb(t, i)) return null;
  }
  return null;
}

const FIRST_PERSON =
  /^(?:نوشتیم|نوشتم|نوشته\u200cایم|نوشته\u200cام|فرستادیم|فرستادم|فرستاده\u200cایم|خواستیم|خواستم|خواسته\u200cایم|می\u200cخواهیم|می\u200cخواهم|شدیم|شدم|شده\u200cایم|هستیم|هستم|کردیم|کردم|کرده\u200cایم|دادیم|دادم|داده\u200cایم)$/;

function bounds({ tokens: t, sentences, sentenceOf }: PreparedText, i: number): { low: number; end: number } {
  const sentence = sentences[sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  let { end } = sentence;
  while (end > i + 1 && /^[.!؟?…]$/.test(t.norm[end - 1] ?? '')) end--;
  return { low: sentence.first, end };
}

/**
 * `بی‌پاسخ ماند`, `پاسخی نگرفت`, `پاسخ داد`, `این درخواست را رد کرد`: in its sentence or the next, in the one after that where it names who was asked; before another sentence
 * that tells of a message. Words that name the one whom the next message was to are of that one.
 */
function answerBehind({ tokens: t, sentences, sentenceOf }: PreparedText, one: Sent, all: readonly Sent[]): Answer {
  const { trigger } = one;
  const s = sentenceOf[trigger] ?? 0;
  const beside = all.filter((other) => other !== one && sentenceOf[other.trigger] === s);
  const later = all.find((other) => (sentenceOf[other.trigger] ?? 0) > s)?.trigger ?? t.count;
  const last = Math.min(
    sentences[s + 2]?.end ?? sentences[s + 1]?.end ?? sentences[s]?.end ?? trigger,
    trigger + 80,
    later,
  );
  for (let i = trigger + 1; i < last; i++) {
    const opens = sentences[sentenceOf[i] ?? 0]?.first ?? i;
    const own = isNamedIn(t, one, { first: Math.max(opens, trigger + 1), end: i });
    const others = beside.some((other) => isNamedIn(t, other, { first: opens, end: i }));
    if (!own && (others || (sentenceOf[i] ?? 0) > s + 1)) continue;
    if (!own && beside.some((other) => other.trigger > trigger && other.trigger < i)) continue;
    const w = persianWord(t, i);
    if (w === 'بی\u200cپاسخ' || w === 'بی\u200cجواب') return 'none';
    if (/^(?:درخواست|تقاضا|خواسته|نامه)$/.test(w)) {
      const decided = decisionBehind(t, i, last);
      if (decided !== null) return decided;
    }
    if (!/^(?:پاسخ|پاسخی|جواب|جوابی)$/.test(w)) continue;
    for (let k = i + 1; k < i + 5; k++) {
      if (
        /^(?:نگرفتیم|نگرفتم|نشنیدیم|نداد|ندادند|نداده|نداده\u200cاند|نگرفت|نگرفتند|نگرفته|نگرفته\u200cاند|نکرد|نکردند|نکرده|نکرده\u200cاند|نکردیم|نیامد|نیامده|نرسیده|نداشت|نرسید|نشد|نشده|نشده\u200cاست|نداد\u200cه)$/.test(
          persianWord(t, k),
        )
      )
        return 'none';
      if (/^(?:داد|دادند|داده|داده\u200cاند|رسید|آمد)$/.test(persianWord(t, k)))
        return /^(?:نشد|نشده|نشده\u200cاست|نمی\u200cشود|نخواهد)$/.test(persianWord(t, k + 1)) ||
          isOfNeither(t, opens, i)
          ? 'none'
          : 'given';
    }
  }
  return null;
}

/** «نه استاندار و نه وزیر پاسخ دادند»: the verb alone does not deny it. */
function isOfNeither(t: PreparedText['tokens'], first: number, end: number): boolean {
  let twice = 0;
  for (let k = first; k < end; k++) if (/^(?:نه|ونه)$/.test(persianWord(t, k))) twice++;
  return twice > 1;
}

/** Whether a word of whom it is to stands in the span. */
const isNamedIn = (t: PreparedText['tokens'], { to }: Sent, span: TokenSpan): boolean =>
  to.some(({ first, end }) => {
    for (let k = span.first; k < span.end; k++)
      for (let own = first; own < end; own++)
        if (persianWord(t, own).length > 3 && persianWord(t, own) === persianWord(t, k)) return true;
    return false;
  });

/** `این درخواست را رد کرد`, `با درخواست آنان موافقت کرد`. */
function decisionBehind(t: PreparedText['tokens'], request: number, limit: number): Answer {
  for (let k = request + 1; k < Math.min(limit, request + 7); k++) {
    const [w, after] = [persianWord(t, k), persianWord(t, k + 1)];
    const did = /^(?:کرد|کردند|کرده|شد|شده|کرده\u200cاند)$/.test(after);
    if ((w === 'رد' || w === 'مخالفت') && did) return 'refused';
    if (/^(?:نپذیرفت|نپذیرفتند)$/.test(w)) return 'refused';
    if ((w === 'موافقت' && did) || /^(?:پذیرفت|پذیرفتند)$/.test(w)) return 'given';
  }
  return null;
}
