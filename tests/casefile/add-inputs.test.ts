import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { addToCase } from '../../apps/cli/work.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { type TempCase, tempCase } from '../temp-case.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const LETTER =
  'To the governor of Ostrava Minor (invented)\n\nOn 4 May 1931 twelve carters were arrested at the ford. We ask for an answer.\n';
const MAIL = `From: Ada Quill <ada@invented.example>
To: The Office <office@invented.example>
Subject: The list (invented)
Date: Mon, 4 May 2020 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Attached is the list of the twelve carters. This mail is invented.
--x
Content-Type: text/plain; name="list.txt"
Content-Disposition: attachment; filename="list.txt"

1. Ilja Voss, carter (invented)
--x--
`;

const rowsOf = async (caseFile: CaseFile) =>
  (await caseFile.tools.index.sources({ sort: 'title' }, { from: 0, limit: 100 })).rows;

async function dumpOf(one: TempCase): Promise<string> {
  return one.within(async (caseFile) => {
    const lines: string[] = [];
    for await (const line of caseFile.tools.index.dump()) lines.push(line);
    return lines.join('\n');
  });
}

test('the same bytes under two names are one source with two captures', async (t) => {
  const one = await tempCase(t);
  const first = await one.document('a.txt', LETTER);
  const second = await one.document('copy/b.txt', LETTER);
  const report = await one.add();
  assert.deepEqual([report.captured, report.repeated, report.searched], [2, 1, 1]);
  await one.within(async (caseFile) => {
    const [row, ...more] = await rowsOf(caseFile);
    assert.equal(more.length, 0);
    const paths = row && (await caseFile.tools.index.source(row.id))?.captures.map(({ path }) => path);
    assert.deepEqual(paths, [first, second]);
  });
});

test('adding the same folder again records nothing and reads nothing', async (t) => {
  const one = await tempCase(t);
  await one.document('a.txt', LETTER);
  await one.document('b.zip', zipSync({ 'inside.txt': strToU8('A note from Ostrava Minor, invented.') }));
  await one.add();
  const size = await one.within(async ({ log }) => log.size());
  const again = await one.add();
  assert.deepEqual([again.captured, again.searched, again.failed], [0, 0, 0]);
  assert.equal(await one.within(async ({ log }) => log.size()), size);
});

test('attachments and entries of archives are sources of their own that know what they came in', async (t) => {
  const one = await tempCase(t);
  await one.document('mail.eml', MAIL);
  await one.document('bundle.zip', zipSync({ 'letters/a.txt': strToU8(LETTER) }));
  await one.add();
  await one.within(async (caseFile) => {
    const rows = await rowsOf(caseFile);
    const byFile = new Map(rows.map((row) => [row.file, row]));
    assert.equal(byFile.get('list.txt')?.parent, byFile.get('mail.eml')?.id);
    assert.equal(byFile.get('a.txt')?.parent, byFile.get('bundle.zip')?.id);
    assert.ok(
      rows.every((row) => row.state !== 'sealed'),
      'everything was read, also what came out of something else',
    );
  });
});

test('without its derived folder a case comes back the same', async (t) => {
  const one = await tempCase(t);
  await one.document('a.txt', LETTER);
  await one.document('mail.eml', MAIL);
  await one.document('bundle.zip', zipSync({ 'c.txt': strToU8('«یک یادداشت ساختگی» از دوازده نفر.') }));
  await one.add();
  const before = await dumpOf(one);
  rmSync(join(one.folder, 'derived'), { recursive: true });
  await one.add(one.inputs);
  assert.equal(await dumpOf(one), before);
});

test('an entry of the log tells nothing of a document: no name, no path, no word', async (t) => {
  const one = await tempCase(t, 'Carters of the ford');
  await one.document('Ilja-Voss-statement.txt', LETTER);
  await one.add();
  const texts: string[] = [];
  for (const entry of await readdir(join(one.folder, 'logs'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) texts.push(await readFile(join(entry.parentPath, entry.name), 'latin1'));
  }
  assert.ok(texts.length > 5);
  for (const canary of ['Voss', 'inputs', 'Carters', 'governor', 'statement']) {
    assert.deepEqual(
      texts.filter((text) => text.includes(canary)),
      [],
      canary,
    );
  }
});

test('killed again and again while it adds, a case ends as if nothing had happened', async (t) => {
  const one = await tempCase(t);
  for (let i = 0; i < 40; i++) await one.document(`letter-${i}.txt`, `${LETTER}Number ${i}.\n`);
  await one.document('mail.eml', MAIL);
  for (const wait of [350, 500, 650, 800, 950]) await killedAdd(one, wait);
  await one.add();
  const rows = await one.within(rowsOf);
  assert.equal(rows.length, 42);
  assert.deepEqual(new Set(rows.map((row) => row.state)), new Set(['searched']));
  const captures = await one.within(async (caseFile) => (await caseFile.tools.index.counts()).captures);
  assert.equal(captures, 42, 'nothing was captured twice');
});

/** `habeas add`, killed with SIGKILL after so many milliseconds, wherever it is. */
async function killedAdd({ folder, inputs }: TempCase, wait: number): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'apps', 'cli', 'main.ts'), 'add', folder, inputs], {
    stdio: 'ignore',
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), wait);
  await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
}

test('what cannot be opened is told, and the rest goes on', async (t) => {
  const one = await tempCase(t);
  const good = await one.document('a.txt', LETTER);
  const report = await one.add(join(one.inputs, 'not-there.txt'), good);
  assert.equal(report.captured, 1);
  assert.deepEqual(
    report.refused.map(({ code }) => code),
    ['capture.unreadable'],
  );
});

test('objects on disk are the bytes that were handed in, and cannot be written to', async (t) => {
  const one = await tempCase(t);
  await one.document('a.txt', LETTER);
  await one.add();
  const [row] = await one.within(rowsOf);
  const hex = row?.id.slice('sha256:'.length) ?? '';
  const path = join(one.folder, 'objects', 'sha256', hex.slice(0, 2), hex.slice(2, 4), hex);
  assert.equal(readFileSync(path, 'utf8'), LETTER);
});

test('the name of the home folder goes into no record, and what came in by it is known again', async (t) => {
  const one = await tempCase(t);
  await one.document('letters/a.txt', 'A letter, invented.\n');
  const add = (caseFile: CaseFile) =>
    addToCase(caseFile, [one.inputs], {
      level: 0,
      home: dirname(one.inputs),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  await one.within(async (caseFile) => {
    await add(caseFile);
    assert.equal((await caseFile.tools.index.capturesOf('~/inputs/letters/a.txt')).length, 1);
    assert.deepEqual(await caseFile.tools.index.capturesOf(join(one.inputs, 'letters', 'a.txt')), []);
    assert.equal((await add(caseFile)).captured, 0);
  });
});
