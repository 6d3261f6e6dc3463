// Files of a case on the file system: the steps of ledger/log-files.ts, each one call of the system. Nothing is retried: after a
// failed fsync the state of a file is unknown, and only opening the case again can say what is there.

import { constants, copyFile, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, isMissing } from './disk-error.ts';

export interface DurableFiles {
  read(path: string): Promise<Uint8Array | null>;
  list(folder: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  create(path: string, bytes: Uint8Array): Promise<void>;
  syncFile(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** `root` is the folder of the case; paths with slashes are relative to it. */
export function durableFiles(root: string): DurableFiles {
  const at = (path: string): string => join(root, ...path.split('/'));
  async function told<T>(path: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw diskError(error, path);
    }
  }
  return {
    read: (path) => told(path, orElse(readFile(at(path)), null)),
    list: (folder) => told(folder, orElse(readdir(at(folder)), [])).then((names) => names.toSorted()),
    makeFolder: (path) => told(path, mkdir(at(path), { recursive: true })).then(() => undefined),
    create: (path, bytes) => told(path, createFile(at(path), bytes)),
    syncFile: (path) => told(path, sync(at(path), 'r+')),
    syncFolder: (path) => told(path, sync(at(path), 'r')),
    link: (from, to) => told(to, secondName(at(from), at(to))),
    rename: (from, to) => told(to, rename(at(from), at(to))),
    remove: (path) => told(path, rm(at(path), { force: true })),
  };
}

async function orElse<T>(work: Promise<T>, missing: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return missing;
    throw error;
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** On a disk that has no second names (exFAT) a synced copy, which a crash can cut short: verification then says so. */
async function secondName(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await sync(to, 'r+');
  }
}

async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await using file = await open(path, 'wx', 0o644);
  await file.writeFile(bytes);
}

async function sync(path: string, flags: string): Promise<void> {
  await using file = await open(path, flags);
  await file.sync();
}
