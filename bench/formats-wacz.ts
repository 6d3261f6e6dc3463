// WACZ packages through the real sandbox: what is found wrong with each. `node bench/formats-wacz.ts --data DIR [--damaged N]`, DIR holding
// formats/wacz. Files whose name begins with `invalid` must have a finding of weight, the others none.

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ARCHIVE_LIMITS, type ArchiveSource } from '../src/storage/ports/archive-readers.ts';
import { openArchiveReaders } from '../src/storage/processes/archive-readers.ts';
import { benchFlags, damagedCopies, filesUnder, tally, watchChildren } from './parts/verdict-table.ts';

const { data, damaged } = benchFlags();
const files = filesUnder(join(data, 'formats/wacz'), /\.wacz$/);
const archives = openArchiveReaders();
const memory = watchChildren();

async function verdict(source: ArchiveSource, name: string) {
  let documents = 0;
  const codes: string[] = [];
  let faults = 0;
  for await (const item of archives.open(source, name, ARCHIVE_LIMITS)) {
    if (item.kind === 'entry') {
      documents++;
      for await (const _ of item.chunks);
    }
    const findings = item.kind === 'entry' ? item.findings() : [item.finding];
    codes.push(...findings.map(({ code }) => code));
    faults += findings.filter(({ severity }) => severity !== 'note').length;
  }
  return { documents, codes, faults };
}

let right = 0;
for (const file of files) {
  const { documents, codes, faults } = await verdict({ kind: 'file', path: file }, basename(file));
  const said = faults > 0 ? 'faults found' : 'no fault';
  if (faults > 0 === basename(file).startsWith('invalid')) right++;
  console.log([basename(file), said, `${documents} documents`, tally(codes)].join(' | '));
}
const codes: string[] = [];
let silent = 0;
let copies = 0;
for (const file of files) {
  const bytes = readFileSync(file);
  for (const copy of damagedCopies(bytes, damaged)) {
    const result = await verdict({ kind: 'bytes', bytes: copy }, basename(file));
    copies++;
    if (result.faults === 0 && !copy.equals(bytes)) silent++;
    codes.push(...result.codes);
  }
}
console.log(`\n${right} of ${files.length} packages judged as their makers do`);
console.log(
  `${copies} damaged copies: ${silent} without a fault found (the damage lies in bytes that carry nothing, or the file is no archive any more); findings: ${tally(codes)}`,
);
console.log(`peak memory of an archive process ${memory.stop().toFixed(0)} MB`);
await archives.close();
