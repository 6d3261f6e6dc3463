// ZIP archives (APPNOTE 6.3). The directory is read whole and judged before anything is unpacked: paths, overlaps, sizes, ratio,
// passwords. Then the entries come out in the order of the directory. Names are never used as file names: they are only shown.
// Not done here: what an entry is, archives inside (open-archive.ts).

import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import yauzl from 'yauzl';
import { type Finding, findingOf } from '../../model/finding.ts';
import type { ArchiveBytes, ArchiveItem } from '../../storage/ports/archive-readers.ts';
import { isSystemFile } from '../system-files.ts';
import { chunksOf } from './gzip-members.ts';
import { DamagedEntry, type EntryFacts, entryOf, overLimit, type Place, remark, type Unpacking } from './unpacking.ts';

export interface ZipEntry {
  /** With `/` between folders. */
  readonly path: string;
  readonly folder: boolean;
  readonly link: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly packed: number;
  readonly crc: number;
  readonly modified: string | null;
  readonly offset: number;
  readonly raw: yauzl.Entry;
}

export interface ZipDirectory {
  readonly file: yauzl.ZipFile;
  readonly entries: readonly ZipEntry[];
  /** Why the directory could not be read to its end, or null. */
  readonly damage: string | null;
  /** True where the directory lists more entries than the limit: those after it were not looked at. */
  readonly cut: boolean;
}

/** null with a reason where there is no directory to be found. */
export async function readZipDirectory(
  bytes: ArchiveBytes,
  limit: number,
): Promise<ZipDirectory | { readonly damage: string; readonly file: null }> {
  let file: yauzl.ZipFile;
  try {
    file = await openZip(bytes);
  } catch (error) {
    return { file: null, damage: (error as Error).message };
  }
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.length >= limit) return { file, entries, damage: null, cut: true };
      entries.push(zipEntryOf(entry));
    }
  } catch (error) {
    return { file, entries, damage: (error as Error).message, cut: false };
  }
  return { file, entries, damage: null, cut: false };
}

function openZip(bytes: ArchiveBytes): Promise<yauzl.ZipFile> {
  return yauzl.fromRandomAccessReaderPromise(new ByteReader(bytes), bytes.size, {
    lazyEntries: true,
    decodeStrings: false, // names are judged here, and one bad name must not end the archive
    validateEntrySizes: false, // sizes are counted here
    autoClose: false,
  });
}

/** The directory is read in pieces of some forty bytes: a window over the archive answers most of them. */
class ByteReader extends yauzl.RandomAccessReader {
  readonly #bytes: ArchiveBytes;
  #window: Uint8Array = new Uint8Array();
  #from = 0;

  constructor(bytes: ArchiveBytes) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(chunksOf(this.#bytes, start, end), { objectMode: false });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#fill(position, length)
      .then((found) => {
        if (found.length < length) throw new DamagedEntry('the file ends too early');
        buffer.set(found, offset);
      })
      .then(() => callback(null), callback);
  }

  async #fill(position: number, length: number): Promise<Uint8Array> {
    const WINDOW = 65_536;
    if (position < this.#from || position + length > this.#from + this.#window.length) {
      this.#window = await this.#bytes.read(position, Math.max(length, WINDOW));
      this.#from = position;
    }
    return this.#window.subarray(position - this.#from, position - this.#from + length);
  }
}

const MADE_BY_UNIX = 3;
const LINK_MODE = 0o120000;

function zipEntryOf(entry: yauzl.Entry): ZipEntry {
  const path = nameOf(entry);
  const mode = entry.versionMadeBy >> 8 === MADE_BY_UNIX ? entry.externalFileAttributes >>> 16 : 0;
  const modified = entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true });
  return {
    path,
    folder: path.endsWith('/'),
    link: (mode & 0o170000) === LINK_MODE,
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    size: entry.uncompressedSize,
    packed: entry.compressedSize,
    crc: entry.crc32,
    modified: Number.isNaN(modified.getTime()) ? null : modified.toISOString().slice(0, 19),
    offset: entry.relativeOffsetOfLocalHeader,
    raw: entry,
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Many programs write UTF-8 without saying so; only what is no UTF-8 is read as the format's code page 437. */
function nameOf(entry: yauzl.Entry): string {
  let name: string;
  try {
    name = utf8.decode(entry.fileNameRaw);
  } catch {
    const flags = entry.generalPurposeBitFlag & ~0x800;
    name = yauzl.getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, true);
  }
  return name.includes('/') ? name : name.replaceAll('\\', '/');
}

/** The entries that share bytes with another, and so could unpack to more than there is (Fifield 2019). */
export function overlapping(entries: readonly ZipEntry[], size: number): ReadonlySet<ZipEntry> {
  const LOCAL_HEADER = 30;
  const end = (entry: ZipEntry): number => entry.offset + LOCAL_HEADER + entry.raw.fileNameRaw.length + entry.packed;
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  const found = new Set<ZipEntry>();
  let furthest: ZipEntry | null = null;
  for (const entry of inOrder) {
    if (furthest !== null && entry.offset < end(furthest)) found.add(entry).add(furthest);
    if (end(entry) > size) found.add(entry);
    if (furthest === null || end(entry) > end(furthest)) furthest = entry;
  }
  return found;
}

/** Why an entry's name is refused, or null. */
export function pathFault(path: string): string | null {
  if (path === '' || path.includes('\0')) return 'its name is empty or has a NUL in it';
  if (/^[/\\]/.test(path)) return 'its path is absolute';
  if (/^[a-z]:/i.test(path)) return 'its path names a drive';
  if (path.split(/[/\\]/).includes('..')) return 'its path leads out of the archive';
  return null;
}

/** Why an entry does not come out, with the finding's code, or null. */
export function refusal(
  entry: ZipEntry,
  overlaps: ReadonlySet<ZipEntry>,
  unpacking: Unpacking,
): readonly ['capture.entry-refused' | 'capture.left-out', string] | null {
  const path = pathFault(entry.path);
  if (path !== null) return ['capture.entry-refused', path];
  if (overlaps.has(entry))
    return ['capture.entry-refused', 'it shares its bytes with another entry, or lies outside the file'];
  if (entry.link) return ['capture.left-out', 'it is a link to another place'];
  if (isSystemFile(entry.path)) return ['capture.left-out', 'it is a file of the operating system'];
  if (entry.encrypted) return ['capture.entry-refused', 'it is locked with a password'];
  if (entry.method !== 0 && entry.method !== 8)
    return ['capture.entry-refused', `it is packed with method ${entry.method}, which is not read here`];
  const limit = overLimit(unpacking, entry.size);
  return limit === null ? null : ['capture.entry-refused', limit];
}

export async function* zipItems(
  bytes: ArchiveBytes,
  directory: ZipDirectory,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  const overlaps = overlapping(directory.entries, bytes.size);
  const seen = new Map<string, number>();
  for (const entry of directory.entries) {
    if (entry.folder && entry.size === 0) continue;
    const refused = refusal(entry, overlaps, unpacking);
    if (refused !== null) {
      const [code, why] = refused;
      yield* remark(unpacking, place, entry.path, [
        code,
        code === 'capture.left-out' ? 'note' : 'serious',
        `the entry was not taken: ${why}`,
      ]);
      continue;
    }
    const copies = (seen.get(entry.path) ?? 0) + 1;
    seen.set(entry.path, copies);
    yield entryOf(unpacking, place, factsOf(entry, copies), zipEntryBytes(bytes, directory.file, entry));
  }
  if (directory.cut)
    yield* remark(unpacking, place, null, [
      'capture.entry-refused',
      'serious',
      `the archive has more than ${unpacking.limits.entries} entries; those after them were not taken`,
    ]);
  if (directory.damage !== null)
    yield* remark(unpacking, place, null, [
      'capture.archive-damaged',
      'serious',
      `the directory of the archive is damaged (${directory.damage}); what it lists before that was taken`,
    ]);
}

function factsOf(entry: ZipEntry, copies: number): EntryFacts {
  const twice: readonly Finding[] =
    copies > 1
      ? [
          findingOf(
            'capture.archive-damaged',
            'warning',
            `the archive has ${copies} entries of this name; all were taken`,
          ),
        ]
      : [];
  const path = copies > 1 ? `${entry.path} (${copies})` : entry.path;
  return {
    path,
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    mediaType: null,
    address: null,
    accessed: null,
    modified: entry.modified,
    note: `entry ${JSON.stringify(entry.path)} at offset ${entry.offset} of the ZIP archive`,
    findings: twice,
  };
}

/** The unpacked bytes, checked against the size and checksum that the directory states. */
export async function* zipEntryBytes(
  bytes: ArchiveBytes,
  file: yauzl.ZipFile,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array> {
  let start: number;
  try {
    start = (await file.readLocalFileHeaderPromise(entry.raw, { minimal: true })).fileDataStart;
  } catch (error) {
    throw new DamagedEntry((error as Error).message);
  }
  const packed = chunksOf(bytes, start, Math.min(bytes.size, start + entry.packed));
  let size = 0;
  let sum = 0;
  for await (const chunk of entry.method === 0 ? packed : inflated(packed)) {
    size += chunk.length;
    if (size > entry.size)
      throw new DamagedEntry(`the entry is longer than the ${entry.size} bytes that the directory states`);
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (size < entry.size) throw new DamagedEntry(`the entry ends after ${size} of ${entry.size} bytes`);
  if (sum !== entry.crc) throw new DamagedEntry('the checksum of the entry does not hold');
}

async function* inflated(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  pipeline(Readable.from(packed), inflate, () => undefined);
  for await (const chunk of inflate) yield chunk as Uint8Array;
}
