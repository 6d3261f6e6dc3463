// A time stamp over the newest checkpoint (TRUST 2.6): the token is checked in full, its files are made lasting, then a record says that
// they are there. Only a hash leaves the machine, by the function that is handed in.

import { createHash } from 'node:crypto';
import { anchor } from '../../ledger/timestamp/anchor.ts';
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

export async function anchorCase(caseFile: CaseFile, { address, send, roots }: AnchorRequest): Promise<Anchored> {
  const { tools, logFolder, log } = caseFile;
  const size = log.size();
  const checkpoint = await tools.files.read(`${logFolder}/checkpoints/${size}`);
  if (checkpoint === null)
    throw new HabeasError('broken-case', `the checkpoint of ${size} records is missing: run habeas verify`);
  const stamp = await anchor({ checkpoint, send, random: tools.random.bytes, now: tools.clock.now(), roots });
  const tsa = fileNameOf(address);
  const folder = `${logFolder}/tsr/${size}`;
  const parts = { tsq: stamp.request, tsr: stamp.reply, chain: Buffer.from(stamp.chain) };
  await tools.files.makeFolder(folder);
  for (const [part, bytes] of Object.entries(parts)) {
    const path = `${folder}/${tsa}.${part === 'chain' ? 'chain.pem' : part}`;
    await tools.files.create(path, bytes);
    await tools.files.syncFile(path);
  }
  await tools.files.syncFolder(folder);
  await tools.files.syncFolder(`${logFolder}/tsr`);
  const { time, authority, root } = stamp;
  const [tsq, tsr, chain] = [sha256(parts.tsq), sha256(parts.tsr), sha256(parts.chain)];
  const body = bodyOf(caseFile, { size, tsa, tsq, tsr, chain, time, authority, root, address });
  await appendRecords(caseFile, [{ act: 'anchor.tsa', on: [], body }]);
  return { size, time, authority, root };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** `https://tsa.example.org/stamp` => `tsa.example.org-stamp`: the name under which its files stand. */
function fileNameOf(address: string): string {
  const { host, pathname } = new URL(address);
  const name = `${host}${pathname}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .replace(/-+$/, '');
  return name.slice(0, 100) || 'tsa';
}
