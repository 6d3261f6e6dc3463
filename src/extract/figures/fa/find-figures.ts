// Persian figures: `بیش از ۳۰ هزار زندانی سیاسی اعدام شدند`, `بازداشت ده‌ها نفر`, `شمار کشته‌شدگان به ۳۰ نفر رسید`, `یک سوم از ۳۰۰ زندانی`.
// In: the prepared text and which tokens are dates. Out: drafts; who says so and when is added by find-figures.ts one folder up.
// A number counts what stands right behind it, with or without "نفر", "تن از". What happened is the noun of an act right before it, or the act in the rest of
// its clause, whose verb stands last.

import type { FigureDraft } from '../../drafts.ts';
import { assertedInPersian } from '../../text/fa/asserted.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { isPersian, persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { isItemNumber } from '../item-number.ts';
import type { Quantity } from '../quantity.ts';
import { type ActHere, actOf } from './act.ts';
import { type CountedHere, classifierAt, countedAt, isNot, isUnmarkedNine, NUMBERED } from './counted.ts';
import { unitOfNoun } from './counted-noun.ts';
import { type PersianElided, persianElidedAt } from './elided.ts';
import { isCopulaOfNot, quantityAt } from './quantity.ts';
import { eventAround, placeAround, placeOfPart } from './setting.ts';
import { persianSufferersAt } from './sufferers.ts';
import { PART_LEADS, SHARES, TOTALS } from './words.data.ts';

export function findPersianFigures(prepared: PreparedText, dated: Uint8Array): readonly FigureDraft[] {
  const t = prepared.tokens;
  const drafts: FigureDraft[] = [];
  for (let i = 0; i < t.count; i++) {
    if (dated[i] === 1 || !(isPersian(t, i) || t.kind[i] === NUMBER)) continue;
    const found = figureAt(prepared, i, dated, drafts);
    if (found === null) continue;
    const some = someOfIt(t, found, drafts.at(-1));
    if (some !== null) {
      drafts[drafts.length - 1] = { ...some, partOf: drafts.length };
      drafts.push(asWhole(found.draft));
      i = found.end - 1;
      continue;
    }
    const share = shareBefore(t, found.quantity.first, found.draft, drafts.length);
    if (share === null) drafts.push(found.draft);
    else drafts.push(asWhole(found.draft), share);
    i = found.end - 1;
  }
  return drafts;
}

const asWhole = (draft: FigureDraft): FigureDraft => ({
  ...draft,
  of: null,
  reasons: ['a number before what it counts', 'the whole, of which only a part is spoken of'],
});

/** «یازده نفر از آن سی و هشت نفر مرده‌اند»: the number before is some of this one, and of the others nothing is said. */
function someOfIt(
  t: Tokens,
  { draft, quantity }: { readonly draft: FigureDraft; readonly quantity: Quantity },
  last: FigureDraft | undefined,
): FigureDraft | null {
  const of = /^(?:آن|این|همان|همین|مجموع|کل|جمع|میان)$/.test(word(t, quantity.first - 1)) ? 2 : 1;
  const isSome =
    last !== undefined &&
    word(t, quantity.first - of) === 'از' &&
    t.to[quantity.first - of - 1] === last.to &&
    last.partOf === null &&
    (last.value ?? last.low ?? 0) < (draft.value ?? draft.high ?? draft.low ?? 0);
  return isSome ? last : null;
}

function figureAt(
  prepared: PreparedText,
  i: number,
  dated: Uint8Array,
  before: readonly FigureDraft[],
): { draft: FigureDraft; quantity: Quantity; end: number } | null {
  const t = prepared.tokens;
  const quantity = quantityAt(t, i);
  if (quantity === null || dated.subarray(quantity.first, quantity.end).includes(1)) return null;
  // `بند چهار زندان`: a number that names its ward counts no prisons.
  if (quantity.bound === 'exact' && NUMBERED.test(word(t, quantity.first - 1))) return null;
  if (isNoCount(t, quantity) || isOfKin(t, quantity)) return null;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined) return null;
  const beside = countedAt(t, quantity.end) ?? persianSufferersAt(t, quantity, sentence, dated);
  const elided = beside?.population == null ? persianElidedAt(t, quantity, sentence, before) : null;
  const named = beside ?? elided?.counted ?? null;
  if (named === null) return null;
  // «جنازه نُه نفر», «بقایای ۳۱ انسان»
  const ofBodies =
    named.unit === 'persons' &&
    (unitOfNoun(word(t, quantity.first - 1)) === 'bodies' ||
      /^(?:بقایا|بقایای|استخوان\u200cهای)$/.test(word(t, quantity.first - 1)));
  const counted = ofBodies ? { ...named, unit: 'bodies' } : named;
  if (counted.end > sentence.end) return null;
  const own = befalls(t, counted, actOf(t, quantity, counted.end, sentence, dated));
  const act = elided?.isLabelled === true ? (elided.act ?? own) : (own ?? elided?.act ?? null);
  const one = quantity.value === 1;
  if (one && (act === null || t.kind[i] !== NUMBER) && classifierAt(t, quantity.end) !== 'persons') return null;
  if (quantity.low === 2 && quantity.bound === 'vague' && act === null) return null;
  const draft = draftOf(prepared, quantity, counted, act, sentence, dated, before);
  return { draft: own === null && elided !== null ? asToldBefore(draft, elided) : draft, quantity, end: counted.end };
}

/** No prison is executed, and of households no more than befalls them together: «هزار خانوار سرازیر و ۳۱ نفر معدوم». */
function befalls(t: Tokens, { unit, end }: CountedHere, act: ActHere | null): ActHere | null {
  if (act === null || unit === 'persons' || unit === 'bodies' || unit === 'events') return act;
  if (unit !== 'groups') return null;
  for (let i = end; i < end + CLAUSE && t.gap[i] !== 3 && !isFiniteVerb(t, i); i++)
    if ((classifierAt(t, i) === 'persons' && i > end) || isTheirKin(t, i)) return null;
  return act.act === 'executed' ? null : act;
}
const CLAUSE = 18;

/** «۲۷ خانواده [که فرزندانشان] ناپدید شده‌اند»: it befell those of whom the families are. */
const isTheirKin = (t: Tokens, i: number): boolean =>
  word(t, i) === 'که' && /.{2}(?:شان|\u200cشان|یشان|هایشان)$/u.test(word(t, i + 1));

/** Whose number stands alone are counted where and when those were who were told of. */
const asToldBefore = (draft: FigureDraft, { like, act }: PersianElided): FigureDraft => ({
  ...draft,
  confidence: 'likely',
  reasons: act === null ? draft.reasons : ['a number that stands without what it counts', act.reason],
  when: like?.when ?? null,
  where: draft.where ?? like?.where ?? null,
});

/** «آشوب بود، نه اعدام», «نه شاهدم نه متهم», «۰۷», «از ۱۳۵۱ فعال»: neither, a number of a file, a year. */
function isNoCount(t: Tokens, { first, end, bound, value }: Quantity): boolean {
  if (isUnmarkedNine(t, first) && end === first + 1 && classifierAt(t, end) === null)
    return isNot(t, first) || [2, 3, 4].some((n) => word(t, first - n) === 'نه');
  if (t.kind[first] !== NUMBER || bound !== 'exact' || end !== first + 1) return false;
  if (isItemNumber(t, first)) return true;
  const digits = t.norm[first] ?? '';
  const isYear = value !== null && isYearLike(value) && classifierAt(t, end) === null;
  // «بین ۱۳۶۰ و ۱۳۶۷ زندانی بوده»
  const other =
    /^(?:و|تا|الی)$/.test(word(t, first - 1)) && t.kind[first - 2] === NUMBER ? Number(t.norm[first - 2]) : 0;
  if (isYear && isYearLike(other)) return true;
  return /^0\d/.test(digits) || (isYear && /^(?:از|در|تا|سال|به|متولد|الی)$/.test(word(t, first - 1)));
}

const isYearLike = (value: number): boolean => (value > 1200 && value < 1450) || (value > 1850 && value < 2100);

/** «مادر دو شهید», «برادرزادهٔ سه شهید جنگ»: whose kin one is, told to honour them, and no count of what happened. */
const isOfKin = (t: Tokens, { first, end }: Quantity): boolean =>
  /^(?:پدر|مادر|برادر|خواهر|فرزند|پسر|دختر|همسر|نوه|نوهٔ|برادرزاده|برادرزادهٔ|خواهرزاده|خواهرزادهٔ)(?:ی)?$/.test(
    word(t, first - 1).replace(/\u200cی$/u, ''),
  ) && /^(?:شهید|شهیدِ)$/.test(word(t, end));

function draftOf(
  prepared: PreparedText,
  quantity: Quantity,
  counted: CountedHere,
  act: ActHere | null,
  sentence: Sentence,
  dated: Uint8Array,
  before: readonly FigureDraft[],
): FigureDraft {
  const t = prepared.tokens;
  const said = assertedInPersian(prepared, counted.end - 1);
  const whole = partOf(t, quantity.first, counted.end, before);
  const reasons = [
    quantity.bound === 'vague'
      ? 'a word for a number that is not given; its plural means at least the lower limit'
      : 'a number before what it counts',
    act === null ? 'nothing near says what happened to them' : act.reason,
  ];
  if (counted.population === null) reasons.push('the words leave out who is counted');
  const asserted = assertedAs(t, quantity.first, counted.end, said?.asserted ?? 'fact');
  if (said !== null && (asserted !== 'fact' || said.asserted === 'fact')) reasons.push(said.reason);
  return {
    kind: 'figure',
    from: t.from[quantity.first] ?? 0,
    to: t.to[counted.end - 1] ?? 0,
    sayer: [],
    asserted,
    confidence: quantity.bound === 'vague' || act === null ? 'likely' : 'certain',
    foundBy: 'habeas/figures@1',
    reasons,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    of: act?.act ?? null,
    unit: counted.unit,
    population: counted.population,
    share: null,
    partOf: whole,
    cumulative: isTotal(t, quantity.first, counted.end, sentence),
    event: eventAround(t, quantity.first, counted.end, sentence, dated),
    when: null,
    where:
      placeAround(prepared, quantity.first, counted.end, sentence) ??
      (whole === null ? null : placeOfPart(t, counted.end, sentence.end)),
  };
}

const COMPARES = /^(?:کمتر|کم\u200cتر|بیشتر|بیش|زیادتر)$/;

/** «۹۷ نفر نبودیم» denies; «آن ۹۷ نفر که گرفتند کجایند؟» asks of those of whom it is known. */
function assertedAs(t: Tokens, first: number, end: number, said: FigureDraft['asserted']): FigureDraft['asserted'] {
  // «کمتر از ۳۱ تن نبود» tells of 31 at least, «از ۳۱ نفر بیشتر نبود» of 31 at most.
  const compares = COMPARES.test(word(t, end)) ? end + 1 : COMPARES.test(word(t, first)) ? end : -1;
  if (compares >= 0 && isCopulaOfNot(t, compares)) return said === 'denied' ? 'fact' : said;
  if (/^نبود/.test(word(t, end))) return 'denied';
  const isKnown = /^(?:آن|این|همان)$/.test(word(t, first - 1)) && word(t, end) === 'که';
  return said === 'asked' && isKnown ? 'fact' : said;
}

/** `۳۰ هزار نفر، از جمله ۲۰۰ زن`, `از این تعداد ۳۰ نفر`: the second is a part of the first. */
function partOf(t: Tokens, first: number, end: number, before: readonly FigureDraft[]): number | null {
  const last = before.at(-1);
  if (last === undefined || (t.from[first] ?? 0) - last.to > 80) return null;
  if (last.partOf !== null && last.share === null && word(t, first - 1) === 'و') return last.partOf;
  // «۱۹ نفر فوت نمودند (۱۱ نفر در روز اول)»
  if (word(t, first - 1) === '(' && (last.value ?? 0) > (numberOf(t, first) ?? 0)) return before.length - 1;
  // `که ۹ نفر از آنان مامور بودند`
  const number = numberOf(t, first) ?? 0;
  if (word(t, end) === 'از' && /^(?:آنان|آنها|آن\u200cها|ایشان|این)$/.test(word(t, end + 1)))
    return isCounted(last.unit) ? before.length - 1 : wholeFor(number, before);
  for (let at = first - 1; at >= first - 5; at--)
    if (PART_LEADS.some((lead) => lead.every((part, k) => word(t, at + k) === part))) return wholeFor(number, before);
  return null;
}

/** «۱۷ نفر، از جمله پنج مأمور. از این تعداد شش نفر …»: of the whole, and not of another part of it. */
function wholeFor(number: number, before: readonly FigureDraft[]): number | null {
  const at = before.findLastIndex(({ partOf, unit }) => partOf === null && isCounted(unit));
  const whole = before[at];
  return whole === undefined || (whole.value ?? whole.high ?? Number.POSITIVE_INFINITY) < number ? null : at;
}
const isCounted = (unit: string | null): boolean => unit === 'persons' || unit === 'bodies';

const numberOf = (t: Tokens, first: number): number | null => persianNumberAt(t, first)?.value ?? null;

function isTotal(t: Tokens, first: number, end: number, sentence: Sentence): boolean {
  const risen = word(t, first - 1) === 'به';
  for (let i = Math.max(sentence.first, first - 5); i < Math.min(sentence.end, end + 5); i++)
    if (TOTALS.has(word(t, i)) && (risen || i < first || /^(?:مجموع|جمعا)$/.test(word(t, i)))) return true;
  return false;
}

/** `یک سوم از ۳۰۰ زندانی آزاد شدند`: 300 is the whole, of which nothing is said; a third of it is a figure of its own. */
function shareBefore(t: Tokens, first: number, whole: FigureDraft, index: number): FigureDraft | null {
  const of = word(t, first - 1) === 'از' ? first - 1 : first;
  for (const words of SHARES) {
    const at = of - words.length;
    if (
      at < 0 ||
      !words.every((part, k) => word(t, at + k) === part) ||
      (of === first && words.length === 1 && words[0] !== 'اکثر')
    )
      continue;
    const text = t.text.slice(t.from[at], t.to[of - 1]);
    return {
      ...whole,
      from: t.from[at] ?? whole.from,
      value: null,
      low: null,
      high: null,
      bound: 'vague',
      confidence: 'likely',
      share: {
        text: words.length > 0 && of > at ? t.text.slice(t.from[at], t.to[at + words.length - 1]) : text,
        of: whole.value,
      },
      partOf: index,
      reasons: [...whole.reasons, `“${words.join(' ')}” of that number`],
    };
  }
  return null;
}
