// The records of a log for those who use the case: entry by entry from an index on. Form is checked, signatures are not: that is what
// `habeas verify` is for. A log that does not read is a broken case.

import { HabeasError } from '../model/error.ts';
import { isObjectId, isRecordId, type ObjectId, type RecordId } from '../model/ids.ts';
import { list, oneOf, type Parser, parseWith, string, text } from '../model/parse.ts';
import type { LogFiles } from './log-files.ts';
import { readBundle } from './log-writer.ts';
import { ACTS, type Act, RECORD_HEAD } from './record.ts';
import { readCanonical } from './verify/canonical.ts';
import { TILE_WIDTH, tilePath } from './verify/merkle-tree.ts';
import { readCheckpoint } from './verify/read-log.ts';
import { readSignedNote, readUtf8, readVerifierKey } from './verify/signed-note.ts';

export interface LogEntry {
  readonly index: number;
  readonly id: RecordId;
  readonly act: Act;
  readonly actor: string;
  readonly at: string;
  readonly caseId: string;
  readonly on: readonly ObjectId[];
  readonly level: 0 | 1;
  readonly body: ObjectId;
}

const actor: Parser<string> = string;
const ids = list(text(isObjectId, 'an object id'));

/** The fields of one entry. Throws `broken-case`. */
export function readEntry(bytes: Uint8Array, index: number): LogEntry {
  const [head, line] = readSignedNote(bytes)?.text.split('\n') ?? [];
  const fields = head === RECORD_HEAD ? readCanonical(line ?? '') : null;
  const entry = parseWith((value, path, faults): LogEntry => {
    const read = <T>(name: string, parser: Parser<T>): T =>
      parser((value as Readonly<Record<string, unknown>> | null)?.[name], `${path}${name}`, faults);
    return {
      index,
      id: read('id', text(isRecordId, 'a record id')),
      act: read(
        'act',
        text((act): act is Act => ACTS.some((one) => one === act), 'an act of this version'),
      ),
      actor: read('actor', actor),
      at: read('at', string),
      caseId: read('case', string),
      on: read('on', ids),
      level: read('lvl', oneOf(0, 1)),
      body: read('body', text(isObjectId, 'an object id')),
    };
  }, fields);
  if (entry.ok) return entry.value;
  const [fault] = entry.faults;
  throw new HabeasError(
    'broken-case',
    `record ${index} does not read (${fault?.path} ${fault?.message}): run habeas verify`,
  );
}

/** The size that the newest checkpoint of `logs/<log>` states. Throws `not-a-case` where there is none. */
export async function logSize(files: LogFiles, folder: string): Promise<number> {
  const key = readVerifierKey((readUtf8((await files.read(`${folder}/log.vkey`)) ?? new Uint8Array()) ?? '').trim());
  const bytes = await files.read(`${folder}/checkpoint`);
  const checkpoint = key === null || bytes === null ? null : readCheckpoint(bytes, key);
  if (checkpoint === null)
    throw new HabeasError('not-a-case', `${folder} has no checkpoint that its key signed: run habeas verify`);
  return checkpoint.size;
}

/** Entries from `from` to the size of the log, bundle by bundle. */
export async function* readEntries(
  files: LogFiles,
  folder: string,
  from: number,
  size: number,
): AsyncGenerator<LogEntry> {
  for (let bundle = Math.floor(from / TILE_WIDTH); bundle * TILE_WIDTH < size; bundle++) {
    const first = bundle * TILE_WIDTH;
    const path = `${folder}/${tilePath({ level: 'entries', index: bundle, width: Math.min(TILE_WIDTH, size - first) })}`;
    const bytes = await files.read(path);
    const entries = bytes === null ? null : readBundle(bytes);
    if (entries === null) throw new HabeasError('broken-case', `${path} is missing or damaged: run habeas verify`);
    for (const [i, entry] of entries.entries()) if (first + i >= from) yield readEntry(entry, first + i);
  }
}
