// Several days, years, decades or centuries that share a word: `سوم تا پنجم مرداد ۱۳۶۷`, `۲۵ و ۲۹ آبان`, `سال‌های ۶۰ تا ۶۷`, `دهه‌های ۶۰ و ۷۰`, `قرن ششم و هفتم`;
// and a year that stands alone: `(۱۹۰۲)`, `متولد ۱۳۱۳`, `کشتار ۶۷`. In: tokens and a place. Out: a phrase or null.

import { isPersianPost } from '../../gazetteers/posts.ts';
import { amongPersian } from '../../text/persian-words.ts';
import type { Tokens } from '../../text/tokens.ts';
import { type CalendarExpression, calendarDate } from '../expression.ts';
import { COUNTED, eraAt, yearAt } from './calendar-words.ts';
import { type Chain, chainAt, expressionOf } from './chain.ts';
import { type Counting, countsAt, isNumber, near, onePhrase, type Phrase, width, word } from './phrase.ts';
import { FOLLOWS_YEAR, LEADS_YEAR, NAMED_BY_YEAR, NUMBERED } from './words.data.ts';

/** `سوم تا پنجم مرداد`, `روزهای ۲۵ و ۲۹ آبان`, `چهارم، پنجم و ششم شهریور سال گذشته`. */
export function daysPhrase(t: Tokens, i: number): Phrase | null {
  const counts = countsAt(t, i);
  const last = counts.at(-1);
  if (last === undefined || counts.length < 2) return null;
  const chain = chainAt(t, last.first);
  if (chain === null || chain.slots.month === null || chain.slots.day !== last.value || chain.slots.clock !== null)
    return null;
  if (counts.some(({ value }) => value < 1 || value > 31)) return null;
  const items = counts.map(({ first, end, value, link }) => {
    const own: Chain = {
      ...chain,
      slots: { ...chain.slots, day: value, weekday: first === last.first ? chain.slots.weekday : null },
    };
    return { first, end: first === last.first ? chain.end : end, expression: expressionOf(own), link };
  });
  return { end: chain.end, items, mod: null };
}

export const YEARS = new Set(['سال', 'سال\u200cهای', 'سالهای', 'سنوات']);

/** `سال‌های ۱۳۶۰ تا ۱۳۶۷`, `سال ۱۳۹۱ و ۱۳۹۲`, `سال‌های ۶۰ و ۶۱`. */
export function yearsPhrase(t: Tokens, i: number): Phrase | null {
  if (!YEARS.has(word(t, i)) || !near(t, i + 1)) return null;
  const counts = countsAt(t, i + 1);
  const last = counts.at(-1);
  const many = word(t, i) !== 'سال';
  if (last === undefined || (counts.length < 2 && !many)) return null;
  const era = eraAt(t, last.end);
  const items: { first: number; end: number; expression: CalendarExpression; link: Counting['link'] }[] = [];
  for (const { value, first, end, link, digits } of counts) {
    const short = value >= 10 && value < 100 && (!digits || width(t, first) === 2);
    if (!short && (value < 1200 || value > 2100)) return null;
    const year = short ? value + 1300 : value;
    const calendar = era?.calendar ?? (year >= 1500 ? 'gregorian' : 'persian');
    const expression = calendarDate({ calendar, year, ...(short ? { shortYear: true } : {}) });
    items.push({
      first: first === i + 1 ? i : first,
      end: first === last.first ? (era?.end ?? end) : end,
      expression,
      link,
    });
  }
  return { end: era?.end ?? last.end, items, mod: null };
}

export const DECADES = new Set(['دهه', 'دهه\u200cهای', 'دهه‌ های', 'دههها']);
export const CENTURIES = new Set(['قرن', 'سده', 'قرن\u200cهای', 'قرون', 'سده\u200cهای']);

/** `دههٔ ۶۰`, `دههٔ شصت خورشیدی`, `دههٔ ۱۹۸۰`, `دهه‌های ۶۰ و ۷۰`. */
export function decadesPhrase(t: Tokens, i: number): Phrase | null {
  if (!DECADES.has(word(t, i)) || !near(t, i + 1)) return null;
  const counts = countsAt(t, i + 1).filter(({ value, ordinal }) => !ordinal && value % 10 === 0 && value >= 10);
  const last = counts.at(-1);
  if (last === undefined) return null;
  const era = eraAt(t, last.end);
  const items = counts.map(({ value, first, end, link }) => {
    const gregorian = era?.calendar === 'gregorian' || value >= 1500;
    const decade = value < 100 ? value + (gregorian ? 1900 : value < 20 ? 1400 : 1300) : value;
    const calendar = gregorian ? ('gregorian' as const) : (era?.calendar ?? 'persian');
    return {
      first: first === i + 1 ? i : first,
      end: first === last.first ? (era?.end ?? end) : end,
      expression: calendarDate({ calendar, decade }),
      link,
    };
  });
  return { end: era?.end ?? last.end, items, mod: null };
}

/** `قرن نوزدهم`, `نیمهٔ دوم قرن نوزدهم` (see parts), `قرن ششم و هفتم هجری`. */
export function centuriesPhrase(t: Tokens, i: number): Phrase | null {
  if (!CENTURIES.has(word(t, i)) || !near(t, i + 1)) return null;
  const counts = countsAt(t, i + 1).filter(({ value }) => value >= 1 && value <= 22);
  const last = counts.at(-1);
  if (last === undefined) return null;
  const era = eraAt(t, last.end);
  const hijri = era !== null && era.calendar !== 'gregorian';
  const items = counts.map(({ value, first, end, link }) => ({
    first: first === i + 1 ? i : first,
    end: first === last.first ? (era?.end ?? end) : end,
    expression: calendarDate({
      century: value,
      calendar: !hijri
        ? 'gregorian'
        : word(t, last.end) === 'هجری' && era.end === last.end + 1
          ? 'islamic'
          : era.calendar,
    }),
    link,
  }));
  return { end: era?.end ?? last.end, items, mod: null };
}

/** A year without "سال": behind a preposition, in brackets, with its era, or with a noun before and no counted noun behind. */
export function bareYear(t: Tokens, i: number): Phrase | null {
  if (!isNumber(t, i) || !amongPersian(t, i)) return null;
  const value = Number(word(t, i));
  const before = i > 0 ? word(t, i - 1) : '';
  const joinedOn =
    /^[/.:٫\\-]$/.test(word(t, i + 1)) &&
    t.gap[i + 1] === 0 &&
    isNumber(t, i + 2) &&
    t.gap[i + 2] === 0 &&
    word(t, i + 1) !== '-';
  const joinedBack = /^[/.:٫\\#]$/.test(before) && t.gap[i] === 0;
  if (joinedOn || joinedBack || NUMBERED.has(before)) return null;
  const era = eraAt(t, i + 1);
  if (era !== null && value > 0 && value <= 2100) {
    const found = yearAt(t, i, null);
    return found === null
      ? null
      : onePhrase(i, found.end, calendarDate({ calendar: found.calendar, year: found.year }));
  }
  if (width(t, i) === 2 && value >= 10 && near(t, i) && NAMED_BY_YEAR.has(before) && follows(t, i + 1))
    return onePhrase(i, i + 1, calendarDate({ calendar: 'persian', year: value + 1300, shortYear: true }));
  const range = width(t, i) === 4 && ((value >= 1250 && value <= 1450) || (value >= 1700 && value <= 2050));
  if (!range) return null;
  const calendar = value >= 1500 ? ('gregorian' as const) : ('persian' as const);
  const second = isNumber(t, i + 1) && width(t, i + 1) === 4 ? Number(word(t, i + 1)) : 0;
  if (second > value && second - value < 120 && second < 1500 === value < 1500 && follows(t, i + 2)) {
    const era2 = eraAt(t, i + 2)?.end ?? i + 2;
    const item = (first: number, end: number, year: number, link: Counting['link']) => ({
      first,
      end,
      expression: calendarDate({ calendar, year }),
      link,
    });
    return { end: era2, items: [item(i, i + 1, value, null), item(i + 1, era2, second, 'range')], mod: null };
  }
  return LEADS_YEAR.has(before) || NAMED_BY_YEAR.has(before) || follows(t, i + 1) || endsYears(t, i) || isInYear(t, i)
    ? onePhrase(i, i + 1, calendarDate({ calendar, year: value }))
    : null;
}

/** `در [۱۳۷۳] فروخته شد`, `در [۱۳۹۱] دور باغ نرده گذاشتند`: no round number of what is counted. */
const isInYear = (t: Tokens, i: number): boolean =>
  word(t, i - 1) === 'در' &&
  Number(word(t, i)) >= 1290 &&
  Number(word(t, i)) <= 1420 &&
  Number(word(t, i)) % 50 !== 0 &&
  !COUNTED.has(word(t, i + 1)) &&
  !COUNTED_PLACES.has(word(t, i + 1));
const COUNTED_PLACES = new Set(
  'روستا شهر نقطه مدرسه واحد حوزه شعبه مرکز محل بخش خانه شعبهٔ مسجد کارگاه کارخانه صندوق'.split(' '),
);

/** `از ۱۳۶۵ تا [۱۳۶۹] رئیس زندان بود`, `از [۱۳۶۰] عضو شورا بود`: where a post follows, nothing is counted; nor in a line that begins `۱۳۳۸–[۱۳۴۴] مأمور مالیه`. */
function endsYears(t: Tokens, i: number): boolean {
  const behind = word(t, i + 1);
  if (/^[–—-]$/.test(word(t, i - 1)) && (i === 2 || (t.gap[i - 2] ?? 3) > 1) && isNumber(t, i - 2)) {
    const span = Number(word(t, i)) - Number(word(t, i - 2));
    return width(t, i - 2) === 4 && span > 0 && span < 60 && !/^(?:نفر|تن)$/.test(behind);
  }
  if (word(t, i - 1) === 'تا' && word(t, i - 3) === 'از' && isNumber(t, i - 2) && width(t, i - 2) === 4) {
    const years = Number(word(t, i)) - Number(word(t, i - 2));
    return years > 0 && years < 80 && !COUNTED.has(behind) && !COUNTED_PLACES.has(behind);
  }
  const post = near(t, i + 1) && (isPersianPost(behind) || behind === 'عضو');
  if (!post || !/^(?:از|تا|الی|لغایت|در)$/.test(word(t, i - 1))) return false;
  if (!isNumber(t, i - 2) || width(t, i - 2) !== 4) return true;
  const years = Number(word(t, i)) - Number(word(t, i - 2));
  return years > 0 && years < 120;
}

/** What stands behind a number that is a year: nothing, a mark, a preposition, a verb; another year. */
function follows(t: Tokens, i: number): boolean {
  if (i >= t.count || !near(t, i)) return true;
  if (isNumber(t, i)) return width(t, i) === 4 && Number(word(t, i)) >= 1250 && Number(word(t, i)) <= 2050;
  return FOLLOWS_YEAR.has(word(t, i)) || word(t, i).startsWith('می\u200c');
}
