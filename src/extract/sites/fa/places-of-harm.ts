// Places that a Persian text makes places of harm, as en/places-of-harm.ts: «در انبار پنبه نگهداری شدند», «به سوله منتقل شد و کتک خورد», «در چاه انداختند». In: the tokens. Out: the nouns.
// Computed once a text.

import { persianWord } from '../../text/persian-words.ts';
import type { Tokens } from '../../text/tokens.ts';

const PLACES = new Set(
  `انبار سوله مدرسه دبستان دبیرستان هنرستان کارخانه کارگاه ساختمان باغ مسجد حسینیه کلیسا پادگان زیرزمین خانه ویلا هتل مسافرخانه بیمارستان درمانگاه سینما ورزشگاه استادیوم سالن گاراژ معدن چاه چاله خندق
   کانال دره قنات حمام پارکینگ کلانتری پاسگاه پایگاه سیلو مرغداری دامداری اصطبل طویله کاروانسرا قلعه حیاط کانکس کانتینر خوابگاه دانشکده تیمارستان یتیم\u200cخانه کوره آجرپزی کشتارگاه گودال محوطه`.split(
    /\s+/,
  ),
);
const HARM =
  /^(?:نگهداری|نگه|حبس|محبوس|زندانی|شکنجه|بازجویی|کتک|زده|زدند|می\u200cزدند|اعدام|تیرباران|کشته|کشتند|سوزاند.*|دفن|خاک\u200cسپاری|خاک|انداختند|انداخته|بازداشت|بازداشتگاه|زندان|شکنجه\u200cگاه|گلوله\u200cباران|بمباران)$/;
const TAKEN = /^(?:منتقل|انتقال|بردند|برده|آوردند|کشاندند)$/;
const REACH = 14;

const known = new WeakMap<Tokens, ReadonlySet<string>>();

/** «انبارهای», «انباری» => «انبار» */
const bare = (word: string): string => word.replace(/\u200c?(?:های?|ی)$/, '');
const placeAt = (t: Tokens, i: number): string | null => {
  const word = persianWord(t, i);
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

export const isPersianPlaceOfHarm = (t: Tokens, i: number): boolean => {
  const place = placeAt(t, i);
  return place !== null && placesOfHarm(t).has(place);
};
