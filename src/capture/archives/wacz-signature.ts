// The seal of a WACZ package (wacz-auth 0.1.0): `datapackage-digest.json` holds the SHA-256 of the list of files, and perhaps a
// signature over it, by a key alone or by a server with a certificate. In: the two files. Out: what is wrong, in sentences.
// That a signature holds proves that the holder of a key sealed the list: not when. The time stamp in it is not judged here.

import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';

export type SealFault = readonly ['warning' | 'serious', string];

interface Signed {
  readonly [name: string]: unknown;
}

/** Nothing where the seal holds, or where there is none. */
export function sealFaults(listed: Buffer | null, digestFile: Buffer | null): readonly SealFault[] {
  if (digestFile === null) return [];
  const digest = objectOf(digestFile);
  if (digest === null) return [['serious', 'the signature file of the package cannot be read']];
  const hash = listed === null ? null : `sha256:${createHash('sha256').update(listed).digest('hex')}`;
  if (digest['hash'] !== hash)
    return [['serious', 'the hash that the package states of its list of files is another than it has']];
  const signed = digest['signedData'] as Signed | null | undefined;
  if (signed === undefined || signed === null) return [];
  if (signed['hash'] !== hash) return [['serious', 'what was signed is not the list of files of this package']];
  const certificates = typeof signed['domainCert'] === 'string' ? certificatesOf(signed['domainCert']) : [];
  const key = certificates[0]?.publicKey ?? plainKey(signed['publicKey']);
  if (key === null) return [['serious', 'the signature of the package names no key that can be read']];
  if (!signatureHolds(key, String(hash), String(signed['signature'] ?? '')))
    return [['serious', 'the signature of the package does not hold for its key']];
  return certificateFaults(certificates, String(signed['domain'] ?? ''), String(signed['created'] ?? ''));
}

function plainKey(spki: unknown): KeyObject | null {
  if (typeof spki !== 'string') return null;
  try {
    return createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

/** ECDSA with SHA-256 over the text of the hash. Servers write the signature in DER, browsers as two plain numbers. */
function signatureHolds(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  return (['der', 'ieee-p1363'] as const).some((dsaEncoding) => {
    try {
      return verify('sha256', Buffer.from(text, 'utf8'), { key, dsaEncoding }, bytes);
    } catch {
      return false;
    }
  });
}

function certificatesOf(pem: string): readonly X509Certificate[] {
  const found: X509Certificate[] = [];
  for (const [text] of pem.matchAll(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g)) {
    try {
      found.push(new X509Certificate(text));
    } catch {
      return found;
    }
  }
  return found;
}

/** Whether the server's certificate names the domain, was valid when it signed, and leads to a root that Node knows. */
function certificateFaults(
  certificates: readonly X509Certificate[],
  domain: string,
  created: string,
): readonly SealFault[] {
  const [leaf, ...others] = certificates;
  if (leaf === undefined) return [];
  const faults: SealFault[] = [];
  if (leaf.checkHost(domain) === undefined)
    faults.push(['serious', 'the certificate of the signature is not for the domain that it names']);
  const time = Date.parse(created);
  if (!(time >= Date.parse(leaf.validFrom) && time <= Date.parse(leaf.validTo)))
    faults.push(['warning', 'the certificate of the signature was not valid at the time that the package states']);
  if (!leadsToRoot(leaf, others))
    faults.push(['warning', 'the certificate of the signature does not lead to an authority that is known here']);
  return faults;
}

function leadsToRoot(leaf: X509Certificate, others: readonly X509Certificate[]): boolean {
  const LONGEST = 8;
  const roots = rootCertificates.map((pem) => new X509Certificate(pem));
  let current = leaf;
  for (let step = 0; step < LONGEST; step++) {
    const signs = (issuer: X509Certificate): boolean => current.checkIssued(issuer) && current.verify(issuer.publicKey);
    if (roots.some(signs)) return true;
    const next = others.find((one) => one.ca && one.fingerprint256 !== current.fingerprint256 && signs(one));
    if (next === undefined) return false;
    current = next;
  }
  return false;
}

function objectOf(json: Buffer): Signed | null {
  try {
    const value: unknown = JSON.parse(json.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Signed) : null;
  } catch {
    return null;
  }
}
