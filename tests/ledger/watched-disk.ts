// The calls that the program makes of the file system, seen and, where a test wants it, broken: a call can fail with an error of the
// system, stop in the middle of a write, or be the last thing the process does. The functions of node:fs/promises are
// replaced for this process, so that the real adapters are tested, not a model of them.

import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

export type DiskCall =
  | { readonly name: 'create' | 'syncFile' | 'syncFolder' | 'unlink' | 'mkdir'; readonly path: string }
  | { readonly name: 'write'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly name: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly name: 'look'; readonly path: string };

export interface DiskWatcher {
  /** Before the call; may throw. For a write: how many bytes are to be written before `during` is called, null for all. */
  before(call: DiskCall): void;
  /** In the middle of a write: half of its bytes are on disk. May throw. */
  during?(call: DiskCall): void;
  /** The call succeeded. */
  after?(call: DiskCall): void;
}

/** An error as the system gives it. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Watches until the returned function is called. */
export function watchDisk(watcher: DiskWatcher): () => void {
  const real = { ...fs };
  async function seen<T>(call: DiskCall, work: () => Promise<T>): Promise<T> {
    watcher.before(call);
    const result = await work();
    watcher.after?.(call);
    return result;
  }
  const watched = {
    link: (from: string, to: string) => seen({ name: 'link', path: from, to }, () => real.link(from, to)),
    rename: (from: string, to: string) => seen({ name: 'rename', path: from, to }, () => real.rename(from, to)),
    rm: (path: string, options: object) => seen({ name: 'unlink', path }, () => real.rm(path, options)),
    mkdir: (path: string, options: object) => seen({ name: 'mkdir', path }, () => real.mkdir(path, options)),
    readFile: (path: string, ...rest: never[]) => seen({ name: 'look', path }, () => real.readFile(path, ...rest)),
    readdir: (path: string, ...rest: never[]) => seen({ name: 'look', path }, () => real.readdir(path, ...rest)),
    stat: (path: string, ...rest: never[]) => seen({ name: 'look', path }, () => real.stat(path, ...rest)),
    async open(path: string, flags: string, mode?: number) {
      const isNew = flags.startsWith('wx');
      const handle = await seen({ name: isNew ? 'create' : 'look', path }, () => real.open(path, flags, mode));
      return watchHandle(handle, path, flags);
    },
  };

  function watchHandle(handle: fs.FileHandle, path: string, flags: string): fs.FileHandle {
    const [sync, writeFile] = [handle.sync.bind(handle), handle.writeFile.bind(handle)];
    handle.sync = () => seen({ name: flags === 'r' ? 'syncFolder' : 'syncFile', path }, sync);
    handle.writeFile = async (data) => {
      const bytes = data as Uint8Array;
      const call = { name: 'write', path, bytes } as const;
      watcher.before(call);
      const half = Math.floor(bytes.length / 2);
      if (half > 0) await writeFile(bytes.subarray(0, half));
      watcher.during?.(call);
      await writeFile(bytes.subarray(half));
      watcher.after?.(call);
    };
    return handle;
  }

  Object.assign(fs, watched);
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  };
}
