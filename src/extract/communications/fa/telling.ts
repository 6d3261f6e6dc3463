// Who warned or informed whom in Persian: `به فرماندار هشدار داد که سد شکسته است`, `در نامه‌ای … خبر داده بود که …`. In: the text and a token. Out: what was told, as token places;
// null where nobody is told by name or office: «خبرگزاری گزارش داد که …» tells everybody.

import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import { lightVerbAt } from '../../text/fa/clause.ts';
import { clauseStart, eachOf, isFiniteVerb, subjectOrShared } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { type Sent, sent } from '../sent.ts';
import { byOf, isTime } from './doer.ts';
import { behind } from './hearers.ts';

const TELLING = /^(?:هشدار|اخطار|اطلاع|خبر|گزارش|مهلت)$/;
const PUBLIC = /^(?:خبرنگار|خبرنگاران|رسانه\u200cها|رسانه\u200cهای|مردم|خبرگزاری|روزنامه|افکار)$/;

export function toldAt(prepared: PreparedText, i: number, { low, end }: { low: number; end: number }): Sent | null {
  const { tokens: t } = prepared;
  if (AWARE.test(persianWord(t, i))) return madeAwareAt(prepared, i, { low, end });
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

const AWARE = /^(?:آگاه|مطلع|باخبر|خبردار|مستحضر)$/;

/** «فرماندار را تلفنی آگاه ساختیم», «استاندار را از ماجرا مطلع کرد»: who stands before «را» was told. */
function madeAwareAt(prepared: PreparedText, i: number, { low, end }: { low: number; end: number }): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:ساخت|کرد|نمود)/u.test(persianWord(t, i + 1))) return null;
  const first = clauseStart(prepared, i, low);
  let marker = i - 1;
  while (marker > first && persianWord(t, marker) !== 'را') marker--;
  if (marker <= first) return null;
  // From the first word of courtesy, post or name of the object on.
  let from = marker - 1;
  for (let k = marker - 1; k >= first && marker - k < 9 && !/^[،]$/.test(t.norm[k] ?? ''); k--)
    if (isPersianPost(persianWord(t, k)) || isPersianStyle(persianWord(t, k)) || (prepared.names.at[k] ?? -1) >= 0)
      from = k;
  const to = { first: from, end: marker };
  if (
    !isPersianPost(persianWord(t, from)) &&
    !isPersianStyle(persianWord(t, from)) &&
    (prepared.names.at[from] ?? -1) < 0
  )
    return null;
  const by = byOf(prepared, i, low).filter((span) => span.end <= to.first || span.first >= to.end);
  const that = persianWord(t, i + 2) === 'که' ? [{ first: i + 3, end: clauseEnd(prepared, i + 3, end) }] : [];
  const phone = t.norm
    .slice(marker, i)
    .some((_, k) => /^(?:تلفنی|تلفناً|تلفنا|تیلفونی)$/.test(persianWord(t, marker + k)));
  return sent({
    trigger: i,
    by,
    to: [to],
    says: that,
    medium: phone ? 'telephone' : null,
    confidence: 'likely',
    reasons: [`“${persianWord(t, i)} ${persianWord(t, i + 1)}”`],
  });
}

/** Before `و` or a comma behind a finite verb: what the sentence goes on with is not what was told. */
function clauseEnd({ tokens: t }: PreparedText, from: number, limit: number): number {
  for (let k = from + 1; k < limit; k++) if (/^[و،؛]$/.test(persianWord(t, k)) && isFiniteVerb(t, k - 1)) return k;
  return limit;
}
