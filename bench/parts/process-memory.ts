// What a process and all its descendants hold in memory, from /proc (Linux).

import { readdirSync, readFileSync } from 'node:fs';

/** In MB: resident pages of every process, shared ones counted in each. */
export function memoryOf(roots: readonly number[]): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // The process ended while the list was read.
    }
  }
  const belongs = (pid: number): boolean => roots.includes(pid) || (parents.has(pid) && belongs(parents.get(pid) ?? 0));
  return [...sizes].reduce((sum, [pid, size]) => (belongs(pid) ? sum + size : sum), 0) / 1024;
}
