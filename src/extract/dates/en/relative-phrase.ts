// English phrases counted from the day of speaking or from a date mentioned before, lengths of time, and times that recur: `last November`, `two days
// ago`, `the following year`, `32 years after 1988`, `nearly a decade`, `every Friday`. In: tokens and a place. Out: a phrase or null.

import { ordinalAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import { calendarDate, type Expression, type ShiftExpression, type Unit, type Which } from '../expression.ts';
import { monthAt, monthFirst, weekdayAt } from './calendar-phrase.ts';
import { type CountedUnit, countedUnit, lengthPhrase, unitAfter } from './length-phrase.ts';
import { glued, isCapital, isDash, onePhrase, type Phrase, type PhraseParser } from './phrase.ts';
import { DEICTIC, MONTHS, REFERENCES, SEASONS, TIMES_OF_DAY, UNITS, WHICH } from './words.data.ts';

/** `today`, `yesterday morning`, `tonight`, `the day before yesterday`, `now`, `at present`. */
export const deicticPhrase: PhraseParser = (t, i) => {
  const word = wordAt(t, i);
  const offset = DEICTIC.get(word);
  if (offset !== undefined) {
    const time = TIMES_OF_DAY.get(wordAt(t, i + 1)) ?? null;
    return onePhrase(i, time === null ? i + 1 : i + 2, shift('day', offset, 'speech', time));
  }
  if (word === 'tonight') return onePhrase(i, i + 1, shift('day', 0, 'speech', 'TNI'));
  if (word === 'overnight') return null;
  if (word === 'day' && (wordAt(t, i + 1) === 'before' || wordAt(t, i + 1) === 'after')) {
    const sign = wordAt(t, i + 1) === 'after' ? 1 : -1;
    const base = DEICTIC.get(wordAt(t, i + 2));
    if (base === sign) return onePhrase(i, i + 3, shift('day', 2 * sign, 'speech'));
  }
  const reference = REFERENCES.get(word);
  if (reference === undefined) return null;
  if (word === 'now' && wordAt(t, i + 1) === 'that') return null;
  return onePhrase(i, i + 1, { type: 'reference', timex: reference });
};

const shift = (
  unit: Unit,
  count: number | null,
  from: 'speech' | 'context',
  time: string | null = null,
): ShiftExpression => ({
  type: 'shift',
  unit,
  count,
  from,
  part: null,
  time,
});

/** `last/this/next/that/previous/following` and a unit, weekday, month, season or time of day; after "the" also `past`, `same`. */
export const whichPhrase: PhraseParser = (t, i) => {
  const which = WHICH.get(wordAt(t, i));
  if (which === undefined || isQuotedName(t, i)) return null;
  const same =
    wordAt(t, i) === 'this' &&
    (wordAt(t, i + 1) === 'same' || wordAt(t, i + 1) === 'coming' || wordAt(t, i + 1) === 'past');
  const at = same ? i + 2 : i + 1;
  const meant: Which = same
    ? wordAt(t, i + 1) === 'past'
      ? 'last'
      : wordAt(t, i + 1) === 'coming'
        ? 'next'
        : which
    : which;
  return whichCalendar(t, i, at, meant) ?? whichTime(t, i, at, meant) ?? whichUnit(t, i, at, meant);
};

/** “This Week”, Radio Tarsel This Morning: the name of a programme. */
function isQuotedName(t: Tokens, i: number): boolean {
  if (!isCapital(t, i) || !isCapital(t, i + 1) || !(UNITS.has(wordAt(t, i + 1)) || TIMES_OF_DAY.has(wordAt(t, i + 1))))
    return false;
  return /^["“‘]$/.test(wordAt(t, i - 1)) || (isCapital(t, i - 1) && t.gap[i] === 1 && t.kind[i - 1] === 1);
}

function whichCalendar(t: Tokens, i: number, at: number, which: Which): Phrase | null {
  const weekday = weekdayAt(t, at);
  if (weekday !== null) {
    const time = TIMES_OF_DAY.get(wordAt(t, weekday.end)) ?? null;
    return onePhrase(i, weekday.end + (time === null ? 0 : 1), calendarDate({ weekday: weekday.weekday, which, time }));
  }
  const month = monthAt(t, at);
  const day = month === null ? null : monthFirst(t, at);
  const dated = day?.items.length === 1 ? day.items[0]?.expression : undefined;
  if (day !== null && dated?.type === 'calendar' && dated.day !== null && dated.year === null)
    return onePhrase(i, day.end, { ...dated, which });
  const short = SHORT_MONTHS.has(wordAt(t, at)) ? (MONTHS.get(wordAt(t, at)) ?? null) : null;
  if (month === null && short !== null) return onePhrase(i, at + 1, calendarDate({ month: short, which }));
  if (month?.calendar === 'gregorian' && t.gap[at] === 1)
    return onePhrase(i, month.end, calendarDate({ month: month.month, which }));
  const season = SEASONS.get(wordAt(t, at));
  return season === undefined ? null : onePhrase(i, at + 1, calendarDate({ season, which }));
}

/** `this morning`, `last night`, `that evening`. */
function whichTime(t: Tokens, i: number, at: number, which: Which): Phrase | null {
  const time = TIMES_OF_DAY.get(wordAt(t, at));
  // `on the last night`: of those that are told of.
  if (time === undefined || (which === 'last' && wordAt(t, i - 1) === 'the')) return null;
  const context = which === 'that' || which === 'previous' || which === 'following' || theNext(t, i, which);
  return onePhrase(i, at + 1, shift('day', offsetOf(which), context ? 'context' : 'speech', time));
}

/** "The next day" is the one after the day just told of; "next week" is counted from the day of speaking. */
const theNext = (t: Tokens, i: number, which: Which): boolean => which === 'next' && wordAt(t, i - 1) === 'the';

const SHORT_MONTHS = new Set('jan feb apr jun jul aug sept oct nov dec'.split(' '));

const offsetOf = (which: Which): number =>
  which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0;

/** `last year`, `the following day`; `the past two years` is a length. */
function whichUnit(t: Tokens, i: number, at: number, which: Which): Phrase | null {
  const coupled = wordAt(t, at) === 'couple' ? at - 1 : at;
  const counted =
    coupled === at ? countedUnit(t, at) : unitAfter(t, wordAt(t, at + 1) === 'of' ? at + 2 : at + 1, 2, true);
  const word = wordAt(t, at);
  const unit = UNITS.get(word);
  if (counted !== null && (counted.count === null || counted.count !== 1 || unit === undefined))
    return which === 'this' || which === 'that'
      ? null
      : lengthPhrase(t, i, counted, which === 'last' || which === 'previous' ? 'past' : 'next');
  const fiscal = /^(?:fiscal|financial|calendar|academic|school)$/.test(word)
    ? UNITS.get(wordAt(t, at + 1))
    : undefined;
  if (fiscal !== undefined) return onePhrase(i, at + 2, shift(fiscal, offsetOf(which), 'speech'));
  if (unit === undefined || unit === 'second' || unit === 'minute')
    return word === 'century' ? whichOf('century', t, i, at, which) : null;
  if (word.endsWith('s'))
    return which === 'this' || which === 'that' ? null : onePhrase(i, at + 1, { type: 'duration', unit, count: null });
  return whichOf(unit, t, i, at, which);
}

function whichOf(unit: Unit, t: Tokens, i: number, at: number, which: Which): Phrase {
  const context =
    which === 'that' || which === 'previous' || which === 'following' || (unit === 'day' && theNext(t, i, which));
  if (wordAt(t, at) === 'fortnight')
    return onePhrase(i, at + 1, { type: 'duration', unit, count: 2, anchor: offsetOf(which) < 0 ? 'past' : 'next' });
  if (wordAt(t, i) === 'past') return onePhrase(i, at + 1, { type: 'duration', unit, count: 1, anchor: 'past' });
  const time = unit === 'day' ? (TIMES_OF_DAY.get(wordAt(t, at + 1)) ?? null) : null;
  return onePhrase(i, at + (time === null ? 1 : 2), shift(unit, offsetOf(which), context ? 'context' : 'speech', time));
}

const EARLIER = new Set(['earlier', 'before', 'previously', 'prior']);
const LATER = new Set(['later', 'after', 'afterward', 'afterwards', 'hence', 'from']);

/** A counted unit and what follows it: `ago`, `earlier`, `later`, `after July 29`, `from now`; or nothing: a length. */
export function countedPhrase(baseAt: PhraseParser): PhraseParser {
  return (t, i) => {
    const counted = countedUnit(t, i);
    if (counted === null) return null;
    const { unit, count } = inYears(counted);
    let at = counted.end;
    if (wordAt(t, at) === "'" || wordAt(t, at) === '’') at++;
    if (isDash(wordAt(t, at)) && glued(t, at)) at++;
    const next = wordAt(t, at);
    if (next === 'old') return null;
    const steps = stepsAgo(t, i, counted);
    if (steps !== null) return steps;
    // `a year ago today`: to the day.
    if (next === 'ago' && wordAt(t, at + 1) === 'today' && count !== null && !CLOCK_UNITS.has(unit))
      return onePhrase(i, at + 2, {
        ...shift('day', 0, 'speech'),
        elapsed: true,
        moves: [{ unit, count: -count }],
      });
    if (next === 'ago') return onePhrase(i, at + 1, { ...shift(unit, negative(count), 'speech'), elapsed: true });
    const spoken = spokenBase(t, at, unit, count);
    if (spoken !== null) return onePhrase(i, at + 2, spoken);
    const sign = EARLIER.has(next) ? -1 : LATER.has(next) ? 1 : 0;
    if (sign !== 0) return movedPhrase(t, i, at, { unit, count, sign }, baseAt);
    const lead = wordAt(t, i - 1);
    if (lead === 'within' || lead === 'in') return lengthPhrase(t, i, counted, lead === 'within' ? 'within' : 'in');
    if (t.norm[i] === 'a' && isRate(t, i)) return null;
    return lengthPhrase(t, i, counted);
  };
}

/** `two weeks and two days ago`, `1 year 2 months later`: counted to the day. */
function stepsAgo(t: Tokens, i: number, counted: CountedUnit): Phrase | null {
  const length = lengthPhrase(t, i, counted);
  const expression = length.items[0]?.expression;
  if (expression?.type !== 'duration' || expression.more === undefined) return null;
  const word = wordAt(t, length.end);
  const sign = word === 'ago' || EARLIER.has(word) ? -1 : word === 'later' ? 1 : 0;
  const parts = [{ unit: expression.unit, count: expression.count ?? 0 }, ...expression.more];
  if (sign === 0 || parts.some(({ unit }) => CLOCK_UNITS.has(unit))) return null;
  const moves = parts.map(({ unit, count }) => ({ unit, count: sign * count }));
  return onePhrase(i, length.end + 1, {
    ...shift('day', 0, word === 'ago' ? 'speech' : 'context'),
    elapsed: true,
    moves,
  });
}

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** "A decade ago" is ten years ago, not the decade before. */
function inYears({ unit, count, end }: CountedUnit): CountedUnit {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  return years === 0 || count === null ? { unit, count, end } : { unit: 'year', count: count * years, end };
}

/** `from now`, `after tomorrow`, `before yesterday`; days and weeks from another day than today are counted in days. */
function spokenBase(t: Tokens, at: number, unit: Unit, count: number | null): Expression | null {
  const sign = /^(?:from|after)$/.test(wordAt(t, at)) ? 1 : wordAt(t, at) === 'before' ? -1 : 0;
  const base = wordAt(t, at + 1) === 'now' ? 0 : DEICTIC.get(wordAt(t, at + 1));
  if (sign === 0 || base === undefined) return null;
  if (base === 0 || count === null)
    return { ...shift(unit, count === null ? null : count * sign, 'speech'), counted: true };
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : null;
  return days === null ? null : shift('day', days * sign + base, 'speech');
}

const negative = (count: number | null): number | null => (count === null ? null : -count);

/** `two days later`; `32 years after 1988`; "after" alone before another word is the length of an event we do not know. */
function movedPhrase(
  t: Tokens,
  i: number,
  at: number,
  move: { unit: Unit; count: number | null; sign: number },
  baseAt: PhraseParser,
): Phrase {
  const { unit, count, sign } = move;
  const word = wordAt(t, at);
  const moved = count === null ? null : count * sign;
  const to = word === 'prior' && wordAt(t, at + 1) === 'to' ? at + 2 : at + 1;
  if (word === 'after' || word === 'before' || word === 'prior' || word === 'from') {
    const the = wordAt(t, to) === 'the' ? 1 : 0;
    const base = baseAt(t, to + the) ?? whichPhrase(t, to + the) ?? deicticPhrase(t, to + the);
    const expression = base?.items[0]?.expression;
    if (
      base !== null &&
      base.items.length === 1 &&
      /^(?:calendar|shift|feast|nth)$/.test(expression?.type ?? '') &&
      expression !== undefined
    )
      return onePhrase(i, base.end, { type: 'after', unit, count: moved, base: expression });
    const ends = t.kind[to] !== 1 || t.gap[to] === 3;
    if (word === 'after' || word === 'from' || !ends) return lengthPhrase(t, i, { unit, count, end: at });
  }
  return onePhrase(i, at + 1, { ...shift(unit, moved, 'context'), elapsed: true });
}

/** `$5 a year`, `twice a week`: how often, not how long. */
function isRate(t: Tokens, i: number): boolean {
  const before = wordAt(t, i - 1);
  return (
    t.kind[i - 1] === 2 ||
    /^(?:times|once|twice|percent|million|billion|thousand|dollars|cents|hours|days|barrels|people|%|tons|share)$/.test(
      before,
    )
  );
}

/** `years`, `decades` alone. */
export const bareUnits: PhraseParser = (t, i) => {
  const word = wordAt(t, i);
  const unit = UNITS.get(word);
  if (unit === undefined || !word.endsWith('s') || /^(?:second|minute|weekend|season|quarter)$/.test(unit)) return null;
  if (isDash(wordAt(t, i - 1)) && glued(t, i)) return null;
  const dash = isDash(wordAt(t, i + 1)) && glued(t, i + 1) ? 2 : 1;
  const next = wordAt(t, i + dash);
  if (next === 'old') return null;
  if (word === 'days' && wordAt(t, i - 1) === 'these')
    return onePhrase(i, i + 1, { type: 'reference', timex: 'PRESENT_REF' });
  if (dash === 1 && next === 'ago') return onePhrase(i, i + 2, { type: 'reference', timex: 'PAST_REF' });
  if (dash === 1 && (next === 'earlier' || next === 'later')) return onePhrase(i, i + 2, shift(unit, null, 'context'));
  return onePhrase(i, i + 1, { type: 'duration', unit, count: null });
};

/** `the rest of the week`, `the remainder of this year`: from the day of speaking on. */
export const restPhrase: PhraseParser = (t, i) => {
  if (!/^(?:rest|remainder|remaining)$/.test(wordAt(t, i))) return null;
  const of = wordAt(t, i + 1) === 'of' ? i + 2 : i + 1;
  const at = /^(?:the|this|my|our|his|her|their)$/.test(wordAt(t, of)) ? of + 1 : of;
  const unit = UNITS.get(wordAt(t, at));
  if (unit === undefined || wordAt(t, at).endsWith('s') || (of === i + 1 && at === of)) return null;
  if (!/^(?:week|month|quarter|year|decade|century)$/.test(unit)) return null;
  return onePhrase(i, at + 1, { ...shift(unit, 0, 'speech'), rest: true });
};

/** `the week after next`, `the month before last`. */
export const secondNext: PhraseParser = (t, i) => {
  const unit = UNITS.get(wordAt(t, i));
  const sign = wordAt(t, i + 1) === 'after' ? 2 : wordAt(t, i + 1) === 'before' ? -2 : 0;
  if (unit === undefined || sign === 0 || wordAt(t, i).endsWith('s')) return null;
  const at = wordAt(t, i + 2) === 'the' ? i + 3 : i + 2;
  if (wordAt(t, at) !== (sign > 0 ? 'next' : 'last') || UNITS.has(wordAt(t, at + 1)) || isCapital(t, at + 1))
    return null;
  return onePhrase(i, at + 1, shift(unit, sign, 'speech'));
};

/** `year ago`, `year-earlier`, `year-end`: with "a" or without. */
export const yearAgoPhrase: PhraseParser = (t, i) => {
  const unit = UNITS.get(wordAt(t, i));
  if (unit === undefined || wordAt(t, i).endsWith('s')) return null;
  const dash = isDash(wordAt(t, i + 1)) && glued(t, i + 1) ? 1 : 0;
  const next = wordAt(t, i + 1 + dash);
  const end = i + 2 + dash;
  if (next === 'earlier' || (dash === 1 && next === 'ago')) {
    const quarter = unit === 'year' ? otherQuarter(t, i, end) : null;
    return quarter ?? onePhrase(i, end, { ...shift(unit, -1, 'context'), elapsed: true });
  }
  if (next === 'end' && unit === 'year')
    return onePhrase(i, end, { ...(shift('year', 0, 'speech') as object), part: 'END' } as Expression, 'END');
  return null;
};

/** `a year-long siege`, `day-long talks`, `decades-long`: a length. */
export const longPhrase: PhraseParser = (t, i) => {
  const unit = UNITS.get(wordAt(t, i));
  if (unit === undefined || !isDash(wordAt(t, i + 1)) || !glued(t, i + 1) || wordAt(t, i + 2) !== 'long') return null;
  return onePhrase(i, i + 3, { type: 'duration', unit, count: wordAt(t, i).endsWith('s') ? null : 1 });
};

/** What follows `year-earlier`: `quarter`, `period`, `third quarter`, `nine months` (a length). */
function otherQuarter(t: Tokens, i: number, at: number): Phrase | null {
  const ordinal = ordinalAt(t, at);
  const noun = ordinal?.end ?? at;
  if (wordAt(t, noun) === 'quarter' || (ordinal === null && wordAt(t, noun) === 'period'))
    return onePhrase(i, noun + 1, {
      type: 'quarter',
      quarter: ordinal?.value ?? null,
      yearsBack: 1,
      year: null,
      ended: null,
    });
  const length = ordinal === null ? countedUnit(t, at) : null;
  return length === null
    ? null
    : onePhrase(i, length.end, { type: 'duration', unit: length.unit, count: length.count });
}
