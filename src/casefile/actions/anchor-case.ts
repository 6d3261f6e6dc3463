// A time stamp over the newest checkpoint (TRUST 2.6): the token is checked in full, its files are made lasting, then a record says that
// they are there. Only a hash leaves the machine, by the function that is handed in.

import { anchor, anchorFiles, tsaNameOf } from '../../ledger/timestamp/anchor.ts';
import { HabeasError } from '../../model/error.ts';
import type { CaseFile } from '../case-file.ts';
import { appendRecords, bodyOf } from './append-records.ts';

export interface AnchorRequest {
  readonly address: string;
  readonly send: (request: Uint8Array) => Promise<Uint8Array>;
  /** PEM of the authority's root, had by another channel; null to take what comes with the token. */
  readonly roots: string | null;
}

export interface Anchored {
  readonly size: number;
  readonly time: string;
  readonly authority: string;
  /** SHA-256 of the root certificate, hex: to be compared by another channel. */
  readonly root: string;
}

/** Throws `outside` where the authority does not answer with a stamp that holds, `exists` where it stamped this checkpoint before. */
export async function anchorCase(caseFile: CaseFile, { address, send, roots }: AnchorRequest): Promise<Anchored> {
  const { tools, logFolder, log } = caseFile;
  const size = log.size();
  const checkpoint = await tools.files.read(`${logFolder}/checkpoints/${size}`);
  if (checkpoint === null) {
    throw new HabeasError('broken-case', `the checkpoint of ${size} records is missing: run habeas verify`);
  }
  const stamp = await anchor({ checkpoint, send, random: tools.random.bytes, now: tools.clock.now(), roots });
  const { files, body } = anchorFiles(stamp, { folder: logFolder, size, tsa: tsaNameOf(address), address });
  await tools.files.makeFolder(`${logFolder}/tsr/${size}`);
  for (const { path, bytes } of files) {
    await tools.files.create(path, bytes);
    await tools.files.syncFile(path);
  }
  await tools.files.syncFolder(`${logFolder}/tsr/${size}`);
  await tools.files.syncFolder(`${logFolder}/tsr`);
  await appendRecords(caseFile, [{ act: 'anchor.tsa', on: [], body: bodyOf(caseFile, body) }]);
  return { size, time: stamp.time, authority: stamp.authority, root: stamp.root };
}
