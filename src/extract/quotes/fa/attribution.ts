// Who is made to say the words between marks in Persian: `مریم تالون گفت: «…»`, `به گفتهٔ اتحادیه، «…»`, `«…»؛ او افزود`, `این حکم را «…» خواند`, `شعار «…»`.
// In: the scene and a pair of marks. Out: an attribution, or null. Which verbs say and which words credit is in text/fa/.

import { creditAt, hearsayAt, isPlural, type SayingVerb, sayingVerbAt } from '../../text/fa/saying.ts';
import { eachOf, isFiniteVerb, phraseEnd, subjectBefore, subjectOrShared } from '../../text/fa/subject.ts';
import { CALLS, LIGHT_VERBS, PASSIVE_VERBS, SLOGANS, TERM_LEADS } from '../../text/fa/words.data.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { MarkedWords } from '../../text/quote-marks.ts';
import { type TokenSpan, type Tokens, WORD } from '../../text/tokens.ts';
import type { Attribution, Scene } from '../quotation.ts';

const REACH = 34;
const word = (scene: Scene, i: number): string => persianWord(scene.prepared.tokens, i);

export function attributionInPersian(scene: Scene, pair: MarkedWords): Attribution | null {
  if (!isPersianPlace(scene, pair)) return null;
  const before = word(scene, pair.open - 1);
  const earlier = word(scene, pair.open - 2);
  if (SLOGANS.has(before) || SLOGANS.has(earlier)) return sloganOf(scene, pair);
  if (TERM_LEADS.has(before) || (before === ':' && TERM_LEADS.has(earlier))) return null;
  return called(scene, pair) ?? saidBefore(scene, pair) ?? creditBefore(scene, pair) ?? after(scene, pair);
}

/** Whether the words in marks, or those beside them, are Persian. */
function isPersianPlace({ prepared: { tokens: t } }: Scene, { open, close }: MarkedWords): boolean {
  for (const i of [open + 1, open - 1, close + 1]) {
    const code = t.norm[i]?.charCodeAt(0) ?? 0;
    if (code >= 0x0620 && code < 0x06f0) return true;
  }
  return false;
}

function sloganOf(scene: Scene, pair: MarkedWords): Attribution {
  const subject = subjectBefore(scene.prepared, pair.open - 1, sentenceStart(scene, pair.open));
  return {
    who: subject === null ? null : [subject],
    cue: { first: pair.open - 1, end: pair.open },
    how: 'slogan',
    sure: false,
  };
}

/** The sentence's first token, but not behind the marks that went before in it. */
function sentenceStart(scene: Scene, at: number): number {
  const { tokens: t } = scene.prepared;
  let i = at;
  while (i > 0 && at - i < REACH && t.gap[i] !== 3 && !/^[.!؟?]$/.test(t.norm[i - 1] ?? '')) i--;
  return i;
}

/** `این حکم را «ننگ» خواند`: the verb stands right behind the marks. */
function called(scene: Scene, pair: MarkedWords): Attribution | null {
  const at = pair.close + 1;
  const w = word(scene, at);
  const next = word(scene, at + 1);
  const light = LIGHT_VERBS.has(next) || PASSIVE_VERBS.has(next);
  if (!CALLS.has(w) || ((w.length < 5 || /^(?:توصیف|تعبیر|قلمداد|تلقی|معرفی|عنوان)$/.test(w)) && !light)) return null;
  const cue = { first: at, end: light ? at + 2 : at + 1 };
  if (PASSIVE_VERBS.has(next)) return { who: null, cue, how: 'passive', sure: false };
  const low = sentenceStart(scene, pair.open);
  const that = relativeOfObject(scene, pair.open, low);
  const before =
    that === null ? subjectBefore(scene.prepared, pair.open - 1, low) : subjectOrShared(scene.prepared, that - 1, low);
  const who = before === null ? null : withoutObject(scene, before);
  return { who: who === null ? null : [who], cue, how: who === null ? 'continued' : 'after', sure: who !== null };
}

/** `وزیر … و رقم ۵۰ نفر را [که نماینده گفته بود] «دروغ» خواند`: the “که” behind the object; who tells the number calls nothing. */
function relativeOfObject(scene: Scene, open: number, low: number): number | null {
  if (!isFiniteVerb(scene.prepared.tokens, open - 1)) return null;
  for (let i = open - 2; i > low; i--) if (word(scene, i) === 'که') return word(scene, i - 1) === 'را' ? i - 1 : null;
  return null;
}

/** `[تالون] ادعای شاهدان را «دروغ» خواند`, `… و آن را «کذب» خواند`: what is called so calls nothing. */
function withoutObject(scene: Scene, { first, end }: TokenSpan): TokenSpan | null {
  let until = first;
  while (until < end && !CALLED.test(word(scene, until))) until++;
  return until === first ? null : { first, end: until };
}
const CALLED =
  /^(?:آن|این|آنها|آنان|ادعا|ادعای|ادعاها|ادعاهای|گزارش|گزارش\u200cها|گزارش\u200cهای|خبر|اخبار|خبرهای|اتهام|اتهامات|اتهام\u200cهای|اظهارات|سخنان|روایت|شایعه|شایعات)$/;

/** The last verb of saying before the marks that reaches them: with a colon, with "که", or right before. */
function saidBefore(scene: Scene, pair: MarkedWords): Attribution | null {
  const { tokens: t } = scene.prepared;
  const low = sentenceStart(scene, pair.open);
  for (let i = pair.open - 1; i >= low; i--) {
    if ((scene.markOf[i] ?? -1) >= 0) continue;
    const heard = hearsayAt(t, i);
    if (heard !== null && heard.end <= pair.open) return { who: null, cue: heard, how: 'passive', sure: false };
    const verb = sayingVerbAt(t, i);
    if (verb === null || verb.end > pair.open || !reaches(scene, verb, pair)) continue;
    if (verb.passive) return { who: null, cue: verb, how: 'passive', sure: false };
    return attributed(scene, verb, low, 'before');
  }
  return null;
}

function reaches(scene: Scene, { end }: SayingVerb, { open }: MarkedWords): boolean {
  if (open - end <= 3) return true;
  const next = word(scene, end);
  return next === 'که' || next === ':' || next === '،' ? open - end < REACH : open - end < 6;
}

function attributed(scene: Scene, verb: SayingVerb, low: number, how: 'before' | 'after'): Attribution {
  const cue = { first: verb.first, end: verb.end };
  const who = subjectOrShared(scene.prepared, verb.first, low);
  if (who === null)
    return ofOthers(scene, verb, low)
      ? { who: null, cue, how: 'passive', sure: true }
      : { who: null, cue, how: 'continued', sure: false };
  return { who: eachOf(scene.prepared, who), cue, how, sure: true };
}

/** `سرگرد گفت به او خبر داده‌اند که «…»`: behind one who says so, those who told him. */
function ofOthers(scene: Scene, verb: SayingVerb, low: number): boolean {
  const { tokens: t } = scene.prepared;
  if (!isPlural(t, verb)) return false;
  for (let i = verb.first - 1; i >= low; i--) {
    const before = sayingVerbAt(t, i);
    if (before !== null && before.end <= verb.first) return !before.passive && !isPlural(t, before);
  }
  return false;
}

/** `به گفتهٔ اتحادیه، «…»`. */
function creditBefore(scene: Scene, pair: MarkedWords): Attribution | null {
  const low = sentenceStart(scene, pair.open);
  for (let i = pair.open - 1; i >= low; i--) {
    const credit = creditAt(scene.prepared.tokens, i);
    if (credit === null) continue;
    return credited(scene, credit, pair.open);
  }
  return null;
}

function credited(scene: Scene, credit: TokenSpan, limit: number): Attribution | null {
  const who = creditedIn(scene, credit.end, limit);
  if (who === null) return null;
  return { who: [who], cue: { first: credit.first, end: credit.end }, how: 'according', sure: true };
}

/** Who stands behind words of credit: a noun phrase up to a comma. */
export function creditedIn({ prepared }: Scene, from: number, limit: number): TokenSpan | null {
  const end = phraseEnd(prepared, from, Math.min(limit, from + 12));
  return end > from && !isOnlyKind(prepared.tokens, from, end) ? { first: from, end } : null;
}

/** «طبق گزارش رسمی»: of what kind the report is, and nobody's. */
const isOnlyKind = (t: Tokens, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (!KINDS_OF_REPORT.test(persianWord(t, i))) return false;
  return true;
};
const KINDS_OF_REPORT =
  /^(?:رسمی|غیررسمی|رسیده|واصله|منتشرشده|منتشره|موجود|اولیه|نهایی|تکمیلی|قبلی|پیشین|محرمانه|فوری|مفصل|دقیق|کتبی|شفاهی|تازه|جدید|اخیر|مختلف|متعدد|یادشده|مذکور|فوق|مزبور|و)$/u;

/** `«…»؛ او افزود`, `«…»، به گفتهٔ او`, `این را مریم تالون گفت`. */
function after(scene: Scene, pair: MarkedWords): Attribution | null {
  const { tokens: t } = scene.prepared;
  let first = pair.close + 1;
  while (/^[،,؛.]$/.test(word(scene, first)) && first < pair.close + 3 && t.gap[first] !== 3) first++;
  if (t.gap[first] === 3 || first >= t.count) return null;
  const credit = creditAt(t, first);
  if (credit !== null) return credited(scene, credit, t.count);
  const from = word(scene, first) === 'این' && word(scene, first + 1) === 'را' ? first + 2 : first;
  for (let i = from; i < from + 12 && i < t.count && t.gap[i] !== 3 && !/^[.؛!؟:«]$/.test(word(scene, i)); i++) {
    const verb = sayingVerbAt(t, i);
    if (verb === null) continue;
    const next = word(scene, verb.end);
    if (next === ':' || next === 'که') return null;
    // `«… .» سرباز می‌گوید بلند شو`: words that are whole, and a sentence of its own behind them
    const whole =
      /^[.!؟?]$/.test(word(scene, pair.close - 1)) && t.kind[verb.end] === WORD && (t.gap[verb.end] ?? 3) < 2;
    if (whole && first === pair.close + 1) return null;
    return verb.passive
      ? { who: null, cue: verb, how: 'passive', sure: false }
      : attributed(scene, verb, from, 'after');
  }
  return null;
}
