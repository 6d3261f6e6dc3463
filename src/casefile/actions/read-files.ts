// Files read and searched without a case: what `habeas read` and `habeas find` show. One answer a file named, in the order
// named, also for one that cannot be opened: then the text is empty and the finding says why. Nothing is written.

import { createHash } from 'node:crypto';
import { HabeasError } from '../../model/error.ts';
import { findingOf } from '../../model/finding.ts';
import { objectIdOf } from '../../model/ids.ts';
import { unknownSource } from '../../model/source.ts';
import {
  type DocumentRead,
  type DocumentReaders,
  HEAD_BYTES,
  LARGEST_DOCUMENT,
} from '../../storage/ports/document-readers.ts';

/** Opens one file; `limit` is the most bytes wanted. Rejects with a HabeasError whose message says why it cannot be opened. */
export type LoadFile = (path: string, limit: number) => Promise<{ readonly bytes: Uint8Array; readonly size: number }>;

export interface FileRead {
  readonly path: string;
  readonly read: DocumentRead;
  /** False where it could not be opened, or where its reader gave up on it. */
  readonly readable: boolean;
}

/** Findings after which a document counts as not read. */
const UNREAD = new Set([
  'capture.unreadable',
  'read.unknown-format',
  'read.failed',
  'read.encrypted',
  'read.timeout',
  'read.too-large',
]);

export async function* readFiles(
  paths: readonly string[],
  {
    readers,
    load,
    reference,
  }: { readonly readers: DocumentReaders; readonly load: LoadFile; readonly reference: string | null },
): AsyncGenerator<FileRead> {
  const waiting: Promise<FileRead>[] = [];
  for (const path of paths) {
    const reading = readFile(path);
    // One that fails ends the whole, with its error; those behind it, which fail with it, are then awaited by nobody.
    reading.catch(() => undefined);
    waiting.push(reading);
    if (waiting.length >= readers.concurrency) yield await next();
  }
  while (waiting.length > 0) yield await next();

  async function next(): Promise<FileRead> {
    const first = waiting.shift();
    if (first === undefined) throw new HabeasError('fault', 'no file is being read');
    return first;
  }

  async function readFile(path: string): Promise<FileRead> {
    let loaded: Awaited<ReturnType<LoadFile>>;
    try {
      loaded = await load(path, LARGEST_DOCUMENT + 1);
    } catch (error) {
      if (!(error instanceof HabeasError)) throw error;
      return { path, read: unopened(path, error.message), readable: false };
    }
    const bytes = loaded.size > LARGEST_DOCUMENT ? loaded.bytes.subarray(0, HEAD_BYTES) : loaded.bytes;
    const object = objectIdOf(createHash('sha256').update(loaded.bytes).digest('hex'));
    const request = {
      object,
      bytes,
      size: loaded.size,
      name: path,
      mediaType: null,
      address: null,
      accessed: null,
      reference,
    };
    const read = await readers.read(request);
    const unread = read.failed || read.reading.findings.some((finding) => UNREAD.has(finding.code));
    return { path, read, readable: !unread };
  }
}

function unopened(path: string, why: string): DocumentRead {
  return {
    reading: {
      source: unknownSource(path),
      text: '',
      blocks: [],
      findings: [findingOf('capture.unreadable', 'serious', why)],
      readBy: 'none',
    },
    names: [],
    claims: [],
    findings: [],
    children: [],
    mediaType: 'application/octet-stream',
    failed: true,
    attempts: 0,
  };
}
