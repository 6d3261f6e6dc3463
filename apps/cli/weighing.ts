// The weighing of a case as commands and server reach it: its store, and the process that fills it.

import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, HabeasError } from '../../src/model/error.ts';
import type { Progress } from '../../src/model/views.ts';
import type { WeighReport } from '../../src/model/weighing.ts';
import type { WeighingStore } from '../../src/storage/ports/weighing-store.ts';
import { openWeighingStore } from '../../src/storage/sqlite/weighing/weighing-store.ts';

const PROGRAM = fileURLToPath(new URL('../weigher/main.ts', import.meta.url));

/** Made where it is not there yet. */
export const weighingStoreOf = (folder: string): WeighingStore =>
  openWeighingStore(join(folder, 'derived', 'weighing.sqlite'));

export interface WeighingWork {
  progress(progress: Progress): void;
  readonly signal: AbortSignal;
}

type Line = { readonly progress: Progress } | { readonly report: WeighReport } | { readonly error: Told };
interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

/** Weighs in a process of its own. Stopped, it answers with what is left. */
export async function weighBeside(folder: string, { progress, signal }: WeighingWork): Promise<WeighReport> {
  // The claims of one kind are in memory at a time: half of the machine is more than a million of them needs.
  const heap = `--max-old-space-size=${Math.max(1024, Math.floor(totalmem() / 2 ** 21))}`;
  // What is made of a stretch of sources outlives a few of the small collections, each of which would copy it.
  const young = '--max-semi-space-size=64';
  const child = spawn(process.execPath, [heap, young, PROGRAM, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = (): void => {
    child.stdin.end();
  };
  child.stdin.on('error', () => undefined);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  let last: Line | null = null;
  try {
    for await (const text of createInterface({ input: child.stdout })) {
      const line = JSON.parse(text) as Line;
      if ('progress' in line) progress(line.progress);
      else last = line;
    }
    await ended;
  } finally {
    signal.removeEventListener('abort', stop);
  }
  if (last !== null && 'report' in last) return last.report;
  if (last !== null && 'error' in last) throw new HabeasError(last.error.code, last.error.message);
  throw new HabeasError('fault', 'the process that weighs the case ended before it was done: what it did is kept');
}
