// A toll: `put the toll at nine`, `the number of dead had risen to 31`, `the death toll stands at 40`: a number that counts nothing behind it, because what it counts stands
// before it. In: tokens and the number. Out: persons with what happened to them; null where no toll leads to the number.

import { MARK, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Counted } from './counted.ts';

const REACH = 24;
const HARMED: ReadonlyMap<string, string> = new Map([
  ...'dead deaths killed fatalities victims bodies'.split(' ').map((word) => [word, 'killed'] as const),
  ...'executed executions hanged'.split(' ').map((word) => [word, 'executed'] as const),
  ...'wounded injured injuries'.split(' ').map((word) => [word, 'injured'] as const),
  ...'arrests detained arrested detainees'.split(' ').map((word) => [word, 'detained'] as const),
  ...'missing disappeared'.split(' ').map((word) => [word, 'disappeared'] as const),
]);

export function tollAt(t: Tokens, { first, end }: Quantity): Counted | null {
  const estimated = estimatedBefore(t, first);
  if (estimated !== null) return { unit: 'persons', population: null, end, act: estimated, toll: true };
  const dead =
    t.norm[first - 1] === 'number'
      ? (HARMED.get(t.norm[first - 2] ?? '') ?? HARMED.get(t.norm[first - 3] ?? ''))
      : undefined;
  // `the dead now [number 22]`
  if (dead !== undefined && endsThere(t, end)) return { unit: 'persons', population: null, end, act: dead, toll: true };
  // `the figure of 213 printed by the press`
  if (isTheFigureOf(t, first, end)) return { unit: 'persons', population: null, end, act: null, unsure: true };
  if (!endsThere(t, end) || !isLed(t, first)) return null;
  for (let i = first - 1; i > first - REACH && i >= 0; i--) {
    const w = t.norm[i] ?? '';
    if (t.kind[i] === MARK && !/^[-’']$/.test(w)) return null;
    const act =
      w === 'toll'
        ? 'killed'
        : t.norm[i - 2] === 'number' || t.norm[i - 3] === 'number' || isPutAt(t, i, first)
          ? HARMED.get(w)
          : isNumberOf(t, i)
            ? TOLD.get(w)
            : undefined;
    if (act !== undefined) return { unit: 'persons', population: null, end, act, toll: true };
  }
  return null;
}

/** `Estimates of the number killed [range] from 150 to 700`, `estimates of the victims [go]`: what they estimate. */
function estimatedBefore(t: Tokens, first: number): string | null {
  if (!/^(?:from|between)$/.test(t.norm[first] ?? '')) return null;
  const verb = /^(?:widely|still)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1;
  if (
    !/^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|go(?:es)?|went|run|runs|ran|differ(?:s|ed)?)$/.test(
      t.norm[verb] ?? '',
    )
  )
    return null;
  for (let i = verb - 1; i >= verb - ESTIMATE && i >= 0 && t.kind[i] !== MARK; i--) {
    const act = HARMED.get(t.norm[i] ?? '');
    if (act !== undefined) return act;
  }
  return null;
}
const ESTIMATE = 10;

/** `put at`, `could be [higher than 250]`, `may have [exceeded 400]`, `in the [hundreds]`. */
const isLed = (t: Tokens, first: number): boolean =>
  /^(?:to|at|as|reached|is|was|now|stands|hit|of|be|been)$/.test(t.norm[first - 1] ?? '') ||
  (/^(?:exceed|surpass)/.test(t.norm[first] ?? '') && !/^[.,;:]$/.test(t.norm[first - 1] ?? '')) ||
  (t.norm[first - 1] === 'the' && t.norm[first - 2] === 'in' && /s$/.test(t.norm[first] ?? ''));

const isTheFigureOf = (t: Tokens, first: number, end: number): boolean =>
  t.norm[first - 1] === 'of' &&
  /^(?:figure|tally|count)$/.test(t.norm[first - 2] ?? '') &&
  /^(?:the|this|that|its|their)$/.test(t.norm[first - 3] ?? '') &&
  (endsThere(t, end) ||
    /^(?:printed|published|given|quoted|announced|reported|be|is|was|which|that|put)$/.test(t.norm[end] ?? ''));

/** `puts the [dead] at 61`. */
const isPutAt = (t: Tokens, i: number, first: number): boolean =>
  t.norm[i + 1] === 'at' && i + 2 === first && /^(?:the|its|their)$/.test(t.norm[i - 1] ?? '');

/** `the number of people known to have [died] … rose to 31`. */
function isNumberOf(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > i - 9 && k >= 0; k--) if (t.norm[k] === 'number' && t.norm[k + 1] === 'of') return true;
  return false;
}

const TOLD: ReadonlyMap<string, string> = new Map([
  ...'killed died dead drowned'.split(' ').map((word) => [word, 'killed'] as const),
  ...'executed hanged'.split(' ').map((word) => [word, 'executed'] as const),
  ...'disappeared disappear vanished missing'.split(' ').map((word) => [word, 'disappeared'] as const),
  ...'detained arrested'.split(' ').map((word) => [word, 'detained'] as const),
  ...'injured wounded'.split(' ').map((word) => [word, 'injured'] as const),
]);

const endsThere = (t: Tokens, end: number): boolean =>
  end >= t.count ||
  t.kind[end] === MARK ||
  t.gap[end] === 3 ||
  /^(?:and|but|by|on|in|after|while|with|from|as|since)$/.test(t.norm[end] ?? '');
