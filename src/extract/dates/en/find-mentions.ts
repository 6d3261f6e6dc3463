// Every English phrase of time in a text. In: tokens. Out: mentions in the order of the text, none overlapping.
// At each token that can begin such a phrase the parsers for it are tried in their order and the longest phrase is taken; then the search goes on
// behind it. So each token is looked at a bounded number of times.

import { MARK, NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import {
  calendarDate,
  type DateMention,
  type Expression,
  type Part,
  type ShiftExpression,
  type Unit,
} from '../expression.ts';
import { dayFirst, monthFirst, weekdayPhrase } from './calendar-phrase.ts';
import { clockPhrase, withTime } from './clock-phrase.ts';
import { compositePhrase } from './composite-phrase.ts';
import { dayOfMonthAlone, dayRange, weekdayAndDay } from './day-range.ts';
import { deadlineAround } from './deadline.ts';
import { feastPhrase } from './feast-phrase.ts';
import { numericDate } from './numeric-phrase.ts';
import { glued, isDash, isPossessive, onePhrase, type Phrase, type PhraseParser, wordsAt, yearAt } from './phrase.ts';
import {
  bareUnits,
  countedPhrase,
  deicticPhrase,
  longPhrase,
  restPhrase,
  secondNext,
  whichPhrase,
  yearAgoPhrase,
} from './relative-phrase.ts';
import { setPhrase } from './set-phrase.ts';
import { tenseAround } from './tense.ts';
import { feastWeek, numberedWeek, partOfYear, weekOf } from './week-phrase.ts';
import { FIRST_WORDS, ISLAMIC_FIRST, MODIFIERS, PARTS, SEASONS, TIMES_OF_DAY, UNITS } from './words.data.ts';
import { centuryPhrase, decadePhrase, namedYear, quarterPhrase, seasonOfYear, yearPhrase } from './year-phrase.ts';

const CALENDAR: readonly PhraseParser[] = [
  feastPhrase,
  numericDate,
  dayFirst,
  monthFirst,
  weekdayPhrase,
  seasonOfYear,
  quarterPhrase,
  namedYear,
  centuryPhrase,
  decadePhrase,
  yearPhrase,
];
const calendarPhrase: PhraseParser = (t, i) => longest(CALENDAR, t, i);
const counted = countedPhrase(calendarPhrase);
const weekOfDay = weekOf(calendarPhrase);
/** The order decides between phrases of the same length: a place in the calendar before a length, a length before a bare word. */
const CORE: readonly PhraseParser[] = [
  clockPhrase,
  dayRange,
  weekdayAndDay,
  numberedWeek,
  weekOfDay,
  feastWeek,
  partOfYear,
  compositePhrase,
  ...CALENDAR,
  whichPhrase,
  counted,
  setPhrase,
  deicticPhrase,
  yearAgoPhrase,
  secondNext,
  restPhrase,
  longPhrase,
  bareUnits,
];

function longest(parsers: readonly PhraseParser[], t: Tokens, i: number): Phrase | null {
  let best: Phrase | null = null;
  for (const parser of parsers) {
    const found = parser(t, i);
    if (found !== null && (best === null || found.end > best.end)) best = found;
  }
  return best;
}

export function findEnglishDates(t: Tokens, sentenceOf: readonly number[]): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (let i = 0; i < t.count; ) {
    const begun = canBegin(t, i) ? temporalPhrase(t, i) : null;
    const phrase = begun === null ? null : withTime(t, begun);
    if (phrase === null || crossesEnd(t, i, phrase.end)) {
      i++;
      continue;
    }
    const due = deadlineAround(t, sentenceOf, i, phrase.end);
    const tense = due === null ? tenseAround(t, sentenceOf, i, phrase.end) : 'future';
    const lead = LEADS.get(wordAt(t, i - 1)) ?? null;
    const fiscal = isFiscal(t, i, phrase.end);
    phrase.items.forEach((item, n) => {
      const from = n === 0 ? i : item.first;
      mentions.push({
        from: t.from[from] ?? 0,
        to: t.to[item.end - 1] ?? 0,
        expression: fiscal ? fiscalOf(item.expression) : item.expression,
        mod: phrase.mod,
        link: item.link,
        tense,
        lead,
        ofThing: /^(?:of|dated)$/.test(wordAt(t, i - 1)),
        doubt: null,
        due,
      });
    });
    i = phrase.end;
  }
  return mentions;
}

const BUSINESS = new Set(['fiscal', 'financial', 'fy', 'school', 'academic']);

/** Whether a word of the phrase makes its year or quarter one of business or school. */
function isFiscal(t: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (BUSINESS.has(t.norm[i] ?? '')) return true;
  return false;
}

const fiscalOf = (e: Expression): Expression =>
  e.type === 'calendar' || (e.type === 'shift' && (e.unit === 'year' || e.unit === 'quarter'))
    ? { ...e, fiscal: true }
    : e;

const LEADS: ReadonlyMap<string, NonNullable<DateMention['lead']>> = new Map([
  ['since', 'since'],
  ['before', 'before'],
  ['after', 'after'],
  ['until', 'until'],
  ['till', 'until'],
]);

/** No phrase runs over an empty line. */
function crossesEnd(t: Tokens, i: number, end: number): boolean {
  for (let at = i + 1; at < end; at++) if (t.gap[at] === 3) return true;
  return false;
}

const canBegin = (t: Tokens, i: number): boolean => {
  if (t.kind[i] === NUMBER) return true;
  if (t.kind[i] === MARK) return wordAt(t, i) === '’' || wordAt(t, i) === "'" || wordAt(t, i) === '‘';
  const word = t.norm[i] ?? '';
  return FIRST_WORDS.has(word) || ('rjdz'.includes(word[0] ?? '-') && ISLAMIC_FIRST.test(word));
};

/** What can begin with "a": `a year ago`, `a quarter to eight`. */
const AFTER_ARTICLE: readonly PhraseParser[] = [counted, clockPhrase];

/** Frequent words that begin nothing but a time: "in the morning", "from 5 to 6 pm". */
const BEFORE_A_TIME = new Set(['in', 'during', 'at', 'from', 'between']);

/** A phrase with what stands before it: "the", "early", "the end of", "more than", "later". */
function temporalPhrase(t: Tokens, i: number): Phrase | null {
  const word = wordAt(t, i);
  if (word === 'the') return afterThe(t, i);
  if (word === 'a' || word === 'an') return longest(AFTER_ARTICLE, t, i);
  if (BEFORE_A_TIME.has(word)) return modified(t, i) ?? clockPhrase(t, i) ?? standing(t, i);
  return modified(t, i) ?? partOf(t, i) ?? standing(t, i) ?? longest(CORE, t, i);
}

/** `later this month`, `earlier this year`, `at the time`, `in the future`. */
function standing(t: Tokens, i: number): Phrase | null {
  const word = wordAt(t, i);
  if (word === 'later' || word === 'earlier' || word === 'sometime' || word === 'late' || word === 'early') {
    const inner = whichPhrase(t, i + 1);
    if (inner !== null)
      return { ...inner, mod: word === 'later' || word === 'late' ? 'END' : word === 'sometime' ? null : 'START' };
  }
  if (wordsAt(t, i, ['at', 'present'])) return onePhrase(i, i + 2, { type: 'reference', timex: 'PRESENT_REF' });
  const before = wordAt(t, i - 1);
  if (
    SEASONS.has(word) &&
    (before === 'in' || before === 'during' || before === 'by' || before === 'until' || before === 'since')
  )
    return seasonOfYear(t, i) ?? onePhrase(i, i + 1, calendarDate({ season: SEASONS.get(word) ?? null }));
  return null;
}

const AFTER_THE = new Set(['future', 'present', 'quarter', 'latest', 'same', 'comparable', 'corresponding', 'most']);

function afterThe(t: Tokens, i: number): Phrase | null {
  if (!canBegin(t, i + 1) && !AFTER_THE.has(wordAt(t, i + 1))) return null;
  const spoken = quarterSpokenOf(t, i);
  if (spoken !== null) return spoken;
  const inner =
    partOf(t, i + 1) ??
    modified(t, i + 1) ??
    longest(CORE, t, i + 1) ??
    timeOfDayOf(t, i + 1) ??
    dayOfMonthAlone(t, i + 1);
  if (inner !== null)
    return { ...inner, items: inner.items.map((item, n) => (n === 0 ? { ...item, first: i } : item)) };
  const word = wordAt(t, i + 1);
  if (word === 'future') return onePhrase(i, i + 2, { type: 'reference', timex: 'FUTURE_REF' });
  if (word === 'past') return onePhrase(i, i + 2, { type: 'reference', timex: 'PAST_REF' });
  if (word === 'present' && wordAt(t, i - 1) === 'at')
    return onePhrase(i, i + 2, { type: 'reference', timex: 'PRESENT_REF' });
  if (BUSINESS.has(word) && wordAt(t, i + 2) === 'year')
    return /^end(?:ed|ing)$/.test(wordAt(t, i + 3))
      ? onePhrase(i, i + 3, { type: 'duration', unit: 'year', count: 1 })
      : onePhrase(i, i + 3, shiftOf('year', 0));
  const unit = UNITS.get(word);
  const ended = wordAt(t, i + 2) === 'ended' || wordAt(t, i + 2) === 'ending';
  if (word === 'year' && ended) return onePhrase(i, i + 2, { type: 'duration', unit: 'year', count: 1 });
  const bare = unit === 'quarter' || unit === 'month' || unit === 'week' || unit === 'weekend' || unit === 'year';
  if (bare && !word.endsWith('s'))
    return onePhrase(i, i + 2, { type: 'shift', unit, count: 0, from: 'context', part: null, time: null });
  const season = SEASONS.get(word);
  return season !== undefined && wordAt(t, i - 1) === 'in' ? onePhrase(i, i + 2, calendarDate({ season })) : null;
}

const SPOKEN_OF = new Set(['latest', 'same', 'comparable', 'corresponding', 'most']);

/** `the quarter`, `the latest period`, `the comparable year-ago quarter`, `the quarter ended July 31`, `the 1988 period`. */
function quarterSpokenOf(t: Tokens, i: number): Phrase | null {
  const year = yearAt(t, i + 1, 1800, 2100);
  const noun = SPOKEN_OF.has(wordAt(t, i + 1)) ? (wordAt(t, i + 2) === 'recent' ? i + 3 : i + 2) : i + 1;
  const at = year === null ? noun : i + 2;
  const word = wordAt(t, at);
  if (noun > i + 1 && word === 'year') {
    const ago = yearAgoPhrase(t, at);
    return ago === null ? null : { ...ago, items: ago.items.map((item) => ({ ...item, first: i })) };
  }
  const fiscal =
    (word === 'fiscal' ? wordAt(t, at + 1) : word) === 'year' && noun > i + 1 && wordAt(t, i + 1) === 'latest';
  if (fiscal) return onePhrase(i, word === 'fiscal' ? at + 2 : at + 1, shiftOf('year', -1));
  if (word !== 'quarter' && !(word === 'period' && at > i + 1)) return null;
  const told = /^end(?:ed|ing)$/.test(wordAt(t, at + 1)) ? calendarPhrase(t, at + 2)?.items[0]?.expression : undefined;
  const ended = told?.type === 'calendar' ? told : null;
  const ago = ended === null ? yearBackAt(t, at + 1) : null;
  const latest = at > i + 1 && year === null && /^(?:latest|most)$/.test(wordAt(t, i + 1));
  return onePhrase(i, ago ?? at + 1, {
    type: 'quarter',
    quarter: null,
    yearsBack: ago === null ? 0 : 1,
    year,
    latest,
    ended,
  });
}

/** The token behind `a year ago`, `last year`. */
function yearBackAt(t: Tokens, i: number): number | null {
  if (wordAt(t, i) === 'last' && wordAt(t, i + 1) === 'year' && !isPossessive(t, i + 2)) return i + 2;
  const ago = wordAt(t, i) === 'a' && wordAt(t, i + 1) === 'year' && /^(?:ago|earlier|before)$/.test(wordAt(t, i + 2));
  return ago ? i + 3 : null;
}

const shiftOf = (unit: Unit, count: number): Expression => ({
  type: 'shift',
  unit,
  count,
  from: 'speech',
  part: null,
  time: null,
});

/** `the night of 28 July`; `the night of 11 to 12 March`, which is of both days. */
function timeOfDayOf(t: Tokens, i: number): Phrase | null {
  const time = TIMES_OF_DAY.get(wordAt(t, i));
  if (time === undefined || wordAt(t, i + 1) !== 'of') return null;
  const the = wordAt(t, i + 2) === 'the' ? 1 : 0;
  const date = calendarPhrase(t, i + 2 + the);
  const [item, second] = date?.items ?? [];
  if (date === null || item?.expression.type !== 'calendar') return null;
  if (second?.link === 'range') return { ...date, items: [{ ...item, first: i }, ...date.items.slice(1)] };
  const next = /^(?:to|–|-)$/.test(wordAt(t, date.end)) ? calendarPhrase(t, date.end + 1) : null;
  const until = next?.items[0];
  return next !== null && until?.expression.type === 'calendar' && isDay(item.expression) && isDay(until.expression)
    ? {
        ...next,
        items: [
          { ...item, first: i },
          { ...until, link: 'range' },
        ],
      }
    : onePhrase(i, date.end, { ...item.expression, time });
}

const isDay = (expression: Expression): boolean => expression.type === 'calendar' && expression.day !== null;

/** `more than two years`, `about 1988`, `nearly a decade`. */
function modified(t: Tokens, i: number): Phrase | null {
  for (const [words, mod] of MODIFIERS) {
    if (words[0] !== t.norm[i] || !wordsAt(t, i, words)) continue;
    const at = i + words.length;
    const inner = wordAt(t, at) === 'the' ? longest(CORE, t, at + 1) : longest(CORE, t, at);
    const kind = inner?.items[0]?.expression.type;
    if (
      inner !== null &&
      (kind === 'duration' || kind === 'shift' || kind === 'after' || (kind === 'calendar' && mod === 'APPROX'))
    )
      return { ...inner, mod };
    return null;
  }
  return null;
}

/** `early 2021`, `mid-July`, `the end of 1988`, `the beginning of this year`, `the first week of July`. */
function partOf(t: Tokens, i: number): Phrase | null {
  const part = PARTS.get(wordAt(t, i));
  if (part === undefined) return null;
  let at = i + 1;
  if (isDash(wordAt(t, at)) && glued(t, at)) at++;
  const noun = /^(?:beginning|start|middle|end|close|outset)$/.test(wordAt(t, i));
  if (noun && wordAt(t, at) !== 'of') return null;
  if (wordAt(t, at) === 'of' || wordAt(t, at) === 'in') at++;
  const the = wordAt(t, at) === 'the' ? 1 : 0;
  const bare = noun && the === 0 ? bareUnit(t, at) : null;
  if (bare !== null) return onePhrase(i, at + 1, { ...bare, part }, part);
  const inner = seasonAlone(t, at + the) ?? longest(CORE, t, at + the) ?? (the === 1 ? afterThe(t, at) : null);
  const expression = inner?.items.length === 1 ? withPart(inner.items[0]?.expression, part) : null;
  return inner === null || expression === null ? null : onePhrase(i, inner.end, expression, part);
}

/** `end of year`, `end of month`. */
function bareUnit(t: Tokens, i: number): ShiftExpression | null {
  const unit = UNITS.get(wordAt(t, i));
  const named = unit === 'year' || unit === 'month' || unit === 'week' || unit === 'quarter';
  if (!named || wordAt(t, i).endsWith('s')) return null;
  return { type: 'shift', unit, count: 0, from: 'speech', part: null, time: null };
}

const seasonAlone = (t: Tokens, i: number): Phrase | null => {
  const dated = seasonOfYear(t, i);
  const season = SEASONS.get(wordAt(t, i));
  return dated ?? (season === undefined ? null : onePhrase(i, i + 1, calendarDate({ season })));
};

function withPart(expression: Expression | undefined, part: Part): Expression | null {
  if (expression?.type === 'calendar') return { ...expression, part };
  return expression?.type === 'shift' ? { ...expression, part } : null;
}
