import assert from 'node:assert/strict';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { addToCase } from '../../apps/cli/work.ts';
import { annotate } from '../../src/casefile/actions/annotate.ts';
import { eraseSource } from '../../src/casefile/actions/erase-source.ts';
import { verify } from '../../src/casefile/actions/verify-folder.ts';
import type { CaseFile } from '../../src/casefile/case-file.ts';
import { folderFiles } from '../../src/storage/folder/case-files.ts';
import { tempCase } from '../temp-case.ts';

const SECRET = 'Quillfeather';
const REQUEST = { reading: 'all', against: null, vkey: null, at: '2031-01-01T00:00:00Z', roots: null } as const;

test('an erased source leaves no word on the disk, and verification says by which record it went', async (t) => {
  const one = await tempCase(t);
  await one.document(`${SECRET}.txt`, `The statement of ${SECRET} (invented), 3 June 1931.\n`);
  await one.document('other.txt', 'Another document, invented.\n');
  await one.add();
  await one.within(async (caseFile) => {
    const { rows } = await caseFile.tools.index.sources({ text: SECRET }, { from: 0, limit: 10 });
    const [row] = rows;
    assert.ok(row !== undefined);
    await annotate(caseFile, {
      kind: 'note',
      text: `${SECRET} asked for this`,
      on: row.id,
      claim: null,
      start: null,
      end: null,
    });
    await eraseSource(caseFile, { object: row.id, authority: 'the witness', reason: 'consent was withdrawn' });
    assert.equal(await caseFile.tools.index.source(row.id), null);
  });
  const found: string[] = [];
  for (const entry of await readdir(one.folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if ((await readFile(path)).includes(SECRET)) found.push(path);
  }
  assert.deepEqual(found, []);
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
  assert.ok(report.holds.some((sentence) => /erased by record \d+/.test(sentence)));
});

test('an erasure that was cut off before the bytes went is ended when the case is opened', async (t) => {
  const one = await tempCase(t);
  await one.document('a.txt', `The statement of ${SECRET} (invented).\n`);
  await one.add();
  const object = await one.within(async (caseFile) => {
    const { rows } = await caseFile.tools.index.sources({}, { from: 0, limit: 10 });
    const [row] = rows;
    assert.ok(row !== undefined);
    await eraseSource(caseFile, { object: row.id, authority: 'the family', reason: 'asked for' });
    // As it stands when the program ends between the record and the deletion.
    const { id } = await caseFile.tools.objects.put(
      new TextEncoder().encode(`The statement of ${SECRET} (invented).\n`),
    );
    assert.equal(id, row.id);
    return id;
  });
  await one.within(async (caseFile) => assert.equal(await caseFile.tools.objects.size(object), null));
});

test('what was read from an image is sealed, recorded once, and erased with the image', async (t) => {
  const one = await tempCase(t);
  const scan = join(import.meta.dirname, '..', '..', 'examples', 'kuhdar', '07-letter-1984-11-19-scan.jpg');
  await copyFile(scan, await one.document('scan.jpg', ''));
  await one.add();
  const derivedRows = (caseFile: CaseFile) =>
    caseFile.tools.index.ledger({ act: 'object.derive', from: 0, limit: 10, newestFirst: false });
  await one.within(async (caseFile) => {
    await caseFile.tools.index.readAgain(
      (await caseFile.tools.index.sources({}, { from: 0, limit: 10 })).rows.map(({ id }) => id),
    );
  });
  await one.add();
  await one.within(async (caseFile) => {
    const { rows } = await derivedRows(caseFile);
    assert.equal(rows.length, 1);
    const [source] = (await caseFile.tools.index.sources({}, { from: 0, limit: 10 })).rows;
    const text = rows[0]?.on.find((id) => id !== source?.id);
    assert.ok(source !== undefined && text !== undefined);
    assert.match(Buffer.concat(await Array.fromAsync(caseFile.tools.objects.read(text))).toString(), /43 prisoners/);
    await eraseSource(caseFile, { object: source.id, authority: 'the family', reason: 'asked for' });
    assert.equal(await caseFile.tools.objects.size(text), null);
  });
  const report = await verify(folderFiles(one.folder), REQUEST, () => undefined);
  assert.equal(report.verdict, 'unproven', JSON.stringify(report.problems));
});

test('what was erased does not come back with its folder; asked for, it does', async (t) => {
  const one = await tempCase(t);
  const secret = await one.document(`${SECRET}.txt`, `The statement of ${SECRET} (invented).\n`);
  await one.document('other.txt', 'Another document, invented.\n');
  await one.add();
  await one.within(async (caseFile) => {
    const [row] = (await caseFile.tools.index.sources({ text: SECRET }, { from: 0, limit: 10 })).rows;
    assert.ok(row !== undefined);
    await eraseSource(caseFile, { object: row.id, authority: 'the witness', reason: 'she is in danger' });
  });
  // The same bytes under another name are the same statement.
  await copyFile(secret, await one.document('copy.txt', ''));
  const again = await one.add();
  assert.equal(again.captured, 0);
  assert.deepEqual(
    again.refused.map(({ code }) => code),
    ['capture.erased', 'capture.erased'],
  );
  assert.match(again.refused[0]?.message ?? '', /erased from this case by record \d+ .*stays out/);
  for (const entry of await readdir(join(one.folder, 'objects'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) assert.doesNotMatch(await readFile(join(entry.parentPath, entry.name), 'utf8'), /Quillfeather/);
  await one.within(async (caseFile) => {
    const report = await addToCase(caseFile, [secret], {
      level: 0,
      erasedToo: true,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    assert.deepEqual([report.captured, report.refused], [1, []]);
  });
  // It is in the case again, and no longer taken for erased.
  assert.deepEqual((await one.add()).refused, []);
});
