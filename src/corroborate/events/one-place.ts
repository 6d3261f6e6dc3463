// Whether two places as claims name them are one, or one lies in the other: "the market of Tarsel" and Tarsel, in whatever script. In: two names. Out: yes, no, or null where it is not known.

import { compareNames } from '../../resolve/names/compare-names.ts';
import { contentWords } from '../content-words.ts';
import type { WeighingContext } from '../weighing-context.ts';
import { KINDS_OF_PLACE } from './one-place.data.ts';

/** Null where it is not known whether one lies in the other. */
export function nested(a: string, b: string, liesIn: WeighingContext['liesIn']): boolean | null {
  if (areOfOtherNumbers(a, b)) return false;
  if (isNamedAfter(a, b) || isNamedAfter(b, a) || isOneName(a, b)) return true;
  const [one, other] = [liesIn(a, b), liesIn(b, a)];
  return one === true || other === true ? true : one === false && other === false ? false : null;
}

const KIND_OF_PLACE = new Map(KINDS_OF_PLACE.flatMap((kind, at) => kind.map((word) => [word, at] as const)));
/** In these others lie. */
const SETTLEMENTS = 0;

/** `Tarsel prison` is named after Tarsel. */
export function isNamedAfter(a: string, b: string): boolean {
  const [whole, part] = [contentWords(a), contentWords(b)];
  // `Prison No. 2` is no prison without a number.
  const number = /\p{Nd}+/u.exec(b)?.[0];
  return part.length > 0 && part.every((word) => whole.includes(word)) && (number === undefined || a.includes(number));
}

const partsOf = (place: string): { readonly bare: string; readonly kinds: readonly number[] } => {
  const words = place.split(/\s+/u);
  return {
    bare: words.filter((word) => !KIND_OF_PLACE.has(word.toLowerCase()) && !/^(?:the|of)$/i.test(word)).join(' '),
    kinds: words.flatMap((word) => KIND_OF_PLACE.get(word.toLowerCase()) ?? []).filter((kind) => kind !== SETTLEMENTS),
  };
};

/** "Bandar Tarsel" and «بندر تارسل»: in many a name the word for a port belongs to it. */
const withPort = (place: string): string =>
  place
    .split(/\s+/u)
    .filter((word) => word === 'بندر' || !KIND_OF_PLACE.has(word.toLowerCase()))
    .join(' ');

/** "The main square of Tarsel", «بازار دام شهر تارسل»: where it lies, by its own words. */
const settlementOf = (place: string): string =>
  /(?:\b(?:of|in)\s|,|(?<!\p{L})(?:شهر|روستای|شهرستان)\s)\s*([^,،]+)$/iu.exec(place)?.[1] ?? place;

/** `Prison No. 2` is not `Prison No. 4`. */
function areOfOtherNumbers(a: string, b: string): boolean {
  const [x, y] = [/\p{Nd}+/u.exec(a)?.[0], /\p{Nd}+/u.exec(b)?.[0]];
  return x !== undefined && y !== undefined && x !== y;
}

/** In another script or spelling. */
function isOneName(a: string, b: string): boolean {
  const key = a < b ? `${a}|${b}` : `${b}|${a}`;
  const known = sameNames.get(key);
  if (known !== undefined) return known;
  const [one, other] = [partsOf(a), partsOf(b)];
  const isOther =
    one.kinds.length > 0 && other.kinds.length > 0 && !one.kinds.some((kind) => other.kinds.includes(kind));
  const same =
    !isOther &&
    one.bare !== '' &&
    other.bare !== '' &&
    [
      [one.bare, other.bare],
      [withPort(a), withPort(b)],
      [settlementOf(a), settlementOf(b)],
    ].some(([x = '', y = '']) => compareNames(x, y, 'body').same);
  if (sameNames.size >= MOST_REMEMBERED) sameNames.clear();
  sameNames.set(key, same);
  return same;
}

/** The same few places are compared again and again. */
const sameNames = new Map<string, boolean>();
const MOST_REMEMBERED = 100_000;
