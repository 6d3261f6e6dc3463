// How a Persian sentence asserts what stands at a place in it: denied, alleged, accused, hypothetical, asked for, or plainly. In: the prepared text and a token.
// Out: `asserted` with the reason, null where nothing says otherwise. Persian puts the governing verb last, so the look goes forward to the end of the sentence
// ("کشته شدن ۳۰ نفر را تکذیب کرد") and back for conditions and demands ("اگر …", "خواستار آزادی …").

import type { Asserted } from '../../../model/claim.ts';
import { persianWord as word } from '../persian-words.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Tokens } from '../tokens.ts';
import { lightVerbAt } from './clause.ts';
import { sayingVerbAt } from './saying.ts';
import { isFiniteVerb } from './subject.ts';

interface PersianAsserted {
  readonly asserted: Asserted;
  readonly reason: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DENIALS = setOf('تکذیب انکار رد نادرست کذب بی\u200cاساس دروغ');
const ALLEGED = setOf('ادعا ادعای ادعاهای مدعی ظاهرا گویا');
const ACCUSED = setOf('متهم اتهام مظنون');
const CONDITIONS = setOf('اگر چنانچه درصورتی مگر');
const DOUBTS = setOf('شاید احتمالا ممکن احتمال نباید');
const DEMANDS = setOf('خواستار خواستار خواهان درخواست خواست خواستند تقاضای');
const ORDERED = setOf('دستور فرمان حکم فتوای');
const THREATS = setOf('تهدید خطر معرض');
const REACH = 22;

export function assertedInPersian(
  { tokens: t, sentences, sentenceOf }: Pick<PreparedText, 'tokens' | 'sentences' | 'sentenceOf'>,
  token: number,
): PersianAsserted | null {
  const sentence = sentences[sentenceOf[token] ?? 0] ?? { first: token, end: token + 1 };
  return (
    ahead(t, token, Math.min(sentence.end, token + REACH)) ?? back(t, token, Math.max(sentence.first, token - REACH))
  );
}

function ahead(t: Tokens, token: number, end: number): PersianAsserted | null {
  let told = false;
  for (let i = token; i < end; i++) {
    const w = word(t, i);
    if (w === '؟') return { asserted: 'asked', reason: 'in a question' };
    if (i > token && NOT_TRUE.test(w) && /^(?:ندار|نداشت)/.test(word(t, i + 1)))
      return { asserted: 'denied', reason: `“${w} ${word(t, i + 1)}” behind it` };
    if (DENIALS.has(w) && i > token && governs(t, i) && isObject(t, token, i))
      return { asserted: 'denied', reason: `“${w}” behind it` };
    if (!told && SUBJUNCTIVE.test(w) && word(t, i - 1) !== 'می' && i - token < 4 && !canBeTold(t, i, token))
      return { asserted: 'hypothetical', reason: `“${w}”: not said to have happened` };
    if (!told && NEGATED.test(w) && i - token < 12) return { asserted: 'denied', reason: `“${w}”: it did not happen` };
    if (!told && /^(?:خواهد|خواهند|خواهیم)$/.test(w))
      return { asserted: 'hypothetical', reason: `“${w}”: yet to happen` };
    if (w === '؛' || (w === 'که' && i > token + 1 && sayingVerbAt(t, i - 2) !== null)) break;
    told ||= i > token && isFiniteVerb(t, i);
  }
  return null;
}

const SUBJUNCTIVE =
  /^(?:شود|شوند|شوم|شویم|گردد|گردند|کند|کنند|کنم|کنیم|دهد|دهند|نشود|نشوند|نکند|نکنند|بکشد|بکشند|باشد|باشند)$/;
/** «اکنون می‌توانیم نام ۱۴ کشته را اعلام کنیم»: who can tell of them tells of them. */
const canBeTold = (t: Tokens, verb: number, token: number): boolean => {
  if (!/^(?:تایید|تأیید|اعلام|معرفی|شناسایی|منتشر|ثابت|احراز|نام|ذکر)$/.test(word(t, verb - 1))) return false;
  for (let i = token - 1; i > token - 12 && i >= 0; i--)
    if (/^(?:می\u200c?)?(?:توانیم|توانم|توانستیم|توانند|تواند)$/.test(word(t, i))) return true;
  return false;
};

const NEGATED =
  /^(?:نشد|نشدند|نشده|نشده\u200cاند|نشده\u200cاست|نکشت|نکشتند|نبود|نبودند|نکرد|نکردند|نکرده|نکرده\u200cاند)$/;

/** Whether a place belongs to what is denied: no comma and no "که" stand between it and the "را" of the denial. */
function isObject(t: Tokens, token: number, denial: number): boolean {
  for (let i = token; i < denial; i++) {
    const w = word(t, i);
    if (w === '،' || w === 'که') return false;
    if (w === 'را') return true;
  }
  return true;
}

/** `را تکذیب کرد`, `را رد کرد`, `دروغ است`. */
const governs = (t: Tokens, i: number): boolean =>
  /^(?:کرد|کردند|کرده|کرده\u200cاست|کرده\u200cاند|می\u200cکند|می\u200cکنند|شد|شده|است|خواند|دانست|نمود)$/.test(
    word(t, i + 1),
  ) &&
  (word(t, i) !== 'رد' || word(t, i - 1) === 'را');

/** `صحت ندارد` */
const NOT_TRUE = /^(?:صحت|واقعیت|حقیقت)$/;

const BEING = /^(?:است|بود|شده|نیست|نبود)$/;

/** `به اتهام محاربه به اعدام محکوم شد`: the charge on which somebody was in fact arrested, tried or sentenced; "متهم یاشار نوری" says who. */
const isCharge = (t: Tokens, i: number, token: number): boolean =>
  (word(t, i) === 'متهم' && word(t, i + 1) !== 'به' && lightVerbAt(t, i + 1) === null && !BEING.test(word(t, i + 1))) ||
  (word(t, i) === 'اتهام' &&
    /^(?:به|با)$/.test(word(t, i - 1)) &&
    token - i > 1 &&
    (lightVerbAt(t, token + 1) !== null || word(t, token) === 'محکوم' || word(t, token + 1) === 'و'));

function back(t: Tokens, token: number, low: number): PersianAsserted | null {
  for (let i = token - 1; i >= low; i--) {
    if (word(t, i) === 'منکر') return { asserted: 'denied', reason: '“منکر” before it' };
    const w = word(t, i);
    if (w === '؛' || w === '.') return null;
    if (w === 'قرار' && BEING.test(word(t, i + 1)))
      return { asserted: 'hypothetical', reason: '“قرار است” before it: yet to happen' };
    if (CONDITIONS.has(w)) return { asserted: 'hypothetical', reason: `“${w}” before it` };
    if (ORDERED.has(w) && token - i < 3)
      return { asserted: 'hypothetical', reason: `“${w}” before it: ordered, not told` };
    if (DOUBTS.has(w) && token - i < 10) return { asserted: 'hypothetical', reason: `“${w}” before it` };
    if (THREATS.has(w) && token - i < 8) return { asserted: 'hypothetical', reason: `“${w}” before it` };
    if (DEMANDS.has(w) && token - i < 8) return { asserted: 'asked', reason: `“${w}”: asked for` };
    if (ACCUSED.has(w) && token - i < 8 && !isCharge(t, i, token))
      return { asserted: 'accused', reason: `“${w}” before it` };
    if (ALLEGED.has(w)) return { asserted: 'alleged', reason: `“${w}” before it` };
  }
  return null;
}
