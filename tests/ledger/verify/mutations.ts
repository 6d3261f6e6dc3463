// Changes to the files of a case: one named change after the other, chosen by a seed so that a run can be repeated. No change
// leaves the files as they were.

import { type Files, hex } from './a-case.ts';

export interface Mutation {
  readonly name: string;
  readonly files: Files;
}

/** Whole numbers below a limit, the same for the same seed. */
function draws(seed: string): (below: number) => number {
  let count = 0;
  return (below) => Number.parseInt(hex(`${seed} ${count++}`).slice(0, 12), 16) % below;
}

const replaced = (files: Files, path: string, bytes: Buffer): Files => new Map(files).set(path, bytes);

function without(files: Files, path: string): Files {
  const rest = new Map(files);
  rest.delete(path);
  return rest;
}

type Change = (files: Files, path: string, bytes: Buffer, draw: (below: number) => number) => Files;

const CHANGES: Readonly<Record<string, Change>> = {
  'flip a bit': (files, path, bytes, draw) => {
    const copy = Buffer.from(bytes);
    const at = draw(bytes.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << draw(8));
    return replaced(files, path, copy);
  },
  'delete a byte': (files, path, bytes, draw) => {
    const at = draw(bytes.length);
    return replaced(files, path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]));
  },
  'insert a byte': (files, path, bytes, draw) => {
    const at = draw(bytes.length + 1);
    return replaced(files, path, Buffer.concat([bytes.subarray(0, at), Buffer.of(draw(256)), bytes.subarray(at)]));
  },
  truncate: (files, path, bytes, draw) => replaced(files, path, bytes.subarray(0, draw(bytes.length))),
  append: (files, path, bytes, draw) => replaced(files, path, Buffer.concat([bytes, Buffer.of(draw(256))])),
  'append a newline': (files, path, bytes) => replaced(files, path, Buffer.concat([bytes, Buffer.of(10)])),
  'zero a stretch': (files, path, bytes, draw) => {
    const at = draw(bytes.length);
    const copy = Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + 64));
    return replaced(files, path, copy.equals(bytes) ? Buffer.concat([bytes, Buffer.of(0)]) : copy);
  },
  'remove the file': (files, path) => without(files, path),
  'rename the file': (files, path, bytes) => without(files, path).set(`${path}x`, bytes),
  'move the file up': (files, path, bytes) => without(files, path).set(`tmp/${path.split('/').at(-1) ?? ''}`, bytes),
  'add a file beside it': (files, path, bytes, draw) => replaced(files, `${path}.${draw(1000)}`, bytes),
  'repeat a line': (files, path, bytes) => {
    const end = bytes.lastIndexOf(10, bytes.length - 2);
    return replaced(files, path, Buffer.concat([bytes, bytes.subarray(end + 1)]));
  },
  'swap with another file': (files, path, bytes, draw) => {
    const others = [...files.entries()].filter(([, other]) => !other.equals(bytes));
    const [otherPath, other] = others[draw(others.length)] ?? [path, bytes];
    return new Map(files).set(path, other).set(otherPath, bytes);
  },
};

/** `count` changes to `files`, file by file and change by change in turn. */
export function* mutations(files: Files, count: number, seed: string): Generator<Mutation> {
  const draw = draws(seed);
  const paths = [...files.keys()].sort();
  const changes = Object.entries(CHANGES);
  for (let i = 0; i < count; i++) {
    const path = paths[i % paths.length] ?? '';
    const [name, change] = changes[Math.floor(i / paths.length) % changes.length] ?? [];
    const bytes = files.get(path);
    if (name === undefined || change === undefined || bytes === undefined) continue;
    yield { name: `${name}: ${path}`, files: change(files, path, bytes, draw) };
  }
}
