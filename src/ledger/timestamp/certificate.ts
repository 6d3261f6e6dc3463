// The certificates of a time stamping authority (RFC 5280, RFC 3161 section 2.3): DER or PEM in; what they say, and whether
// a chain leads from the signer to a certificate that is trusted, out. Signatures and names are compared by node:crypto;
// revocation is not checked here (no network): a verdict says so. Untrusted input, but for the anchors.

import { X509Certificate } from 'node:crypto';
import { childrenOf, contextTag, type Der, DerError, oidOf, readDer, TAG } from './der.ts';

/** A certificate with the parts that node:crypto does not tell. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly der: Uint8Array;
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly extensions: ReadonlyMap<string, { readonly critical: boolean; readonly value: Uint8Array }>;
}

const OID_KEY_USAGE = '2.5.29.15';
const OID_BASIC_CONSTRAINTS = '2.5.29.19';
const OID_EXTENDED_KEY_USAGE = '2.5.29.37';
const OID_TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const OID_CERTIFICATE_POLICIES = '2.5.29.32';

/** Critical extensions that are understood or change nothing for us; any other critical one refuses the certificate. */
const UNDERSTOOD = new Set([OID_KEY_USAGE, OID_BASIC_CONSTRAINTS, OID_EXTENDED_KEY_USAGE, OID_CERTIFICATE_POLICIES]);

/** Signatures of certificates that are strong enough: no MD5, no SHA-1. Roots are trusted by themselves, not by signature. */
const STRONG_SIGNATURES = new Set([
  '1.2.840.113549.1.1.10', // RSASSA-PSS
  '1.2.840.113549.1.1.11', // RSA with SHA-256, -384, -512
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2', // ECDSA with SHA-256, -384, -512
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
  '1.3.101.112', // Ed25519
]);

const MAX_CHAIN = 8;

/** Throws a DerError on what is no certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  const [tbs, algorithm] = childrenOf(readDer(der));
  const oid = algorithm === undefined ? undefined : childrenOf(algorithm)[0];
  if (tbs === undefined || oid === undefined) throw new DerError('a certificate is damaged');
  const parts = childrenOf(tbs);
  const [serial, , issuer] = parts[0]?.tag === contextTag(0) ? parts.slice(1) : parts;
  if (serial?.tag !== TAG.integer || issuer === undefined) throw new DerError('a certificate is damaged');
  const list = parts.find((part) => part.tag === contextTag(3));
  return {
    x509: parseX509(der),
    der,
    issuer: issuer.bytes,
    serial: serial.content,
    signatureAlgorithm: oidOf(oid),
    extensions: new Map((list === undefined ? [] : childrenOf(readDer(list.content))).map(readExtension)),
  };
}

function parseX509(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (cause) {
    throw new DerError('a certificate is damaged', { cause });
  }
}

function readExtension(extension: Der): [string, { critical: boolean; value: Uint8Array }] {
  const [oid, ...rest] = childrenOf(extension);
  const value = rest.at(-1);
  if (oid === undefined || value?.tag !== TAG.octetString)
    throw new DerError('an extension of a certificate is damaged');
  const critical = rest[0]?.tag === TAG.boolean && rest[0].content[0] === 0xff;
  return [oidOf(oid), { critical, value: value.content }];
}

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** Every certificate of a PEM text, in order. Throws a DerError where one is damaged. */
export const readPem = (text: string): readonly Certificate[] =>
  [...text.matchAll(PEM)].map(([, base64 = '']) => readCertificate(Buffer.from(base64, 'base64')));

/** As `openssl x509` writes them: lines of 64 letters. */
export const writePem = (certificates: readonly Certificate[]): string =>
  certificates.map((one) => one.x509.toString()).join('');

/** What its owner is called, on one line. */
export function ownerOf(certificate: Certificate): string {
  const lines = certificate.x509.subject.split('\n');
  return (lines.find((line) => line.startsWith('CN=')) ?? lines.join(', ')).replace(/^CN=/, '');
}

export type ChainResult =
  | { readonly ok: true; readonly chain: readonly Certificate[] }
  | { readonly ok: false; readonly why: 'purpose' | 'untrusted' | 'not-valid-then'; readonly reason: string };

/**
 * A chain from `signer` to one of `anchors`, through `others`, all of it valid `at` (milliseconds since 1970). The signer must be made
 * for time stamping and nothing else, and say so critically (RFC 3161, 2.3).
 */
export function checkChain(input: {
  readonly signer: Certificate;
  readonly others: readonly Certificate[];
  readonly anchors: readonly Certificate[];
  readonly at: number;
}): ChainResult {
  const purpose = purposeFault(input.signer);
  if (purpose !== null) return { ok: false, why: 'purpose', reason: purpose };
  const chain = findChain([input.signer], input);
  if (chain === null)
    return {
      ok: false,
      why: 'untrusted',
      reason: `no chain leads from the certificate of ${ownerOf(input.signer)} to a root that was given`,
    };
  const outside = chain.find(
    (one) => input.at < one.x509.validFromDate.getTime() || input.at > one.x509.validToDate.getTime(),
  );
  if (outside === undefined) return { ok: true, chain };
  const [from, to] = [outside.x509.validFromDate, outside.x509.validToDate].map((date) =>
    date.toISOString().slice(0, 10),
  );
  return {
    ok: false,
    why: 'not-valid-then',
    reason: `the certificate of ${ownerOf(outside)} is valid from ${from} to ${to}, which is not the time of the check`,
  };
}

/** Depth first: with two certificates of one name, one of them may lead on. */
function findChain(
  chain: readonly Certificate[],
  input: { readonly others: readonly Certificate[]; readonly anchors: readonly Certificate[] },
): readonly Certificate[] | null {
  const last = chain.at(-1);
  if (last === undefined || chain.length > MAX_CHAIN) return null;
  if (input.anchors.some((one) => same(one, last))) return chain;
  const candidates = [...input.anchors, ...input.others];
  for (const issuer of candidates) {
    if (chain.some((one) => same(one, issuer)) || !mayIssue(issuer, chain.length - 1) || !hasIssued(issuer, last))
      continue;
    const found = findChain([...chain, issuer], input);
    if (found !== null) return found;
  }
  return null;
}

const same = (a: Certificate, b: Certificate): boolean => Buffer.compare(a.der, b.der) === 0;

function hasIssued(issuer: Certificate, certificate: Certificate): boolean {
  return (
    STRONG_SIGNATURES.has(certificate.signatureAlgorithm) &&
    certificate.x509.checkIssued(issuer.x509) &&
    certificate.x509.verify(issuer.x509.publicKey)
  );
}

/** A certificate authority that may have `below` further authorities under it. */
function mayIssue(certificate: Certificate, below: number): boolean {
  const constraints = certificate.extensions.get(OID_BASIC_CONSTRAINTS);
  if (!certificate.x509.ca || unknownCritical(certificate) !== null) return false;
  const limit = constraints === undefined ? undefined : childrenOf(readDer(constraints.value))[1];
  const usage = certificate.extensions.get(OID_KEY_USAGE);
  return (
    (usage === undefined || hasBit(usage.value, 5)) && (limit === undefined || below <= (limit.content.at(-1) ?? 0))
  );
}

function purposeFault(certificate: Certificate): string | null {
  const name = `the certificate of ${ownerOf(certificate)}`;
  const extended = certificate.extensions.get(OID_EXTENDED_KEY_USAGE);
  const purposes = extended === undefined ? [] : childrenOf(readDer(extended.value)).map(oidOf);
  if (purposes.length !== 1 || purposes[0] !== OID_TIME_STAMPING) return `${name} is not one for time stamping alone`;
  if (extended?.critical !== true) return `${name} does not say critically that it is for time stamping`;
  const usage = certificate.extensions.get(OID_KEY_USAGE);
  if (usage !== undefined && !hasBit(usage.value, 0) && !hasBit(usage.value, 1)) return `${name} is not for signatures`;
  const unknown = unknownCritical(certificate);
  return unknown === null ? null : `${name} has a critical extension that is not understood (${unknown})`;
}

const unknownCritical = (certificate: Certificate): string | null =>
  [...certificate.extensions].find(([oid, { critical }]) => critical && !UNDERSTOOD.has(oid))?.[0] ?? null;

/** Bit `n` of a DER BIT STRING, counted from the left. */
function hasBit(bitString: Uint8Array, n: number): boolean {
  const bits = readDer(bitString);
  if (bits.tag !== TAG.bitString) throw new DerError('a key usage is damaged');
  return (((bits.content[1 + (n >> 3)] ?? 0) >> (7 - (n & 7))) & 1) === 1;
}
