// Sites in Persian and what is said of their condition: `گورستان تالون تخریب شد`, `ماموران گورهای جمعی را با خاک یکسان کردند`, `روی گورها ساختمان ساختند`, `کشف یک گور
// جمعی`. In: the prepared text. Out: what was noticed, in the order of the text.

import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { phraseEnd } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { headlineSite } from './headline-site.ts';
import { partToldAt } from './parts-of-site.ts';
import { isPersianPlaceInCase, isPersianPlaceOfHarm, persianHarmAt } from './places-of-harm.ts';
import { toldAt } from './told-at.ts';

const SITES = new Set(
  'گور گورها گورهای گورستان گورستان\u200cهای قبرستان قبر قبرها قبرهای قبور مزار مزارها مزارهای آرامستان آرامگاه سنگ\u200cقبر سنگ\u200cقبرها سنگ\u200cقبرهای زندان بازداشتگاه یادبود بنای گودال محبس محابس توقیف\u200cخانه شکنجه\u200cگاه اردوگاه قطعه'.split(
    ' ',
  ),
);
const isSite = (t: PreparedText['tokens'], i: number): boolean => isOwnSite(t, i) || isPersianPlaceInCase(t, i);
/** Whatever is done there. */
const isOwnSite = (t: PreparedText['tokens'], i: number): boolean =>
  SITES.has(persianWord(t, i)) || isPersianPlaceOfHarm(t, i);
/** Done to any place. */
const OF_ANY_PLACE = new Set([
  'visited',
  'opened',
  'closed',
  'identified',
  'discovered',
  'restored',
  'concealed',
  'emptied',
  'built over',
  'damaged',
]);

/** Nouns that make a verb with "شد", "کرد" => the condition. */
const CONDITIONS: ReadonlyMap<string, string> = new Map([
  ['تخریب', 'destroyed'],
  ['ویران', 'destroyed'],
  ['نابود', 'destroyed'],
  ['خراب', 'destroyed'],
  ['منهدم', 'destroyed'],
  ['یکسان', 'bulldozed'],
  ['تسطیح', 'bulldozed'],
  ['صاف', 'bulldozed'],
  ['زیرورو', 'bulldozed'],
  ['هموار', 'bulldozed'],
  ['حفر', 'dug'],
  ['سوزانده', 'burned'],
  ['پوشانده', 'covered over'],
  ['پوشیده', 'covered over'],
  ['پُر', 'covered over'],
  ['انباشته', 'covered over'],
  ['پر', 'covered over'],
  ['کشت', 'planted over'],
  ['کاشته', 'planted over'],
  ['مهروموم', 'sealed off'],
  ['شکسته', 'damaged'],
  ['واژگون', 'damaged'],
  ['آسفالت', 'paved over'],
  ['غرق', 'flooded'],
  ['کشف', 'discovered'],
  ['پیدا', 'discovered'],
  ['شناسایی', 'identified'],
  ['نبش', 'exhumed'],
  ['پنهان', 'concealed'],
  ['بسته', 'closed'],
  ['تعطیل', 'closed'],
  ['مسدود', 'sealed off'],
  ['پلمب', 'sealed off'],
  ['محصور', 'sealed off'],
  ['محاصره', 'surrounded'],
  ['بازگشایی', 'opened'],
  ['گشوده', 'opened'],
  ['افتتاح', 'opened'],
  ['تخلیه', 'emptied'],
  ['درختکاری', 'planted over'],
  ['تبدیل', 'converted'],
  ['بازدید', 'visited'],
  ['مرمت', 'restored'],
  ['بازسازی', 'restored'],
  ['ساخته', 'built over'],
  ['احداث', 'built over'],
  ['کشیده', 'sealed off'],
  ['حصارکشی', 'sealed off'],
  ['دیوارکشی', 'sealed off'],
  ['ساخت\u200cوساز', 'built over'],
]);
const NOUNS = new Set('تخریب کشف نبش شناسایی تسطیح بازدید پنهان\u200cسازی'.split(' '));

export function sitesInPersian(prepared: PreparedText): readonly Noticed[] {
  const list: Noticed[] = [];
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (!isPersian(t, i)) continue;
    const condition = CONDITIONS.get(persianWord(t, i));
    const noticed =
      condition === undefined
        ? (putThere(prepared, i) ?? noEntry(prepared, i) ?? underWater(prepared, i))
        : (ofVerb(prepared, i, condition) ?? ofNoun(prepared, i, condition));
    if (noticed !== null && !isOfNoSite(t, noticed) && !isAsked(prepared, noticed) && isNew(list, noticed))
      list.push(ofHeadline(prepared, noticed));
    for (const told of [harmAt(prepared, i), toldAt(prepared, i, isSite), partToldAt(prepared, i, isSite)])
      if (told !== null && !isAsked(prepared, told) && isNew(list, told)) list.push(ofHeadline(prepared, told));
  }
  return list;
}

/** «گورستان» in a document about «گورستان باغ گردو». */
function ofHeadline(prepared: PreparedText, one: Noticed): Noticed {
  const { tokens: t } = prepared;
  const site = headlineSite(prepared, isSite);
  const isBare = one.name.end - one.name.first === 1 && one.antecedent === null;
  const isIt =
    site !== null && one.name.first >= site.end && persianWord(t, one.name.first) === persianWord(t, site.first);
  return isBare && isIt ? { ...one, antecedent: site, ofWhole: true } : one;
}

const isNew = (list: readonly Noticed[], one: Noticed): boolean => !list.slice(-4).some((other) => isAgain(other, one));
/** The same of the same words. */
const isAgain = (a: Noticed, b: Noticed): boolean =>
  a.condition === b.condition && a.cue.first < b.cue.end && b.cue.first < a.cue.end;

/** «در پاسخ به این سؤال که آیا مسجدی خراب شده است» */
function isAsked(prepared: PreparedText, { cue }: Noticed): boolean {
  const first = prepared.sentences[prepared.sentenceOf[cue.first] ?? 0]?.first ?? cue.first;
  for (let k = cue.first; k >= Math.max(first, cue.first - ASKED); k--)
    if (persianWord(prepared.tokens, k) === 'آیا') return true;
  return false;
}
const ASKED = 12;

/** `[مدرسه] افتتاح شد`: of a place that is no site but by what is done to few places. */
function isOfNoSite(t: PreparedText['tokens'], { name, antecedent, condition }: Noticed): boolean {
  const { first, end } = antecedent ?? name;
  if (!OF_ANY_PLACE.has(condition)) return false;
  for (let k = first; k < end; k++) if (isOwnSite(t, k)) return false;
  return condition !== 'built over' || antecedent === null;
}

/** «در میدان خرمن دفن شدند» */
function harmAt(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  const done = persianHarmAt(t, i);
  if (done === null) return null;
  const end = Math.max(i + 1, phraseEnd(prepared, i, Math.min(done.verb, i + 4)));
  return noticed(prepared, { first: i, end }, { first: done.verb, end: done.verb + 1 }, done.harm, 'likely');
}

/** What is put on graves or around them => the condition they are in then. */
const PUT_THERE: readonly (readonly [what: RegExp, verb: RegExp, where: RegExp, condition: string])[] = [
  [/^(?:بتن|سیمان|آسفالت|قیر)$/, /^(?:ریخت|ریخته|می\u200cریز|کرد)/, /^(?:روی|بر|بالای)$/, 'paved over'],
  [/^(?:زباله|نخاله|نخاله\u200cها|زباله\u200cها)$/, /^(?:ریخت|ریخته|می\u200cریز)/, /^(?:روی|بر|در)$/, 'desecrated'],
  [/^خاک$/, /^(?:ریخت|ریخته|می\u200cریز)/, /^(?:روی|بر)$/, 'covered over'],
  [
    /^(?:دیوار|دیواری|حصار|نرده|فنس|سیم)$/,
    /^(?:کشید|کشیده|می\u200cکش|ساخت)/,
    /^(?:دور|دورتادور|گرد|اطراف|پیرامون)$/,
    'sealed off',
  ],
];

/** `روی قطعه ۹ بتن ریختند`, `دور گورستان دیوار کشیده‌اند`. */
function putThere(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  for (const [what, verb, where, condition] of PUT_THERE) {
    if (!what.test(persianWord(t, i))) continue;
    const at = [i + 1, i + 2].find((k) => verb.test(persianWord(t, k)));
    if (at === undefined) continue;
    const { first } = clauseOf(prepared, i, { end: at + 1, passive: false, negated: false });
    const name = siteBehind(prepared, first, i, where);
    const cue = { first: i, end: at + 1 };
    if (name !== null) return noticed(prepared, name, cue, condition, 'likely');
    const again = ofPlaceAgain(prepared, i, cue, condition);
    if (again !== null) return again;
  }
  return null;
}

/** `خانواده‌ها اجازه‌ی ورود [به گورستان] ندارند`. */
function noEntry(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  if (
    !/^(?:اجازه|امکان|حق)$/.test(persianWord(t, i)) ||
    !/^(?:ورود|بازدید|حضور|دفن|دیدار)$/.test(persianWord(t, i + 1))
  )
    return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  for (let k = i + 2; k < Math.min(limit, i + 12); k++) {
    if (!/^(?:ندار|نداشت|نمی\u200cده|نداد|ندادند|نیافت)/.test(persianWord(t, k))) continue;
    const inside = siteIn(prepared, { first: i + 2, end: k });
    const cue = { first: i, end: k + 1 };
    if (inside !== null) return noticed(prepared, inside, cue, 'closed to visitors', 'likely');
    const before = siteBefore(t, i);
    return before === null ? null : noticed(prepared, before, cue, 'closed to visitors', 'likely');
  }
  return null;
}

/** `گورستان [زیر سد رفت]`, `… زیر آب رفته است`. */
function underWater(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  if (persianWord(t, i) !== 'زیر' || !/^(?:آب|سد|دریاچه)$/.test(persianWord(t, i + 1))) return null;
  const verb = [i + 2, i + 3].find((k) => /^(?:رفت|رفتند|رفته|رفته\u200cاند|ماند|مانده)$/.test(persianWord(t, k)));
  if (verb === undefined) return null;
  const { subject } = clauseOf(prepared, i, { end: verb + 1, passive: false, negated: false });
  const name = siteIn(prepared, subject) ?? siteRightBefore(prepared, i);
  return name === null ? null : noticed(prepared, name, { first: i, end: verb + 1 }, 'flooded', 'likely');
}

/** `[تخریب] و به جای آن انبار ساخته شد`, `[گشوده] و … تعطیل شد`: the verb that both share stands behind the second. */
function sharedVerb(t: PreparedText['tokens'], i: number): ReturnType<typeof lightVerbAt> {
  if (persianWord(t, i + 1) !== 'و') return null;
  for (let k = i + 2; k < i + SHARED && !/^[.؟!؛]$/.test(t.norm[k] ?? ''); k++) {
    const light = CONDITIONS.has(persianWord(t, k)) ? lightVerbAt(t, k + 1) : null;
    if (light !== null) return { ...light, end: i + 1 };
  }
  return null;
}
const SHARED = 14;

function ofVerb(prepared: PreparedText, i: number, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  const light = lightVerbAt(t, i + 1) ?? sharedVerb(t, i);
  if (light === null || light.negated) return null;
  const clause = clauseOf(prepared, i, light);
  if (condition === 'built over') return builtOver(prepared, i, light.end, clause);
  const name =
    persianWord(t, i) === 'کشیده'
      ? siteBehind(prepared, clause.first, i, /^(?:دور|دورتادور|گرد|اطراف|پیرامون)$/)
      : (siteIn(prepared, clause.passive ? clause.subject : clause.object) ??
        siteBehind(prepared, clause.first, clause.verb.first, condition === 'visited' ? /^از$/ : /^$/) ??
        (clause.passive ? (siteRightBefore(prepared, i) ?? siteOfSentence(prepared, i, clause)) : null));
  return name === null ? null : noticed(prepared, name, { first: i, end: light.end }, condition, 'certain');
}

/** `روی گورها ساختمان ساخته شد`; `روی آن جاده ساخته شد` is said of the site before. */
function builtOver(prepared: PreparedText, i: number, end: number, clause: PersianClause): Noticed | null {
  const cue = { first: i, end };
  const name = siteBehind(prepared, clause.first, clause.verb.first, /^(?:روی|بر|بالای|محل|در)$/);
  if (name !== null) return noticed(prepared, name, cue, 'built over', 'certain');
  return ofPlaceAgain(prepared, i, cue, 'built over');
}

/** `روی آن`, `رویش`, `بالایش`: on the site before. */
function ofPlaceAgain(prepared: PreparedText, i: number, cue: TokenSpan, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  for (let k = i - 1; k > i - 8 && k > 0; k--) {
    const own = /^(?:رویش|بالایش|رویشان|بالایشان|سرش|جایش)$/.test(persianWord(t, k));
    const pointed =
      /^(?:آن|آنها|آن\u200cها|آنجا|آن\u200cجا)$/.test(persianWord(t, k)) &&
      /^(?:روی|بر|بالای|جای|زمین|محل)$/.test(persianWord(t, k - 1));
    if (!own && !pointed) continue;
    const before = siteBefore(t, clauseStart(t, k));
    return before === null
      ? null
      : { ...noticed(prepared, { first: k, end: k + 1 }, cue, condition, 'likely'), antecedent: before };
  }
  return null;
}

/** Where the words before begin that are joined or part of another sentence: in «گور را صاف کردند و [انبار شهر] بر آن ساختند» the store is what was built. */
function clauseStart(t: PreparedText['tokens'], at: number): number {
  let first = at;
  while (first > 0 && at - first < 10 && !/^(?:و|که|[.،؛:!؟])$/.test(t.norm[first - 1] ?? '')) first--;
  return first;
}

/** The words for such a place not far before: a head with what names it; none where it is said not to be, «از هیچ گوری خبر ندارد». */
function siteBefore(t: PreparedText['tokens'], until: number): TokenSpan | null {
  for (let i = until - 1; i >= 0 && until - i < 40; i--) {
    if (!isSite(t, i) || tellsWhereSiteLies(t, i)) continue;
    if (/^(?:هیچ|هیچ\u200cگونه|هیچگونه)$/.test(persianWord(t, i - 1))) return null;
    let end = i + 1;
    while (
      end < i + 4 &&
      !/^(?:در|با|به|از|را|که|و|روز|سال|دیوار|دیواری|حصار|نرده|بتن|ساختمان|جاده|[.،؛:])$/.test(
        persianWord(t, end) || (t.norm[end] ?? ''),
      )
    )
      end++;
    return { first: i, end };
  }
  return null;
}

/** «گور دسته‌جمعی پشت [آسیاب]»: the mill says where the grave is. */
const tellsWhereSiteLies = (t: PreparedText['tokens'], i: number): boolean =>
  /^(?:پشت|کنار|جنب|نزدیک|مقابل)$/.test(persianWord(t, i - 1)) && [i - 2, i - 3, i - 4].some((k) => isSite(t, k));

/** `تخریب گورستان تالون`, `کشف یک گور جمعی`. */
function ofNoun(prepared: PreparedText, i: number, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  if (!NOUNS.has(persianWord(t, i)) || lightVerbAt(t, i + 1) !== null) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const name = siteIn(prepared, genitiveOf(prepared, i + 1, sentence.end));
  return name === null ? null : noticed(prepared, name, { first: i, end: i + 1 }, condition, 'likely');
}

function noticed(
  prepared: PreparedText,
  name: TokenSpan,
  cue: TokenSpan,
  condition: string,
  confidence: Noticed['confidence'],
): Noticed {
  const t = prepared.tokens;
  return {
    name,
    antecedent: null,
    cue,
    condition,
    confidence,
    reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`],
  };
}

/** The site that a phrase is: from its word on. */
function siteIn({ tokens: t }: PreparedText, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  for (let i = span.first; i < span.end; i++) if (isSite(t, i)) return { first: i, end: span.end };
  return null;
}

/** `[اردوگاه] در خرداد گشوده و در تیر تعطیل شد`: the site with which the sentence or the words behind a verb of saying begin, unless something else is its subject. */
function siteOfSentence(prepared: PreparedText, i: number, { subject }: PersianClause): TokenSpan | null {
  const { tokens: t } = prepared;
  const first = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.first ?? i;
  let at = i - 1;
  while (at >= first && !isSite(t, at)) at--;
  const begins = at <= first + 1 || /^(?:گفت|افزود|که|گفتند|افزودند)$/.test(persianWord(t, at - 1));
  if (at < first || !begins || (subject !== null && subject.first > at)) return null;
  return { first: at, end: Math.max(phraseEnd(prepared, at, Math.min(i, at + 4)), at + 1) };
}

/** `در دی [سنگ قبرها] شکسته شد` */
function siteRightBefore({ tokens: t }: PreparedText, i: number): TokenSpan | null {
  for (let k = i - 1; k > i - 4 && k >= 0; k--)
    if (isSite(t, k) && !/^(?:در|به|از|روی|کنار|نزدیک)$/.test(persianWord(t, k - 1)))
      return { first: persianWord(t, k - 1) === 'سنگ' ? k - 1 : k, end: i };
  return null;
}

/** The site behind a preposition among the tokens: `روی گورها`, `روی قطعه ۹`. */
function siteBehind(prepared: PreparedText, first: number, until: number, preposition: RegExp): TokenSpan | null {
  const { tokens: t } = prepared;
  for (let i = first; i < until - 1; i++) {
    if (!preposition.test(persianWord(t, i)) || !isSite(t, i + 1)) continue;
    if (t.kind[i + 2] === NUMBER) return { first: i + 1, end: i + 3 };
    const end = phraseEnd(prepared, i + 1, Math.min(until, i + 5));
    return { first: i + 1, end: Math.max(end, i + 2) };
  }
  return null;
}
