// Persian words of time. Data; letters folded as text/tokens.ts folds them.

import type { Calendar, Part, Unit } from '../expression.ts';

const listed = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').flatMap((words, i) => words.split('/').map((word) => [word, i + 1] as const));

export interface MonthWord {
  readonly calendar: Calendar;
  readonly month: number;
  /** Also an everyday word: a month only beside a number, or before "ماه". */
  readonly ambiguous: boolean;
}

const EVERYDAY = new Set([
  'تیر',
  'مهر',
  'دی',
  'می',
  'مه',
  'مارس',
  'صفر',
  'آذر',
  'آبان',
  'بهمن',
  'محرم',
  'رجب',
  'اوت',
  'خرداد',
  'اسفند',
  'شعبان',
  'شوال',
  'جون',
]);
/** The months of the Solar Hijri year by their names in Afghanistan: also the words for an amount, an illness, a person. */
const OF_AFGHANISTAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';
const NEVER_ALONE = new Set(OF_AFGHANISTAN.split(' '));
/** A month only beside a day, or before a year of four figures. */
export const isNeverAlone = (month: string): boolean => NEVER_ALONE.has(month);

const months = (calendar: Calendar, text: string): readonly (readonly [string, MonthWord])[] =>
  listed(text).map(
    ([word, month]) => [word, { calendar, month, ambiguous: EVERYDAY.has(word) || isNeverAlone(word) }] as const,
  );

export const MONTHS: ReadonlyMap<string, MonthWord> = new Map([
  ...months('persian', 'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان/ابان آذر/اذر دی بهمن اسفند'),
  ...months('persian', OF_AFGHANISTAN),
  ...months(
    'gregorian',
    'ژانویه/ژانویه\u200c فوریه/فبریه/فوریه مارس آوریل/اوریل/آپریل مه/می ژوئن/ژوین/ژون/جون ژوئیه/ژوییه/ژولای/جولای/جولایی اوت/آگوست/اگوست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نوفمبر دسامبر/دیسمبر',
  ),
  ...months(
    'islamic',
    'محرم/محرم‌الحرام صفر ربیع‌الاول/ربیع‌الاولی ربیع‌الثانی/ربیع‌الثانیه/ربیع‌الآخر جمادی‌الاول/جمادی‌الاولی جمادی‌الثانی/جمادی‌الثانیه/جمادی‌الآخر/جمادی‌الاخری رجب/رجب‌المرجب شعبان/شعبان‌المعظم رمضان/رمضان‌المبارک شوال ذیقعده/ذی‌قعده/ذی‌القعده/ذوالقعده/ذوالقعده‌الحرام ذیحجه/ذی‌حجه/ذی‌الحجه/ذیالحجه/ذوالحجه/ذی‌الحجه‌الحرام',
  ),
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['دوشنبه', 1],
  ['دو\u200cشنبه', 1],
  ['سهشنبه', 2],
  ['سشنبه', 2],
  ['چارشنبه', 3],
  ['چار\u200cشنبه', 3],
  ['سه\u200cشنبه', 2],
  ['چهارشنبه', 3],
  ['چهار\u200cشنبه', 3],
  ['پنجشنبه', 4],
  ['پنج\u200cشنبه', 4],
  ['جمعه', 5],
  ['ادینه', 5],
  ['آدینه', 5],
  ['شنبه', 6],
  ['یکشنبه', 7],
  ['یک\u200cشنبه', 7],
]);
/** The number before a separate "شنبه". */
export const BEFORE_SHANBEH: ReadonlyMap<string, number> = new Map([
  ['یک', 7],
  ['دو', 1],
  ['سه', 2],
  ['چهار', 3],
  ['پنج', 4],
  ['چار', 3],
]);

export const SEASONS: ReadonlyMap<string, number> = new Map(listed('بهار تابستان پاییز/پائیز زمستان'));

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['ثانیه', 'second'],
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز', 'day'],
  ['شبانه\u200cروز', 'day'],
  ['شبانهروز', 'day'],
  ['شب', 'day'],
  ['هفته', 'week'],
  ['ماه', 'month'],
  ['سال', 'year'],
  ['دهه', 'decade'],
  ['قرن', 'century'],
  ['سده', 'century'],
  ['ساعته', 'hour'],
  ['روزه', 'day'],
  ['شبه', 'day'],
  ['هفته\u200cای', 'week'],
  ['ماهه', 'month'],
  ['ساله', 'year'],
  ['سالگی', 'year'],
  ['ساعتی', 'hour'],
  ['روزی', 'day'],
  ['سالی', 'year'],
]);
/** Of the units those that stand for themselves: not `ساله`, `سالگی`. */
export const WHOLE_UNITS = new Set(
  'ثانیه دقیقه ساعت روز شبانه\u200cروز شبانهروز شب هفته ماه سال دهه قرن سده'.split(' '),
);
/** `سال‌های`, `روزها`: many without a number. */
export const PLURAL_UNITS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['ساعت', 'hour'],
      ['روز', 'day'],
      ['شب', 'day'],
      ['هفته', 'week'],
      ['ماه', 'month'],
      ['سال', 'year'],
      ['دهه', 'decade'],
      ['قرن', 'century'],
      ['سده', 'century'],
    ] as const
  ).flatMap(([word, unit]) =>
    ['ها', '\u200cها', 'های', '\u200cهای', '\u200cهایی', 'هایی'].map((end) => [`${word}${end}`, unit] as const),
  ),
);

/** Days from today, and the time of day. */
export const DEICTIC: ReadonlyMap<string, readonly [days: number, time: string | null]> = new Map([
  ['امروز', [0, null]],
  ['دیروز', [-1, null]],
  ['پریروز', [-2, null]],
  ['پریروزه', [-2, null]],
  ['فردا', [1, null]],
  ['پس\u200cفردا', [2, null]],
  ['پسفردا', [2, null]],
  ['امشب', [0, 'TNI']],
  ['دیشب', [-1, 'TNI']],
  ['پریشب', [-2, 'TNI']],
]);
/** Years of the Solar Hijri calendar from this one. */
export const DEICTIC_YEARS: ReadonlyMap<string, number> = new Map([
  ['امسال', 0],
  ['امساله', 0],
  ['پارسال', -1],
  ['پیرارسال', -2],
]);

export const AGO = new Set(['پیش', 'قبل']);
export const LATER = new Set(['بعد', 'دیگر', 'دیگه']);
export const LAST = new Set(['گذشته', 'قبل', 'پیش', 'قبلی', 'پیشین']);
export const NEXT = new Set(['آینده', 'اینده', 'بعد', 'بعدی', 'آتی', 'پیش\u200cرو']);
export const THIS = new Set(['جاری', 'کنونی', 'حاضر', 'فعلی']);
export const RECENT = new Set([
  'اخیر',
  'گذشته',
  'آینده',
  'اینده',
  'آتی',
  'متمادی',
  'متوالی',
  'بعد',
  'پیش',
  'قبل',
  'دیگر',
]);
export const THESE = new Set(['این', 'همین', 'آن', 'همان']);
export const RECENTLY = new Set(['اخیرا', 'به\u200cتازگی', 'پیشتر', 'پیش\u200cتر']);
export const VAGUE = new Set(['چند', 'چندین', 'ده\u200cها', 'صدها', 'هزاران']);

/** Times of day as TIMEX3 has them; `pm` moves the hour of a clock of twelve. */
export const DAY_PARTS: ReadonlyMap<string, { readonly time: string; readonly pm: boolean }> = new Map([
  ['صبح', { time: 'TMO', pm: false }],
  ['صبحگاه', { time: 'TMO', pm: false }],
  ['بامداد', { time: 'TMO', pm: false }],
  ['سحر', { time: 'TMO', pm: false }],
  ['سحرگاه', { time: 'TMO', pm: false }],
  ['ظهر', { time: 'TMI', pm: true }],
  ['بعدازظهر', { time: 'TAF', pm: true }],
  ['عصر', { time: 'TAF', pm: true }],
  ['غروب', { time: 'TEV', pm: true }],
  ['شامگاه', { time: 'TEV', pm: true }],
  ['شب', { time: 'TNI', pm: true }],
  ['شبانگاه', { time: 'TNI', pm: true }],
  ['نیمه\u200cشب', { time: 'TNI', pm: false }],
]);
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['اوایل', 'START'],
  ['اوائل', 'START'],
  ['ابتدای', 'START'],
  ['آغاز', 'START'],
  ['شروع', 'START'],
  ['اواسط', 'MID'],
  ['میانه', 'MID'],
  ['نیمه', 'MID'],
  ['نیمه\u200cهای', 'MID'],
  ['اواخر', 'END'],
  ['پایان', 'END'],
  ['انتهای', 'END'],
  ['آخر', 'END'],
]);
/** Words before a date or duration that change its bounds: TIMEX3's mod. */
export const MODIFIERS: readonly (readonly [words: readonly string[], mod: string])[] = [
  [['بیش', 'از'], 'MORE_THAN'],
  [['بیشتر', 'از'], 'MORE_THAN'],
  [['کمتر', 'از'], 'LESS_THAN'],
  [['کم\u200cتر', 'از'], 'LESS_THAN'],
  [['دست\u200cکم'], 'EQUAL_OR_MORE'],
  [['دست', 'کم'], 'EQUAL_OR_MORE'],
  [['حداقل'], 'EQUAL_OR_MORE'],
  [['حداکثر'], 'EQUAL_OR_LESS'],
  [['حدود'], 'APPROX'],
  [['حوالی'], 'APPROX'],
  [['حدودا'], 'APPROX'],
  [['تقریبا'], 'APPROX'],
  [['نزدیک', 'به'], 'APPROX'],
  [['قریب', 'به'], 'APPROX'],
  [['پیش', 'از'], 'BEFORE'],
  [['قبل', 'از'], 'BEFORE'],
  [['پس', 'از'], 'AFTER'],
  [['بعد', 'از'], 'AFTER'],
];

export const ERAS: ReadonlyMap<string, Calendar> = new Map([
  ['شمسی', 'persian'],
  ['خورشیدی', 'persian'],
  ['ش', 'persian'],
  ['میلادی', 'gregorian'],
  ['م', 'gregorian'],
  ['قمری', 'islamic'],
  ['ق', 'islamic'],
]);
/** Nouns after which a number names and does not date: `قطعنامهٔ ۱۹۲۹`, `مادهٔ ۱۳۰۰`, `شمارهٔ ۱۳۶۷`. */
export const NUMBERED = new Set(
  'قطعنامه قطعه ماده شماره بند کد پلاک صفحه اتاق واحد پرونده خط اصل تبصره مصوبه قانون کیلومتر ردیف فصل جلد بخش پرواز مدل تلفن کیلومتری طبقه شبکه'.split(
    ' ',
  ),
);
/** Events that are named by a year of two digits: `کشتار ۶۷`, `انتخابات ۸۸`. */
export const NAMED_BY_YEAR = new Set(
  (
    'انتخابات المپیک جهانی نوبل جایزه جام انقلاب کشتار کشتارهای کشتار\u200cهای اعدام اعدامها اعدام\u200cها اعدامهای اعدام\u200cهای قتل\u200cعام قتلعام فتنه جنگ اعتراضات جنبش کودتا واقعه وقایع حوادث حادثه ' +
    'فاجعه فجایع زلزله سیل متولد مصوب ورودی تابستان بهار پاییز زمستان سال خیزش شورش سرکوب سرکوب\u200cهای زندانیان زندانی دهه جنایت جنایات جنایت\u200cهای'
  ).split(' '),
);
/** Behind these a number of four digits is a year, whatever follows. */
export const LEADS_YEAR = new Set('متولد مصوب سنه پایان اواخر اوایل اوائل اواسط ابتدای انتهای'.split(' '));
/** What can follow a bare year; after a quantity stands what is counted. */
export const FOLLOWS_YEAR = new Set(
  'در از تا تاکنون الی لغایت بدین بدینسو به با که و را است بود شد بر برای می نیز هم ، , . ؛ ; : ) ( » ؟ ? ! - – — این آن او وی یا باید نیست بودند شدند'.split(
    ' ',
  ),
);
/** A weekday behind these is part of a title or place. */
export const BEFORE_NAME_OF_DAY = new Set(
  'نماز امام امامان ائمه خطبه خطبه\u200cهای خطیب مسجد میدان خیابان نمازجمعه روزنامه'.split(' '),
);
/** A date behind these names a street, a hall, a party. */
export const BEFORE_NAME_BY_DATE = new Set(
  'خیابان میدان ورزشگاه سالن بیمارستان مدرسه دانشگاه پارک بزرگراه کوچه پل استادیوم شهرک بلوار ایستگاه'.split(' '),
);
