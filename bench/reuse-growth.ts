// What it costs to add a document to a case that has 10,000 or 100,000: made documents (parts/made-documents.ts), of which one in ten took its words from one before it, half of these from one of the last 1,000 and
// half from any; one in three stands on one of forty sites with a head of its own, and one in ten holds the same stock phrase. So there is as much to find for each document, however many there are (counted at the
// end): what grows is the cost of finding it. All go through the look-up as in a case, in stretches of as many as the weighing takes.
//
// Times are of the processor, user and system, all threads, for all that is done for a stretch, what is done only now and then with it (a table poured into the next; all texts of a formula compared with one that
// came to stand for them). So a time for a document more is a mean over many: over the second half of those that are there, for a tenth of them and for all. Another program beside counts little, but takes room in
// the caches of the processor, and more of it from a large case.
//
//   npm run bench -- reuse-growth [--documents 100000] [--keep FOLDER]

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shareTexts } from '../src/casefile/actions/share-texts.ts';
import type { TextToShare } from '../src/casefile/weighing/text-with-prints.ts';
import { type ObjectId, objectIdOf } from '../src/model/ids.ts';
import type { Reading } from '../src/model/source.ts';
import { openWeighingStore } from '../src/storage/sqlite/weighing/weighing-store.ts';
import { CHANGES, type MadeDocument, type Maker, maker } from './parts/made-documents.ts';
import { readingOfText } from './parts/plain-reading.ts';
import { memoryOf } from './parts/process-memory.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, keep: { type: 'string' } },
  strict: false,
});
const DOCUMENTS = Number(values.documents);
const STRETCH = 200;
/** Copies are taken of one of so many before them, or of any. */
const NEWS = 1000;
const words = maker(41);
const heads = Array.from({ length: 40 }, () => words.document(3).flat());
const stock = words.document(1).flat();
const changes = Object.values(CHANGES);
const copies: { readonly a: ObjectId; readonly b: ObjectId }[] = [];

const idOf = (n: number): ObjectId => objectIdOf(createHash('sha256').update(`made ${n}`).digest('hex'));

/** A document, and the number of the one it took its words from, if any. It follows from its number: so what is copied need not be kept, and copies are as many and of the same kinds however many there are. */
function documentOf(n: number): { readonly document: MadeDocument; readonly from: number | null; readonly m: Maker } {
  const m = words.again(n);
  if (n === 0 || m.random() >= 0.1) return { document: m.document(10 + Math.floor(m.random() * 14)), from: null, m };
  const other = n - 1 - Math.floor(m.random() * (m.random() < 0.5 ? Math.min(n, NEWS) : n));
  const original = documentOf(other);
  const from = original.from ?? other;
  const { document } = original.from === null ? original : documentOf(from);
  return { document: m.pick(changes)(m, document), from, m };
}

function made(n: number): TextToShare {
  const { document, from, m } = documentOf(n);
  if (from !== null) copies.push({ a: idOf(from), b: idOf(n) });
  const site = m.random() < 0.33 ? Math.floor(m.random() * heads.length) : null;
  const head = site === null ? [] : (heads[site] ?? []);
  const all = [...head, ...document.flat(), ...(m.random() < 0.1 ? stock : [])];
  const reading: Reading = readingOfText(all.join(' '), 'en');
  const publisher = site === null ? null : `site ${site}`;
  return { source: idOf(n), reading: { ...reading, source: { ...reading.source, publisher } }, claims: [] };
}

const folder = typeof values.keep === 'string' ? values.keep : mkdtempSync(join(tmpdir(), 'reuse-growth-'));
const path = join(folder, 'weighing.sqlite');
const store = openWeighingStore(path);
const times: { readonly at: number; readonly ms: number }[] = [];
for (let n = 0; n < DOCUMENTS; n += STRETCH) {
  const stretch = Array.from({ length: Math.min(STRETCH, DOCUMENTS - n) }, (_, i) => made(n + i));
  const before = process.cpuUsage();
  await shareTexts(store.prints, stretch, []);
  const { user, system } = process.cpuUsage(before);
  times.push({ at: n, ms: (user + system) / 1000 });
  if ((n + STRETCH) % 10_000 === 0)
    process.stderr.write(`${n + STRETCH} ${perDocument(n + STRETCH - 10_000, n + STRETCH).toFixed(2)} ms\n`);
}

/** Mean of those that came after `from`. */
function perDocument(from: number, to: number): number {
  const these = times.filter(({ at }) => at >= from && at < to);
  return these.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, these.length * STRETCH);
}

const pairs = (await store.prints.pairs()).filter(({ kind }) => kind === 'copied');
const found = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
const isFound = ({ a, b }: (typeof copies)[number]): boolean => found.has([a, b].sort().join(' '));
const place = new Map(Array.from({ length: DOCUMENTS }, (_, n) => [idOf(n), n]));
const came = (id: ObjectId): number => place.get(id) ?? 0;
/** Copied pairs a document, of those that came then. */
const foundAmong = (from: number, to: number): string => {
  const these = pairs.map(({ a, b }) => Math.max(came(a), came(b))).filter((n) => n >= from && n < to);
  return (these.length / (to - from)).toFixed(3);
};
await store.close();
const [small, all] = [perDocument(DOCUMENTS / 20, DOCUMENTS / 10), perDocument(DOCUMENTS / 2, DOCUMENTS)];
const longest = Math.max(...times.map(({ ms }) => ms));
const lines = [
  `${DOCUMENTS} documents, ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB kept, ${memoryOf([process.pid]).toFixed(0)} MB of memory, ${pairs.length} pairs of which one was copied`,
  `a document added to ${DOCUMENTS / 10}: ${small.toFixed(2)} ms of the processor; to ${DOCUMENTS}: ${all.toFixed(2)} ms; ${(all / small).toFixed(2)} times; the longest stretch ${(longest / 1000).toFixed(1)} s`,
  `copied pairs a document: ${foundAmong(DOCUMENTS / 20, DOCUMENTS / 10)} of those that came to ${DOCUMENTS / 10}, ${foundAmong(DOCUMENTS / 2, DOCUMENTS)} to ${DOCUMENTS}`,
  `${copies.filter(isFound).length} of ${copies.length} copies found among all of them`,
];
process.stdout.write(`${lines.join('\n')}\n`);
if (typeof values.keep !== 'string') rmSync(folder, { recursive: true });
