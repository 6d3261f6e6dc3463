// Sites in Persian and what is said of their condition: `گورستان تالون تخریب شد`, `ماموران گورهای جمعی را با خاک یکسان کردند`, `روی گورها ساختمان ساختند`, `کشف یک گور
// جمعی`. In: the prepared text. Out: what was noticed, in the order of the text.

import { clauseOf, genitiveOf, lightVerbAt, type PersianClause } from '../../text/fa/clause.ts';
import { phraseEnd } from '../../text/fa/subject.ts';
import { isPersian, persianWord } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type TokenSpan } from '../../text/tokens.ts';
import type { Noticed } from '../noticed.ts';
import { changedUseAt, isExhumationHeld } from './changed-use.ts';
import { beforeVerb, headlineSite, siteWords } from './headline-site.ts';
import { isWithConcrete, objectSite } from './object-site.ts';
import { ofGroundAt } from './of-ground.ts';
import { partToldAt } from './parts-of-site.ts';
import { isPersianPlaceInCase, isPersianPlaceOfHarm, persianHarmAt } from './places-of-harm.ts';
import { GROWS_THERE, STANDS_THERE, toldAt } from './told-at.ts';
import { CONDITIONS, DENIABLE, NOUNS, OF_ANY_PLACE, SITES } from './words.data.ts';

export const isSite = (t: PreparedText['tokens'], i: number): boolean => isOwnSite(t, i) || isPersianPlaceInCase(t, i);
/** Whatever is done there. */
const isOwnSite = (t: PreparedText['tokens'], i: number): boolean =>
  SITES.has(persianWord(t, i)) || isPersianPlaceOfHarm(t, i);
export function sitesInPersian(prepared: PreparedText): readonly Noticed[] {
  const list: Noticed[] = [];
  const { tokens: t } = prepared;
  for (let i = 0; i < t.count; i++) {
    if (!isPersian(t, i)) continue;
    const condition = CONDITIONS.get(persianWord(t, i));
    const noticed =
      condition === undefined
        ? (noEntry(prepared, i) ?? underSomething(prepared, i))
        : (ofVerb(prepared, i, condition) ?? ofNoun(prepared, i, condition));
    if (noticed !== null && !isOfNoSite(t, noticed) && !isAsked(prepared, noticed) && isNew(list, noticed))
      list.push(ofHeadline(prepared, noticed));
    for (const told of [
      harmAt(prepared, i),
      toldAt(prepared, i, isSite),
      partToldAt(prepared, i, isSite),
      ofGroundAt(prepared, i),
      changedUseAt(prepared, i, isSite),
    ])
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
    site !== null &&
    one.name.first >= site.end &&
    isSameKind(persianWord(t, one.name.first), persianWord(t, site.first));
  return isBare && isIt ? { ...one, antecedent: site, ofWhole: true } : one;
}

/** «گودال‌ها» of «گور دسته‌جمعی» */
const isSameKind = (a: string, b: string): boolean => a === b || (OF_GRAVE.test(a) && OF_GRAVE.test(b));
const OF_GRAVE = /^(?:گور|قبر|گودال|قبور|مزار)/;

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

/** `خانواده‌ها اجازه‌ی ورود [به گورستان] ندارند`. */
function noEntry(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  if (!/^(?:اجازه|امکان|حق|مانع|جلوی)$/.test(persianWord(t, i))) return null;
  const limit = prepared.sentences[prepared.sentenceOf[i] ?? 0]?.end ?? i + 1;
  const isGoing = (k: number): boolean => /^(?:ورود|بازدید|حضور|دفن|دیدار|رفتن|تجمع)$/.test(persianWord(t, k));
  const isLater = /^(?:ندارند|ندارد|ندادند|نمی\u200cدهند)$/.test(persianWord(t, i + 1));
  if (!isGoing(i + 1) && !isLater) return null;
  if (isLater || /^(?:مانع|جلوی)$/.test(persianWord(t, i)))
    return barredFrom(prepared, i, Math.min(limit, i + 12), isLater);
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

/** «[مانع ورود] خانواده‌ها به گورستان شدند», «[حق ندارند] به گورستان بروند»; without a place behind it, the site before. */
function barredFrom(prepared: PreparedText, i: number, end: number, isLater: boolean): Noticed | null {
  const { tokens: t } = prepared;
  const cue = { first: i, end: i + 2 };
  for (let k = i + 2; k < end; k++)
    if (isOwnSite(t, k) && /^(?:به|در|وارد|از)$/.test(persianWord(t, k - 1)))
      return noticed(prepared, siteWords(t, k), cue, 'closed to visitors', 'likely');
  const before = isLater ? null : siteBefore(t, i);
  return before === null ? null : noticed(prepared, before, cue, 'closed to visitors', 'likely');
}

/** `گورستان [زیر سد رفت]`, `… زیر آب رفته است`, `قطعه [زیر نگهبانی است]`, `ردیف‌ها [زیر سنگ‌فرش رفت]`. */
function underSomething(prepared: PreparedText, i: number): Noticed | null {
  const { tokens: t } = prepared;
  const condition =
    persianWord(t, i) === 'زیر' ? UNDER.find(([what]) => what.test(persianWord(t, i + 1)))?.[1] : undefined;
  if (condition === undefined) return null;
  const verb = [i + 2, i + 3].find((k) =>
    /^(?:رفت|رفتند|رفته|رفته\u200cاند|ماند|مانده|است|بود|قرار|دفن|پنهان)$/.test(persianWord(t, k)),
  );
  if (verb === undefined) return null;
  const { subject } = clauseOf(prepared, i, { end: verb + 1, passive: false, negated: false });
  const name = siteIn(prepared, subject) ?? siteRightBefore(prepared, i);
  return name === null ? null : noticed(prepared, name, { first: i, end: verb + 1 }, condition, 'likely');
}
const UNDER: readonly (readonly [what: RegExp, condition: string])[] = [
  [/^(?:آب|سد|دریاچه)$/, 'flooded'],
  [/^(?:نگهبانی|مراقبت|حفاظت|محافظت)$/, 'guarded'],
  [/^(?:آسفالت|بتن|بتون|سیمان|سنگ\u200cفرش|سنگفرش|موزاییک)$/, 'paved over'],
];

/** `[تخریب] و به جای آن انبار ساخته شد`, `[گشوده] و … تعطیل شد`: the verb that both share stands behind the second. */
function sharedVerb(t: PreparedText['tokens'], i: number): ReturnType<typeof lightVerbAt> {
  if (persianWord(t, i + 1) !== 'و') return null;
  for (let k = i + 2; k < i + SHARED && !/^[.؟!؛]$/.test(t.norm[k] ?? ''); k++) {
    const light =
      CONDITIONS.has(persianWord(t, k)) || /^(?:واگذار|فروخته|آغاز|منتقل)$/.test(persianWord(t, k))
        ? lightVerbAt(t, k + 1)
        : null;
    if (light !== null) return { ...light, end: i + 1 };
  }
  return null;
}
const SHARED = 14;

function ofVerb(prepared: PreparedText, i: number, condition: string): Noticed | null {
  const { tokens: t } = prepared;
  const light = lightVerbAt(t, i + 1) ?? sharedVerb(t, i);
  if (light === null || (light.negated && !DENIABLE.has(condition))) return null;
  const clause = clauseOf(prepared, i, light);
  const cue = { first: i, end: light.end };
  if (condition === 'built over') return light.negated ? null : builtOver(prepared, i, light.end, clause);
  const name =
    siteIn(prepared, clause.passive ? clause.subject : clause.object) ??
    (clause.passive ? null : objectSite(prepared, clause, isSite)) ??
    siteBehind(
      prepared,
      clause.first,
      clause.verb.first,
      condition === 'visited' || OF_IT.test(persianWord(t, i)) ? /^از$/ : /^$/,
    ) ??
    (clause.passive ? (siteRightBefore(prepared, i) ?? siteOfSentence(prepared, i, clause)) : null);
  if (name === null) return null;
  const into =
    condition === 'converted'
      ? intoWhat(prepared, clause.first, i, name)
      : condition === 'covered over' && isWithConcrete(t, clause.first, i)
        ? 'paved over'
        : condition;
  return noticed(prepared, name, cue, light.negated ? `not ${into}` : into, 'certain');
}

/** «[از] یادبود پرده‌برداری شد», «[از] گورستان خاکبرداری شد» */
const OF_IT = /^(?:پرده\u200cبرداری|خاک\u200c?برداری)$/u;

/** «قطعه را [به پارکینگ] تبدیل کرد»: graves are built over, a prison is converted. */
function intoWhat({ tokens: t }: PreparedText, first: number, at: number, { first: site }: TokenSpan): string {
  if (!/^(?:گور|قبر|قبور|مزار|آرامستان|قطعه|گودال|زمین|محوطه)/.test(persianWord(t, site))) return 'converted';
  for (let k = first; k < at; k++) {
    if (persianWord(t, k) !== 'به') continue;
    const what = persianWord(t, k + 1);
    if (STANDS_THERE.test(what)) return /^پارکی?$/.test(what) ? 'planted over' : 'built over';
    if (GROWS_THERE.test(what)) return 'planted over';
    if (/^(?:زباله\u200cدان|زباله\u200cدانی|زباله)$/.test(what)) return 'desecrated';
  }
  return 'converted';
}

/** `روی گورها ساختمان ساخته شد`; `روی آن جاده ساخته شد` is said of the site before. */
function builtOver(prepared: PreparedText, i: number, end: number, clause: PersianClause): Noticed | null {
  const cue = { first: i, end };
  const name = siteBehind(prepared, clause.first, clause.verb.first, /^(?:روی|بر|بالای|محل|در)$/);
  if (name !== null) {
    // «روی گورهای اعدام‌شدگان [جاده] ساخته شد»
    const built = name.end - name.first > 1 && STANDS_THERE.test(persianWord(prepared.tokens, name.end - 1)) ? 1 : 0;
    return noticed(prepared, { first: name.first, end: name.end - built }, cue, 'built over', 'certain');
  }
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
  if (!NOUNS.has(persianWord(t, i)) || lightVerbAt(t, i + 1) !== null || isExhumationHeld(t, i)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0] ?? { first: i, end: i + 1 };
  const of = OF_IT.test(persianWord(t, i)) && persianWord(t, i + 1) === 'از' ? i + 2 : i + 1;
  const name = siteIn(prepared, genitiveOf(prepared, of, sentence.end));
  return name === null || isHalted(t, name.end, sentence.end)
    ? null
    : noticed(prepared, name, { first: i, end: i + 1 }, condition, 'likely');
}

/** «نبش قبر در گورستان سورن [متوقف شد]» */
function isHalted(t: PreparedText['tokens'], from: number, end: number): boolean {
  for (let k = from; k < Math.min(end, from + FAR_VERB); k++)
    if (/^(?:متوقف|منتفی|لغو|ممنوع)$/.test(persianWord(t, k))) return true;
  return false;
}
const FAR_VERB = 9;

function noticed(
  prepared: PreparedText,
  name: TokenSpan,
  cue: TokenSpan,
  condition: string,
  confidence: Noticed['confidence'],
): Noticed {
  const t = prepared.tokens;
  return {
    name: withNumber(t, withoutParticle(t, beforeVerb(t, name))),
    antecedent: null,
    cue,
    condition,
    confidence,
    reasons: [`“${t.text.slice(t.from[cue.first], t.to[cue.end - 1])}”`],
  };
}

/** «گورستان [را]» */
const withoutParticle = (t: PreparedText['tokens'], { first, end }: TokenSpan): TokenSpan =>
  end - first > 1 && persianWord(t, end - 1) === 'را' ? { first, end: end - 1 } : { first, end };

/** «قطعه [۳۳]» */
const withNumber = (t: PreparedText['tokens'], { first, end }: TokenSpan): TokenSpan =>
  persianWord(t, end - 1) === 'قطعه' && t.kind[end] === NUMBER ? { first, end: end + 1 } : { first, end };

/** The site that a phrase is: from its word on. */
function siteIn({ tokens: t }: PreparedText, span: TokenSpan | null): TokenSpan | null {
  if (span === null) return null;
  const plot = t.kind[span.first] === NUMBER && persianWord(t, span.first - 1) === 'قطعه' ? span.first - 1 : span.first;
  for (let i = plot; i < span.end; i++) {
    if (!isSite(t, i)) continue;
    // «قطعهٔ ۱۷ [گورستان]»
    const isOfPlot = t.kind[i - 1] === NUMBER && persianWord(t, i - 2) === 'قطعه';
    // «ادعای تخریب گورستان [بی‌اساس] است»
    const said =
      span.end > i + 1 && /^(?:بی\u200cاساس|دروغ|کذب|نادرست|ساختگی|بی\u200cپایه)$/.test(persianWord(t, span.end - 1));
    return { first: isOfPlot ? i - 2 : i, end: said ? span.end - 1 : span.end };
  }
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
