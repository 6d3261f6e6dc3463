// What officials say to one another and to families, in Persian: «استاندار تلفنی به رئیس بیمارستان گفت که …», «به خانواده‌ها گفته شد که …», «به مادران قول داد که …», «به وزیر تذکر کتبی دادند که …». In: the text and a token. Out:
// what was told, or null: a word to reporters, and one between people of no office, are none.

import { isPersianPost } from '../../gazetteers/posts.ts';
import { clauseStart } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { byApartFrom } from './doer.ts';
import { behind } from './hearers.ts';

interface Bounds {
  readonly low: number;
  readonly end: number;
}

const SAID = /^(?:گفت|گفتند|گفته\u200cاند|گفته\u200cاست)$/u;
const TOLD = /^(?:گفته|ابلاغ|اعلام|اطلاع|خبر)$/;
const GIVEN = /^(?:قول|وعده|وعدهٔ|اطمینان|تذکر)$/;
const KIN =
  /^(?:خانواده|خانوادهٔ|خانواده\u200cها|خانواده\u200cهای|خانواده\u200cاش|مادر|مادرش|مادران|پدر|پدرش|پدران|همسر|همسرش|برادرش|خواهرش|بستگان|بازماندگان|زندانیان|وکیل|وکیلش|وکلا|وکلای|فامیل|فامیل\u200cهای)$/u;
const OFFICE =
  /^(?:وزارت|دولت|مجلس|شورا|شورای|دادستانی|استانداری|فرمانداری|شهرداری|سفارت|نمایندهٔ|نماینده|کمیسیون|کمیسیون\u200cهای|هیئت|هیأت|بیت|دفتر)$/u;
const MEDIA =
  /^(?:خبرنگار|خبرنگاران|خبرگزاری|روزنامه|روزنامهٔ|رادیو|تلویزیون|بی\u200cبی\u200cسی|رسانه\u200cها|رسانه\u200cهای|ایسنا|ایرنا|ایلنا|مجله|مجلهٔ|سایت|وب\u200cسایت|دادگاه|پلیس)$/u;

export const saidToAt = (prepared: PreparedText, i: number, bounds: Bounds): Sent | null =>
  wasToldAt(prepared, i, bounds) ?? saidAt(prepared, i, bounds);

/** «به خانواده‌ها [گفته شد] که …»: by nobody that is named. */
function wasToldAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!TOLD.test(persianWord(t, i))) return null;
  const given = /^(?:اطلاع|خبر)$/.test(persianWord(t, i)) ? 1 : 0;
  if (given === 1 && persianWord(t, i + 1) !== 'داده') return null;
  const light = i + 1 + given;
  if (!/^(?:شد|شده|شده\u200cاست|می\u200cشد|می\u200cشود|شده\u200cبود|گردید)$/u.test(persianWord(t, light))) return null;
  const says = wordsFrom(prepared, light + 1, end);
  const to = hearer(prepared, i, low);
  if (to === null || says === null) return null;
  return sent({ trigger: i, to: [to], says: [says], reasons: [`“${persianWord(t, i)} شد” to somebody`] });
}

/** «به رئیس بیمارستان [گفت] که …», «به مادران [قول داد] که …» */
function saidAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const warns = GIVEN.test(w);
  const verb = warns && /^(?:کتبی|شفاهی)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1;
  if (!(SAID.test(w) || (warns && /^(?:داد|دادند|داده\u200c?(?:اند|است)?)$/u.test(persianWord(t, verb))))) return null;
  // Within the words of a quotation somebody tells of what was said to him.
  const says = wordsFrom(prepared, warns ? verb + 1 : i + 1, end);
  const to = hearer(prepared, i, low);
  if (to === null || says === null) return null;
  const by = byApartFrom(prepared, i, low, to);
  if (by.length === 0) return null;
  const first = clauseStart(prepared, i, low);
  const phone = t.norm.slice(first, i).some((_, k) => /^(?:تلفنی|تلفناً|تلفنا)$/.test(persianWord(t, first + k)));
  return sent({
    trigger: i,
    by,
    to: [to],
    ...(w === 'تذکر' ? { asks: [says] } : { says: [says] }),
    medium: phone ? 'telephone' : null,
    confidence: 'likely',
    reasons: [`“${w}” to somebody in office, or to a family`],
  });
}

/** In office, a family, a body; no reporter. */
function hearer(prepared: PreparedText, i: number, low: number): TokenSpan | null {
  const { tokens: t } = prepared;
  const to = behind(prepared, 'به', clauseStart(prepared, i, low), i);
  if (to === null) return null;
  let known = false;
  for (let k = to.first; k < to.end; k++) {
    const w = persianWord(t, k);
    if (MEDIA.test(w)) return null;
    known ||= KIN.test(w) || OFFICE.test(w) || (isPersianPost(w) && !/^(?:آقای|خانم|شاهد)$/.test(w));
  }
  return known ? to : null;
}

/** Behind «که» or a colon. */
function wordsFrom({ tokens: t }: PreparedText, from: number, end: number): TokenSpan | null {
  const at = /^(?:است|بود|اند)$/.test(persianWord(t, from)) ? from + 1 : from;
  if (persianWord(t, at) !== 'که' && t.norm[at] !== ':') return null;
  let first = at + 1;
  while (/^(?:که|:|«|“|")$/.test(t.norm[first] ?? '')) first++;
  let last = end;
  while (last > first && /^[»”".]$/.test(t.norm[last - 1] ?? '')) last--;
  return last - first > 2 ? { first, end: last } : null;
}
