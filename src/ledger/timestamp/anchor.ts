// Asking an authority for a time stamp over a checkpoint (TRUST 2.6, RFC 3161): the bytes of `checkpoints/<size>` in; the files
// to keep and what they say out. Sending is handed in: no network here. What comes back is checked in full before
// anything is kept, because authorities answer "rejected" with HTTP 200 too. Only a hash and a nonce leave the machine.

import { createHash } from 'node:crypto';
import { HabeasError } from '../../model/error.ts';
import { type Certificate, ownerOf, readCertificate, readPem, writePem } from './certificate.ts';
import { checkToken, rejection } from './check-token.ts';
import { DerError } from './der.ts';
import { NONCE_BYTES, writeRequest } from './request.ts';
import { readReply, readToken } from './token.ts';

export interface AnchorInput {
  readonly checkpoint: Uint8Array;
  /** POSTs `application/timestamp-query` and gives the body of the answer, whatever its HTTP status. */
  readonly send: (request: Uint8Array) => Promise<Uint8Array>;
  readonly random: (bytes: number) => Uint8Array;
  /** ISO time in UTC: when the certificates must be valid. */
  readonly now: string;
  /** PEM of the root the authority is held to, by another channel; null to take the chain that came with the token. */
  readonly roots: string | null;
}

/** What to keep: `tsr/<size>/<tsa>.tsq`, `.tsr` and `.chain.pem`, and what to write into the `anchor.tsa` record. */
export interface Anchor {
  readonly request: Uint8Array;
  readonly reply: Uint8Array;
  /** PEM: the certificates above the one that signed, up to the root where it came or was given; else the signer's own. */
  readonly chain: string;
  /** The time in the token, ISO in UTC: the checkpoint existed before. */
  readonly time: string;
  /** The name in the signer's certificate. */
  readonly authority: string;
  /** SHA-256 fingerprint of the last certificate of the chain, in hex: to be compared by another channel. */
  readonly root: string;
}

/** Throws a HabeasError `outside` where the authority refuses or its answer does not hold; then nothing may be kept. */
export async function anchor(input: AnchorInput): Promise<Anchor> {
  const imprint = createHash('sha256').update(input.checkpoint).digest();
  const request = writeRequest(imprint, nonceOf(input.random));
  const reply = await input.send(request);
  const kept = chainToKeep(reply, input.roots);
  const check = checkToken({
    reply,
    request,
    data: input.checkpoint,
    anchors: kept.anchors,
    others: [],
    at: Date.parse(input.now),
  });
  if (!check.ok) throw outside(check.reason);
  const [signer] = check.chain;
  const root = kept.anchors.at(-1);
  if (signer === undefined || root === undefined) throw outside('the token names no certificate');
  return {
    request,
    reply,
    chain: writePem(kept.anchors),
    time: new Date(check.time).toISOString(),
    authority: ownerOf(signer),
    root: fingerprintOf(root),
  };
}

const fingerprintOf = (certificate: Certificate): string => createHash('sha256').update(certificate.der).digest('hex');

/** Positive and never beginning with a zero byte, so that the INTEGER has one form everywhere. */
function nonceOf(random: (bytes: number) => Uint8Array): Uint8Array {
  const nonce = Uint8Array.from(random(NONCE_BYTES));
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/** With roots given by another channel only they count; else the chain in the token from the signer's issuer upward. */
function chainToKeep(reply: Uint8Array, roots: string | null): { readonly anchors: readonly Certificate[] } {
  try {
    const { status, failure, statusText, token } = readReply(reply);
    if (status > 1 || token === null) throw outside(rejection(status, failure, statusText));
    const { certificates, signer } = readToken(token);
    const given = roots === null ? null : readPem(roots);
    if (given !== null) return { anchors: given };
    const known = certificates.map(readCertificate);
    const signing = known.find((one) => isNamedBy(one, signer));
    if (signing === undefined) throw outside('the token does not carry the certificate it was signed with');
    const above = issuersOf(signing, known);
    return { anchors: above.length > 0 ? above : [signing] };
  } catch (error) {
    if (error instanceof DerError) throw outside(`its answer is no time stamp (${error.message})`);
    throw error;
  }
}

const isNamedBy = (one: Certificate, signer: { issuer: Uint8Array; serial: Uint8Array }): boolean =>
  Buffer.compare(one.issuer, signer.issuer) === 0 && Buffer.compare(one.serial, signer.serial) === 0;

function issuersOf(certificate: Certificate, known: readonly Certificate[]): readonly Certificate[] {
  const chain = [certificate];
  for (let last = certificate; ; ) {
    const issuer = known.find((one) => !chain.includes(one) && last.x509.checkIssued(one.x509));
    if (issuer === undefined) return chain.slice(1);
    chain.push(issuer);
    last = issuer;
  }
}

const outside = (reason: string): HabeasError =>
  new HabeasError(
    'outside',
    `the time stamping authority did not give a time stamp that holds: ${reason}; nothing was kept`,
  );

/** Under what name the files of an authority's stamps lie, from its address: lower-case letters, digits, dots and dashes. */
export function tsaNameOf(address: string): string {
  const { host } = new URL(address);
  return host
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+/g, '')
    .slice(0, 100);
}

/** What to write for a stamp over the checkpoint of `size` records: its files, and the body of the `anchor.tsa` record. */
export function anchorFiles(
  kept: Anchor,
  {
    folder,
    size,
    tsa,
    address,
  }: { readonly folder: string; readonly size: number; readonly tsa: string; readonly address: string },
): {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly body: { readonly [field: string]: string | number };
} {
  const chain = Buffer.from(kept.chain);
  const name = `${folder}/tsr/${size}/${tsa}`;
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  return {
    files: [
      { path: `${name}.tsq`, bytes: kept.request },
      { path: `${name}.tsr`, bytes: kept.reply },
      { path: `${name}.chain.pem`, bytes: chain },
    ],
    body: {
      address,
      authority: kept.authority,
      chain: hash(chain),
      root: kept.root,
      size,
      time: kept.time,
      tsa,
      tsq: hash(kept.request),
      tsr: hash(kept.reply),
    },
  };
}
