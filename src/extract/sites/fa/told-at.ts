// Persian and Dari sites told by what came to light there or by what stands there now: «در درهٔ پشت آسیاب نه اسکلت پیدا شد», «گودال‌ها را در بهار گشودند», «انبار پنبه امروز پارک است». In: the text and one
// token. Out: what was noticed there, or null.

import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan, type Tokens } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { headlineSite, siteWords } from './headline-site.ts';
import { isPersianPlaceNoun } from './places-of-harm.ts';
import { SITES } from './words.data.ts';

type IsPlace = (t: Tokens, i: number) => boolean;

const REMAINS =
  /^(?:جسد|پیکر|استخوان|جمجمه|اسکلت|جنازه|بقایا)(?:\u200c?های?|ی|هایی|\u200cهایی)?$|^(?:اجساد|اجسادی|بقایای|بقایایی)$/;
const CAME_UP =
  /^(?:برخوردند|برخورد|برخورده|پیدا|کشف|یافت|یافتند|بیرون|شمرده|شمردند|خارج|دیدند|دیده|یافته|درآوردند|درآمد|درآورده|کشیده|کشیدند|کشیدیم|نمایان|آشکار|نبش)$/;
const DONE_TO: ReadonlyMap<string, string> = new Map([
  ['گشودند', 'opened'],
  ['گشوده', 'opened'],
  ['تراشیدند', 'destroyed'],
  ['کوبیدند', 'destroyed'],
  ['شکستند', 'damaged'],
  ['سوزاندند', 'burned'],
  ['پوشاندند', 'covered over'],
  ['انباشتند', 'covered over'],
  ['بستند', 'closed'],
  ['کندند', 'dug'],
  ['شخم', 'bulldozed'],
  ['زهکش', 'drained'],
  ['شسته', 'washed'],
  ['شستند', 'washed'],
]);
const NOW = /^(?:حالا|اکنون|امروز|امروزه|فعلا|فعلاً|الان|اینک)$/;
export const STANDS_THERE =
  /^(?:قشله|گدام|پارک|پارکی|مدرسه|مدرسه\u200cای|مکتب|مکتبی|میدان|میدانی|فلکه|بازار|مارکیت|پاساژ|ویلا|پارکینگ|آموزشگاه|انبار|مسجد|مسجدی|ساختمان|برج|هتل|رستوران|ورزشگاه|بزرگراه|جاده|سرک|گلخانه|درمانگاه|هایپرمارکت|فروشگاه)$/;
export const GROWS_THERE = /^(?:باغ|باغی|نیشکر|گندم|کشتزار|مزرعه|زعفران|پنبه|درخت|درختان|چمن)$/;
const IS = /^(?:است|هست|شده|شد|می\u200cشود|بود|گذاشته\u200cاند|ساخته\u200cاند|کاشته\u200cاند|قرار|دارد)$/;
const FAR = 14;

export function toldAt(prepared: PreparedText, i: number, isPlace: IsPlace): Noticed | null {
  const { tokens: t } = prepared;
  if (REMAINS.test(persianWord(t, i))) return foundAtHeadline(prepared, i, isPlace);
  const isSite = isPlace(t, i);
  if (!isSite && !isPersianPlaceNoun(t, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const name = { first: i, end: Math.max(i + 1, Math.min(siteWords(t, i).end, upToCount(t, i, sentence.end))) };
  const told =
    bodiesFound(t, i, name, sentence) ?? (isSite ? (doneTo(t, name, sentence) ?? standsNow(t, name, sentence)) : null);
  return told === null
    ? null
    : {
        name,
        antecedent: null,
        cue: told.cue,
        condition: told.condition,
        confidence: 'likely',
        reasons: [`“${t.text.slice(t.from[told.cue.first], t.to[told.cue.end - 1])}”`],
      };
}

/** Up to who or what was found there, or how many: no part of the name. */
function upToCount(t: Tokens, i: number, limit: number): number {
  for (let k = i + 1; k < Math.min(limit, i + 5); k++)
    if (REMAINS.test(persianWord(t, k)) || t.kind[k] === NUMBER || persianNumberAt(t, k) !== null) return k;
  return Math.min(limit, i + 5);
}

interface Told {
  readonly cue: TokenSpan;
  readonly condition: string;
}

/** «در [دره] … نه اسکلت پیدا شد», «از [چاه] … استخوان بیرون آوردند» */
function bodiesFound(t: Tokens, i: number, name: TokenSpan, { first, end }: TokenSpan): Told | null {
  const inside = [1, 2, 3].some((n) => /^(?:در|از|داخل|درون|زیر|کنار)$/.test(persianWord(t, i - n)));
  if (!inside) return null;
  let remains = remainsBefore(t, i, first);
  for (let k = name.end; k < Math.min(end, name.end + FAR); k++) {
    const word = persianWord(t, k);
    if (/^[؛:؟]$/.test(word) || /^ن(?:شد|کرد|یافت|دید)/.test(word)) return null;
    // «در جریان کار در [زمین]، بقایا از [گوری] نمایان شد»: the one nearest to the verb.
    if (k > name.end && /^(?:در|از|داخل|درون)$/.test(persianWord(t, k - 1)) && isPersianPlaceNounOrGrave(t, k))
      return null;
    remains ||= REMAINS.test(word);
    if (remains && CAME_UP.test(word) && !/^ن/.test(persianWord(t, k + 1)))
      return { cue: { first: k, end: k + 1 }, condition: 'bodies found' };
  }
  return null;
}

const isPersianPlaceNounOrGrave = (t: Tokens, k: number): boolean =>
  isPersianPlaceNoun(t, k) || SITES.has(persianWord(t, k));

/** «کارگران به [استخوان] انسان برخوردند» in a document whose headline is about a mass grave, with no other place in the sentence. */
function foundAtHeadline(prepared: PreparedText, i: number, isPlace: IsPlace): Noticed | null {
  const { tokens: t } = prepared;
  const site = headlineSite(prepared, isPlace);
  if (site === null || i < site.end || !OF_GRAVE.test(persianWord(t, site.first))) return null;
  const { first, end } = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  for (let k = first; k < end; k++)
    if (
      SITES.has(persianWord(t, k)) ||
      /^(?:شفاخانه|بیمارستان|پزشکی|سردخانه|موتر|خودرو|خانه|چاه)$/.test(persianWord(t, k))
    )
      return null;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    if (!CAME_UP.test(persianWord(t, k)) || /^ن/.test(persianWord(t, k + 1))) continue;
    const cue = { first: i, end: k + 1 };
    const reasons = [`“${t.text.slice(t.from[i], t.to[k])}”: in a document about it`];
    return {
      name: { first: i, end: i + 1 },
      antecedent: site,
      ofWhole: true,
      cue,
      condition: 'bodies found',
      confidence: 'likely',
      reasons,
    };
  }
  return null;
}
const OF_GRAVE = /^(?:گور|گورها|گورهای|قبر|قبرهای|قبور)$/;

/** «[شش جسد] از چاه کشیده شد»: in the same clause, before the place. */
function remainsBefore(t: Tokens, i: number, low: number): boolean {
  for (let k = i - 1; k >= Math.max(low, i - FAR); k--) {
    if (/^(?:که|و|[،؛:؟.»«])$/.test(persianWord(t, k) || (t.norm[k] ?? ''))) return false;
    if (REMAINS.test(persianWord(t, k))) return true;
  }
  return false;
}

/** «[گودال‌ها] را … گشودند»: straight behind its «را». */
function doneTo(t: Tokens, name: TokenSpan, { end }: TokenSpan): Told | null {
  let object = name.first + 1;
  while (object < Math.min(end, name.end + 3) && persianWord(t, object) !== 'را') object++;
  if (persianWord(t, object) !== 'را') return null;
  for (let k = object + 1; k < Math.min(end, object + FAR); k++) {
    const word = persianWord(t, k);
    if (/^(?:که|و|تا|را|[،؛:؟.])$/.test(word)) return null;
    const condition = DONE_TO.get(word);
    if (condition !== undefined) return { cue: { first: k, end: k + 1 }, condition };
  }
  return null;
}

/** «[گورستان] در سال [۱۳۹۲] پارک است» */
const isYearOfState = (t: Tokens, k: number): boolean =>
  t.kind[k] === NUMBER && /^(?:سال|از|تا|در)$/.test(persianWord(t, k - 1));

/** «[انبار پنبه] امروز پارک است» */
function standsNow(t: Tokens, name: TokenSpan, { end }: TokenSpan): Told | null {
  for (let k = name.end; k < Math.min(end, name.end + 4); k++) {
    if (/^[؛:؟.]$/.test(persianWord(t, k))) return null;
    if (!NOW.test(persianWord(t, k)) && !isYearOfState(t, k)) continue;
    for (let n = k + 1; n < Math.min(end, k + 5); n++) {
      const word = persianWord(t, n);
      const condition = STANDS_THERE.test(word) ? 'built over' : GROWS_THERE.test(word) ? 'planted over' : null;
      if (condition === null) continue;
      const is = [n + 1, n + 2, n + 3, n + 4].find((m) => m < end && IS.test(persianWord(t, m)));
      if (is !== undefined) return { cue: { first: k, end: is + 1 }, condition };
    }
    return null;
  }
  return null;
}
