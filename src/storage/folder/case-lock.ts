// One writer a case: `lock`, made with O_EXCL, holds who has it. A lock of a process that is gone, or of an earlier start of the
// machine, is stale and taken over. Not a protection against a program that ignores it.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { HabeasError } from '../../model/error.ts';
import { diskError } from './disk-error.ts';

export interface CaseLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly boot: string;
}

/** Throws `locked` where another living process holds it. */
export function lockCase(root: string): CaseLock {
  const path = join(root, 'lock');
  const mine: Holder = { pid: process.pid, host: hostname(), boot: bootId() };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify(mine));
      closeSync(file);
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw diskError(error, 'the lock of the case');
      const holder = readHolder(path);
      if (holder !== null && isAlive(holder, mine)) {
        throw new HabeasError(
          'locked',
          `the case is open in process ${holder.pid} on ${holder.host}: close it there, or wait`,
        );
      }
      rmSync(path, { force: true });
    }
  }
  throw new HabeasError('locked', 'the case is being opened by several processes at once: try again');
}

/** Null where the file is torn or gone: written by a process that was killed in that moment. */
function readHolder(path: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { pid, host, boot } = value as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' && typeof boot === 'string' ? { pid, host, boot } : null;
  } catch {
    return null;
  }
}

/** A holder on another machine (a shared disk) counts as alive: nothing can be asked of it. */
function isAlive(holder: Holder, mine: Holder): boolean {
  if (holder.host !== mine.host) return true;
  if (holder.boot !== mine.boot) return false;
  if (holder.pid === mine.pid) return true;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Differs from one start of the machine to the next; empty where the system does not tell. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
