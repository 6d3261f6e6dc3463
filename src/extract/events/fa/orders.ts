// Orders in Persian: `فرمان داد که …`, `دستور اعدام بهرام رستانی را صادر کرد`, `دستور تیراندازی به مردم را داد`, `۱۴ حکم اعدام به امضای او رسید`. In: the text and the word for the order. Out: where its verb
// stands and who gave or signed it, or null.

import { genitiveOf, lightVerbAt } from '../../text/fa/clause.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Participant } from '../en/participants.ts';
import { isSomebody, whoOf } from './participants.ts';

interface PersianOrder {
  /** The word in whose clause who gave it stands. */
  readonly verb: number;
  readonly light: { readonly end: number; readonly passive: boolean; readonly negated: boolean };
  /** `به امضای X رسید`: who is named in the words themselves. */
  readonly signed: Participant | null;
}

const GIVES = /^(?:داد|دادند|داده|داده\u200cاند)$/;
const ISSUES = /^(?:صادر|امضا|ابلاغ)$/;
const REACH = 16;

export function orderAt(prepared: PreparedText, i: number): PersianOrder | null {
  const { tokens: t } = prepared;
  if (word(t, i - 1) === 'به') return null;
  for (let at = i + 1; at < i + REACH && t.gap[at] !== 3; at++) {
    const w = word(t, at);
    if (/^[.؛!؟:]$/.test(w) || (w === 'که' && at > i + 1)) return null;
    const given = GIVES.test(w) && (at === i + 1 || word(t, at - 1) === 'را' || ACTS_ORDERED.test(word(t, at - 1)));
    if (given) return { verb: i, light: { end: at + 1, passive: false, negated: false }, signed: null };
    if (w === 'امضای' && word(t, at - 1) === 'به') return signedBy(prepared, i, at);
    if (!ISSUES.test(w)) continue;
    const light = lightVerbAt(t, at + 1);
    return light === null ? null : { verb: at, light, signed: null };
  }
  return null;
}
/** `دستور [شلیک] داد`. */
const ACTS_ORDERED = /^(?:شلیک|تیراندازی|آتش|حمله|سرکوب|اعدام|قتل|بازداشت|دستگیری|شکنجه|تخریب|کشتار|ترور|تیرباران)$/;

const REACHED = /^(ن?)رسید(?:ه|ند|ه\u200cاند|ه\u200cاست)?$/;
const SIGNER = 10;

/** `به امضای [آیت‌الله کوشا] رسیده است`. */
function signedBy(prepared: PreparedText, i: number, at: number): PersianOrder | null {
  const { tokens: t } = prepared;
  let verb = at + 1;
  while (verb < at + SIGNER && !REACHED.test(word(t, verb))) verb++;
  const reached = REACHED.exec(word(t, verb));
  const who = genitiveOf(prepared, at + 1, verb);
  if (reached === null || who === null || who.end !== verb || !isSomebody(prepared, who)) return null;
  const end = word(t, who.end + 1) === 'است' ? who.end + 2 : who.end + 1;
  return {
    verb: i,
    light: { end, passive: true, negated: reached[1] !== '' },
    signed: { who: whoOf(prepared, who), role: 'decided' },
  };
}
