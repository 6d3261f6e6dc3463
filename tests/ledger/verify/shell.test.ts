// VERIFY.sh needs no program of ours: it is held to the verdict of verifyCase on all it decides.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { reportTrust } from '../../trust-report.ts';
import { localAuthority } from '../timestamp/local-authority.ts';
import { inMemory } from './a-case.ts';
import { anInnocentCase, OPTIONS, withStamp } from './anchored-case.ts';
import { mutations } from './mutations.ts';
import { KIT_FOLDER, writeFolder } from './on-disk.ts';

const CASES = 50;
const good = await withStamp(anInnocentCase(), localAuthority());
const folder = mkdtempSync(join(tmpdir(), 'habeas-shell-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** It says itself that it does not look into hash tiles. */
const leavesOut = (name: string): boolean => /: .*\/tile\/\d/.test(name) && !/remove|rename|move|beside/.test(name);

test(`VERIFY.sh gives the verdict of verifyCase on ${CASES} changed cases, but for the hash tiles it says it leaves out`, async () => {
  // Every nineteenth of many, so that all files and all kinds of change come up.
  const many = [...mutations(good.files, CASES * 19, 'agreement 1')].filter((_, i) => i % 19 === 0);
  const apart: string[] = [];
  let decided = 0;
  for (const [i, { name, files }] of [{ name: 'unchanged', files: good.files }, ...many].entries()) {
    const at = writeFolder(join(folder, String(i)), files);
    const { code } = await verifyCase(inMemory(files), OPTIONS, () => {});
    const run = spawnSync('sh', [join(KIT_FOLDER, 'VERIFY.sh'), at]);
    if (leavesOut(name)) continue;
    decided++;
    if (run.status !== code) apart.push(`${name}: ours ${code}, VERIFY.sh ${run.status}\n${run.stdout}${run.stderr}`);
  }
  reportTrust('VERIFY.sh agrees with habeas verify', {
    tried: decided,
    failed: apart.length,
    note: 'changed cases, seed "agreement 1"; hash tiles left out',
  });
  assert.deepEqual(apart, []);
  assert.ok(decided > CASES - 15);
});
