// The disk refuses: every call that a writer makes of the file system fails once, with each error that a disk gives (TRUST row 7).

import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HabeasError } from '../../src/model/error.ts';
import { durableFiles } from '../../src/storage/folder/durable-files.ts';
import { objectFolder } from '../../src/storage/folder/object-store.ts';
import { reportTrust } from '../trust-report.ts';
import { makeCase, openCase, sealAll } from './a-log.ts';
import { quickFolder } from './quick-folder.ts';
import { type DiskCall, systemError, watchDisk } from './watched-disk.ts';

const base = quickFolder('faults');
after(() => rmSync(base, { recursive: true, force: true }));
const fresh = join(base, 'fresh');
await makeCase(durableFiles(fresh), objectFolder(fresh));

const CODES = ['ENOSPC', 'EIO', 'EMFILE', 'EROFS'];

interface Outcome {
  readonly calls: readonly DiskCall[];
  readonly error: unknown;
  readonly acknowledged: number;
}

/** Seals two documents in `root`, one after another; call number `n` fails, in the middle where it is a write and `torn`. */
async function sealWithFault(root: string, n: number, code: string, torn: boolean): Promise<Outcome> {
  const calls: DiskCall[] = [];
  let acknowledged = 1;
  const stop = watchDisk({
    before(call) {
      calls.push(call);
      if (calls.length === n && !(torn && call.name === 'write')) throw systemError(code);
    },
    during(call) {
      if (torn && calls.length === n && call.name === 'write') throw systemError(code);
    },
  });
  try {
    const log = await openCase(durableFiles(root));
    const objects = objectFolder(root);
    for (const document of ['a letter', 'a photograph']) {
      await sealAll(log, objects, [document]);
      acknowledged = log.size();
    }
    return { calls, error: null, acknowledged };
  } catch (error) {
    return { calls, error, acknowledged };
  } finally {
    stop();
  }
}

test('whatever call fails, with whatever error, the writer says so, nothing acknowledged is lost, and the case goes on', async () => {
  reportTrust('disk errors at every call', null);
  let [tried, silent] = [0, 0];
  for (const code of CODES) {
    for (const torn of code === 'ENOSPC' ? [false, true] : [false]) {
      for (let n = 1; ; n++) {
        const root = join(base, 'tried');
        rmSync(root, { recursive: true, force: true });
        cpSync(fresh, root, { recursive: true });
        const { calls, error, acknowledged } = await sealWithFault(root, n, code, torn);
        if (calls.length < n) break;
        tried++;
        const call = `${code} at call ${n}: ${JSON.stringify(calls[n - 1]?.name)}`;
        if (error === null) silent++;
        assert.ok(error instanceof HabeasError, `${call} gave ${String(error)}`);
        assert.equal(error.code, 'storage', call);
        assert.doesNotMatch(error.message, /a letter|a photograph/);
        assertNoSecondSync(calls, n, call);
        const log = await openCase(durableFiles(root));
        assert.ok(log.size() >= acknowledged && log.size() <= acknowledged + 1, call);
        await sealAll(log, objectFolder(root), ['afterwards']);
      }
    }
  }
  assert.ok(tried > 200, `${tried} calls`);
  assert.equal(silent, 0);
  reportTrust('disk errors at every call', {
    tried,
    failed: silent,
    note: `${CODES.join(', ')}; failed: silent successes`,
  });
});

/** A failed fsync may have dropped the bytes: to try again would report success for nothing. */
function assertNoSecondSync(calls: readonly DiskCall[], n: number, message: string): void {
  const failed = calls[n - 1];
  if (failed?.name !== 'syncFile' && failed?.name !== 'syncFolder') return;
  const again = calls.slice(n).filter(({ name, path }) => name === failed.name && path === failed.path);
  assert.deepEqual(again, [], `${message} was tried again`);
}

test('after a failed write the same writer refuses to go on', async () => {
  const root = join(base, 'shut');
  cpSync(fresh, root, { recursive: true });
  const files = durableFiles(root);
  const log = await openCase(files);
  const objects = objectFolder(root);
  const failing = watchDisk({
    before(call) {
      if (call.name === 'syncFolder' && call.path.includes('checkpoints')) throw systemError('EIO');
    },
  });
  await assert.rejects(sealAll(log, objects, ['a letter']), { code: 'storage' });
  failing();
  await assert.rejects(sealAll(log, objects, ['a photograph']), { code: 'storage' });
});

test('after a folder of objects could not be synced the store takes nothing more, and never says that it settled', async () => {
  const root = join(base, 'store');
  cpSync(fresh, root, { recursive: true });
  const objects = objectFolder(root);
  await objects.put(Buffer.from('a letter'));
  const failing = watchDisk({
    before(call) {
      if (call.name === 'syncFolder') throw systemError('EIO');
    },
  });
  await assert.rejects(objects.settle(), { code: 'storage' });
  failing();
  await assert.rejects(objects.settle(), { code: 'storage' });
  await assert.rejects(objects.put(Buffer.from('a photograph')), { code: 'storage' });
});

test('a disk that gives back other bytes than were written is found out before the object gets its name', async () => {
  const root = join(base, 'lying');
  cpSync(fresh, root, { recursive: true });
  const { appendFileSync } = await import('node:fs');
  const stop = watchDisk({
    before: () => {},
    after(call) {
      if (call.name === 'syncFile' && call.path.includes('object-')) appendFileSync(call.path, '!');
    },
  });
  const objects = objectFolder(root);
  await assert.rejects(objects.put(Buffer.from('a letter')), /other bytes than were written/);
  stop();
});
