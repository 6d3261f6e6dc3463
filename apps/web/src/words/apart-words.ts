import type { Words } from './use-words.ts';

/** How many times the larger number is the smaller, as exactly as it needs to be told from one: `1.3`, `1.02`. */
export const timesWords = (apart: number, words: Words): string =>
  words.n(Math.round(apart * 10) / 10 > 1 ? Math.round(apart * 10) / 10 : Math.round(apart * 1000) / 1000);
