// How dear it is to read a word of Arabic script and one of Latin letters as the same name: the cheapest way of cutting both into groups that stand for one
// another (transliteration.data.ts). In: two words, normalised (model/search-text.ts), the Arabic one with its hamzas where they are known (arabic-letters.ts). Out: a cost, 0 for the expected
// spelling; about 1 for each letter that has to be explained away. Not here: the strict comparison that the search relies on (same-name.ts), names of several words (compare-names.ts).

import { ROWS, STEPS, UNHEARD, UNWRITTEN } from './transliteration.data.ts';

/** What a letter costs that nothing stands for. */
const UNEXPLAINED = 1.8;
/** The article is left out as often as not. */
const ARTICLE = 0.25;
/** Within a step the commonest stand first. */
const LATER = 0.012;
/** A last vowel is written as a rule, but for a mute e. */
const LAST_VOWEL = 0.3;
const LONGEST_LATIN = 5;
const NEVER = Number.POSITIVE_INFINITY;

// Latin groups and Arabic ones get numbers, and their costs a table, so that nothing is looked up by text while two words are laid side by side.
const latinNumbers = new Map<string, number>();
const arabicNumbers = new Map<string, number>();
const rows = ROWS.map((row) => ({
  arabic: row.slice(0, row.indexOf(' ')),
  costs: costsOf(row.slice(row.indexOf(' ') + 1)),
}));
const silent = new Map(
  UNWRITTEN.flatMap((row) => [...costsOf(row)].map(([latin, cost]) => [latin, cost + 0.1] as const)),
);
for (const { arabic, costs } of rows) {
  numberOf(arabicNumbers, arabic);
  for (const latin of costs.keys()) if (latin !== '') numberOf(latinNumbers, latin);
}
for (const latin of silent.keys()) numberOf(latinNumbers, latin.replace(/[$^]/g, ''));
const WIDTH = latinNumbers.size;
const prices = new Float64Array(arabicNumbers.size * WIDTH).fill(NEVER);
const unwritten = { anywhere: new Float64Array(WIDTH), end: new Float64Array(WIDTH), begin: new Float64Array(WIDTH) };
fillTables();

function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

function costsOf(row: string): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  row.split('|').forEach((step, s) => {
    step.split(' ').forEach((latin, n) => {
      const group = latin === '-' ? '' : latin;
      if (latin !== '' && !costs.has(group)) costs.set(group, (STEPS[s] ?? 1) + n * LATER);
    });
  });
  return costs;
}

function fillTables(): void {
  for (const { arabic, costs } of rows)
    for (const [latin, cost] of costs)
      if (latin !== '') prices[numberOf(arabicNumbers, arabic) * WIDTH + numberOf(latinNumbers, latin)] = cost;
  for (const [latin, n] of latinNumbers) {
    const whole = silent.get(latin) ?? NEVER;
    unwritten.anywhere[n] = whole;
    unwritten.end[n] = Math.min(whole + (/^[aiou]/.test(latin) ? LAST_VOWEL : 0), silent.get(`${latin}$`) ?? NEVER);
    unwritten.begin[n] = Math.min(whole, silent.get(`^${latin}`) ?? NEVER);
  }
}

const isVowelGroup = Uint8Array.from([...latinNumbers.keys()], (latin) => (/^[aeiou]$/.test(latin) ? 1 : 0));

/** A Latin word: the number of the group of each size that begins at each letter; -1 where it is none. */
const latinWords = new Map<string, Int16Array>();
const MOST_KEPT = 50_000;

function groupsIn(latin: string): Int16Array {
  const known = latinWords.get(latin);
  if (known !== undefined) return known;
  const found = new Int16Array(latin.length * LONGEST_LATIN).fill(-1);
  for (let j = 0; j < latin.length; j++)
    for (let n = 1; n <= LONGEST_LATIN && j + n <= latin.length; n++)
      found[j * LONGEST_LATIN + n - 1] = latinNumbers.get(latin.slice(j, j + n)) ?? -1;
  if (latinWords.size >= MOST_KEPT) latinWords.clear();
  latinWords.set(latin, found);
  return found;
}

let best = new Float64Array(1024);

export function transliterationCost(arabic: string, latin: string): number {
  const width = latin.length + 1;
  const size = (arabic.length + 1) * width;
  if (best.length < size) best = new Float64Array(size * 2);
  best.fill(NEVER, 0, size);
  best[0] = 0;
  const groups = groupsIn(latin);
  for (let i = 0; i <= arabic.length; i++) {
    const letter = arabic[i] ?? '';
    const one = i < arabic.length ? (arabicNumbers.get(letter) ?? -1) : -1;
    const two = i + 1 < arabic.length ? (arabicNumbers.get(arabic.slice(i, i + 2)) ?? -1) : -1;
    const skip = i < arabic.length ? unheard(letter, arabic, i) : NEVER;
    for (let j = 0; j <= latin.length; j++) {
      const at = i * width + j;
      const cost = best[at] ?? NEVER;
      if (cost === NEVER) continue;
      if (j < latin.length) {
        reach(at + 1, cost + UNEXPLAINED);
        meetGroups(groups, i, j, at, width, cost, one, two, letter);
      }
      if (i < arabic.length) reach(at + width, cost + skip);
      if (i === 0 && j === 0 && arabic.length > 4 && arabic.startsWith('ال')) reach(2 * width, cost + ARTICLE);
    }
  }
  return best[size - 1] ?? NEVER;
}

function reach(at: number, cost: number): void {
  if (cost < (best[at] ?? NEVER)) best[at] = cost;
}

/** The Latin groups that begin at `j`: unwritten, or for the letter at `i`, or for it and the next. */
function meetGroups(
  groups: Int16Array,
  i: number,
  j: number,
  at: number,
  width: number,
  cost: number,
  one: number,
  two: number,
  letter: string,
): void {
  const left = width - 1 - j;
  for (let n = 1; n <= LONGEST_LATIN && n <= left; n++) {
    const group = groups[j * LONGEST_LATIN + n - 1] ?? -1;
    if (group < 0) continue;
    const none = n === left ? unwritten.end : j === 0 ? unwritten.begin : unwritten.anywhere;
    reach(
      at + n,
      cost +
        (n === left && j === 0
          ? Math.min(none[group] ?? NEVER, unwritten.begin[group] ?? NEVER)
          : (none[group] ?? NEVER)),
    );
    if (one >= 0) {
      const price =
        i === 0 && j === 0 && letter === 'ا' && isVowelGroup[group] === 1 ? 0 : (prices[one * WIDTH + group] ?? NEVER);
      reach(at + width + n, cost + price);
    }
    if (two >= 0) reach(at + 2 * width + n, cost + (prices[two * WIDTH + group] ?? NEVER) + 0.05);
  }
}

const unheardCosts = new Map<string, number>(
  rows.flatMap(({ arabic, costs }) => {
    const none = costs.get('');
    return none === undefined ? [] : [[arabic, none + 0.02] as const];
  }),
);

/** Alef before another vowel letter, or at the beginning of a name, only carries it. */
function unheard(letter: string, arabic: string, at: number): number {
  if (/^[اأإ]$/.test(letter) && /^[ویي]$/.test(arabic[at + 1] ?? '')) return 0.1;
  return unheardCosts.get(letter) ?? UNHEARD[letter] ?? UNEXPLAINED;
}
