// A case as the verifier sees it: every file below its folder, read-only. Links are named and never followed.

import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError } from './disk-error.ts';

export interface ListedFile {
  readonly path: string;
  readonly kind: 'file' | 'other';
  readonly bytes: number;
}

export interface FolderFiles {
  list(): Promise<readonly ListedFile[]>;
  stream(path: string): AsyncIterable<Uint8Array>;
}

const PIECE = 1024 * 1024;

export function folderFiles(root: string): FolderFiles {
  return {
    list: () => listBelow(root, ''),
    async *stream(path) {
      try {
        yield* createReadStream(join(root, ...path.split('/')), { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;
      } catch (error) {
        throw diskError(error, path);
      }
    },
  };
}

/** `derived/` is no evidence and is left out; empty folders are no files. */
async function listBelow(root: string, folder: string): Promise<readonly ListedFile[]> {
  const found: ListedFile[] = [];
  try {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && path !== 'derived') found.push(...(await listBelow(root, path)));
      else if (!entry.isDirectory()) {
        found.push({ path, kind: entry.isFile() ? 'file' : 'other', bytes: (await lstat(join(root, path))).size });
      }
    }
  } catch (error) {
    throw diskError(error, folder === '' ? 'the folder of the case' : folder);
  }
  return found;
}
