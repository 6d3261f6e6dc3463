// Files dropped into the app: streamed to a file of their own, readable by nobody else, never held in memory whole. The
// name given is kept beside it as text; it never becomes part of a path. They are deleted once they are in the case.

import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HabeasError } from '../../src/model/error.ts';
import type { HandedIn } from './case-api.ts';

export interface Uploads {
  /** Untrusted: name and bytes. Resolves to the id under which `take` hands the file out. */
  receive(name: string, bytes: ReadableStream<Uint8Array> | null): Promise<string>;
  take(ids: readonly string[]): readonly HandedIn[];
  drop(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export function openUploads(folder: string, maxBytes: number): Uploads {
  const received = new Map<string, HandedIn>();
  const pathOf = (id: string): string => join(folder, `${id}.part`);

  return {
    async receive(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const id = randomUUID();
      try {
        await writeTo(pathOf(id), bytes, maxBytes);
      } catch (error) {
        await rm(pathOf(id), { force: true });
        throw error;
      }
      received.set(id, { path: pathOf(id), name });
      return id;
    },
    take: (ids) =>
      ids.map((id) => {
        const file = received.get(id);
        if (!file) throw new HabeasError('not-found', `no upload ${id}: hand the file in again`);
        return file;
      }),
    async drop(ids) {
      for (const id of ids) if (received.delete(id)) await rm(pathOf(id), { force: true });
    },
    async close() {
      received.clear();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Of a body that is refused, how much is read before the connection is cut. */
export const DRAINED = 64 * 1024 * 1024;

async function writeTo(path: string, bytes: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    let written = 0;
    for await (const chunk of bytes ?? []) {
      written += chunk.length;
      // A browser reads an answer only once its body is taken, so a little more is read and thrown away.
      if (written > maxBytes + DRAINED) break;
      if (written <= maxBytes) await file.writeFile(chunk);
    }
    if (written > maxBytes) throw new UploadTooLarge(maxBytes);
  } finally {
    await file.close();
  }
}

/** More bytes than the server takes in one file. */
export class UploadTooLarge extends HabeasError {
  constructor(maxBytes: number) {
    super('usage', `the file is larger than the ${maxBytes} bytes taken here: use \`habeas add\` on the command line`);
  }
}
