// Places that a Persian text makes places of harm, as en/places-of-harm.ts: «در انبار پنبه نگهداری شدند», «به سوله منتقل شد و کتک خورد», «در چاه انداختند». In: the tokens. Out: the nouns.
// Computed once a text.

import { persianWord } from '../../text/persian-words.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';

const PLACES = new Set(
  `دباغی انبار سوله مدرسه دبستان دبیرستان هنرستان کارخانه کارگاه ساختمان باغ مسجد حسینیه کلیسا پادگان زیرزمین خانه ویلا هتل مسافرخانه بیمارستان درمانگاه سینما ورزشگاه استادیوم سالن گاراژ معدن چاه چاله خندق
   کانال دره قنات حمام پارکینگ کلانتری پاسگاه پایگاه سیلو مرغداری دامداری اصطبل طویله کاروانسرا قلعه حیاط کانکس کانتینر خوابگاه دانشکده تیمارستان یتیم\u200cخانه کوره آجرپزی کشتارگاه گودال محوطه تپه میدان چشمه زمین بیشه تاکستان حفره سردخانه آسیاب خرمنگاه مکتب سرداب دخمه سیاه\u200cچال بندیخانه اسکله مخزن تونل کندک خرابه مزرعه خرمن\u200cجا خشت\u200cپزی داش پولیگون گدام نیزار پمپ\u200cخانه آشیانه هانگر تپه کوتل دشت بندآب نهر جر کاریز پله پلکان قریه روستا آبادی حوض نانوایی`.split(
    /\s+/,
  ),
);
const HARM =
  /^(?:نگهداری|نگه|حبس|محبوس|زندانی|شکنجه|بازجویی|کتک|زده|زدند|می\u200cزدند|اعدام|تیرباران|کشته|کشتند|سوزاند.*|دفن|خاک\u200cسپاری|خاک|انداختند|انداخته|بازداشت|بازداشتگاه|زندان|شکنجه\u200cگاه|گلوله\u200cباران|بمباران)$/;
const TAKEN = /^(?:منتقل|انتقال|بردند|برده|آوردند|کشاندند)$/;
const REACH = 14;

const known = new WeakMap<Tokens, ReadonlySet<string>>();

/** Any building or ground, whatever is told of it. */
export const isPersianPlaceNoun = (t: Tokens, i: number): boolean => placeAt(t, i) !== null;

/** «انبارهای», «انباری» => «انبار» */
const bare = (word: string): string => word.replace(/\u200c?(?:های?|ی)$/, '');
const placeAt = (t: Tokens, i: number): string | null => {
  const word = persianWord(t, i);
  // «میدان هوایی»: an airport of Dari.
  if (word === 'میدان' && persianWord(t, i + 1) === 'هوایی') return null;
  return PLACES.has(word) ? word : PLACES.has(bare(word)) ? bare(word) : null;
};

function placesOfHarm(t: Tokens): ReadonlySet<string> {
  const found = known.get(t);
  if (found !== undefined) return found;
  const places = new Set<string>();
  for (let i = 1; i < t.count; i++) {
    const place = placeAt(t, i);
    if (place !== null && isOfHarm(t, i)) places.add(place);
  }
  known.set(t, places);
  return places;
}

/** «در [انبار …] نگهداری شدند», «به [انبار …] منتقل شد»; «[انبار …] هیچ‌گاه بازداشتگاه نبوده»: who denies it names it all the same. */
function isOfHarm(t: Tokens, at: number): boolean {
  const before = /^(?:این|آن|یک|همین|همان)$/.test(persianWord(t, at - 1))
    ? persianWord(t, at - 2)
    : persianWord(t, at - 1);
  const [inside, into] = [/^(?:در|داخل|درون|توی|از)$/.test(before), before === 'به'];
  for (let k = at + 1; k < at + REACH && !/^[.؟!؛]$/.test(t.norm[k] ?? ''); k++) {
    const word = persianWord(t, k);
    if ((inside && HARM.test(word)) || (into && TAKEN.test(word))) return true;
    if (!inside && !into && /^(?:بازداشتگاه|زندان|شکنجه\u200cگاه)$/.test(word)) return true;
  }
  return false;
}

/** What was done there: the harm told behind the place. */
export type HarmDone = 'bodies buried' | 'people held' | 'people killed';

/** «در میدان خرمن دفن شدند», «در انبار پنبه نگهداری می‌شدند»: the word for the harm, and which it is. */
export function persianHarmAt(t: Tokens, at: number): { readonly verb: number; readonly harm: HarmDone } | null {
  const isGraveyard = GRAVEYARD.test(persianWord(t, at));
  if ((placeAt(t, at) === null && !isGraveyard) || !isInside(t, at)) return null;
  for (let k = at + 1; k < at + REACH && !/^[.؟!؛:«]$/.test(t.norm[k] ?? ''); k++) {
    const word = persianWord(t, k);
    // «در باغ انجیر، [پشت کشتارگاه]، دفن کردند»: where it lies stands between.
    if (t.norm[k] === '،' && !isAside(t, k)) return null;
    // «حرمت خانه را نگه می‌دارند», «در را نگه داشته»: a thing.
    if (word === 'نگه' && persianWord(t, k - 1) === 'را' && k - 1 > at && !PEOPLE.test(persianWord(t, k - 2)))
      return null;
    if (/^(?:و|که|تا|از|به)$/.test(word)) return null;
    // Anybody is buried in a cemetery.
    if (BURIED.test(word) || isPutInEarth(t, k))
      return isGraveyard && !isOfMany(t, at, k) ? null : { verb: k, harm: 'bodies buried' };
    if (isGraveyard) continue;
    if (KILLED.test(word)) return { verb: k, harm: 'people killed' };
    if (HELD.test(word)) return { verb: k, harm: 'people held' };
  }
  return null;
}
const PEOPLE =
  /^(?:آن\u200cها|آنها|آنان|او|وی|ما|مردان|زنان|زندانیان|بازداشتی\u200cها|بازداشت\u200cشدگان|کودکان|مردم|همه|مرا)$/;
const isAside = (t: Tokens, comma: number): boolean =>
  [comma + 1, comma - 2, comma - 3, comma - 4].some((k) =>
    /^(?:پشت|کنار|نزدیک|جنب|مقابل|شرق|غرب|شمال|جنوب)$/.test(persianWord(t, k)),
  );
const GRAVEYARD = /^(?:قبرستان|گورستان|آرامستان)$/;
/** «کشته‌شدگان را شبانه در گورستان …», «پیکر ۱۲ زندانی» */
function isOfMany(t: Tokens, at: number, verb: number): boolean {
  for (let k = Math.max(0, at - 12); k < verb; k++)
    if (MANY.test(persianWord(t, k)) || (t.kind[k] === NUMBER && !/^(?:قطعه|روز|سال|از)$/.test(persianWord(t, k - 1))))
      return true;
  return false;
}
const MANY =
  /^(?:متوفیان|درگذشتگان|پیکرها|پیکرهای|اجساد|جسدها|جنازه\u200cها|جنازه\u200cهای|شهدا|شهدای|کشته\u200cشدگان|کشتهشدگان|جان\u200cباختگان|اعدام\u200cشدگان|اعدامشدگان|اعدامی\u200cها|زندانیان|قربانیان|مخفیانه|شبانه|بی\u200cنام|دسته\u200cجمعی|جمعی|پنهانی)$/;
/** «در [قطعهٔ تازهٔ] قبرستان»; no “in” of the sentence before. */
function isInside(t: Tokens, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4) && !/^[.؟!؛،:«»]$/.test(t.norm[k] ?? ''); k--)
    if (/^(?:در|داخل|درون|توی)$/.test(persianWord(t, k))) return true;
  return false;
}
const BURIED = /^(?:دفن|خاک\u200cسپاری|مدفون)$/;
/** «به خاک سپردند», «زیر خاک کردند», «در خاک آرمیده‌اند»; what is made even «با خاک» is levelled, and who stays «زیر خاک» need not be buried by anybody. */
const isPutInEarth = (t: Tokens, k: number): boolean =>
  persianWord(t, k) === 'خاک' &&
  EARTHED.some(([lead, verb]) => persianWord(t, k - 1) === lead && verb.test(persianWord(t, k + 1)));
const EARTHED: readonly (readonly [lead: string, verb: RegExp])[] = [
  ['به', /^(?:می\u200c)?(?:سپرد|سپار)/],
  ['زیر', /^(?:کرد|پنهان)/],
  ['در', /^(?:آرمید|خفت|سپرد)/],
];
const KILLED = /^(?:اعدام|تیرباران|کشته|کشتند|سوزاند(?:ند)?|گلوله\u200cباران|فیر)$/;
const HELD = /^(?:نگهداری|نگه|حبس|محبوس|زندانی|شکنجه|بازجویی|کتک|بازداشت)$/;

/** In a text that tells of people harmed, any building or ground: what is levelled or sealed there is worth knowing. */
export function isPersianPlaceInCase(t: Tokens, i: number): boolean {
  const place = placeAt(t, i);
  return (place !== null && !OF_EVERY_DAY.has(place) && tellsOfHarm(t)) || OF_WORSHIP.test(persianWord(t, i));
}
/** Their destruction is worth knowing in any text. */
const OF_WORSHIP = /^(?:مسجد|مساجد|کلیسا|کلیسای|کلیساها|کلیساهای|کنیسه|کنیسا|امامزاده|زیارتگاه|حسینیه|معبد|نمازخانه)$/u;
const OF_EVERY_DAY = new Set('خانه ویلا هتل کانال پایگاه ساختمان سالن حیاط دره'.split(' '));

const harmful = new WeakMap<Tokens, boolean>();
function tellsOfHarm(t: Tokens): boolean {
  const found =
    harmful.get(t) ?? Array.from({ length: t.count }, (_, i) => persianWord(t, i)).some((w) => OF_HARM.test(w));
  harmful.set(t, found);
  return found;
}
const OF_HARM =
  /^(?:کشته|کشتار|دفن|جسد|اجساد|جنازه|پیکر|اعدام|شکنجه|زندانی|زندانیان|گور|گورها|قبر|قبرها|استخوان|شهید|شهدا|شهدای|تیرباران|ناپدید|قربانی|قربانیان|بازداشت|بازداشتگاه|مدفون|فوت|جان\u200cباختگان|انفجار|مفقود|تلفات|مجروح|مجروحان)$/;

export const isPersianPlaceOfHarm = (t: Tokens, i: number): boolean => {
  const place = placeAt(t, i);
  return place !== null && placesOfHarm(t).has(place);
};
