// The verifiers are written twice and thrice: in TypeScript, in Python, in shell. They must judge alike.

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

const CASES = 1000;
const good = await withStamp(anInnocentCase(), localAuthority());
const folder = mkdtempSync(join(tmpdir(), 'habeas-agree-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test(`verify.py gives the verdict of verifyCase on ${CASES} changed cases`, async () => {
  const changed = [{ name: 'unchanged', files: good.files }, ...mutations(good.files, CASES, 'agreement 1')];
  const ours: number[] = [];
  for (const [i, { files }] of changed.entries()) {
    writeFolder(join(folder, String(i)), files);
    ours.push((await verifyCase(inMemory(files), OPTIONS, () => {})).code);
  }
  const run = spawnSync('python3', [join(KIT_FOLDER, 'verify.py'), '--json', ...changed.map((_, i) => String(i))], {
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  const theirs = run.stdout
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { code: number; problems: unknown });
  assert.equal(theirs.length, changed.length, run.stderr.toString());
  const apart = changed.flatMap(({ name }, i) =>
    ours[i] === theirs[i]?.code ? [] : [`${name}: ours ${ours[i]}, verify.py ${JSON.stringify(theirs[i])}`],
  );
  const found = ours.slice(1).filter((code) => code !== 0).length;
  reportTrust('verify.py agrees with habeas verify', {
    tried: changed.length,
    failed: apart.length,
    note: 'changed cases, seed "agreement 1"',
  });
  assert.deepEqual(apart, []);
  assert.equal(found, CASES);
  assert.equal(ours[0], 0);
});
