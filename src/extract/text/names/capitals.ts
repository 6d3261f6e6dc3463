// Capital letters of tokens.

import { type Tokens, WORD } from '../tokens.ts';

export const isCapital = (t: Tokens, i: number): boolean => {
  const code = t.text.charCodeAt(t.from[i] ?? 0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code >= 0x0600 && code < 0x0700) return false;
  const char = String.fromCharCode(code);
  return char !== char.toLowerCase();
};

/** Two letters or more, all of them capitals. */
export const isUpper = (t: Tokens, i: number): boolean => {
  if ((t.to[i] ?? 0) - (t.from[i] ?? 0) < 2 || t.kind[i] !== WORD || !isCapital(t, i)) return false;
  const word = t.text.slice(t.from[i], t.to[i]);
  return word === word.toUpperCase() && word !== word.toLowerCase();
};

export const capitalAfter = (t: Tokens, i: number): boolean =>
  i < t.count && t.kind[i] === WORD && isCapital(t, i) && (t.gap[i] ?? 3) < 3;

/** `Ye. Mavik`, `Kh. Mavik`, `Gh. Mavik`: one letter of another script. */
export const isInitialDigraph = (t: Tokens, i: number): boolean =>
  isCapital(t, i) && INITIALS_OF_TWO.test(t.norm[i] ?? '');
const INITIALS_OF_TWO = /^(?:y[aeiou]|[zkcspgt]h|ts|dzh?|shch)$/;
