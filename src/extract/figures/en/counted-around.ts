// What a number counts where the words around it say so and not a noun behind it: `forty-three of them`, `only one of 16 that`, `in groups of several dozen`, `the bodies of five nurses`.
// In: tokens and the quantity. Out: what is counted; null where none of these is there.

import { numberAt } from '../../text/english-numbers.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { MARK, type Tokens } from '../../text/tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Counted } from './counted.ts';

/** `the bodies of [five nurses] abducted in May`: as many bodies, whatever befell the living. */
export const ofBodies = (t: Tokens, first: number, counted: Counted | null): Counted | null =>
  counted?.unit === 'persons' &&
  t.norm[first - 1] === 'of' &&
  /^(?:bodies|corpses|remains|skeletons)$/.test(t.norm[first - 2] ?? '')
    ? { ...counted, unit: 'bodies' }
    : counted;

/** `forty-three [of them] died`, `four [of these] died`: persons counted before, if the act is one that happens to persons. */
export const ofThem = (t: Tokens, end: number): Counted | null =>
  t.norm[end] === 'of' && isOfThemAt(t, end + 2)
    ? { unit: 'persons', population: null, end: end + 2, act: null }
    : null;
export const isOfThemAt = (t: Tokens, end: number): boolean =>
  t.norm[end - 2] === 'of' &&
  (/^(?:them|us|whom)$/.test(t.norm[end - 1] ?? '') ||
    (/^(?:these|those)$/.test(t.norm[end - 1] ?? '') && BEHIND_THESE.test(t.norm[end] ?? '')));
/** Behind `these` alone; a noun or `who` would say which. */
const BEHIND_THESE =
  /^(?:was|were|are|had|have|has|died|fell|drowned|perished|disappeared|vanished|survived|escaped|fled)$/;

export const eachGroup = (prepared: PreparedText, { first, end }: Quantity): Counted | null =>
  isEachGroup(prepared, first) ? { unit: 'persons', population: null, end, act: null } : null;

/** `in groups of [several dozen]`: the size of each, not how many in all. */
export const isEachGroup = ({ tokens: t }: PreparedText, first: number): boolean =>
  t.norm[first - 1] === 'of' &&
  /^(?:groups|batches|columns|rows|teams|squads|gangs|packs|units)$/.test(t.norm[first - 2] ?? '');

/** `all but [eight] of the girls`: those whom it did not happen to. */
export const isAllBut = (t: Tokens, i: number): boolean => t.norm[i - 1] === 'but' && t.norm[i - 2] === 'all';

/** `[three officials] told`, `citing [three officials]`, `information from [42 witnesses]`: who tells of it, and not to whom it happened. */
export function isOfTellers(t: Tokens, first: number, end: number): boolean {
  if (!TELLERS.test(t.norm[end - 1] ?? '')) return false;
  if (/^(?:citing|quoting|from|with|to|by|interviewed|spoke)$/.test(t.norm[first - 1] ?? '')) return true;
  for (let i = end; i < end + BEHIND_TELLERS && t.kind[i] !== MARK && t.gap[i] !== 3; i++)
    if (SAYS.test(t.norm[i] ?? '')) return true;
  return false;
}
const TELLERS =
  /^(?:officials|witnesses|sources|experts|relatives|families|survivors|diplomats|lawyers|doctors|activists|journalists|employees|officers|prisoners|detainees)$/;
const SAYS = /^(?:said|say|told|tell|confirmed|confirm|described|recalled|testified|reported|stated|spoke)$/;
const BEHIND_TELLERS = 8;

/** `only one of 16 that the union had sent`: the number is the whole. */
export function oneOfMany(t: Tokens, quantity: Quantity): Counted | null {
  const ofMany =
    t.norm[quantity.first - 1] === 'of' &&
    /^(?:one|some|many|most|few|half|each|none|all|any)$/.test(t.norm[quantity.first - 2] ?? '') &&
    quantity.value !== 1;
  return ofMany && /^(?:that|who|which)$/.test(t.norm[quantity.end] ?? '')
    ? { unit: 'documents', population: null, end: quantity.end, act: null }
    : null;
}

/** `32 of the [600] prisoners`. */
export function isOfPart(t: Tokens, first: number): boolean {
  const of = /^(?:the|these|those|some|its|their)$/.test(t.norm[first - 1] ?? '') ? first - 2 : first - 1;
  return t.norm[of] === 'of' && numberEndsAt(t, of);
}
const numberEndsAt = (t: Tokens, end: number): boolean => {
  for (let i = end - 1; i >= end - 4 && i >= 0; i--) if ((numberAt(t, i)?.end ?? -1) === end) return true;
  return false;
};
/** `most of the 600 [who] were killed`, `32 of the 600 [arrested] in May`: a clause of its own about all of them. */
export const isSaidOfAll = (t: Tokens, end: number): boolean => /^(?:who|that|which|whom)$/.test(t.norm[end] ?? '');
