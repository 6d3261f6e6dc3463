// Whose initials stand before a colon: `DH:`, `D. H.:`, «د. ه‍.». In: the scene, the words. Out: the one name of the document that has them; null for what are no initials, and where several names have them.

import type { Scene } from './quotation.ts';

const INITIALS = /^(?:\p{Lu}[.\s]*){2,3}$|^(?:\p{sc=Arabic}\u200d?[.\s]+){1,2}\p{sc=Arabic}\u200d?[.\s]*$/u;
const LETTER = /\p{L}/gu;

export function nameOfInitials({ names }: Scene, words: string): string | null {
  if (!INITIALS.test(words)) return null;
  const asked = lettersOf(words);
  const found = new Set(
    names.list
      .filter(({ kind }) => kind === 'person' || kind === null)
      .map(({ name }) => names.fullest(name))
      .filter((name) => beginsSo(name, asked)),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const lettersOf = (words: string): string => (words.match(LETTER) ?? []).join('');

/** By all its words, or by the first and the last. */
function beginsSo(name: string, asked: string): boolean {
  const firsts = name.split(/[\s\u200c-]+/u).flatMap((word) => LETTER_FIRST.exec(word)?.[0] ?? []);
  const whole = firsts.length > 1 && name.length > asked.length * 2;
  return whole && (firsts.join('') === asked || `${firsts[0]}${firsts.at(-1)}` === asked);
}
const LETTER_FIRST = /^\p{L}/u;
