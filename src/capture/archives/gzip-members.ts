// Gzip data (RFC 1952) in members one after another, as web archives write them: one member a record. A damaged member ends with a
// gap, and reading goes on at the next member that opens. Bytes in, pieces out.

import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { ArchiveBytes } from '../../storage/ports/archive-readers.ts';
import type { Piece } from './byte-cursor.ts';
import { isFormatFault } from './unpacking.ts';

const CHUNK = 65_536;
const HEADER_LIMIT = 65_536;

export interface GzipDamage {
  /** Offset in the compressed file. */
  readonly at: number;
}

/** After every member comes `{ gap: 'member' }`; after damaged data `{ gap: 'damage' }`, and `damage` is called. */
export async function* gzipPieces(bytes: ArchiveBytes, damage: (what: GzipDamage) => void): AsyncGenerator<Piece> {
  let at = 0;
  while (at < bytes.size) {
    const data = await memberData(bytes, at);
    if (data === null) {
      if (await onlyZeros(bytes, at)) return;
      damage({ at });
      yield { gap: 'damage' };
      at = await nextMember(bytes, at + 1);
      continue;
    }
    const inflate = createInflateRaw();
    const fed = Readable.from(chunksOf(bytes, data));
    // Errors come out of the iteration below; the reading stops when the member's end is reached.
    pipeline(fed, inflate, () => undefined);
    let whole = true;
    try {
      for await (const chunk of inflate) yield chunk as Uint8Array;
    } catch (error) {
      if (!isFormatFault(error)) throw error;
      whole = false;
    }
    if (whole) {
      at = data + inflate.bytesWritten + 8; // the checksum and length at its end
      yield { gap: 'member' };
    } else {
      damage({ at });
      yield { gap: 'damage' };
      at = await nextMember(bytes, at + 1);
    }
  }
}

/** Where the compressed data of the member at `at` begins, or null where no member begins there. */
async function memberData(bytes: ArchiveBytes, at: number): Promise<number | null> {
  const head = await bytes.read(at, HEADER_LIMIT);
  if (head.length < 18 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return null;
  const flags = head[3] ?? 0;
  if (flags > 0x1f) return null;
  let end = 10;
  if (flags & 4) end += 2 + (head[end] ?? 0) + 256 * (head[end + 1] ?? 0);
  for (const flag of [8, 16]) if (flags & flag) end = head.indexOf(0, end) + 1 || HEADER_LIMIT;
  if (flags & 2) end += 2;
  return end < head.length ? at + end : null;
}

export async function* chunksOf(bytes: ArchiveBytes, from: number, to = bytes.size): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; ) {
    const chunk = await bytes.read(at, Math.min(CHUNK, to - at));
    if (chunk.length === 0) return;
    at += chunk.length;
    yield chunk;
  }
}

/** The next place from `from` on where a member may begin; the end where there is none. */
async function nextMember(bytes: ArchiveBytes, from: number): Promise<number> {
  for (let at = from; at < bytes.size; at += CHUNK) {
    const chunk = await bytes.read(at, CHUNK + 3);
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    for (let found = buffer.indexOf('\x1f\x8b\x08', 0, 'latin1'); found >= 0 && found < CHUNK; ) {
      if ((await memberData(bytes, at + found)) !== null) return at + found;
      found = buffer.indexOf('\x1f\x8b\x08', found + 1, 'latin1');
    }
  }
  return bytes.size;
}

/** Some writers pad the end of a file. */
async function onlyZeros(bytes: ArchiveBytes, from: number): Promise<boolean> {
  for await (const chunk of chunksOf(bytes, from)) if (chunk.some((byte) => byte !== 0)) return false;
  return true;
}
