// Adding records to a log (TRUST 2.5): the order of writing is the safety.
//
//   1. entry bundles and hash tiles, as files of their own that no checkpoint names yet     synced, their folders synced
//   2. checkpoints/<size>, linked into place: if that name is taken by other bytes, stop (fork guard)     folder synced
//   3. checkpoint, renamed over the old one: the only file that is ever replaced     folder synced
//   4. only now the records are acknowledged
//
// Opening completes what was cut short between 2 and 3, and takes away what was written before 2. After a failed write nothing
// more is written by this writer: what is on disk is only known after opening again. Objects and bodies must be durable before.

import { HabeasError } from '../model/error.ts';
import { type GrowingTree, growingTree } from './growing-tree.ts';
import type { LogFiles } from './log-files.ts';
import type { Signer } from './signer.ts';
import { readTilePath, TILE_WIDTH, tilePath } from './verify/merkle-tree.ts';
import { type Checkpoint, readCheckpoint } from './verify/read-log.ts';
import { readVerifierKey, type VerifierKey } from './verify/signed-note.ts';

export interface LogWriter {
  readonly origin: string;
  size(): number;
  /** Base64 of the root over all records. */
  root(): string;
  /** Lasting when it resolves. Throws `storage`, `fork` or `broken-case`; then no record of these was added for good. */
  append(entries: readonly Uint8Array[]): Promise<{ readonly first: number; readonly size: number }>;
}

/** Entries under one checkpoint. */
const MAX_BATCH = 4096;

/** `folder` is `logs/<log>`. A log without a checkpoint is new. */
export async function openLogWriter(files: LogFiles, folder: string, signer: Signer): Promise<LogWriter> {
  const key = readVerifierKey(signer.vkey);
  if (key === null) throw new HabeasError('fault', 'the public key of the log does not read back');
  const size = await recover(files, folder, key);
  const tree = growingTree(size, await readEdge(files, folder, size));
  await checkRoot(files, folder, key, tree);
  let lastBundle = await readLastBundle(files, folder, size);
  let failed = false;

  async function write(entries: readonly Uint8Array[]): Promise<void> {
    const bundles = bundlesOf(lastBundle, tree.size(), entries);
    const tiles = [...bundles.files, ...tree.add(entries)].map(({ name, bytes }) => ({
      path: `${folder}/${tilePath(name)}`,
      bytes,
    }));
    await createAll(files, tiles);
    const note = signer.sign(`${signer.name}\n${tree.size()}\n${Buffer.from(tree.root()).toString('base64')}\n`);
    await keepCheckpoint(files, folder, tree.size(), note);
    await replaceCheckpoint(files, folder, note);
    lastBundle = bundles.last;
  }

  return {
    origin: signer.name,
    size: () => tree.size(),
    root: () => Buffer.from(tree.root()).toString('base64'),
    async append(entries) {
      if (failed) throw new HabeasError('storage', 'an earlier write to the log failed: open the case again to go on');
      const first = tree.size();
      if (entries.length === 0) return { first, size: first };
      failed = true;
      for (let at = 0; at < entries.length; at += MAX_BATCH) await write(entries.slice(at, at + MAX_BATCH));
      failed = false;
      return { first, size: tree.size() };
    },
  };
}

// ── writing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** An entry bundle: each entry behind its length in two bytes, big-endian. */
const bundleBytes = (entries: readonly Uint8Array[]): Uint8Array =>
  Buffer.concat(entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));

function bundlesOf(last: readonly Uint8Array[], size: number, entries: readonly Uint8Array[]) {
  const all = [...last, ...entries];
  let index = Math.floor(size / TILE_WIDTH);
  const files: { name: { level: 'entries'; index: number; width: number }; bytes: Uint8Array }[] = [];
  let at = 0;
  for (; at < all.length; at += TILE_WIDTH, index++) {
    const bundle = all.slice(at, at + TILE_WIDTH);
    files.push({ name: { level: 'entries', index, width: bundle.length }, bytes: bundleBytes(bundle) });
  }
  return { files, last: all.slice(all.length - (all.length % TILE_WIDTH)) };
}

async function createAll(files: LogFiles, tiles: readonly { path: string; bytes: Uint8Array }[]): Promise<void> {
  const folders = new Set<string>();
  for (const { path } of tiles) for (const above of await makeFolders(files, parentOf(path))) folders.add(above);
  for (const { path, bytes } of tiles) {
    await files.create(path, bytes);
    await files.syncFile(path);
    folders.add(parentOf(path));
  }
  for (const folder of folders) await files.syncFolder(folder);
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Makes a folder below `logs/<log>/` and those above it; all whose entries changed. */
async function makeFolders(files: LogFiles, folder: string): Promise<readonly string[]> {
  const parts = folder.split('/');
  const touched: string[] = [];
  for (let depth = 3; depth <= parts.length; depth++) {
    await files.makeFolder(parts.slice(0, depth).join('/'));
    touched.push(parts.slice(0, depth - 1).join('/'));
  }
  return touched;
}

async function keepCheckpoint(files: LogFiles, folder: string, size: number, note: Uint8Array): Promise<void> {
  const [draft, kept] = [`tmp/checkpoint-${size}`, `${folder}/checkpoints/${size}`];
  await files.remove(draft);
  await files.create(draft, note);
  await files.syncFile(draft);
  try {
    await files.link(draft, kept);
  } catch (error) {
    if (!(error instanceof HabeasError) || error.code !== 'exists') throw error;
    const there = await files.read(kept);
    if (there === null || Buffer.compare(there, note) !== 0) {
      throw new HabeasError(
        'fork',
        `${kept} holds another checkpoint of ${size} records: this log was written to elsewhere (a copy, a restored backup); nothing was replaced`,
      );
    }
  }
  await files.syncFolder(`${folder}/checkpoints`);
  await files.remove(draft);
}

async function replaceCheckpoint(files: LogFiles, folder: string, note: Uint8Array): Promise<void> {
  const draft = 'tmp/checkpoint';
  await files.remove(draft);
  await files.create(draft, note);
  await files.syncFile(draft);
  await files.rename(draft, `${folder}/checkpoint`);
  await files.syncFolder(folder);
}

// ── opening ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Completes or takes away what was cut short; the size of the log then. */
async function recover(files: LogFiles, folder: string, key: VerifierKey): Promise<number> {
  const bytes = await files.read(`${folder}/checkpoint`);
  const head = bytes === null ? null : readCheckpoint(bytes, key);
  if (bytes !== null && head === null) {
    throw broken(`${folder}/checkpoint is not what the key of this log signed; nothing was written`);
  }
  const newest = await newestKept(files, folder, key);
  const size = Math.max(head?.size ?? 0, newest?.checkpoint.size ?? 0);
  await removeStray(files, folder, size);
  if (newest !== null && newest.checkpoint.size > (head?.size ?? 0)) {
    // The writer was stopped, perhaps before this name was lasting. The head must never outlast it.
    await files.syncFolder(`${folder}/checkpoints`);
    await replaceCheckpoint(files, folder, newest.bytes);
  }
  return size;
}

const broken = (message: string): HabeasError => new HabeasError('broken-case', `${message}: run habeas verify`);

/** The largest of `checkpoints/`: signed, so everything under it was durable before it got its name. */
async function newestKept(
  files: LogFiles,
  folder: string,
  key: VerifierKey,
): Promise<{ readonly checkpoint: Checkpoint; readonly bytes: Uint8Array } | null> {
  const sizes = (await files.list(`${folder}/checkpoints`)).filter((name) => /^(0|[1-9]\d*)$/.test(name)).map(Number);
  if (sizes.length === 0) return null;
  const name = `${folder}/checkpoints/${Math.max(...sizes)}`;
  const bytes = await files.read(name);
  const checkpoint = bytes === null ? null : readCheckpoint(bytes, key);
  if (bytes === null || checkpoint === null)
    throw broken(`${name} is not what the key of this log signed; nothing was written`);
  return { checkpoint, bytes };
}

/** Tiles and bundles beyond the signed size, left by a write that was cut short before its checkpoint: nobody was told of them. */
async function removeStray(files: LogFiles, folder: string, size: number): Promise<void> {
  for (const path of await filesBelow(files, folder, 'tile')) {
    const tile = readTilePath(path);
    if (tile === null) continue;
    const span = tile.level === 'entries' ? 1 : TILE_WIDTH ** tile.level;
    if ((tile.index * TILE_WIDTH + tile.width) * span <= size) continue;
    await files.remove(`${folder}/${path}`);
    // Lasting at once: if it came back after the log had grown past it, it would be a tile that contradicts the records.
    await files.syncFolder(parentOf(`${folder}/${path}`));
  }
}

/** Only the right edge can be stray, but the whole of `tile/` is small: one file for 256 records. */
async function filesBelow(files: LogFiles, folder: string, below: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await files.list(`${folder}/${below}`)) {
    const path = `${below}/${name}`;
    if (readTilePath(path) !== null) found.push(path);
    else found.push(...(await filesBelow(files, folder, path)));
  }
  return found;
}

/** The unfilled tile of each level. */
async function readEdge(files: LogFiles, folder: string, size: number): Promise<readonly (readonly Uint8Array[])[]> {
  const edge: Uint8Array[][] = [];
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    const tile: Uint8Array[] = [];
    if (width > 0) {
      const path = `${folder}/${tilePath({ level, index: Math.floor(hashes / TILE_WIDTH), width })}`;
      const bytes = await files.read(path);
      if (bytes?.length !== width * 32) throw broken(`${path} is missing or damaged; nothing was written`);
      for (let at = 0; at < bytes.length; at += 32) tile.push(bytes.subarray(at, at + 32));
    }
    edge.push(tile);
  }
  return edge;
}

/** The records of the unfilled bundle. */
async function readLastBundle(files: LogFiles, folder: string, size: number): Promise<readonly Uint8Array[]> {
  const width = size % TILE_WIDTH;
  if (width === 0) return [];
  const path = `${folder}/${tilePath({ level: 'entries', index: Math.floor(size / TILE_WIDTH), width })}`;
  const entries = readBundle((await files.read(path)) ?? new Uint8Array());
  if (entries?.length !== width) throw broken(`${path} is missing or damaged; nothing was written`);
  return entries;
}

/** The entries of a bundle; null where its lengths do not add up. */
export function readBundle(bytes: Uint8Array): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return at === bytes.length ? entries : null;
}

/** A writer that would sign a root it did not check could bless a damaged log. */
async function checkRoot(files: LogFiles, folder: string, key: VerifierKey, tree: GrowingTree): Promise<void> {
  const bytes = await files.read(`${folder}/checkpoint`);
  const head = bytes === null ? null : readCheckpoint(bytes, key);
  if (head !== null && !head.root.equals(tree.root()))
    throw broken(`the tiles of ${folder} do not give the root that was signed`);
}
