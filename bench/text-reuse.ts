// Who took words from whom: made documents with known answers (parts/made-documents.ts), changed in eleven ways, and traps that look like copying. Beside ours, on the same pairs: MinHash over
// rows of four words (Broder 1997, 128 hashes, estimated Jaccard) and n-gram overlap (containment of rows of four words), each at the threshold that is best for it on these pairs.
//
//   npm run bench -- text-reuse

import { copying, type WeighedWords } from '../src/corroborate/origins/copied.ts';
import { fingerprintsOf, shingleHashes } from '../src/corroborate/origins/fingerprints.ts';
import { hashedWords } from '../src/corroborate/origins/reuse-text.ts';
import { CHANGES, type MadeDocument, type Maker, maker } from './parts/made-documents.ts';

const EACH = 200;

interface Case {
  readonly name: string;
  readonly copied: boolean;
  readonly a: WeighedWords;
  readonly b: WeighedWords;
}

const weighed = (words: Int32Array, more: Partial<WeighedWords> = {}): WeighedWords => {
  const none = new Uint8Array(words.length);
  return { words, quoted: none, site: none, formula: none, ...more };
};

const plain = (document: MadeDocument): WeighedWords => {
  const words = hashedWords(document.flat());
  return weighed(words);
};

/** The same three sentences in marks, in two texts. */
function quoting(m: Maker, speech: readonly string[]): WeighedWords {
  const [before, after] = [m.document(9).flat(), m.document(9).flat()];
  const words = hashedWords([...before, ...speech, ...after]);
  const quoted = new Uint8Array(words.length).fill(1, before.length, before.length + speech.length);
  return weighed(words, { quoted });
}

/** The head and foot of one site, which its other pages have too. */
function onSite(m: Maker, head: readonly string[]): WeighedWords {
  const words = hashedWords([...head, ...m.document(12).flat()]);
  return weighed(words, { site: new Uint8Array(words.length).fill(1, 0, head.length) });
}

function cases(): readonly Case[] {
  const m = maker(7);
  const stock = Array.from({ length: 40 }, () => m.sentence().slice(0, 11));
  const found: Case[] = [];
  for (const [name, change] of Object.entries(CHANGES))
    for (let n = 0; n < EACH; n++) {
      const document = m.document(12 + Math.floor(m.random() * 14));
      found.push({ name, copied: true, a: plain(document), b: plain(change(m, document)) });
    }
  for (let n = 0; n < EACH * 4; n++) {
    const with3 = (): MadeDocument =>
      [...m.document(18), m.pick(stock), m.pick(stock), m.pick(stock)].sort((a, b) => a.length - b.length);
    found.push({ name: 'trap: the same stock phrases', copied: false, a: plain(with3()), b: plain(with3()) });
    const speech = [m.sentence(), m.sentence(), m.sentence()].flat();
    found.push({ name: 'trap: the same speech quoted', copied: false, a: quoting(m, speech), b: quoting(m, speech) });
    const head = m.document(4).flat();
    found.push({ name: 'trap: the same site head', copied: false, a: onSite(m, head), b: onSite(m, head) });
  }
  return found;
}

const HASHES = 128;
const seeds = Array.from({ length: HASHES }, (_, n) => Math.imul(n + 1, 0x9e3779b1) | 1);

function minHash(words: Int32Array): readonly number[] {
  const shingles = shingleHashes(words);
  return seeds.map((seed) =>
    shingles.reduce(
      (least, hash) => Math.min(least, Math.imul((hash & 0xffffffff) ^ seed, 0x85ebca6b) >>> 0),
      0xffffffff,
    ),
  );
}

function jaccard(a: WeighedWords, b: WeighedWords): number {
  const [x, y] = [minHash(a.words), minHash(b.words)];
  return x.filter((hash, n) => hash === y[n]).length / HASHES;
}

function containment(a: WeighedWords, b: WeighedWords): number {
  const [x, y] = [new Set(shingleHashes(a.words)), new Set(shingleHashes(b.words))];
  let both = 0;
  for (const hash of x) if (y.has(hash)) both++;
  return both / Math.max(1, Math.min(x.size, y.size));
}

const all = cases();
const THRESHOLDS = Array.from({ length: 100 }, (_, n) => (n + 1) / 100);
const scorers: Readonly<Record<string, (a: WeighedWords, b: WeighedWords) => number>> = {
  Habeas: (a, b) => (copying(a, b).copied ? 1 : 0),
  MinHash: jaccard,
  'n-gram overlap': containment,
};

function ratesAt(
  scored: readonly (Case & { score: number })[],
  threshold: number,
): { p: number; r: number; f: number } {
  const said = scored.filter((one) => one.score >= threshold);
  const right = said.filter((one) => one.copied).length;
  const [p, r] = [right / Math.max(1, said.length), right / scored.filter((one) => one.copied).length];
  return { p, r, f: (2 * p * r) / Math.max(1e-9, p + r) };
}

process.stdout.write(
  `${all.length} pairs of made documents, ${all.filter((one) => one.copied).length} of them copied\n`,
);
for (const [name, scorer] of Object.entries(scorers)) {
  const scored = all.map((one) => ({ ...one, score: scorer(one.a, one.b) }));
  const threshold =
    name === 'Habeas' ? 1 : (THRESHOLDS.toSorted((x, y) => ratesAt(scored, y).f - ratesAt(scored, x).f)[0] ?? 1);
  const { p, r } = ratesAt(scored, threshold);
  process.stdout.write(
    `  ${name.padEnd(15)} precision ${p.toFixed(3)} recall ${r.toFixed(3)}${name === 'Habeas' ? '' : ` at ${threshold}`}\n`,
  );
  if (name !== 'Habeas') continue;
  for (const kind of new Set(all.map((one) => one.name))) {
    const ours = scored.filter((one) => one.name === kind);
    const right = ours.filter((one) => (one.score === 1) === one.copied).length;
    process.stdout.write(`    ${kind.padEnd(34)} ${right} of ${ours.length} right\n`);
  }
}
const meet = all.filter((one) => {
  const known = new Set(fingerprintsOf(one.a.words).map(({ hash }) => hash));
  return one.copied && fingerprintsOf(one.b.words).some(({ hash }) => known.has(hash));
}).length;
process.stdout.write(
  `  ${meet} of ${all.filter((one) => one.copied).length} copies share a fingerprint, by which they are looked up\n`,
);
