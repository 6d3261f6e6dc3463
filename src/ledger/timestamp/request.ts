// A time stamp request (RFC 3161, section 2.4.1): the SHA-256 of what is to be stamped and a nonce in, DER out. Nothing else
// leaves the machine: no name, no policy, no extension.
//
//   SEQUENCE { INTEGER 1, SEQUENCE { SEQUENCE { OID sha256, NULL }, OCTET STRING imprint }, INTEGER nonce, BOOLEAN certReq TRUE }

import { childrenOf, type Der, DerError, oidOf, readDer, TAG, writeDer, writeInteger, writeOid } from './der.ts';

const OID_SHA256 = '2.16.840.1.101.3.4.2.1';

/** How many random bytes a nonce has. */
export const NONCE_BYTES = 16;

export interface TimeStampRequest {
  readonly hash: string;
  readonly imprint: Uint8Array;
  /** Big-endian, as the INTEGER's content stands; null where the request has none. */
  readonly nonce: Uint8Array | null;
}

/** `certReq` is set, so that the reply carries the certificate it must be checked with years later. */
export function writeRequest(imprint: Uint8Array, nonce: Uint8Array): Uint8Array {
  return writeDer(
    TAG.sequence,
    writeInteger(Uint8Array.of(1)),
    writeDer(
      TAG.sequence,
      writeDer(TAG.sequence, writeOid(OID_SHA256), writeDer(TAG.null)),
      writeDer(TAG.octetString, imprint),
    ),
    writeInteger(nonce),
    writeDer(TAG.boolean, Uint8Array.of(0xff)),
  );
}

/** Reads a stored request. Throws a DerError. */
export function readRequest(bytes: Uint8Array): TimeStampRequest {
  const [version, imprint, ...rest] = childrenOf(readDer(bytes));
  if (version === undefined || imprint === undefined) throw new DerError('the request has no imprint');
  return { ...readImprint(imprint), nonce: rest.find((part) => part.tag === TAG.integer)?.content ?? null };
}

/** MessageImprint: which hash function, and the hash. */
export function readImprint(value: Der): { hash: string; imprint: Uint8Array } {
  const [algorithm, hashed] = childrenOf(value);
  const oid = algorithm === undefined ? undefined : childrenOf(algorithm)[0];
  if (oid === undefined || hashed?.tag !== TAG.octetString) throw new DerError('the message imprint is damaged');
  return { hash: oidOf(oid), imprint: hashed.content };
}
