// Makes a folder for the person alone, with those above it. In: its path. Not done here: folders within a case (durable-files.ts).
// Not by the runtime's own recursive way: it never comes back where a file system makes no folders and says so with ENOENT, as /proc does.

import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from './disk-error.ts';

/** Nothing where it is there already. Throws `exists` where a file has the name, `storage` where the disk refuses. */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it in between.
    if (!isFolder(path)) throw diskError(error, path);
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
