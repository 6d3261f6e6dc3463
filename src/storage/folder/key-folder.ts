// Signing keys, outside every case (TRUST 2.4): $HABEAS_HOME/keys, mode 0600. PKCS#8 in PEM; after `habeas key protect` inside an age
// file under a passphrase (scrypt). A key is never written over: a new form gets its place before the old one goes.
//
//   keys/person.pem            the person's key, for records             keys/person.pem.age     the same, protected
//   keys/log-<log>.pem         the key of one log of this device         keys/log-<log>.pem.age

import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import { HabeasError } from '../../model/error.ts';
import { diskError, isMissing } from './disk-error.ts';
import { makeFolder } from './make-folder.ts';

export interface KeyFolder {
  /** Null where there is none. Throws `no-key` where it is protected and the passphrase is missing or wrong. */
  read(name: string, passphrase: Passphrase): Promise<string | null>;
  /** Throws `exists`. */
  write(name: string, pem: string): Promise<void>;
  isProtected(name: string): Promise<boolean>;
  /** Throws `no-key` where there is no key of that name. */
  protect(name: string, passphrase: string): Promise<void>;
}

/** Asked only where a key is protected; null where nobody can be asked. */
export type Passphrase = () => Promise<string | null>;

export function keyFolder(folder: string): KeyFolder {
  const plain = (name: string): string => join(folder, `${name}.pem`);
  const sealed = (name: string): string => `${plain(name)}.age`;
  return {
    async read(name, passphrase) {
      const open = await readOrNull(plain(name));
      if (open !== null) return open.toString('utf8');
      const closed = await readOrNull(sealed(name));
      if (closed === null) return null;
      const words = await passphrase();
      if (words === null)
        throw new HabeasError(
          'no-key',
          'the signing key is protected: start again at a terminal, or hand the passphrase in',
        );
      const decrypter = new Decrypter();
      decrypter.addPassphrase(words);
      try {
        return await decrypter.decrypt(closed, 'text');
      } catch (error) {
        throw new HabeasError('no-key', 'the passphrase does not open the signing key', { cause: error });
      }
    },
    write: (name, pem) => writeKey(folder, plain(name), Buffer.from(pem)),
    isProtected: async (name) => (await readOrNull(plain(name))) === null && (await readOrNull(sealed(name))) !== null,
    async protect(name, passphrase) {
      const pem = await readOrNull(plain(name));
      if (pem === null) throw new HabeasError('no-key', `there is no unprotected key ${name} in ${folder}`);
      const encrypter = new Encrypter();
      encrypter.setPassphrase(passphrase);
      await writeKey(folder, sealed(name), await encrypter.encrypt(pem));
      await rm(plain(name));
      await syncFolder(folder);
    },
  };
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw diskError(error, path);
  }
}

async function writeKey(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  try {
    makeFolder(folder);
    {
      await using file = await open(path, 'wx', 0o600);
      await file.writeFile(bytes);
      await file.sync();
    }
    await syncFolder(folder);
  } catch (error) {
    throw diskError(error, path);
  }
}

async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync();
}
