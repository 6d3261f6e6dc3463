// Ed25519 keys of persons and logs, and notes signed with them (C2SP signed-note, key type 0x01).
//
//   vkey     habeas/actor/5f0c…+a1b2c3d4+AQ…            name, key id in hex, base64 of 0x01 and the 32 bytes of the key
//   line     — habeas/actor/5f0c… obLD1…                 base64 of key id (4 bytes) and signature (64 bytes)

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export interface Signer {
  readonly name: string;
  /** What others check the signatures with. */
  readonly vkey: string;
  /** The whole note: the text, an empty line, the signature line. `text` ends with a newline. */
  sign(text: string): Uint8Array;
}

const ED25519_TYPE = 0x01;

/** A signer with the name and the private key (PKCS#8, PEM). */
export function signerOf(name: string, pem: string): Signer {
  const key = createPrivateKey(pem);
  const typeAndKey = Buffer.concat([Uint8Array.of(ED25519_TYPE), rawPublicKey(key)]);
  const keyId = createHash('sha256').update(`${name}\n`).update(typeAndKey).digest().subarray(0, 4);
  return {
    name,
    vkey: `${name}+${keyId.toString('hex')}+${typeAndKey.toString('base64')}`,
    sign(text) {
      const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), key)]).toString('base64');
      return Buffer.from(`${text}\n\u2014 ${name} ${signature}\n`);
    },
  };
}

const rawPublicKey = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);

/** A new private key (PKCS#8, PEM), from the operating system's randomness. */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

/** The name of a person's key: a hash of the public key, so that it tells nothing else. */
export function actorNameOf(pem: string): string {
  const hash = createHash('sha256')
    .update(rawPublicKey(createPrivateKey(pem)))
    .digest('hex');
  return `habeas/actor/${hash.slice(0, 32)}`;
}
