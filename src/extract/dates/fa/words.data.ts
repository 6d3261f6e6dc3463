// Persian words of time. Data; letters folded as text/tokens.ts folds them.

import type { Calendar, Unit } from '../expression.ts';

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
]);
const months = (calendar: Calendar, text: string): readonly (readonly [string, MonthWord])[] =>
  listed(text).map(([word, month]) => [word, { calendar, month, ambiguous: EVERYDAY.has(word) }] as const);

export const MONTHS: ReadonlyMap<string, MonthWord> = new Map([
  ...months('persian', 'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان/ابان آذر/اذر دی بهمن اسفند'),
  ...months(
    'gregorian',
    'ژانویه فوریه مارس آوریل/اوریل مه/می ژوئن ژوئیه/جولای/ژوییه اوت/آگوست/اگوست سپتامبر اکتبر نوامبر دسامبر',
  ),
  ...months(
    'islamic',
    'محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذیقعده/ذی‌القعده ذیحجه/ذی‌الحجه',
  ),
]);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['دوشنبه', 1],
  ['دو\u200cشنبه', 1],
  ['سهشنبه', 2],
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
]);

export const SEASONS: ReadonlyMap<string, number> = new Map(listed('بهار تابستان پاییز/پائیز زمستان'));

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['ثانیه', 'second'],
  ['دقیقه', 'minute'],
  ['ساعت', 'hour'],
  ['روز', 'day'],
  ['شب', 'day'],
  ['هفته', 'week'],
  ['ماه', 'month'],
  ['سال', 'year'],
  ['دهه', 'decade'],
  ['قرن', 'century'],
  ['سده', 'century'],
]);

/** Days from today, and the time of day. */
export const DEICTIC: ReadonlyMap<string, readonly [days: number, time: string | null]> = new Map([
  ['امروز', [0, null]],
  ['دیروز', [-1, null]],
  ['پریروز', [-2, null]],
  ['فردا', [1, null]],
  ['پس\u200cفردا', [2, null]],
  ['امشب', [0, 'TNI']],
  ['دیشب', [-1, 'TNI']],
  ['پریشب', [-2, 'TNI']],
]);

export const AGO = new Set(['پیش', 'قبل']);
export const LATER = new Set(['بعد', 'دیگر', 'دیگه']);
export const LAST = new Set(['گذشته', 'قبل', 'پیش']);
export const NEXT = new Set(['آینده', 'اینده', 'بعد']);
export const THIS = new Set(['جاری', 'کنونی', 'حاضر']);
export const NOW = new Set(['اکنون', 'هم\u200cاکنون', 'الان']);
export const VAGUE = new Set(['چند', 'چندین']);
