// Objects in a folder (TRUST 2.1, 2.5 step 2): objects/sha256/7f/3a/7f3a…, the name being the SHA-256 of the bytes on disk, mode 0444.
//
// put:     tmp/object-<n> is written, synced, read back and hashed, then renamed into place
// settle:  every folder that got a new name is synced
//
// A name that is taken already has these very bytes: the file is compared by its size, and its content by `habeas verify`.
// A failed sync is never tried again: the system may have dropped the bytes and forgotten that it failed. The store stays shut.

import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { HabeasError } from '../../model/error.ts';
import { hexOf, type ObjectId, objectIdOf } from '../../model/ids.ts';
import type { ObjectContent, ObjectStore, StoredObject } from '../ports/object-store.ts';
import { diskError, isMissing } from './disk-error.ts';

const PIECE = 1024 * 1024;
/** Drafts and folders that are open at once: enough to keep a disk busy, far below what a process may open. */
const AT_ONCE = 16;

export function objectFolder(root: string): ObjectStore {
  const base = resolve(root);
  const folders = folderBook(base);
  const draft = draftNames(base);
  const takeTurn = turns(AT_ONCE);
  let shut: HabeasError | null = null;
  const pathOf = (id: ObjectId): string => {
    const hex = hexOf(id);
    return join(base, 'objects', 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex);
  };

  async function place(content: ObjectContent): Promise<StoredObject> {
    const known = content instanceof Uint8Array ? hashesOf(content) : null;
    const id = known === null ? null : objectIdOf(known.sha256);
    if (known !== null && id !== null && (await isThere(pathOf(id), id, known.bytes))) return found(id, known);
    const path = draft();
    try {
      const written = await writeDraft(path, content);
      return await nameDraft(path, written);
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined); // the first fault is the one to tell
      throw error;
    }
  }

  async function nameDraft(path: string, written: Written): Promise<StoredObject> {
    const id = objectIdOf(written.sha256);
    if (await isThere(pathOf(id), id, written.bytes)) {
      await rm(path, { force: true });
      return found(id, written);
    }
    await folders.make(dirname(pathOf(id)));
    await rename(path, pathOf(id));
    folders.note(dirname(pathOf(id)));
    return { id, sha512: written.sha512, bytes: written.bytes, existed: false };
  }

  /** Its name may come from a run that was cut off before the name was lasting: its folders are synced all the same. */
  function found(id: ObjectId, { sha512, bytes }: Written): StoredObject {
    folders.note(dirname(pathOf(id)));
    return { id, sha512, bytes, existed: true };
  }

  async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (shut !== null) throw shut;
    try {
      return await work();
    } catch (error) {
      const told = diskError(error, what);
      if (told.code === 'storage') shut = told;
      throw told;
    }
  }

  return {
    put: (content) => takeTurn(() => guarded('an object', () => place(content))),
    pathOf,
    settle: () =>
      guarded('a folder of objects', async () => {
        await Promise.all(folders.takeTouched().map((folder) => takeTurn(() => syncFolder(folder))));
      }),
    size: (id) => sizeOf(pathOf(id)),
    read: (id, start, end) => readObject(pathOf(id), id, start, end),
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

/** The folders of objects: which were made, and which hold a name that is not lasting yet. */
function folderBook(base: string) {
  const made = new Set<string>();
  const touched = new Set<string>();
  return {
    async make(folder: string): Promise<void> {
      if (made.has(folder)) return;
      await mkdir(folder, { recursive: true });
      made.add(folder);
    },
    note(folder: string): void {
      for (let above = folder; above !== base && above !== dirname(above); above = dirname(above)) touched.add(above);
    },
    takeTouched(): readonly string[] {
      const taken = [...touched];
      touched.clear();
      return taken;
    },
  };
}

function draftNames(base: string): () => string {
  let drafts = 0;
  return () => join(base, 'tmp', `object-${process.pid}-${drafts++}`);
}

/** Lets `most` pieces of work run at once; the others wait in order. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
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

async function isThere(path: string, id: ObjectId, bytes: number): Promise<boolean> {
  const there = await sizeOf(path);
  if (there === null || there === bytes) return there !== null;
  throw new HabeasError(
    'broken-case',
    `object ${id} has ${there} bytes on disk and should have ${bytes}: run habeas verify`,
  );
}

interface Written {
  readonly sha256: string;
  readonly sha512: string;
  readonly bytes: number;
}

const hashesOf = (bytes: Uint8Array): Written => ({
  sha256: hash('sha256', bytes, 'hex'),
  sha512: hash('sha512', bytes, 'hex'),
  bytes: bytes.length,
});

/** Written, synced, and read back: what is on disk must hash to the name it is about to get. */
async function writeDraft(path: string, content: ObjectContent): Promise<Written> {
  const [sha256, sha512] = [createHash('sha256'), createHash('sha512')];
  let bytes = 0;
  await using file = await open(path, 'wx+', 0o444);
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    sha256.update(piece);
    sha512.update(piece);
    await file.writeFile(piece);
    bytes += piece.length;
  }
  await file.sync();
  const written = { sha256: sha256.digest('hex'), sha512: sha512.digest('hex'), bytes };
  if ((await hashBack(file, bytes)) === written.sha256) return written;
  throw new HabeasError(
    'storage',
    'the disk gave back other bytes than were written: do not use this disk, and run habeas verify',
  );
}

async function hashBack(file: FileHandle, bytes: number): Promise<string> {
  const sha256 = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(PIECE, bytes + 1));
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    sha256.update(buffer.subarray(0, bytesRead));
    if (bytesRead < buffer.length) return sha256.digest('hex');
    at += bytesRead;
  }
}

async function* readObject(path: string, id: ObjectId, start?: number, end?: number): AsyncGenerator<Uint8Array> {
  if (start !== undefined && end !== undefined && end <= start) return;
  const range = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end: end - 1 }) };
  try {
    yield* createReadStream(path, { ...range, highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (isMissing(error)) throw new HabeasError('not-found', `object ${id} is not in the store`, { cause: error });
    throw diskError(error, `object ${id}`);
  }
}

async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync();
}
