// A time stamping authority of our own for tests: certificates made with openssl, answers from `openssl ts -reply`, so that what is
// checked was not made by the code that checks it. The people and bodies in it are invented.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LocalAuthority {
  readonly folder: string;
  /** PEM of the root certificate. */
  readonly root: string;
  /** The DER of a TimeStampResp. */
  stamp(request: Uint8Array): Buffer;
}

export function openssl(args: readonly string[], input?: Uint8Array): Buffer {
  const done = spawnSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });
  if (done.error !== undefined) throw done.error;
  if (done.status !== 0) throw new Error(`openssl ${args.join(' ')}: ${done.stderr.toString()}`);
  return done.stdout;
}

export interface AuthorityOptions {
  readonly key?: 'rsa' | 'p256';
  /** From and to, `YYYYMMDDHHMMSSZ`. */
  readonly valid?: readonly [string, string];
  /** The extended key usage of the signing certificate, as openssl writes it. */
  readonly usage?: string;
  /** A hash function that is none of those the authority takes gives a rejection. */
  readonly digests?: string;
  readonly sendsRoot?: boolean;
}

export function localAuthority(options: AuthorityOptions = {}): LocalAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-tsa-'));
  const at = (name: string): string => join(folder, name);
  mkdirSync(at('new'));
  for (const [name, text] of [
    ['index', ''],
    ['serial', '01\n'],
    ['stamps', '01\n'],
  ] as const)
    writeFileSync(at(name), text);
  writeFileSync(at('config'), configOf(folder, options));
  makeCertificates(at, options);
  return {
    folder,
    root: readFileSync(at('root.pem'), 'utf8'),
    stamp(request) {
      writeFileSync(at('query.tsq'), request);
      openssl(['ts', '-reply', '-config', at('config'), '-queryfile', at('query.tsq'), '-out', at('answer.tsr')]);
      return readFileSync(at('answer.tsr'));
    },
  };
}

function makeCertificates(at: (name: string) => string, options: AuthorityOptions): void {
  const [from, to] = options.valid ?? ['20200101000000Z', '20491231235959Z'];
  for (const who of ['root', 'signer']) {
    const key =
      options.key === 'rsa'
        ? ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048']
        : ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    openssl(['genpkey', '-algorithm', ...key, '-out', at(`${who}.key`)]);
    openssl([
      'req',
      '-new',
      '-key',
      at(`${who}.key`),
      '-subj',
      `/O=Tarsel Clock Office/CN=Tarsel ${who}`,
      '-config',
      at('config'),
      '-out',
      at(`${who}.csr`),
    ]);
  }
  const ca = ['ca', '-batch', '-notext', '-config', at('config'), '-startdate', from, '-enddate', to];
  openssl([
    ...ca,
    '-selfsign',
    '-keyfile',
    at('root.key'),
    '-extensions',
    'root_ext',
    '-in',
    at('root.csr'),
    '-out',
    at('root.pem'),
  ]);
  openssl([
    ...ca,
    '-keyfile',
    at('root.key'),
    '-cert',
    at('root.pem'),
    '-extensions',
    'signer_ext',
    '-in',
    at('signer.csr'),
    '-out',
    at('signer.pem'),
  ]);
}

function configOf(folder: string, options: AuthorityOptions): string {
  return `
[ca]
default_ca = this
[this]
database = ${folder}/index
new_certs_dir = ${folder}/new
serial = ${folder}/serial
default_md = sha256
policy = any
[any]
organizationName = optional
commonName = supplied
[req]
distinguished_name = dn
prompt = no
[dn]
[root_ext]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[signer_ext]
basicConstraints = CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = ${options.usage ?? 'critical,timeStamping'}
[tsa]
default_tsa = clock
[clock]
serial = ${folder}/stamps
crypto_device = builtin
signer_cert = ${folder}/signer.pem
certs = ${options.sendsRoot === false ? `${folder}/signer.pem` : `${folder}/root.pem`}
signer_key = ${folder}/signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = ${options.digests ?? 'sha256, sha384, sha512'}
ess_cert_id_alg = sha256
`;
}
