// The records of a WARC file (ISO 28500:2017), one after another, with what is damaged about each.
//
//   WARC/1.1 CRLF  Name: value CRLF …  CRLF  <Content-Length bytes>  CRLF CRLF
//
// A Content-Length that lies is found by what follows the block: no empty lines and a new record inside, or none after it. Not done
// here: what a record holds (warc.ts).

import { createHash } from 'node:crypto';
import type { ByteCursor } from './byte-cursor.ts';
import { headerLines } from './http-message.ts';

export interface WarcRecord {
  /** Of its first line, in the unpacked stream. */
  readonly offset: number;
  readonly type: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  /** Empty where the record is larger than the limit. */
  readonly block: Buffer;
  readonly length: number;
  readonly tooLarge: boolean;
  /** Sentences for a finding. */
  readonly damage: readonly string[];
}

/** Bytes between two records that belong to none. */
export interface WarcGarbage {
  readonly type: null;
  readonly offset: number;
  readonly length: number;
}

const LINE = 65_536;
const HEADER_LINES = 1000;
const VERSION = /^WARC\/[01]\.\d+[ \t]*\r?\n$/;
const NEXT_RECORD = /\r?\n(?=WARC\/[01]\.\d+\r?\n[A-Za-z-]+:)/;

export async function* warcRecords(cursor: ByteCursor, blockLimit: number): AsyncGenerator<WarcRecord | WarcGarbage> {
  let garbage = 0;
  let garbageAt = 0;
  while (!(await cursor.atEnd())) {
    const offset = cursor.position;
    const line = await cursor.line(LINE);
    const text = line.toString('latin1');
    if (VERSION.test(text)) {
      if (garbage > 0) yield { type: null, offset: garbageAt, length: garbage };
      garbage = 0;
      yield await readRecord(cursor, offset, blockLimit);
    } else if (text.trim() !== '') {
      if (garbage === 0) garbageAt = offset;
      garbage += line.length;
    }
  }
  if (garbage > 0) yield { type: null, offset: garbageAt, length: garbage };
}

async function readRecord(cursor: ByteCursor, offset: number, blockLimit: number): Promise<WarcRecord> {
  const damage: string[] = [];
  const headers = await readHeaders(cursor, damage);
  const stated = headers.get('content-length');
  const length = stated !== undefined && /^\d{1,15}$/.test(stated) ? Number(stated) : null;
  if (length === null) damage.push('it states no length');
  const type = (headers.get('warc-type') ?? '').toLowerCase();
  if (length !== null && length > blockLimit) {
    const skipped = await cursor.skip(length);
    if (skipped < length) damage.push(`it ends after ${skipped} of ${length} bytes`);
    return { offset, type, headers, block: Buffer.alloc(0), length, tooLarge: true, damage };
  }
  const block = await cursor.bytes(length ?? 0);
  const whole = length === null ? block : await settleLength(cursor, block, length, headers, damage);
  return { offset, type, headers, block: whole, length: length ?? 0, tooLarge: false, damage };
}

async function readHeaders(cursor: ByteCursor, damage: string[]): Promise<ReadonlyMap<string, string>> {
  const lines: string[] = [];
  for (;;) {
    const line = (await cursor.line(LINE)).toString('utf8');
    if (line === '\r\n' || line === '\n') break;
    if (line === '' || lines.length >= HEADER_LINES) {
      damage.push('its header is cut off');
      break;
    }
    lines.push(line);
  }
  return headerLines(lines.join(''));
}

/** What follows a block tells whether its length is true. */
async function settleLength(
  cursor: ByteCursor,
  block: Buffer,
  length: number,
  headers: ReadonlyMap<string, string>,
  damage: string[],
): Promise<Buffer> {
  const after = (await cursor.peek(4)).toString('latin1');
  const ends = /^(?:\r?\n\r?\n|\r?\n?$)/.test(after) && block.length === length;
  if (ends || digestHolds(headers.get('warc-block-digest'), block) === true) return block;
  const shorter = trimmedToDigest(block, headers.get('warc-block-digest'));
  if (shorter !== null) {
    cursor.unread(block.subarray(shorter.length));
    damage.push(`it states ${length} bytes and has ${shorter.length}`);
    return shorter;
  }
  const inside = NEXT_RECORD.exec(block.toString('latin1'));
  if (inside !== null) {
    // It states more than it has: the next record lies inside.
    cursor.unread(block.subarray(inside.index + inside[0].length));
    const own = block
      .subarray(0, inside.index)
      .toString('latin1')
      .replace(/\r?\n$/, '').length;
    damage.push(`it states ${length} bytes, and the next record begins after ${own}`);
    return block.subarray(0, own);
  }
  if (block.length < length) {
    damage.push(`it ends after ${block.length} of ${length} bytes`);
    return block;
  }
  return longerBlock(cursor, block, length, damage);
}

/** A length that swallows some of the line ends after the block. */
function trimmedToDigest(block: Buffer, digest: string | undefined): Buffer | null {
  if (digest === undefined) return null;
  for (let less = 1; less <= 4 && (block.at(-less) === 10 || block.at(-less) === 13); less++) {
    const shorter = block.subarray(0, block.length - less);
    if (digestHolds(digest, shorter) === true) return shorter;
  }
  return null;
}

/** It states less than it has: what stands before the next record belongs to it. */
async function longerBlock(cursor: ByteCursor, block: Buffer, length: number, damage: string[]): Promise<Buffer> {
  const LOOK = 2 ** 20;
  const rest = await cursor.bytes(LOOK);
  const next = NEXT_RECORD.exec(rest.toString('latin1'));
  const upTo = next === null ? (rest.length < LOOK ? rest.length : 0) : next.index + next[0].length;
  cursor.unread(rest.subarray(upTo));
  const more = rest.toString('latin1', 0, upTo).replace(/(?:\r?\n){1,3}$/, '').length;
  damage.push(`it states ${length} bytes, and ${more} more stand before the next record`);
  return Buffer.concat([block, rest.subarray(0, more)]);
}

/** Whether `label` (`sha1:BASE32` or hex) is the digest of `bytes`; null where there is none or its kind is not known. */
export function digestHolds(label: string | undefined, bytes: Uint8Array): boolean | null {
  const [, algorithm = '', value = ''] = /^([a-z0-9-]+)[:=]([A-Za-z0-9+/=_-]+)$/i.exec(label?.trim() ?? '') ?? [];
  const name = algorithm.toLowerCase().replace('-', '');
  if (!['md5', 'sha1', 'sha256', 'sha384', 'sha512'].includes(name)) return null;
  const digest = createHash(name).update(bytes).digest();
  const plain = value.replace(/=+$/, '');
  return (
    plain.toLowerCase() === digest.toString('hex') ||
    plain.toUpperCase() === base32(digest) ||
    plain === digest.toString('base64').replace(/=+$/, '') ||
    plain === digest.toString('base64url')
  );
}

/** RFC 4648 section 6, without padding. */
function base32(bytes: Uint8Array): string {
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text;
}
