// A WACZ package (WACZ 1.1.1, wacz-auth 0.1.0): a ZIP with web archives, a list of pages, hashes of all files and perhaps a signature.
// The hashes and the signature are checked and what is wrong with them comes out as remarks; the records come out as of any web archive.

import { createHash } from 'node:crypto';
import type { ArchiveBytes, ArchiveItem } from '../../storage/ports/archive-readers.ts';
import { gzipPieces } from './gzip-members.ts';
import { type Place, remark, type Unpacking } from './unpacking.ts';
import { sealFaults } from './wacz-signature.ts';
import { type WarcPages, warcItems } from './warc.ts';
import { overlapping, refusal, type ZipDirectory, type ZipEntry, zipEntryBytes } from './zip.ts';

const SMALL_FILE = 64 * 2 ** 20;

export const isWacz = (directory: ZipDirectory): boolean =>
  directory.entries.some((entry) => entry.path === 'datapackage.json') &&
  directory.entries.some((entry) => /(?:^|\/)archive\//.test(entry.path));

export async function* waczItems(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  const overlaps = overlapping(directory.entries, bytes.size);
  const files = new Map<string, ZipEntry>();
  for (const entry of directory.entries) {
    const refused = entry.folder ? null : refusal(entry, overlaps, unpacking);
    if (refused !== null)
      yield* remark(unpacking, place, entry.path, [
        'capture.entry-refused',
        'serious',
        `the entry was not taken: ${refused[1]}`,
      ]);
    else if (!entry.folder) files.set(entry.path, entry);
  }
  const small = (path: string): Promise<Buffer | null> => smallFile(bytes, directory, files.get(path));
  const listed = await small('datapackage.json');
  const hashes = listed === null ? null : resourcesOf(listed);
  if (hashes === null)
    yield* remark(unpacking, place, 'datapackage.json', [
      'capture.archive-damaged',
      'serious',
      'the list of files of the package cannot be read; its hashes were not checked',
    ]);
  for (const [severity, message] of sealFaults(listed, await small('datapackage-digest.json')))
    yield* remark(unpacking, place, 'datapackage-digest.json', ['capture.signature-invalid', severity, message]);
  const titles = pageTitles(await small('pages/pages.jsonl'));
  for (const [path, entry] of files) {
    const warc = /\.warc(?:\.gz)?$/i.test(path);
    const digest = createHash('sha256');
    if (warc) yield* warcFile(bytes, directory, entry, unpacking, place, titles);
    if (hashes === null || /^datapackage(?:-digest)?\.json$/.test(path)) continue;
    const fault = await hashFault(bytes, directory, entry, hashes.get(path), digest);
    if (fault !== null) yield* remark(unpacking, place, path, fault);
  }
  for (const path of hashes?.keys() ?? [])
    if (!files.has(path))
      yield* remark(unpacking, place, path, [
        'capture.archive-damaged',
        'serious',
        'the package lists this file, and it is not there',
      ]);
}

async function* warcFile(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  entry: ZipEntry,
  unpacking: Unpacking,
  place: Place,
  pages: WarcPages,
): AsyncGenerator<ArchiveItem> {
  const stored = await storedBytes(bytes, directory, entry);
  const head = stored === null ? null : await stored.read(0, 2);
  // Some packages hold compressed archives without `.gz` in their names.
  if (head === null ? !/\.gz$/i.test(entry.path) : head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* warcItems(zipEntryBytes(bytes, directory.file, entry), unpacking, place, pages);
    return;
  }
  if (stored === null) {
    yield* remark(unpacking, place, entry.path, [
      'capture.entry-refused',
      'serious',
      'a web archive that is packed twice and too large to be held in memory was not opened',
    ]);
    return;
  }
  const damages: number[] = [];
  yield* warcItems(
    gzipPieces(stored, ({ at }) => damages.push(at)),
    unpacking,
    place,
    pages,
  );
  for (const at of damages)
    yield* remark(unpacking, place, entry.path, [
      'capture.archive-damaged',
      'serious',
      `the compressed data at offset ${at} is damaged; reading went on at the next record`,
    ]);
}

/** The entry's bytes at any place: a window where it is stored as it is, else unpacked into memory. */
async function storedBytes(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  entry: ZipEntry,
): Promise<ArchiveBytes | null> {
  if (entry.method !== 0) {
    const whole = await smallFile(bytes, directory, entry);
    return whole === null ? null : bytesInMemory(whole);
  }
  const { fileDataStart } = await directory.file.readLocalFileHeaderPromise(entry.raw, { minimal: true });
  const size = Math.max(0, Math.min(entry.size, bytes.size - fileDataStart));
  return {
    size,
    read: (position, length) => bytes.read(fileDataStart + position, Math.max(0, Math.min(length, size - position))),
  };
}

export const bytesInMemory = (whole: Uint8Array): ArchiveBytes => ({
  size: whole.length,
  read: async (position, length) => whole.subarray(position, position + length),
});

async function smallFile(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  entry: ZipEntry | undefined,
): Promise<Buffer | null> {
  if (entry === undefined || entry.size > SMALL_FILE) return null;
  try {
    return Buffer.concat(await Array.fromAsync(zipEntryBytes(bytes, directory.file, entry)));
  } catch {
    return null; // a damaged one: its hash, or the list of files, is reported
  }
}

/** Path -> `sha256:…`, null where the list is none. The older form has the hash under `stats`. */
function resourcesOf(json: Buffer): ReadonlyMap<string, string> | null {
  const list = (parseJson(json) as { resources?: unknown } | null)?.resources;
  if (!Array.isArray(list)) return null;
  const hashes = new Map<string, string>();
  for (const one of list as readonly Record<string, unknown>[]) {
    const stats = one?.['stats'] as Record<string, unknown> | undefined;
    const hash =
      typeof one?.['hash'] === 'string' ? one['hash'] : `${String(one?.['hashing'])}:${String(stats?.['hash'])}`;
    if (typeof one?.['path'] === 'string') hashes.set(one['path'], hash);
  }
  return hashes;
}

type Fault = readonly [
  'capture.archive-damaged' | 'capture.digest-mismatch' | 'capture.left-out',
  'note' | 'warning' | 'serious',
  string,
];

async function hashFault(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  entry: ZipEntry,
  stated: string | undefined,
  digest: ReturnType<typeof createHash>,
): Promise<Fault | null> {
  if (stated === undefined)
    return ['capture.archive-damaged', 'warning', 'the package does not list this file: nothing vouches for it'];
  const [, hex] = /^sha256:([0-9a-f]{64})$/i.exec(stated) ?? [];
  if (hex === undefined)
    return ['capture.archive-damaged', 'warning', 'the package states no SHA-256 of this file; it was not checked'];
  try {
    for await (const chunk of zipEntryBytes(bytes, directory.file, entry)) digest.update(chunk);
  } catch (error) {
    return ['capture.archive-damaged', 'serious', (error as Error).message];
  }
  return digest.digest('hex') === hex.toLowerCase()
    ? null
    : ['capture.digest-mismatch', 'serious', 'the package states another SHA-256 than this file has'];
}

function pageTitles(jsonl: Buffer | null): WarcPages {
  const titles = new Map<string, string>();
  for (const line of jsonl?.toString('utf8').split('\n') ?? []) {
    const page = parseJson(Buffer.from(line)) as { readonly url?: unknown; readonly title?: unknown } | null;
    if (typeof page?.url === 'string') titles.set(page.url, typeof page.title === 'string' ? page.title : '');
  }
  return { titles };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
