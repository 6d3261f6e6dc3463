// A time stamp reply (RFC 3161, section 2.4.2) taken apart: DER in; status, what was stamped, when, and who signed it out.
// Nothing is checked here but the form; see check-token.ts. The bytes come from outside and are not trusted.

import { childrenOf, contextTag, type Der, DerError, oidOf, readDer, smallIntegerOf, TAG, timeOf } from './der.ts';
import { readImprint } from './request.ts';

const OID_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** PKIStatus: 0 granted, 1 granted with modifications, 2 rejection, 3 waiting, 4 revocation warning, 5 revoked. */
export interface TimeStampReply {
  readonly status: number;
  readonly statusText: string | null;
  /** The words of RFC 3161 for the failure bit, e.g. `badAlg`. */
  readonly failure: string | null;
  /** The ContentInfo, null where none came: a rejection has none. */
  readonly token: Uint8Array | null;
}

const FAILURES: Readonly<Record<number, string>> = {
  0: 'badAlg',
  2: 'badRequest',
  5: 'badDataFormat',
  14: 'timeNotAvailable',
  15: 'unacceptedPolicy',
  16: 'unacceptedExtension',
  17: 'addInfoNotAvailable',
  25: 'systemFailure',
};

export function readReply(bytes: Uint8Array): TimeStampReply {
  const [info, token, ...more] = childrenOf(expect(readDer(bytes), TAG.sequence, 'the reply'));
  if (info === undefined || more.length > 0) throw new DerError('the reply is no TimeStampResp');
  const [status, ...details] = childrenOf(expect(info, TAG.sequence, 'the status'));
  if (status === undefined) throw new DerError('the reply has no status');
  const texts = details.find((part) => part.tag === TAG.sequence);
  const bits = details.find((part) => part.tag === TAG.bitString);
  return {
    status: smallIntegerOf(status),
    statusText:
      texts === undefined
        ? null
        : childrenOf(texts)
            .map((one) => Buffer.from(one.content).toString('utf8'))
            .join(' '),
    failure: bits === undefined ? null : failureOf(bits.content),
    token: token?.bytes ?? null,
  };
}

/** The first bit set in a BIT STRING (whose first byte counts unused bits). */
function failureOf(content: Uint8Array): string {
  for (let bit = 0; bit < (content.length - 1) * 8; bit++)
    if (((content[1 + (bit >> 3)] ?? 0) >> (7 - (bit & 7))) & 1) return FAILURES[bit] ?? `failure ${bit}`;
  return 'unspecified';
}

/** What a token says, and the signature over it. All byte fields are views of the token. */
export interface TimeStampToken {
  readonly hash: string;
  readonly imprint: Uint8Array;
  readonly nonce: Uint8Array | null;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** DER of TSTInfo, over which `messageDigest` runs. */
  readonly content: Uint8Array;
  readonly certificates: readonly Uint8Array[];
  readonly signer: TokenSigner;
}

export interface TokenSigner {
  /** DER of the issuer's name and content of the serial number: they say which certificate signed. */
  readonly issuer: Uint8Array;
  readonly serial: Uint8Array;
  readonly digest: string;
  /** The signed attributes as they were signed: with the tag of a SET. */
  readonly signedBytes: Uint8Array;
  readonly attributes: ReadonlyMap<string, Der>;
  readonly algorithm: Der;
  readonly signature: Uint8Array;
}

/** CMS SignedData (RFC 5652, section 5) with exactly one signer and TSTInfo inside, as RFC 3161 asks. */
export function readToken(bytes: Uint8Array): TimeStampToken {
  const [type, wrapped] = childrenOf(expect(readDer(bytes), TAG.sequence, 'the token'));
  if (type === undefined || oidOf(type) !== OID_SIGNED_DATA || wrapped === undefined)
    throw new DerError('the token is no CMS SignedData');
  const signed = expect(readDer(expect(wrapped, contextTag(0), 'SignedData').content), TAG.sequence, 'SignedData');
  const [version, digests, inner, ...rest] = childrenOf(signed);
  // Nothing signs these two fields: they are held to the one form they have, so that no bit of a token is free.
  if (version === undefined || smallIntegerOf(version) !== 3 || digests?.tag !== TAG.set)
    throw new DerError('SignedData is of an unknown version');
  const signers = rest.at(-1);
  if (inner === undefined || signers?.tag !== TAG.set) throw new DerError('the token has no signer');
  const [signer, ...others] = childrenOf(signers);
  if (signer === undefined || others.length > 0) throw new DerError('the token must have exactly one signer');
  const content = readContent(inner);
  const by = readSigner(signer);
  if (!childrenOf(digests).map(readAlgorithm).includes(by.digest))
    throw new DerError('SignedData names another hash function');
  const certificates = rest.find((part) => part.tag === contextTag(0));
  return {
    ...readTstInfo(content),
    content,
    certificates: (certificates === undefined ? [] : childrenOf(certificates))
      .filter((one) => one.tag === TAG.sequence)
      .map((one) => one.bytes),
    signer: by,
  };
}

function readContent(inner: Der): Uint8Array {
  const [type, wrapped] = childrenOf(expect(inner, TAG.sequence, 'the content'));
  if (type === undefined || oidOf(type) !== OID_TST_INFO || wrapped === undefined)
    throw new DerError('the token holds no TSTInfo');
  return expect(readDer(expect(wrapped, contextTag(0), 'the content').content), TAG.octetString, 'TSTInfo').content;
}

function readTstInfo(content: Uint8Array): Pick<TimeStampToken, 'hash' | 'imprint' | 'nonce' | 'time'> {
  const [version, policy, imprint, serial, time, ...optional] = childrenOf(readDer(content));
  if (version === undefined || smallIntegerOf(version) !== 1) throw new DerError('TSTInfo is of an unknown version');
  if (policy?.tag !== TAG.oid || serial?.tag !== TAG.integer || imprint === undefined || time === undefined)
    throw new DerError('TSTInfo is damaged');
  return {
    ...readImprint(imprint),
    time: timeOf(time),
    nonce: optional.find((part) => part.tag === TAG.integer)?.content ?? null,
  };
}

function readSigner(value: Der): TokenSigner {
  const [version, name, digest, attributes, algorithm, signature] = childrenOf(
    expect(value, TAG.sequence, 'the signer'),
  );
  const [issuer, serial] = name?.tag === TAG.sequence ? childrenOf(name) : [];
  if (version === undefined || smallIntegerOf(version) !== 1) throw new DerError('the signer is of an unknown version');
  if (issuer === undefined || serial?.tag !== TAG.integer || digest === undefined)
    throw new DerError('the signer is not named by issuer and serial number');
  if (attributes?.tag !== contextTag(0)) throw new DerError('the token has no signed attributes');
  if (algorithm?.tag !== TAG.sequence || signature?.tag !== TAG.octetString)
    throw new DerError('the signature of the token is damaged');
  const signedBytes = Uint8Array.from(attributes.bytes);
  signedBytes[0] = TAG.set;
  return {
    issuer: issuer.bytes,
    serial: serial.content,
    digest: readAlgorithm(digest),
    signedBytes,
    attributes: readAttributes(attributes),
    algorithm,
    signature: signature.content,
  };
}

/** A hash function in an AlgorithmIdentifier: without parameters, or with NULL. */
function readAlgorithm(value: Der): string {
  const [oid, parameters, ...more] = childrenOf(expect(value, TAG.sequence, 'an algorithm'));
  const plain = parameters === undefined || (parameters.tag === TAG.null && parameters.content.length === 0);
  if (oid === undefined || !plain || more.length > 0) throw new DerError('an algorithm is damaged');
  const name = oidOf(oid);
  if (!name.startsWith('2.16.840.1.101.3.4.2.')) throw new DerError(`the token uses the hash function ${name}`);
  return name;
}

/** Each signed attribute once, with its one value. */
function readAttributes(list: Der): ReadonlyMap<string, Der> {
  const found = new Map<string, Der>();
  for (const attribute of childrenOf(list)) {
    const [type, values] = childrenOf(attribute);
    const [value, ...more] = values === undefined ? [] : childrenOf(values);
    if (type === undefined || value === undefined || more.length > 0 || found.has(oidOf(type)))
      throw new DerError('a signed attribute is there twice or has no single value');
    found.set(oidOf(type), value);
  }
  return found;
}

function expect(value: Der, tag: number, what: string): Der {
  if (value.tag !== tag) throw new DerError(`${what} is of another type than RFC 3161 says`);
  return value;
}
