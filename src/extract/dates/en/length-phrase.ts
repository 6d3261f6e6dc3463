// English lengths of time: `two years`, `several months`, `1 year and 2 months`, `an hour and a half`, `3h`. In: tokens and a place. Out: the length, or null.

import { type NumberAt, numberAt } from '../../text/english-numbers.ts';
import { type Tokens, wordAt } from '../../text/tokens.ts';
import type { DurationExpression, Unit } from '../expression.ts';
import { glued, isDash, isNumber, onePhrase, type Phrase, yearAt } from './phrase.ts';
import { UNITS, VAGUE_COUNTS } from './words.data.ts';

export interface CountedUnit {
  /** `the five past years`, `the two coming months`. */
  readonly anchor?: 'past' | 'next';
  readonly unit: Unit;
  readonly count: number | null;
  readonly end: number;
}

/** `two years`, `two-year`, `a year`, `several months`, `two and a half years`, `half a year`, `a few more days`. */
export function countedUnit(t: Tokens, i: number): CountedUnit | null {
  if (yearAt(t, i, 1500, 2100) !== null && !wordAt(t, i + 1).endsWith('s')) return null;
  const half = wordAt(t, i) === 'half' && (wordAt(t, i + 1) === 'a' || wordAt(t, i + 1) === 'an');
  if (half) return unitAfter(t, i + 2, 0.5);
  if (
    wordAt(t, i) === 'half' &&
    /^(?:year|hour|day|century|decade)$/.test(wordAt(t, i + (isDash(wordAt(t, i + 1)) ? 2 : 1)))
  )
    return unitAfter(t, i + 1, 0.5);
  if (/^(?:another|all|full|whole)$/.test(wordAt(t, i))) return singleUnit(t, i + 1);
  const number = numberAt(t, i);
  if (number !== null) return orMore(t, number) ?? unitAfter(t, ...withHalf(t, number));
  const word = wordAt(t, i);
  if (word === 'a' || word === 'an' || word === 'one') return unitAfterArticle(t, i);
  if (word === 'couple') return unitAfter(t, wordAt(t, i + 1) === 'of' ? i + 2 : i + 1, 2, true);
  if (!VAGUE_COUNTS.has(word)) return null;
  const at =
    wordAt(t, i + 1) === 'more' || wordAt(t, i + 1) === 'of' || (word === 'many' && wordAt(t, i + 1) === 'more')
      ? i + 2
      : i + 1;
  return unitAfter(t, wordAt(t, at) === 'the' ? at + 1 : at, null, true);
}

/** `two to three weeks`, `12 or 18 months`: at least the first. */
function orMore(t: Tokens, { end, value }: NumberAt): CountedUnit | null {
  if (!/^(?:to|or)$/.test(wordAt(t, end))) return null;
  const second = numberAt(t, end + 1);
  return second === null || second.value <= value ? null : unitAfter(t, second.end, value);
}

/** `another week`, `all day`: one of it, and nothing in the plural. */
function singleUnit(t: Tokens, i: number): CountedUnit | null {
  const found = unitAfter(t, i, 1);
  return found === null || wordAt(t, found.end - 1).endsWith('s') ? null : found;
}

function withHalf(t: Tokens, number: NumberAt): [at: number, count: number] {
  const { end, value } = number;
  const fraction =
    isNumber(t, end) && wordAt(t, end + 1) === '/' && glued(t, end + 1) && isNumber(t, end + 2)
      ? Number(wordAt(t, end)) / Number(wordAt(t, end + 2))
      : 0;
  if (fraction > 0 && fraction < 1) return [end + 3, value + fraction];
  if (wordAt(t, end) === 'and' && wordAt(t, end + 1) === 'a' && wordAt(t, end + 2) === 'half')
    return [end + 3, value + 0.5];
  return [wordAt(t, end) === '½' ? end + 1 : end, wordAt(t, end) === '½' ? value + 0.5 : value];
}

function unitAfterArticle(t: Tokens, i: number): CountedUnit | null {
  const next = wordAt(t, i + 1);
  if (next === 'couple') return unitAfter(t, wordAt(t, i + 2) === 'of' ? i + 3 : i + 2, 2, true);
  if (VAGUE_COUNTS.has(next))
    return unitAfter(t, wordAt(t, i + 2) === 'of' || wordAt(t, i + 2) === 'more' ? i + 3 : i + 2, null, true);
  const scaled = numberAt(t, i + 1);
  if (scaled !== null && next !== 'second') return unitAfter(t, scaled.end, scaled.value);
  const full = next === 'full' || next === 'whole' || next === 'single' || next === 'mere' ? i + 2 : i + 1;
  return unitAfter(t, full, 1);
}

const ANCHORS: ReadonlyMap<string, 'past' | 'next'> = new Map([
  ['past', 'past'],
  ['last', 'past'],
  ['previous', 'past'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['following', 'next'],
]);

/** Only right behind a number. */
const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
]);

/** The unit at `at`, with words such as "full", "consecutive" or a hyphen before it. */
export function unitAfter(t: Tokens, at: number, count: number | null, plural = false): CountedUnit | null {
  const short = count !== null && isNumber(t, at - 1) ? SHORT_UNITS.get(wordAt(t, at)) : undefined;
  if (short !== undefined && (short === 'hour' || glued(t, at)) && wordAt(t, at + 1) !== '.')
    return { unit: short, count, end: at + 1 };
  const dash = isDash(wordAt(t, at)) && glued(t, at) ? 1 : 0;
  const word = wordAt(t, at + dash);
  const skip =
    /^(?:full|whole|consecutive|straight|successive|more|long|short|further|additional|calendar|recent|other)$/.test(
      word,
    )
      ? 1
      : 0;
  const anchor =
    skip === 0 && count !== null && count < 200 && wordAt(t, at + dash + 1).endsWith('s')
      ? ANCHORS.get(word)
      : undefined;
  const place = at + dash + skip + (anchor === undefined ? 0 : 1);
  const unit = UNITS.get(wordAt(t, place)) ?? (wordAt(t, place) === 'century' ? 'century' : undefined);
  if (
    unit === 'quarter' &&
    (wordAt(t, place + 1) === 'of' ||
      count === 1 ||
      (count === null && !wordAt(t, place).endsWith('s')) ||
      (count ?? 0) > 20)
  )
    return null;
  if (unit === undefined || (unit === 'second' && count === 1) || unit === 'season' || unit === 'weekend') return null;
  if (plural && !wordAt(t, place).endsWith('s')) return null;
  const doubled = wordAt(t, place).startsWith('fortnight') && count !== null ? count * 2 : count;
  return { unit, count: doubled, end: place + 1, ...(anchor === undefined ? {} : { anchor }) };
}

/** `two years`, `1 year and 2 months`, `an hour and a half`. */
export function lengthPhrase(
  t: Tokens,
  i: number,
  { unit, count, end, anchor: own }: CountedUnit,
  anchor?: DurationExpression['anchor'],
): Phrase {
  const meant = anchor ?? own;
  const anchored = meant === undefined ? {} : { anchor: meant };
  if (count !== null && wordAt(t, end) === 'and' && /^(?:a|half)$/.test(wordAt(t, end + 1))) {
    const half = wordAt(t, end + 1) === 'a' ? end + 2 : end + 1;
    if (wordAt(t, half) === 'half')
      return onePhrase(i, half + 1, { type: 'duration', unit, count: count + 0.5, ...anchored });
  }
  const more: { unit: Unit; count: number }[] = [];
  let at = end;
  for (let n = 0; n < 4 && count !== null; n++) {
    const joined = wordAt(t, at) === 'and' || wordAt(t, at) === ',' ? at + 1 : at;
    const next = t.gap[joined] === 3 ? null : numberAt(t, joined) === null ? null : countedUnit(t, joined);
    if (next === null || next.count === null || next.unit === unit || more.some((one) => one.unit === next.unit)) break;
    more.push({ unit: next.unit, count: next.count });
    at = next.end;
  }
  return onePhrase(i, at, { type: 'duration', unit, count, ...anchored, ...(more.length === 0 ? {} : { more }) });
}
