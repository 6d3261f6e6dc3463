// Persian times of day: `ساعت ۹:۳۲`, `ساعت ۱۱ و ۵ دقیقه و ۴۷ ثانیه`, `ساعت نه و نیم`, `۲۳:۲۰`, `یک ربع به هفت`, `۱۵ دقیقه به ساعت ۱۶`, `بعد از ظهر`.
// In: tokens and a place. Out: the time as TIMEX3 writes it with its end, or null.

import { persianNumberAt } from '../../text/persian-numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isNumber, near, width, word } from './phrase.ts';
import { DAY_PARTS } from './words.data.ts';

export interface ClockAt {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}

export function clockAt(t: Tokens, i: number): ClockAt | null {
  const w = word(t, i);
  if (w === 'ساعت') return afterSaat(t, i);
  return colonClock(t, i) ?? halfPast(t, i) ?? quarterTo(t, i);
}

function afterSaat(t: Tokens, i: number): ClockAt | null {
  let at = i + 1;
  while (word(t, at) === 'ساعت' || word(t, at) === 'حدود') at++;
  if (!near(t, at)) return null;
  const to = minutesTo(t, at);
  if (to !== null) return to;
  const colon = colonClock(t, at);
  if (colon !== null) return colon;
  const hour = hourAt(t, at);
  if (hour === null) return null;
  const half = word(t, hour.end) === 'و' && word(t, hour.end + 1) === 'نیم';
  if (half) return { hour: hour.value, minute: 30, end: hour.end + 2 };
  return { hour: hour.value, ...minutesAfter(t, hour.end) };
}

/** An hour; of `هفت و بیست و هشت` only the seven, and `بیست و بیست و سه` is 20:23. */
function hourAt(t: Tokens, at: number): { value: number; end: number } | null {
  const number = persianNumberAt(t, at);
  if (number === null) return null;
  if (number.value <= 24) return { value: number.value, end: number.end };
  return null;
}

/** `و ۵ دقیقه و ۴۷ ثانیه`, `و بیست و سه دقیقه`. */
function minutesAfter(t: Tokens, i: number): { minute: number; end: number } {
  if (word(t, i) !== 'و' || !near(t, i + 1)) return { minute: 0, end: i };
  const minute = persianNumberAt(t, i + 1);
  if (minute === null || minute.value > 59) return { minute: 0, end: i };
  const apart = word(t, minute.end) !== 'دقیقه' ? persianNumberAt(t, minute.end) : null; // `پنجاه نه دقیقه`
  const [value, last] =
    apart !== null && minute.value % 10 === 0 && apart.value < 10
      ? [minute.value + apart.value, apart.end]
      : [minute.value, minute.end];
  if (word(t, last) !== 'دقیقه') return { minute: 0, end: i };
  return { minute: value, end: secondsAfter(t, last + 1) };
}

function secondsAfter(t: Tokens, i: number): number {
  if (word(t, i) !== 'و') return i;
  const seconds = persianNumberAt(t, i + 1);
  return seconds !== null && word(t, seconds.end) === 'ثانیه' ? seconds.end + 1 : i;
}

/** `۹:۳۲`, `14 : 23`, `5 : 32 : 00 PM`. */
function colonClock(t: Tokens, i: number): ClockAt | null {
  if (!isNumber(t, i) || word(t, i + 1) !== ':' || !isNumber(t, i + 2)) return null;
  const [hour, minute] = [Number(word(t, i)), Number(word(t, i + 2))];
  if (hour > 24 || minute > 59 || width(t, i) > 2 || width(t, i + 2) > 2) return null;
  if ((t.gap[i + 1] ?? 0) > 1 || (t.gap[i + 2] ?? 0) > 1) return null;
  if (word(t, i - 1) === ':' && isNumber(t, i - 2)) return null;
  const seconds = word(t, i + 3) === ':' && isNumber(t, i + 4) && width(t, i + 4) === 2 ? 2 : 0;
  const end = i + 3 + seconds;
  const named = word(t, end) === 'دقیقه' ? 1 : 0;
  const half = halfOfDay(t, end + named);
  return { hour: half?.pm === true ? (hour % 12) + 12 : hour, minute, end: half?.end ?? end + named };
}

/** `PM`, `ب.ظ`, `ق . ظ`. */
function halfOfDay(t: Tokens, i: number): { pm: boolean; end: number } | null {
  const w = word(t, i);
  if (w === 'pm' || w === 'am') return { pm: w === 'pm', end: i + 1 };
  return (w === 'ب' || w === 'ق') && word(t, i + 1) === '.' && word(t, i + 2) === 'ظ'
    ? { pm: w === 'ب', end: i + 3 }
    : null;
}

/** `۵ و نیم عصر`: only before a part of the day. */
function halfPast(t: Tokens, i: number): ClockAt | null {
  const hour = persianNumberAt(t, i);
  if (hour === null || hour.value > 24 || hour.value < 1) return null;
  if (word(t, hour.end) === 'و' && word(t, hour.end + 1) === 'نیم' && dayPartAt(t, hour.end + 2) !== null)
    return { hour: hour.value, minute: 30, end: hour.end + 2 };
  const part = near(t, hour.end) ? dayPartAt(t, hour.end) : null;
  const after = hour.end + 1;
  return part !== null && word(t, hour.end) !== 'شب' && word(t, after) !== 'متوالی'
    ? { hour: hour.value, minute: 0, end: hour.end }
    : null;
}

/** `یک ربع به هفت`, `بیست دقیقه به ۸`. */
function quarterTo(t: Tokens, i: number): ClockAt | null {
  if (word(t, i) === 'ربع' || (word(t, i) === 'یک' && word(t, i + 1) === 'ربع')) {
    const at = word(t, i) === 'ربع' ? i + 1 : i + 2;
    const hour = word(t, at) === 'به' ? hourAt(t, at + 1) : null;
    return hour === null ? null : { hour: hour.value - 1, minute: 45, end: hour.end };
  }
  return minutesTo(t, i);
}

function minutesTo(t: Tokens, i: number): ClockAt | null {
  const minutes = persianNumberAt(t, i);
  if (minutes === null || minutes.value > 59 || word(t, minutes.end) !== 'دقیقه' || word(t, minutes.end + 1) !== 'به')
    return null;
  const at = word(t, minutes.end + 2) === 'ساعت' ? minutes.end + 3 : minutes.end + 2;
  const hour = hourAt(t, at);
  return hour === null || hour.value < 1 ? null : { hour: hour.value - 1, minute: 60 - minutes.value, end: hour.end };
}

/** `بعد از ظهر`, `قبل از ظهر`, `نیمه شب`, `صبح`. */
export function dayPartAt(t: Tokens, i: number): { time: string; pm: boolean; end: number; weak: boolean } | null {
  const w = word(t, i);
  if ((w === 'بعد' || w === 'قبل' || w === 'پیش') && word(t, i + 1) === 'از' && word(t, i + 2) === 'ظهر')
    return { time: w === 'بعد' ? 'TAF' : 'TMO', pm: w === 'بعد', end: i + 3, weak: false };
  if ((w === 'بعداز' || w === 'قبل') && word(t, i + 1) === 'ظهر')
    return { time: w === 'قبل' ? 'TMO' : 'TAF', pm: w !== 'قبل', end: i + 2, weak: false };
  if (w === 'نیمه' && word(t, i + 1) === 'شب') return { time: 'TNI', pm: false, end: i + 2, weak: false };
  const part = DAY_PARTS.get(w);
  return part === undefined ? null : { ...part, end: i + 1, weak: w.length <= 5 };
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** `T21:00` of nine "شب"; from one to five at night it is early. */
export function timeOf(
  { hour, minute }: ClockAt,
  part: { readonly time: string; readonly pm: boolean } | null,
): string {
  const night = part?.time === 'TNI' && hour < 6;
  const moved = part?.pm === true && hour < 12 && hour > 0 && !night ? hour + 12 : hour;
  return `T${pad(moved)}:${pad(minute)}`;
}
