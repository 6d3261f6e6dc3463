// What makes a count of a bare number: a word that counts (`I counted 40`), a source that gives it (`the register shows 29`), a sum (`that makes ten`), a number
// spoken of (`the figure is 17`), a sentence of its own (`Sixty-three.`), another number it is set against (`22, not 47`). In: the prepared text and the number. Out: points.

import { numberAt } from '../../text/english-numbers.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { NUMBER, type Tokens, wordAt } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import { COUNTING, SOURCES, TELLING } from './words.data.ts';

export interface Grounds {
  readonly points: number;
  readonly reason: string;
}

const NONE: Grounds = { points: 0, reason: '' };

export function groundsToCount(prepared: PreparedText, { first, end }: Quantity): Grounds {
  const { tokens: t } = prepared;
  const sentence = prepared.sentences[prepared.sentenceOf[first] ?? 0];
  if (sentence === undefined) return NONE;
  const found = [
    toldBy(t, first, sentence.first),
    spokenOf(t, first, sentence.first),
    summedUp(t, first, end),
    setAgainst(t, first, end),
    givenBehind(t, end),
    namedAgain(t, first),
    ofItself(t, first, end, sentence.first),
  ].filter(({ points }) => points > 0);
  const best = found[0];
  return best === undefined
    ? NONE
    : { points: found.reduce((sum, { points }) => sum + points, 0), reason: best.reason };
}

const LINKS =
  /^(?:[:"“”'‘’,(]|only|just|already|now|still|exactly|some|of|as|at|to|that|it|it’s|there|the|a|an|figure|number|total|tally|us|me|them|in|all|is|was|were|are|be|been|s|up|out|again|later|finally|then|he|she|they|i|we|and|final)$/;
const LONGEST = 8;

/** The verb that gives the number, with the source that is its subject. */
function toldBy(t: Tokens, first: number, low: number): Grounds {
  for (let i = first - 1; i >= Math.max(low, first - LONGEST); i--) {
    const w = wordAt(t, i);
    const given = t.text.slice(t.from[i], t.to[i]);
    if (COUNTING.has(w)) return { points: 3, reason: `“${given}” before the number` };
    const needsSource = TELLING.get(w);
    if (needsSource !== undefined) {
      const source = sourceBefore(t, i, low);
      if (source === null && needsSource) return NONE;
      return source === null
        ? { points: 2, reason: `“${given}” before the number` }
        : { points: 3, reason: `“${t.text.slice(t.from[source], t.to[source])}” gives the number` };
    }
    if (!LINKS.test(w)) return NONE;
  }
  return NONE;
}

function sourceBefore(t: Tokens, verb: number, low: number): number | null {
  for (let i = verb - 1; i >= Math.max(low, verb - LONGEST - 2); i--) {
    if (/^[;:]$/.test(wordAt(t, i))) return null;
    if (SOURCES.has(wordAt(t, i))) return i;
  }
  return null;
}

/** `the figure is now 17`, `Nobody knows the number. I was told it was around fifty`, `the figure of 213 printed`. */
function spokenOf(t: Tokens, first: number, low: number): Grounds {
  for (let i = first - 1; i >= first - LONGEST * 2 && i >= 0; i--) {
    const w = wordAt(t, i);
    const asks = w === 'how' && wordAt(t, i + 1) === 'many';
    if (!asks && !/^(?:number|figure|figures|total|count|tally|toll|score)$/.test(w)) continue;
    // `a number of tens`: no count is spoken of.
    if (w === 'number' && wordAt(t, i - 1) === 'a') return NONE;
    const linked = asks || i < low || isLinked(t, i + 1, first);
    return linked ? { points: 2, reason: `“${t.text.slice(t.from[i], t.to[i])}” before it` } : NONE;
  }
  return NONE;
}

const isLinked = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      !LINKS.test(wordAt(t, i)) &&
      !/^(?:stands|stood|put|puts|reached|has|had|for|release|by|given|nearer|closer|may|might|could|believed|thought|likely|probably|much)$/.test(
        wordAt(t, i),
      ) &&
      !COUNTING.has(wordAt(t, i))
    )
      return false;
  return true;
};

/** `that makes ten`, `51 in all`, `we stand at 61`. */
function summedUp(t: Tokens, first: number, end: number): Grounds {
  const lead = `${wordAt(t, first - 2)} ${wordAt(t, first - 1)}`;
  const makes =
    /^(?:that|it|which|this|altogether) (?:makes?|made|is|was|s|’s|'s)$/.test(lead) ||
    /^(?:stand|stands|stood|rose|risen|rises|grew|climbed|come|comes|came|up|nearer|closer|amounts|amounted) (?:at|to)$/.test(
      lead,
    ) ||
    /^(?:is|was|be) (?:nearer|closer)$/.test(lead);
  if (makes) return { points: 2, reason: `“${lead}” before it` };
  if (/^(?:put|puts|putting) (?:it|this|them|that) (?:at|nearer)$/.test(`${wordAt(t, first - 3)} ${lead}`))
    return { points: 3, reason: `“${wordAt(t, first - 3)} ${lead}” before it` };
  const behind = `${wordAt(t, end)} ${wordAt(t, end + 1)}`;
  return /^(?:in (?:all|total)|all told|up to|altogether\b)/.test(behind)
    ? { points: 2, reason: `“${behind}” behind it` }
    : NONE;
}

/** `34 by the count of the parlours`, `32 according to the director`. */
function givenBehind(t: Tokens, end: number): Grounds {
  if (wordAt(t, end) === 'according') return { points: 2, reason: '“according” behind it' };
  if (!/^(?:by|in|on)$/.test(wordAt(t, end))) return NONE;
  for (let i = end + 1; i < end + 5; i++)
    if (SOURCES.has(wordAt(t, i)) || /^(?:count|reckoning|tally|estimate|figures)$/.test(wordAt(t, i)))
      return { points: 2, reason: `“${t.text.slice(t.from[i], t.to[i])}” behind it` };
  return NONE;
}

/** `the seven that the tug pulled out`, `all four`: those spoken of before. */
const namedAgain = (t: Tokens, first: number): Grounds =>
  /^(?:the|these|those|all)$/.test(wordAt(t, first - 1)) && !/^(?:at|by|on|of)$/.test(wordAt(t, first - 2))
    ? { points: 1, reason: `“${wordAt(t, first - 1)}” before it` }
    : NONE;

/** `22, not 47`, `nine and not eleven`, `not 16 but 25`. */
function setAgainst(t: Tokens, first: number, end: number): Grounds {
  const behind = wordAt(t, end) === ',' || wordAt(t, end) === 'and' ? end + 1 : end;
  const against = /^(?:not|but)$/.test(wordAt(t, behind)) && numberAt(t, behind + 1) !== null;
  const lead = /^(?:not|but)$/.test(wordAt(t, first - 1)) && endsNumber(t, first - 2);
  return against || lead ? { points: 2, reason: 'it is set against another number' } : NONE;
}
const endsNumber = (t: Tokens, last: number): boolean => {
  const at = /^[,]$/.test(wordAt(t, last)) ? last - 1 : last;
  return [1, 2, 3].some((n) => numberAt(t, at + 1 - n)?.end === at + 1);
};

/** `Sixty-three.`, `Thirty with mine.`, `Eighteen on the first day.`: a sentence that begins with it and tells nothing else. */
function ofItself(t: Tokens, first: number, end: number, low: number): Grounds {
  if (first !== low && !(first === low + 1 && /^["“‘'—–-]$/.test(wordAt(t, low)))) return NONE;
  // `2. The court …`: the number of a paragraph.
  if (t.kind[first] === NUMBER && (first === 0 || t.gap[first] === 3)) return NONE;
  const stop = /^[.!]$/.test(wordAt(t, end)) || (BEHIND.test(wordAt(t, end)) && stopNear(t, end));
  return stop ? { points: 2, reason: 'a sentence of its own' } : NONE;
}
const BEHIND = /^(?:with|of|more|now|on|in|from|by|so|at)$/;
const stopNear = (t: Tokens, end: number): boolean => {
  for (let i = end + 1; i < end + 7; i++) if (/^[.!]$/.test(wordAt(t, i))) return true;
  return false;
};
