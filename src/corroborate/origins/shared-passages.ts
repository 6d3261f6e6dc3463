// The passages that two documents share, word for word or lightly edited. In: the words of both. Out: where each passage stands in both, and how many words of it are the same.
// Rows of three same words are found, those on one diagonal are joined over small gaps, and the gaps are laid side by side word by word.

export interface SharedPassage {
  /** Places of words in the first document, `to` after the last. */
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
  /** Words that are the same in both, in order. */
  readonly same: number;
}

/** Rows of this many same words begin a passage. */
const SEED = 3;
/** Words that may be put in, left out or changed between two rows of the same. */
const WIDEST_GAP = 14;
/** A row of words that occurs oftener than this in one document says nothing. */
const MOST_PLACES = 12;
const FEWEST_SAME = 8;
const LEAST_SHARE = 0.5;

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

export function sharedPassages(a: Int32Array, b: Int32Array): readonly SharedPassage[] {
  return chained(a, b, runsOf(a, b))
    .filter(
      ({ a: x, b: y, same }) => same >= FEWEST_SAME && same / Math.max(x.to - x.from, y.to - y.from) >= LEAST_SHARE,
    )
    .sort((p, q) => p.a.from - q.a.from || p.b.from - q.b.from);
}

/** The longest rows of same words that begin at each place. */
function runsOf(a: Int32Array, b: Int32Array): readonly Run[] {
  const places = rowPlaces(a);
  const runs: Run[] = [];
  /** For each diagonal, how far in `b` its last run reaches. */
  const reached = new Int32Array(a.length + b.length + 1).fill(-1);
  for (let j = 0; j + SEED <= b.length; j++) {
    for (const i of places(b, j)) {
      const diagonal = i - j + b.length;
      if ((reached[diagonal] ?? 0) > j) continue;
      let length = SEED;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) length++;
      reached[diagonal] = j + length;
      runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

/** Where in `a` the row of words at a place of another text stands; nowhere where it stands too often. A table of chains: this is what a comparison spends its time on. */
function rowPlaces(a: Int32Array): (b: Int32Array, j: number) => readonly number[] {
  const size = 1 << Math.max(4, 32 - Math.clz32(a.length * 2));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(a.length).fill(-1);
  for (let i = a.length - SEED; i >= 0; i--) {
    const bucket = bucketOf(a, i, size);
    next[i] = heads[bucket] ?? -1;
    heads[bucket] = i;
  }
  return (b, j) => {
    const found: number[] = [];
    for (let i = heads[bucketOf(b, j, size)] ?? -1; i >= 0; i = next[i] ?? -1) {
      if (a[i] !== b[j] || a[i + 1] !== b[j + 1] || a[i + 2] !== b[j + 2]) continue;
      found.push(i);
      if (found.length > MOST_PLACES) return [];
    }
    return found;
  };
}

function bucketOf(words: Int32Array, at: number, size: number): number {
  let hash = words[at] ?? 0;
  for (let k = 1; k < SEED; k++) hash = Math.imul(hash, 0x85ebca6b) ^ (words[at + k] ?? 0);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

interface Chain {
  from: Run;
  aEnd: number;
  bEnd: number;
  same: number;
}

/** Joins each run to the chain that ends nearest before it in both documents. */
function chained(a: Int32Array, b: Int32Array, runs: readonly Run[]): readonly SharedPassage[] {
  const chains: Chain[] = [];
  for (const run of [...runs].sort((p, q) => p.b - q.b || q.length - p.length)) {
    const chain = nearest(chains, run);
    if (chain === null) {
      chains.push({ from: run, aEnd: run.a + run.length, bEnd: run.b + run.length, same: run.length });
      continue;
    }
    const overlap = Math.max(0, chain.aEnd - run.a, chain.bEnd - run.b);
    if (overlap >= run.length) continue;
    const between = commonWords(a.subarray(chain.aEnd, run.a), b.subarray(chain.bEnd, run.b));
    chain.same += between + run.length - overlap;
    chain.aEnd = run.a + run.length;
    chain.bEnd = run.b + run.length;
  }
  return chains.map(({ from, aEnd, bEnd, same }) => ({
    a: { from: from.a, to: aEnd },
    b: { from: from.b, to: bEnd },
    same,
  }));
}

function nearest(chains: readonly Chain[], run: Run): Chain | null {
  let best: Chain | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let c = chains.length - 1; c >= 0 && c >= chains.length - 64; c--) {
    const chain = chains[c];
    if (chain === undefined) continue;
    const [da, db] = [run.a - chain.aEnd, run.b - chain.bEnd];
    if (da < -run.length || db < -run.length || da > WIDEST_GAP || db > WIDEST_GAP || run.a < chain.from.a) continue;
    const away = Math.abs(da) + Math.abs(db) + Math.abs(da - db);
    if (away < least) [best, least] = [chain, away];
  }
  return best;
}

/** Length of the longest common subsequence of two short rows. */
function commonWords(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let above = new Int32Array(b.length + 1);
  for (const word of a) {
    const line = new Int32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      line[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, line[j - 1] ?? 0);
    above = line;
  }
  return above[b.length] ?? 0;
}
