import type { Words } from './use-words.ts';

/** How many times the larger number is the smaller, as exactly as it needs to be told from one: `1.3`, `1.02`, `1.004`. */
export function timesWords(apart: number, words: Words): string {
  const exact = [10, 100, 1000].find((unit) => Math.round(apart * unit) / unit > 1) ?? 1000;
  return words.n(Math.round(apart * exact) / exact);
}
