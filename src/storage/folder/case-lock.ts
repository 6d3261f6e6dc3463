// One writer a case: `lock` holds who has it. It gets its name, with its content, in one step (link, which fails where the name is
// taken), so that nobody ever sees half a lock. A lock of a process that is gone, or of an earlier start of the machine, is
// stale and taken over. Not a protection against a program that ignores it.
//
//   {"boot":"0b1c…","host":"desk","pid":4711,"started":"8123456","token":"5f0c…"}

import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { HabeasError } from '../../model/error.ts';
import { diskError } from './disk-error.ts';

export interface CaseLock {
  /** Does nothing where somebody else has taken it over meanwhile. */
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Differs from one start of the machine to the next; empty where the system does not tell. */
  readonly boot: string;
  /** When the process began, so that a later process with its number is not taken for it; empty where the system does not tell. */
  readonly started: string;
  readonly token: string;
}

/** Throws `locked` where another living process holds it. */
export const lockCase = (root: string): CaseLock =>
  lockFolder(root, (pid, host) => `the case is open in process ${pid} on ${host}: close it there, or wait`);

/** One process weighs at a time; `derived` is the folder of what it makes. */
export const lockWeighing = (derived: string): CaseLock =>
  lockFolder(derived, (pid, host) => `the case is being weighed in process ${pid} on ${host}: wait for it`);

function lockFolder(root: string, sentence: (pid: number, host: string) => string): CaseLock {
  const path = join(root, 'lock');
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    boot: bootId(),
    started: startOf(process.pid),
    token: randomBytes(8).toString('hex'),
  };
  for (let attempt = 0; attempt < 5; attempt++) {
    if (takeName(root, path, JSON.stringify(mine))) return { release: () => release(path, mine) };
    const content = contentOf(path);
    if (content === null) continue; // released in this moment
    const holder = holderIn(content);
    if (holder !== null && isAlive(holder, mine)) {
      throw new HabeasError('locked', sentence(holder.pid, holder.host));
    }
    removeStale(root, path, content, mine.token);
  }
  throw new HabeasError('locked', 'the case is being opened by several processes at once: try again');
}

/** False where the name is taken. */
function takeName(root: string, path: string, content: string): boolean {
  const draft = join(root, 'tmp', `lock-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    mkdirSync(join(root, 'tmp'), { recursive: true });
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600 });
    try {
      linkSync(draft, path);
    } catch (error) {
      // A disk that has no second names (exFAT): the lock is then written in place.
      if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw diskError(error, 'the lock of the case');
  } finally {
    rmSync(draft, { force: true });
  }
}

const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Moves the stale lock away and looks at what was moved: where two processes find the same stale lock, one of them may get hold of the
 * new lock of the other, and gives it back.
 */
function removeStale(root: string, path: string, stale: string, token: string): void {
  const aside = join(root, 'tmp', `lock-stale-${token}`);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw diskError(error, 'the lock of the case');
  }
  if (contentOf(aside) !== stale) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw diskError(error, 'the lock of the case');
    }
  }
  rmSync(aside, { force: true });
}

function release(path: string, mine: Holder): void {
  if (holderIn(contentOf(path) ?? '')?.token === mine.token) rmSync(path, { force: true });
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw diskError(error, 'the lock of the case');
  }
}

/** Null where it is no lock of ours: cut short by a crash of the machine. */
function holderIn(content: string): Holder | null {
  try {
    const { pid, host, boot, started, token } = JSON.parse(content) as Partial<Holder>;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof boot !== 'string') return null;
    return { pid, host, boot, started: String(started ?? ''), token: String(token ?? '') };
  } catch {
    return null;
  }
}

/** A holder on another machine (a shared disk) counts as alive: nothing can be asked of it. */
function isAlive(holder: Holder, mine: Holder): boolean {
  if (holder.host !== mine.host) return true;
  if (holder.boot !== mine.boot) return false;
  const started = startOf(holder.pid);
  if (started !== '' && holder.started !== '') return started === holder.started;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

/** Field 22 of /proc/<pid>/stat, empty where the system has none; the fields are counted behind the name, which may hold spaces and brackets. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
