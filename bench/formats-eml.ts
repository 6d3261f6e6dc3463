// Mails through the real sandbox: what becomes of each, and of damaged copies of each. `node bench/formats-eml.ts --data DIR [--damaged N]`,
// DIR holding formats/eml.

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { objectIdOf } from '../src/model/ids.ts';
import type { DocumentRead } from '../src/storage/ports/document-readers.ts';
import { openDocumentReaders } from '../src/storage/processes/document-readers.ts';
import { benchFlags, damagedCopies, filesUnder, tally, watchChildren } from './parts/verdict-table.ts';

const { data, damaged } = benchFlags();
const folder = join(data, 'formats/eml');
const files = filesUnder(folder, /\.eml$/);
const pool = openDocumentReaders({ ocrProcesses: 0 });
const memory = watchChildren();
const start = performance.now();

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

const whole: DocumentRead[] = [];
for (const file of files) {
  const one = await read(readFileSync(file), file);
  whole.push(one);
  const { source, findings, text } = one.reading;
  const verdict = one.failed ? 'STOPPED' : one.mediaType === 'message/rfc822' ? 'read' : one.mediaType;
  const row = [
    relative(folder, file),
    verdict,
    source.published.edtf ?? '-',
    `${text.length} characters`,
    `${one.children.length} parts`,
    findings.map(({ code }) => code).join(' '),
  ];
  console.log(row.join(' | '));
}
const broken = (
  await Promise.all(
    files.flatMap((file) => damagedCopies(readFileSync(file), damaged).map((bytes) => read(bytes, file))),
  )
).flat();
const seconds = (performance.now() - start) / 1000;
await pool.close();
const findingsOf = (reads: readonly DocumentRead[]) =>
  reads.flatMap(({ reading }) => reading.findings.map(({ code }) => code));
console.log(
  `\n${files.length} mails: ${whole.filter((one) => !one.failed).length} read, ${whole.filter((one) => one.failed).length} stopped`,
);
console.log(
  `dated: ${whole.filter((one) => one.reading.source.published.edtf !== null).length}; findings: ${tally(findingsOf(whole))}`,
);
console.log(
  `${broken.length} damaged copies: ${broken.filter((one) => one.failed).length} stopped; findings: ${tally(findingsOf(broken))}`,
);
console.log(`${seconds.toFixed(1)} s; peak memory of a reading process ${memory.stop().toFixed(0)} MB`);
