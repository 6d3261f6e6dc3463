// Puts a case together from its adapters: the one place of the command line that names them.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCase, type VerifyKit } from '../../src/casefile/actions/create-case.ts';
import { logsOf, openForReading, openForWriting } from '../../src/casefile/actions/open-case.ts';
import type { CaseFile, CaseTools, ReadableCase } from '../../src/casefile/case-file.ts';
import { actorNameOf, newPrivateKey, signerOf } from '../../src/casefile/signing-keys.ts';
import { HabeasError } from '../../src/model/error.ts';
import { type CaseLock, lockCase } from '../../src/storage/folder/case-lock.ts';
import { durableFiles } from '../../src/storage/folder/durable-files.ts';
import { type KeyFolder, keyFolder } from '../../src/storage/folder/key-folder.ts';
import { makeFolder } from '../../src/storage/folder/make-folder.ts';
import { objectFolder } from '../../src/storage/folder/object-store.ts';
import type { CaseIndex } from '../../src/storage/ports/case-index.ts';
import type { Clock, Random } from '../../src/storage/ports/clock.ts';
import { openCaseIndex } from '../../src/storage/sqlite/case-index.ts';
import { say } from './command.ts';
import { keysFolder } from './home.ts';
import { askPassphrase } from './passphrase.ts';
import { weighingStoreOf } from './weighing.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KIT = join(ROOT, 'src', 'ledger', 'verify', 'kit');
const PERSON = 'person';

export const clock: Clock = { now: () => new Date().toISOString() };
export const random: Random = { bytes: (count) => randomBytes(count) };

export const SOFTWARE = `habeas ${(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version}`;

function storesOf(folder: string): Omit<CaseTools, 'index'> {
  return { files: durableFiles(folder), objects: objectFolder(folder), clock, random };
}

const indexPath = (folder: string): string => join(folder, 'derived', 'index.sqlite');

/** Makes the case beside its place and then puts it there in one step, so that no half a case ever stands under its name. */
export async function initCase(folder: string, name: string): Promise<void> {
  const place = resolve(folder);
  if (existsSync(place) && !isEmptyFolder(place)) {
    throw new HabeasError('exists', `${folder} is there and is no empty folder: name one that does not exist yet`);
  }
  const draft = join(dirname(place), `.${basename(place)}.new-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  makeFolder(draft);
  const keys = keyFolder(keysFolder());
  const person = await personKey(keys);
  const logName = Buffer.from(random.bytes(16)).toString('hex');
  const logPem = newPrivateKey();
  await keys.write(`log-${logName}`, logPem);
  const log = signerOf(`habeas/log/${logName}`, logPem);
  await createCase(storesOf(draft), {
    name,
    software: SOFTWARE,
    actor: signerOf(actorNameOf(person), person),
    log,
    kit: readKit(),
  });
  renameSync(draft, place);
  await durableFiles(dirname(place)).syncFolder('');
}

const isEmptyFolder = (place: string): boolean => statSync(place).isDirectory() && readdirSync(place).length === 0;

const readKit = (): VerifyKit => ({
  'README.txt': readFileSync(join(KIT, 'README.txt')),
  'VERIFY.sh': readFileSync(join(KIT, 'VERIFY.sh')),
  'verify.py': readFileSync(join(KIT, 'verify.py')),
});

/** The key of the person at this machine; made at the first case. */
async function personKey(keys: KeyFolder): Promise<string> {
  const there = await keys.read(PERSON, askPassphrase);
  if (there !== null) return there;
  const pem = newPrivateKey();
  await keys.write(PERSON, pem);
  return pem;
}

export interface Open<T> {
  readonly caseFile: T;
  close(): Promise<void>;
}

/** Holds the lock until it is closed. Throws `locked`, `no-key`, `not-a-case`. */
export async function openCase(folder: string): Promise<Open<CaseFile>> {
  await logsOf(durableFiles(folder), folder);
  const lock = lockCase(folder);
  try {
    const signers = await signersOf(folder);
    mkdirSync(join(folder, 'derived'), { recursive: true });
    const index = openCaseIndex(indexPath(folder));
    const weighing = weighingStoreOf(folder);
    const caseFile = await openForWriting({ ...storesOf(folder), index }, weighing, signers);
    return {
      caseFile,
      async close() {
        await Promise.all([index.close(), weighing.close()]);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Looks only: needs no key, and works while another process writes. */
export async function openCaseToRead(folder: string): Promise<Open<ReadableCase>> {
  const [log] = await logsOf(durableFiles(folder), folder);
  if (!existsSync(indexPath(folder))) {
    throw new HabeasError(
      'not-found',
      'this case has no index yet: habeas serve, or habeas add with --again, makes it from the objects and the ledger',
    );
  }
  const index = openCaseIndex(indexPath(folder), { readOnly: true });
  const caseFile = await openForReading({ ...storesOf(folder), index }, log ?? '');
  const waiting = await waitingIn(index);
  if (waiting > 0)
    say(
      `habeas: sources of this case that are not read yet: ${waiting}; nothing of them is shown. Where no other process is reading them, habeas serve or habeas add with --again does`,
    );
  return { caseFile, close: () => index.close() };
}

/** How many sources are sealed and not read yet: all of them where the index was made anew. */
export async function waitingIn(index: CaseIndex): Promise<number> {
  return (await index.sources({ state: 'sealed' }, { from: 0, limit: 1 })).total;
}

/** The keys of this device for this case, by the log that it has a key for. */
async function signersOf(folder: string) {
  const keys = keyFolder(keysFolder());
  const logs = await logsOf(durableFiles(folder), folder);
  for (const name of logs) {
    const pem = await keys.read(`log-${name}`, askPassphrase);
    const person = await keys.read(PERSON, askPassphrase);
    if (pem !== null && person !== null) {
      return { log: signerOf(`habeas/log/${name}`, pem), actor: signerOf(actorNameOf(person), person) };
    }
  }
  throw new HabeasError(
    'no-key',
    `the signing key of this case is not in ${keysFolder()}: a copied case can be read and verified, but only the device that made it can write to it`,
  );
}

/** The name under which the person at this device signs, or null where there is no key yet. */
export async function personName(): Promise<string | null> {
  const pem = await keyFolder(keysFolder()).read(PERSON, askPassphrase);
  return pem === null ? null : actorNameOf(pem);
}

/** Puts the keys of this case under a passphrase; those that were protected. */
export async function protectKeys(folder: string, passphrase: string): Promise<readonly string[]> {
  const keys = keyFolder(keysFolder());
  const done: string[] = [];
  for (const name of [PERSON, ...(await logsOf(durableFiles(folder), folder)).map((log) => `log-${log}`)]) {
    if (await keys.isProtected(name)) continue;
    await keys.protect(name, passphrase);
    done.push(name);
  }
  return done;
}

/** Remembers a full verification in the index, or says why not: looking has to work where another writes, and on a disk that cannot be written. */
export async function noteVerified(folder: string, verdict: string): Promise<void> {
  if (!existsSync(indexPath(folder))) return;
  const lock = lockOrWhyNot(folder);
  if (lock instanceof HabeasError) {
    say(`habeas: the case was read all the same; that it was verified is not noted in it (${lock.message})`);
    return;
  }
  try {
    const index = openCaseIndex(indexPath(folder));
    await index.noteVerified({ at: clock.now(), verdict });
    await index.close();
  } finally {
    lock.release();
  }
}

function lockOrWhyNot(folder: string): CaseLock | HabeasError {
  try {
    return lockCase(folder);
  } catch (error) {
    if (error instanceof HabeasError && (error.code === 'locked' || error.code === 'storage')) return error;
    throw error;
  }
}
