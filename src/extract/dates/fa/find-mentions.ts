// Persian phrases of time: `پنجم مرداد ۱۳۶۷`, `مرداد ۶۷`, `سه‌شنبه ۱۷ شهریور`, `تابستان ۱۳۶۷`, `دههٔ شصت`, `۱۲ ژوئیهٔ ۲۰۲۰`, `سی سال پیش`, `دیروز`.
// In: tokens. Out: mentions in the order of the text. The longest phrase at a token is taken, as in English.

import { persianNumberAt, persianOrdinalAt } from '../../text/persian-numbers.ts';
import { NUMBER, type Tokens } from '../../text/tokens.ts';
import { type CalendarExpression, calendarDate, type DateMention, type Expression, type Unit } from '../expression.ts';
import {
  AGO,
  BEFORE_SHANBEH,
  DEICTIC,
  LAST,
  LATER,
  MONTHS,
  type MonthWord,
  NEXT,
  NOW,
  SEASONS,
  THIS,
  UNITS,
  VAGUE,
  WEEKDAYS,
} from './words.data.ts';

interface Found {
  readonly end: number;
  readonly expression: Expression;
  readonly upTo?: { readonly first: number; readonly expression: Expression };
}

const word = (t: Tokens, i: number): string => (t.norm[i] ?? '').replace(/ٔ/g, '');
const width = (t: Tokens, i: number): number => (t.to[i] ?? 0) - (t.from[i] ?? 0);

export function findPersianDates(t: Tokens): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let i = 0; i < t.count; ) {
    const code = t.norm[i]?.charCodeAt(0) ?? 0;
    const found = code >= 0x600 && code < 0x700 ? phraseAt(t, i) : t.kind[i] === NUMBER ? beforeMonth(t, i) : null;
    if (found === null || crossesEnd(t, i, found.end)) {
      i++;
      continue;
    }
    const at = (first: number, end: number, expression: Expression, link: DateMention['link']): DateMention => ({
      from: t.from[first] ?? 0,
      to: t.to[end - 1] ?? 0,
      expression,
      mod: null,
      link,
      tense: 'past',
      doubt: null,
    });
    if (found.upTo === undefined) mentions.push(at(i, found.end, found.expression, null));
    else
      mentions.push(
        at(i, found.upTo.first - 1, found.expression, null),
        at(found.upTo.first, found.end, found.upTo.expression, 'range'),
      );
    i = found.end;
  }
  return mentions;
}

function crossesEnd(t: Tokens, i: number, end: number): boolean {
  for (let at = i + 1; at < end; at++) if (t.gap[at] === 3) return true;
  return false;
}

function phraseAt(t: Tokens, i: number): Found | null {
  let best: Found | null = null;
  for (const parser of [weekday, dayOfMonth, month, yearWord, season, decade, deictic, which, counted]) {
    const found = parser(t, i);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

/** Latin or Persian digits: a day before a Persian month name, a numeric date of the Solar Hijri calendar. */
function beforeMonth(t: Tokens, i: number): Found | null {
  return numeric(t, i) ?? dayOfMonth(t, i) ?? countedIn(t, i);
}

const countedIn = (t: Tokens, i: number): Found | null => (UNITS.has(word(t, i + 1)) ? counted(t, i) : null);

/** `1394/6/26`, `۲۶/۶/۱۳۹۴`: only years of the Solar Hijri calendar; others are read by the English parsers. */
function numeric(t: Tokens, i: number): Found | null {
  const mark = word(t, i + 1);
  if (!/^[/.-]$/.test(mark) || word(t, i + 3) !== mark || t.kind[i + 2] !== NUMBER || t.kind[i + 4] !== NUMBER)
    return null;
  const [a, b, c] = [Number(word(t, i)), Number(word(t, i + 2)), Number(word(t, i + 4))];
  const [year, m, day] = width(t, i) === 4 ? [a, b, c] : [c, b, a];
  if (year < 1250 || year > 1450 || m < 1 || m > 12 || day < 1 || day > 31) return null;
  return withClock(t, i + 5, calendarDate({ calendar: 'persian', year, month: m, day }));
}

function monthAt(t: Tokens, i: number): (MonthWord & { readonly end: number }) | null {
  const two = /^(?:ربیع|جمادی)$/.test(word(t, i)) ? MONTHS.get(`${word(t, i)}\u200c${word(t, i + 1)}`) : undefined;
  const joined = /^(.{2,8}?)\u200c?ماه$/.exec(word(t, i));
  const found = two ?? MONTHS.get(word(t, i)) ?? (joined === null ? undefined : MONTHS.get(joined[1] ?? ''));
  if (found === undefined) return null;
  const end = i + (two === undefined ? 1 : 2);
  const mah = joined !== null || word(t, end) === 'ماه';
  return { ...found, ambiguous: found.ambiguous && !mah, end: mah && joined === null ? end + 1 : end };
}

/** The year after a month: four digits, two (`۶۷` => 1367), in words, each with or without "سال". */
function yearAfter(
  t: Tokens,
  i: number,
  calendar: CalendarExpression['calendar'],
): { year: number; end: number } | null {
  const at = word(t, i) === '،' || word(t, i) === ',' ? i + 1 : i;
  const sal = word(t, at) === 'سال' ? at + 1 : at;
  if (t.gap[sal] === 3) return null;
  const number = persianNumberAt(t, sal);
  if (number === null) return null;
  const { value } = number;
  const full = value >= 1200 && value <= 2100 && (!number.digits || width(t, sal) === 4);
  const short =
    calendar === 'persian' &&
    value <= 99 &&
    (value >= 10 || (number.digits && i > 0 && word(t, i).startsWith('0'))) &&
    (number.digits ? width(t, sal) === 2 && !UNITS.has(word(t, number.end)) : sal > at || value > 31);
  if (!full && !short) return null;
  const era = word(t, number.end) === 'هجری' ? number.end + 1 : number.end;
  const end = /^(?:شمسی|خورشیدی|میلادی|قمری)$/.test(word(t, era)) ? era + 1 : era;
  return { year: full ? value : value < 10 ? value + 1400 : value + 1300, end };
}

function month(t: Tokens, i: number): Found | null {
  const found = monthAt(t, i);
  if (found === null) return null;
  const year = yearAfter(t, found.end, found.calendar);
  if (year === null && (found.ambiguous || found.calendar === 'islamic')) return null;
  return {
    end: year?.end ?? found.end,
    expression: calendarDate({ calendar: found.calendar, month: found.month, year: year?.year ?? null }),
  };
}

function dayAt(t: Tokens, i: number): { day: number; end: number } | null {
  const ordinal = persianOrdinalAt(t, i);
  const number =
    ordinal ??
    (t.kind[i] === NUMBER && width(t, i) <= 2 ? persianNumberAt(t, i) : null) ??
    (monthAt(t, i + 1) === null ? null : persianNumberAt(t, i));
  return number !== null && number.value >= 1 && number.value <= 31 ? { day: number.value, end: number.end } : null;
}

/** `پنجم مرداد ۱۳۶۷`, `سوم تا پنجم مرداد`. */
function dayOfMonth(t: Tokens, i: number): Found | null {
  const day = dayAt(t, i);
  if (day === null) return null;
  const joins = word(t, day.end) === 'تا' || word(t, day.end) === '-' || word(t, day.end) === '–';
  const second = joins ? dayAt(t, day.end + 1) : null;
  const after = second?.end ?? day.end;
  const found = monthAt(t, word(t, after) === 'ماه' ? after + 1 : after);
  if (found === null) return null;
  const year = yearAfter(t, found.end, found.calendar);
  const shared = { calendar: found.calendar, month: found.month, year: year?.year ?? null };
  const end = year?.end ?? found.end;
  if (second === null) return withClock(t, end, calendarDate({ ...shared, day: day.day }));
  return {
    end,
    expression: calendarDate({ ...shared, day: day.day }),
    upTo: { first: day.end + 1, expression: calendarDate({ ...shared, day: second.day }) },
  };
}

/** `ساعت ۹:۳۲`, `ساعت 11 و 01 دقیقه`. */
function withClock(t: Tokens, i: number, date: CalendarExpression): Found {
  let at = i;
  if (word(t, at) === '،' || word(t, at) === '-') at++;
  while (word(t, at) === 'ساعت') at++;
  if (at === i || word(t, at - 1) !== 'ساعت') return { end: i, expression: date };
  const hour = persianNumberAt(t, at);
  if (hour === null || hour.value > 24) return { end: i, expression: date };
  const joined = word(t, hour.end) === ':' || word(t, hour.end) === 'و';
  const minute = joined ? persianNumberAt(t, hour.end + 1) : null;
  const pad = (n: number): string => String(n).padStart(2, '0');
  const end = minute === null ? hour.end : word(t, minute.end) === 'دقیقه' ? minute.end + 1 : minute.end;
  return { end, expression: { ...date, time: `T${pad(hour.value)}:${pad(minute?.value ?? 0)}` } };
}

function weekday(t: Tokens, i: number): Found | null {
  const shanbeh = word(t, i + 1) === 'شنبه' ? BEFORE_SHANBEH.get(word(t, i)) : undefined;
  const day = shanbeh ?? WEEKDAYS.get(word(t, i));
  if (day === undefined) return null;
  const end = i + (shanbeh === undefined ? 1 : 2);
  const at = word(t, end) === '،' || word(t, end) === ',' ? end + 1 : end;
  const date = dayOfMonth(t, at) ?? (t.kind[at] === NUMBER ? numeric(t, at) : null);
  if (date?.expression.type === 'calendar' && date.upTo === undefined)
    return { end: date.end, expression: { ...date.expression, weekday: day } };
  const which = LAST.has(word(t, end)) ? 'last' : NEXT.has(word(t, end)) ? 'next' : null;
  return { end: which === null ? end : end + 1, expression: calendarDate({ weekday: day, which }) };
}

/** `سال ۱۳۶۷`, `سال ۶۷`, `سال ۱۹۸۸`, `۱۳۶۷`. */
function yearWord(t: Tokens, i: number): Found | null {
  const sal = word(t, i) === 'سال' || word(t, i) === 'سال\u200cهای';
  if (!sal && t.kind[i] !== NUMBER) return null;
  const year = yearAfter(t, sal ? i + 1 : i, sal ? 'persian' : 'gregorian');
  if (year === null || (!sal && !/^(?:در|از|تا|سال|تابستان)$/.test(word(t, i - 1)))) return null;
  const gregorian = year.year >= 1700;
  const islamic = word(t, year.end - 1) === 'قمری';
  return {
    end: year.end,
    expression: calendarDate({ calendar: gregorian ? 'gregorian' : islamic ? 'islamic' : 'persian', year: year.year }),
  };
}

function season(t: Tokens, i: number): Found | null {
  const found = SEASONS.get(word(t, i));
  const year = found === undefined ? null : yearAfter(t, i + 1, 'persian');
  if (found === undefined || year === null) return null;
  return {
    end: year.end,
    expression: calendarDate({ calendar: year.year >= 1700 ? 'gregorian' : 'persian', season: found, year: year.year }),
  };
}

/** `دههٔ ۶۰`, `دهه شصت`, `دهه ۱۹۸۰`. */
function decade(t: Tokens, i: number): Found | null {
  if (word(t, i) !== 'دهه' && word(t, i) !== 'دههی' && word(t, i) !== 'دهه\u200cی') return null;
  const number = persianNumberAt(t, i + 1);
  if (number === null || number.value % 10 !== 0 || number.value < 10) return null;
  const year = number.value < 100 ? 1300 + number.value : number.value;
  return {
    end: number.end,
    expression: calendarDate({ calendar: year >= 1700 ? 'gregorian' : 'persian', decade: year }),
  };
}

function deictic(t: Tokens, i: number): Found | null {
  const w = word(t, i);
  const day = DEICTIC.get(w);
  if (day !== undefined) return { end: i + 1, expression: shift('day', day[0], day[1]) };
  if (w === 'امسال' || w === 'پارسال') return { end: i + 1, expression: shift('year', w === 'امسال' ? 0 : -1) };
  return NOW.has(w) ? { end: i + 1, expression: { type: 'reference', timex: 'PRESENT_REF' } } : null;
}

const shift = (unit: Unit, count: number | null, time: string | null = null): Expression => ({
  type: 'shift',
  unit,
  count,
  from: 'speech',
  part: null,
  time,
});

/** `سال گذشته`, `هفتهٔ آینده`, `ماه جاری`. */
function which(t: Tokens, i: number): Found | null {
  const unit = UNITS.get(word(t, i));
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour') return null;
  const next = word(t, i + 1);
  const offset = LAST.has(next) ? -1 : NEXT.has(next) ? 1 : THIS.has(next) ? 0 : null;
  return offset === null ? null : { end: i + 2, expression: shift(unit, offset) };
}

/** `سی سال پیش`, `چند ماه بعد`, `دو روز`. */
function counted(t: Tokens, i: number): Found | null {
  const vague = VAGUE.has(word(t, i));
  const number = vague ? { value: null, end: i + 1 } : persianNumberAt(t, i);
  const unit = number === null ? undefined : UNITS.get(word(t, number.end));
  if (number === null || unit === undefined || (number.value !== null && number.value > 3000)) return null;
  const next = word(t, number.end + 1);
  if (AGO.has(next))
    return { end: number.end + 2, expression: shift(unit, number.value === null ? null : -number.value) };
  if (LATER.has(next)) return { end: number.end + 2, expression: shift(unit, number.value) };
  return { end: number.end + 1, expression: { type: 'duration', unit, count: number.value } };
}
