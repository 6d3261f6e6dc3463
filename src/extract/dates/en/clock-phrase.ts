// English times of day: `10:30 a.m.`, `7 p.m. Friday`, `noon`, `midnight on 28 July`. In: tokens and a place. Out: a phrase or null.
// A time alone lies on the day mentioned before, or the day of speaking.

import { numberAt } from '../../text/english-numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';
import { dayFirst, monthFirst, weekdayPhrase } from './calendar-phrase.ts';
import { glued, isNumber, onePhrase, type PhraseParser, smallNumber, wordAt } from './phrase.ts';
import { deicticPhrase } from './relative-phrase.ts';

const ZONES = new Set(['est', 'edt', 'pst', 'pdt', 'cst', 'cdt', 'gmt', 'utc', 'cet', 'cest', 'bst', 'et', 'pt']);

export const clockPhrase: PhraseParser = (t, i) => {
  const clock = clockAt(t, i);
  if (clock === null) return null;
  let at = clock.end;
  if (ZONES.has(wordAt(t, at))) at++;
  if (wordAt(t, at) === ',' || wordAt(t, at) === 'on') at++;
  const day = weekdayPhrase(t, at) ?? dayFirst(t, at) ?? monthFirst(t, at) ?? deicticPhrase(t, at);
  const inner = day?.items.length === 1 ? day.items[0]?.expression : undefined;
  if (day !== null && inner?.type === 'calendar' && (inner.day !== null || inner.weekday !== null))
    return onePhrase(i, day.end, { ...inner, time: clock.time });
  if (day !== null && inner?.type === 'shift') return onePhrase(i, day.end, { ...inner, time: clock.time });
  const alone: Expression = { type: 'shift', unit: 'day', count: 0, from: 'context', part: null, time: clock.time };
  return onePhrase(i, clock.end, alone);
};

function clockAt(t: Tokens, i: number): { time: string; end: number } | null {
  const word = wordAt(t, i);
  if (word === 'noon') return { time: 'T12:00', end: i + 1 };
  if (word === 'midnight') return { time: 'T24:00', end: i + 1 };
  if (!isNumber(t, i)) return oClock(t, i);
  const hour = smallNumber(t, i, 24) ?? (word === '0' || word === '00' ? 0 : null);
  if (hour === null) return null;
  const colon =
    (wordAt(t, i + 1) === ':' || wordAt(t, i + 1) === '.') &&
    glued(t, i + 1) &&
    glued(t, i + 2) &&
    isNumber(t, i + 2) &&
    (t.to[i + 2] ?? 0) - (t.from[i + 2] ?? 0) === 2;
  const minute = colon ? Number(wordAt(t, i + 2)) : 0;
  const at = colon ? i + 3 : i + 1;
  const half = halfOfDay(t, at);
  if (minute > 59 || (half === null && !(colon && wordAt(t, i + 1) === ':'))) return oClock(t, i);
  const hours = half === null ? hour : (hour % 12) + (half.pm ? 12 : 0);
  const pad = (n: number): string => String(n).padStart(2, '0');
  return { time: `T${pad(hours)}:${pad(minute)}`, end: half?.end ?? at };
}

/** `a.m.`, `pm`. */
function halfOfDay(t: Tokens, i: number): { pm: boolean; end: number } | null {
  const word = wordAt(t, i);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', end: i + 1 };
  if ((word !== 'a' && word !== 'p') || wordAt(t, i + 1) !== '.' || wordAt(t, i + 2) !== 'm' || !glued(t, i + 2))
    return null;
  return { pm: word === 'p', end: wordAt(t, i + 3) === '.' ? i + 4 : i + 3 };
}

/** `seven o’clock`. */
function oClock(t: Tokens, i: number): { time: string; end: number } | null {
  const number = numberAt(t, i);
  if (number === null || number.value > 12 || !/^o['’]clock$/.test(wordAt(t, number.end))) return null;
  return { time: `T${String(number.value).padStart(2, '0')}:00`, end: number.end + 1 };
}
