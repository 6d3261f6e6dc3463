// Inclusion and consistency proofs (RFC 6962, section 2.1; checked as RFC 9162, sections 2.1.3.2 and 2.1.4.2, say). A tree and sizes
// in, hashes out; or hashes in, yes or no out. What is checked is untrusted.
//
// Sizes and indexes are whole numbers up to 2^53−1, so no bit operators: they would cut at 2^31.

import { type HashTree, nodeHash } from './verify/merkle-tree.ts';

/** The hashes that lead from record `index` to the root of the first `size` records, lowest first. */
export function inclusionProof(tree: HashTree, index: number, size: number): readonly Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError(`record ${index} is not among the first ${size}`);
  const proof: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      proof.push(rootOfRange(tree, middle, to));
      to = middle;
    } else {
      proof.push(rootOfRange(tree, from, middle));
      from = middle;
    }
  }
  return proof.reverse();
}

/** The hashes that show that the first `size` records begin with the first `older`. None where they are equal. */
export function consistencyProof(tree: HashTree, older: number, size: number): readonly Uint8Array[] {
  if (older < 1 || older > size) throw new RangeError(`no consistency proof from ${older} to ${size}`);
  const proof: Uint8Array[] = [];
  let [from, to] = [0, size];
  while (older !== to) {
    const middle = from + splitOf(to - from);
    if (older <= middle) {
      proof.push(rootOfRange(tree, middle, to));
      to = middle;
    } else {
      proof.push(rootOfRange(tree, from, middle));
      from = middle;
    }
  }
  // Where the older tree is the left edge itself its root is known to who checks.
  if (from > 0) proof.push(rootOfRange(tree, from, to));
  return proof.reverse();
}

/** The largest power of two below `n`, which is at least 2. */
function splitOf(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The root of records `from` to `to`; `from` is a multiple of a power of two that is not smaller than their number. */
function rootOfRange(tree: HashTree, from: number, to: number): Uint8Array {
  let root: Uint8Array | null = null;
  let end = to - from;
  for (let level = 0, rest = end; rest > 0; level++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 0) continue;
    end -= 2 ** level;
    const subtree = tree.levels[level]?.[(from + end) / 2 ** level];
    if (subtree === undefined) throw new RangeError(`the tree has no ${to} records`);
    root = root === null ? subtree : nodeHash(subtree, root);
  }
  if (root === null) throw new RangeError('a range without records has no root');
  return root;
}

const half = (n: number): number => Math.floor(n / 2);
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
const areHashes = (...hashes: readonly Uint8Array[]): boolean => hashes.every(({ length }) => length === 32);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

export function inclusionHolds({ leaf, index, size, root, proof }: InclusionClaim): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes(leaf, root, ...proof)) return false;
  let [fn, sn] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(hash, root);
}

export interface ConsistencyClaim {
  readonly older: number;
  readonly size: number;
  readonly olderRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** False for an older tree without records: of nothing nothing can be shown. */
export function consistencyHolds({ older, size, olderRoot, root, proof }: ConsistencyClaim): boolean {
  if (!isSize(older) || !isSize(size) || older < 1 || older > size) return false;
  if (older === size) return proof.length === 0 && same(olderRoot, root);
  if (!areHashes(olderRoot, root, ...proof)) return false;
  const [first, ...path] = isPowerOfTwo(older) ? [olderRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [fn, sn] = [older - 1, size - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [before, now] = [first, first];
  for (const hash of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      before = nodeHash(hash, before);
      now = nodeHash(hash, now);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else now = nodeHash(now, hash);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && same(before, olderRoot) && same(now, root);
}

function isPowerOfTwo(n: number): boolean {
  let rest = n;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}
