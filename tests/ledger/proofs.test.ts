import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { growingTree } from '../../src/ledger/growing-tree.ts';
import { consistencyHolds, consistencyProof, inclusionHolds, inclusionProof } from '../../src/ledger/proofs.ts';
import {
  emptyRoot,
  hashTree,
  leafHash,
  nodeHash,
  rootAt,
  tilePath,
  tilesOf,
} from '../../src/ledger/verify/merkle-tree.ts';
import { reportTrust } from '../trust-report.ts';

// The definitions of RFC 6962, section 2.1, word for word, with nothing of ours in them.
const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const [zero, one] = [Uint8Array.of(0), Uint8Array.of(1)];
const at = <T>(list: readonly T[], i: number): T => list[i] ?? assert.fail(`nothing at ${i}`);

function naiveSplit(n: number): number {
  for (let k = 1; ; k *= 2) if (k < n && n <= 2 * k) return k;
}

const roots = new Map<string, Buffer>();
function naiveRoot(d: readonly Uint8Array[], from: number, to: number): Buffer {
  const key = `${from}:${to}`;
  const known = roots.get(key);
  if (known !== undefined) return known;
  const k = from + (to - from > 1 ? naiveSplit(to - from) : 0);
  const root =
    to - from === 0
      ? sha256()
      : to - from === 1
        ? sha256(zero, at(d, from))
        : sha256(one, naiveRoot(d, from, k), naiveRoot(d, k, to));
  roots.set(key, root);
  return root;
}

/** PATH(m, D[n]) */
function naivePath(m: number, d: readonly Uint8Array[], from: number, to: number): readonly Buffer[] {
  const n = to - from;
  if (n === 1) return [];
  const k = naiveSplit(n);
  return m < k
    ? [...naivePath(m, d, from, from + k), naiveRoot(d, from + k, to)]
    : [...naivePath(m - k, d, from + k, to), naiveRoot(d, from, from + k)];
}

/** SUBPROOF(m, D[n], b) */
function naiveSubproof(m: number, d: readonly Uint8Array[], from: number, to: number, b: boolean): readonly Buffer[] {
  const n = to - from;
  if (m === n) return b ? [] : [naiveRoot(d, from, to)];
  const k = naiveSplit(n);
  return m <= k
    ? [...naiveSubproof(m, d, from, from + k, b), naiveRoot(d, from + k, to)]
    : [...naiveSubproof(m - k, d, from + k, to, false), naiveRoot(d, from, from + k)];
}

const LARGEST = 300;
const entries = Array.from({ length: LARGEST }, (_, i) => Buffer.from(`entry ${i} of an invented log`));
const tree = hashTree(entries.map((entry) => leafHash(entry)));
const hexes = (hashes: readonly Uint8Array[]): readonly string[] => hashes.map((h) => Buffer.from(h).toString('hex'));

test('the empty tree and a tree of one empty record have the roots that RFC 6962 gives', () => {
  assert.equal(emptyRoot().toString('hex'), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(
    leafHash(new Uint8Array()).toString('hex'),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
  assert.equal(
    nodeHash(leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))).toString('hex'),
    sha256(one, sha256(zero, Buffer.from('a')), sha256(zero, Buffer.from('b'))).toString('hex'),
  );
});

test('a tree that grows record by record, or by batches of any length, has the root of its definition', () => {
  for (const batch of [1, 2, 7, 100, 255, 256, 257]) {
    const growing = growingTree(0, []);
    for (let size = 0; size < LARGEST; ) {
      growing.add(entries.slice(size, size + batch));
      size = Math.min(LARGEST, size + batch);
      assert.deepEqual(hexes([growing.root()]), hexes([naiveRoot(entries, 0, size)]), `${size} records`);
    }
  }
});

test('every proof of every pair of sizes up to 300 is that of the definition, and holds', () => {
  reportTrust('proofs of all tree sizes', null);
  let pairs = 0;
  for (let size = 1; size <= LARGEST; size++) {
    const root = naiveRoot(entries, 0, size);
    assert.ok(rootAt(tree, size).equals(root), `root of ${size}`);
    for (let m = 0; m < size; m++) {
      const proof = inclusionProof(tree, m, size);
      assert.deepEqual(hexes(proof), hexes(naivePath(m, entries, 0, size)), `record ${m} of ${size}`);
      assert.ok(inclusionHolds({ leaf: leafHash(at(entries, m)), index: m, size, root, proof }), `${m} of ${size}`);
      const older = m + 1;
      const consistency = consistencyProof(tree, older, size);
      assert.deepEqual(hexes(consistency), hexes(naiveSubproof(older, entries, 0, size, true)), `${older} to ${size}`);
      const olderRoot = naiveRoot(entries, 0, older);
      assert.ok(consistencyHolds({ older, size, olderRoot, root, proof: consistency }), `${older} to ${size}`);
      pairs += 2;
    }
  }
  reportTrust('proofs of all tree sizes', {
    tried: pairs,
    failed: 0,
    note: 'inclusion and consistency proofs of all pairs up to 300 records, against the recursion of RFC 6962',
  });
});

test('a proof with any hash changed, left out, added or swapped, or for another place or size, does not hold', () => {
  let tried = 0;
  const other = sha256(Buffer.from('another'));
  const spoilt = (proof: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] => [
    ...proof.map((_, i) => proof.with(i, other)),
    ...proof.map((hash, i) => proof.with(i, Buffer.from(hash).fill((hash[0] ?? 0) ^ 1, 0, 1))),
    ...proof.map((_, i) => proof.toSpliced(i, 1)),
    ...proof.slice(1).map((hash, i) => proof.with(i, hash).with(i + 1, at(proof, i))),
    [...proof, other],
    [other, ...proof],
    proof.map((hash) => hash.subarray(1)),
  ];
  for (let size = 2; size <= LARGEST; size += 13) {
    const root = rootAt(tree, size);
    for (let m = 0; m < size; m += 3) {
      const good = { leaf: leafHash(at(entries, m)), index: m, size, root, proof: inclusionProof(tree, m, size) };
      for (const proof of spoilt(good.proof)) {
        if (proof.length === 0 && good.proof.length === 0) continue;
        assert.ok(!inclusionHolds({ ...good, proof }), `${m} of ${size}`);
        tried++;
      }
      for (const index of [m - 1, m + 1, size, -1, 0.5, Number.NaN])
        assert.ok(!inclusionHolds({ ...good, index }), `${m} of ${size} given as ${index}`);
      assert.ok(!inclusionHolds({ ...good, root: other }) && !inclusionHolds({ ...good, leaf: other }));
      const older = m + 1;
      const from = { older, size, olderRoot: rootAt(tree, older), root, proof: consistencyProof(tree, older, size) };
      for (const proof of spoilt(from.proof)) {
        if (proof.length === 0 && from.proof.length === 0) continue;
        assert.ok(!consistencyHolds({ ...from, proof }), `${older} to ${size}`);
        tried++;
      }
      assert.ok(!consistencyHolds({ ...from, olderRoot: other }) && !consistencyHolds({ ...from, root: other }));
      assert.ok(!consistencyHolds({ ...from, older: 0 }) && !consistencyHolds({ ...from, older: size + 1 }));
    }
  }
  assert.ok(tried > 10_000, `${tried} tried`);
  reportTrust('spoilt proofs refused', { tried, failed: 0, note: 'hashes changed, left out, added, swapped, cut' });
});

test('a leaf cannot pass for a node, nor a node for a leaf', () => {
  const [a, b] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
  assert.notDeepEqual(leafHash(Buffer.concat([a, b])), nodeHash(a, b));
});

test('a log that grows never writes one tile twice, and its tiles at any size are those that verification expects', () => {
  for (const batch of [1, 3, 700]) {
    const growing = growingTree(0, []);
    const written = new Map<string, string>();
    for (let size = 0; size < 66_000; ) {
      const next = Array.from({ length: batch }, (_, i) => Buffer.from(`${size + i}`));
      if (batch < 4 && size >= 600) break;
      for (const { name, bytes } of growing.add(next)) {
        const path = tilePath(name);
        assert.ok(!written.has(path), `${path} is written again at ${growing.size()}`);
        written.set(path, Buffer.from(bytes).toString('hex'));
      }
      size = growing.size();
      const expected = tilesOf(size).filter(({ level }) => level !== 'entries');
      assert.deepEqual(
        expected.map(tilePath).filter((path) => !written.has(path)),
        [],
        `at ${size}`,
      );
    }
  }
});
