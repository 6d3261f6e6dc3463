// A real process, really killed (SIGKILL): before every call it makes of the file system, and in the middle of every write.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readEntries } from '../../src/ledger/read-entries.ts';
import { durableFiles } from '../../src/storage/folder/durable-files.ts';
import { objectFolder } from '../../src/storage/folder/object-store.ts';
import { readWhole } from '../../src/storage/ports/object-store.ts';
import { reportTrust } from '../trust-report.ts';
import { LOG_FOLDER, makeCase, openCase, sealAll } from './a-log.ts';
import { quickFolder } from './quick-folder.ts';

const base = quickFolder('killed');
after(() => rmSync(base, { recursive: true, force: true }));
const fresh = join(base, 'fresh');
await makeCase(durableFiles(fresh), objectFolder(fresh));
const program = fileURLToPath(new URL('write-and-die.ts', import.meta.url));

interface Ended {
  readonly signal: string | null;
  readonly output: string;
}

function run(root: string, number: number, moment: 'before' | 'during'): Promise<Ended> {
  cpSync(fresh, root, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, root, String(number), moment], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
    });
    child.on('error', reject);
    child.on('close', (_, signal) => resolve({ signal, output }));
  });
}

/** Every record that is there has its objects, none that was acknowledged is gone, and work goes on. */
async function check(root: string, { output }: Ended, what: string): Promise<void> {
  const acknowledged = Number(/acknowledged (\d+)\n(?!acknowledged)/.exec(output)?.[1] ?? 1);
  const files = durableFiles(root);
  const objects = objectFolder(root);
  const log = await openCase(files);
  assert.ok(log.size() >= acknowledged, `${what}: ${log.size()} records of ${acknowledged} acknowledged`);
  for await (const { on, body } of readEntries(files, LOG_FOLDER, 0, log.size()))
    for (const id of [...on, body]) assert.ok((await readWhole(objects, id)).length > 0, what);
  await sealAll(log, objects, ['afterwards']);
}

test('killed before any call of the file system, or in the middle of a write, the case opens by itself with all that was acknowledged', async () => {
  reportTrust('processes killed', null);
  const whole = await run(join(base, 'whole'), 0, 'before');
  const [, calls, writes] = /calls (\d+) writes (\d+)/.exec(whole.output) ?? [];
  assert.ok(Number(calls) > 40 && Number(writes) >= 6, whole.output);
  const kills = [
    ...Array.from({ length: Number(calls) }, (_, i) => ({ number: i + 1, moment: 'before' as const })),
    ...Array.from({ length: Number(writes) }, (_, i) => ({ number: i + 1, moment: 'during' as const })),
  ];
  let tried = 0;
  const next = async (): Promise<void> => {
    for (let kill = kills.shift(); kill !== undefined; kill = kills.shift()) {
      const root = join(base, `${kill.moment}-${kill.number}`);
      const ended = await run(root, kill.number, kill.moment);
      const what = `killed ${kill.moment} ${kill.number}`;
      assert.equal(ended.signal, 'SIGKILL', what);
      await check(root, ended, what);
      rmSync(root, { recursive: true });
      tried++;
    }
  };
  await Promise.all([next(), next()]);
  reportTrust('processes killed', {
    tried,
    failed: 0,
    note: 'SIGKILL before every call and in the middle of every write',
  });
});
