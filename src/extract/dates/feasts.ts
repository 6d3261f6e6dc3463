// On which days a feast falls in a year. In: its rule and a Gregorian year. Out: first and last day number (one day but in the Islamic calendar, where the
// calendars in use differ), or null where the year has none.

import { civilDay, dayNumber, weekdayOf } from '../../model/civil-day.ts';
import { foreignDays } from './calendars.ts';
import type { FeastRule } from './en/feasts.data.ts';
import { daysOf } from './periods.ts';

export function feastDays(rule: FeastRule, year: number): readonly [first: number, last: number] | null {
  if ('easter' in rule) return single(easterSunday(year) + rule.easter);
  if ('persian' in rule) return foreignDays('persian', year - 621, ...rule.persian);
  if ('islamic' in rule) return islamicIn(year, rule.islamic);
  if ('day' in rule) return single(dayNumber(year, rule.month, rule.day));
  return single(nthWeekday(year, rule.month, rule.weekday, rule.n) + (rule.plus ?? 0));
}

const single = (day: number): readonly [number, number] => [day, day];

function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  const [first, last] = daysOf({ unit: 'month', index: year * 12 + month - 1 });
  if (n < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** Western Easter, by the "anonymous Gregorian algorithm" (Meeus, Jones and Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** A year of twelve moons is eleven days shorter: a feast can fall in a Gregorian year twice; the first is given. */
function islamicIn(year: number, [month, day]: readonly [number, number]): readonly [number, number] | null {
  const about = Math.floor(((year - 622) * 33) / 32);
  for (let hijri = about - 1; hijri <= about + 2; hijri++) {
    const days = foreignDays('islamic', hijri, month, day);
    if (days !== null && civilDay(days[0]).year === year) return days;
  }
  return null;
}
