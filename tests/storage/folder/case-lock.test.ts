import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lockCase } from '../../../src/storage/folder/case-lock.ts';

const base = mkdtempSync(join(tmpdir(), 'habeas-lock-'));
after(() => rmSync(base, { recursive: true, force: true }));
let cases = 0;
const aFolder = (): string => mkdtempSync(join(base, `${cases++}-`));

const module = new URL('../../../src/storage/folder/case-lock.ts', import.meta.url).href;

/** A process that takes the lock, says so, and waits to be ended. */
function holder(root: string): Promise<{ kill(): Promise<void> }> {
  const code = `const { lockCase } = await import(${JSON.stringify(module)}); lockCase(${JSON.stringify(root)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = new Promise<void>((done) => child.on('close', () => done()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdout.once('data', () =>
      resolve({
        kill: () => {
          child.kill('SIGKILL');
          return closed;
        },
      }),
    );
  });
}

test('a second process is refused while the first one lives, and gets the lock once it was killed', async () => {
  const root = aFolder();
  const first = await holder(root);
  assert.throws(() => lockCase(root), { code: 'locked' });
  await first.kill();
  assert.ok(existsSync(join(root, 'lock')));
  const lock = lockCase(root);
  assert.throws(() => lockCase(root), { code: 'locked' });
  lock.release();
  assert.ok(!existsSync(join(root, 'lock')));
});

test('a lock is stale after the machine was started again, or where another process has got the number of its holder', () => {
  const root = aFolder();
  const path = join(root, 'lock');
  const first = lockCase(root);
  const mine = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  assert.equal(typeof mine['boot'], 'string');
  const stale = [{ ...mine, boot: 'an earlier start' }, ...(mine['started'] === '' ? [] : [{ ...mine, started: '1' }])];
  for (const holder of stale) {
    writeFileSync(path, JSON.stringify({ ...holder, token: 'other' }));
    lockCase(root).release();
  }
  first.release();
});

test('a lock held on another machine is never taken over', () => {
  const root = aFolder();
  writeFileSync(
    join(root, 'lock'),
    JSON.stringify({ boot: 'b', host: 'another machine', pid: 1, started: '', token: 't' }),
  );
  assert.throws(() => lockCase(root), { code: 'locked' });
});

test('half a lock, left by a crash of the machine, is taken over', () => {
  const root = aFolder();
  writeFileSync(join(root, 'lock'), '{"boot":"b","ho');
  lockCase(root).release();
  assert.ok(!existsSync(join(root, 'lock')));
});

test('who has lost the lock to another does not release the lock of the other', () => {
  const root = aFolder();
  const lost = lockCase(root);
  writeFileSync(
    join(root, 'lock'),
    JSON.stringify({ boot: 'an earlier start', host: 'x', pid: 1, started: '', token: 't' }),
  );
  lost.release();
  assert.ok(existsSync(join(root, 'lock')));
});
