// A small case of our own making, written by the real log writer and object store wherever a test wants it. Everything is invented.

import { createHash } from 'node:crypto';
import type { LogFiles } from '../../src/ledger/log-files.ts';
import { type LogWriter, openLogWriter } from '../../src/ledger/log-writer.ts';
import { entryOf, type NewBody, type NewRecord, newBody, newRecordId } from '../../src/ledger/record.ts';
import { actorNameOf, type Signer, signerOf } from '../../src/ledger/signer.ts';
import { type ObjectId, objectIdOf } from '../../src/model/ids.ts';
import type { ObjectStore } from '../../src/storage/ports/object-store.ts';

const pem = (word: string): string => {
  const seed = createHash('sha256').update(word).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
};

export const PERSON: Signer = signerOf(actorNameOf(pem('person')), pem('person'));
export const LOG: Signer = signerOf('habeas/log/5f0c9ab15f0c9ab1', pem('log'));
export const LOG_FOLDER = 'logs/5f0c9ab15f0c9ab1';

/** The same bytes in the same order for the same word. */
export function randomOf(word: string): (bytes: number) => Uint8Array {
  let count = 0;
  return (bytes) =>
    Buffer.concat(
      Array.from({ length: Math.ceil(bytes / 32) }, () => createHash('sha256').update(`${word} ${count++}`).digest()),
    ).subarray(0, bytes);
}

const CASE = newRecordId(randomOf('case'));

export const entryFor = (record: NewRecord, word: string): Uint8Array =>
  entryOf(record, { signer: PERSON, caseId: CASE, id: newRecordId(randomOf(word)), at: '2026-09-01T08:00:00.000Z' });

const hashOf = (bytes: Uint8Array): ObjectId => objectIdOf(createHash('sha256').update(bytes).digest('hex'));

const KIT: Readonly<Record<string, Uint8Array>> = {
  'README.txt': Buffer.from('How to check.\n'),
  'VERIFY.sh': Buffer.from('#!/bin/sh\n'),
  'verify.py': Buffer.from('pass\n'),
  policy: Buffer.from(`log ${LOG.vkey}\nquorum none\n`),
  [`${LOG_FOLDER}/log.vkey`]: Buffer.from(`${LOG.vkey}\n`),
};

export interface Genesis {
  readonly body: NewBody;
  readonly entry: Uint8Array;
}

/** Record 0, and what must lie in the folder for it. */
function genesis(): Genesis {
  const body = newBody({ name: 'The dock strike of Tarsel', software: 'habeas' }, randomOf('genesis'));
  const files = Object.fromEntries(Object.entries(KIT).map(([path, bytes]) => [path, hashOf(bytes)]));
  return { body, entry: entryFor({ act: 'genesis', on: [], body, level: 0, key: PERSON.vkey, files }, 'record 0') };
}

/** A case with record 0 in an empty folder. */
export async function makeCase(files: LogFiles, objects: ObjectStore): Promise<void> {
  const folders = [
    'objects',
    'objects/sha256',
    'tmp',
    'logs',
    LOG_FOLDER,
    `${LOG_FOLDER}/checkpoints`,
    `${LOG_FOLDER}/tile`,
  ];
  for (const folder of folders) await files.makeFolder(folder);
  for (const [path, bytes] of Object.entries(KIT)) {
    await files.create(path, bytes);
    await files.syncFile(path);
  }
  for (const folder of ['', ...folders]) await files.syncFolder(folder);
  const { body, entry } = genesis();
  await objects.put(body.bytes);
  await objects.settle();
  await (await openLogWriter(files, LOG_FOLDER, LOG)).append([entry]);
}

/** What an opening clears before it reads the log. */
export async function openCase(files: LogFiles): Promise<LogWriter> {
  await files.makeFolder('tmp');
  for (const name of await files.list('tmp')) await files.remove(`tmp/${name}`);
  return openLogWriter(files, LOG_FOLDER, LOG);
}

/** Seals documents: their bytes and bodies first, then one record each. Resolves when the records are acknowledged. */
export async function sealAll(log: LogWriter, objects: ObjectStore, documents: readonly string[]): Promise<void> {
  const entries: Uint8Array[] = [];
  for (const document of documents) {
    const stored = await objects.put(Buffer.from(document));
    const { id, sha512, bytes } = stored;
    const body = newBody({ sha256: id.slice('sha256:'.length), sha512, bytes }, randomOf(`body of ${document}`));
    await objects.put(body.bytes);
    const word = `record ${log.size() + entries.length} of ${document}`;
    entries.push(entryFor({ act: 'object.seal', on: [id], body, level: 0 }, word));
  }
  await objects.settle();
  await log.append(entries);
}
