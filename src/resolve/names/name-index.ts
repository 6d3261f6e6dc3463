// One name against very many: those that can be the same person's, the likest first. Names are found under the sounds of two of their parts (name-blocks.ts) and only those are compared.
// In: the names, once. Out: an index that keeps no more than numbers beside them. A surname alone is found under its own sounds.

import { compareNames, type NameComparison, SAME_NAME } from './compare-names.ts';
import { nameBlocks, soundsOfPart } from './name-blocks.ts';
import { namePartsOf } from './name-parts.ts';

export interface FoundName {
  /** Its place among the names. */
  readonly n: number;
  readonly comparison: NameComparison;
}

export interface NameIndex {
  find(name: string): readonly FoundName[];
}

/** Entries that are looked through, and candidates that are compared, of a name so common that there are more. */
const MOST_ENTRIES = 8_000;
const MOST_COMPARED = 150;
const MOST_FOUND = 50;

export function nameIndex(names: readonly string[]): NameIndex {
  const entries = sortedEntries(names);
  return {
    find(name) {
      return likeliest(entries, blocksOf(name))
        .map((n): FoundName => ({ n, comparison: compareNames(name, names[n] ?? '', 'person') }))
        .filter(({ comparison }) => comparison.score >= SAME_NAME)
        .sort((a, b) => b.comparison.score - a.comparison.score || a.n - b.n)
        .slice(0, MOST_FOUND);
    },
  };
}

/** Those that share most pairs of sounds first: of very many, the others are rarely the one meant. */
function likeliest(entries: Entries, blocks: readonly string[]): readonly number[] {
  const shared = new Map<number, number>();
  const most = Math.ceil(MOST_ENTRIES / blocks.length);
  for (const block of blocks) {
    const hash = hashOf(block);
    const first = firstOf(entries.hash, hash);
    for (let at = first; entries.hash[at] === hash && at - first < most; at++) {
      const n = entries.name[at] ?? 0;
      shared.set(n, (shared.get(n) ?? 0) + 1);
    }
  }
  const found = [...shared.keys()];
  if (found.length <= MOST_COMPARED) return found;
  return found.sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || a - b).slice(0, MOST_COMPARED);
}

function blocksOf(name: string): readonly string[] {
  const parts = namePartsOf(name, 'person').filter((part) => part.sort === 'name');
  const blocks = nameBlocks(parts);
  return blocks.length > 0 ? blocks : parts.flatMap((part) => soundsOfPart(part.form));
}

interface Entries {
  readonly hash: Uint32Array;
  readonly name: Uint32Array;
}

function sortedEntries(names: readonly string[]): Entries {
  const found: number[] = [];
  names.forEach((name, n) => {
    for (const block of blocksOf(name)) found.push(hashOf(block) * 2 ** 21 + n);
  });
  // both in one number, so that they are sorted together: 32 bits of hash, 21 of place
  const sorted = Float64Array.from(found).sort();
  return {
    hash: Uint32Array.from(sorted, (entry) => Math.floor(entry / 2 ** 21)),
    name: Uint32Array.from(sorted, (entry) => entry % 2 ** 21),
  };
}

/** FNV-1a. Two blocks of one hash cost a comparison and nothing else. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The first place at which the sorted numbers are not smaller. */
function firstOf(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
