// Negated Persian words that deny no deed: how somebody feels or holds, what he has to say, what is fitting or without precedent, what others are told not to do. In: the words of a clause.
// Out: yes or no.

export function isNoDeed(words: readonly string[]): boolean {
  const negated = words.findIndex((word) => NOT.test(word));
  if (negated < 0) return words.some((word) => TOLD_NOT_TO.test(word));
  const before = words[negated - 1] ?? '';
  // «مسبوق به سابقه نیست», «وقت آن نیست»
  if (words.slice(0, negated).includes('مسبوق') || (words[negated - 2] === 'وقت' && /^(?:آن|این)$/.test(before)))
    return true;
  const last = words.slice(Math.max(0, negated - 2), negated);
  const far = words.slice(Math.max(0, negated - 8), negated);
  if (before === 'وجود' && far.some((word) => /^(?:دلیلی|نیازی|لزومی|ضرورتی|مانعی|امکان|امکانی|راهی)$/.test(word)))
    return true;
  return FELT.test(before) || (HAS.test(words[negated] ?? '') && last.some((word) => TO_SAY.test(word)));
}

const NOT = /^(?:نیست.*|نبود.*|ندار.*|نداشت.*|ن(?:شد|شده|گردید).*)$/;
const HAS = /^(?:ندار|نداشت|نیست|نبود)/;
/** «قانع نشدم», «لازم نبود», «به صلاح نیست» */
const FELT =
  /^(?:قانع|متقاعد|راضی|خسته|پشیمان|موفق|حاضر|مایل|مطمئن|ناراحت|نگران|لازم|ممکن|مقدور|میسر|مجاز|جایز|کافی|صلاح|مناسب|روا|سزاوار|آسان|ساده)$/;
/** «در این باره صحبتی ندارم», «دلیلی نداشتم شک کنم» */
const TO_SAY =
  /^(?:صحبتی?|حرفی?|عرضی|سخنی|کلامی|دلیلی|بهانه\u200cای|شکی?|تردیدی?|نظری?|سو[أئ]*الی|پرسشی|پیشنهادی|توضیحی|پاسخی|جوابی|گله\u200cای|علاقه\u200cای|وقتی?|فرصتی?|چاره\u200cای)$/;
/** «تطبیق ندهید» */
const TOLD_NOT_TO = /^ن(?:دهید|کنید|روید|گیرید|زنید|گویید|گذارید|باشید|بدید)$/;
