// A case as the verifier sees it: every file below its folder, read-only. Links are named and never followed.

import { lstat, open, readdir } from 'node:fs/promises';
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

/** Most files of a case are small: their first piece is all of them. */
const FIRST_PIECE = 64 * 1024;
const PIECE = 1024 * 1024;

export function folderFiles(root: string): FolderFiles {
  return {
    list: () => listBelow(root, ''),
    stream: (path) => piecesOf(root, path),
  };
}

/** Each piece is a buffer of its own: the reader may keep it. */
async function* piecesOf(root: string, path: string): AsyncIterable<Uint8Array> {
  const file = await open(join(root, ...path.split('/'))).catch((error: unknown) => {
    throw diskError(error, path);
  });
  try {
    for (let size = FIRST_PIECE; ; size = PIECE) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size)).catch((error: unknown) => {
        throw diskError(error, path);
      });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** `derived/` is no evidence and is left out; empty folders are no files. The folders of objects are many: asked for side by side. */
async function listBelow(root: string, folder: string): Promise<readonly ListedFile[]> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    const found = entries.map(async (entry): Promise<readonly ListedFile[]> => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return path === 'derived' ? [] : await listBelow(root, path);
      return [{ path, kind: entry.isFile() ? 'file' : 'other', bytes: (await lstat(join(root, path))).size }];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    throw diskError(error, folder === '' ? 'the folder of the case' : folder);
  }
}
