// What is demanded or requested in Persian by a noun with its verb: `خواستار آزادی زندانیان شد`, «درخواست اعادهٔ دادرسی کرد», «سؤال کتبی کردم». In: the text and the token of the noun. Out: what was sent, or null.

import { genitiveOf, lightVerbAt } from '../../text/fa/clause.ts';
import { clauseStart } from '../../text/fa/subject.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { TokenSpan } from '../../text/tokens.ts';
import { type Sent, sent } from '../sent.ts';
import { bounds } from './bounds.ts';
import { isSomebody } from './calling.ts';
import { byApartFrom, byOf } from './doer.ts';
import { behind } from './hearers.ts';
import { THINGS } from './things-sent.ts';

/** `خواستار آزادی زندانیان شد`, `درخواست کرد`. */
export function demanded(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const w = persianWord(t, i);
  const request = /^(?:درخواست|تقاضا|تقاضای)$/.test(w);
  if (w !== 'خواستار' && w !== 'خواهان' && !request) return null;
  const { low, end } = bounds(prepared, i);
  const far = request ? lightBehindThing(prepared, i, end) : null;
  if (far !== null) return requested(prepared, i, low, far);
  const light = lightVerbAt(t, i + 1);
  if (request) {
    const whom = behind(prepared, 'از', clauseStart(prepared, i, low), i);
    const to = whom === null ? null : withoutThing(t, whom);
    const that = light !== null && /^(?:که|تا)$/.test(persianWord(t, light.end));
    // «از رئیس دادگاه تقاضا کرد محل دفن را اعلام کند»
    const bare = light !== null && to !== null && isSomebody(prepared, to) && end - light.end > 2;
    // «کمیته از پلیس [نوارها و دفتر را] درخواست کرد»
    const thing = to !== null && isSomebody(prepared, to) && persianWord(t, i - 1) === 'را' && i - to.end > 1;
    const what =
      light === null || light.negated || !(that || bare || thing)
        ? null
        : thing && !that
          ? { first: to.end, end: i - 1 }
          : { first: that ? light.end + 1 : light.end, end };
    if (what === null) return null;
    return sent({
      trigger: i,
      by: byOf(prepared, i, behindColon(t, low, i)),
      to: to === null ? [] : [to],
      medium: 'request',
      asks: [what],
      confidence: 'certain',
      reasons: ['“درخواست کرد”'],
    });
  }
  let verb = i + 1;
  while (
    verb < end &&
    verb - i < 16 &&
    !/^(?:شدیم|شدم|هستیم|شد|شدند|شده|شده\u200cاند|است|هستند|بود|بودند|می\u200cشود)$/.test(persianWord(t, verb))
  )
    verb++;
  if (verb >= end || verb - i < 2) return null;
  // «نامهٔ وکلای خانواده‌ها، که [خواستار] … شده بودند»: whoever stands before «که», and not whom the sentence is about.
  const relative = persianWord(t, i - 1) === 'که' && t.norm[i - 2] === '،';
  const by = relative ? [] : byOf(prepared, i, low);
  return sent({
    trigger: i,
    by,
    medium: null,
    asks: [{ first: i + 1, end: verb }],
    confidence: by.length > 0 ? 'certain' : 'likely',
    reasons: [`“${w}”`],
  });
}

/** «درخواست [اعادهٔ دادرسی] کرد», «تقاضای [ملاقات] کرده‌اند»: the verb behind what is asked for. */
function lightBehindThing(prepared: PreparedText, i: number, end: number): TokenSpan | null {
  const { tokens: t } = prepared;
  if (/^(?:را|برای|از|به|خود)$/.test(persianWord(t, i + 1)) || lightVerbAt(t, i + 1) !== null) return null;
  for (let k = i + 2; k < Math.min(end, i + 8); k++) {
    if (/^[،؛.:]$/.test(t.norm[k] ?? '') || /^(?:که|و)$/.test(persianWord(t, k))) return null;
    // «درخواست ملاقات با دادستان [را] داد»
    if (persianWord(t, k) === 'را')
      return /^(?:داد|کرد|ارائه|ثبت)/u.test(persianWord(t, k + 1)) ? { first: i + 1, end: k } : null;
    if (
      /^(?:کرد|کردند|کرده|کرده\u200c?(?:اند|است|ام|ایم)|کردم|کردیم|نمود|نمودند|داد|دادند|داده\u200c?(?:اند|است)?|دارد|داشت)$/u.test(
        persianWord(t, k),
      )
    )
      return { first: i + 1, end: k };
  }
  return null;
}

function requested(prepared: PreparedText, i: number, low: number, asks: TokenSpan): Sent | null {
  const { tokens: t } = prepared;
  const before = behind(prepared, 'از', clauseStart(prepared, i, low), i);
  const visited = [0, 1, 2, 3].map((n) => asks.first + n).find((k) => k < asks.end && persianWord(t, k) === 'با');
  const met = visited === undefined ? null : genitiveOf(prepared, visited + 1, asks.end);
  const to = before === null ? met : withoutThing(t, before);
  if (before !== null && to !== null && !isSomebody(prepared, to)) return null;
  const by = byApartFrom(prepared, i, low, to);
  return sent({
    trigger: i,
    by,
    to: to === null ? [] : [to],
    medium: 'request',
    asks: [asks],
    unsaid: by.length === 0,
    confidence: to !== null && by.length > 0 ? 'certain' : 'likely',
    reasons: ['“درخواست کرد”'],
  });
}

/** «رئیس به آگاهی رساند: [کمیته] …»: who asks stands behind it. */
function behindColon(t: PreparedText['tokens'], low: number, i: number): number {
  const at = t.norm.slice(low, i).lastIndexOf(':');
  return at < 0 ? low : low + at + 1;
}

/** «از پلیس کشور [نوارهای بی‌سیم]»: what is asked for is no part of whom. */
function withoutThing(t: PreparedText['tokens'], { first, end }: TokenSpan): TokenSpan {
  for (let k = first + 1; k < end; k++) if (THINGS.test(persianWord(t, k))) return { first, end: k };
  return { first, end };
}

/** «از وزیر اطلاعات دربارهٔ مرگ دو زندانی [سؤال کرد]», «سؤال کتبی کردم»: put to one in office, in writing or by a deputy. */
export function questioned(prepared: PreparedText, i: number): Sent | null {
  const { tokens: t } = prepared;
  const verb = /^(?:کتبی|شفاهی)$/.test(persianWord(t, i + 1)) ? i + 2 : i + 1;
  if (!/^(?:سؤال|سوال)$/.test(persianWord(t, i)) || !/^کرد/u.test(persianWord(t, verb))) return null;
  const { low } = bounds(prepared, i);
  const to = behind(prepared, 'از', clauseStart(prepared, i, low), i);
  if (to === null || !isSomebody(prepared, to)) return null;
  const deputy = t.norm.slice(low, i).some((_, k) => /^(?:نماینده|نمایندهٔ|نمایندگان)$/u.test(persianWord(t, low + k)));
  if (verb === i + 1 && !deputy) return null;
  const by = byApartFrom(prepared, i, low, to);
  return sent({
    trigger: i,
    by,
    to: [to],
    asks: to.end < i ? [{ first: to.end, end: i }] : [],
    medium: 'request',
    unsaid: by.length === 0,
    reasons: ['“سؤال کرد”'],
  });
}
