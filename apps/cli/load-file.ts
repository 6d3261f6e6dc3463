// Opens a file that a person named. Not for folders, devices or pipes: a read of those may never end.

import { open } from 'node:fs/promises';
import type { LoadFile } from '../../src/casefile/actions/read-files.ts';
import { HabeasError } from '../../src/model/error.ts';

export const loadFile: LoadFile = async (path, limit) => {
  try {
    await using file = await open(path, 'r');
    const { size, ...stat } = await file.stat();
    if (!isPlain(stat.mode)) throw new HabeasError('usage', 'it is no plain file; name files, not folders or devices');
    const bytes = new Uint8Array(Math.min(size, limit));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return { bytes: bytes.subarray(0, read), size: Math.max(size, read) };
  } catch (error) {
    if (error instanceof HabeasError) throw error;
    throw new HabeasError(
      'not-found',
      `it cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}): check the path and its permissions`,
      { cause: error },
    );
  }
};

const isPlain = (mode: number): boolean => (mode & 0o170000) === 0o100000;
