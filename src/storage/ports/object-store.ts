// Objects: bytes under their SHA-256, written once. Adapter: storage/folder/object-store.ts.

import type { ObjectId } from '../../model/ids.ts';

export type ObjectContent = Uint8Array | AsyncIterable<Uint8Array>;

export interface StoredObject {
  readonly id: ObjectId;
  /** Hex. */
  readonly sha512: string;
  readonly bytes: number;
  /** The store had these bytes before. */
  readonly existed: boolean;
}

export interface ObjectStore {
  /**
   * Writes one object: complete, synced, read back and hashed when it resolves, but lasting only after `settle`. Rejects with
   * `storage` where the disk refuses; then nothing stands under a name.
   */
  put(content: ObjectContent): Promise<StoredObject>;
  /** Makes all objects put so far lasting. To be called before a record names them. */
  settle(): Promise<void>;
  /** Null where the store does not have it. */
  size(id: ObjectId): Promise<number | null>;
  /** `not-found` where the store does not have it. `start` inclusive, `end` exclusive; all of it without them. */
  read(id: ObjectId, start?: number, end?: number): AsyncIterable<Uint8Array>;
  /** The path of the object for a process that may read this one file. */
  pathOf(id: ObjectId): string;
  /** Removes it for good, as far as the file system can. */
  erase(id: ObjectId): Promise<void>;
}

/** A whole object in memory. */
export async function readWhole(store: ObjectStore, id: ObjectId): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of store.read(id)) pieces.push(piece);
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
}
