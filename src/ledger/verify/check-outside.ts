// The outside view: what somebody else knows of a log (a peer's copy of the case, a checkpoint that was sent or printed) against
// the log in the folder. A folder alone can never show that its newest part was cut off; one newer fact from outside can.
// In: the logs, and the outside checkpoints. Out: rollback (the folder is older), fork (two histories under one key), or nothing.

import { rootAt } from './merkle-tree.ts';
import { type Notebook, note } from './notebook.ts';
import { type Log, readCheckpoint } from './read-log.ts';
import { readSignedNote } from './signed-note.ts';

/** A checkpoint from outside: its bytes, and what the reader calls the place it came from. */
export interface OutsideCheckpoint {
  readonly bytes: Uint8Array;
  readonly from: string;
}

/** How many of the outside checkpoints the logs agree with. */
export function checkOutside(notes: Notebook, logs: readonly Log[], outside: readonly OutsideCheckpoint[]): number {
  let agreeing = 0;
  for (const { bytes, from } of outside) {
    const origin = originOf(bytes);
    const log = logs.find(({ key }) => key.name === origin);
    const fault =
      origin === null
        ? ({ verdict: 'unproven', message: 'is no signed checkpoint' } as const)
        : log === undefined
          ? ({ verdict: 'incomplete', message: `is of ${origin}, and no log of that name is in this folder` } as const)
          : compare(log, bytes);
    if (fault === null) agreeing++;
    else
      note(
        notes,
        fault.verdict,
        log === undefined ? 'logs' : `${log.folder}/checkpoint`,
        `the checkpoint from ${from} ${fault.message}`,
      );
  }
  return agreeing;
}

const originOf = (bytes: Uint8Array): string | null => readSignedNote(bytes)?.text.split('\n')[0] ?? null;

function compare(log: Log, bytes: Uint8Array): { verdict: 'altered' | 'incomplete'; message: string } | null {
  const known = readCheckpoint(bytes, log.key);
  if (known === null)
    return {
      verdict: 'altered',
      message: `is not signed with the key that this folder gives for ${log.key.name}: one of the two is not the log's`,
    };
  if (known.size > log.head.size)
    return {
      verdict: 'incomplete',
      message: `has ${known.size} records, this folder ${log.head.size}: the newest ${known.size - log.head.size} were cut off, or an older copy was put back`,
    };
  if (!rootAt(log.tree, known.size).equals(known.root))
    return {
      verdict: 'altered',
      message: `contradicts this folder at ${known.size} records: the log was forked, both were signed with its key`,
    };
  return null;
}
