// English times that recur: `daily`, `every Friday`, `each year`, `on Mondays`, `once a week`, `every night at 9`. In: tokens and a place. Out: a phrase or null.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import { durationTimex } from '../duration-timex.ts';
import { monthAt, weekdayAt } from './calendar-phrase.ts';
import { timeAt } from './clock.ts';
import { countedUnit } from './length-phrase.ts';
import { numericDate } from './numeric-phrase.ts';
import { isCapital, isDash, isWord, onePhrase, type Phrase, type PhraseParser } from './phrase.ts';
import { SETS, TIMES_OF_DAY, UNITS, WEEKDAYS } from './words.data.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** `quarterly`, `annual` before a noun name a kind of thing, not when something happens. */
const ADJECTIVES = new Set(['annual', 'quarterly']);

const PREFIXED: ReadonlyMap<string, string> = new Map([
  ['biweekly', 'P2W'],
  ['bimonthly', 'P2M'],
  ['biannual', 'P6M'],
  ['semiannual', 'P6M'],
  ['semiannually', 'P6M'],
]);

export const setPhrase: PhraseParser = (t, i) => {
  const word = wordAt(t, i);
  const timex = SETS.get(word);
  if (timex !== undefined && isCapital(t, i) && isCapital(t, i + 1) && t.gap[i + 1] === 1) return null; // "The Daily Harbour"
  if (timex !== undefined)
    return ADJECTIVES.has(word) && isWord(t, i + 1) && t.gap[i + 1] === 1
      ? null
      : onePhrase(i, i + 1, { type: 'set', timex });
  if (word === 'every' || word === 'each') return everyPhrase(t, i);
  const prefixed = isDash(wordAt(t, i + 1)) ? PREFIXED.get(`${word}${wordAt(t, i + 2)}`) : undefined;
  if (prefixed !== undefined) return onePhrase(i, i + 3, { type: 'set', timex: prefixed });
  if ((word === 'once' || word === 'twice') && (wordAt(t, i + 1) === 'a' || wordAt(t, i + 1) === 'every')) {
    const unit = UNITS.get(wordAt(t, i + 2));
    return unit === undefined ? null : onePhrase(i, i + 3, { type: 'set', timex: durationTimex(unit, 1) });
  }
  return pluralPhrase(t, i);
};

/** `Mondays`, `on Sundays at 9`, `mornings`, `weekends`. */
function pluralPhrase(t: Tokens, i: number): Phrase | null {
  const word = wordAt(t, i);
  if (!word.endsWith('s')) return null;
  const weekday = isCapital(t, i) ? WEEKDAYS.get(word.slice(0, -1)) : undefined;
  if (weekday !== undefined) return withClock(t, i, i + 1, `XXXX-WXX-${weekday}`);
  const time = TIMES_OF_DAY.get(word.slice(0, -1));
  return time !== undefined && /^T[A-Z]/.test(time) && word !== 'nights'
    ? withClock(t, i, i + 1, `XXXX-XX-XX${time}`)
    : null;
}

/** The same with a time behind it, which takes the place of a part of the day. */
function withClock(t: Tokens, i: number, end: number, timex: string): Phrase {
  const at = wordAt(t, end) === 'at' || wordAt(t, end) === ',' ? end + 1 : end;
  const clock = timeAt(t, at, at > end);
  const night = clock === null && at === end ? TIMES_OF_DAY.get(wordAt(t, end).replace(/s$/, '')) : undefined;
  if (clock === null && night === undefined) return onePhrase(i, end, { type: 'set', timex });
  const evening = /T(?:NI|EV|AF)$/.test(timex);
  const time = clock?.time ?? night ?? '';
  const hour = evening ? time.replace(/^T0?(\d)(?=:)/, (_, h: string) => `T${Number(h) + 12}`) : time;
  return onePhrase(i, clock?.end ?? end + 1, { type: 'set', timex: `${timex.replace(/T[A-Z]+$/, '')}${hour}` });
}

function everyPhrase(t: Tokens, i: number): Phrase | null {
  const other = wordAt(t, i + 1) === 'other';
  const at = other || wordAt(t, i + 1) === 'single' ? i + 2 : i + 1;
  const weekday = weekdayAt(t, at);
  if (weekday !== null) return withClock(t, i, weekday.end, `XXXX-WXX-${weekday.weekday}`);
  const month = monthAt(t, at);
  if (month !== null) return onePhrase(i, month.end, { type: 'set', timex: `XXXX-${two(month.month)}` });
  const date = numericDate(t, at);
  const day = date?.items[0]?.expression;
  if (date !== null && day?.type === 'calendar' && day.year === null && day.month !== null)
    return onePhrase(i, date.end, { type: 'set', timex: `XXXX-${two(day.month)}-${two(day.day ?? 1)}` });
  const time = TIMES_OF_DAY.get(wordAt(t, at));
  if (time !== undefined) return withClock(t, i, at + 1, `XXXX-XX-XX${time}`);
  const counted = countedUnit(t, at);
  if (counted !== null)
    return onePhrase(i, counted.end, { type: 'set', timex: durationTimex(counted.unit, counted.count) });
  const unit = UNITS.get(wordAt(t, at));
  if (unit === undefined) return null;
  const daily = unit === 'day' && !other ? withClock(t, i, at + 1, 'XXXX-XX-XX') : null;
  if (daily !== null && daily.end > at + 1) return daily;
  return onePhrase(i, at + 1, { type: 'set', timex: durationTimex(unit, other ? 2 : 1) });
}
