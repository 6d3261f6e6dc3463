// A reminder told in Persian without saying again to whom and for what: «نامهٔ دوم در ۱۴ اردیبهشت فرستاده شد», «نامهٔ دیگری نوشت», «همین درخواست را تکرار کردند», «یادآوری فرستاد». In: the text and the
// place of a noun. Out: the message, without whom and what (again.ts), or null where nothing says "again".

import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Sent, sent } from '../sent.ts';
import { byOf } from './doer.ts';
import { ahead } from './hearers.ts';
import { mediumOf, SENDS } from './words.data.ts';

const SECOND = /^(?:دوم|دومی|سوم|سومی|چهارم|دیگری|دیگر|مجدد|مجددی|یادآوری|پیگیری|بعدی)$/;
const WRITTEN = /^(?:letter|petition|request|complaint|message|telegram|e-mail)$/;
const PASSIVE = /^(?:شد|شدند|شده|گردید|شده\u200cاست)$/;
const REACH = 14;

export function askedAgainAt(
  prepared: PreparedText,
  i: number,
  { low, end }: { low: number; end: number },
): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const medium = w === 'یادآوری' ? 'letter' : mediumOf(w);
  if (medium === null || !WRITTEN.test(medium) || mediumOf(persianWord(t, i - 1)) !== null) return null;
  const verb = verbAhead(prepared, i, end);
  if (verb === null) return null;
  const did = /^(?:کرد|نمود)/u.test(persianWord(t, verb));
  // «یک ماه بعد یادآوری کردم»: of what was asked, where nothing is said of what.
  const reminded =
    w === 'یادآوری' &&
    verb === i + 1 &&
    did &&
    !/^(?:که|:)$/.test(t.norm[verb + 1] ?? '') &&
    persianWord(t, i - 1) !== 'را';
  // «امروز برای بار دوم یادآوری می‌کنیم»
  const now =
    w === 'یادآوری' &&
    verb === i + 1 &&
    /^می\u200cکن(?:یم|م)$/u.test(persianWord(t, verb)) &&
    [1, 2, 3, 4].some((n) => i - n >= low && /^(?:بار|دوباره|مجددا|مجدداً)$/u.test(persianWord(t, i - n)));
  const repeated = reminded || now || (/^(?:تکرار|تجدید)$/.test(persianWord(t, verb - 1)) && did);
  const sends = SENDS.test(persianWord(t, verb)) || SENDS.test(persianWord(t, verb - 1));
  const again = repeated || (sends && (w === 'یادآوری' || SECOND.test(persianWord(t, i + 1))));
  if (!again) return null;
  const passive = PASSIVE.test(persianWord(t, verb)) || PASSIVE.test(persianWord(t, verb + 1));
  const to = ahead(prepared, i + 1, verb);
  return sent({
    trigger: i,
    by: passive ? [] : byOf(prepared, i, low),
    to: to === null ? [] : [to],
    medium,
    again: true,
    confidence: 'likely',
    reasons: [`«${w}»: once more`],
  });
}

function verbAhead({ tokens: t }: PreparedText, i: number, end: number): number | null {
  for (let k = i + 1; k < Math.min(end, i + REACH); k++)
    if (isFiniteVerb(t, k) || SENDS.test(persianWord(t, k))) return k;
  return null;
}
