// Names so common that sharing one says little: where, going by how often their parts stand in other names of the case, several would bear it by chance alone.

import { normaliseForSearch } from '../../model/search-text.ts';
import { COMMON_SURNAMES } from './common-surnames.data.ts';

/** How often a part has to stand in different names, and how many bearers chance has to give. */
const OFTEN = 30;
const BEARERS = 3;

export function commonNames(keys: Iterable<string>): (key: string) => boolean {
  const count = new Map<string, number>();
  let all = 0;
  for (const key of keys) {
    all++;
    for (const part of new Set(key.split(' '))) count.set(part, (count.get(part) ?? 0) + 1);
  }
  return (key) => {
    const counts = key.split(' ').map((part) => count.get(part) ?? 0);
    return counts.every((n) => n >= OFTEN) && counts.reduce((share, n) => share * (n / all), all) >= BEARERS;
  };
}

/** «علی‌زاده», «کریمی», `Petrov`, `Hernandez`: made of a given name as half a land’s surnames are, so that many bear it whatever the list has. */
const OF_A_GIVEN_NAME =
  /(?:زاده|پور|نژاد|نیا|یان|ی|zadeh?|pour|nejad|nia|ian|yan|ovich|evich|ovi?ch?|ova?|eva?|in|ina|ez|es|son|sen|oglu|i)$/u;

/** The last word of a name, as it is searched. */
export const surnameIn = (name: string): string =>
  normaliseForSearch(name)
    .split(/[\s.]+/u)
    .findLast((part) => part !== '') ?? '';

/** Whether a surname alone says little: one that the list has, a given name, or one made of it. */
export function isCommonSurname(surname: string, isGivenName: (word: string) => boolean): boolean {
  if (COMMON_SURNAMES.has(surname) || isGivenName(surname)) return true;
  const stem = surname.replace(OF_A_GIVEN_NAME, '');
  return stem.length > 2 && stem !== surname && isGivenName(stem);
}
