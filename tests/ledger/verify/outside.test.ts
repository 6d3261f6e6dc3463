// Rollback and fork (TRUST row 5): what a folder alone cannot show, and which fact from outside finds it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutsideCheckpoint } from '../../../src/ledger/verify/check-outside.ts';
import { outsideCheckpoints } from '../../../src/ledger/verify/outside-checkpoints.ts';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { reportTrust } from '../../trust-report.ts';
import { localAuthority } from '../timestamp/local-authority.ts';
import { actor, type Draft, type Files, FOLDER, inMemory, LOG, objectId, type Written, writeCase } from './a-case.ts';
import { anInnocentCase, DRAFT, DRAFTS, LETTER, OPTIONS, withStamp } from './anchored-case.ts';

const authority = localAuthority();

const aNote = (text: string): Draft => ({ act: 'note', on: [objectId(LETTER)], body: { text } });

const MORE: readonly Draft[] = [aNote('first'), aNote('second')];
const OTHER: readonly Draft[] = [aNote('another first'), aNote('another second')];

/** The innocent case and what came after, with a checkpoint at each step. */
function grown(more: readonly Draft[], log = LOG): Written {
  const sizes = [1, DRAFTS.length, ...more.map((_, i) => DRAFTS.length + i + 1)];
  const written = writeCase({ ...DRAFT, drafts: [...DRAFTS, ...more], sizes, log });
  const innocent = anInnocentCase().files;
  for (const path of writeCase(DRAFT).files.keys()) if (!innocent.has(path)) written.files.delete(path);
  return written;
}

const checkpointOf = (files: Files): Buffer => files.get(`${FOLDER}/checkpoint`) ?? Buffer.alloc(0);

async function codes(
  folder: Files,
  outside: readonly OutsideCheckpoint[],
): Promise<{ alone: number; with: number; says: string }> {
  const alone = await verifyCase(inMemory(folder), OPTIONS, () => {});
  const known = await verifyCase(inMemory(folder), { ...OPTIONS, against: outside }, () => {});
  return { alone: alone.code, with: known.code, says: known.problems.map(({ message }) => message).join('\n') };
}

const peer = (files: Files): Promise<readonly OutsideCheckpoint[]> => outsideCheckpoints(inMemory(files), 'peer');

interface Scenario {
  readonly name: string;
  readonly folder: Files;
  readonly outside: () => Promise<readonly OutsideCheckpoint[]>;
  /** What the folder alone gives; 3 where nothing in it can show it. */
  readonly alone: number;
  readonly with: number;
  readonly says: RegExp;
}

const newest = grown(MORE);
const stamped = await withStamp(newest, authority);
const elsewhere = (bytes: Buffer) => async (): Promise<readonly OutsideCheckpoint[]> => [{ bytes, from: 'a letter' }];

/** The folder with its newest records, checkpoints and tiles taken out without a trace. */
const cut = anInnocentCase().files;
/** The same records again after a restore, and then others than before. */
const restored = grown(OTHER).files;

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'the log was cut, and a peer has a copy',
    folder: cut,
    outside: () => peer(newest.files),
    alone: 3,
    with: 2,
    says: /cut off/,
  },
  {
    name: 'the log was cut, and an exported checkpoint is newer',
    folder: cut,
    outside: elsewhere(checkpointOf(newest.files)),
    alone: 3,
    with: 2,
    says: /cut off/,
  },
  {
    name: 'an old backup was restored and written to',
    folder: restored,
    outside: () => peer(newest.files),
    alone: 3,
    with: 1,
    says: /forked/,
  },
  {
    name: 'a laptop was cloned, and both copies went on',
    folder: restored,
    outside: elsewhere(checkpointOf(newest.files)),
    alone: 3,
    with: 1,
    says: /forked/,
  },
  {
    name: 'two processes wrote, and the kept checkpoints tell',
    folder: new Map(newest.files).set(`${FOLDER}/checkpoint`, checkpointOf(restored)),
    outside: async () => [],
    alone: 1,
    with: 1,
    says: /two were signed/,
  },
  {
    name: 'records were changed and signed again with the real key',
    folder: grown([...OTHER, aNote('third')]).files,
    outside: () => peer(stamped.files),
    alone: 3,
    with: 1,
    says: /forked/,
  },
  {
    name: 'the log was exchanged for another',
    folder: grown(MORE, actor('other log', 'log')).files,
    outside: elsewhere(checkpointOf(newest.files)),
    alone: 1,
    with: 1,
    says: /no log of that name|not trust/,
  },
  {
    name: 'an older checkpoint was put in the place of the newest',
    folder: new Map(newest.files).set(
      `${FOLDER}/checkpoint`,
      newest.files.get(`${FOLDER}/checkpoints/1`) ?? Buffer.alloc(0),
    ),
    outside: async () => [],
    alone: 2,
    with: 2,
    says: /put back/,
  },
  {
    name: 'the stamp and all after it were taken out',
    folder: newest.files,
    outside: () => peer(stamped.files),
    alone: 3,
    with: 2,
    says: /cut off/,
  },
];

for (const { name, folder, outside, ...expected } of SCENARIOS) {
  test(`${name}: ${expected.alone === 3 ? 'not found by the folder alone, but' : ''} found with the outside fact`, async () => {
    const found = await codes(folder, await outside());
    assert.equal(found.alone, expected.alone);
    assert.equal(found.with, expected.with);
    assert.match(found.says, expected.says);
  });
}

test('a peer with an older copy of the same log agrees', async () => {
  const report = await verifyCase(inMemory(stamped.files), { ...OPTIONS, against: await peer(cut) }, () => {});
  assert.equal(report.code, 0);
  assert.ok(!report.notProven.some((line) => line.includes('--against')));
});

test('an outside checkpoint with another key under the same name is never taken', async () => {
  const forged = grown(MORE, { ...actor('forger', 'log'), name: LOG.name, vkey: actor('forger', 'log').vkey }).files;
  const found = await codes(newest.files, [{ bytes: checkpointOf(forged), from: 'a stranger' }]);
  assert.equal(found.with, 1);
  assert.match(found.says, /not signed with the key/);
});

test('what is no checkpoint cannot make a case look proven', async () => {
  const found = await codes(stamped.files, [{ bytes: Buffer.from('hello\n'), from: 'a letter' }]);
  assert.equal(found.with, 3);
});

test('a case rebuilt from nothing with other keys is found only by the key from another channel', async () => {
  const rebuilt = anInnocentCase().files;
  const honest = await verifyCase(inMemory(rebuilt), { ...OPTIONS, vkey: LOG.vkey }, () => {});
  const other = await verifyCase(inMemory(rebuilt), { ...OPTIONS, vkey: actor('somebody', 'log').vkey }, () => {});
  assert.equal(honest.code, 3);
  assert.equal(other.code, 1);
  assert.ok(!honest.notProven.some((line) => line.includes('by another channel')));
});

test('the scenarios are counted, and how many the folder alone finds is said', () => {
  const alone = SCENARIOS.filter((one) => one.alone !== 3).length;
  reportTrust('rollback and fork found with a fact from outside', {
    tried: SCENARIOS.length,
    failed: 0,
    note: `by the folder alone ${alone} of ${SCENARIOS.length}: those that leave both versions or another log in it`,
  });
  assert.equal(alone, 3);
});
