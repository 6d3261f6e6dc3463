// The right edge of a log's tree (RFC 6962 hashes in C2SP tlog-tiles): all that is needed to add records and to sign the new root.
// Per tile level it keeps the hashes of the last, unfilled tile: at most 255 a level, whatever the size of the log.

import { emptyRoot, leafHash, nodeHash, TILE_WIDTH, type TileName } from './verify/merkle-tree.ts';

export interface Tile {
  readonly name: TileName;
  readonly bytes: Uint8Array;
}

export interface GrowingTree {
  size(): number;
  root(): Uint8Array;
  /** Adds entries; the hash tiles that this fills or begins, as they must lie on disk for the new size. */
  add(entries: readonly Uint8Array[]): readonly Tile[];
}

/** `edge[level]`: the hashes of the unfilled tile of that level, left to right. */
export function growingTree(size: number, edge: readonly (readonly Uint8Array[])[]): GrowingTree {
  let leaves = size;
  const levels: Uint8Array[][] = edge.map((hashes) => [...hashes]);
  const filled: number[] = levels.map((_, level) => Math.floor(size / TILE_WIDTH ** (level + 1)));

  function push(level: number, hash: Uint8Array, full: Tile[], grown: Set<number>): void {
    grown.add(level);
    levels[level] ??= [];
    filled[level] ??= 0;
    const tile = levels[level];
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return;
    full.push({ name: { level, index: filled[level], width: TILE_WIDTH }, bytes: Buffer.concat(tile) });
    filled[level]++;
    levels[level] = [];
    push(level + 1, rootOf(tile), full, grown);
  }

  return {
    size: () => leaves,
    root: () => edgeRoot(levels),
    add(entries) {
      const tiles: Tile[] = [];
      const grown = new Set<number>();
      for (const entry of entries) push(0, leafHash(entry), tiles, grown);
      leaves += entries.length;
      levels.forEach((tile, level) => {
        // A level that did not grow has its tile on disk already, and no file of a log is written twice.
        if (tile.length > 0 && grown.has(level)) {
          tiles.push({ name: { level, index: filled[level] ?? 0, width: tile.length }, bytes: Buffer.concat(tile) });
        }
      });
      return tiles;
    },
  };
}

/** The root over complete and unfilled tiles: their complete subtrees, joined from the right. */
function edgeRoot(levels: readonly (readonly Uint8Array[])[]): Uint8Array {
  let root: Uint8Array | null = null;
  for (const tile of levels) {
    let end = tile.length;
    for (let width = 1; end > 0; width *= 2) {
      if ((end & width) === 0) continue;
      const subtree = rootOf(tile.slice(end - width, end));
      root = root === null ? subtree : nodeHash(subtree, root);
      end -= width;
    }
  }
  return root ?? emptyRoot();
}

/** The root of a power of two of hashes. */
function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  let level = hashes;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i + 1 < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left !== undefined && right !== undefined) above.push(nodeHash(left, right));
    }
    level = above;
  }
  const [root] = level;
  if (root === undefined) throw new RangeError('no hashes');
  return root;
}
