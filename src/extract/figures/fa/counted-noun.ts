// What a Persian noun counts: persons, bodies, graves, places. In: a word. Out: the unit; undefined where it is nothing that is counted.

import { COUNTED } from './words.data.ts';

/** Behind ا and و the ezafe is written: «دانشجوی پرستاری». */
export const unitOfNoun = (word: string): string | undefined =>
  COUNTED.get(word) ?? COUNTED.get(word.replace(/(?<=[او])ی$/u, ''));
