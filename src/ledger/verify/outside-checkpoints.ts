// What `--against` names, turned into checkpoints: another copy of the case, or the bytes of a single checkpoint. In: the other
// folder's files. Out: every checkpoint in it, newest and kept ones, and of the mirrors it holds. They are checked later.

import { type CaseFiles, readSmall } from './case-files.ts';
import type { OutsideCheckpoint } from './check-outside.ts';

const CHECKPOINT = /^(logs|peers)\/[^/]+\/(checkpoint|checkpoints\/\d+)$/;

export async function outsideCheckpoints(files: CaseFiles, name: string): Promise<readonly OutsideCheckpoint[]> {
  const found: OutsideCheckpoint[] = [];
  for (const { path, kind } of await files.list())
    if (kind === 'file' && CHECKPOINT.test(path))
      found.push({ bytes: await readSmall(files, path), from: `${name}/${path}` });
  return found;
}
