// Power is lost after every step of a writer, and everything that was not synced then is lost, torn or kept in any combination
// (TRUST row 6). The steps are those that the real object store and log writer make of the file system.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { after, test } from 'node:test';
import { readEntries } from '../../src/ledger/read-entries.ts';
import { newBody } from '../../src/ledger/record.ts';
import { verifyCase } from '../../src/ledger/verify/verify-case.ts';
import { HabeasError } from '../../src/model/error.ts';
import { durableFiles } from '../../src/storage/folder/durable-files.ts';
import { objectFolder } from '../../src/storage/folder/object-store.ts';
import { reportTrust } from '../trust-report.ts';
import { entryFor, LOG_FOLDER, makeCase, openCase, randomOf, sealAll } from './a-log.ts';
import { crashState, type DiskState, type DiskStep, modelDisk, openQuestions } from './model-disk.ts';
import { quickFolder } from './quick-folder.ts';
import { inMemory } from './verify/a-case.ts';
import { type DiskCall, watchDisk } from './watched-disk.ts';

const root = quickFolder('crash');
after(() => rmSync(root, { recursive: true, force: true }));

interface Recorded {
  readonly base: DiskState;
  readonly steps: readonly DiskStep[];
}

/** The steps that sealing five documents in three batches makes, from a case with record 0 on. */
async function recordWriting(): Promise<Recorded> {
  const files = durableFiles(root);
  await makeCase(files, objectFolder(root));
  const base = stateOf(root);
  const steps: DiskStep[] = [];
  const folders = new Set(base.folders);
  const stop = watchDisk({ before: () => {}, after: (call) => steps.push(...stepsOf(call, folders)) });
  try {
    const log = await openCase(files);
    const objects = objectFolder(root);
    for (const batch of [['a letter', 'a list of names'], ['a note'], ['a list of names', 'a photograph']]) {
      await sealAll(log, objects, batch);
      steps.push({ name: 'acknowledged', size: log.size() });
    }
  } finally {
    stop();
  }
  return { base, steps };
}

const inside = (path: string): string => relative(root, path).split(sep).join('/');

function stepsOf(call: DiskCall, folders: Set<string>): readonly DiskStep[] {
  if (call.name === 'look') return [];
  const path = inside(call.path);
  if (call.name === 'mkdir') return missingFolders(path, folders);
  if (call.name === 'rename' || call.name === 'link') return [{ ...call, path, to: inside(call.to) }];
  return [call.name === 'write' ? { ...call, path, bytes: Buffer.from(call.bytes) } : { ...call, path }];
}

function missingFolders(path: string, folders: Set<string>): readonly DiskStep[] {
  const steps: DiskStep[] = [];
  for (let at = path.split('/'), depth = 1; depth <= at.length; depth++) {
    const folder = at.slice(0, depth).join('/');
    if (folder !== '' && !folders.has(folder)) steps.push({ name: 'mkdir', path: folder });
    folders.add(folder);
  }
  return steps;
}

function stateOf(folder: string): DiskState {
  const files = new Map<string, Uint8Array>();
  const folders = new Set(['']);
  assert.ok(existsSync(folder));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) folders.add(inside(path));
    else files.set(inside(path), readFileSync(path));
  }
  return { files, folders };
}

/** Mulberry32: the same crashes in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** All ways a crash after `count` steps can end where they are few, else all lost, all kept, and `some` at random. */
function* endings({ base, steps }: Recorded, count: number, some: number): Generator<DiskState> {
  const questions = openQuestions(base, steps, count);
  const crash = (choose: (n: number) => number): DiskState => crashState(base, steps, count, choose);
  if (questions <= 3) {
    for (let ways = 0; ways < 3 ** questions; ways++) {
      let rest = ways;
      yield crash((n) => {
        const answer = rest % 3;
        rest = Math.floor(rest / 3);
        return Math.min(answer, n - 1);
      });
    }
    return;
  }
  yield crash(() => 0);
  yield crash((n) => n - 1);
  for (let i = 0; i < some; i++) yield crash(dice(count * 1009 + i));
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What is wrong after power came back: null where nothing acknowledged was lost and the case goes on without a person. */
async function faultOf(state: DiskState, acknowledged: number): Promise<string | null> {
  const disk = modelDisk(state);
  try {
    const log = await openCase(disk);
    if (log.size() < acknowledged) return `${log.size()} of ${acknowledged} acknowledged records are left`;
    for await (const { on, body, index } of readEntries(disk, LOG_FOLDER, 0, log.size())) {
      for (const id of [...on, body]) {
        const hex = id.slice('sha256:'.length);
        const bytes = await disk.read(`objects/sha256/${hex.slice(0, 2)}/${hex.slice(2, 4)}/${hex}`);
        if (bytes === null || hashOf(bytes) !== hex) return `record ${index} names an object that was lost`;
      }
    }
    await log.append([entryFor({ act: 'note', on: [], body: newBody({}, randomOf('later')), level: 0 }, 'later')]);
    return null;
  } catch (error) {
    if (error instanceof HabeasError) return error.message;
    throw error;
  }
}

/** `verify` after the case was opened once: unaccounted objects are allowed, they are reported and kept. */
async function verdictAfter(state: DiskState): Promise<string> {
  const disk = modelDisk(state);
  await openCase(disk);
  const options = { reading: 'all', against: [], vkey: null, at: '2026-09-02T00:00:00Z', roots: null } as const;
  const report = await verifyCase(inMemory(disk.now().files), options, () => {});
  const wrong = report.problems.find(({ verdict }) => verdict === 'altered' || verdict === 'incomplete');
  return wrong === undefined ? '' : `${wrong.where}: ${wrong.message}`;
}

const acknowledgedAt = (steps: readonly DiskStep[], count: number): number =>
  steps.slice(0, count).reduce((size, step) => (step.name === 'acknowledged' ? step.size : size), 1);

interface Tally {
  states: number;
  bad: number;
  first: string;
}

async function tally(recorded: Recorded, some: number, also?: (state: DiskState) => Promise<string>): Promise<Tally> {
  const count: Tally = { states: 0, bad: 0, first: '' };
  for (let step = 0; step <= recorded.steps.length; step++) {
    for (const state of endings(recorded, step, some)) {
      const fault = (await faultOf(state, acknowledgedAt(recorded.steps, step))) ?? (await also?.(state)) ?? '';
      count.states++;
      if (fault !== '') count.bad++;
      if (count.first === '' && fault !== '') count.first = `after step ${step}: ${fault}`;
    }
  }
  return count;
}

const recorded = await recordWriting();

test('after a power loss at any step no acknowledged record is lost, and the case opens and goes on by itself', async () => {
  reportTrust('power loss at any step', null);
  const result = await tally(recorded, 8, verdictAfter);
  assert.equal(result.first, '');
  assert.ok(result.states > 500, `${result.states} states`);
  reportTrust('power loss at any step', {
    tried: result.states,
    failed: result.bad,
    note: `${recorded.steps.length} steps of the real writer; un-synced data lost, torn or whole, un-synced names in any subset`,
  });
});

const CONTROLS: readonly { what: string; steps: (steps: readonly DiskStep[]) => readonly DiskStep[] }[] = [
  { what: 'files are not synced', steps: (steps) => steps.filter(({ name }) => name !== 'syncFile') },
  { what: 'folders are not synced', steps: (steps) => steps.filter(({ name }) => name !== 'syncFolder') },
  { what: 'the record comes before its object', steps: recordFirst },
];

const isOfObjects = (step: DiskStep): boolean =>
  'path' in step && (step.path.startsWith('objects') || step.path.startsWith('tmp/object-'));

/** The steps of each batch with those of the objects moved behind those of the log. */
function recordFirst(steps: readonly DiskStep[]): readonly DiskStep[] {
  const out: DiskStep[] = [];
  let batch: DiskStep[] = [];
  for (const step of steps) {
    if (step.name !== 'acknowledged') batch.push(step);
    else {
      out.push(...batch.filter((one) => !isOfObjects(one)), ...batch.filter(isOfObjects), step);
      batch = [];
    }
  }
  return [...out, ...batch];
}

for (const { what, steps } of CONTROLS) {
  test(`the same search finds losses where ${what}`, async () => {
    const result = await tally({ base: recorded.base, steps: steps(recorded.steps) }, 6);
    assert.ok(result.bad > 0, `none in ${result.states} states`);
    reportTrust(`control: ${what}`, { tried: result.states, failed: result.bad, note: 'must find losses' });
  });
}

test('a second power loss, after a first one was recovered from and work went on, loses nothing either', async () => {
  let states = 0;
  for (let step = 0; step <= recorded.steps.length; step += 7) {
    for (const state of endings(recorded, step, 2)) {
      const disk = modelDisk({ files: new Map(state.files), folders: new Set(state.folders) });
      const log = await openCase(disk);
      for (const count of [1, 3]) {
        const notes = Array.from({ length: count }, (_, i) =>
          entryFor({ act: 'note', on: [], body: newBody({}, randomOf('')), level: 0 }, `after ${count} ${i}`),
        );
        await log.append(notes);
        disk.acknowledge(log.size());
      }
      const again: Recorded = { base: disk.base, steps: disk.steps };
      for (let next = 0; next <= disk.steps.length; next += 3) {
        for (const second of endings(again, next, 1)) {
          const reopened = modelDisk(second);
          const size = (await openCase(reopened)).size();
          assert.ok(size >= acknowledgedAt(again.steps, next), `${step}, then ${next}`);
          states++;
        }
      }
    }
  }
  assert.ok(states > 500, `${states} states`);
  reportTrust('a second power loss', { tried: states, failed: 0, note: 'during recovery and the writing after it' });
});

test('a full tile, its level above and the next bundle survive a power loss at any step', async () => {
  const disk = modelDisk({
    files: new Map(),
    folders: new Set(['', 'tmp', 'logs', LOG_FOLDER, `${LOG_FOLDER}/checkpoints`, `${LOG_FOLDER}/tile`]),
  });
  const entries = Array.from({ length: 600 }, (_, i) => Buffer.from(`entry ${i}`));
  const log = await openCase(disk);
  for (const [from, to] of [
    [0, 250],
    [250, 256],
    [256, 257],
    [257, 520],
    [520, 600],
  ] as const) {
    await log.append(entries.slice(from, to));
    disk.acknowledge(log.size());
  }
  let states = 0;
  for (let step = 0; step <= disk.steps.length; step++) {
    for (const state of endings({ base: disk.base, steps: disk.steps }, step, 2)) {
      const reopened = await openCase(modelDisk(state));
      const size =
        step === 0
          ? 0
          : Math.max(0, ...disk.steps.slice(0, step).map((one) => (one.name === 'acknowledged' ? one.size : 0)));
      assert.ok(reopened.size() >= size, `after step ${step}`);
      await reopened.append(entries.slice(reopened.size(), reopened.size() + 3));
      states++;
    }
  }
  reportTrust('power loss around a full tile', {
    tried: states,
    failed: 0,
    note: 'a log of 600 entries in five batches',
  });
});
