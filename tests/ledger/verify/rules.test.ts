// Each rule of the verifier has a case that breaks it and nothing else (TRUST row 35).

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { reportTrust } from '../../trust-report.ts';
import { inMemory } from './a-case.ts';
import { OPTIONS } from './anchored-case.ts';
import { BROKEN_RULES } from './broken-rules.ts';
import { KIT_FOLDER, writeFolder } from './on-disk.ts';

for (const { name, code, says, files } of BROKEN_RULES) {
  test(`found with code ${code}: ${name}`, async () => {
    const report = await verifyCase(inMemory(files), OPTIONS, () => {});
    const sentences = report.problems.map(({ where, message }) => `${where}: ${message}`).join('\n');
    assert.match(sentences, says);
    assert.equal(report.code, code, sentences);
  });
}

test('verify.py finds each broken rule with the same code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-rules-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [i, { files }] of BROKEN_RULES.entries()) writeFolder(join(folder, String(i)), files);
  const run = spawnSync(
    'python3',
    [join(KIT_FOLDER, 'verify.py'), '--json', ...BROKEN_RULES.map((_, i) => String(i))],
    {
      cwd: folder,
      maxBuffer: 1 << 28,
    },
  );
  const theirs = run.stdout
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { code: number });
  const apart = BROKEN_RULES.filter(({ code }, i) => theirs[i]?.code !== code).map(({ name }) => name);
  reportTrust('each rule of the verifier has a case that breaks it', {
    tried: BROKEN_RULES.length,
    failed: apart.length,
    note: 'judged by habeas verify and by verify.py',
  });
  assert.deepEqual(apart, [], run.stderr.toString());
});
