// Reaching somebody in Persian: «به استاندار زنگ زدم و گفتم که …», «با فرماندهی تماس گرفتند», «به قوماندان خبر دادیم». In: the text and the place of a noun. Out: what was sent, or null where
// nobody named or in office is reached.

import { isPersianBodyHead } from '../../gazetteers/bodies.ts';
import { isPersianPost, isPersianStyle } from '../../gazetteers/posts.ts';
import { genitiveOf } from '../../text/fa/clause.ts';
import { clauseStart } from '../../text/fa/subject.ts';
import { isParty } from '../../text/parties.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { byOf } from './doer.ts';
import { behind } from './hearers.ts';
import { namedBeside } from './named-beside.ts';
import { CALLS, mediumOf, REACHES } from './words.data.ts';

export const reachedAt = (prepared: PreparedText, i: number, bounds: Bounds): Sent | null =>
  calledAt(prepared, i, bounds) ?? wroteAt(prepared, i, bounds);

interface Bounds {
  readonly low: number;
  readonly end: number;
}

/** «به کمیتهٔ اسیران نوشتم که …»: written to somebody, whatever the paper is called. */
function wroteAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!/^نوشت(?:م|یم|ند)?$/.test(persianWord(t, i)) || (prepared.markOf[i] ?? -1) >= 0) return null;
  const first = clauseStart(prepared, i, low);
  for (let k = first; k < i; k++) if (mediumOf(persianWord(t, k)) !== null || persianWord(t, k) === 'را') return null;
  const to = behind(prepared, 'به', first, i);
  if (to === null || !isSomebody(prepared, to)) return null;
  const by = byOf(prepared, i, low);
  const told = toldBehind(prepared, i + 1, end);
  return sent({
    trigger: i,
    by,
    to: [to],
    medium: 'letter',
    says: told === null ? [] : [told],
    unsaid: by.length === 0,
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: ['“به … نوشت”'],
  });
}

const PRONOUNS = /^(?:من|ما|او|وی|آنها|آن\u200cها|آنان|ایشان|شما|تو|هم|همدیگر|یکدیگر|خبرنگاران?|رسانه\u200cها)$/;

/** Named, a body, or in office. */
export function isSomebody(prepared: PreparedText, span: TokenSpan): boolean {
  const { tokens: t, names } = prepared;
  if (isParty(prepared, span)) return true;
  for (let k = span.first; k < span.end; k++)
    if ((names.at[k] ?? -1) >= 0 || isPersianPost(persianWord(t, k)) || isPersianBodyHead(persianWord(t, k)))
      return true;
  return false;
}

function calledAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const medium = CALLS.get(persianWord(t, i));
  if (medium === undefined || !REACHES.test(persianWord(t, i + 1))) return visitedAt(prepared, i, { low, end });
  const first = clauseStart(prepared, i, low);
  const to = behind(prepared, persianWord(t, i) === 'تماس' ? 'با' : 'به', first, i);
  if (to === null || PRONOUNS.test(persianWord(t, to.first))) return null;
  const by = byOf(prepared, i, low);
  const told = toldBehind(prepared, i + 2, end);
  // Who tells it says nothing of what: `به پلیس خبر داد` alone tells of no message to be known.
  if (medium === 'in person' && told === null) return null;
  return sent({
    trigger: i,
    by,
    to: [to],
    medium: medium === 'in person' ? null : medium,
    count: timesIn(t, first, i),
    says: told === null ? [] : [told],
    unsaid: by.length === 0,
    confidence: 'likely',
    reasons: [`“${persianWord(t, i)} ${persianWord(t, i + 1)}”`],
  });
}

const GONE = /^(?:رفت(?:م|یم|ند|ه\u200c?(?:ام|ایم|اند))?|مراجعه)$/u;
const NEAR = ['نزد', 'پیش', 'خدمت', 'سراغ'] as const;

/** «پنج بار پیش سرهنگ تالونی رفت», «به دادسرا مراجعه کردیم»: somebody in office was gone to in person. */
function visitedAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  if (!GONE.test(w) || (w === 'مراجعه' && !/^(?:کرد|نمود|داشت)/u.test(persianWord(t, i + 1)))) return null;
  const first = clauseStart(prepared, i, low);
  const before = (w === 'مراجعه' ? (['به', ...NEAR] as const) : NEAR)
    .map((near) => behind(prepared, near, first, i))
    .find((span) => span !== null);
  // «رفتیم نزد [قوماندان …]»
  const to = before ?? (NEAR.some((near) => near === persianWord(t, i + 1)) ? genitiveOf(prepared, i + 2, end) : null);
  if (to === undefined || to === null || !isInOffice(prepared, to)) return null;
  const by = byOf(prepared, i, low);
  if (by.length === 0) return null;
  return sent({
    trigger: i,
    by,
    to: [namedBeside(prepared, to.end) ?? to],
    medium: 'in person',
    count: timesIn(t, first, i),
    confidence: 'likely',
    reasons: [`“${w}”: gone to in person`],
  });
}

/** A post, a body: to whom one goes about something, and no neighbour or doctor. */
function isInOffice({ tokens: t }: PreparedText, { first, end }: TokenSpan): boolean {
  for (let k = first; k < end; k++) {
    const w = persianWord(t, k);
    const office = isPersianPost(w) && !isPersianStyle(w);
    if (office || OFFICES.test(w) || /^(?:سرهنگ|سرگرد|سروان|تیمسار|سرتیپ|سرلشکر|جنرال|دگروال|دگرمن)$/.test(w))
      return true;
  }
  return false;
}
const OFFICES =
  /^(?:دادسرا|دادستانی|استانداری|فرمانداری|بخشداری|شهرداری|ولایت|ولسوالی|وزارت|کلانتری|پاسگاه|شهربانی|ژاندارمری|زندان|دادگاه|کمیته|کمیتهٔ|سپاه|اطلاعات|شورای|دفتر|اداره|ادارهٔ)(?:\u200cی|ٔ)?$/u;

/** «[سه بار] تلفن زدم», «[پنج نوبت] رفت» */
function timesIn(t: PreparedText['tokens'], first: number, verb: number): number | null {
  for (let k = first + 1; k < verb; k++)
    if (/^(?:بار|نوبت|مرتبه|دفعه)$/.test(persianWord(t, k))) {
      const times = persianNumberAt(t, k - 1)?.value ?? null;
      return times !== null && times > 1 && times < 100 ? times : null;
    }
  return null;
}

/** «که […]», «و گفت(م) (که) […]», «: […]» */
function toldBehind({ tokens: t }: PreparedText, from: number, end: number): TokenSpan | null {
  for (let k = from; k < Math.min(end, from + 4); k++) {
    const says = /^گفت(?:م|یم|ند)?$/.test(persianWord(t, k)) && persianWord(t, k - 1) === 'و';
    if (persianWord(t, k) !== 'که' && t.norm[k] !== ':' && !says) continue;
    let first = k + 1;
    while (/^(?:که|:|«|“|")$/.test(t.norm[first] ?? '')) first++;
    return end - first > 2 ? { first, end } : null;
  }
  return null;
}
