// Web archives through the real sandbox, and their records beside warcio's own reader: how many, of which type, and whether the bodies
// are the same. `node bench/formats-warc.ts --data DIR [--damaged N]`, DIR holding formats/warc and formats/wacz.

import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { WARCParser } from 'warcio';
import { ByteCursor } from '../src/capture/archives/byte-cursor.ts';
import { chunksOf, gzipPieces } from '../src/capture/archives/gzip-members.ts';
import { bytesInMemory } from '../src/capture/archives/wacz.ts';
import { warcRecords } from '../src/capture/archives/warc-records.ts';
import { ARCHIVE_LIMITS, type ArchiveSource } from '../src/storage/ports/archive-readers.ts';
import { openArchiveReaders } from '../src/storage/processes/archive-readers.ts';
import { benchFlags, damagedCopies, filesUnder, tally, watchChildren } from './parts/verdict-table.ts';

const { data, damaged } = benchFlags();
const files = ['warc', 'wacz'].flatMap((name) => filesUnder(join(data, 'formats', name), /\.warc(\.gz)?$/));
const archives = openArchiveReaders();
const memory = watchChildren();
const start = performance.now();
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

interface Opened {
  readonly bodies: ReadonlyMap<string, string>;
  /** Addresses whose body came in Brotli, which warcio leaves as it is on Node. */
  readonly brotli: ReadonlySet<string>;
  readonly codes: readonly string[];
}

async function opened(source: ArchiveSource, name: string): Promise<Opened> {
  const bodies = new Map<string, string>();
  const brotli = new Set<string>();
  const codes: string[] = [];
  for await (const item of archives.open(source, name, ARCHIVE_LIMITS)) {
    if (item.kind === 'remark') codes.push(item.finding.code);
    else {
      bodies.set(item.path, digest(Buffer.concat(await Array.fromAsync(item.chunks))));
      if (/undone:.*\bbr\b/.test(item.note)) brotli.add(item.path);
      codes.push(...item.findings().map(({ code }) => code));
    }
  }
  return { bodies, brotli, codes };
}

async function ourTypes(path: string): Promise<readonly string[]> {
  const bytes = bytesInMemory(readFileSync(path));
  const gz = (await bytes.read(0, 2))[0] === 0x1f;
  const cursor = new ByteCursor(gz ? gzipPieces(bytes, () => undefined) : chunksOf(bytes, 0));
  const types: string[] = [];
  for await (const record of warcRecords(cursor, 2 ** 28)) if (record.type !== null) types.push(record.type);
  return types;
}

async function theirs(
  path: string,
): Promise<{ types: readonly string[]; bodies: ReadonlyMap<string, string>; fault: string }> {
  const types: string[] = [];
  const bodies = new Map<string, string>();
  try {
    for await (const record of new WARCParser(createReadStream(path))) {
      types.push(record.warcType ?? '');
      const body = await record.readFully(true);
      if (record.warcTargetURI)
        bodies.set(`${record.warcType} ${record.warcTargetURI.replace(/^<(.*)>$/, '$1')}`, digest(body));
    }
  } catch (error) {
    return { types, bodies, fault: String(error).slice(0, 80) };
  }
  return { types, bodies, fault: '' };
}

let same = 0;
let compared = 0;
let inBrotli = 0;
for (const file of files) {
  const our = await opened({ kind: 'file', path: file }, basename(file));
  const peer = await theirs(file);
  const types = await ourTypes(file);
  for (const [address, body] of our.bodies) {
    const other = peer.bodies.get(`response ${address}`) ?? peer.bodies.get(`resource ${address}`);
    if (our.brotli.has(address)) {
      inBrotli++;
      continue;
    }
    compared++;
    if (other === body) same++;
    else console.log(`  body of ${address} differs from warcio's (${other ?? 'it has none'})`);
  }
  const counts =
    tally(types) === tally(peer.types)
      ? `${types.length} records, as warcio`
      : `${tally(types)}; warcio ${tally(peer.types)} ${peer.fault}`;
  console.log([basename(file), counts, `${our.bodies.size} documents`, tally(our.codes)].join(' | '));
}
let stopped = 0;
const codes: string[] = [];
for (const file of files) {
  if (readFileSync(file).length > 100_000) continue;
  for (const bytes of damagedCopies(readFileSync(file), damaged)) {
    const result = await opened({ kind: 'bytes', bytes }, basename(file));
    codes.push(...result.codes);
  }
}
stopped += codes.filter((code) => code === 'read.failed').length;
console.log(
  `\n${files.length} archives; ${same} of ${compared} bodies are byte for byte those of warcio; ${inBrotli} in Brotli were not compared`,
);
console.log(`damaged copies: ${stopped} stopped; findings: ${tally(codes)}`);
console.log(
  `${((performance.now() - start) / 1000).toFixed(1)} s; peak memory of an archive process ${memory.stop().toFixed(0)} MB`,
);
await archives.close();
