// Time stamps as the verifier of a case judges them (TRUST row 8): what does not hold is never accepted, and is said.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPem } from '../../../src/ledger/timestamp/certificate.ts';
import { writeRequest } from '../../../src/ledger/timestamp/request.ts';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import type { VerifyOptions } from '../../../src/ledger/verify/verify-options.ts';
import { reportTrust } from '../../trust-report.ts';
import { localAuthority } from '../timestamp/local-authority.ts';
import { type Files, FOLDER, idOf, inMemory, LOG, objectId, type Written, writeLog, writeRecord } from './a-case.ts';
import { anInnocentCase, LETTER, OPTIONS, withStamp } from './anchored-case.ts';

const authority = localAuthority();
const stranger = localAuthority();
const good = await withStamp(anInnocentCase(), authority);
const other = Buffer.alloc(32, 1);

/** A case whose stamp is bent before it is written down: hashes and records fit, only the stamp itself does not hold. */
const bent = async (change: Parameters<typeof withStamp>[2]): Promise<Files> =>
  (await withStamp(anInnocentCase(), authority, change)).files;

/** The record of a stamp says something else about it than its files. */
function rewritten(body: Readonly<Record<string, unknown>>): Files {
  const files = new Map(good.files);
  const innocent = anInnocentCase();
  for (const path of [...files.keys()])
    if (path.startsWith('objects/') && !innocent.files.has(path)) files.delete(path);
  writeLog(
    files,
    [...innocent.entries, writeRecord(files, { act: 'anchor.tsa', body }, 6, idOf('record 6'))],
    [7],
    LOG,
  );
  return files;
}

function withNote({ files, entries }: Written): Files {
  const more = new Map(files);
  const draft = { act: 'note', on: [objectId(LETTER)], body: { text: 'after the stamp' } };
  writeLog(more, [...entries, writeRecord(more, draft, entries.length, idOf('record n'))], [entries.length + 1], LOG);
  return more;
}

const changed = (path: string, bytes: Buffer | null): Files => {
  const files = new Map(good.files);
  if (bytes === null) files.delete(path);
  else files.set(path, bytes);
  return files;
};

const at = (name: string): string => `${FOLDER}/tsr/6/clock${name}`;

const TABLE: readonly (readonly [string, number, RegExp, Files, Partial<VerifyOptions>?])[] = [
  [
    'the stamp is for another checkpoint',
    3,
    /other bytes/,
    await bent((kept) => ({ ...kept, reply: authority.stamp(writeRequest(other, Uint8Array.of(9))) })),
  ],
  [
    'the stamp answers another request',
    3,
    /nonce differs/,
    await bent((kept) => ({
      ...kept,
      request: Buffer.from(kept.request.map((byte, i) => (i === kept.request.length - 5 ? byte ^ 1 : byte))),
    })),
  ],
  [
    'the request beside the stamp is for other bytes',
    3,
    /asks for other bytes/,
    await bent((kept) => ({ ...kept, request: writeRequest(other, Uint8Array.of(9)) })),
  ],
  [
    'the chain kept is of somebody else',
    3,
    /no chain leads/,
    await bent((kept) => ({ ...kept, chain: stranger.root })),
  ],
  [
    'the chain kept is no certificate',
    3,
    /proves nothing|cannot be read/,
    await bent((kept) => ({ ...kept, chain: kept.chain.replaceAll('M', 'N') })),
  ],
  ['the reader trusts another root', 3, /no chain leads/, good.files, { roots: readPem(stranger.root) }],
  [
    'the certificate has expired by the time of the check',
    3,
    /is valid from/,
    good.files,
    { at: '2055-01-01T00:00:00Z' },
  ],
  [
    'the reply is a rejection',
    3,
    /refused/,
    await bent((kept) => ({ ...kept, reply: Buffer.from('30053003020102', 'hex') })),
  ],
  ['a record came after the stamp', 3, /record 7 is under no time stamp/, withNote(good)],
  ['the stamp is missing', 2, /is missing/, changed(at('.tsr'), null)],
  ['its request is missing', 2, /is missing/, changed(at('.tsq'), null)],
  ['its chain is missing', 2, /is missing/, changed(at('.chain.pem'), null)],
  ['the stamp has other bytes', 1, /other bytes/, changed(at('.tsr'), Buffer.from('x'))],
  ['its request has other bytes', 1, /other bytes/, changed(at('.tsq'), Buffer.from('x'))],
  ['its chain has other bytes', 1, /other bytes/, changed(at('.chain.pem'), Buffer.from('x'))],
  ['the stamped checkpoint is missing', 2, /checkpoint of 6 records/, changed(`${FOLDER}/checkpoints/6`, null)],
  ['the record does not say which stamp it is about', 1, /does not say which/, rewritten({ size: 'six' })],
  ['the record names a stamp outside of its folder', 1, /does not say which/, rewritten({ size: 6, tsa: '../clock' })],
];

for (const [name, code, says, files, options] of TABLE) {
  test(`found with code ${code}: ${name}`, async () => {
    const report = await verifyCase(inMemory(files), { ...OPTIONS, ...options }, () => {});
    assert.match(report.problems.map(({ message }) => message).join('\n'), says);
    assert.equal(report.code, code, JSON.stringify(report.problems));
  });
}

test('with the root the reader trusts the stamp holds, and nothing is left to trust in the folder', async () => {
  const report = await verifyCase(inMemory(good.files), { ...OPTIONS, roots: readPem(authority.root) }, () => {});
  assert.equal(report.code, 0);
  assert.ok(!report.notProven.some((line) => line.includes('fingerprint') || line.includes('this folder only')));
  reportTrust('time stamps that do not hold are refused', {
    tried: TABLE.length,
    failed: 0,
    note: 'openssl ts as the authority; P-256 and RSA in tests/ledger/timestamp',
  });
});

test('an older stamp that has expired does not matter where a newer one covers its record', async () => {
  const old = localAuthority({ valid: ['20200101000000Z', '20300101000000Z'] });
  const twice = await withStamp(await withStamp(anInnocentCase(), old), authority);
  const report = await verifyCase(inMemory(twice.files), { ...OPTIONS, at: '2040-01-01T00:00:00Z' }, () => {});
  assert.equal(report.code, 0, JSON.stringify(report.problems));
  assert.ok(report.notProven.some((line) => line.includes('proves nothing')));
});
