// An alibi in Persian and Dari, as ../en/elsewhere.ts: «در روز حادثه در مرخصی بوده», «آن شب مأموریت تهران بودم», «در شفاخانه بستر داشتم», «قطعهٔ او مصروف حفاظت پل بود», «ده روز قبل حرکت کرده
// بودم», «دوربین در تعمیر بود». In: the words of a clause, and whether an authority says them. Out: whether who speaks, for whom it speaks, or what it was done with, was elsewhere.

export const isElsewhere = (words: readonly string[], isVoice: boolean): boolean =>
  isAway(words, isVoice) || isUnitElsewhere(words) || hadLeft(words) || (isVoice && isOutOfUse(words));

const BEEN = /^(?:بود.*|بوده.*|داشت.*|داشته.*|سر|حضور|تشریف)$/;
const AWAY =
  /^(?:مرخصی|م[اأ]موریت|سفر|خارج|بیمارستان|شفاخانه|منزل|خانه|مرکز|حج|زیارت|جلسه|جلسهٔ|کنفرانس|آسایشگاه|بستر|پایتخت|تعطیلات|رخصتی|وظیفه|محل)$/;
const OF_DAY = /^(?:روز|شب|هفته|ماه|زمان|هنگام|تاریخ|موقع|وقت|ساعت|صبح|عصر)$/;

/** «در [مرخصی استعلاجی] بودم»; «آن روز در [تهران] بوده»: a place and the day in question. */
const isAway = (words: readonly string[], isVoice: boolean): boolean =>
  words.some((word, k) => {
    if (word !== 'در' && !(word === 'م\u0627موریت' || word === 'مأموریت')) return false;
    const from = word === 'در' ? k + 1 : k;
    if (!words.slice(from + 1, from + 5).some((one) => BEEN.test(one))) return false;
    if (words.slice(from, from + 2).some((one) => AWAY.test(one)))
      return !/^(?:محل|وظیفه)$/.test(words[from] ?? '') || /^(?:خدمت|کار|وظیفه)$/.test(words[from + 1] ?? '');
    const oneself = isVoice || /^(?:من|ایشان|بنده|اینجانب)$/.test(words[0] ?? '');
    return (
      oneself && tellsDay(words.slice(0, k)) && !OF_DAY.test(words[from] ?? '') && !IN_OFFICE.test(words[from] ?? '')
    );
  });

/** «آن شب», «در روز یاد شده», «در آن تاریخ» */
const tellsDay = (before: readonly string[]): boolean =>
  before.some(
    (word, n) =>
      (/^(?:آن|همان)$/.test(word) && OF_DAY.test(before[n + 1] ?? '')) ||
      (OF_DAY.test(word) && /^(?:یاد|یادشده|مذکور|مزبور|حادثه|واقعه)$/.test(before[n + 1] ?? '')),
  );
const IN_OFFICE = /^(?:رأس|راس|سمت|جریان|حال|دسترس|اختیار|آن|این|کار|صدد|میان|بین)$/;

/** «قطعهٔ او در سمت شرق مصروف حفاظت پل بود»: what he commands was elsewhere. */
const isUnitElsewhere = (words: readonly string[]): boolean =>
  words.slice(0, 2).some((word) => UNIT.test(word)) &&
  words.some((word) => /^(?:مصروف|مشغول|سرگرم|مستقر)$/.test(word)) &&
  words.some((word) => /^بود/.test(word)) &&
  !words.some((word) => /^(?:نبود|نشد|نکرد)/.test(word));
const UNIT =
  /^(?:قطعه|قطعهٔ|واحد|یگان|نیروهای|افراد|سربازان|عساکر|گروهان|گردان|تیپ|غند|کندک|لشکر|فرقه|بلوک|م[اأ]موران)$/;

/** «ده روز قبل از آن … حرکت کرده بودم», «پیش از آن شهر را ترک کرده بودم». */
const hadLeft = (words: readonly string[]): boolean =>
  words.some(
    (word, k) =>
      /^(?:حرکت|ترک|عزیمت|عازم)$/.test(word) &&
      words.slice(k + 1, k + 4).some((one) => /^(?:بودم|بودیم|بوده|بود|شده)$/.test(one)) &&
      words.slice(0, k).some((one) => /^(?:قبل|پیش|قبلا|قبلاً)$/.test(one)),
  );

const MACHINE =
  /^(?:دوربین|دوربین\u200cها|بالگرد|بالگردها|هلیکوپتر|چرخبال|هواپیما|خودرو|خودروها|موتر|بولدوزر|لودر|خط|تلفن|بی\u200cسیم|درب|درب\u200cها|درها|قفل|اتوبوس|کامیون)$/;
/** «دوربین در [تعمیر] بود», «خط تلفن [قطع] بود», «درب‌ها [باز] بود». Not what stands in another clause: «تلفن را وصل کرد و در باز بود». */
const isOutOfUse = (words: readonly string[]): boolean =>
  words.slice(0, 6).some((word) => MACHINE.test(word)) &&
  words.some(
    (word, k) =>
      words.slice(Math.max(0, k - 5), k).some((one) => MACHINE.test(one)) &&
      !words.slice(Math.max(0, k - 5), k).includes('و') &&
      /^(?:تعمیر|تعمیرگاه|قطع|خراب|معیوب|باز|غیرفعال|خاموش|توقف)$/.test(word) &&
      words.slice(k + 1, k + 3).some((one) => /^(?:بود|بوده|بودند|شده|است)/.test(one)),
  );
