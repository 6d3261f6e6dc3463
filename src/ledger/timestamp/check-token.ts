// The check of one time stamp (RFC 3161, section 2.2, and RFC 5652, section 5.4): the reply, the request it answers, what was
// stamped, and who is trusted in; either the time and the authority out, or which of the checks failed and why. The same
// questions as `openssl ts -verify -data … -queryfile … -CAfile … -attime …` answers. Revocation is not asked here.

import { constants, createHash, type KeyObject, verify } from 'node:crypto';
import { type Certificate, checkChain, readCertificate } from './certificate.ts';
import { childrenOf, type Der, DerError, oidOf, TAG } from './der.ts';
import { readRequest } from './request.ts';
import { readReply, readToken, type TimeStampToken, type TokenSigner } from './token.ts';

export interface TokenToCheck {
  /** The whole TimeStampResp as it came. */
  readonly reply: Uint8Array;
  /** The request as it was sent; null only where it is lost, and then the nonce cannot be compared. */
  readonly request: Uint8Array | null;
  readonly data: Uint8Array;
  readonly anchors: readonly Certificate[];
  /** Certificates that may stand between the signer and an anchor; the token's own are used besides. */
  readonly others: readonly Certificate[];
  /** When the certificates must be valid, in milliseconds since 1970. */
  readonly at: number;
}

export type TokenFault =
  | 'damaged' // not what RFC 3161 says a reply is
  | 'rejected' // the authority refused; such replies come with HTTP 200 all the same
  | 'imprint' // the token is for other bytes
  | 'nonce' // the token answers another request
  | 'signature' // the signature, or the tie to its certificate, does not hold
  | 'purpose' // the certificate is not one for time stamping
  | 'untrusted' // no chain to a trusted root
  | 'not-valid-then'; // a certificate of the chain was not valid at the time of the check

export type TokenCheck =
  | {
      readonly ok: true;
      /** Milliseconds since 1970: what was stamped existed before. */
      readonly time: number;
      /** From the signer to the anchor. */
      readonly chain: readonly Certificate[];
    }
  | { readonly ok: false; readonly fault: TokenFault; readonly reason: string };

const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const OID_CONTENT_TYPE = '1.2.840.113549.1.9.3';
const OID_MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const OID_TST_INFO = '1.2.840.113549.1.9.16.1.4';
const OID_SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const OID_SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

const failed = (fault: TokenFault, reason: string): TokenCheck => ({ ok: false, fault, reason });

export function checkToken(input: TokenToCheck): TokenCheck {
  try {
    const reply = readReply(input.reply);
    if (reply.status > 1) return failed('rejected', rejection(reply.status, reply.failure, reply.statusText));
    if (reply.token === null) return failed('damaged', 'the reply is granted but carries no token');
    const token = readToken(reply.token);
    return (
      checkImprint(token, input.data) ??
      checkNonce(token, input.request) ??
      checkSignature(token, [...token.certificates.map(readCertificate), ...input.others, ...input.anchors], input)
    );
  } catch (error) {
    if (error instanceof DerError) return failed('damaged', error.message);
    throw error;
  }
}

/** "refused (badAlg): …". Kept apart because the authority's answer is also wanted when the token is asked for. */
export const rejection = (status: number, failure: string | null, text: string | null): string =>
  `the authority refused (status ${status}${failure === null ? '' : `, ${failure}`})${text === null ? '' : `: ${text}`}`;

function checkImprint(token: TimeStampToken, data: Uint8Array): TokenCheck | null {
  const hash = HASHES[token.hash];
  if (hash === undefined || hash === 'sha1') return failed('imprint', `the token uses the hash function ${token.hash}`);
  return equal(createHash(hash).update(data).digest(), token.imprint)
    ? null
    : failed('imprint', 'the token is for other bytes than these');
}

function checkNonce(token: TimeStampToken, request: Uint8Array | null): TokenCheck | null {
  if (request === null) return null;
  const asked = readRequest(request);
  if (asked.hash !== token.hash || !equal(asked.imprint, token.imprint))
    return failed('imprint', 'the request stored beside the token asks for other bytes');
  if (asked.nonce === null) return null;
  return token.nonce !== null && equal(asked.nonce, token.nonce)
    ? null
    : failed('nonce', 'the token does not answer the request stored beside it: the nonce differs');
}

function checkSignature(token: TimeStampToken, known: readonly Certificate[], input: TokenToCheck): TokenCheck {
  const { signer } = token;
  const certificate = known.find((one) => equal(one.issuer, signer.issuer) && equal(one.serial, signer.serial));
  if (certificate === undefined) return failed('signature', 'the certificate that signed the token is not there');
  const tie = tieFault(token, certificate);
  if (tie !== null) return failed('signature', tie);
  if (!signatureHolds(signer, certificate.x509.publicKey))
    return failed('signature', 'the signature of the token does not hold');
  const chain = checkChain({ signer: certificate, others: known, anchors: input.anchors, at: input.at });
  return chain.ok ? { ok: true, time: token.time, chain: chain.chain } : failed(chain.why, chain.reason);
}

/** The signed attributes must name what was signed and by which certificate, else either could be exchanged. */
function tieFault(token: TimeStampToken, certificate: Certificate): string | null {
  const { attributes, digest } = token.signer;
  const hash = HASHES[digest];
  const type = attributes.get(OID_CONTENT_TYPE);
  const stated = attributes.get(OID_MESSAGE_DIGEST);
  if (hash === undefined) return `the token uses the hash function ${digest}`;
  if (type === undefined || oidOf(type) !== OID_TST_INFO) return 'the signature is not over a time stamp';
  if (stated === undefined || !equal(stated.content, createHash(hash).update(token.content).digest()))
    return 'the time in the token is not the one that was signed';
  return equal(...certificateHashes(attributes, certificate)) ? null : 'the signature names another certificate';
}

/** SigningCertificate (RFC 2634, SHA-1) or SigningCertificateV2 (RFC 5035): the hash stated first, and the one we take. */
function certificateHashes(
  attributes: ReadonlyMap<string, Der>,
  certificate: Certificate,
): [stated: Uint8Array, taken: Uint8Array] {
  const newer = attributes.get(OID_SIGNING_CERTIFICATE_V2);
  const attribute = newer ?? attributes.get(OID_SIGNING_CERTIFICATE);
  const list = attribute === undefined ? undefined : childrenOf(attribute)[0];
  const first = list === undefined ? undefined : childrenOf(list)[0];
  if (first === undefined) throw new DerError('the token does not say which certificate signed it');
  const [one, two] = childrenOf(first);
  const algorithm = newer !== undefined && one?.tag === TAG.sequence ? childrenOf(one)[0] : undefined;
  const stated = algorithm === undefined ? one : two;
  const hash = algorithm !== undefined ? HASHES[oidOf(algorithm)] : newer === undefined ? 'sha1' : 'sha256';
  if (stated?.tag !== TAG.octetString || hash === undefined)
    throw new DerError('the token names its certificate in an unknown way');
  return [stated.content, createHash(hash).update(certificate.der).digest()];
}

/** Which hash the signature runs over, by its algorithm; where that names none, the digest algorithm of the signer counts. */
const SIGNATURE_HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const OID_RSA = '1.2.840.113549.1.1.1';
const OID_RSA_PSS = '1.2.840.113549.1.1.10';
const OID_EC_KEY = '1.2.840.10045.2.1';

function signatureHolds(signer: TokenSigner, key: KeyObject): boolean {
  const [named] = childrenOf(signer.algorithm);
  const oid = named === undefined ? '' : oidOf(named);
  const digest = HASHES[signer.digest];
  const byDigest = oid === OID_RSA || oid === OID_RSA_PSS || oid === OID_EC_KEY;
  const hash = byDigest ? digest : SIGNATURE_HASHES[oid];
  // SHA-1 could be made to collide; and where both name a hash they must name the same.
  if (hash === undefined || hash === 'sha1' || hash !== digest) return false;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO };
  return verify(hash, signer.signedBytes, oid === OID_RSA_PSS ? { key, ...pss } : key, signer.signature);
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
