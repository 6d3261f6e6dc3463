// Words of time between a subject and its verb: `the union on Tuesday said`, `Talven this week warned`, `images taken on 30 August 2017 show`. A date is nobody who
// speaks. In: tokens, a place. Out: the place with the words of time before it left out.

import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const DAYS = setOf('today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday');
const PERIODS = setOf('week weekend month year day morning afternoon evening night spring summer autumn fall winter');
const WHICH = setOf('this last next that same');
const MONTHS = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const BEFORE_DAY = setOf('on late early last this next by');
const BEFORE_DATE = setOf('on in since during dated by until of from between before after for late early');
const FOOTNOTE = setOf('* † ‡');

/** Where the words before `end` end without the words of time and marks of footnotes that close them. */
export function withoutTime(t: Tokens, end: number, limit: number): number {
  let at = end;
  for (let steps = 0; steps < 3 && at > limit; steps++) {
    const next = beforeOne(t, at, limit);
    if (next === at) break;
    at = next;
  }
  return at > limit ? at : end;
}

function beforeOne(t: Tokens, end: number, limit: number): number {
  const last = wordAt(t, end - 1);
  if (FOOTNOTE.has(last)) return end - 1;
  if (DAYS.has(last)) {
    const at = end - 1;
    return at > limit && BEFORE_DAY.has(wordAt(t, at - 1)) ? withoutPreposition(t, at - 1, limit) : at;
  }
  if (PERIODS.has(last) && WHICH.has(wordAt(t, end - 2))) {
    const at = end - 2;
    return at > limit && /^(?:earlier|later|late|early)$/.test(wordAt(t, at - 1)) ? at - 1 : at;
  }
  return beforeDate(t, end, limit);
}

/** `late on` before a weekday. */
const withoutPreposition = (t: Tokens, at: number, limit: number): number =>
  at > limit && /^(?:late|early|on)$/.test(wordAt(t, at - 1)) ? at - 1 : at;

/** `on 30 August 2017`, `in March`, `in 1988`, `dated 3 May`. */
function beforeDate(t: Tokens, end: number, limit: number): number {
  let at = end;
  let dated = false;
  while (at > limit && end - at < 5) {
    const w = wordAt(t, at - 1);
    const year = t.kind[at - 1] === NUMBER && /^(?:1[0-9]|20)\d\d$/.test(w);
    if (MONTHS.has(w) || year) dated = true;
    else if (t.kind[at - 1] !== NUMBER && !(at < end && (w === ',' || (w === 'and' && t.kind[at] === NUMBER)))) break;
    at--;
  }
  return dated && at > limit && BEFORE_DATE.has(wordAt(t, at - 1)) ? at - 1 : end;
}

/** Whether a word is of time and can stand at the head of a sentence before its subject: `Yesterday the union said`. */
export const isDay = (t: Tokens, i: number): boolean => DAYS.has(wordAt(t, i));

/** `[In] March 1997 local boatmen showed`: behind how many words a month and its year at the head of a subject end; 0 where none stands there. */
export const monthLength = (t: Tokens, i: number): number =>
  MONTHS.has(wordAt(t, i)) && t.kind[i + 1] === NUMBER && /^(?:1[0-9]|20)\d\d$/.test(wordAt(t, i + 1)) ? 2 : 0;

/** `Last week the mayor ordered`. */
export const isPeriod = (t: Tokens, i: number): boolean => WHICH.has(wordAt(t, i)) && PERIODS.has(wordAt(t, i + 1));
