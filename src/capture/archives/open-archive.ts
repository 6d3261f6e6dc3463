// An archive comes in, its entries come out, and those of the archives inside it right after the entry that holds them. Runs in a
// process of its own (apps/reader): all of this is parsing of untrusted bytes.

import type { ArchiveBytes, ArchiveEntry, ArchiveItem, ArchiveLimits } from '../../storage/ports/archive-readers.ts';
import { type ArchiveKind, archiveKindOf } from '../archive-kind.ts';
import { chunksOf, gzipPieces } from './gzip-members.ts';
import { mboxItems } from './mbox.ts';
import { closingRemarks, entryOf, type Place, remark, startUnpacking, type Unpacking } from './unpacking.ts';
import { bytesInMemory, isWacz, waczItems } from './wacz.ts';
import { warcItems } from './warc.ts';
import { readZipDirectory, zipItems } from './zip.ts';
import { zipItemsWithoutDirectory } from './zip-without-directory.ts';

const NO_PAGES = { titles: new Map<string, string>() };
const HEAD = 4096;

export async function* openArchive(
  bytes: ArchiveBytes,
  name: string,
  limits: ArchiveLimits,
): AsyncGenerator<ArchiveItem> {
  const unpacking = startUnpacking(bytes.size, limits);
  const kind = archiveKindOf(await bytes.read(0, HEAD), name);
  if (kind !== null) yield* levelItems(bytes, name, kind, unpacking, { parent: null, prefix: '', depth: 1 });
}

/** The items of one archive, and after each entry that is an archive itself, those of that one. */
async function* levelItems(
  bytes: ArchiveBytes,
  name: string,
  kind: ArchiveKind,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  for await (const item of itemsOf(bytes, name, kind, unpacking, place)) {
    if (item.kind === 'remark') yield item;
    else yield* entryAndInside(item, unpacking, place);
  }
  yield* closingRemarks(unpacking, place);
}

async function* itemsOf(
  bytes: ArchiveBytes,
  name: string,
  kind: ArchiveKind,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  switch (kind) {
    case 'zip': {
      yield* zipOrWacz(bytes, unpacking, place);
      return;
    }
    case 'warc':
      yield* warcItems(chunksOf(bytes, 0), unpacking, place, NO_PAGES);
      return;
    case 'gzip':
      yield* gzipItems(bytes, name, unpacking, place);
      return;
    case 'mbox':
      yield* mboxItems(chunksOf(bytes, 0), unpacking, place);
  }
}

async function* zipOrWacz(bytes: ArchiveBytes, unpacking: Unpacking, place: Place): AsyncGenerator<ArchiveItem> {
  const directory = await readZipDirectory(bytes, Math.max(0, unpacking.limits.entries - unpacking.entries));
  if (directory.file === null) {
    const message = `the archive has no directory that can be read (${directory.damage}); what stands before its end was taken`;
    yield* remark(unpacking, place, null, ['capture.archive-damaged', 'serious', message]);
    yield* zipItemsWithoutDirectory(bytes, unpacking, place);
    return;
  }
  // An office file under another name is one document.
  if (directory.entries.some((entry) => entry.path === '[Content_Types].xml')) return;
  yield* (isWacz(directory) ? waczItems : zipItems)(bytes, directory, unpacking, place);
}

/** A web archive that is compressed, or one file. */
async function* gzipItems(
  bytes: ArchiveBytes,
  name: string,
  unpacking: Unpacking,
  place: Place,
): AsyncGenerator<ArchiveItem> {
  const damages: number[] = [];
  const pieces = () => gzipPieces(bytes, ({ at }) => damages.push(at));
  if (await beginsAsWarc(pieces())) {
    damages.length = 0;
    yield* warcItems(pieces(), unpacking, place, NO_PAGES);
  } else {
    damages.length = 0;
    const inner = name.replace(/\.t?gz$/i, (end) => (end.toLowerCase() === '.tgz' ? '.tar' : ''));
    const facts = { path: inner, name: inner, mediaType: null, address: null, accessed: null, modified: null };
    yield entryOf(unpacking, place, { ...facts, note: 'unpacked (gzip)', findings: [] }, onlyData(pieces()));
  }
  for (const at of damages)
    yield* remark(unpacking, place, null, [
      'capture.archive-damaged',
      'serious',
      `the compressed data at offset ${at} is damaged; reading went on where data begins again`,
    ]);
}

async function beginsAsWarc(pieces: AsyncIterable<Uint8Array | { readonly gap: string }>): Promise<boolean> {
  for await (const piece of pieces)
    if (piece instanceof Uint8Array && piece.length > 0)
      return Buffer.from(piece.subarray(0, 7)).toString('latin1').startsWith('WARC/');
  return false;
}

async function* onlyData(pieces: AsyncIterable<Uint8Array | { readonly gap: string }>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) if (piece instanceof Uint8Array) yield piece;
}

/** Hands the entry out; where it is an archive, keeps its bytes while they pass and opens it afterwards. */
async function* entryAndInside(entry: ArchiveEntry, unpacking: Unpacking, place: Place): AsyncGenerator<ArchiveItem> {
  const held: Uint8Array[] = [];
  let kind: ArchiveKind | null | undefined;
  let size = 0;
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of entry.chunks) {
      if (kind === undefined) kind = archiveKindOf(chunk, entry.name);
      size += chunk.length;
      if (kind !== null && place.depth < unpacking.limits.depth && size <= unpacking.limits.nestedBytes)
        held.push(Buffer.from(chunk));
      else held.length = 0;
      yield chunk;
    }
  }
  const chunks = watched();
  yield { ...entry, chunks };
  // What the receiver left over has to pass all the same.
  for await (const _ of chunks);
  if (kind === undefined || kind === null) return;
  const inside: Place = { parent: entry.number, prefix: `${entry.path}!/`, depth: place.depth + 1 };
  const refuse = (why: string) =>
    remark(unpacking, { ...inside, prefix: place.prefix }, entry.path.slice(place.prefix.length), [
      'capture.entry-refused',
      'warning',
      `the archive was sealed but not opened: ${why}`,
    ]);
  if (place.depth >= unpacking.limits.depth) yield* refuse(`it lies in ${place.depth} archives, one inside another`);
  else if (size > unpacking.limits.nestedBytes) yield* refuse('it is too large to be opened inside another archive');
  else yield* levelItems(bytesInMemory(Buffer.concat(held)), entry.name, kind, unpacking, inside);
}
