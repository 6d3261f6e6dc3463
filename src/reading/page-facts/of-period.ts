// Days that begin or end a period: `11–19 May 1971`, `8 March 1943 – Aug. 1944`, `on 2 and 3 December 2017`, «از ۵ تا ۹ دی ۱۳۹۶». A period is what a paper tells of; no paper appeared on it.
// In: a line with the dates found in it. Out: those of its dates that are a day by themselves.

import { type CalendarDate, westernFigures } from './calendar-date.ts';
import { MONTH_NAMES } from './month-names.data.ts';

const JOINS = /^\s*(?:[–—-]|to|until|till|through|and|bis|und|au|et|تا|و|الی|لغایت)\s*$/iu;
const OPENS_WITH_DAY = /(?<![\d:.,/-])\d{1,2}(?:st|nd|rd|th|\.)?\s*(?:[–—-]|to|until|and|bis|und|تا|و|الی)\s*$/iu;
/** `October–November 2022` */
const OPENS_WITH_MONTH = /(\p{L}{3,})\.?\s*(?:[–—-]|to|تا)\s*$/iu;
const TO_NOW = /^\s*(?:[–—-]|to|until|تا)\s*(?:present|the present|now|today|heute|اکنون|کنون|امروز|حال)/iu;

export function daysByThemselves(line: string, dates: readonly CalendarDate[]): readonly CalendarDate[] {
  const words = westernFigures(line);
  return dates.filter((date, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]];
    if (before !== undefined && JOINS.test(words.slice(before.to, date.from))) return false;
    if (after !== undefined && JOINS.test(words.slice(date.to, after.from))) return false;
    const month = OPENS_WITH_MONTH.exec(words.slice(0, date.from))?.[1];
    if (month !== undefined && MONTH_NAMES.has(month.toLowerCase())) return false;
    return !OPENS_WITH_DAY.test(words.slice(0, date.from)) && !TO_NOW.test(words.slice(date.to));
  });
}
