// Input files on the file system of this machine. A file is opened without blocking and without following a link, and looked at
// through its descriptor: a FIFO, device or link that takes its place between two calls is refused and cannot hang the program.

import { constants, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { order } from '../../model/order.ts';
import type { FileState, InputEntry, InputFiles, Looked, OpenInput } from '../ports/input-files.ts';

const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

export const folderInputFiles: InputFiles = {
  look: (path) =>
    looked(async () => {
      const whole = resolve(path);
      return entryOf(whole, await stat(whole));
    }),

  list: (folder) =>
    looked(async () => {
      const names = (await readdir(folder)).sort(order);
      const entries: InputEntry[] = [];
      for (const name of names) {
        const path = join(folder, name);
        // Gone since the folder was listed: opening it will say so.
        const found = await looked(() => lstat(path));
        entries.push(found.ok ? entryOf(path, found.value) : { path, name, kind: 'file', size: 0, modified: '' });
      }
      return entries;
    }),

  target: (link) => looked(() => realpath(link)),

  open: (path) => looked(() => openInput(path)),
};

async function openInput(path: string): Promise<OpenInput> {
  // A link named by a person was followed by `look`; what is opened is its target.
  const handle = await open(await realpath(path), OPEN_FLAGS);
  const first = await handle.stat();
  if (!first.isFile()) {
    await handle.close();
    throw new NotAFile(kindWords(first));
  }
  return {
    state: () => looked(async () => stateOf(await handle.stat())),
    read: (position, length) =>
      looked(async () => {
        const buffer = Buffer.allocUnsafe(length);
        let filled = 0;
        while (filled < length) {
          const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        return buffer.subarray(0, filled);
      }),
    close: () => handle.close(),
  };
}

class NotAFile extends Error {}

const stateOf = (stats: Stats): FileState => ({
  size: stats.size,
  modified: stats.mtime.toISOString(),
  mark: `${stats.dev}:${stats.ino}:${stats.ctimeMs}`,
});

function entryOf(path: string, stats: Stats): InputEntry {
  return {
    path,
    name: basename(path),
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other',
    size: stats.size,
    modified: stats.mtime.toISOString(),
  };
}

function kindWords(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO, not a file';
  if (stats.isSocket()) return 'a socket, not a file';
  if (stats.isDirectory()) return 'a folder, not a file';
  return 'a device, not a file';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  ENOENT: 'it is not there',
  ENOTDIR: 'part of its path is no folder',
  ELOOP: 'it is a link, or the links go round in a circle',
  EIO: 'the disk could not be read',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'a FIFO or device without a partner',
  EISDIR: 'it is a folder',
  EOVERFLOW: 'it is too large for this system',
};

async function looked<T>(look: () => Promise<T>): Promise<Looked<T>> {
  try {
    return { ok: true, value: await look() };
  } catch (error) {
    if (error instanceof NotAFile) return { ok: false, reason: error.message };
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return { ok: false, reason: `${REASONS[code] ?? 'the system refused'} (${code})` };
  }
}
