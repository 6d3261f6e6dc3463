// Signed notes (C2SP signed-note), read strictly: bytes in; text and signatures out, or what is wrong with them. Checkpoints
// and records are both signed notes. C2SP lets a reader pass over signature lines of unknown keys; here every line must be
// accounted for, so the caller is given all of them. Untrusted input.
//
//   habeas/log/9c41…
//   3
//   <root, base64>
//
//   — habeas/log/9c41… <base64 of key id (4 bytes) and Ed25519 signature (64 bytes)>

import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

export interface Signature {
  readonly name: string;
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

export interface SignedNote {
  /** With its last newline: exactly what was signed. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

export interface VerifierKey {
  readonly name: string;
  readonly keyId: string;
  readonly key: KeyObject;
  /** `name+hash+base64`, as it was written. */
  readonly vkey: string;
}

const SIGNATURE_LINE = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;
const ED25519_TYPE = 0x01;
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** Null where the bytes are not exactly one note: other encoding, control letters, trailing bytes, a line that is no signature. */
export function readSignedNote(bytes: Uint8Array): SignedNote | null {
  const whole = readUtf8(bytes);
  if (whole === null || /[\0-\x09\x0b-\x1f\x7f]/.test(whole) || !whole.endsWith('\n')) return null;
  const split = whole.lastIndexOf('\n\n');
  if (split < 1) return null;
  const signatures: Signature[] = [];
  for (const line of whole.slice(split + 2, -1).split('\n')) {
    const [, name, base64] = SIGNATURE_LINE.exec(line) ?? [];
    const blob = base64 === undefined ? null : readBase64(base64);
    if (name === undefined || blob === null || blob.length !== 68) return null;
    signatures.push({ name, keyId: blob.subarray(0, 4).toString('hex'), bytes: blob.subarray(4) });
  }
  return { text: whole.slice(0, split + 1), signatures };
}

/** `name+hash+base64(0x01 ‖ key)`. Null where the form or the key id is wrong. */
export function readVerifierKey(vkey: string): VerifierKey | null {
  const [, name, keyId, base64] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(vkey) ?? [];
  const blob = base64 === undefined ? null : readBase64(base64);
  if (name === undefined || keyId === undefined || blob === null) return null;
  if (blob.length !== 33 || blob[0] !== ED25519_TYPE || keyIdOf(name, blob) !== keyId) return null;
  const der = Buffer.concat([SPKI_ED25519, blob.subarray(1)]);
  return { name, keyId, key: createPublicKey({ key: der, format: 'der', type: 'spki' }), vkey };
}

/** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key), in hex. */
const keyIdOf = (name: string, typeAndKey: Uint8Array): string =>
  createHash('sha256').update(`${name}\n`).update(typeAndKey).digest('hex').slice(0, 8);

export function signatureHolds(note: SignedNote, signature: Signature, key: VerifierKey): boolean {
  return (
    signature.name === key.name &&
    signature.keyId === key.keyId &&
    verify(null, Buffer.from(note.text), key.key, signature.bytes)
  );
}

/** Base64 in the one form that encodes to itself again; null for any other text. */
export function readBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null; // not UTF-8: the caller says what it was to be
  }
}
