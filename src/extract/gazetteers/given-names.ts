// Given names and the gender they are used of. In: a word. Out: `female`, `male`, or null where it is none we know, or one of both.

import { gazetteerKey, wordsOf } from './gazetteer-key.ts';
import {
  AMBIGUOUS_NAMES,
  FEMALE_NAMES,
  MALE_NAMES,
  PERSIAN_FEMALE_NAMES,
  PERSIAN_MALE_NAMES,
} from './given-names.data.ts';

const keysOf = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(wordsOf).map(gazetteerKey));
const female = keysOf(FEMALE_NAMES, PERSIAN_FEMALE_NAMES);
const male = keysOf(MALE_NAMES, PERSIAN_MALE_NAMES);
const ambiguous = keysOf(AMBIGUOUS_NAMES);

/** A word that is a given name and hardly anything else. */
export function isGivenName(word: string): boolean {
  const key = gazetteerKey(word);
  return (female.has(key) || male.has(key)) && !ambiguous.has(key);
}

export function genderOfGivenName(word: string): 'female' | 'male' | null {
  const key = gazetteerKey(word);
  const [isFemale, isMale] = [female.has(key), male.has(key)];
  return isFemale === isMale ? null : isFemale ? 'female' : 'male';
}
