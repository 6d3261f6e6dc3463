// What happened to those counted in Persian: the noun of an act right before the number, the act in the rest of its clause, whose verb stands last, or the word for those
// counted. In: tokens, the number, its sentence. Out: the act with the words that tell it; null where nothing near does.

import { SIMPLE } from '../../events/fa/acts.data.ts';
import { PHRASES } from '../../events/fa/phrases.data.ts';
import { isFiniteVerb } from '../../text/fa/subject.ts';
import { PREPOSITIONS } from '../../text/fa/words.data.ts';
import { persianNumberAt } from '../../text/persian-numbers.ts';
import { persianWord as word } from '../../text/persian-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { NUMBERED } from './counted.ts';
import { ACTS, COUNTED } from './words.data.ts';

const REACH = 18;

export interface ActHere {
  readonly act: string;
  readonly reason: string;
}

export function actOf(
  t: Tokens,
  { first }: Quantity,
  end: number,
  sentence: Sentence,
  dated: Uint8Array,
): ActHere | null {
  if (isSpokenWith(t, first, end) || isWholeOfAnother(t, first, end, sentence.end)) return null;
  // «بازگشتگان ۷۲۶ نفرند و فوت ۳۹۸»: the verb of being ends the clause.
  if (/^(?:نفر|تن)(?:ند|\u200cاند|یم|ید)$/u.test(word(t, end - 1))) return actBefore(t, first, sentence.first);
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

/** `کشته‌شدن`, `اعدام‌شدگان`, `زخمی‌ها`: the word of an act with what is joined to it. */
export const actOfWord = (w: string): string | undefined =>
  ACTS.get(w) ?? ACTS.get(w.replace(/\u200c(?:شدن|شده|شدگان|شدهاند|اند|کردن|ها|های|هایی|ای)$/u, ''));

/** `اعدام ۳۰ نفر`, `کشته شدن سه زن`, `بازداشت دست‌کم ۲۰ کارگر`. */
function actBefore(t: Tokens, first: number, low: number): ActHere | null {
  const split = SPLIT_GERUNDS.get(`${word(t, first - 2)} ${word(t, first - 1)}`);
  if (split !== undefined && first - 2 >= low)
    return { act: split, reason: `“${word(t, first - 2)} ${word(t, first - 1)}” before it` };
  const gerund = /^(?:شدن|کردن|دادن|گرفتن|ساختن|باختن)$/.test(word(t, first - 1)) ? 2 : 1;
  const at = first - gerund;
  const act = at >= low ? ordered(t, at, actOfWord(word(t, at))) : undefined;
  if (act === undefined || (gerund === 1 && isFiniteVerb(t, first - 1))) return null;
  if (gerund === 1 && /^(?:محکوم|کشته|زخمی|مجروح|آزاد|زندانی|بازداشتی|شهید|شرکت)$/.test(word(t, at))) return null;
  return { act, reason: `“${word(t, at)}” before it` };
}

/** «حکم [اعدام] سه نفر»: a sentence, which may not be carried out. */
const ordered = (t: Tokens, at: number, act: string | undefined): string | undefined =>
  act === 'executed' && /^(?:حکم|احکام|محکومیت|به)$/.test(word(t, at - 1)) ? 'sentenced to death' : act;

const SPLIT_GERUNDS: ReadonlyMap<string, string> = new Map([
  ['جان باختن', 'died'],
  ['جان سپردن', 'died'],
  ['قتل رسیدن', 'killed'],
  ['شهادت رسیدن', 'killed'],
  ['هلاکت رسیدن', 'killed'],
  ['گروگان گرفتن', 'abducted'],
  ['گروگان\u200cگیری', 'abducted'],
]);

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
    if (isAlive(t, at)) return { act: 'survived', reason: `“${w} ${word(t, at + 1)}” behind it` };
    if (isHeld(t, at, end)) return { act: 'detained', reason: `“${w} ${word(t, at + 1)}” behind it` };
    if (isInVehicle(t, at)) return { act: 'aboard', reason: `“${word(t, at)}” behind it` };
    if (isNotHeardOf(t, at)) return { act: 'disappeared', reason: '“خبری نیست” behind it' };
    // «سه سرباز را به اتهام مرگ شش بازداشتی …»: who is counted next is nothing that happened to these.
    if (COUNTED.has(w) && dated[at - 1] === 0 && isCountBefore(t, at)) continue;
    const isOther = OTHERS.test(w) || (at > end && OF_OTHERS.test(w)) || isWhileHeld(t, at);
    const act = isOther || isNameOrWord(t, at) ? undefined : ordered(t, at, actOfWord(w));
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

/** «شاهد [شهادت] داد»: he testified; «هیئت [مرگ]»: so a body is called. */
const isNameOrWord = (t: Tokens, at: number): boolean =>
  (word(t, at) === 'شهادت' &&
    /^(?:ن?می\u200c)?ن?(?:داد|داده|دادند|داده\u200cاند|دهد|دهند|دهیم|دادن)$/.test(word(t, at + 1))) ||
  (word(t, at) === 'مرگ' && /^(?:هیئت|هیات|هیأت|کمیته)$/.test(word(t, at - 1)));

/** «سه نفر در [دوران] بازداشت فوت کرده‌اند»: where they were when it happened. */
const isWhileHeld = (t: Tokens, at: number): boolean =>
  /^(?:بازداشت|بازداشتگاه|حبس|توقیف|زندان)$/u.test(word(t, at)) &&
  (word(t, at - 1) === 'در' ||
    (/^(?:دوران|زمان|هنگام|مدت|ایام|حین|طول)$/u.test(word(t, at - 1)) && word(t, at - 2) === 'در'));

/** Nouns for the dead: behind a number they are others than those counted. */
const OTHERS = /^(?:متوفی|متوفیان|متوفیات|معدومین|معدومان|درگذشتگان|مردگان|کشتگان|مقتولین)$/u;

/** «۵۳ نفر از ریش‌سفیدان و وارثین [شهدا]»: whose heirs those counted are. */
const OF_OTHERS = /^(?:شهدا|شهدای|شهیدان|قربانیان|گمشدگان|مفقودین|مفقودان|.+(?:شدگان|باختگان|\u200cدیدگان))$/u;

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

/** «۲۱ نفر زنده ماندند», «جان به در بردند»: what is told behind it of others is not theirs. */
const isAlive = (t: Tokens, at: number): boolean =>
  (word(t, at) === 'زنده' &&
    /^(?:ماند|مانده|برگشت|برگشته|بازگشت|بازگشته|بیرون|هست|است|یافت|پیدا)/.test(word(t, at + 1))) ||
  (word(t, at) === 'جان' && /^(?:به|سالم)$/.test(word(t, at + 1)) && [at + 2, at + 3].some((i) => isSaved(t, i)));
const isSaved = (t: Tokens, at: number): boolean =>
  /^(?:در|بدر)$/.test(word(t, at)) && /^برد(?:ند|ه|ه\u200cاند)?$/.test(word(t, at + 1));

/** «هنوز در بازداشت‌اند», «در زندان به سر می‌برند», «۵۹ تن را گرفتار و … کردند». */
function isHeld(t: Tokens, at: number, end: number): boolean {
  if (word(t, at) === 'گرفتار') {
    if (!/^(?:و|کرد|کردند|کرده|کرده\u200cاند|نمود|نمودند|نموده|نموده\u200cاند)$/.test(word(t, at + 1))) return false;
    for (let i = end; i < at; i++) if (word(t, i) === 'را') return true;
    return false;
  }
  if (word(t, at) !== 'در') return false;
  const [place, next] = [word(t, at + 1), word(t, at + 2)];
  return (
    /^(?:بازداشت|حبس|توقیف|اسارت)\u200c?(?:اند|ند)$/.test(place) ||
    (/^(?:بازداشت|حبس|زندان|توقیف|اسارت)$/.test(place) &&
      (/^(?:بودند|هستند|ماندند|مانده\u200cاند|بوده\u200cاند|می\u200cمانند|بسر)$/.test(next) ||
        (next === 'به' && word(t, at + 3) === 'سر')))
  );
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

/** «تعداد شهدای تالون، که دیشب هدف قرار گرفت، به ۲۱۳ نفر رسید», «شمار کشته‌شدگان، بنا بر دفتر، ۷۱ نفر است»: what the number is of. */
function risenFrom(t: Tokens, first: number, end: number, low: number): ActHere | null {
  const rises = word(t, first - 1) === 'به' && /^(?:رسید|رسیده|می\u200cرسد|بالغ|افزایش)/.test(word(t, end));
  const is = /^(?:است|بود|بوده|می\u200cباشد|اعلام|برآورد|تخمین|گزارش|ذکر|ثبت|نوشته|[.،؛])$/.test(word(t, end));
  if (!rises && !is) return null;
  for (let at = first - 2; at >= low && first - at < REACH; at--) {
    if (t.kind[at] === NUMBER && !rises) return null;
    if (!/^(?:تعداد|شمار|آمار|عده|جمع|مجموع|کل)$/.test(word(t, at))) continue;
    const act = actOfWord(word(t, at + 1));
    if (act !== undefined) return { act, reason: `“${word(t, at)} ${word(t, at + 1)}” before it` };
    return /^(?:کسانی|افرادی|آنهایی|آن‌هایی|کسان)$/u.test(word(t, at + 1)) ? actOfThoseWho(t, at + 2, first) : null;
  }
  return null;
}

/** «شمار کسانی [که در بازداشت جان باخته‌اند] به دوازده نفر رسید». */
function actOfThoseWho(t: Tokens, from: number, to: number): ActHere | null {
  for (let at = from; at < to; at++) {
    const phrase = toldByPhrase(t, at);
    if (phrase !== null) return phrase;
    const act = isWhileHeld(t, at) ? undefined : ACTS.get(word(t, at));
    if (act !== undefined) return { act, reason: `“${word(t, at)}” before it` };
  }
  return null;
}

/** «[از مجموع ۸۴۰ اسیر] ۱۹ نفر جان سپردند»: of whom some, who are counted behind it. */
function isWholeOfAnother(t: Tokens, first: number, end: number, limit: number): boolean {
  if (word(t, first - 2) !== 'از' || !/^(?:مجموع|کل|میان|بین|جمع)$/.test(word(t, first - 1))) return false;
  for (let i = end; i < Math.min(limit, end + 8); i++) {
    if (isFiniteVerb(t, i)) return false;
    if (persianNumberAt(t, i) !== null) return true;
  }
  return false;
}

/** «با ۳۸ تن از بازماندگان مصاحبه کرد»: so many were asked, and more may have survived. */
function isSpokenWith(t: Tokens, first: number, end: number): boolean {
  if (word(t, first - 1) !== 'با') return false;
  for (let i = end; i < end + REACH; i++) {
    if (/^(?:مصاحبه|گفتگو|گفت\u200cوگو|گفت\u200cو\u200cگو|دیدار|صحبت|ملاقات)$/.test(word(t, i))) return true;
    if (/^[.؛!؟]$/.test(word(t, i)) || isFiniteVerb(t, i)) return false;
  }
  return false;
}
