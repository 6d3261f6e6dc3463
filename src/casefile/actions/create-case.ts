// A new case (TRUST 2.1): the files that tell a stranger how to check it, the key of its first log, and record 0, which holds
// their hashes. Everything is lasting when it resolves. What the folder is called and where its keys lie is the app's.

import { createHash } from 'node:crypto';
import type { LogFiles } from '../../ledger/log-files.ts';
import { openLogWriter } from '../../ledger/log-writer.ts';
import { entryOf, newBody, newRecordId } from '../../ledger/record.ts';
import type { Signer } from '../../ledger/signer.ts';
import { type ObjectId, objectIdOf } from '../../model/ids.ts';
import type { CaseTools } from '../case-file.ts';

/** `README.txt`, `VERIFY.sh` and `verify.py`, as they stand in src/ledger/verify/kit/. */
export type VerifyKit = Readonly<Record<'README.txt' | 'VERIFY.sh' | 'verify.py', Uint8Array>>;

export interface NewCase {
  readonly name: string;
  /** Program and version. */
  readonly software: string;
  readonly actor: Signer;
  /** Named `habeas/log/<log>`. */
  readonly log: Signer;
  readonly kit: VerifyKit;
}

const hashOf = (bytes: Uint8Array): ObjectId => objectIdOf(createHash('sha256').update(bytes).digest('hex'));

/** The folder is there, and empty. */
export async function createCase(tools: Omit<CaseTools, 'index'>, given: NewCase): Promise<void> {
  const { files, objects, clock, random } = tools;
  const logFolder = `logs/${given.log.name.slice('habeas/log/'.length)}`;
  const folders = [
    'objects',
    'objects/sha256',
    'tmp',
    'logs',
    logFolder,
    `${logFolder}/checkpoints`,
    `${logFolder}/tile`,
    `${logFolder}/tsr`,
  ];
  for (const folder of folders) await files.makeFolder(folder);
  const own: Readonly<Record<string, Uint8Array>> = {
    ...given.kit,
    policy: Buffer.from(`log ${given.log.vkey}\nquorum none\n`),
    [`${logFolder}/log.vkey`]: Buffer.from(`${given.log.vkey}\n`),
  };
  for (const [path, bytes] of Object.entries(own)) await writeNew(files, path, bytes);
  for (const folder of ['', ...folders]) await files.syncFolder(folder);
  const body = newBody({ name: given.name, software: given.software }, random.bytes);
  await objects.put(body.bytes);
  await objects.settle();
  const caseId = newRecordId(random.bytes);
  const genesis = entryOf(
    {
      act: 'genesis',
      on: [],
      body,
      level: 0,
      key: given.actor.vkey,
      files: Object.fromEntries(Object.entries(own).map(([path, bytes]) => [path, hashOf(bytes)])),
    },
    { signer: given.actor, caseId, id: newRecordId(random.bytes), at: clock.now() },
  );
  const log = await openLogWriter(files, logFolder, given.log);
  await log.append([genesis]);
}

async function writeNew(files: LogFiles, path: string, bytes: Uint8Array): Promise<void> {
  await files.create(path, bytes);
  await files.syncFile(path);
}
