// A case made on the command line and served by `habeas serve`, for tests that want the whole of the program.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../apps/cli/main.ts', import.meta.url));

export interface Served {
  readonly address: string;
  readonly process: ChildProcess;
}

/** A case made of these documents, in a home of its own; to be removed by who asked for it. */
export function makeCase(documents: Readonly<Record<string, string | Uint8Array>>): string {
  const home = mkdtempSync(join(tmpdir(), 'habeas-made-'));
  const inputs = join(home, 'inputs');
  mkdirSync(inputs);
  for (const [name, content] of Object.entries(documents)) writeFileSync(join(inputs, name), content);
  for (const args of [
    ['init', join(home, 'case')],
    ['add', join(home, 'case'), inputs],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { env: envOf(home), encoding: 'utf8' });
    assert.equal(status, 0, `habeas ${args[0]}: ${stderr}`);
  }
  return home;
}

const envOf = (home: string) => ({ ...process.env, HABEAS_HOME: home, HABEAS_NO_BROWSER: '1' });

/** Serves a copy of the case that was made, so that it can be made once for many tests. */
export async function serveCopy(t: TestContext, made: string): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), 'habeas-real-'));
  cpSync(made, home, { recursive: true });
  const served = spawn(process.execPath, [CLI, 'serve', join(home, 'case')], {
    env: envOf(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
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

export async function serveCase(
  t: TestContext,
  documents: Readonly<Record<string, string | Uint8Array>>,
): Promise<Served> {
  const made = makeCase(documents);
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return serveCopy(t, made);
}
