// English times of day with their day: `10:30 a.m.`, `7 p.m. Friday`, `Friday at 7`, `midnight on 28 July`, `tomorrow from 3 to 5 pm`, `in the morning of 28 July`.
// In: tokens and a place. Out: a phrase or null. A time alone lies on the day mentioned before, or the day of speaking.

import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { Expression } from '../expression.ts';
import { dayFirst, monthFirst, weekdayPhrase } from './calendar-phrase.ts';
import { plainPartAt, type TimeAt, timeAt } from './clock.ts';
import { numericDate } from './numeric-phrase.ts';
import { glued, onePhrase, type Phrase, type PhraseParser } from './phrase.ts';
import { deicticPhrase, whichPhrase } from './relative-phrase.ts';
import { setPhrase } from './set-phrase.ts';
import { TIMES_OF_DAY } from './words.data.ts';

const ZONES = new Set(
  'est edt pst pdt cst cdt mst mdt gmt utc cet cest bst ist et pt eastern pacific central'.split(' '),
);

const dayAt: PhraseParser = (t, i) =>
  weekdayPhrase(t, i) ??
  dayFirst(t, i) ??
  monthFirst(t, i) ??
  numericDate(t, i) ??
  deicticPhrase(t, i) ??
  whichPhrase(t, i);

/** The expression of a phrase that is one day without a time. */
function dayIn(phrase: Phrase | null): Expression | null {
  const inner = phrase?.items.length === 1 ? phrase.items[0]?.expression : undefined;
  if (inner === undefined) return null;
  const isDay =
    (inner.type === 'calendar' && (inner.day !== null || inner.weekday !== null)) ||
    (inner.type === 'shift' && inner.unit === 'day') ||
    (inner.type === 'nth' && inner.unit !== 'week');
  return isDay && !/\d/.test(timeOf(inner)) ? inner : null;
}

/** Empty, or a part of the day: `TNI`. */
const timeOf = (e: Expression): string => ('time' in e && e.time != null ? e.time : '');

/** "Tonight at 8" is in the evening, "this morning at 8" is not; "tonight at 1" is past midnight. */
function inPart(time: string, part: string): string {
  if (part !== 'TNI' && part !== 'TEV' && part !== 'TAF') return time;
  return time.replaceAll(/T(\d\d)/g, (all, hour: string) => {
    const h = Number(hour);
    return h >= 12 || (part === 'TNI' && h < 6) ? all : `T${h + 12}`;
  });
}
const timed = (e: Expression, time: string): Expression =>
  e.type === 'calendar' || e.type === 'shift' || e.type === 'nth' ? { ...e, time } : e;

/** A time first: the day may follow. */
export const clockPhrase: PhraseParser = (t, i) => {
  const clock = timeAt(t, i, false) ?? bareBeforeDay(t, i);
  if (clock === null) return null;
  const often = recurring(t, i, clock);
  if (often !== null) return often;
  let at = clock.end;
  if (ZONES.has(wordAt(t, at))) at++;
  if (wordAt(t, at) === ',' || wordAt(t, at) === 'on' || wordAt(t, at) === 'of') at++;
  const day = dayAt(t, wordAt(t, at) === 'the' ? at + 1 : at);
  const inner = dayIn(day);
  const bare = /^T[A-Z]/.test(clock.time);
  if (day !== null && inner !== null && !(bare && (timeOf(inner) !== '' || at === clock.end)))
    return onePhrase(i, day.end, timed(inner, inPart(clock.time, timeOf(inner))));
  const alone: Expression = { type: 'shift', unit: 'day', count: 0, from: 'context', part: null, time: clock.time };
  return onePhrase(i, clock.end, alone);
};

/** `between 3 and 5 on 1 January`: bare hours, where a day follows. */
function bareBeforeDay(t: Tokens, i: number): TimeAt | null {
  if (wordAt(t, i) !== 'from' && wordAt(t, i) !== 'between') return null;
  const found = timeAt(t, i, true);
  return found !== null && wordAt(t, found.end) === 'on' && dayAt(t, found.end + 1) !== null ? found : null;
}

/** `9 am every Sunday`, `3 pm on Mondays`, `9 am every day`. */
function recurring(t: Tokens, i: number, clock: TimeAt): Phrase | null {
  const set = setPhrase(t, wordAt(t, clock.end) === 'on' ? clock.end + 1 : clock.end);
  const inner = set?.items[0]?.expression;
  if (set === null || inner?.type !== 'set' || !/\d/.test(clock.time)) return null;
  const timex = inner.timex === 'P1D' ? 'XXXX-XX-XX' : inner.timex;
  return /^XXXX-(?:WXX-\d|XX-XX)$/.test(timex)
    ? onePhrase(i, set.end, { type: 'set', timex: `${timex}${clock.time}` })
    : null;
}

const BEFORE_A_TIME = new Set(['at', '@', 'around', 'about', 'by', 'circa', 'before', 'after']);

/** `noon`, `midnight` right behind the day. */
function exactAt(t: Tokens, i: number): TimeAt | null {
  const time = TIMES_OF_DAY.get(wordAt(t, i));
  return time !== undefined && /\d/.test(time) ? { time, end: i + 1 } : null;
}

/** The same phrase with the time behind it: `Friday at 7`, `on 28 July, 10:30 a.m.`, `tomorrow morning`. */
export function withTime(t: Tokens, phrase: Phrase): Phrase {
  const inner = dayIn(phrase);
  if (inner === null) return phrase;
  const comma = wordAt(t, phrase.end) === ',' ? 1 : 0;
  const lead = BEFORE_A_TIME.has(wordAt(t, phrase.end + comma)) ? 1 : 0;
  const at = phrase.end + comma + lead;
  const part = timeOf(inner);
  const night = part === '' && comma === 0 && lead === 0 ? plainPartAt(t, at) : null;
  const iso = wordAt(t, at) === 't' && glued(t, at) && glued(t, at + 1) ? timeAt(t, at + 1, false) : null;
  const led = lead === 1 || wordAt(t, at) === 'from' || wordAt(t, at) === 'between';
  const found = night ?? iso ?? exactAt(t, at) ?? timeAt(t, at, led);
  if (found === null || t.gap[at] === 3 || (part !== '' && !/\d/.test(found.time))) return phrase;
  const zone = ZONES.has(wordAt(t, found.end)) ? 1 : 0;
  return {
    ...phrase,
    end: found.end + zone,
    items: phrase.items.map((item) => ({
      ...item,
      end: found.end + zone,
      expression: timed(inner, inPart(found.time, part)),
    })),
  };
}
