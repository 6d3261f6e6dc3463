// The tree of RFC 6962 over the records of a log, and where C2SP tlog-tiles keeps its hashes: leaf hashes in; roots and tiles out.
// Kept whole in memory as levels of hashes: 64 bytes a record.

import { createHash } from 'node:crypto';

export const TILE_WIDTH = 256;

export const leafHash = (entry: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(0)).update(entry).digest();

export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();

/** The root of no records: SHA-256 of nothing. */
export const emptyRoot = (): Buffer => createHash('sha256').digest();

/** `levels[l][i]`: the hash of the complete subtree of 2^l records that begins at record i·2^l. */
export interface HashTree {
  readonly levels: readonly (readonly Buffer[])[];
}

export function hashTree(leaves: readonly Buffer[]): HashTree {
  const levels: Buffer[][] = [[...leaves]];
  for (let below = leaves as readonly Buffer[]; below.length > 1; ) {
    const level: Buffer[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(below[i] as Buffer, below[i + 1] as Buffer));
    levels.push(level);
    below = level;
  }
  return { levels };
}

/** The root over the first `size` records: the complete subtrees of its binary form, joined from the right. */
export function rootAt(tree: HashTree, size: number): Buffer {
  if (size === 0) return createHash('sha256').digest();
  let root: Buffer | null = null;
  let rest = size;
  for (let level = 0; rest > 0; level++, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 0) continue;
    const subtree = tree.levels[level]?.[rest - 1];
    if (subtree === undefined) throw new RangeError(`the tree has no ${size} records`);
    root = root === null ? subtree : nodeHash(subtree, root);
  }
  return root ?? createHash('sha256').digest();
}

/** One tile: `level` and `index` as in its path, `width` hashes or entries. */
export interface TileName {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** The tiles that a tree of `size` records has: all full ones and the partial one of each level. */
export function tilesOf(size: number): readonly TileName[] {
  const tiles: TileName[] = [];
  const add = (level: TileName['level'], hashes: number): void => {
    for (let index = 0; index * TILE_WIDTH < hashes; index++)
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) });
  };
  add('entries', size);
  for (let level = 0, hashes = size; hashes > 0; level++, hashes = Math.floor(hashes / TILE_WIDTH)) add(level, hashes);
  return tiles;
}

export function tileHashes(tree: HashTree, tile: TileName): Buffer {
  const level = tree.levels[Number(tile.level) * 8] ?? [];
  const from = tile.index * TILE_WIDTH;
  return Buffer.concat(level.slice(from, from + tile.width));
}

/** `tile/0/x001/x234/067.p/5` below the folder of the log. */
export function tilePath(tile: TileName): string {
  let path = String(tile.index % 1000).padStart(3, '0');
  for (let rest = Math.floor(tile.index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  return `tile/${tile.level}/${path}${tile.width === TILE_WIDTH ? '' : `.p/${tile.width}`}`;
}

/** The tile a path names; null where it is not the one way to write it. */
export function readTilePath(path: string): TileName | null {
  const [, level, index, width] =
    /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (level === undefined || index === undefined) return null;
  const tile: TileName = {
    level: level === 'entries' ? level : Number(level),
    index: Number(index.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  return tile.width <= TILE_WIDTH && tilePath(tile) === path ? tile : null;
}
