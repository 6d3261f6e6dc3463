// How alike two stretches of text are, and where one stands in the other: edit distance (Levenshtein) by dynamic programming after Sellers (1980), in
// which the text may begin and end anywhere. In: short lines, already normalised. Out: places and costs. Quadratic: callers hand in windows.

export interface Alignment {
  /** Where the pattern's `marks` fall in the text, in their order. */
  readonly places: readonly number[];
  /** Edits up to each mark. */
  readonly costs: readonly number[];
  /** Edits in all. */
  readonly cost: number;
}

interface Freedom {
  /** The text may begin, or end, anywhere without cost. */
  readonly start: boolean;
  readonly end: boolean;
}

/** The cheapest way to read `pattern` in `text`; of equals the one that ends first. `marks` are offsets of the pattern, rising. */
export function align(pattern: string, text: string, marks: readonly number[], free: Freedom): Alignment {
  const wide = text.length + 1;
  const table = costTable(pattern, text, free.start);
  const last = pattern.length * wide;
  let end = text.length;
  if (free.end) for (let j = text.length; j >= 0; j--) if ((table[last + j] ?? 0) <= (table[last + end] ?? 0)) end = j;
  const places: number[] = [];
  const costs: number[] = [];
  let [i, j, next] = [pattern.length, end, marks.length - 1];
  const mark = (): void => {
    for (; next >= 0 && marks[next] === i; next--) {
      places.unshift(j);
      costs.unshift(table[i * wide + j] ?? 0);
    }
  };
  mark();
  while (i > 0) {
    const here = table[i * wide + j] ?? 0;
    const same = j > 0 && pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1);
    if (j > 0 && here === (table[(i - 1) * wide + j - 1] ?? 0) + (same ? 0 : 1)) {
      i--;
      j--;
      mark();
    } else if (here === (table[(i - 1) * wide + j] ?? 0) + 1) {
      i--;
      mark();
    } else j--;
  }
  return { places, costs, cost: table[last + end] ?? 0 };
}

function costTable(pattern: string, text: string, freeStart: boolean): Uint16Array {
  const wide = text.length + 1;
  const table = new Uint16Array((pattern.length + 1) * wide);
  if (!freeStart) for (let j = 1; j < wide; j++) table[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    const row = i * wide;
    const letter = pattern.charCodeAt(i - 1);
    table[row] = i;
    for (let j = 1; j < wide; j++) {
      const diagonal = (table[row - wide + j - 1] ?? 0) + (letter === text.charCodeAt(j - 1) ? 0 : 1);
      const side = Math.min(table[row - wide + j] ?? 0, table[row + j - 1] ?? 0) + 1;
      table[row + j] = diagonal < side ? diagonal : side;
    }
  }
  return table;
}

/** 1 for equal, 0 for nothing in common; `pattern` empty is 1. */
export function similarity(pattern: string, text: string, free: Freedom): number {
  if (pattern.length === 0) return 1;
  return Math.max(0, 1 - align(pattern, text, [], free).cost / pattern.length);
}
