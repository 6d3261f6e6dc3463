// Opens a case: completes what an earlier writer was cut short in, then brings the index up to the log. `derived/` may be missing:
// the index is then filled from record 0.

import { genesisBody } from '../../ledger/bodies.ts';
import type { LogFiles } from '../../ledger/log-files.ts';
import { openLogWriter } from '../../ledger/log-writer.ts';
import { logSize, readEntries } from '../../ledger/read-entries.ts';
import type { Signer } from '../../ledger/signer.ts';
import { HabeasError } from '../../model/error.ts';
import { parseWith } from '../../model/parse.ts';
import { readWhole } from '../../storage/ports/object-store.ts';
import type { WeighingStore } from '../../storage/ports/weighing-store.ts';
import { type CaseFile, type CaseIdentity, type CaseTools, oneAfterAnother, type ReadableCase } from '../case-file.ts';
import { readBodyJson } from './bodies.ts';
import { forgetWeighed } from './erase-source.ts';
import { erasuresOf } from './erasures.ts';
import { replayLog } from './replay-log.ts';

/** The names of the logs in a case: `9c41…`. Throws `not-a-case` where there is none, by the words in which the folder was named. */
export async function logsOf(files: LogFiles, folder: string): Promise<readonly string[]> {
  const logs = await files.list('logs');
  if (logs.length === 0) throw new HabeasError('not-a-case', `${folder} is no case: habeas init makes one`);
  return logs;
}

/** For looking only: nothing is written, and what the index does not know yet is not shown. */
export async function openForReading(tools: CaseTools, log: string): Promise<ReadableCase> {
  return { ...(await identityOf(tools, log)), tools };
}

/** For writing: the caller holds the lock. `log` signs checkpoints, `actor` signs records. */
export async function openForWriting(
  tools: CaseTools,
  weighing: WeighingStore,
  signers: { readonly log: Signer; readonly actor: Signer },
): Promise<CaseFile> {
  const name = signers.log.name.slice('habeas/log/'.length);
  await clearTmp(tools.files);
  const log = await openLogWriter(tools.files, `logs/${name}`, signers.log);
  const identity = await identityOf(tools, name);
  await replayLog({ ...identity, tools });
  await finishErasures(tools, weighing);
  const queues = { queue: oneAfterAnother(), judging: oneAfterAnother() };
  return { ...identity, tools, weighing, log, actor: signers.actor, ...queues };
}

/** Erasing writes its record first: bytes that are still there were to go when the program ended. */
async function finishErasures(tools: CaseTools, weighing: WeighingStore): Promise<void> {
  const { index, objects } = tools;
  // What came in again after it was erased is in the case again.
  for await (const { index: n, on } of erasuresOf(index))
    for (const id of on)
      if ((await objects.size(id)) !== null && !(await index.sealedSince(id, n))) {
        await forgetWeighed(tools, weighing);
        await objects.erase(id);
      }
}

/** What a process that was killed left half written has no name anywhere. */
async function clearTmp(files: LogFiles): Promise<void> {
  await files.makeFolder('tmp');
  for (const name of await files.list('tmp')) await files.remove(`tmp/${name}`);
}

async function identityOf(tools: CaseTools, log: string): Promise<CaseIdentity> {
  const logFolder = `logs/${log}`;
  const size = await logSize(tools.files, logFolder);
  for await (const entry of readEntries(tools.files, logFolder, 0, Math.min(size, 256) === 256 ? 256 : size)) {
    const body = parseWith(genesisBody, readBodyJson(await readWhole(tools.objects, entry.body)));
    if (!body.ok)
      throw new HabeasError('broken-case', 'the first record of this case does not read: run habeas verify');
    return { caseId: entry.caseId, name: body.value.name, created: entry.at, origin: `habeas/log/${log}`, logFolder };
  }
  throw new HabeasError(
    'not-a-case',
    'the log of this case has no records: it was cut short while it was made; make it anew',
  );
}
