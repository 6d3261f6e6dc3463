// What holds of the folder of a case after something was erased: nothing of it is left in any file, and the rest still verifies, with Habeas and without.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verify } from '../../../src/casefile/actions/verify-folder.ts';
import { folderFiles } from '../../../src/storage/folder/case-files.ts';

const REQUEST = { reading: 'all', against: null, vkey: null, at: '2031-01-01T00:00:00Z', roots: null } as const;

export async function assertGone(folder: string, secret: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) assert.ok(!(await readFile(path)).includes(secret), path);
  }
  const report = await verify(folderFiles(folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
  for (const [program, script] of [
    ['python3', 'verify.py'],
    ['sh', 'VERIFY.sh'],
  ] as const) {
    const { status, stdout } = spawnSync(program, [script], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 3, `${script}: ${stdout}`);
  }
}
