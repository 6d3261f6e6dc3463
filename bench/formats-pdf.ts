// PDF files through the real sandbox: what becomes of each, and of damaged copies; how many of pdftotext's words stand in our text.
// `node bench/formats-pdf.ts --data DIR [--damaged N]`, DIR holding formats/pdf. pdftotext is of poppler-utils.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { objectIdOf } from '../src/model/ids.ts';
import type { DocumentRead } from '../src/storage/ports/document-readers.ts';
import { openDocumentReaders } from '../src/storage/processes/document-readers.ts';
import { benchFlags, damagedCopies, filesUnder, tally, watchChildren } from './parts/verdict-table.ts';

const { data, damaged } = benchFlags();
const folder = join(data, 'formats/pdf');
const files = filesUnder(folder, /\.pdf$/);
const pool = openDocumentReaders({ ocrProcesses: 0, processes: 2 });
const memory = watchChildren();

const read = (bytes: Buffer, name: string): Promise<DocumentRead> =>
  pool.read({
    object: objectIdOf('00'.repeat(32)),
    bytes,
    size: bytes.length,
    name,
    mediaType: null,
    address: null,
    accessed: null,
    reference: null,
  });

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];

/** How many of `wanted`, counted with repetition, stand in `found`. */
function shared(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of wanted) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) count += 1;
    left.set(word, rest - 1);
  }
  return count;
}

const start = performance.now();
const whole: DocumentRead[] = [];
const sums = { peer: 0, ours: 0, both: 0 };
for (const file of files) {
  const before = performance.now();
  const one = await read(readFileSync(file), file);
  const took = performance.now() - before;
  whole.push(one);
  const { findings, text } = one.reading;
  const peer = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8', timeout: 30_000 });
  const [theirs, ours] = [wordsIn(peer.stdout ?? ''), wordsIn(text)];
  const both = shared(theirs, ours);
  sums.peer += theirs.length;
  sums.ours += ours.length;
  sums.both += both;
  const row = [
    relative(folder, file),
    one.failed ? 'STOPPED' : 'read',
    `${took.toFixed(0)} ms`,
    `${ours.length} words`,
    theirs.length === 0
      ? 'pdftotext: none'
      : `${both} of pdftotext's ${theirs.length} (${((100 * both) / theirs.length).toFixed(0)} %)`,
    findings.map(({ code }) => code).join(' '),
  ];
  console.log(row.join(' | '));
}
const wholeSeconds = (performance.now() - start) / 1000;
const broken = (
  await Promise.all(
    files.flatMap((file) => damagedCopies(readFileSync(file), damaged).map((bytes) => read(bytes, file))),
  )
).flat();
await pool.close();
const findingsOf = (reads: readonly DocumentRead[]) =>
  reads.flatMap(({ reading }) => reading.findings.map(({ code }) => code));
const stopped = (reads: readonly DocumentRead[]) => reads.filter((one) => one.failed).length;
console.log(
  `\n${files.length} files: ${files.length - stopped(whole)} read, ${stopped(whole)} stopped, ${wholeSeconds.toFixed(1)} s`,
);
console.log(
  `words: pdftotext ${sums.peer}, ours ${sums.ours}, shared ${sums.both} (${((100 * sums.both) / sums.peer).toFixed(1)} % of pdftotext's)`,
);
console.log(`findings: ${tally(findingsOf(whole))}`);
console.log(`${broken.length} damaged copies: ${stopped(broken)} stopped; findings: ${tally(findingsOf(broken))}`);
console.log(`peak memory of a reading process ${memory.stop().toFixed(0)} MB`);
