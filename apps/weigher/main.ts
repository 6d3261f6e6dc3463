// The process that weighs a case beside the server or the command that asked for it, so that neither stands still meanwhile. In: the folder of the case, as the one argument; the index is only read, the
// weighing store is written. Out: lines of JSON on standard output: `{"progress":{…}}`, and at the end `{"report":{…}}` or `{"error":{"code","message"}}`. It stops when standard input ends, which it
// also does when the one who asked is gone: in good order, or else cut off (stop.ts).

import { setPriority } from 'node:os';
import { join } from 'node:path';
import { weighCase } from '../../src/casefile/actions/weigh-case.ts';
import { HabeasError } from '../../src/model/error.ts';
import type { Progress } from '../../src/model/views.ts';
import { lockWeighing } from '../../src/storage/folder/case-lock.ts';
import { openCaseIndex } from '../../src/storage/sqlite/case-index.ts';
import { openWeighingStore } from '../../src/storage/sqlite/weighing/weighing-store.ts';
import { stopWhenAsked } from './stop.ts';

/** Whoever looks at the case comes first. */
const NICE = 10;
/** In which most steps come to an end; comparisons of a very large case do not. */
const GRACE_MS = 5000;

const tell = (line: unknown): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

async function weigh(folder: string, signal: AbortSignal) {
  const derived = join(folder, 'derived');
  const lock = lockWeighing(derived);
  try {
    const index = openCaseIndex(join(derived, 'index.sqlite'), { readOnly: true });
    const weighing = openWeighingStore(join(derived, 'weighing.sqlite'));
    try {
      const clock = { now: () => new Date().toISOString() };
      return await weighCase({ index, weighing, clock }, { signal, progress: everyTenth(signal) });
    } finally {
      await Promise.all([index.close(), weighing.close()]);
    }
  } finally {
    lock.release();
  }
}

/** Ten times a second at most, and each new stage; between two of them the process hears whether it is to stop. */
function everyTenth(signal: AbortSignal): (progress: Progress) => Promise<void> {
  let [last, stage] = [0, ''];
  return async (progress) => {
    const now = performance.now();
    if (progress.stage !== stage || now - last > 100) {
      [last, stage] = [now, progress.stage];
      tell({ progress });
    }
    if (!signal.aborted) await new Promise((resolve) => setImmediate(resolve));
  };
}

// Nobody reads any longer: then standard input ends as well.
process.stdout.on('error', () => undefined);
try {
  setPriority(NICE);
  tell({ report: await weigh(process.argv[2] ?? '', await stopWhenAsked(GRACE_MS)) });
} catch (error) {
  const said =
    error instanceof HabeasError ? error : new HabeasError('fault', 'the weighing met a fault', { cause: error });
  if (said !== error) console.error(error);
  tell({ error: { code: said.code, message: said.message } });
}
