// What the benchmarks of formats share: the files of a folder, damaged copies of them, and the peak memory of the processes started.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchFlags {
  readonly data: string;
  /** Damaged copies of each file. */
  readonly damaged: number;
}

export function benchFlags(): BenchFlags {
  const value = (flag: string): string | undefined => {
    const at = process.argv.indexOf(flag);
    return at > 0 ? process.argv[at + 1] : undefined;
  };
  const data = value('--data');
  if (data === undefined) throw new Error('say where the data is: --data DIR');
  return { data, damaged: Number(value('--damaged') ?? 5) };
}

export const filesUnder = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => join(folder, name));

/** Copies with bytes changed, cut off or doubled; the same on every run. */
export function damagedCopies(bytes: Buffer, count: number): readonly Buffer[] {
  const next = numbersFrom(bytes.length + 1);
  return Array.from({ length: count }, (_, i) => {
    const copy = Buffer.from(bytes);
    if (i % 3 === 1) return copy.subarray(0, next() % (bytes.length + 1));
    if (i % 3 === 2) {
      const at = next() % (bytes.length + 1);
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at - (next() % (at + 1)))]);
    }
    for (let change = 0; change < 1 + (i % 7) * 4; change++) copy[next() % (bytes.length || 1)] = next() & 255;
    return copy;
  });
}

/** xorshift32. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Peak resident memory of any child process, sampled from /proc; 0 where there is none. */
export function watchChildren(): { stop(): number } {
  let peak = 0;
  const timer = setInterval(() => {
    for (const pid of childrenOf(process.pid)) peak = Math.max(peak, peakOf(pid));
  }, 25);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function childrenOf(pid: number): readonly string[] {
  const text = readQuietly(`/proc/${pid}/task/${pid}/children`);
  return text.split(' ').filter((one) => one !== '');
}

const peakOf = (pid: string): number =>
  Number(/VmHWM:\s*(\d+)/.exec(readQuietly(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Empty where the process has ended meanwhile. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export function tally(codes: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]) => `${code} ×${count}`)
      .join(', ') || 'nothing'
  );
}
