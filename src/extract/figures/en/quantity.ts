// A number with what is said of it: `more than 2,400`, `between 30 and 40`, `dozens`, `tens of thousands`, `several hundred`, `a handful`.
// In: tokens and a place. Out: value, low, high, bound, and the tokens it takes; null where no number of things begins there.

import { NUMBER_WORDS, numberAt, ordinalAt } from '../../text/english-numbers.ts';
import { MARK, NUMBER, type Tokens, WORD, wordAt } from '../../text/tokens.ts';
import { isItemNumber } from '../item-number.ts';
import { isGuessBetween, type Quantity } from '../quantity.ts';
import { BOUNDS, NOT_COUNTS_AFTER, VAGUE, VAGUE_SMALL } from './words.data.ts';

/** Every word a quantity can begin with. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...VAGUE.keys(),
  ...VAGUE_SMALL,
  ...BOUNDS.flatMap(([[first]]) => first ?? []),
  ...['between', 'from', 'a', 'the', 'tens'],
]);

export function quantityAt(t: Tokens, i: number): Quantity | null {
  if (t.kind[i] !== NUMBER && !(t.kind[i] === WORD && BEGINNINGS.has(wordAt(t, i)))) return null;
  const range = between(t, i) ?? saidInOneBreath(t, i);
  if (range !== null) return range;
  for (const [words, bound] of BOUNDS) {
    if (words[0] !== t.norm[i] || !words.every((w, k) => t.norm[i + k] === w)) continue;
    const at = i + words.length + (/^(?:a|an|the|only|just|about)$/.test(wordAt(t, i + words.length)) ? 1 : 0);
    const inner = plain(t, at);
    if (inner === null) return null;
    return inner.bound === 'exact'
      ? { ...inner, first: i, bound, ...limits(inner.value, bound) }
      : { ...inner, first: i };
  }
  const found = plain(t, i);
  const bound = found?.bound === 'exact' ? boundBefore(t, i) : null;
  return found === null || bound === null ? found : { ...found, bound, ...limits(found.value, bound) };
}

/** `spoke of "up to 500" victims`: what counts them is found at the number alone, and the words before it still bound it. */
const boundBefore = (t: Tokens, i: number): 'atLeast' | 'atMost' | 'about' | null =>
  BOUNDS.find(([words]) => words.every((w, k) => t.norm[i - words.length + k] === w))?.[1] ?? null;

const limits = (
  value: number | null,
  bound: 'atLeast' | 'atMost' | 'about',
): { low: number | null; high: number | null } => ({
  low: bound === 'atLeast' ? value : null,
  high: bound === 'atMost' ? value : null,
});

function between(t: Tokens, i: number): Quantity | null {
  const lead = wordAt(t, i) === 'between' || wordAt(t, i) === 'from' ? 1 : 0;
  const first = numberAt(t, i + lead);
  if (first === null) return null;
  const mark = wordAt(t, first.end);
  const joins =
    lead === 1
      ? mark === 'and' || mark === 'to'
      : mark === 'to' || mark === 'or' || ((mark === '-' || mark === '–') && t.gap[first.end] === 0);
  const more =
    lead === 1 && joins
      ? MORE_THAN.find((words) => words.every((w, k) => wordAt(t, first.end + 1 + k) === w))
      : undefined;
  const second = joins ? numberAt(t, first.end + 1 + (more?.length ?? 0)) : null;
  if (second === null || second.value <= first.value || (lead === 0 && !isCount(t, i))) return null;
  if (lead === 0 && mark === 'or' && second.value > first.value * 1.5 && second.value - first.value > 1) return null;
  if (lead === 0 && !/^(?:to|or)$/.test(mark) && (t.gap[first.end + 1] !== 0 || !second.digits)) return null;
  // `between one and three million`: the scale of the second holds for both.
  const scale = first.digits === second.digits && first.value < 100 ? scaleBefore(t, second.end) : 1;
  const low = first.value * scale < second.value ? first.value * scale : first.value;
  return {
    first: i,
    end: second.end,
    value: null,
    low,
    high: more === undefined ? second.value : null,
    bound: 'range',
  };
}
/** `from 150 to [more than] 700`: no upper end. */
const MORE_THAN = [['more', 'than'], ['over'], ['well', 'over'], ['upwards', 'of'], ['at', 'least']];

/** `eighty, eighty-five men`: somebody's guess; `three, four and six` and `12, 13` are lists. */
function saidInOneBreath(t: Tokens, i: number): Quantity | null {
  const low = t.kind[i] === WORD && isCount(t, i) ? numberAt(t, i) : null;
  if (low === null || wordAt(t, low.end) !== ',' || t.kind[low.end + 1] !== WORD) return null;
  const high = numberAt(t, low.end + 1);
  if (high === null || !isGuessBetween(low.value, high.value)) return null;
  const isList =
    (/^(?:,|and|or)$/.test(wordAt(t, i - 1)) && isNumberBefore(t, i - 1)) ||
    (/^(?:,|and|or|&)$/.test(wordAt(t, high.end)) && numberAt(t, high.end + 1) !== null) ||
    (wordAt(t, high.end) === ',' && /^(?:and|or)$/.test(wordAt(t, high.end + 1)));
  return isList ? null : { first: i, end: high.end, value: null, low: low.value, high: high.value, bound: 'range' };
}
const isNumberBefore = (t: Tokens, end: number): boolean => [1, 2, 3].some((n) => numberAt(t, end - n)?.end === end);

const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };
const scaleBefore = (t: Tokens, end: number): number => SCALES[wordAt(t, end - 1)] ?? 1;

function plain(t: Tokens, i: number): Quantity | null {
  return vague(t, i) ?? exact(t, i);
}

function exact(t: Tokens, i: number): Quantity | null {
  if (!isCount(t, i) || (ordinalAt(t, i) !== null && t.kind[i] === NUMBER)) return null;
  const article =
    (wordAt(t, i) === 'a' || wordAt(t, i) === 'one') && /^(?:dozen|hundred|thousand|million)$/.test(wordAt(t, i + 1))
      ? 1
      : 0;
  const number = numberAt(t, i + article);
  if (number === null || !Number.isInteger(number.value)) return null;
  const end = repeatedAt(t, number.end, number.value) ?? number.end;
  return { first: i, end, value: number.value, low: number.value, high: number.value, bound: 'exact' };
}

/** `four [(4)] persons`: the end of the same number once more in brackets. */
function repeatedAt(t: Tokens, end: number, value: number): number | null {
  if (wordAt(t, end) !== '(') return null;
  const again = numberAt(t, end + 1);
  return again !== null && again.value === value && wordAt(t, again.end) === ')' ? again.end + 1 : null;
}

/** `37[-year]-old`, `614[-645-4141]`: a number that is part of a longer sign. */
const isJoined = (t: Tokens, dash: number): boolean =>
  /^[-‑–]$/.test(wordAt(t, dash)) &&
  t.gap[dash] === 0 &&
  t.gap[dash + 1] === 0 &&
  (/^(?:year|month|week|day|hour|minute|mile|foot|page|point|man|member|person|day|story|bed|caliber)$/.test(
    wordAt(t, dash + 1),
  ) ||
    (t.kind[dash + 1] === NUMBER && /^[-‑–]$/.test(wordAt(t, dash + 2)) && t.gap[dash + 2] === 0));

/** Whether a number here can count: no sum of money, no number of a law or a room, no part of a longer sign. */
function isCount(t: Tokens, i: number): boolean {
  const before = wordAt(t, i - 1);
  if (before === 'of' && (wordAt(t, i - 2) === 'age' || wordAt(t, i - 2) === 'ages')) return false;
  if (/^[$£€¥#№§@/]$/.test(before) && t.gap[i] !== 3) return false;
  // `the dead now number 22` counts, `cell number 22` does not.
  const isVerb = before === 'number' && /^(?:dead|wounded|injured|missing|now)$/.test(wordAt(t, i - 2));
  if (
    (NOT_COUNTS_AFTER.has(before) && !isVerb) ||
    (before === '.' && NOT_COUNTS_AFTER.has(wordAt(t, i - 2)) && t.gap[i - 1] === 0)
  )
    return false;
  if (t.gap[i] === 0 && t.kind[i - 1] !== MARK && i > 0) return false;
  // `Release 061`: a number of a file, a form or a clock.
  if (t.kind[i] === NUMBER && /^0\d/.test(t.text.slice(t.from[i], t.to[i]))) return false;
  if (t.gap[i] === 0 && /^[-–.,/:]$/.test(before)) return false;
  if (isItemNumber(t, i)) return false;
  const after = wordAt(t, i + 1);
  if (isJoined(t, i + 1)) return false;
  return !(t.gap[i + 1] === 0 && (/^[/:%°@]$/.test(after) || t.kind[i + 1] === WORD));
}

/** `dozens`, `hundreds`, `tens of thousands`, `several hundred`, `a few dozen`, `a handful`, `several`. */
function vague(t: Tokens, i: number): Quantity | null {
  const w = wordAt(t, i);
  if (w === 'tens' || w === 'hundreds' || w === 'dozens') {
    const scaled = wordAt(t, i + 1) === 'of' ? VAGUE.get(wordAt(t, i + 2)) : undefined;
    if (scaled !== undefined)
      return unclear(i, i + 3, w === 'tens' ? scaled * 10 : w === 'dozens' ? scaled * 12 : scaled * 100);
  }
  const least = VAGUE.get(w);
  if (least !== undefined) return w === 'scores' && wordAt(t, i + 1) !== 'of' ? null : unclear(i, i + 1, least);
  const article = w === 'a' || w === 'the' ? 1 : 0;
  const few = wordAt(t, i + article) === 'few' || wordAt(t, i + article) === 'couple';
  if (VAGUE_SMALL.has(w) || (article === 1 && few)) {
    const at = i + article + 1;
    const scale =
      numberAt(t, at) ??
      (/^(?:hundred|thousand|million|dozen)$/.test(wordAt(t, at))
        ? { value: { hundred: 100, thousand: 1000, million: 1e6, dozen: 12 }[wordAt(t, at)] ?? 1, end: at + 1 }
        : null);
    if (scale !== null && w !== 'countless') return unclear(i, scale.end, scale.value * 2);
    return w === 'many' ? null : unclear(i, at, w === 'countless' ? null : 2);
  }
  return article === 1 && wordAt(t, i + 1) === 'handful' ? unclear(i, i + 2, 2) : null;
}

const unclear = (first: number, end: number, low: number | null): Quantity => ({
  first,
  end,
  value: null,
  low,
  high: null,
  bound: 'vague',
});
