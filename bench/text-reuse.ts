// Who took words from whom, in one case of made documents with known answers (parts/reuse-case.ts): originals and copies changed in fourteen ways, and traps that look like copying. All go through the
// look-up together, as in a case: whatever pair is found copied and is not one counts against us, whichever two documents it is of. Quotations are marked as extraction would mark them; heads of sites are not.
// Beside ours, on the known pairs only: MinHash over rows of four words (Broder 1997, 128 hashes, estimated Jaccard) and n-gram overlap (containment of rows of four words), each at the threshold that is
// best for it on these pairs.
//
//   npm run bench -- text-reuse [--each 150]

import { parseArgs } from 'node:util';
import { shareTexts } from '../src/casefile/actions/share-texts.ts';
import { shingleHashes } from '../src/corroborate/origins/fingerprints.ts';
import { reuseTextOf } from '../src/corroborate/origins/reuse-text.ts';
import { openWeighingStore } from '../src/storage/sqlite/weighing/weighing-store.ts';
import { type KnownPair, reuseCase } from './parts/reuse-case.ts';

const { values } = parseArgs({ options: { each: { type: 'string', default: '150' } } });
const { texts, pairs } = reuseCase(Number(values.each), 7);

const keyOf = (a: string, b: string): string => [a, b].sort().join(' ');
const kindsFound = new Map<string, string>();
const store = openWeighingStore(':memory:');
const ordered = texts.toSorted((a, b) => (a.source < b.source ? -1 : 1));
for (let n = 0; n < ordered.length; n += 200) await shareTexts(store.prints, ordered.slice(n, n + 200), []);
for (const { a, b, kind } of await store.prints.pairs()) kindsFound.set(keyOf(a, b), kind);
await store.close();

const kindOf = ({ a, b }: KnownPair): string => kindsFound.get(keyOf(a.source, b.source)) ?? 'nothing';
const truly = new Set(pairs.filter(({ copied }) => copied).map(({ a, b }) => keyOf(a.source, b.source)));
const said = [...kindsFound].filter(([, kind]) => kind === 'copied').map(([key]) => key);
const right = said.filter((key) => truly.has(key)).length;
process.stdout.write(
  `${texts.length} made documents, ${truly.size} pairs of an original and its copy, ${pairs.length - truly.size} traps\n`,
);
process.stdout.write(
  `  ${'Habeas'.padEnd(15)} precision ${(right / said.length).toFixed(3)} recall ${(right / truly.size).toFixed(3)}; ${said.length - right} pairs wrongly found among all\n`,
);
for (const [name, these] of Map.groupBy(pairs, (pair) => pair.name)) {
  const good = these.filter((pair) => (kindOf(pair) === 'copied') === pair.copied).length;
  const kinds = [...Map.groupBy(these, kindOf)]
    .map(([kind, found]) => `${kind} ${found.length}`)
    .sort()
    .join(', ');
  process.stdout.write(`    ${name.padEnd(42)} ${good} of ${these.length} right (${kinds})\n`);
}

// ── peers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const HASHES = 128;
const seeds = Array.from({ length: HASHES }, (_, n) => Math.imul(n + 1, 0x9e3779b1) | 1);

function minHash(shingles: Float64Array): readonly number[] {
  return seeds.map((seed) =>
    shingles.reduce(
      (least, hash) => Math.min(least, Math.imul((hash & 0xffffffff) ^ seed, 0x85ebca6b) >>> 0),
      0xffffffff,
    ),
  );
}

function jaccard(a: Float64Array, b: Float64Array): number {
  const [x, y] = [minHash(a), minHash(b)];
  return x.filter((hash, n) => hash === y[n]).length / HASHES;
}

function containment(a: Float64Array, b: Float64Array): number {
  const [x, y] = [new Set(a), new Set(b)];
  return x.intersection(y).size / Math.max(1, Math.min(x.size, y.size));
}

function ratesAt(
  scored: readonly { readonly copied: boolean; readonly score: number }[],
  threshold: number,
): { readonly p: number; readonly r: number; readonly f: number } {
  const found = scored.filter((one) => one.score >= threshold);
  const good = found.filter((one) => one.copied).length;
  const [p, r] = [good / Math.max(1, found.length), good / scored.filter((one) => one.copied).length];
  return { p, r, f: (2 * p * r) / Math.max(1e-9, p + r) };
}

const THRESHOLDS = Array.from({ length: 100 }, (_, n) => (n + 1) / 100);
for (const [name, scorer] of Object.entries({ MinHash: jaccard, 'n-gram overlap': containment })) {
  const scored = pairs.map(({ copied, a, b }) => {
    const [x, y] = [a, b].map(({ reading }) => shingleHashes(reuseTextOf(reading, []).words));
    return { copied, score: x === undefined || y === undefined ? 0 : scorer(x, y) };
  });
  const threshold = THRESHOLDS.toSorted((x, y) => ratesAt(scored, y).f - ratesAt(scored, x).f)[0] ?? 1;
  const { p, r } = ratesAt(scored, threshold);
  process.stdout.write(`  ${name.padEnd(15)} precision ${p.toFixed(3)} recall ${r.toFixed(3)} at ${threshold}\n`);
}
