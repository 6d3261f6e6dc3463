// Persian verbs of saying and words of credit. In: tokens and a place. Out: what stands there, with its tokens, or null.
//   گفت، می‌گوید، گفته است، اعلام کرد، تأکید کرده است، مدعی شد، معتقد است      به گفتهٔ …، به نقل از …، بنا بر گزارش …، از قول …      گفته می‌شود

import { persianWord as word } from '../persian-words.ts';
import type { Tokens } from '../tokens.ts';
import {
  BE,
  CREDIT_LEADS,
  CREDIT_NOUNS,
  HEARSAY,
  HOLDS,
  LIGHT_VERBS,
  PASSIVE_VERBS,
  SAYING_NOUNS,
  SAYS,
} from './words.data.ts';

export interface SayingVerb {
  readonly first: number;
  readonly end: number;
  readonly asserted: 'reported' | 'alleged' | 'denied' | 'accused' | 'asked';
  readonly passive: boolean;
}

/** `به او خبر داده‌اند`: without a subject the plural is of nobody in particular, and not of one who was named alone. */
export const isPlural = (t: Tokens, { end }: SayingVerb): boolean => /(?:ند|\u200cاند)$/.test(word(t, end - 1));

const near = (t: Tokens, i: number): boolean => i < t.count && (t.gap[i] ?? 3) < 3;

export function sayingVerbAt(t: Tokens, i: number): SayingVerb | null {
  const w = word(t, i);
  if (SAYS.has(w)) return oneWord(t, i, w);
  // `ادامه داد:`, `ادامه داد که`: with words behind it, and no work that goes on
  if (w === 'ادامه' && GOES_ON.test(word(t, i + 1)) && /^(?:که|:|«)$/.test(word(t, withAuxiliary(t, i + 2))))
    return { first: i, end: withAuxiliary(t, i + 2), asserted: 'reported', passive: false };
  // `در حاشیه آمده است: «…»`: nobody in particular says what stands there
  if (
    w === 'آمده' &&
    /^(?:حاشیه|پانویس|زیرنویس|پشت|ذیل|زیر|پای|بالای)$/.test(word(t, i - 1)) &&
    /^(?:که|:|«)$/.test(word(t, withAuxiliary(t, i + 1)))
  )
    return { first: i, end: withAuxiliary(t, i + 1), asserted: 'reported', passive: true };
  const asserted = SAYING_NOUNS.get(w);
  if (asserted === undefined && !HOLDS.has(w)) return null;
  const next = near(t, i + 1) ? word(t, i + 1) : '';
  if (asserted !== undefined && LIGHT_VERBS.has(next) && lightFits(w, next))
    return { first: i, end: withAuxiliary(t, i + 2), asserted, passive: false };
  if (/^(?:یادآور|متذکر|مدعی)$/.test(w) && PASSIVE_VERBS.has(next))
    return { first: i, end: withAuxiliary(t, i + 2), asserted: asserted ?? 'reported', passive: false };
  if (HOLDS.has(w) && BE.has(next)) return { first: i, end: i + 2, asserted: asserted ?? 'reported', passive: false };
  if (asserted !== undefined && PASSIVE_VERBS.has(next) && word(t, i - 1) !== 'به')
    return { first: i, end: withAuxiliary(t, i + 2), asserted, passive: true };
  return null;
}

const GOES_ON = /^(?:داد|دادند|داده|داده\u200cاند|می\u200cدهد|می\u200cدهند)$/;

/** "خبر" and "پاسخ" are said with "داد", "اظهار" with "داشت" or "کرد": other pairs are other verbs ("گزارش گرفت", "خبر داشت"). */
function lightFits(noun: string, light: string): boolean {
  if (/گرفت|ورزید/.test(light)) return false;
  if (/^(?:خبر|پاسخ|جواب|توضیح|شهادت|گواهی|هشدار)$/.test(noun)) return /دا?د|ده/.test(light);
  if (/^(?:ن?می\u200c)?دا(?:رد|رند|شت|شتند|شته.*)$/.test(light))
    return /^(?:اظهار|بیان|ابراز|اعلام|تاکید|خاطرنشان)$/.test(noun);
  return noun !== 'قول' || /دا?د/.test(light);
}

function oneWord(t: Tokens, i: number, w: string): SayingVerb | null {
  if (/^(?:گفته|نوشته)$/.test(w)) {
    const before = word(t, i - 1);
    if (before === 'به' || before === 'طبق' || before === 'بنا' || before === 'بر' || before === 'این') return null;
    const next = near(t, i + 1) ? word(t, i + 1) : '';
    if (PASSIVE_VERBS.has(next)) return { first: i, end: withAuxiliary(t, i + 2), asserted: 'reported', passive: true };
    if (!BE.has(next) && next !== ':' && next !== 'که' && next !== '،') return null;
  }
  return {
    first: i,
    end: withAuxiliary(t, i + 1),
    asserted: /^(?:می\u200c)?پرس/.test(w) ? 'asked' : 'reported',
    passive: false,
  };
}

const withAuxiliary = (t: Tokens, i: number): number =>
  near(t, i) && /^(?:است|بود|بودند|اند)$/.test(word(t, i)) ? i + 1 : i;

export interface PersianCredit {
  readonly first: number;
  /** Behind the words of credit: who is credited begins here. */
  readonly end: number;
}

/** `به گفتهٔ`, `به نقل از`, `بنا بر گزارش`, `از قول`: not `به نظر می‌رسد`. */
export function creditAt(t: Tokens, i: number): PersianCredit | null {
  const w = word(t, i);
  if (!FIRSTS.has(w)) return null;
  for (const lead of CREDIT_LEADS) {
    if (!lead.every((part, k) => word(t, i + k) === part)) continue;
    const at = i + lead.length;
    const noun = word(t, at);
    if (!near(t, at) || !CREDIT_NOUNS.has(noun)) continue;
    if (lead[0] === 'از' && noun !== 'قول' && noun !== 'زبان') continue;
    if (
      lead[0] === 'به' &&
      /^(?:اعلام|بیان|شهادت|اسناد|اطلاعات|تاکید|اظهار|آمار)$/.test(noun) &&
      word(t, at + 1) !== 'از'
    )
      continue;
    return { first: i, end: word(t, at + 1) === 'از' ? at + 2 : at + 1 };
  }
  return null;
}

const FIRSTS = new Set(CREDIT_LEADS.map((lead) => lead[0] ?? ''));

/** `گفته می‌شود`, `برآورد شده است`: nobody in particular says it. */
export function hearsayAt(t: Tokens, i: number): { readonly first: number; readonly end: number } | null {
  const w = word(t, i);
  for (const words of HEARSAY) {
    if (words[0] !== w || !words.every((part, k) => word(t, i + k) === part)) continue;
    return { first: i, end: withAuxiliary(t, i + words.length) };
  }
  return null;
}
