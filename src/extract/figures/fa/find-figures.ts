// Persian figures: `بیش از ۳۰ هزار زندانی سیاسی اعدام شدند`, `بازداشت ده‌ها نفر`, `شمار کشته‌شدگان به ۳۰ نفر رسید`, `یک سوم از ۳۰۰ زندانی`.
// In: the prepared text and which tokens are dates. Out: drafts; who says so and when is added by find-figures.ts one folder up.
// A number counts what stands right behind it, with or without "نفر", "تن از". What happened is the noun of an act right before it, or the act in the rest of
// its clause, whose verb stands last.

import type { FigureDraft } from '../../drafts.ts';
import { SIMPLE } from '../../events/fa/acts.data.ts';
import { PHRASES } from '../../events/fa/phrases.data.ts';
import { assertedInPersian } from '../../text/fa/asserted.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { PREPOSITIONS } from '../../text/fa/words.data.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { isPersian, persianWord as word } from '../../text/persian-words.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { unitOfNoun } from './counted-noun.ts';
import { quantityAt } from './quantity.ts';
import { eventAround, placeAround } from './setting.ts';
import { ACTS, CLASSIFIERS, COUNTED, PART_LEADS, QUALITIES, SHARES, TOTALS } from './words.data.ts';

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

const NUMBERED = /^(?:بند|سلول|ماده|اصل|تبصره|فصل|شماره|طبقه|منطقه|اتاق|پلاک|بخش|شعبه|کلاس|صفحه|ناحیه)$/;

interface CountedHere {
  readonly end: number;
  readonly unit: string;
  readonly population: string | null;
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
  // «آشوب بود، نه اعدام»
  if (word(t, i) === 'نه' && quantity.end === i + 1 && !CLASSIFIERS.has(word(t, i + 1)) && isNot(t, i)) return null;
  const named = countedAt(t, quantity.end);
  if (named === null) return null;
  // «جنازه نُه نفر»
  const ofBodies = named.unit === 'persons' && unitOfNoun(word(t, quantity.first - 1)) === 'bodies';
  const counted = ofBodies ? { ...named, unit: 'bodies' } : named;
  const sentence = prepared.sentences[prepared.sentenceOf[i] ?? 0];
  if (sentence === undefined || counted.end > sentence.end) return null;
  const act = actOf(t, quantity, counted.end, sentence, dated);
  const one = quantity.value === 1;
  if (
    one &&
    (act === null || t.kind[i] !== NUMBER) &&
    word(t, quantity.end) !== 'نفر' &&
    word(t, quantity.end) !== 'تن'
  )
    return null;
  if (quantity.low === 2 && quantity.bound === 'vague' && act === null) return null;
  return { draft: draftOf(prepared, quantity, counted, act, sentence, dated, before), quantity, end: counted.end };
}

/** Behind a comma, a verb or another "neither" «نه» denies, and is no nine. */
const isNot = (t: Tokens, i: number): boolean =>
  /^[،؛:.]$/.test(word(t, i - 1)) || word(t, i - 1) === 'و' || isFiniteVerb(t, i - 1) || t.gap[i] === 3 || i === 0;

/** `نفر`, `تن از زندانیان سیاسی`, `زندانی سیاسی`, `مورد اعدام`. */
function countedAt(t: Tokens, i: number): CountedHere | null {
  if ((t.gap[i] ?? 3) === 3) return null;
  const classifier = CLASSIFIERS.has(word(t, i)) ? 1 : 0;
  const of = classifier === 1 && word(t, i + 1) === 'از' ? 1 : 0;
  const from = i + classifier + of;
  if (of === 1 && /^(?:این|آن|آنها|آنان|ایشان|همین)$/.test(word(t, from)))
    return { end: i + 1, unit: 'persons', population: null };
  const events = word(t, i) === 'مورد' || word(t, i) === 'فقره';
  const unit = unitOfNoun(word(t, from));
  // `۲۰ نفر کشته شدند`: behind "نفر" the word of the act belongs to the verb.
  const ofVerb = classifier === 1 && of === 0 && !events && (unit === 'events' || ACTS.has(word(t, from)));
  // «۳۱ تن از بند ۴», «۳۱ نفر زندان»: who are counted so are persons, and the noun says where they are from.
  const where = classifier === 1 && !events && unit !== undefined && unit !== 'persons';
  if (unit !== undefined && !ofVerb && !where) return withQualities(t, from);
  if (classifier === 0) return null;
  return { end: i + 1, unit: events ? 'events' : 'persons', population: null };
}

/** The noun with what qualifies it: `زندانی سیاسی`, `کارگر معدن`, `گور جمعی`. */
function withQualities(t: Tokens, from: number): CountedHere {
  let end = from + 1;
  while (end - from < 4 && (t.gap[end] ?? 3) < 3 && QUALITIES.has(word(t, end)) && !actVerbFollows(t, end)) end++;
  return { end, unit: unitOfNoun(word(t, from)) ?? 'persons', population: t.text.slice(t.from[from], t.to[end - 1]) };
}

/** `محکوم شدند`: the verb's own word and no quality. */
const actVerbFollows = (t: Tokens, i: number): boolean => ACTS.has(word(t, i)) && isFiniteVerb(t, i + 1);

const REACH = 18;

interface ActHere {
  readonly act: string;
  readonly reason: string;
}

function actOf(t: Tokens, { first }: Quantity, end: number, sentence: Sentence, dated: Uint8Array): ActHere | null {
  return (
    actBefore(t, first, sentence.first) ??
    ownAct(t, end) ??
    actAfter(t, end, sentence.end, dated) ??
    actCounted(t, first, end, sentence.first)
  );
}

/** «۹۷ دستگیری که ۵۱ نفر آزاد شده‌اند», «۶۴ مصدوم، …»: the noun itself tells it, whatever is told behind it of others. */
function ownAct(t: Tokens, end: number): ActHere | null {
  const own = ACTS.get(word(t, end - 1));
  const isListed = own !== 'detained' && /^(?:[،؛.()]|و)$/.test(word(t, end));
  if (own === undefined || !(isListed || /^(?:دستگیری|فوتی)$/.test(word(t, end - 1)))) return null;
  return { act: own, reason: `“${word(t, end - 1)}”: who is counted` };
}

/** `اعدام ۳۰ نفر`, `کشته شدن سه زن`, `بازداشت دست‌کم ۲۰ کارگر`. */
function actBefore(t: Tokens, first: number, low: number): ActHere | null {
  const gerund = /^(?:شدن|کردن|دادن|گرفتن|ساختن|باختن)$/.test(word(t, first - 1)) ? 2 : 1;
  const at = first - gerund;
  const act = at >= low ? ACTS.get(word(t, at)) : undefined;
  if (act === undefined || (gerund === 1 && isFiniteVerb(t, first - 1))) return null;
  if (gerund === 1 && /^(?:محکوم|کشته|زخمی|مجروح|آزاد|زندانی|بازداشتی|شهید|شرکت)$/.test(word(t, at))) return null;
  return { act, reason: `“${word(t, at)}” before it` };
}

/** The act of the clause: the first behind the counted words, up to its verb. */
function actAfter(t: Tokens, end: number, limit: number, dated: Uint8Array): ActHere | null {
  // «۱۲۰ زندانی هستیم که … اعدام شدند»: a verb of being, and the relative clause tells of those counted.
  const from = /^(?:است|هستیم|هستند|بودیم|بودند)$/.test(word(t, end)) && word(t, end + 1) === 'که' ? end + 2 : end;
  for (let at = from; at < Math.min(limit, end + REACH); at++) {
    const w = word(t, at);
    if (/^[.؛!؟]$/.test(w)) return null;
    const phrase = toldByPhrase(t, at);
    if (phrase !== null) return phrase;
    // «آن ۹۷ نفر که گرفتند»: nobody else is taken so.
    if (at === end && w === 'که' && /^(?:گرفتند|گرفته\u200cاند|گرفتید|بردند|برده\u200cاند)$/.test(word(t, at + 1)))
      return { act: 'detained', reason: `“${word(t, at + 1)}” behind it` };
    if (isInVehicle(t, at)) return { act: 'aboard', reason: `“${word(t, at)}” behind it` };
    if (isNotHeardOf(t, at)) return { act: 'disappeared', reason: '“خبری نیست” behind it' };
    // «سه سرباز را به اتهام مرگ شش بازداشتی …»: who is counted next is nothing that happened to these.
    if (COUNTED.has(w) && dated[at - 1] === 0 && isCountBefore(t, at)) continue;
    const act = ACTS.get(w.replace(/\u200cاند$/, ''));
    if (act !== undefined && !PREPOSITIONS.has(word(t, at - 1)))
      return { act: sentencedOr(t, at, act), reason: `“${w}” behind it` };
    if (word(t, at - 1) === 'به' && (act !== undefined || w === 'زندان' || w === 'مرگ')) {
      if (condemned(t, at, limit))
        return { act: w === 'اعدام' || w === 'مرگ' ? 'sentenced to death' : 'sentenced', reason: '“محکوم” behind it' };
      if (act === 'killed' && word(t, at + 1).startsWith('رسید')) return { act, reason: `“به ${w}” behind it` };
    }
    if (isFiniteVerb(t, at) && ACTS.get(word(t, at + 1)) === undefined && !isOfThemAll(t, at + 1)) return null;
  }
  return null;
}

/** `شش [بازداشتی]`, and not `بند ۴ [اعدام]`. */
const isCountBefore = (t: Tokens, at: number): boolean =>
  (t.kind[at - 1] === NUMBER || persianNumberAt(t, at - 1) !== null) && !NUMBERED.test(word(t, at - 2));

/** «نام ۵۴ نفر را گرد آورده‌ایم [که همگی] از میان رفته‌اند»: what is told of them follows behind the verb. */
const isOfThemAll = (t: Tokens, at: number): boolean =>
  word(t, at) === 'که' && /^(?:همگی|همه|جملگی|تمامی)$/.test(word(t, at + 1));

/** «به هلاکت رسیدند», «جان خود را از دست دادند»: the act and its words. */
function toldByPhrase(t: Tokens, at: number): ActHere | null {
  const found = PHRASES.find(([words]) => words.every((part, k) => part.test(word(t, at + k))));
  const simple = SIMPLE.get(word(t, at));
  const act = COUNTED_AS[found?.[1].type ?? simple?.type ?? ''];
  const said = t.text.slice(t.from[at], t.to[at + (found?.[0].length ?? 1) - 1]);
  return act === undefined ? null : { act, reason: `“${said}” behind it` };
}
const COUNTED_AS: Readonly<Record<string, string>> = {
  death: 'died',
  killing: 'killed',
  execution: 'executed',
  detention: 'detained',
  abduction: 'abducted',
  disappearance: 'disappeared',
  injury: 'injured',
  displacement: 'displaced',
  release: 'released',
  burial: 'buried',
};

/** «۳۱۰ نفر در شش واگن بودند». */
function isInVehicle(t: Tokens, at: number): boolean {
  if (!/^(?:واگن|قطار|کشتی|قایق|لنج|اتوبوس|هواپیما|کامیون|شناور)$/.test(word(t, at))) return false;
  const verb = word(t, at + 1) === 'ها' ? at + 2 : at + 1;
  return /^(?:بودند|بوده|بود|هستند|بوده\u200cاند|حضور|سوار)$/.test(word(t, verb));
}

/** «از ۲۱ نفر خبری نیست», «از سرنوشت ۲۱ نفر اطلاعی در دست نیست». */
const isNotHeardOf = (t: Tokens, at: number): boolean =>
  /^(?:خبری|اطلاعی|نشانی)$/.test(word(t, at)) &&
  /^(?:نیست|نبود|نداریم|ندارند|نداشتند)$/.test(word(t, word(t, at + 1) === 'در' ? at + 3 : at + 1));

/** `به اعدام [و ۲۰ نفر به زندان] محکوم شدند`; of «ضرب منجر به مرگ … به زندان محکوم» the sentence is the last one. */
function condemned(t: Tokens, at: number, limit: number): boolean {
  let joined = false;
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) {
    if (word(t, i) === 'محکوم') return true;
    if (word(t, i) === 'و') joined = true;
    if (word(t, i) === 'به' && !joined) return false;
  }
  return false;
}

/** `محکوم به اعدام`. */
const sentencedOr = (t: Tokens, at: number, act: string): string =>
  act === 'sentenced' && word(t, at + 1) === 'به' && /^(?:اعدام|مرگ)$/.test(word(t, at + 2))
    ? 'sentenced to death'
    : act;

/** `شمار کشته‌شدگان به ۳۰ نفر رسید`, `۳۰ کشته`: who is counted says what happened. */
function actCounted(t: Tokens, first: number, end: number, low: number): ActHere | null {
  for (let at = first - 1; at >= Math.max(low, first - 8); at--) {
    const w = word(t, at);
    const act = /(?:شدگان|باختگان|یان|ان|ین|شهدای?|ها|تلفات)$/.test(w) ? ACTS.get(w) : undefined;
    if (act !== undefined) return { act, reason: `“${w}” before it` };
    if (/^[.؛!؟]$/.test(w) || isFiniteVerb(t, at)) break;
  }
  const risen = risenFrom(t, first, end, low);
  if (risen !== null) return risen;
  const dead = word(t, end) === 'از' ? ACTS.get(word(t, end + 1)) : undefined;
  if (dead === 'killed' || dead === 'died' || dead === 'executed')
    return { act: dead, reason: `“${word(t, end + 1)}”: who is counted` };
  const own = ACTS.get(word(t, end - 1));
  return own === undefined || own === 'detained' ? null : { act: own, reason: `“${word(t, end - 1)}”: who is counted` };
}

/** «تعداد شهدای روستای تالون، که دیشب هدف قرار گرفت، به ۲۱۳ نفر رسید»: what the number that rose is of. */
function risenFrom(t: Tokens, first: number, end: number, low: number): ActHere | null {
  if (word(t, first - 1) !== 'به' || !/^(?:رسید|رسیده|می\u200cرسد|بالغ|افزایش)/.test(word(t, end))) return null;
  for (let at = low; at < first - 2; at++) {
    const act = ACTS.get(word(t, at + 1));
    if (/^(?:تعداد|شمار|آمار|عده)$/.test(word(t, at)) && act !== undefined)
      return { act, reason: `“${word(t, at)} ${word(t, at + 1)}” before it` };
  }
  return null;
}

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
  const reasons = [
    quantity.bound === 'vague'
      ? 'a word for a number that is not given; its plural means at least the lower limit'
      : 'a number before what it counts',
    act === null ? 'nothing near says what happened to them' : act.reason,
  ];
  if (counted.population === null) reasons.push('the words leave out who is counted');
  if (said !== null) reasons.push(said.reason);
  return {
    kind: 'figure',
    from: t.from[quantity.first] ?? 0,
    to: t.to[counted.end - 1] ?? 0,
    sayer: [],
    asserted: assertedAs(t, quantity.first, counted.end, said?.asserted ?? 'fact'),
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
    partOf: partOf(t, quantity.first, counted.end, before),
    cumulative: isTotal(t, quantity.first, counted.end, sentence),
    event: eventAround(t, quantity.first, counted.end, sentence, dated),
    when: null,
    where: placeAround(prepared, quantity.first, counted.end, sentence),
  };
}

/** «۹۷ نفر نبودیم» denies; «آن ۹۷ نفر که گرفتند کجایند؟» asks of those of whom it is known. */
function assertedAs(t: Tokens, first: number, end: number, said: FigureDraft['asserted']): FigureDraft['asserted'] {
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
  if (word(t, end) === 'از' && /^(?:آنان|آنها|آن\u200cها|ایشان|این)$/.test(word(t, end + 1))) return before.length - 1;
  for (let at = first - 1; at >= first - 5; at--)
    if (PART_LEADS.some((lead) => lead.every((part, k) => word(t, at + k) === part))) return before.length - 1;
  return null;
}

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
