// Persian messages that no noun for what is sent opens: «به رئیس زندان دستور داد که …», «شورا را به تشکیل … فراخواند», «در دیدار با دادستان به او گفتند که …», «استاندار را در جریان … گذاشت»,
// «درخواست خانواده‌ها را رد کرد», «به نامهٔ انجمن پاسخی نداد». In: the text and a token. Out: what was sent, or null.

import { isPersianPost } from '../../gazetteers/posts.ts';
import { genitiveOf } from '../../text/fa/clause.ts';
import { clauseStart, phraseEnd } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan, Tokens } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { isSomebody } from './calling.ts';
import { byOf } from './doer.ts';
import { behind } from './hearers.ts';
import { namedBeside } from './named-beside.ts';
import { mediumOf } from './words.data.ts';

interface Bounds {
  readonly low: number;
  readonly end: number;
}

export const furtherFrameAt = (prepared: PreparedText, i: number, bounds: Bounds): Sent | null =>
  orderedAt(prepared, i, bounds) ??
  calledUponAt(prepared, i, bounds) ??
  toldInPersonAt(prepared, i, bounds) ??
  madeKnownAt(prepared, i, bounds) ??
  decidedAt(prepared, i, bounds) ??
  repliedAt(prepared, i, bounds);

const DID = /^(?:داد|دادند|داده|داده\u200c(?:است|اند)|می\u200cدهد)$/u;

const UNDER_ORDERS =
  /^(?:سرباز|سربازان|سربازانش|مأموران|ماموران|پاسداران|نگهبانان|افراد|نیروها|نیروهای|نیروهایش|محافظان|پرسنل|کارکنان)$/u;

/** «تلفنی به رئیس زندان دستور داد ملاقات‌ها را قطع کند» */
function orderedAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:دستور|فرمان)$/.test(persianWord(t, i)) || !DID.test(persianWord(t, i + 1))) return null;
  const first = clauseStart(prepared, i, low);
  const to = behind(prepared, 'به', first, i);
  const told = /^(?:است|بود|اند)$/.test(persianWord(t, i + 2)) ? i + 3 : i + 2;
  const at = persianWord(t, told) === 'که' || t.norm[told] === '،' ? told + 1 : told;
  if (to === null || !(isSomebody(prepared, to) || UNDER_ORDERS.test(persianWord(t, to.first))) || end - at < 2)
    return null;
  const by = byOf(prepared, i, low);
  const phone = t.norm.slice(first, i).some((_, k) => /^(?:تلفنی|تلفنا|تلفناً)$/.test(persianWord(t, first + k)));
  return sent({
    trigger: i,
    by,
    to: [to],
    asks: [{ first: at, end }],
    medium: phone ? 'telephone' : 'order',
    unsaid: by.length === 0,
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${persianWord(t, i)} داد”`],
  });
}

/** «شورای حقوق بشر را به تشکیل کمیسیون تحقیق فراخواند» */
function calledUponAt(prepared: PreparedText, i: number, { low }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!/^(?:فراخواند|فراخواندند|فرا\u200cخواند|فراخوانده)$/u.test(persianWord(t, i))) return null;
  const first = clauseStart(prepared, i, low);
  let marker = i - 1;
  while (marker > first && persianWord(t, marker) !== 'را') marker--;
  if (persianWord(t, marker) !== 'را' || persianWord(t, marker + 1) !== 'به') return null;
  const all = byOf(prepared, i, low)[0];
  const to = phraseBefore(prepared, first, marker, all ?? null);
  const asks = { first: marker + 2, end: i };
  if (to === null || asks.end - asks.first < 2) return null;
  const by = all === undefined || all.first >= to.first ? [] : [{ first: all.first, end: Math.min(all.end, to.first) }];
  return sent({ trigger: i, by, to: [to], asks: [asks], confidence: 'likely', reasons: ['“… را به … فراخواند”'] });
}

/** Who stands right before «را»: from the last word for a body or a post on. */
function phraseBefore(prepared: PreparedText, low: number, marker: number, who: TokenSpan | null): TokenSpan | null {
  for (let first = Math.max(low, who === null ? low : who.first + 1); first < marker; first++) {
    const span = { first, end: marker };
    if (phraseEnd(prepared, first, marker) === marker && isSomebody(prepared, span) && startsParty(prepared, first))
      return span;
  }
  return null;
}

const startsParty = ({ tokens: t, names }: PreparedText, i: number): boolean =>
  isPersianPost(persianWord(t, i)) ||
  names.list[names.at[i] ?? -1]?.first === i ||
  /^(?:دولت|شورا|شورای|مجلس|سازمان|وزارت|قوه|قوهٔ|مقام\u200cهای|مقامات|حکومت|دادستانی|شهرداری|استانداری|کمیسیون|کمیسر|جامعه|جامعهٔ|کشورها|کشورهای)$/u.test(
    persianWord(t, i),
  );

const TOLD = /^(?:گفت|گفتند|گفته\u200cاند|هشدار|اطلاع|خبر|گزارش|خواست|خواستند)$/u;

/** «در دیدار با دادستان، [قاضی هرمز کاویان]، به او گفتند که …» */
function toldInPersonAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (
    !/^(?:دیدار|ملاقات|نشست|جلسه|جلسه\u200cای|دیداری|ملاقاتی)$/u.test(persianWord(t, i)) ||
    persianWord(t, i + 1) !== 'با'
  )
    return null;
  if (!/^(?:در|طی|ضمن)$/.test(persianWord(t, i - 1))) return null;
  const whom = genitiveOf(prepared, i + 2, end);
  if (whom === null || !isSomebody(prepared, whom)) return null;
  for (let k = whom.end; k < Math.min(end, whom.end + 26); k++) {
    if (!TOLD.test(persianWord(t, k))) continue;
    const that = DID.test(persianWord(t, k + 1)) ? k + 2 : k + 1;
    if (persianWord(t, that) !== 'که' && persianWord(t, that) !== ':') return null;
    const by = byOf(prepared, i - 1, low)
      .concat(byOf(prepared, k, i - 1))
      .slice(0, 1);
    const to = namedBeside(prepared, whom.end) ?? whom;
    const words = [{ first: that + 1, end }];
    const asks = /^خواست/.test(persianWord(t, k));
    if (by.length === 0 || end - that < 3) return null;
    const reasons = ['“در دیدار با …”: told in person'];
    return sent({
      trigger: i,
      by,
      to: [to],
      ...(asks ? { asks: words } : { says: words }),
      medium: 'in person',
      reasons,
    });
  }
  return null;
}

/** «از سوی رئیس پلیس در جریان [تیراندازی] قرار گرفت», «استاندار را در جریان [تیراندازی] گذاشت» */
function madeKnownAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (persianWord(t, i) !== 'جریان' || persianWord(t, i - 1) !== 'در') return null;
  const says = genitiveOf(prepared, i + 1, end);
  if (says === null) return null;
  const verb = persianWord(t, says.end);
  const first = clauseStart(prepared, i, low);
  const reasons = ['“در جریان … گذاشتن”: made known'];
  if (verb === 'قرار' && /^گرفت/.test(persianWord(t, says.end + 1))) {
    const [told] = byOf(prepared, i - 1, low);
    const agent = behind(prepared, 'سوی', first, i);
    if (told === undefined || !isSomebody(prepared, told)) return null;
    return sent({ trigger: i, by: agent === null ? [] : [agent], to: [told], says: [says], reasons });
  }
  if (!/^(?:گذاشت|قرار)/u.test(verb)) return null;
  const marker = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => i - n).find((k) => k > first && persianWord(t, k) === 'را');
  const to = marker === undefined ? null : phraseBefore(prepared, first, marker, byOf(prepared, i - 1, low)[0] ?? null);
  return to === null ? null : sent({ trigger: i, by: byOf(prepared, i - 1, low), to: [to], says: [says], reasons });
}

const REQUESTS =
  /^(?:درخواست|تقاضا|تقاضای|شکایت|نامه|نامهٔ|عریضه|عریضهٔ|پیشنهاد|سؤال|سوال|پرسش|پرسش\u200cهای|نامه\u200cهای)$/u;

/** «دادستان [درخواست خانواده‌ها] را در ۶ خرداد رد کرد»: what was asked of who decides. */
function decidedAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!REQUESTS.test(persianWord(t, i))) return null;
  const owner = genitiveOf(prepared, i + 1, end);
  if (owner === null || persianWord(t, owner.end) !== 'را' || !isOwner(prepared, owner)) return null;
  const [to] = byOf(prepared, i, low);
  if (to === undefined || to.end > i || !isSomebody(prepared, to)) return null;
  for (let k = owner.end + 1; k < Math.min(end, owner.end + 12); k++) {
    const refused =
      (persianWord(t, k) === 'رد' && /^کرد/.test(persianWord(t, k + 1))) || /^نپذیرفت/.test(persianWord(t, k));
    const silent = /^بی\u200cپاسخ$/u.test(persianWord(t, k)) && /^گذاشت/.test(persianWord(t, k + 1));
    if (!refused && !silent) continue;
    const medium = mediumOf(persianWord(t, i)) ?? 'request';
    const reasons = ['what became of it, and by whom'];
    const answer = refused ? 'refused' : 'none';
    return sent({ trigger: i, by: [owner], to: [to], medium, answer, answeredAt: k, decided: true, reasons });
  }
  return null;
}

/** «وزارت اطلاعات هنوز به [درخواست رادیو سپید] … پاسخی نداده است» */
function repliedAt(prepared: PreparedText, i: number, { low, end }: Bounds): Sent | null {
  const { tokens: t } = prepared;
  if (!REQUESTS.test(persianWord(t, i)) || persianWord(t, i - 1) !== 'به') return null;
  const owner = genitiveOf(prepared, i + 1, end);
  if (owner === null || !isOwner(prepared, owner)) return null;
  const answered = replyBehind(t, owner.end, Math.min(end, owner.end + 14));
  const [to] = byOf(prepared, i - 1, low);
  if (answered === null || to === undefined || to.end > i || !isSomebody(prepared, to)) return null;
  const medium = mediumOf(persianWord(t, i)) ?? 'request';
  const comment = persianWord(t, owner.end) === 'برای' ? genitiveOf(prepared, owner.end + 1, end) : null;
  return sent({
    trigger: i,
    by: [owner],
    to: [to],
    medium,
    asks: comment === null ? [] : [comment],
    answer: 'none',
    answeredAt: answered,
    decided: true,
    reasons: ['what became of it, and by whom'],
  });
}

/** «پاسخی نداده», «پاسخ نداد»: the place of the answer that did not come. */
function replyBehind(t: Tokens, from: number, end: number): number | null {
  for (let k = from; k < end; k++)
    if (/^(?:پاسخ|پاسخی|جواب|جوابی)$/.test(persianWord(t, k)))
      return /^(?:نداد|نداده|ندادند|نمی\u200cدهد|نداده\u200cاند|نداده\u200cاست)$/u.test(persianWord(t, k + 1))
        ? k
        : null;
  return null;
}

/** People or a body, and no thing of which a request is: «درخواست آزادی». */
const isOwner = (prepared: PreparedText, span: TokenSpan): boolean =>
  isSomebody(prepared, span) ||
  /^(?:خانواده|خانوادهٔ|خانواده\u200cها|خانواده\u200cهای|بازماندگان|مادران|وکیل|وکلای|وکلا|انجمن|کانون|آنان|آنها|آن\u200cها|او|وی|ما|خبرنگار|رادیو|روزنامه|روزنامهٔ)$/u.test(
    persianWord(prepared.tokens, span.first),
  );
