// The clause of a Persian compound verb: `ماموران سه دانشجو را در تالون بازداشت کردند`, `سه دانشجو توسط ماموران بازداشت شدند`. In: a prepared text, the noun of the
// verb and the light verb behind it. Out: who does it, to whom, by whom, where, whether it is passive or denied. Trigger-driven: no tagger. Looks are bounded.
// Subject and object can stand side by side without a mark between; then the object begins at a number, a determiner or a name.

import { MONTHS } from '../../dates/fa/words.data.ts';
import { persianNumberAt } from '../persian-numbers.ts';
import { persianWord as word } from '../persian-words.ts';
import type { PreparedText } from '../prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../tokens.ts';
import { clauseStart, isClosedPlural, isFiniteVerb, phraseEnd, subjectBefore } from './subject.ts';
import { ADVERBS, BE, BODY_NOUNS, LIGHT_VERBS, PASSIVE_VERBS, PERSON_NOUNS, PREPOSITIONS } from './words.data.ts';

export interface PersianClause {
  readonly first: number;
  readonly verb: TokenSpan;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly subject: TokenSpan | null;
  readonly object: TokenSpan | null;
  /** `توسط …`, `به دست …`, `از سوی …`. */
  readonly agent: TokenSpan | null;
  readonly where: TokenSpan | null;
}

const MORE_LIGHT = new Set(
  'ساخت ساختند ساخته زد زدند زده برد بردند آورد آوردند رساند رساندند رسید رسیدند رسیده یافت یافتند سپرد سپردند سپرده بست بستند بسته کشید کشیدند کشیده خورد خوردند باخت باختند باخته گذاشت گذاشتند'.split(
    ' ',
  ),
);

/** The light verb behind a noun at `i`: its tokens and voice, or null where none follows. */
export function lightVerbAt(
  t: Tokens,
  i: number,
): { readonly end: number; readonly passive: boolean; readonly negated: boolean } | null {
  if (i >= t.count || t.gap[i] === 3) return null;
  const w = word(t, i);
  const negated = /^ن(?:می\u200c)?(?:شد|شو|کرد|کن|داد|ده|داشت|گردید|ی)/.test(w);
  const bare = negated ? w.slice(1) : w;
  const future = /^ن?خواه(?:د|ند|م|یم)$/.test(w);
  if (future) return { end: i + 2, passive: PASSIVE_VERBS.has(word(t, i + 1)), negated: w.startsWith('ن') };
  const passive = PASSIVE_VERBS.has(w) || PASSIVE_VERBS.has(bare);
  if (!passive && !LIGHT_VERBS.has(w) && !LIGHT_VERBS.has(bare) && !MORE_LIGHT.has(w)) return null;
  const auxiliary = /^(?:است|بود|بودند|اند)$/.test(word(t, i + 1)) && t.gap[i + 1] !== 3 ? 1 : 0;
  return { end: i + 1 + auxiliary, passive, negated };
}

export function clauseOf(
  prepared: PreparedText,
  noun: number,
  light: { readonly end: number; readonly passive: boolean; readonly negated: boolean },
): PersianClause {
  const { tokens: t, sentences, sentenceOf } = prepared;
  const low = sentences[sentenceOf[noun] ?? 0]?.first ?? noun;
  const first = clauseStart(prepared, noun, low);
  const ra = markerBefore(t, first, noun);
  const subject =
    countedBefore(t, first) ?? singledOut(prepared, first, noun, low) ?? subjectBefore(prepared, noun, low);
  const [own, object] = ra === null ? [subject, null] : objectOf(prepared, subject, first, ra);
  return {
    first,
    verb: { first: noun, end: light.end },
    passive: light.passive,
    negated: light.negated,
    subject: own,
    object,
    agent: agentIn(prepared, first, noun),
    where: placeIn(prepared, first, noun) ?? null,
  };
}

/** `مادران ۱۲۰ زندانی هستیم که … اعدام شدند`: the number of people before "که" is what the relative clause tells of. */
function countedBefore(t: Tokens, first: number): TokenSpan | null {
  if (word(t, first - 1) !== 'که' || !/^(?:است|هستیم|هستند|بودیم|بودند)$/.test(word(t, first - 2))) return null;
  const end = isFiniteVerb(t, first - 2) ? first - 2 : first - 1;
  for (let i = end - 1; i > end - 6 && i >= 0; i--) {
    if (/^[،؛.]$/.test(word(t, i))) return null;
    if (t.kind[i] === NUMBER) return { first: i, end };
  }
  return null;
}

/** `او بود که نام‌ها را می‌خواند`, `بهرام رستانی بود که دستور داد`: who stands before the verb of being did it. */
function singledOut({ tokens: t, names }: PreparedText, first: number, noun: number, low: number): TokenSpan | null {
  const end = (word(t, noun - 1) === 'که' ? noun : first) - 2;
  if (word(t, end + 1) !== 'که' || !/^(?:بود|است)$/.test(word(t, end))) return null;
  const name = names.list[names.at[end - 1] ?? -1];
  if (name?.kind === 'person' && name.end === end) return { first: name.first, end };
  return end - 1 === low && /^(?:او|وی|همو)$/.test(word(t, low)) ? { first: low, end } : null;
}

/** The last "را" before the verb. */
function markerBefore(t: Tokens, first: number, verb: number): number | null {
  for (let i = verb - 1; i > first; i--) if (word(t, i) === 'را') return i;
  return null;
}

/** Which words before "را" are the object, and which the subject. */
function objectOf(
  prepared: PreparedText,
  subject: TokenSpan | null,
  first: number,
  marker: number,
): readonly [TokenSpan | null, TokenSpan | null] {
  const { tokens: t } = prepared;
  const ra = withoutApposition(t, first, marker);
  const begun = subject === null ? null : objectWithin(prepared, subject);
  if (subject !== null && begun !== null)
    return [
      { first: subject.first, end: begun },
      { first: begun, end: ra },
    ];
  const from =
    subject === null || subject.end >= ra
      ? (subject?.first ?? lastBoundary(t, first, ra))
      : lastBoundary(t, subject.end, ra);
  if (subject !== null && subject.end < ra && from >= subject.end)
    return [subject, from < ra ? { first: from, end: ra } : null];
  const split = splitAt(prepared, from, ra);
  const object = { first: split ?? from, end: ra };
  return [split === null ? null : { first: from, end: split }, object.first < ra ? object : null];
}

/** `شهرام کیانی، نویسنده، را`: the object ends at the comma before its apposition. */
function withoutApposition(t: Tokens, first: number, ra: number): number {
  if (word(t, ra - 1) !== '،') return ra;
  for (let i = ra - 2; i > first && ra - i < 10; i--) if (word(t, i) === '،') return i;
  return ra - 1;
}

/** Behind the last comma, preposition with its noun, or conjunction before `end`. */
function lastBoundary(t: Tokens, first: number, end: number): number {
  let from = first;
  for (let i = first; i < end; i++) {
    const w = word(t, i);
    // `هرگونه شلیک به شهر را`: what begins the object keeps the prepositions behind it.
    if (i === from && ANY.test(w)) return from;
    if (w === '،' || w === 'که' || w === 'و' || ADVERBS.has(w)) from = i + 1;
    else if (PREPOSITIONS.has(w)) from = i + 2;
    else if (t.kind[i] === NUMBER && MONTHS.has(word(t, i - 1))) from = i + 1;
  }
  return Math.min(from, end);
}

/** `سخنگوی ارتش [حضور سربازان در بازار] را`: behind a word that takes no genitive, a noun of what was done or said begins the object, whatever prepositions follow. */
function objectWithin({ tokens: t }: PreparedText, { first, end }: TokenSpan): number | null {
  for (let i = first + 1; i < end; i++)
    if (OBJECT_NOUNS.has(word(t, i)) && !/(?:ی|ان|ها)$/.test(word(t, i - 1)) && !OBJECT_NOUNS.has(word(t, i - 1)))
      return i;
  return null;
}

const ANY = /^(?:هرگونه|هیچ\u200cگونه|هیچگونه)$/;

/** Acts, claims and papers: behind a word for a person or body these begin what something is done to. */
const OBJECT_NOUNS = new Set(
  'حضور آمار شمار مرگ شلیک تیراندازی بمباران ناپدید ربودن کشتار اعدام اعدام\u200cها اعدام\u200cهای قتل حکم گزارش گزارش\u200cها ادعا ادعای ادعاها ادعاهای اتهام اتهام\u200cها اتهامات خبر نقش اظهارات اقدام حمله سرکوب شکنجه نامه بیانیه موضوع وجود وقوع دستور قطعنامه رفتار سیاست گور گورها گورهای گورستان زندانیان'.split(
    ' ',
  ),
);

/** Where the object begins in a run that holds the subject too: at a number, a determiner, a name that is not the first word. */
function splitAt({ tokens: t, names }: PreparedText, from: number, end: number): number | null {
  const head = names.list[names.at[from] ?? -1];
  if (head !== undefined && head.kind === 'person' && head.first === from && head.end < end) return head.end;
  const titled = names.list[names.at[from + 1] ?? -1];
  if (titled?.kind === 'person' && titled.first === from + 1 && PERSON_NOUNS.has(word(t, from)) && titled.end < end)
    return titled.end;
  if (SUBJECT_PRONOUNS.test(word(t, from)) && from + 1 < end && word(t, from + 1) !== 'و') return from + 1;
  for (let i = from + 1; i < end; i++) {
    const w = word(t, i);
    const name = names.list[names.at[i] ?? -1];
    if (
      /^(?:این|آن|هرگونه|هیچ\u200cگونه|همه|همهٔ|تمام|یک|چند|چندین|او|وی|آنها|ایشان|ما|مرا|خود|ده\u200cها|صدها|هزاران|دست\u200cکم|بیش|حدود|پیکر|جسد)$/.test(
        w,
      )
    )
      return i;
    if (INFINITIVE.test(word(t, i + 1)) && i + 1 < end && name?.first !== i) return i;
    if (
      OBJECT_NOUNS.has(w) &&
      (PERSON_NOUNS.has(word(t, from)) || BODY_NOUNS.has(word(t, from)) || (names.at[from] ?? -1) >= 0)
    )
      return i;
    if (t.kind[i] === NUMBER || (persianNumberAt(t, i) !== null && w !== 'صد')) return i;
    if (name !== undefined && name.first === i && name.kind === 'person' && (names.at[i - 1] ?? -1) !== names.at[i])
      return i;
  }
  return null;
}

/** `سخنگوی ارتش [بسته بودن دروازه] را`: the word before such an infinitive belongs to it. */
const INFINITIVE = /^(?:بودن|نبودن|شدن|نشدن|کردن|نکردن|داشتن|نداشتن|دادن|زدن|گرفتن|ماندن)$/;

/** These take no genitive: `او خبر کشته شدن … را`. */
const SUBJECT_PRONOUNS = /^(?:او|وی|ایشان|آنها|آن\u200cها|آنان|ما|من|شما)$/;

function agentIn(prepared: PreparedText, first: number, verb: number): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = first; i < verb; i++) {
    const w = word(t, i);
    const lead =
      w === 'توسط'
        ? 1
        : (w === 'به' && /^(?:دست|وسیله)$/.test(word(t, i + 1))) ||
            (w === 'از' && /^(?:سوی|طرف|جانب)$/.test(word(t, i + 1)))
          ? 2
          : 0;
    if (lead === 0) continue;
    const end = phraseEnd(prepared, i + lead, verb);
    if (end > i + lead) return { first: i + lead, end };
  }
  return null;
}

const PLACE_NOUNS =
  /^(?:زندان|گورستان|قبرستان|شهر|استان|خیابان|میدان|دانشگاه|خانه|دادگاه|بازداشتگاه|بیمارستان|روستای|شهرستان|پادگان|مرز|بند|سلول|محوطه|حیاط|کارخانه|مدرسه|بازار|مسجد|درمانگاه)$/;

/** `اصابت خمپاره [به] بازار تالون`: what is struck is where. */
const STRUCK = /^(?:اصابت|حمله|شلیک|بمباران|گلوله\u200cباران|گلولهباران|یورش)$/;
const isStriking = (t: Tokens, i: number): boolean =>
  word(t, i) === 'به' && [1, 2, 3].some((back) => i >= back && STRUCK.test(word(t, i - back)));

/** The place behind "در": a place of the gazetteers, or a noun for a place with its name. */
export function placeIn(prepared: PreparedText, first: number, verb: number): TokenSpan | null {
  const { tokens: t, names } = prepared;
  for (let i = first; i < verb - 1; i++) {
    if (word(t, i) !== 'در' && !isStriking(t, i)) continue;
    const name = names.list[names.at[i + 1] ?? -1];
    if (name !== undefined && name.first === i + 1 && name.kind === 'place') return { first: i + 1, end: name.end };
    if (!PLACE_NOUNS.test(word(t, i + 1))) continue;
    const end = phraseEnd(prepared, i + 1, Math.min(verb, i + 5));
    if (end > i + 1) return { first: i + 1, end };
  }
  return null;
}

/** Adjectives of an act itself, before whom it is done to: `قتل عمد دو زندانی`. */
const KINDS_OF_ACTS =
  /^(?:عمد|عمدی|غیرعمد|غیرعمدی|جمعی|دسته\u200cجمعی|دستهجمعی|گسترده|فراقضایی|خودسرانه|غیرقانونی|مخفیانه|علنی|وحشیانه|بی\u200cرحمانه|هولناک|فجیع|ناگهانی|هدفمند|فوری)$/;

/** The genitive behind a noun of an act: `اعدام [سه زندانی]`, up to a preposition, a verb or a mark. */
export function genitiveOf(prepared: PreparedText, begin: number, limit: number): TokenSpan | null {
  const { tokens: t } = prepared;
  let from = begin;
  while (from < limit && KINDS_OF_ACTS.test(word(t, from))) from++;
  let at = from;
  while (at < limit && at - from < 8) {
    const w = word(t, at);
    const name = prepared.names.list[prepared.names.at[at] ?? -1];
    if (name !== undefined && name.first === at) {
      at = Math.min(name.end, limit);
      if (name.kind === 'person') break;
      continue;
    }
    if (at > from && (isClosedPlural(word(t, at - 1)) || lightVerbAt(t, at + 1) !== null)) break;
    if (/^(?:متهم|مظنون|مجرم|معتقد|مدعی)$/.test(w) && BE.has(word(t, at + 1))) break;
    const partitive = w === 'از' && /^(?:نفر|تن|یکی|برخی|تعدادی|شماری)$/.test(word(t, at - 1));
    if (
      /^[،؛.!؟:«»()]$/.test(w) ||
      w === 'را' ||
      w === 'که' ||
      w === 'و' ||
      /^(?:هم|نیز)$/.test(w) ||
      (PREPOSITIONS.has(w) && !partitive) ||
      isFiniteVerb(t, at) ||
      (at === from && MONTHS.get(w)?.ambiguous === false) ||
      /^(?:مسئول|مقصر|متهم)$/.test(w)
    )
      break;
    at++;
  }
  return at > from ? { first: from, end: at } : null;
}
