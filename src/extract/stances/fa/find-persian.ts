// Stances in Persian: `این اتهام را تکذیب کرد`, `به قتل … اعتراف کرد`, `از حکم دفاع کرد`, `کشتار را محکوم کرد`, `او را به … متهم کرد`, `اظهار بی‌اطلاعی کرد`,
// `عذرخواهی کرد`, `از اظهار نظر خودداری کرد`, `این گزارش را دروغ خواند`. In: the prepared text. Out: token places, in the order of the text.

import type { StanceClaim } from '../../../model/claim.ts';
import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { subjectOrShared } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Taken } from '../taken.ts';

type Stance = StanceClaim['stance'];

/** Nouns that make a verb with "کرد", and the preposition of what it is about; null: the object with "را". */
const VERBS: ReadonlyMap<string, readonly [stance: Stance, preposition: string | null]> = new Map([
  ['تکذیب', ['denies', null]],
  ['انکار', ['denies', null]],
  ['رد', ['denies', null]],
  ['حاشا', ['denies', null]],
  ['اعتراف', ['admits', 'به']],
  ['اذعان', ['admits', 'به']],
  ['اقرار', ['admits', 'به']],
  ['تایید', ['confirms', null]],
  ['دفاع', ['defends', 'از']],
  ['توجیه', ['defends', null]],
  ['محکوم', ['condemns', null]],
  ['نکوهش', ['condemns', null]],
  ['تقبیح', ['condemns', null]],
  ['متهم', ['accuses', 'به']],
  ['بی\u200cاطلاعی', ['claimsIgnorance', 'از']],
  ['کتمان', ['concealsOrEvades', null]],
  ['پنهان', ['concealsOrEvades', null]],
  ['پنهان\u200cکاری', ['concealsOrEvades', null]],
  ['لاپوشانی', ['concealsOrEvades', null]],
  ['عذرخواهی', ['apologises', 'از']],
  ['پوزش', ['apologises', 'از']],
  ['معذرت', ['apologises', 'از']],
  ['خودداری', ['declinesToComment', 'از']],
  ['امتناع', ['declinesToComment', 'از']],
]);
/** `این گزارش را [دروغ] خواند`. */
const CALLED_FALSE = new Set('دروغ نادرست کذب بی\u200cاساس ساختگی بی\u200cپایه'.split(' '));
const CALLS = /^(?:خواند|خواندند|خوانده|دانست|دانستند|نامید|نامیدند|توصیف)$/;

export function stancesInPersian(prepared: PreparedText): readonly Taken[] {
  const list: Taken[] = [];
  for (let i = 0; i < prepared.tokens.count; i++) {
    if (!isPersian(prepared.tokens, i)) continue;
    const taken = stanceAt(prepared, i) ?? calledFalse(prepared, i) ?? ignorant(prepared, i) ?? saidNot(prepared, i);
    if (taken !== null) list.push(taken);
  }
  return list;
}

function stanceAt(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const found = VERBS.get(persianWord(t, i));
  const light = found === undefined ? null : lightOf(t, i);
  if (found === undefined || light === null || light.negated) return null;
  const [stance, preposition] = found;
  const clause = clauseOf(prepared, i, light);
  const toward = towardOf(prepared, clause, i, light.end, preposition);
  if (toward === null || !isMeant(prepared, stance, clause, toward, i)) return null;
  const who = clause.passive ? clause.agent : (clause.subject ?? subjectOrShared(prepared, i, clause.first));
  return taken(prepared, {
    cue: cueOf(t, i, light.end),
    stance,
    who: clause.passive || (who !== null && who.first < toward.first) ? who : clause.subject,
    toward,
  });
}

/** "عذرخواهی کرد", "پوزش خواست". */
function lightOf(t: Tokens, i: number): ReturnType<typeof lightVerbAt> {
  if (/^(?:پوزش|معذرت)$/.test(persianWord(t, i)) && /^(?:خواست|خواستند|خواسته)$/.test(persianWord(t, i + 1)))
    return { end: i + 2, passive: false, negated: false };
  return lightVerbAt(t, i + 1);
}

/** `اظهار بی‌اطلاعی کرد`, `ابراز بی‌اطلاعی کرد`: with the noun before. */
const cueOf = (t: Tokens, i: number, end: number): TokenSpan =>
  /^(?:اظهار|ابراز)$/.test(persianWord(t, i - 1)) ? { first: i - 1, end } : { first: i, end };

/** "محکوم کرد" sentences where "به" goes with it; "رد کرد" denies only something; "خودداری کرد" declines only words. */
function isMeant(
  { tokens: t }: PreparedText,
  stance: Stance,
  clause: PersianClause,
  toward: TokenSpan,
  i: number,
): boolean {
  const w = persianWord(t, i);
  if (w === 'محکوم') {
    for (let k = clause.first; k < i; k++)
      if (
        persianWord(t, k) === 'به' &&
        /^(?:اعدام|زندان|حبس|مرگ|شلاق|تبعید|پرداخت|تحمل|\d+)$/.test(persianWord(t, k + 1))
      )
        return false;
    return !clause.passive && persianWord(t, clause.verb.first + 1) !== 'به';
  }
  if (w === 'رد' || w === 'پنهان') return clause.object !== null;
  if (stance === 'declinesToComment')
    return /^(?:اظهار|پاسخ|اظهارنظر|پاسخگویی|توضیح|گفتگو|گفت\u200cوگو|مصاحبه|جواب)$/.test(persianWord(t, toward.first));
  return true;
}

/** What it is about: the object, the words behind the preposition, or a clause with "که" behind the verb. */
function towardOf(
  prepared: PreparedText,
  clause: PersianClause,
  i: number,
  end: number,
  preposition: string | null,
): TokenSpan | null {
  const t = prepared.tokens;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end };
  if (persianWord(t, end) === 'که' && clause.object === null) {
    let last = sentence.end;
    while (last > end + 1 && /^[.!؟?…]$/.test(t.norm[last - 1] ?? '')) last--;
    return last > end + 1 ? { first: end + 1, end: last } : null;
  }
  if (preposition === null) {
    const before = clause.object ?? (clause.passive ? clause.subject : null);
    return before ?? genitive(prepared, i, end, sentence.end);
  }
  for (let k = i - 1; k >= clause.first; k--) {
    if (persianWord(t, k) !== preposition && !(preposition === 'از' && /^(?:بابت|برای)$/.test(persianWord(t, k))))
      continue;
    let last = i;
    while (last > k + 1 && /^(?:اظهار|ابراز|رسما|صریحا|شدت|قاطعانه)$/.test(persianWord(t, last - 1))) last--;
    return last > k + 1 ? { first: k + 1, end: last } : null;
  }
  return clause.object;
}

/** `تکذیب کرد` without an object says nothing; `تکذیب این گزارش` would be a noun's. */
const genitive = (prepared: PreparedText, i: number, end: number, limit: number): TokenSpan | null =>
  end === i + 1 ? genitiveOf(prepared, i + 1, limit) : null;

/** `این گزارش را دروغ خواند`, `آمار … را «نادرست» نامید`. */
function calledFalse(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const marked = t.norm[i - 1] === '«' && t.norm[i + 1] === '»';
  const [first, verb] = marked ? [i - 1, i + 2] : [i, i + 1];
  if (!CALLED_FALSE.has(persianWord(t, i)) || !CALLS.test(persianWord(t, verb))) return null;
  const clause = clauseOf(prepared, verb, { end: verb + 1, passive: false, negated: false });
  if (clause.object === null) return null;
  const low = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? clause.first;
  return taken(prepared, {
    cue: { first, end: verb + 1 },
    stance: 'denies',
    who: clause.subject ?? subjectOrShared(prepared, clause.first, low),
    toward: clause.object,
  });
}

/** `از آن اطلاعی ندارد`, `بی‌خبر بود`, `بی‌اطلاع است`. */
function ignorant(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  const w = persianWord(t, i);
  const next = persianWord(t, i + 1);
  const has =
    /^(?:اطلاعی|اطلاع|خبری|خبر|آگاهی)$/.test(w) && /^(?:ندارد|ندارند|نداشت|نداشتند|نداشته|نداشته\u200cاند)$/.test(next);
  const is = /^(?:بی\u200cخبر|بی\u200cاطلاع)$/.test(w) && /^(?:است|بود|هستند|بودند|بوده)$/.test(next);
  if (!has && !is) return null;
  const clause = clauseOf(prepared, i, { end: i + 2, passive: false, negated: false });
  for (let k = i - 1; k >= clause.first; k--) {
    if (persianWord(t, k) !== 'از' || k + 1 >= i) continue;
    return taken(prepared, {
      cue: { first: i, end: i + 2 },
      stance: 'claimsIgnorance',
      who: clause.subject,
      toward: { first: k + 1, end: i },
    });
  }
  return null;
}

const SAYS = /^(?:گفت|گفتند|گفته\u200cاست|می\u200cگوید|اعلام|مدعی|ادعا)$/;
const HARM =
  /^(?:کشته|کشتار|اعدام|شکنجه|بازداشت|بازداشتی|دستگیر|ناپدید|مفقود|تیراندازی|شلیک|زندانی|زندانیان|گور|قتل|قربانی|مجروح|زخمی|حمله|بمباران)$/;

/** `فرماندار، [مجید تالونی]، گفت`. */
function nameBefore({ tokens: t, names }: PreparedText, verb: number): TokenSpan | null {
  const last = /^[،,]$/.test(t.norm[verb - 1] ?? '') ? verb - 2 : -1;
  const name = names.list[names.at[last] ?? -1];
  return name === undefined || name.kind === 'place' ? null : { first: name.first, end: name.end };
}

/** `گفت هیچ کس کشته نشده است`, `اعلام کرد که هیچ زندانی سیاسی وجود ندارد`. */
function saidNot(prepared: PreparedText, i: number): Taken | null {
  const t = prepared.tokens;
  if (!SAYS.test(persianWord(t, i))) return null;
  const light = /^(?:اعلام|مدعی|ادعا)$/.test(persianWord(t, i))
    ? lightVerbAt(t, i + 1)
    : { end: i + 1, passive: false, negated: false };
  if (light === null || light.negated) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const first = persianWord(t, light.end) === 'که' ? light.end + 1 : light.end;
  if (persianWord(t, first) !== 'هیچ') return null;
  let end = sentence.end;
  while (end > first && /^[.!؟?…]$/.test(t.norm[end - 1] ?? '')) end--;
  const words = Array.from({ length: Math.max(0, end - first) }, (_, k) => persianWord(t, first + k));
  if (
    !words.some((word) => HARM.test(word)) ||
    !words.some((word) => /^(?:نیست|ندارد|ندارند|نداشت|نبود|ن[^\u200c]{2,}|نشده\u200cاست|نمی\u200c.+)$/.test(word))
  )
    return null;
  const denial = taken(prepared, {
    cue: { first: i, end: light.end },
    stance: 'denies',
    who:
      nameBefore(prepared, i) ?? clauseOf(prepared, i, light).subject ?? subjectOrShared(prepared, i, sentence.first),
    toward: { first, end },
  });
  return { ...denial, negationSaid: true };
}

function taken(
  prepared: PreparedText,
  { cue, stance, who, toward }: Pick<Taken, 'cue' | 'stance' | 'who' | 'toward'>,
): Taken {
  const t = prepared.tokens;
  const own = stance === 'claimsIgnorance' ? 'knowledge' : aboutOf(t, toward);
  const reasons = [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`];
  return { cue, stance, who, toward, about: own, confidence: who === null ? 'likely' : 'certain', reasons };
}

function aboutOf(t: Tokens, { first, end }: TokenSpan): NonNullable<Taken['about']> {
  for (let i = first; i < end; i++) {
    const w = persianWord(t, i);
    if (/^(?:حکم|دستور|فرمان|فتوا|فتوای|احکام)$/.test(w)) return 'order';
    if (/^(?:نقش|دخالت|مشارکت|دست)$/.test(w)) return 'role';
    if (/^(?:اطلاع|آگاهی)$/.test(w)) return 'knowledge';
    if (t.kind[i] === NUMBER || /^(?:آمار|شمار|تعداد|رقم)$/.test(w)) return 'figure';
  }
  return 'event';
}
