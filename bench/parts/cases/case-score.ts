// What each measure of bench/weigh-cases.ts gives: numbers that can be added over cases, a line for each item of the answers, and the rows of the program that belong to no item.

export type Tally = Readonly<Record<string, number>>;

/** One item of the answers, and what was found for it. */
export interface ScoredItem {
  readonly id: string;
  readonly verdict: string;
  /** What it is, in the words of the answers. */
  readonly gold: string;
  /** Rows of the program, or why there is none. */
  readonly shown: string;
}

export interface CaseScore {
  readonly tally: Tally;
  readonly items: readonly ScoredItem[];
  /** Rows that belong to no item of the answers. */
  readonly none: readonly string[];
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Record<string, number> = {};
  for (const tally of tallies) for (const [key, n] of Object.entries(tally)) sum[key] = (sum[key] ?? 0) + n;
  return sum;
}

/** How many items of a list have a property. */
export const countOf = <Item>(items: readonly Item[], has: (item: Item) => boolean): number => items.filter(has).length;

/** The number under a key of a tally; none is 0. */
export const of = (tally: Tally, key: string): number => tally[key] ?? 0;

/** "right 3, missing 4": the keys of one measure in their order. */
export const inWords = (tally: Tally, keys: readonly string[]): string =>
  keys.map((key) => `${key} ${of(tally, key)}`).join(', ');
