// Who warned or informed whom in Persian: `به فرماندار هشدار داد که سد شکسته است`, `در نامه‌ای … خبر داده بود که …`. In: the text and a token. Out: what was told, as token places;
// null where nobody is told by name or office: «خبرگزاری گزارش داد که …» tells everybody.

import { lightVerbAt } from '../../text/fa/clause.ts';
import { clauseStart, eachOf, isFiniteVerb, subjectOrShared } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Sent, sent } from '../sent.ts';
import { isTime } from './doer.ts';
import { behind } from './hearers.ts';

const TELLING = /^(?:هشدار|اخطار|اطلاع|خبر|گزارش|مهلت)$/;
const PUBLIC = /^(?:خبرنگار|خبرنگاران|رسانه\u200cها|رسانه\u200cهای|مردم|خبرگزاری|روزنامه|افکار)$/;

export function toldAt(prepared: PreparedText, i: number, { low, end }: { low: number; end: number }): Sent | null {
  const { tokens: t } = prepared;
  if (!TELLING.test(persianWord(t, i)) || !/^داد/.test(persianWord(t, i + 1))) return null;
  const light = lightVerbAt(t, i + 1);
  if (light === null || light.negated || persianWord(t, light.end) !== 'که') return null;
  const to = behind(prepared, 'به', clauseStart(prepared, i, low), i);
  if (to === null || PUBLIC.test(persianWord(t, to.first))) return null;
  const who = subjectOrShared(prepared, i, low);
  const by = who === null || isTime(prepared, who) ? [] : eachOf(prepared, who);
  const words = [{ first: light.end + 1, end: clauseEnd(prepared, light.end + 1, end) }];
  // «تا ظهر یکشنبه مهلت داد که …» asks.
  const term = persianWord(t, i) === 'مهلت';
  return sent({
    trigger: i,
    by,
    to: [to],
    ...(term ? { asks: words, medium: 'demand' } : { says: words }),
    unsaid: by.length === 0,
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${persianWord(t, i)} داد”`],
  });
}

/** Before `و` or a comma behind a finite verb: what the sentence goes on with is not what was told. */
function clauseEnd({ tokens: t }: PreparedText, from: number, limit: number): number {
  for (let k = from + 1; k < limit; k++) if (/^[و،؛]$/.test(persianWord(t, k)) && isFiniteVerb(t, k - 1)) return k;
  return limit;
}
