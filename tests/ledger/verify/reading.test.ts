// How much is read, and what is said of what was not (TRUST row 19).

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifyCase } from '../../../src/ledger/verify/verify-case.ts';
import { type Files, genesis, inMemory, objectId, objectPath, seal, writeCase } from './a-case.ts';
import { OPTIONS } from './anchored-case.ts';

const TEXTS = Array.from({ length: 20 }, (_, i) => `invented document ${i}`);
const { files } = writeCase({ objects: TEXTS, drafts: [genesis(), ...TEXTS.map((text) => seal(text))] });
const PARTS = [1, 2, 3, 4];

/** Every object with one byte changed, its length kept. */
function rotten(): Files {
  const bad = new Map(files);
  for (const text of TEXTS) bad.set(objectPath(objectId(text)), Buffer.from(text.replace('invented', 'Invented')));
  return bad;
}

test('the quick form does not read the objects, and says that it did not', async () => {
  const report = await verifyCase(inMemory(rotten()), { ...OPTIONS, reading: 'none' }, () => {});
  assert.equal(report.code, 3);
  assert.equal(report.objects, 0);
  assert.ok(report.notProven.some((line) => line.includes('not all of them were read')));
});

test('the quick form finds an object of another length', async () => {
  const bad = new Map(files).set(objectPath(objectId(TEXTS[3] ?? '')), Buffer.from('x'));
  assert.equal((await verifyCase(inMemory(bad), { ...OPTIONS, reading: 'none' }, () => {})).code, 1);
});

test('each rotten object is found by exactly one part, and all parts together read everything', async () => {
  const found: string[] = [];
  let read = 0;
  for (const part of PARTS) {
    const reading = { part, of: PARTS.length };
    const report = await verifyCase(inMemory(rotten()), { ...OPTIONS, reading }, () => {});
    found.push(...report.problems.filter(({ verdict }) => verdict === 'altered').map(({ where }) => where));
    read += (await verifyCase(inMemory(files), { ...OPTIONS, reading }, () => {})).objects;
  }
  assert.deepEqual(found.sort(), TEXTS.map((text) => objectPath(objectId(text))).sort());
  assert.equal(read, TEXTS.length);
});

test('a file that cannot be read is incomplete, never sealed or unproven', async () => {
  for (const path of files.keys()) {
    const whole = inMemory(files);
    const broken = {
      ...whole,
      stream: (name: string) => {
        if (name === path) throw new Error('input/output error');
        return whole.stream(name);
      },
    };
    const report = await verifyCase(broken, OPTIONS, () => {});
    assert.equal(report.code, 2, path);
    assert.match(report.problems[0]?.message ?? '', /could not be read: input\/output error|no log/);
  }
});

test('progress counts the objects and their bytes to the end', async () => {
  const seen: { done: number; total: number | null; bytes: number }[] = [];
  await verifyCase(inMemory(files), OPTIONS, (progress) => {
    if (progress.stage === 'objects') seen.push(progress);
  });
  assert.equal(seen.length, TEXTS.length);
  assert.equal(seen.at(-1)?.bytes, TEXTS.join('').length);
});

test('links, a lock and the derived folder: a link is unaccounted, a lock is mentioned, what is derived is nobody’s evidence', async () => {
  const link = await verifyCase(inMemory(files, ['objects/link']), OPTIONS, () => {});
  assert.equal(link.code, 4);
  const more = new Map(files).set('lock', Buffer.from('4711')).set('derived/index.sqlite', Buffer.from('x'));
  const locked = await verifyCase(inMemory(more), OPTIONS, () => {});
  assert.equal(locked.code, 3);
  assert.ok(locked.notProven.some((line) => line.includes('lock')));
});
