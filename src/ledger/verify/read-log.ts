// One log of the case: `logs/<log>/` in; its key, every checkpoint it ever signed, its records' bytes and their tree out (C2SP
// tlog-checkpoint and tlog-tiles). Every checkpoint kept must be the root of the records up to its size, every tile must hold
// the hashes of the tree, and the newest checkpoint must be among those kept. Records are bytes here; read-records.ts reads them.

import {
  type HashTree,
  hashTree,
  leafHash,
  readTilePath,
  rootAt,
  TILE_WIDTH,
  type TileName,
  tileHashes,
  tilePath,
  tilesOf,
} from './merkle-tree.ts';
import { type Notebook, note, readExpected } from './notebook.ts';
import {
  readBase64,
  readSignedNote,
  readUtf8,
  readVerifierKey,
  signatureHolds,
  type VerifierKey,
} from './signed-note.ts';

export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

export interface Log {
  /** `logs/<log>`. */
  readonly folder: string;
  readonly key: VerifierKey;
  readonly head: Checkpoint;
  readonly tree: HashTree;
  readonly entries: readonly Uint8Array[];
  /** The bytes of every checkpoint kept whose signature and root hold, by size. */
  readonly checkpoints: ReadonlyMap<number, Uint8Array>;
}

/** Null where the log cannot be read far enough to say anything of its records; the problems say why. */
export async function readLog(notes: Notebook, folder: string): Promise<Log | null> {
  const key = await readLogKey(notes, folder);
  if (key === null) return null;
  const kept = await readKeptCheckpoints(notes, folder, key);
  const head = await readHead(notes, folder, key, kept);
  if (head === null) return null;
  const entries = await readEntries(notes, folder, head.size);
  if (entries === null) return null;
  const tree = hashTree(entries.map(leafHash));
  if (!rootAt(tree, head.size).equals(head.root)) {
    await blameRecord(notes, folder, head, tree);
    return null;
  }
  const checkpoints = checkKeptRoots(notes, folder, tree, kept);
  await checkTiles(notes, folder, { tree, entries }, [head.size, ...kept.keys()]);
  notes.holds.push(
    `the ${head.size} records of ${key.name}, their order and their tree are as the newest checkpoint has them (root ${head.root.toString('base64')})`,
  );
  return { folder, key, head, tree, entries, checkpoints };
}

async function readLogKey(notes: Notebook, folder: string): Promise<VerifierKey | null> {
  const path = `${folder}/log.vkey`;
  const bytes = await readExpected(notes, path, 'the public key of the log');
  if (bytes === null) return null;
  const text = readUtf8(bytes) ?? '';
  const key = text.endsWith('\n') ? readVerifierKey(text.slice(0, -1)) : null;
  if (key === null) note(notes, 'altered', path, 'the public key of the log is damaged: no checkpoint can be checked');
  else if (key.name === `habeas/log/${folder.slice('logs/'.length)}`) return key;
  else note(notes, 'altered', path, `the key is that of ${key.name}, which is not the log this folder is named after`);
  return null;
}

/** Origin, size and root of a checkpoint that this key signed, once and alone; null for any other bytes. */
export function readCheckpoint(bytes: Uint8Array, key: VerifierKey): Checkpoint | null {
  const signed = readSignedNote(bytes);
  const [signature, ...more] = signed?.signatures ?? [];
  if (signed === null || signature === undefined || more.length > 0) return null;
  const [, origin, size, base64] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(signed.text) ?? [];
  const root = base64 === undefined ? null : readBase64(base64);
  if (origin !== key.name || root?.length !== 32 || !signatureHolds(signed, signature, key)) return null;
  return { origin, size: Number(size), root };
}

/** `checkpoints/<size>`: every checkpoint ever signed, by size. */
async function readKeptCheckpoints(
  notes: Notebook,
  folder: string,
  key: VerifierKey,
): Promise<ReadonlyMap<number, { checkpoint: Checkpoint; bytes: Uint8Array }>> {
  const kept = new Map<number, { checkpoint: Checkpoint; bytes: Uint8Array }>();
  for (const path of notes.present.keys()) {
    const [, size] =
      /^checkpoints\/(0|[1-9]\d{0,15})$/.exec(path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '') ?? [];
    if (size === undefined) continue;
    const bytes = await readExpected(notes, path, `the checkpoint of ${size} records`);
    if (bytes === null) continue;
    const checkpoint = readCheckpoint(bytes, key);
    if (checkpoint === null)
      note(notes, 'altered', path, `the checkpoint of ${size} records is not what the log's key signed`);
    else if (checkpoint.size !== Number(size))
      note(
        notes,
        'altered',
        path,
        `the file is named after ${size} records but holds the checkpoint of ${checkpoint.size}`,
      );
    else kept.set(checkpoint.size, { checkpoint, bytes });
  }
  return kept;
}

/** The newest checkpoint kept. `checkpoint` must be its copy; where it is damaged the rest is still checked against the kept one. */
async function readHead(
  notes: Notebook,
  folder: string,
  key: VerifierKey,
  kept: ReadonlyMap<number, { checkpoint: Checkpoint; bytes: Uint8Array }>,
): Promise<Checkpoint | null> {
  const path = `${folder}/checkpoint`;
  const newest = kept.get(Math.max(...kept.keys()));
  const bytes = await readExpected(notes, path, 'the newest checkpoint of the log');
  const named = bytes === null ? null : readCheckpoint(bytes, key);
  if (bytes !== null && named === null)
    note(notes, 'altered', path, "the newest checkpoint is not what the log's key signed");
  if (named === null || bytes === null) return newest?.checkpoint ?? null;
  const copy = kept.get(named.size);
  if (copy === undefined)
    note(
      notes,
      'incomplete',
      `${folder}/checkpoints/${named.size}`,
      `the kept copy of the newest checkpoint (${named.size} records) is missing`,
    );
  else if (Buffer.compare(copy.bytes, bytes) !== 0)
    note(
      notes,
      'altered',
      path,
      `the newest checkpoint is not the one kept for ${named.size} records: two were signed`,
    );
  if (newest === undefined || newest.checkpoint.size <= named.size) return named;
  note(
    notes,
    'incomplete',
    path,
    `the newest checkpoint has ${named.size} records, but one of ${newest.checkpoint.size} is kept: a write was cut short (the next command completes it), or an older checkpoint was put back`,
  );
  return newest.checkpoint;
}

/** The records' bytes from the entry bundles: each a 16-bit length and the entry, 256 to a bundle, nothing after the last. */
async function readEntries(notes: Notebook, folder: string, size: number): Promise<readonly Uint8Array[] | null> {
  const entries: Uint8Array[] = [];
  let whole = true;
  for (const tile of tilesOf(size).filter(({ level }) => level === 'entries')) {
    const path = `${folder}/${tilePath(tile)}`;
    const first = tile.index * TILE_WIDTH;
    const what = `the bundle of records ${first} to ${first + tile.width - 1}`;
    const bytes = await readExpected(notes, path, what);
    const found = bytes === null ? null : readBundle(bytes, tile.width);
    if (bytes !== null && found === null)
      note(notes, 'altered', path, `${what} is damaged: its lengths do not add up to ${tile.width} records`);
    if (found === null) whole = false;
    else entries.push(...found);
  }
  return whole ? entries : null;
}

function readBundle(bytes: Uint8Array, width: number): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const length = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    entries.push(bytes.subarray(at + 2, at + 2 + length));
    at += 2 + length;
  }
  return at === bytes.length && entries.length === width ? entries : null;
}

/** The records give another root than the one signed. The leaf tiles may still tell which records were changed. */
async function blameRecord(notes: Notebook, folder: string, head: Checkpoint, tree: HashTree): Promise<void> {
  const leaves: Buffer[] = [];
  for (const tile of tilesOf(head.size).filter(({ level }) => level === 0)) {
    const path = `${folder}/${tilePath(tile)}`;
    const bytes = notes.present.has(path) ? await readExpected(notes, path, 'a tile') : null;
    for (let at = 0; bytes !== null && at + 32 <= bytes.length; at += 32)
      leaves.push(Buffer.from(bytes.subarray(at, at + 32)));
  }
  const signed = leaves.length === head.size && rootAt(hashTree(leaves), head.size).equals(head.root);
  const changed = signed ? leaves.flatMap((leaf, i) => (tree.levels[0]?.[i]?.equals(leaf) === true ? [] : [i])) : [];
  if (changed.length === 0)
    note(notes, 'altered', `${folder}/checkpoint`, `the ${head.size} records do not give the root that was signed`);
  for (const index of changed)
    note(
      notes,
      'altered',
      `${folder}/${entryPath(index, head.size)}`,
      `record ${index} has other bytes than were signed; the tree still shows the hash it had`,
    );
}

/** The bundle of record `index` in a log of `size` records. */
export function entryPath(index: number, size: number): string {
  const tile = Math.floor(index / TILE_WIDTH);
  return tilePath({ level: 'entries', index: tile, width: Math.min(TILE_WIDTH, size - tile * TILE_WIDTH) });
}

/** No checkpoint may contradict another: each is the root of the records up to its size (RFC 6962: append-only). */
function checkKeptRoots(
  notes: Notebook,
  folder: string,
  tree: HashTree,
  kept: ReadonlyMap<number, { checkpoint: Checkpoint; bytes: Uint8Array }>,
): ReadonlyMap<number, Uint8Array> {
  const holding = new Map<number, Uint8Array>();
  for (const [size, { checkpoint, bytes }] of kept) {
    if (rootAt(tree, size).equals(checkpoint.root)) holding.set(size, bytes);
    else
      note(
        notes,
        'altered',
        `${folder}/checkpoints/${size}`,
        `the checkpoint of ${size} records contradicts the newest one: the log was forked, both were signed with its key`,
      );
  }
  return holding;
}

/** Every tile of every checkpoint: partial tiles are files of their own that stay when they have grown. */
async function checkTiles(
  notes: Notebook,
  folder: string,
  log: Pick<Log, 'tree' | 'entries'>,
  sizes: readonly number[],
): Promise<void> {
  const [newest = 0] = sizes.toSorted((a, b) => b - a);
  const partial = sizes.flatMap((size) => tilesOf(size).filter(({ width }) => width < TILE_WIDTH));
  const needed = new Map([...tilesOf(newest), ...partial].map((tile) => [tilePath(tile), tile]));
  for (const [name, tile] of needed) {
    const path = `${folder}/${name}`;
    const bytes = await readExpected(
      notes,
      path,
      tile.level === 'entries' ? 'a bundle of records' : 'a tile of the tree',
    );
    if (bytes !== null && Buffer.compare(bytes, tileBytes(log, tile)) !== 0)
      note(
        notes,
        'altered',
        path,
        'the tile differs from the records; the records hold, it can be computed again from them',
      );
  }
  noteStrayTiles(notes, folder, needed, newest);
}

function tileBytes(log: Pick<Log, 'tree' | 'entries'>, tile: TileName): Buffer {
  if (tile.level !== 'entries') return tileHashes(log.tree, tile);
  const from = tile.index * TILE_WIDTH;
  return Buffer.concat(
    log.entries
      .slice(from, from + tile.width)
      .flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]),
  );
}

/** A tile of a checkpoint that is not there: either that checkpoint was taken away, or a write was cut short before it was signed. */
function noteStrayTiles(notes: Notebook, folder: string, needed: ReadonlyMap<string, TileName>, newest: number): void {
  for (const path of notes.present.keys()) {
    const tile = path.startsWith(`${folder}/tile/`) ? readTilePath(path.slice(folder.length + 1)) : null;
    if (tile === null || needed.has(tilePath(tile))) continue;
    notes.accounted.add(path);
    const size = tile.index * TILE_WIDTH + tile.width;
    if (tile.level !== 'entries' && tile.level !== 0)
      note(notes, 'unaccounted', path, 'the tile belongs to no checkpoint that is here');
    else if (size < newest)
      note(notes, 'incomplete', path, `the tile belongs to a checkpoint of ${size} records that is missing`);
    else
      note(
        notes,
        'unaccounted',
        path,
        `the tile belongs to a checkpoint of ${size} records that is not here: a write was cut short before it was signed, or the log was cut back`,
      );
  }
}
