// A toll: `put the toll at nine`, `the number of dead had risen to 31`, `the death toll stands at 40`: a number that counts nothing behind it, because what it counts stands
// before it. In: tokens and the number. Out: persons with what happened to them; null where no toll leads to the number.

import { MARK, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Counted } from './counted.ts';

const REACH = 24;
const HARMED: ReadonlyMap<string, string> = new Map([
  ...'dead deaths killed fatalities victims bodies'.split(' ').map((word) => [word, 'killed'] as const),
  ...'wounded injured injuries'.split(' ').map((word) => [word, 'injured'] as const),
  ...'arrests detained arrested detainees'.split(' ').map((word) => [word, 'detained'] as const),
  ...'missing disappeared'.split(' ').map((word) => [word, 'disappeared'] as const),
]);

export function tollAt(t: Tokens, { first, end }: Quantity): Counted | null {
  const dead =
    t.norm[first - 1] === 'number'
      ? (HARMED.get(t.norm[first - 2] ?? '') ?? HARMED.get(t.norm[first - 3] ?? ''))
      : undefined;
  // `the dead now [number 22]`
  if (dead !== undefined && endsThere(t, end)) return { unit: 'persons', population: null, end, act: dead, toll: true };
  // `the figure of 213 printed by the press`
  if (isTheFigureOf(t, first, end)) return { unit: 'persons', population: null, end, act: null, unsure: true };
  const alone = isAlone(t, first, end) || isNearer(t, first) ? actTold(t, first, PASSAGE) : null;
  if (alone !== null) return { unit: 'persons', population: null, end, act: alone, toll: true, unsure: true };
  if (!endsThere(t, end) || !/^(?:to|at|as|reached|is|was|now|stands|hit|of|counted)$/.test(t.norm[first - 1] ?? ''))
    return null;
  const again = isPutAt(t, first)
    ? actTold(t, first)
    : isThatNumber(t, first) || isTheNumber(t, first) || t.norm[first - 1] === 'counted'
      ? actTold(t, first, PASSAGE)
      : null;
  if (again !== null) return { unit: 'persons', population: null, end, act: again, toll: true };
  for (let i = first - 1; i > first - REACH && i >= 0; i--) {
    const w = t.norm[i] ?? '';
    if (t.kind[i] === MARK && !/^[-’']$/.test(w)) return null;
    const act =
      w === 'toll'
        ? 'killed'
        : t.norm[i - 2] === 'number' || t.norm[i - 3] === 'number'
          ? HARMED.get(w)
          : isNumberOf(t, i)
            ? TOLD.get(w)
            : undefined;
    if (act !== undefined) return { unit: 'persons', population: null, end, act, toll: true };
  }
  return null;
}

/** `We wrote down those who died. [Forty-three.]` */
const isAlone = (t: Tokens, first: number, end: number): boolean =>
  /^[.?!:]$/.test(t.norm[first - 1] ?? '') &&
  t.gap[first] !== 0 &&
  t.gap[first] !== 3 &&
  /^[.!]$/.test(t.norm[end] ?? '') &&
  t.gap[end] === 0;

/** `The sheet has nine dead; it is [nearer forty]`. */
const isNearer = (t: Tokens, first: number): boolean => {
  const at = t.from[first] ?? 0;
  return /\b(?:is|was)\s+(?:nearer(?: to)?|closer to|more like)\s+$/iu.test(t.text.slice(Math.max(0, at - 24), at));
};

const isTheFigureOf = (t: Tokens, first: number, end: number): boolean =>
  t.norm[first - 1] === 'of' &&
  /^(?:figure|tally|count)$/.test(t.norm[first - 2] ?? '') &&
  /^(?:the|this|that|its|their)$/.test(t.norm[first - 3] ?? '') &&
  (endsThere(t, end) ||
    /^(?:printed|published|given|quoted|announced|reported|be|is|was|which|that|put)$/.test(t.norm[end] ?? ''));

/** `the number of people known to have [died] … rose to 31`. */
function isNumberOf(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 9 && k >= 0; k--) if (t.norm[k] === 'number' && t.norm[k + 1] === 'of') return true;
  return false;
}

/** `put the number at 500`: another number of those told right before. */
const isPutAt = (t: Tokens, first: number): boolean =>
  t.norm[first - 1] === 'at' &&
  /^(?:number|figure|total)$/.test(t.norm[first - 2] ?? '') &&
  t.norm[first - 3] === 'the' &&
  /^(?:put|puts|putting|placed|places|estimated|estimate)$/.test(t.norm[first - 4] ?? '');

/** So many tokens back "it" can be a number that was spoken of. */
const PASSAGE = 40;

/** `Nobody knows the number. I was told [it was] around 50`. */
function isThatNumber(t: Tokens, first: number): boolean {
  if (!/^(?:was|is)$/.test(t.norm[first - 1] ?? '') || t.norm[first - 2] !== 'it') return false;
  for (let i = first - 3; i > first - REACH && i >= 0; i--)
    if (/^(?:number|figure|toll)$/.test(t.norm[i] ?? '') || (t.norm[i] === 'how' && t.norm[i + 1] === 'many'))
      return true;
  return false;
}

/** `the number is now 17`, `the figure stands at 40`: of those told of before. */
function isTheNumber(t: Tokens, first: number): boolean {
  for (let i = first - 2; i >= first - 4 && i >= 1; i--)
    if (
      /^(?:number|figure|total)$/.test(t.norm[i] ?? '') &&
      /^(?:the|this|that)$/.test(t.norm[isKind(t, i - 1) ? i - 2 : i - 1] ?? '')
    )
      return !/^(?:of|who|that)$/.test(t.norm[i + 1] ?? '');
  return false;
}

/** `the [official] number`. */
const isKind = (t: Tokens, i: number): boolean => /^(?:official|true|real|final|exact|actual)$/.test(t.norm[i] ?? '');

/** What happened to those told last; null where another sentence begins between, unless a passage is looked at; never out of its paragraph. */
function actTold(t: Tokens, first: number, reach = REACH): string | null {
  for (let i = first - 2; i > first - reach && i >= 0; i--) {
    if (t.gap[i + 1] === 3 || (reach === REACH && /^[.!?]$/.test(t.norm[i] ?? ''))) return null;
    const act = TOLD.get(t.norm[i] ?? '');
    if (act !== undefined) return act;
  }
  return null;
}
const TOLD: ReadonlyMap<string, string> = new Map([
  ...'killed died dead drowned'.split(' ').map((word) => [word, 'killed'] as const),
  ...'disappeared disappear vanished missing'.split(' ').map((word) => [word, 'disappeared'] as const),
  ...'detained arrested'.split(' ').map((word) => [word, 'detained'] as const),
  ...'injured wounded'.split(' ').map((word) => [word, 'injured'] as const),
]);

const endsThere = (t: Tokens, end: number): boolean =>
  end >= t.count ||
  t.kind[end] === MARK ||
  t.gap[end] === 3 ||
  /^(?:and|but|by|on|in|after|while|with|from|as|since)$/.test(t.norm[end] ?? '');
