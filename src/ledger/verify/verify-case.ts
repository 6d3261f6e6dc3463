// The verification of a case (docs/formats/verify.md, TRUST 2): its files and what the reader knows from outside in; a verdict,
// every problem, what still holds and what is not proven out. Every byte is accounted for: a file that no rule names is a
// problem as well. Nothing is written, no network is asked, no clock is read. This function is the procedure; begin here.
//
// Trust: nothing in the folder is trusted. The key of the log counts as the log's own only when `vkey` is given by another
// channel; the verdict says so where it is not.

import type { Progress, VerifyReport } from '../../model/views.ts';
import type { CaseFile, CaseFiles } from './case-files.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkKit } from './check-kit.ts';
import { checkObjects } from './check-objects.ts';
import { checkOutside } from './check-outside.ts';
import { type Notebook, note, notebookOf } from './notebook.ts';
import { type Log, readLog } from './read-log.ts';
import { type CaseRecord, readRecords, standingOf } from './read-records.ts';
import { reportOf } from './verdict.ts';
import type { VerifyOptions } from './verify-options.ts';

export async function verifyCase(
  files: CaseFiles,
  options: VerifyOptions,
  onProgress: (progress: Progress) => void,
): Promise<VerifyReport> {
  const list = await files.list();
  const notes = notebookOf(files, list);
  const standing = standingOf();
  const logs: Log[] = [];
  const records: CaseRecord[] = [];
  for (const folder of logFolders(list)) {
    onProgress(progressAt('records', logs.length, null, 0, folder));
    const log = await readLog(notes, folder);
    if (log === null) continue;
    const own = await readRecords(notes, log, standing);
    await checkAnchors(notes, log, own, standing, { at: Date.parse(options.at), roots: options.roots });
    logs.push(log);
    records.push(...own);
  }
  if (logs.length === 0)
    note(notes, 'incomplete', 'logs', 'there is no log that can be read: nothing of this case can be verified');
  await checkKit(notes, records);
  const read = await checkObjects(notes, records, standing, options.reading, (done, total, bytes, id) =>
    onProgress(progressAt('objects', done, total, bytes, id)),
  );
  checkKeys(notes, logs, options.vkey);
  const agreeing = checkOutside(notes, logs, options.against);
  noteUnaccounted(notes, list, logs.length > 0);
  return reportOf(notes, { logs, records, read, agreeing, options });
}

const logFolders = (list: readonly CaseFile[]): readonly string[] =>
  [...new Set(list.flatMap(({ path }) => /^logs\/[^/]+(?=\/)/.exec(path) ?? []))].sort();

/** The key in the folder against the one from another channel. */
function checkKeys(notes: Notebook, logs: readonly Log[], vkey: string | null): void {
  if (vkey === null || logs.some(({ key }) => key.vkey === vkey.trim())) return;
  note(
    notes,
    'altered',
    'logs',
    'no log of this folder has the key that was given: it is another case, or one made to look like it',
  );
}

/** `lock` and `derived/` are no evidence; everything else must have been named by a rule above. */
function noteUnaccounted(notes: Notebook, list: readonly CaseFile[], readable: boolean): void {
  for (const { path, kind, bytes } of list) {
    if (path.startsWith('derived/') || notes.accounted.has(path)) continue;
    if (path === 'lock' && kind === 'file' && bytes <= MAX_LOCK) {
      notes.notProven.push(
        'that nobody is writing to this folder now: it has a lock, of a running command or of one that was cut off',
      );
      continue;
    }
    if (!readable && kind === 'file' && /^(objects|logs)\//.test(path)) continue; // without a log nothing says what belongs
    note(
      notes,
      'unaccounted',
      path,
      kind === 'file' ? sentenceFor(path) : 'this is no plain file; nothing in a case is a link or a device',
    );
  }
}

const MAX_LOCK = 1024;

function sentenceFor(path: string): string {
  if (path.startsWith('tmp/'))
    return 'left over from a write that was cut off; it is not part of the case, and the next command removes it';
  if (path.startsWith('objects/'))
    return 'no record names this object: it was put here, or a write was cut off before its record';
  return 'no record and no rule of the format names this file';
}

function progressAt(stage: string, done: number, total: number | null, bytes: number, current: string): Progress {
  return { stage, done, total, bytes, perSecond: null, etaSeconds: null, current };
}
