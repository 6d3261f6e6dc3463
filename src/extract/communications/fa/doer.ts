// Who writes, asks or calls in a Persian clause: its subject, or the writers themselves where the ending of the verb says so. In: the text, the place of the verb or noun and where its
// sentence begins. Out: token places.

import { MONTHS } from '../../dates/fa/words.data.ts';
import { eachOf, isFiniteVerb, subjectOrShared } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../../text/tokens.ts';
import { FIRST_PERSON } from './words.data.ts';

export function byOf(prepared: PreparedText, verb: number, low: number): readonly TokenSpan[] {
  // Whatever else stands before it, the ending says who.
  const own = firstPersonVerb(prepared, verb);
  const who = subjectOrShared(prepared, verb, low);
  if (own !== null && !/^(?:ما|من|اینجانب|اینجانبان)$/.test(persianWord(prepared.tokens, who?.first ?? -1)))
    return [{ first: own, end: own + 1 }];
  return who === null || isTime(prepared, who) ? [] : eachOf(prepared, who);
}

/** «قونسل از تالونی، [استاندار سمن‌زار]، خواسته بود»: what stands beside whom is asked is that one, and the doer stands before the preposition. */
export function byApartFrom(
  prepared: PreparedText,
  verb: number,
  low: number,
  to: TokenSpan | null,
): readonly TokenSpan[] {
  const { tokens: t } = prepared;
  const by = byOf(prepared, verb, low);
  if (to === null || to.first > verb) return by;
  const isBeside = ({ first, end }: TokenSpan): boolean =>
    (first < to.end && to.first < end) || (t.norm[to.end] === '،' && first === to.end + 1);
  if (!by.some(isBeside)) return by;
  let at = to.first - 1;
  while (at > low && at > to.first - 10 && !/^(?:به|از)$/.test(persianWord(t, at))) at--;
  const who = at <= low ? [] : byOf(prepared, at, low).filter((one) => !isBeside(one));
  // «در ۳ مهر ۱۳۹۷ [خانواده‌ها] به …»: the year is of the day before.
  return who.map(({ first, end }) => ({ first: t.kind[first] === NUMBER && end - first > 1 ? first + 1 : first, end }));
}

/** «[ساعت یازده] از پاسگاه خبر داده‌اند», «[شب هشتم مهر]»: a time is nobody. */
export function isTime({ tokens: t, names }: PreparedText, { first, end }: TokenSpan): boolean {
  if (TIMES.test(persianWord(t, first)) && (names.at[first] ?? -1) < 0) return true;
  for (let k = first; k < end; k++) if (MONTHS.has(persianWord(t, k))) return true;
  return false;
}
const TIMES =
  /^(?:ساعت|ساعات|دقیقه|روز|شب|صبح|ظهر|عصر|غروب|بامداد|سحر|نیمه\u200c?شب|سپیده\u200c?دم|هفته|ماه|سال|فردا|دیروز|امروز|دیشب|امشب|پریروز)(?:ی|ها|های)?$/u;

/** `نامه‌ای به هیئت [نوشتیم]`: the ending of the verb says that the writers themselves do it. */
function firstPersonVerb({ tokens: t }: PreparedText, from: number): number | null {
  for (let i = from; i < from + 16 && i < t.count && t.gap[i] !== 3 && !/^[.؛!؟:]$/.test(persianWord(t, i)); i++) {
    if (FIRST_PERSON.test(persianWord(t, i))) return i;
    if (i > from && isFiniteVerb(t, i)) return null;
  }
  return null;
}
