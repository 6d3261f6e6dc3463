// A ZIP that was cut off has lost its directory, which stands at the end. Its entries still lie one after another, each behind a
// header of its own (APPNOTE 4.3.7): they are taken as far as they go. Their headers are believed less than a directory: nothing
// that streams past its stated size is taken, and where a size is not stated the compressed data itself says where it ends.

import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ArchiveBytes, ArchiveItem } from '../../storage/ports/archive-readers.ts';
import { chunksOf } from './gzip-members.ts';
import { DamagedEntry, entryOf, overLimit, type Place, remark, type Unpacking } from './unpacking.ts';
import { pathFault } from './zip.ts';

const HEADER = 30;
const SIZES_LATER = 8;
const ENCRYPTED = 1;

interface LocalEntry {
  readonly path: string;
  readonly at: number;
  readonly data: number;
  readonly method: number;
  readonly flags: number;
  /** 0 where it stands behind the data. */
  readonly packed: number;
}

export async function* zipItemsWithoutDirectory(
  bytes: ArchiveBytes,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  let entry = await localEntry(bytes, 0);
  while (entry !== null) {
    const current: LocalEntry = entry;
    const why = refusal(current) ?? overLimit(unpacking, null);
    const end = { at: current.data + current.packed };
    if (why !== null)
      yield* remark(unpacking, place, current.path, [
        'capture.entry-refused',
        'serious',
        `the entry was not taken: ${why}`,
      ]);
    else if (!current.path.endsWith('/')) {
      const chunks = entryBytes(bytes, current, end);
      yield entryOf(unpacking, place, factsOf(current), chunks);
      for await (const _ of chunks); // where the data ends is known when it has passed
    }
    entry = await localEntry(bytes, await nextHeader(bytes, Math.max(end.at, current.data)));
  }
}

async function localEntry(bytes: ArchiveBytes, at: number): Promise<LocalEntry | null> {
  const head = Buffer.from(await bytes.read(at, HEADER + 65_536));
  if (head.length < HEADER || head.toString('latin1', 0, 4) !== 'PK\x03\x04') return null;
  const name = head.readUInt16LE(26);
  return {
    path: head.toString('utf8', HEADER, HEADER + name).replaceAll('\\', '/'),
    at,
    data: at + HEADER + name + head.readUInt16LE(28),
    method: head.readUInt16LE(8),
    flags: head.readUInt16LE(6),
    packed: head.readUInt32LE(18),
  };
}

function refusal(entry: LocalEntry): string | null {
  const fault = pathFault(entry.path);
  if (fault !== null) return fault;
  if (entry.flags & ENCRYPTED) return 'it is locked with a password';
  if (entry.method !== 0 && entry.method !== 8)
    return `it is packed with method ${entry.method}, which is not read here`;
  return entry.method === 0 && entry.flags & SIZES_LATER ? 'its size is not stated' : null;
}

function factsOf(entry: LocalEntry) {
  return {
    path: entry.path,
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    mediaType: null,
    address: null,
    accessed: null,
    modified: null,
    note: `entry ${JSON.stringify(entry.path)} at offset ${entry.at} of a ZIP archive without a directory`,
    findings: [],
  };
}

async function* entryBytes(bytes: ArchiveBytes, entry: LocalEntry, end: { at: number }): AsyncGenerator<Uint8Array> {
  const stated = (entry.flags & SIZES_LATER) === 0;
  const to = stated ? Math.min(bytes.size, end.at) : bytes.size;
  if (entry.method === 0) yield* chunksOf(bytes, entry.data, to);
  else {
    const inflate = createInflateRaw();
    pipeline(Readable.from(chunksOf(bytes, entry.data, to)), inflate, () => undefined);
    for await (const chunk of inflate) yield chunk as Uint8Array;
    if (!stated) end.at = entry.data + inflate.bytesWritten;
  }
  if (stated && end.at > bytes.size) throw new DamagedEntry('the archive ends in this entry');
}

/** Behind an entry may stand its sizes (12 to 24 bytes); further on nothing is looked for but a header. */
async function nextHeader(bytes: ArchiveBytes, from: number): Promise<number> {
  const WINDOW = 2 ** 20;
  for (let at = from; at < bytes.size; at += WINDOW) {
    const found = Buffer.from(await bytes.read(at, WINDOW + 3)).indexOf('PK\x03\x04', 0, 'latin1');
    if (found >= 0) return at + found;
  }
  return bytes.size;
}
