// A weighing that nobody waits for does not go on: real processes, one of which hears nothing.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const GRACE_MS = 400;
const LONG_MS = 60_000;

function start(t: TestContext, graceMs: number, how: string) {
  const program = fileURLToPath(new URL('./busy.ts', import.meta.url));
  const child = spawn(process.execPath, [program, String(graceMs), how], { stdio: ['pipe', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

test('asked to stop in the midst of what does not end, it is cut off', async (t) => {
  const child = start(t, GRACE_MS, 'busy');
  await once(child.stdout, 'data');
  child.stdin.end();
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL');
});

test('asked to stop where it can hear, it ends in good order and is not cut off', async (t) => {
  const child = start(t, LONG_MS, 'idle');
  await once(child.stdout, 'data');
  child.stdin.end();
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal], [3, null]);
});

test('when the one who asked is killed, it does not go on by itself', async (t) => {
  const parent = start(t, GRACE_MS, 'beside');
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(String(line));
  assert.ok(isThere(pid));
  parent.kill('SIGKILL');
  for (let tries = 0; tries < 600 && isThere(pid); tries++) await wait(50);
  assert.ok(!isThere(pid));
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
