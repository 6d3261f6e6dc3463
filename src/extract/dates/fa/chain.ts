// The parts of one Persian date, in whatever order they stand: `ساعت ۹ شب دوشنبه`, `دوشنبه ۵ مرداد ۱۳۶۷، ساعت ۱۷`, `صبح دیروز`, `۲۲ آذرماه سال جاری`,
// `شنبهٔ هفتهٔ گذشته`, `شب ۱۳ آبان`. In: tokens and a place. Out: the expression that they make together, or null.
// A part is taken as long as its place is free; between parts stand "روز", "در", a comma and the like.

import type { Tokens } from '../../text/tokens.ts';
import {
  type Calendar,
  type CalendarExpression,
  calendarDate,
  type Expression,
  type SolarExpression,
} from '../expression.ts';
import { monthAt, yearAt } from './calendar-words.ts';
import { type ClockAt, clockAt, dayPartAt, timeOf } from './clock-phrase.ts';
import { namedDayAt, numericDateAt } from './numeric-date.ts';
import { countAt, isNumber, near, word } from './phrase.ts';
import {
  BEFORE_SHANBEH,
  DEICTIC,
  DEICTIC_YEARS,
  isNeverAlone,
  LAST,
  NEXT,
  NUMBERED,
  SEASONS,
  THESE,
  THIS,
  UNITS,
  WEEKDAYS,
  WHOLE_UNITS,
} from './words.data.ts';

export interface Slots {
  readonly clock: ClockAt | null;
  readonly dayPart: { readonly time: string; readonly pm: boolean } | null;
  readonly weekday: number | null;
  readonly calendar: Calendar | null;
  readonly year: number | null;
  readonly short: boolean;
  readonly month: number | null;
  /** A month whose name is an everyday word, with nothing beside it yet. */
  readonly weakMonth: boolean;
  readonly day: number | null;
  readonly season: number | null;
  /** Days from today. */
  readonly today: number | null;
  readonly counted: Pick<SolarExpression, 'unit' | 'count' | 'from'> | null;
  readonly which: CalendarExpression['which'];
}

const EMPTY: Slots = {
  clock: null,
  dayPart: null,
  weekday: null,
  calendar: null,
  year: null,
  short: false,
  month: null,
  weakMonth: false,
  day: null,
  season: null,
  today: null,
  counted: null,
  which: null,
};

export interface Chain {
  readonly slots: Slots;
  readonly end: number;
  /** How many parts. */
  readonly parts: number;
}

type Piece = { readonly end: number; readonly set: Partial<Slots> };
type PieceParser = (t: Tokens, i: number, slots: Slots) => Piece | null;

export function chainAt(t: Tokens, i: number): Chain | null {
  let [slots, at, end, parts] = [EMPTY, i, -1, 0];
  while (parts < 6) {
    const piece = pieceAt(t, at, slots);
    if (piece === null) break;
    slots = { ...slots, ...piece.set };
    end = piece.end;
    parts++;
    at = skipJoins(t, end);
    if (!near(t, at) || at >= t.count) break;
  }
  return parts === 0 ? null : { slots, end, parts };
}

const JOINS = new Set(['روز', '،', ',', 'در', '-', '–', 'مورخ', 'مورخه', 'رأس', 'راس', 'تاریخ', 'حدود', 'از']);

function skipJoins(t: Tokens, i: number): number {
  let at = i;
  while (at < i + 3 && near(t, at) && JOINS.has(word(t, at))) at++;
  return at;
}

function pieceAt(t: Tokens, i: number, slots: Slots): Piece | null {
  for (const parser of PIECES) {
    const piece = parser(t, i, slots);
    if (piece !== null && fits(slots, piece.set)) return piece;
  }
  return null;
}

/** Whether the places are free, and the two go together: a time of day lies on a day, a weekday not on a year. */
function fits(slots: Slots, set: Partial<Slots>): boolean {
  for (const key of ['clock', 'weekday', 'year', 'month', 'day', 'season', 'today', 'counted'] as const)
    if (set[key] != null && slots[key] !== null) return false;
  if (set.dayPart != null && slots.dayPart !== null) return false;
  const dated = slots.month !== null || slots.season !== null || slots.year !== null;
  const timed = set.clock != null || set.dayPart != null;
  if (timed && dated && slots.day === null) return false;
  if (set.today != null && (dated || slots.weekday !== null || slots.counted !== null)) return false;
  if (
    (set.month != null || set.season != null) &&
    (slots.year !== null || slots.counted?.unit === 'week' || slots.season !== null)
  )
    return false;
  if (
    set.month != null &&
    set.day == null &&
    (slots.clock !== null || slots.dayPart !== null || slots.weekday !== null)
  )
    return false;
  if (
    set.season != null &&
    (slots.clock !== null || slots.dayPart !== null || slots.weekday !== null || slots.month !== null)
  )
    return false;
  if (set.year != null && (slots.counted !== null || slots.today !== null)) return false;
  if (
    set.year != null &&
    set.month == null &&
    !dated &&
    (slots.clock !== null || slots.weekday !== null || slots.dayPart !== null)
  )
    return false;
  if (set.counted != null && (slots.year !== null || slots.today !== null)) return false;
  if (set.counted != null && !dated && set.counted.unit !== 'week' && set.counted.unit !== 'month' && slots !== EMPTY)
    return false;
  return (
    set.weekday == null ||
    // «کارگران [سال ۱۳۶۶] [روز دوشنبه] آمدند»
    ((slots.year === null || slots.day !== null) &&
      slots.season === null &&
      (slots.month === null || slots.day !== null) &&
      (slots.counted === null || slots.counted.unit === 'week'))
  );
}

const clock: PieceParser = (t, i) => {
  const found = clockAt(t, i);
  return found === null ? null : { end: found.end, set: { clock: found } };
};

const dayPart: PieceParser = (t, i) => {
  const found = dayPartAt(t, i);
  return found === null ? null : { end: found.end, set: { dayPart: { time: found.time, pm: found.pm } } };
};

export function weekdayAt(t: Tokens, i: number): { weekday: number; end: number } | null {
  const shanbeh = near(t, i + 1) && word(t, i + 1) === 'شنبه' ? BEFORE_SHANBEH.get(word(t, i)) : undefined;
  const weekday = shanbeh ?? WEEKDAYS.get(word(t, i));
  return weekday === undefined ? null : { weekday, end: i + (shanbeh === undefined ? 1 : 2) };
}

const weekday: PieceParser = (t, i) => {
  const at = word(t, i) === 'روز' ? i + 1 : i;
  const joined = nightOfWeekday(word(t, at));
  if (joined !== null) return { end: at + 1, set: { weekday: joined, dayPart: { time: 'TNI', pm: true } } };
  const found = weekdayAt(t, at);
  if (found === null) return null;
  const next = near(t, found.end) ? word(t, found.end) : '';
  const which = LAST.has(next) && word(t, found.end + 1) !== 'از' ? 'last' : NEXT.has(next) ? 'next' : null;
  return { end: which === null ? found.end : found.end + 1, set: { weekday: found.weekday, which } };
};

/** `یکشنبه‌شب`. */
function nightOfWeekday(w: string): number | null {
  if (!w.endsWith('شب') || w.length < 6) return null;
  return WEEKDAYS.get(w.slice(0, -2).replace(/\u200c$/, '')) ?? null;
}

const numericDate: PieceParser = (t, i, slots) => {
  const found = numericDateAt(t, i, slots.weekday !== null);
  if (found === null) return null;
  const { calendar, year, month, day, end, short } = found;
  return { end, set: { calendar, year, month, day, short } };
};

/** `پنجم مرداد ۱۳۶۷`, `روز پنجم ماه مهر`, `بیست و یکمین روز فروردین`. */
const dayOfMonth: PieceParser = (t, i) => {
  const at = word(t, i) === 'روز' ? i + 1 : i;
  const day = countAt(t, at);
  if (day === null || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null;
  // «در [قطعهٔ ۷] از تیر و مرداد»
  if (day.digits && NUMBERED.has(word(t, at - 1))) return null;
  const roz = day.ordinal && word(t, day.end) === 'روز' ? day.end + 1 : day.end;
  const joins = word(t, roz) === 'از' || (word(t, roz) === '،' && !day.ordinal) || isIslamicShahr(t, roz);
  const from = joins ? roz + 1 : roz;
  if (!near(t, from)) return null;
  const ofMonth = dayOfThisMonth(t, from, day);
  if (ofMonth !== null) return ofMonth;
  const month = monthAt(t, from);
  if (month === null) return null;
  const { end, set } = withYear(t, month.end, month.calendar);
  return { end, set: { month: month.month, day: day.value, calendar: month.calendar, ...set } };
};

/** `پنجم شهر جمادی‌الثانیه`: "shahr" is the month, where one of the Islamic calendar follows. */
const isIslamicShahr = (t: Tokens, i: number): boolean =>
  word(t, i) === 'شهر' && near(t, i + 1) && monthAt(t, i + 1)?.calendar === 'islamic';

/** `پنجم همان ماه`, `دهم ماه جاری`: only after an ordinal, "ده ماه" is a length. */
function dayOfThisMonth(
  t: Tokens,
  i: number,
  day: { readonly value: number; readonly ordinal: boolean },
): Piece | null {
  if (!day.ordinal || !(THESE.has(word(t, i)) || word(t, i) === 'ماه')) return null;
  const period = whichPeriod(t, i, EMPTY);
  return period?.set.counted?.unit === 'month' ? { end: period.end, set: { ...period.set, day: day.value } } : null;
}

/** The year behind a month: `مرداد ۱۳۶۷`, `مرداد ۶۷`, `ژوئن ۱۹۹۱`. */
function withYear(t: Tokens, i: number, calendar: Calendar): Piece {
  const year = near(t, i) ? yearAt(t, i, calendar) : null;
  return year === null
    ? { end: i, set: {} }
    : {
        end: year.end,
        set: {
          year: year.year,
          short: year.short,
          calendar: calendar === 'gregorian' ? calendar : year.calendar === 'gregorian' ? calendar : year.calendar,
        },
      };
}

const month: PieceParser = (t, i, { day }) => {
  const found = monthAt(t, i);
  if (found === null) return null;
  // «اسد ۶۲ …»
  if (day === null && isNeverAlone(word(t, i)) && withYear(t, found.end, found.calendar).set.short === true)
    return null;
  const { end, set } = withYear(t, found.end, found.calendar);
  const next = near(t, end) ? word(t, end) : '';
  const which =
    set.year != null ? null : LAST.has(next) && word(t, end + 1) !== 'از' ? 'last' : NEXT.has(next) ? 'next' : null;
  const weakMonth = found.ambiguous && set.year == null && which === null;
  return {
    end: which === null ? end : end + 1,
    set: { month: found.month, calendar: found.calendar, weakMonth, which, ...set },
  };
};

const season: PieceParser = (t, i) => {
  const at = word(t, i) === 'فصل' ? i + 1 : i;
  const found = near(t, at) || at === i ? SEASONS.get(word(t, at)) : undefined;
  if (found === undefined) return null;
  const year = near(t, at + 1) ? yearAt(t, at + 1, 'persian') : null;
  if (year !== null)
    return { end: year.end, set: { season: found, year: year.year, short: year.short, calendar: year.calendar } };
  const next = near(t, at + 1) ? word(t, at + 1) : '';
  const which = LAST.has(next) ? 'last' : NEXT.has(next) ? 'next' : null;
  return { end: which === null ? at + 1 : at + 2, set: { season: found, which } };
};

/** `سال ۱۳۶۷`; also behind a month and a season. */
const year: PieceParser = (t, i, slots) => {
  const sal = word(t, i) === 'سال';
  if (!sal && slots.month === null && slots.season === null) return null;
  const found = yearAt(t, i, sal && slots.month === null ? null : (slots.calendar ?? 'persian'));
  if (found === null || (!sal && isNumber(t, i) && found.short)) return null;
  const islamic = slots.calendar === 'islamic';
  return {
    end: found.end,
    set: {
      year: found.year,
      short: found.short,
      calendar: slots.month === null ? found.calendar : islamic ? 'islamic' : (slots.calendar ?? found.calendar),
    },
  };
};

const deictic: PieceParser = (t, i) => {
  const day = DEICTIC.get(word(t, i));
  if (day !== undefined)
    return { end: i + 1, set: { today: day[0], ...(day[1] === null ? {} : { dayPart: { time: day[1], pm: true } }) } };
  const count = DEICTIC_YEARS.get(word(t, i));
  return count === undefined ? null : { end: i + 1, set: { counted: { unit: 'year', count, from: 'speech' } } };
};

/** `سال گذشته`, `هفتهٔ آینده`, `همین ماه`, `این هفته`, `همان سال`. */
const whichPeriod: PieceParser = (t, i) => {
  const before = THESE.has(word(t, i)) ? word(t, i) : null;
  const at = before === null ? i : i + 1;
  // `همان ماه‌های اول`: the plural tells no other time
  const noun = before === 'همان' ? word(t, at).replace(/\u200cهای$/u, '') : word(t, at);
  const unit = UNITS.get(noun);
  if (unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'decade') return null;
  if (!WHOLE_UNITS.has(noun)) return null;
  if (before !== null) {
    if (LAST.has(word(t, at + 1)) || NEXT.has(word(t, at + 1))) return null;
    const from = before === 'همان' || before === 'آن' ? 'context' : 'speech';
    return { end: at + 1, set: { counted: { unit, count: 0, from } } };
  }
  const next = near(t, at + 1) ? word(t, at + 1) : '';
  const extra = word(t, at + 2) === 'از';
  const count = LAST.has(next) ? -1 : NEXT.has(next) ? 1 : THIS.has(next) ? 0 : null;
  if (count === null || (extra && (next === 'پیش' || next === 'قبل' || next === 'بعد'))) return null;
  const miladi = word(t, at + 2) === 'میلادی' ? 1 : 0;
  const from = next === 'بعد' || next === 'قبل' || next === 'بعدی' || next === 'قبلی' ? 'context' : 'speech';
  return {
    end: at + 2 + miladi,
    set: { counted: { unit, count, from }, ...(miladi === 1 ? { calendar: 'gregorian' as const } : {}) },
  };
};

const namedDay: PieceParser = (t, i) => {
  const found = namedDayAt(t, i);
  if (found === null) return null;
  const { end, set } = withYear(t, found.end, found.calendar);
  return { end, set: { month: found.month, day: found.day, calendar: found.calendar, ...set } };
};

const PIECES: readonly PieceParser[] = [
  clock,
  numericDate,
  dayOfMonth,
  weekday,
  deictic,
  whichPeriod,
  season,
  month,
  namedDay,
  year,
  dayPart,
];

/** What the parts say together. */
export function expressionOf({ slots: s }: Chain): Expression {
  const time = s.clock !== null ? timeOf(s.clock, s.dayPart) : (s.dayPart?.time ?? null);
  const calendar = s.calendar ?? 'persian';
  const dated = s.month !== null || s.year !== null || s.season !== null;
  if (s.today !== null && !dated)
    return { type: 'shift', unit: 'day', count: s.today, from: 'speech', part: null, time };
  const inner = calendarDate({
    calendar: dated ? calendar : 'gregorian',
    year: s.year,
    month: s.month,
    day: s.day,
    season: s.season,
    weekday: s.weekday,
    which: s.which,
    time,
    ...(s.short ? { shortYear: true } : {}),
  });
  if (s.counted !== null) return countedFrom(s.counted, inner, calendar);
  if (!dated && s.weekday === null) return { type: 'shift', unit: 'day', count: 0, from: 'context', part: null, time };
  return inner;
}

/** In the Solar Hijri calendar, but for a Gregorian month and where the words say "میلادی". */
function countedFrom(
  counted: NonNullable<Slots['counted']>,
  inner: CalendarExpression,
  calendar: Calendar,
): Expression {
  if (calendar === 'gregorian' && inner.month !== null) {
    const yearWhich = counted.count < 0 ? 'last' : counted.count > 0 ? 'next' : 'this';
    return { ...inner, yearWhich };
  }
  if (calendar === 'gregorian')
    return { type: 'shift', unit: counted.unit, count: counted.count, from: counted.from, part: null, time: null };
  return { type: 'solar', ...counted, inner: { ...inner, calendar: calendar === 'islamic' ? 'islamic' : 'persian' } };
}
