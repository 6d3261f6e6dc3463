// A case made on the command line and served by `habeas serve`, for tests that want the whole of the program.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../apps/cli/main.ts', import.meta.url));

export interface Served {
  readonly address: string;
  readonly process: ChildProcess;
}

export async function serveCase(
  t: TestContext,
  documents: Readonly<Record<string, string | Uint8Array>>,
): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'habeas-real-'));
  const [folder, inputs] = [join(home, 'case'), join(home, 'inputs')];
  mkdirSync(inputs);
  for (const [name, content] of Object.entries(documents)) writeFileSync(join(inputs, name), content);
  const env = { ...process.env, HABEAS_HOME: home, HABEAS_NO_BROWSER: '1' };
  for (const args of [
    ['init', folder],
    ['add', folder, inputs],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { env, encoding: 'utf8' });
    assert.equal(status, 0, `habeas ${args[0]}: ${stderr}`);
  }
  const served = spawn(process.execPath, [CLI, 'serve', folder], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(async () => {
    if (served.exitCode === null) {
      served.kill('SIGTERM');
      await new Promise((resolve) => served.once('exit', resolve));
    }
    rmSync(home, { recursive: true, force: true });
  });
  let said = '';
  for await (const chunk of served.stdout) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return { address: said.trim(), process: served };
}
