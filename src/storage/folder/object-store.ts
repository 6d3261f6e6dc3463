// Objects in a folder (TRUST 2.1, 2.5 step 2): objects/sha256/7f/3a/7f3a…, the name being the SHA-256 of the bytes on disk, mode 0444.
//
// put:     tmp/object-<n> is written, synced, read back and hashed, then renamed into place
// settle:  every folder that got a new name is synced
//
// A name that is taken already has these very bytes: the file is compared by its size, and its content by `habeas verify`.

import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HabeasError } from '../../model/error.ts';
import { hexOf, type ObjectId, objectIdOf } from '../../model/ids.ts';
import type { ObjectContent, ObjectStore, StoredObject } from '../ports/object-store.ts';
import { diskError, isMissing } from './disk-error.ts';

const PIECE = 1024 * 1024;

export function objectFolder(root: string): ObjectStore {
  const unsynced = new Set<string>();
  let drafts = 0;
  const pathOf = (id: ObjectId): string => {
    const hex = hexOf(id);
    return join(root, 'objects', 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex);
  };

  /** Also those of an object that was there: its name may come from a run that was cut off before it was lasting. */
  const noteFolders = (id: ObjectId): void => {
    for (let folder = dirname(pathOf(id)); folder !== root; folder = dirname(folder)) unsynced.add(folder);
  };

  async function put(content: ObjectContent): Promise<StoredObject> {
    const draft = join(root, 'tmp', `object-${process.pid}-${drafts++}`);
    try {
      const written = await writeDraft(draft, content);
      const id = objectIdOf(written.sha256);
      const there = await sizeOf(pathOf(id));
      if (there !== null && there !== written.bytes) {
        throw new HabeasError(
          'broken-case',
          `object ${id} has ${there} bytes on disk and should have ${written.bytes}: run habeas verify`,
        );
      }
      if (there === null) {
        await readBack(draft, written.sha256);
        await chmod(draft, 0o444);
        await mkdir(dirname(pathOf(id)), { recursive: true });
        await rename(draft, pathOf(id));
      }
      noteFolders(id);
      return { id, sha512: written.sha512, bytes: written.bytes, existed: there !== null };
    } catch (error) {
      throw diskError(error, 'an object');
    } finally {
      await rm(draft, { force: true });
    }
  }

  return {
    put,
    pathOf,
    async settle() {
      const folders = [...unsynced];
      unsynced.clear();
      for (const folder of folders) await syncFolder(folder);
    },
    size: (id) => sizeOf(pathOf(id)),
    async *read(id, start, end) {
      if (start !== undefined && end !== undefined && end <= start) return;
      const range = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end: end - 1 }) };
      try {
        yield* createReadStream(pathOf(id), { ...range, highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
      } catch (error) {
        if (isMissing(error)) throw new HabeasError('not-found', `object ${id} is not in the store`, { cause: error });
        throw diskError(error, `object ${id}`);
      }
    },
    async erase(id) {
      try {
        await rm(pathOf(id), { force: true });
        await syncFolder(dirname(pathOf(id)));
      } catch (error) {
        if (!isMissing(error)) throw diskError(error, `object ${id}`);
      }
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

interface Written {
  readonly sha256: string;
  readonly sha512: string;
  readonly bytes: number;
}

async function writeDraft(path: string, content: ObjectContent): Promise<Written> {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  let bytes = 0;
  await using file = await open(path, 'wx', 0o600);
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    update([sha256, sha512], piece);
    await file.writeFile(piece);
    bytes += piece.length;
  }
  await file.sync();
  return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), bytes };
}

const update = (hashes: readonly Hash[], piece: Uint8Array): void => {
  for (const hash of hashes) hash.update(piece);
};

/** What is on disk must hash to the name it is about to get. */
async function readBack(path: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) hash.update(piece as Uint8Array);
  if (hash.digest('hex') === expected) return;
  throw new HabeasError(
    'storage',
    'the disk gave back other bytes than were written: do not use this disk, and run habeas verify',
  );
}

async function syncFolder(path: string): Promise<void> {
  try {
    await using folder = await open(path, 'r');
    await folder.sync();
  } catch (error) {
    throw diskError(error, path);
  }
}
