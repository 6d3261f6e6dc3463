// How dear it is to read a word of Arabic script and one of Latin letters as the same name: the cheapest way of cutting both into groups that stand for one
// another (transliteration.data.ts). In: two words, normalised (model/search-text.ts). Out: a cost, 0 for the expected spelling; about 1 for each letter that
// has to be explained away. Not here: the strict comparison that the search relies on (same-name.ts), names of several words (compare-names.ts).

import { ROWS, STEPS, UNHEARD, UNWRITTEN } from './transliteration.data.ts';

/** What a letter costs that nothing stands for. */
const UNEXPLAINED = 1.8;
/** The article is left out as often as not. */
const ARTICLE = 0.25;
const LONGEST_LATIN = 5;

const groups = new Map<string, ReadonlyMap<string, number>>();
const silent = new Map<string, number>();

for (const row of ROWS) {
  const cut = row.indexOf(' ');
  groups.set(row.slice(0, cut), costsOf(row.slice(cut + 1)));
}
for (const row of UNWRITTEN) for (const [latin, cost] of costsOf(row)) silent.set(latin, cost + 0.1);

function costsOf(row: string): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  row.split('|').forEach((step, s) => {
    for (const latin of step.split(' '))
      if (latin !== '' && !costs.has(latin === '-' ? '' : latin)) costs.set(latin === '-' ? '' : latin, STEPS[s] ?? 1);
  });
  return costs;
}

export function transliterationCost(arabic: string, latin: string): number {
  const width = latin.length + 1;
  const best = new Float64Array((arabic.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i <= arabic.length; i++) {
    const one = arabic[i] ?? '';
    const two = arabic.slice(i, i + 2);
    for (let j = 0; j <= latin.length; j++) {
      const cost = best[i * width + j] ?? 0;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const reach = (at: number, price: number): void => {
        if (cost + price < (best[at] ?? 0)) best[at] = cost + price;
      };
      for (let n = 1; n <= LONGEST_LATIN && j + n <= latin.length; n++) {
        const group = latin.slice(j, j + n);
        const place = i * width + j + n;
        const price = silentCost(group, j, latin.length);
        if (price !== undefined) reach(place, price);
        if (i === arabic.length) continue;
        const single = groups.get(one)?.get(group);
        if (single !== undefined) reach(place + width, i === 0 && j === 0 ? atBeginning(one, group, single) : single);
        const pair = two.length === 2 ? groups.get(two)?.get(group) : undefined;
        if (pair !== undefined) reach(place + 2 * width, pair + 0.05);
      }
      if (j < latin.length) reach(i * width + j + 1, UNEXPLAINED);
      if (i < arabic.length) reach((i + 1) * width + j, unheard(one, arabic, i));
      if (i === 0 && two === 'ال' && arabic.length > 4)
        reach(2 * width + j, j === 0 ? ARTICLE : Number.POSITIVE_INFINITY);
    }
  }
  return best[arabic.length * width + latin.length] ?? Number.POSITIVE_INFINITY;
}

/** Alef before another vowel letter, or at the beginning of a name, only carries it. */
function unheard(letter: string, arabic: string, at: number): number {
  if (letter === 'ا' && /^[ويی]$/.test(arabic[at + 1] ?? '')) return 0.1;
  return groups.get(letter)?.has('') === true
    ? (groups.get(letter)?.get('') ?? 0) + 0.02
    : (UNHEARD[letter] ?? UNEXPLAINED);
}

/** The first alef carries any vowel. */
const atBeginning = (letter: string, group: string, cost: number): number =>
  letter === 'ا' && /^[aeiou]$/.test(group) ? 0 : cost;

/** A last vowel is written as a rule, but for a mute e. */
const LAST_VOWEL = 0.3;

function silentCost(group: string, at: number, length: number): number | undefined {
  const last = at + group.length === length && /^[aiou]/.test(group) ? LAST_VOWEL : 0;
  const whole = silent.get(group);
  const plain = whole === undefined ? undefined : whole + last;
  const end = at + group.length === length ? silent.get(`${group}$`) : undefined;
  const begin = at === 0 ? silent.get(`^${group}`) : undefined;
  if (end === undefined && begin === undefined) return plain;
  return Math.min(plain ?? UNEXPLAINED, end ?? UNEXPLAINED, begin ?? UNEXPLAINED);
}
