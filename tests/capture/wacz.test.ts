import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { test } from 'node:test';
import { openArchive } from '../../src/capture/archives/open-archive.ts';
import { bytesInMemory } from '../../src/capture/archives/wacz.ts';
import { ARCHIVE_LIMITS } from '../../src/storage/ports/archive-readers.ts';
import { aRecord, aResponse, aZip, gzipped } from './make-archives.ts';

const sha256 = (bytes: string | Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });

interface Tampering {
  readonly warc?: Buffer;
  readonly signedHash?: string;
  readonly extra?: Readonly<Record<string, string>>;
  readonly without?: string;
}

/** A package as a browser extension makes it: signed by a key, the signature as two plain numbers. */
async function aWacz(tampering: Tampering = {}): Promise<Buffer> {
  const warc = gzipped([aRecord({ block: aResponse('<p>page</p>') })]);
  const pages = '{"format":"json-pages-1.0"}\n{"url":"https://news.example/a","title":"Strike in Tarsel"}\n';
  const files: Record<string, string | Uint8Array> = { 'archive/data.warc.gz': warc, 'pages/pages.jsonl': pages };
  const resources = Object.entries(files).map(([path, bytes]) => ({ path, hash: sha256(bytes), bytes: bytes.length }));
  const listed = JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1', resources });
  const hash = sha256(listed);
  const signature = sign('sha256', Buffer.from(tampering.signedHash ?? hash), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  const signedData = {
    hash,
    created: '2021-05-06T10:12:00Z',
    signature: signature.toString('base64'),
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
  if (tampering.warc !== undefined) files['archive/data.warc.gz'] = tampering.warc;
  if (tampering.without !== undefined) delete files[tampering.without];
  const digest = JSON.stringify({ path: 'datapackage.json', hash, signedData });
  return aZip({ ...files, ...tampering.extra, 'datapackage.json': listed, 'datapackage-digest.json': digest });
}

async function judged(bytes: Buffer) {
  const documents: string[] = [];
  const codes: string[] = [];
  for await (const item of openArchive(bytesInMemory(bytes), 'a.wacz', ARCHIVE_LIMITS)) {
    if (item.kind === 'remark') {
      if (item.finding.severity !== 'note') codes.push(`${item.path} ${item.finding.code}`);
      continue;
    }
    const words = Buffer.concat(await Array.fromAsync(item.chunks)).toString();
    documents.push(`${item.path} ${words} ${/listed as a page: (.*)/.exec(item.note)?.[1]}`);
    codes.push(...item.findings().map(({ code }) => code));
  }
  return { documents, codes };
}

const PAGE = 'https://news.example/a <p>page</p> Strike in Tarsel';

test('a signed package gives its pages, and its seal holds', async () => {
  assert.deepEqual(await judged(await aWacz()), { documents: [PAGE], codes: [] });
});

test('a signature over something else does not hold', async () => {
  const { documents, codes } = await judged(await aWacz({ signedHash: sha256('another list') }));
  assert.deepEqual(documents, [PAGE]);
  assert.deepEqual(codes, ['datapackage-digest.json capture.signature-invalid']);
});

test('a web archive put in the place of the sealed one is found by its hash', async () => {
  const warc = gzipped([aRecord({ block: aResponse('<p>another page</p>') })]);
  const { codes } = await judged(await aWacz({ warc }));
  assert.deepEqual(codes, ['archive/data.warc.gz capture.digest-mismatch']);
});

test('files that the list does not have, and files that only the list has, are told', async () => {
  const added = await judged(await aWacz({ extra: { 'pages/extra.txt': 'x' } }));
  assert.deepEqual(added.codes, ['pages/extra.txt capture.archive-damaged']);
  const removed = await judged(await aWacz({ without: 'pages/pages.jsonl' }));
  assert.deepEqual(removed.codes, ['pages/pages.jsonl capture.archive-damaged']);
});

test('a list of files that was changed after signing is found', async () => {
  const other = await aZip({
    'archive/data.warc.gz': gzipped([aRecord({ block: aResponse('<p>page</p>') })]),
    'datapackage.json': '{"resources":[]}',
    'datapackage-digest.json': JSON.stringify({ hash: sha256('{"resources":[1]}') }),
  });
  const { codes } = await judged(other);
  assert.ok(codes.includes('datapackage-digest.json capture.signature-invalid'));
});
