// English times of the clock and stretches between two of them: `10:30 a.m.`, `half past seven`, `seven o’clock in the evening`, `noon`, `from 5 to 6 pm`.
// In: tokens and a place. Out: TIMEX3's time (`T17:30`, `T17:00/T18:00`, `TMO`) and the token behind, or null. The day is joined in clock-phrase.ts.

import { numberAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { glued, isDash, isNumber, isWord, widthOf } from './phrase.ts';
import { TIMES_OF_DAY } from './words.data.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly end: number;
  /** Which half of the day the words give. */
  readonly half: 'am' | 'pm' | null;
  /** Whether it can be nothing but a time: a colon, "p.m.", "o’clock". */
  readonly sure: boolean;
}

export interface TimeAt {
  readonly time: string;
  readonly end: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');

function written({ hour, minute, second, half }: Clock): string {
  const hours = half === null || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return `T${pad(hours)}:${pad(minute)}${second === null || second === 0 ? '' : `:${pad(second)}`}`;
}

/** A time, a stretch between two, or a part of the day. `bare`: a number alone may be an hour, as in "Friday at 7". */
export const timeAt = (t: Tokens, i: number, bare: boolean): TimeAt | null =>
  stretchAt(t, i, bare) ?? singleAt(t, i, bare) ?? partOfDayAt(t, i);

function singleAt(t: Tokens, i: number, bare: boolean): TimeAt | null {
  const clock = clockAt(t, i);
  return clock === null || !(clock.sure || (bare && standsAlone(t, clock.end)))
    ? null
    : { time: written(clock), end: clock.end };
}

const NO_HOUR_BEFORE = new Set(
  'percent per million billion years year days months weeks dollars points people hours minutes cents'.split(' '),
);
/** "At 7 percent", "at 12 villages" are no hours. */
const standsAlone = (t: Tokens, end: number): boolean =>
  !isWord(t, end) ||
  t.gap[end] === 3 ||
  /^(?:on|in|and|or|for|to|tomorrow|today|this|next|until|sharp|with|at)$/.test(wordAt(t, end))
    ? wordAt(t, end) !== '%' && !NO_HOUR_BEFORE.has(wordAt(t, end)) && !(isDash(wordAt(t, end)) && glued(t, end))
    : false;

/** `in the morning`, `in the late evening`, `at night`. */
function partOfDayAt(t: Tokens, i: number): TimeAt | null {
  const lead = wordAt(t, i);
  if (lead === 'at' && wordAt(t, i + 1) === 'night') return { time: 'TNI', end: i + 2 };
  if (lead !== 'in' && lead !== 'during') return null;
  const told = wordAt(t, i + 1) === 'early' || wordAt(t, i + 1) === 'late';
  const part = wordAt(t, i + 1) === 'the' ? plainPartAt(t, i + 2) : told ? plainPartAt(t, i + 1) : null;
  // `in [the night of 2 to 3 April]`
  return part !== null && wordAt(t, part.end) === 'of' && isNumber(t, part.end + 1) ? null : part;
}

/** `morning`, `early morning`, `late-night`. */
export function plainPartAt(t: Tokens, i: number): TimeAt | null {
  const told = wordAt(t, i) === 'early' || wordAt(t, i) === 'late';
  const at = told ? (isDash(wordAt(t, i + 1)) ? i + 2 : i + 1) : i;
  const time = TIMES_OF_DAY.get(wordAt(t, at));
  return time === undefined || /\d/.test(time) ? null : { time, end: at + 1 };
}

/** `from 5 to 6 pm`, `between 10 and 11:30`, `8–9 am`. The first hour takes over the half of the day that only the second states. */
function stretchAt(t: Tokens, i: number, bare: boolean): TimeAt | null {
  const lead = wordAt(t, i);
  const led = lead === 'from' || lead === 'between';
  const first = clockAt(t, led ? i + 1 : i);
  if (first === null) return null;
  const mark = wordAt(t, first.end);
  const joins = isDash(mark) || /^(?:to|until|till|through)$/.test(mark) || (lead === 'between' && mark === 'and');
  const second = joins ? clockAt(t, first.end + 1) : null;
  if (second === null || !(second.sure || (first.sure && led) || (bare && led && standsAlone(t, second.end))))
    return null;
  const later = first.half === null && second.half === null && second.hour < first.hour && second.hour < 12 ? 12 : 0;
  const earlier = first.hour % 12 <= second.hour % 12 || second.half === null;
  const half = first.half ?? (second.half === null ? null : earlier ? second.half : second.half === 'pm' ? 'am' : 'pm');
  const same = {
    ...second,
    hour: second.hour + later,
    half: second.half ?? (first.half === 'pm' && second.hour >= first.hour ? 'pm' : second.half),
  };
  return { time: `${written({ ...first, half })}/${written(same)}`, end: second.end };
}

/** One time of the clock, a bare hour too. */
function clockAt(t: Tokens, i: number): Clock | null {
  const word = wordAt(t, i);
  if (word === 'noon') return exactly(12, i + 1);
  if (word === 'midday' && wordAt(t, i - 1) === 'at') return exactly(12, i + 1);
  if (word === 'midnight') return exactly(24, i + 1);
  if (isNumber(t, i) && isDecimal(t, i)) return null;
  const found = isNumber(t, i) ? (pastAt(t, i) ?? digitsAt(t, i)) : (pastAt(t, i) ?? spokenAt(t, i));
  return found === null ? null : withHalf(t, found);
}

/** The digits behind a point: "37.1 in the morning". */
const isDecimal = (t: Tokens, i: number): boolean =>
  t.gap[i] === 0 && /^[.:/$]$/.test(wordAt(t, i - 1)) && (isNumber(t, i - 2) || wordAt(t, i - 1) === '$');

const exactly = (hour: number, end: number): Clock => ({ hour, minute: 0, second: null, end, half: null, sure: true });

/** `10:30:15`, `8.30` before pm, `1140 a.m.`, `7`. */
function digitsAt(t: Tokens, i: number): Clock | null {
  const width = widthOf(t, i);
  const value = Number(wordAt(t, i));
  if (width > 2) {
    const half = width <= 4 && value % 100 < 60 && value < 1300 ? halfAt(t, i + 1) : null;
    return half === null
      ? null
      : { hour: Math.floor(value / 100), minute: value % 100, second: null, end: i + 1, half: null, sure: true };
  }
  if (value > 24) return null;
  const mark = wordAt(t, i + 1);
  const minuted =
    (mark === ':' || mark === '.') &&
    glued(t, i + 1) &&
    glued(t, i + 2) &&
    isNumber(t, i + 2) &&
    widthOf(t, i + 2) === 2;
  if (!minuted) return { hour: value, minute: 0, second: null, end: i + 1, half: null, sure: false };
  const minute = Number(wordAt(t, i + 2));
  const seconds = wordAt(t, i + 3) === ':' && glued(t, i + 3) && isNumber(t, i + 4) && glued(t, i + 4);
  if (minute > 59) return null;
  const second = seconds ? Number(wordAt(t, i + 4)) : null;
  return { hour: value, minute, second, end: i + (seconds ? 5 : 3), half: null, sure: mark === ':' };
}

/** `seven`, `eight forty`, `seven thirty`. */
function spokenAt(t: Tokens, i: number): Clock | null {
  const hour = isWord(t, i) ? numberAt(t, i) : null;
  if (hour === null || hour.value < 1 || hour.value > 12) return null;
  const dash = isDash(wordAt(t, hour.end)) && glued(t, hour.end) ? 1 : 0;
  const minute = isWord(t, hour.end + dash) ? numberAt(t, hour.end + dash) : null;
  const joined = minute !== null && minute.value >= 10 && minute.value < 60;
  return {
    hour: hour.value,
    minute: joined ? minute.value : 0,
    second: null,
    end: joined ? minute.end : hour.end,
    half: null,
    sure: joined && !isWord(t, minute.end) && clockLed(t, i),
  };
}

const clockLed = (t: Tokens, i: number): boolean =>
  /^(?:at|from|between|to|until|till|by|and|for)$/.test(wordAt(t, i - 1));

/** `half past seven`, `a quarter to eight`, `20 minutes past eight`. */
function pastAt(t: Tokens, i: number): Clock | null {
  const at = wordAt(t, i) === 'a' ? i + 1 : i;
  const word = wordAt(t, at);
  const counted = word === 'half' || word === 'quarter' ? null : numberAt(t, at);
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : (counted?.value ?? 0);
  if (minutes <= 0 || minutes > 59 || !Number.isInteger(minutes)) return null;
  let end = counted?.end ?? at + 1;
  const unit = /^min(?:ute)?s?$/.test(wordAt(t, end));
  if (unit) end++;
  const past = wordAt(t, end) === 'past';
  const to = wordAt(t, end) === 'to' && (unit || word === 'quarter');
  const hour = past || to ? numberAt(t, end + 1) : null;
  if (hour === null || hour.value < 1 || hour.value > 24 || (to && isNumber(t, i - 1))) return null;
  return past
    ? { hour: hour.value, minute: minutes, second: null, end: hour.end, half: null, sure: true }
    : { hour: hour.value - 1, minute: 60 - minutes, second: null, end: hour.end, half: null, sure: true };
}

/** With `p.m.`, `o’clock`, `in the evening`, `sharp` behind it. */
function withHalf(t: Tokens, clock: Clock): Clock | null {
  const half = halfAt(t, clock.end);
  if (half !== null) {
    if (clock.hour > 24 || (clock.hour > 12 && half.half === 'am')) return null;
    return { ...clock, half: half.half, end: partOfDayAt(t, half.end)?.end ?? half.end, sure: true };
  }
  let { end, sure } = clock;
  if (/^o['’]?clock$/.test(wordAt(t, end))) {
    end++;
    sure = true;
  } else if (wordAt(t, end) === 'o' && /^['’]$/.test(wordAt(t, end + 1)) && wordAt(t, end + 2) === 'clock') {
    end += 3;
    sure = true;
  }
  const after = halfAt(t, end);
  if (after !== null && sure) return { ...clock, half: after.half, end: after.end, sure };
  const part = partOfDayAt(t, end) ?? oneNight(t, end, sure);
  if (part === null || clock.hour > 12) return { ...clock, end, sure };
  return {
    ...clock,
    half: part.time === 'TMO' ? 'am' : part.time === 'TNI' && clock.hour < 5 ? 'am' : 'pm',
    end: part.end,
    sure: true,
  };
}

/** `7:30 at night` is read above; `7 this evening` belongs to the day phrase. */
const oneNight = (t: Tokens, i: number, sure: boolean): TimeAt | null =>
  sure && wordAt(t, i) === 'at' && wordAt(t, i + 1) === 'night' ? { time: 'TNI', end: i + 2 } : null;

/** `a.m.`, `pm`, `a . m .` */
function halfAt(t: Tokens, i: number): { half: 'am' | 'pm'; end: number } | null {
  const word = wordAt(t, i);
  if (word === 'am' || word === 'pm') return { half: word, end: i + 1 };
  if ((word !== 'a' && word !== 'p') || wordAt(t, i + 1) !== '.' || wordAt(t, i + 2) !== 'm') return null;
  return { half: word === 'p' ? 'pm' : 'am', end: wordAt(t, i + 3) === '.' ? i + 4 : i + 3 };
}
