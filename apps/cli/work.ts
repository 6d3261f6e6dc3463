// Adding, as `add`, `open` and the server do it: with the processes that read, and an end that leaves nothing half done.

import { homedir } from 'node:os';
import { type AddOptions, addInputs } from '../../src/casefile/actions/add-inputs.ts';
import { readWaitingOne } from '../../src/casefile/actions/read-waiting.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import type { ObjectId } from '../../src/model/ids.ts';
import type { AddReport } from '../../src/model/views.ts';
import { folderInputFiles } from '../../src/storage/folder/input-files.ts';
import { ARCHIVE_LIMITS } from '../../src/storage/ports/archive-readers.ts';
import { openArchiveReaders } from '../../src/storage/processes/archive-readers.ts';
import { openDocumentReaders } from '../../src/storage/processes/document-readers.ts';
import { type Open, openCase, waitingIn } from './case-tools.ts';
import { progressLine, say } from './command.ts';

export type AddWork = Pick<AddOptions, 'level' | 'signal' | 'onProgress'> &
  Partial<Pick<AddOptions, 'calledElsewhere' | 'erasedToo' | 'home'>>;

export async function addToCase(caseFile: CaseFile, inputs: readonly string[], work: AddWork): Promise<AddReport> {
  const readers = openDocumentReaders();
  const archives = openArchiveReaders();
  try {
    return await addInputs(caseFile, inputs, {
      calledElsewhere: new Map(),
      erasedToo: false,
      home: homedir(),
      ...work,
      files: folderInputFiles,
      readers,
      archives,
      limits: ARCHIVE_LIMITS,
    });
  } finally {
    await Promise.all([readers.close(), archives.close()]);
  }
}

/** One source, if it waits, at once: after a person said that it is of another day or publisher, claims are found anew. */
export async function readAnew(caseFile: CaseFile, id: ObjectId): Promise<void> {
  const [row] = await caseFile.tools.index.sourceRows([id]);
  if (row?.state !== 'sealed') return;
  const readers = openDocumentReaders();
  const archives = openArchiveReaders();
  try {
    const [level] = (await caseFile.tools.index.levelsOf([id])).values();
    const tools = { readers, archives, limits: ARCHIVE_LIMITS, erasedToo: false, level: level ?? 0 };
    await readWaitingOne(caseFile, tools, id);
  } finally {
    await Promise.all([readers.close(), archives.close()]);
  }
}

/**
 * For decisions on what was found: what waits is read first, as all does where the index was made anew. Else nothing would
 * be there to decide on.
 */
export async function openCaseRead(folder: string): Promise<Open<CaseFile>> {
  const open = await openCase(folder);
  try {
    const waiting = await waitingIn(open.caseFile.tools.index);
    if (waiting === 0) return open;
    say(`habeas: sources of this case that are not read yet: ${waiting}; they are read first`);
    const { show, end } = progressLine();
    await addToCase(open.caseFile, [], { level: 0, signal: new AbortController().signal, onProgress: show }).finally(
      end,
    );
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** The first interrupt stops the work in good order; the second ends the program, which loses nothing either. */
export function stopOnInterrupt(tell: (text: string) => void): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    tell('habeas: stopping in good order; start it again to go on (interrupt once more to end at once)');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return controller.signal;
}
