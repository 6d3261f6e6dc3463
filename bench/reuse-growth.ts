// What it costs to add a document to a case that has 10,000 or 100,000: made documents (parts/made-documents.ts), of which one in ten took its words from one before it, one in three stands on one of forty
// sites with a head of its own, and one in ten holds the same stock phrase. All go through the look-up as in a case, in stretches of as many as the weighing takes.
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
import { CHANGES, type MadeDocument, maker } from './parts/made-documents.ts';
import { readingOfText } from './parts/plain-reading.ts';
import { memoryOf } from './parts/process-memory.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, keep: { type: 'string' } },
  strict: false,
});
const DOCUMENTS = Number(values.documents);
const STRETCH = 200;
const m = maker(41);
const heads = Array.from({ length: 40 }, () => m.document(3).flat());
const stock = m.document(1).flat();
const changes = Object.values(CHANGES);
/** A few of those made, to be copied from: all would not fit in memory. */
const kept: { readonly source: ObjectId; readonly document: MadeDocument }[] = [];
const copies: (readonly [ObjectId, ObjectId])[] = [];

function made(n: number): TextToShare {
  const source = objectIdOf(createHash('sha256').update(`made ${n}`).digest('hex'));
  const original = m.random() < 0.1 && kept.length > 0 ? m.pick(kept) : null;
  const document =
    original === null ? m.document(10 + Math.floor(m.random() * 14)) : m.pick(changes)(m, original.document);
  if (original !== null) copies.push([original.source, source]);
  else if (kept.length < 4000) kept.push({ source, document });
  else if (m.random() < 0.05) kept[Math.floor(m.random() * kept.length)] = { source, document };
  const site = m.random() < 0.33 ? Math.floor(m.random() * heads.length) : null;
  const head = site === null ? [] : (heads[site] ?? []);
  const words = [...head, ...document.flat(), ...(m.random() < 0.1 ? stock : [])];
  const reading: Reading = readingOfText(words.join(' '), 'en');
  const publisher = site === null ? null : `site ${site}`;
  return { source, reading: { ...reading, source: { ...reading.source, publisher } }, claims: [] };
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

const pairs = await store.prints.pairs();
const found = new Set(pairs.filter(({ kind }) => kind === 'copied').map(({ a, b }) => `${a} ${b}`));
const met = copies.filter(([a, b]) => found.has([a, b].sort().join(' '))).length;
await store.close();
const [small, all] = [perDocument(DOCUMENTS / 20, DOCUMENTS / 10), perDocument(DOCUMENTS / 2, DOCUMENTS)];
const longest = Math.max(...times.map(({ ms }) => ms));
const lines = [
  `${DOCUMENTS} documents, ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB kept, ${memoryOf([process.pid]).toFixed(0)} MB of memory, ${pairs.length} pairs that share words`,
  `a document added to ${DOCUMENTS / 10}: ${small.toFixed(2)} ms of the processor; to ${DOCUMENTS}: ${all.toFixed(2)} ms; ${(all / small).toFixed(2)} times; the longest stretch ${(longest / 1000).toFixed(1)} s`,
  `${met} of ${copies.length} copies found among all of them`,
];
process.stdout.write(`${lines.join('\n')}\n`);
if (typeof values.keep !== 'string') rmSync(folder, { recursive: true });
