// All changes of one byte or one file to a case, and how many of them a verification misses.

import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { type Files, inMemory } from './a-case.ts';
import { OPTIONS } from './anchored-case.ts';

export interface Change {
  readonly name: string;
  /** The paths that differ now; null where the file is gone. */
  readonly files: readonly (readonly [path: string, bytes: Buffer | null])[];
}

/** `every`: of the changes to bytes, those at every so many-th place. */
export function* changesOf(files: Files, every: number): Generator<Change> {
  for (const [path, bytes] of files) {
    yield* changesOfBytes(path, bytes, every);
    yield { name: `remove ${path}`, files: [[path, null]] };
    yield {
      name: `rename ${path}`,
      files: [
        [path, null],
        [`${path}.bak`, bytes],
      ],
    };
    yield { name: `copy ${path}`, files: [[`${path}.bak`, bytes]] };
  }
  yield* swaps(files);
  for (const path of [
    'stray',
    'objects/stray',
    'logs/stray',
    'tmp/stray',
    'vault/stray',
    'peers/x/checkpoint',
    '.hidden',
  ])
    yield { name: `add ${path}`, files: [[path, Buffer.from('x')]] };
}

function* changesOfBytes(path: string, bytes: Buffer, every: number): Generator<Change> {
  const change = (name: string, changed: Buffer): Change => ({ name: `${name} of ${path}`, files: [[path, changed]] });
  for (let at = 0; at <= bytes.length; at++) {
    if (at % every !== 0) continue;
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    for (const inserted of [0, 10, 32])
      yield change(`insert ${inserted} before byte ${at}`, Buffer.concat([before, Buffer.of(inserted), after]));
    if (at === bytes.length) break;
    yield change(`cut at byte ${at}`, before);
    yield change(`delete byte ${at}`, Buffer.concat([before, bytes.subarray(at + 1)]));
    yield change(`repeat byte ${at}`, Buffer.concat([before, after.subarray(0, 1), after]));
    for (let bit = 0; bit < 8; bit++) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      yield change(`flip bit ${bit} of byte ${at}`, copy);
    }
  }
}

function* swaps(files: Files): Generator<Change> {
  const all = [...files];
  for (const [i, [path, bytes]] of all.entries())
    for (const [other, others] of all.slice(i + 1))
      if (!bytes.equals(others))
        yield {
          name: `swap ${path} and ${other}`,
          files: [
            [path, others],
            [other, bytes],
          ],
        };
}

/** Judges every change; those that gave code 0 or 3 were missed. */
export async function undetected(
  files: Files,
  changes: Iterable<Change>,
): Promise<{ readonly tried: number; readonly missed: readonly string[]; readonly wronglyBlamed: number }> {
  const missed: string[] = [];
  let tried = 0;
  let wronglyBlamed = 0;
  for (const { name, files: changed } of changes) {
    const copy = new Map(files);
    for (const [path, bytes] of changed) {
      if (bytes === null) copy.delete(path);
      else copy.set(path, bytes);
    }
    const { code, problems } = await verifyCase(inMemory(copy), OPTIONS, () => {});
    tried++;
    if (code === 0 || code === 3) missed.push(name);
    else if (!problems.some(({ where }) => changed.some(([path]) => path.startsWith(where) || where.startsWith(path))))
      wronglyBlamed++;
  }
  return { tried, missed, wronglyBlamed };
}
