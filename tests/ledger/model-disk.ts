// A disk that can lose power (TRUST row 6). What it promises is what we assume of a real one: a synced file keeps its bytes, a synced
// folder keeps its names, a rename is one step. Whatever was not synced may be there whole, torn, or not at all, in any
// combination.

import { dirname } from 'node:path/posix';
import type { LogFiles } from '../../src/ledger/log-files.ts';
import { HabeasError } from '../../src/model/error.ts';

/** Paths from the case's folder; `''` is the folder itself. */
export type DiskStep =
  | { readonly name: 'create' | 'unlink' | 'mkdir' | 'syncFile' | 'syncFolder'; readonly path: string }
  | { readonly name: 'write'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly name: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly name: 'acknowledged'; readonly size: number };

export interface DiskState {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly folders: ReadonlySet<string>;
}

const parentOf = (path: string): string => (dirname(path) === '.' ? '' : dirname(path));

interface Inode {
  /** What a sync has made lasting, and what was written since. */
  synced: Uint8Array;
  pending: Uint8Array[];
}

/** A change of names that may or may not outlive a crash. */
interface Naming {
  readonly order: number;
  readonly folder: string;
  readonly inode: Inode | null;
  readonly add: string | null;
  readonly remove: string | null;
  readonly isFolder: boolean;
}

/** What a crash may leave after the first `count` steps: `choose(n)` gives a number from 0 to n − 1 for every open question. */
export function crashState(
  base: DiskState,
  steps: readonly DiskStep[],
  count: number,
  choose: (n: number) => number,
): DiskState {
  const { lasting, pending, inodes } = replay(base, steps.slice(0, count));
  const kept = [...lasting, ...pending.filter(() => choose(2) === 1)].sort((a, b) => a.order - b.order);
  return namesOf(base, inodes.base, kept, (inode) => {
    if (inode.pending.length === 0) return inode.synced;
    const whole = Buffer.concat([inode.synced, ...inode.pending]);
    const outcome = choose(3);
    if (outcome === 0) return inode.synced;
    return outcome === 1
      ? whole.subarray(0, inode.synced.length + Math.floor((whole.length - inode.synced.length) / 2))
      : whole;
  });
}

/** How many questions a crash after `count` steps leaves open. */
export function openQuestions(base: DiskState, steps: readonly DiskStep[], count: number): number {
  let asked = 0;
  crashState(base, steps, count, () => {
    asked++;
    return 1;
  });
  return asked;
}

function replay(base: DiskState, steps: readonly DiskStep[]) {
  const byPath = new Map<string, Inode>();
  for (const [path, bytes] of base.files) byPath.set(path, { synced: bytes, pending: [] });
  const baseInodes = new Map(byPath);
  const lasting: Naming[] = [];
  let pending: Naming[] = [];
  let order = 0;
  const known = (path: string): Inode => byPath.get(path) ?? fail(`no file ${path}`);
  const name = (naming: Omit<Naming, 'folder' | 'order'>): void => {
    const folder = parentOf(naming.add ?? naming.remove ?? '');
    pending.push({ folder, order: order++, ...naming });
    if (naming.remove !== null) byPath.delete(naming.remove);
    if (naming.add !== null && naming.inode !== null) byPath.set(naming.add, naming.inode);
  };
  for (const step of steps) {
    if (step.name === 'create')
      name({ add: step.path, remove: null, inode: { synced: new Uint8Array(), pending: [] }, isFolder: false });
    else if (step.name === 'mkdir') name({ add: step.path, remove: null, inode: null, isFolder: true });
    else if (step.name === 'unlink') name({ add: null, remove: step.path, inode: null, isFolder: false });
    else if (step.name === 'link') name({ add: step.to, remove: null, inode: known(step.path), isFolder: false });
    else if (step.name === 'rename')
      name({ add: step.to, remove: step.path, inode: known(step.path), isFolder: false });
    else if (step.name === 'write') known(step.path).pending.push(step.bytes);
    else if (step.name === 'syncFile') {
      const inode = known(step.path);
      inode.synced = Buffer.concat([inode.synced, ...inode.pending.splice(0)]);
    } else if (step.name === 'syncFolder') {
      lasting.push(...pending.filter(({ folder }) => folder === step.path));
      pending = pending.filter(({ folder }) => folder !== step.path);
    }
  }
  return { lasting, pending, inodes: { base: baseInodes } };
}

function namesOf(
  base: DiskState,
  inodes: ReadonlyMap<string, Inode>,
  namings: readonly Naming[],
  bytesOf: (inode: Inode) => Uint8Array,
): DiskState {
  const names = new Map(inodes);
  const folders = new Set(base.folders);
  for (const { add, remove, inode, isFolder } of namings) {
    if (remove !== null) names.delete(remove);
    if (add !== null && isFolder) folders.add(add);
    else if (add !== null && inode !== null) names.set(add, inode);
  }
  // A folder whose own name was lost takes what is in it along.
  const there = (path: string): boolean => path === '' || (folders.has(path) && there(parentOf(path)));
  const contents = new Map<Inode, Uint8Array>();
  const files = new Map<string, Uint8Array>();
  for (const [path, inode] of names) {
    if (!there(parentOf(path))) continue;
    if (!contents.has(inode)) contents.set(inode, bytesOf(inode));
    files.set(path, contents.get(inode) ?? new Uint8Array());
  }
  return { files, folders: new Set([...folders].filter(there)) };
}

function fail(message: string): never {
  throw new Error(message);
}

export interface ModelDisk extends LogFiles {
  readonly base: DiskState;
  readonly steps: DiskStep[];
  now(): DiskState;
  acknowledge(size: number): void;
}

/** Files on the model, with every step written down. Nothing fails here. */
export function modelDisk(base: DiskState): ModelDisk {
  const steps: DiskStep[] = [];
  const files = new Map(base.files);
  const folders = new Set(base.folders);
  const taken = (path: string): void => {
    if (files.has(path)) throw new HabeasError('exists', `${path} is there already`);
    if (!folders.has(parentOf(path))) throw new HabeasError('storage', `no folder for ${path}`);
  };
  const get = (path: string): Uint8Array => files.get(path) ?? fail(`no file ${path}`);
  const below = (folder: string): readonly string[] =>
    [...files.keys(), ...folders].filter((path) => path !== '' && parentOf(path) === folder);
  return {
    base,
    steps,
    now: () => ({ files, folders }),
    acknowledge: (size) => void steps.push({ name: 'acknowledged', size }),
    read: async (path) => files.get(path) ?? null,
    list: async (folder) =>
      below(folder)
        .map((path) => path.slice(folder === '' ? 0 : folder.length + 1))
        .sort(),
    async makeFolder(path) {
      if (path === '' || folders.has(path)) return;
      await this.makeFolder(parentOf(path));
      folders.add(path);
      steps.push({ name: 'mkdir', path });
    },
    async create(path, bytes) {
      taken(path);
      files.set(path, bytes);
      steps.push({ name: 'create', path }, { name: 'write', path, bytes });
    },
    syncFile: async (path) => void steps.push({ name: 'syncFile', path }),
    syncFolder: async (path) => void steps.push({ name: 'syncFolder', path }),
    async link(from, to) {
      taken(to);
      files.set(to, get(from));
      steps.push({ name: 'link', path: from, to });
    },
    async rename(from, to) {
      files.set(to, get(from));
      files.delete(from);
      steps.push({ name: 'rename', path: from, to });
    },
    async remove(path) {
      if (files.delete(path)) steps.push({ name: 'unlink', path });
    },
  };
}
