import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openLogWriter } from '../../src/ledger/log-writer.ts';
import { signerOf } from '../../src/ledger/signer.ts';
import { readCheckpoint } from '../../src/ledger/verify/read-log.ts';
import { readVerifierKey } from '../../src/ledger/verify/signed-note.ts';
import { LOG, LOG_FOLDER, openCase } from './a-log.ts';
import { type ModelDisk, modelDisk } from './model-disk.ts';

const FOLDERS = ['', 'tmp', 'logs', LOG_FOLDER, `${LOG_FOLDER}/checkpoints`, `${LOG_FOLDER}/tile`];
const emptyLog = (): ModelDisk => modelDisk({ files: new Map(), folders: new Set(FOLDERS) });
const copyOf = (disk: ModelDisk): ModelDisk =>
  modelDisk({ files: new Map(disk.now().files), folders: new Set(disk.now().folders) });
const entries = (word: string, count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, i) => Buffer.from(`${word} ${i}`));

async function write(disk: ModelDisk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.remove(path);
  await disk.create(path, bytes);
}

test('a copied case that was written to elsewhere is a fork: the second signature is refused and nothing is replaced', async () => {
  const ours = emptyLog();
  await (await openCase(ours)).append(entries('both', 3));
  const copy = copyOf(ours);
  const log = await openCase(ours);
  await (await openCase(copy)).append(entries('copy', 2));
  const theirs = await copy.read(`${LOG_FOLDER}/checkpoints/5`);
  assert.ok(theirs !== null);
  await write(ours, `${LOG_FOLDER}/checkpoints/5`, theirs);
  await assert.rejects(log.append(entries('ours', 2)), { code: 'fork' });
  assert.deepEqual(await ours.read(`${LOG_FOLDER}/checkpoints/5`), theirs);
  const head = readCheckpoint(
    (await ours.read(`${LOG_FOLDER}/checkpoint`)) ?? Buffer.of(),
    readVerifierKey(LOG.vkey) ?? assert.fail(),
  );
  assert.equal(head?.size, 3);
});

test('a checkpoint put back to an older one is rolled forward to the newest that was signed', async () => {
  const disk = emptyLog();
  const log = await openCase(disk);
  await log.append(entries('a', 3));
  const older = (await disk.read(`${LOG_FOLDER}/checkpoint`)) ?? assert.fail();
  await log.append(entries('b', 4));
  await write(disk, `${LOG_FOLDER}/checkpoint`, older);
  assert.equal((await openCase(disk)).size(), 7);
});

test('a log whose tile, bundle, head or newest checkpoint is damaged is not written to', async () => {
  const disk = emptyLog();
  await (await openCase(disk)).append(entries('a', 3));
  const damaged = ['tile/0/000.p/3', 'tile/entries/000.p/3', 'checkpoint', 'checkpoints/3'];
  for (const name of damaged) {
    const broken = copyOf(disk);
    const bytes = Buffer.from((await broken.read(`${LOG_FOLDER}/${name}`)) ?? assert.fail(name));
    bytes.writeUInt8((bytes[1] ?? 0) ^ 1, 1);
    await write(broken, `${LOG_FOLDER}/${name}`, bytes);
    await assert.rejects(openCase(broken), { code: 'broken-case' }, name);
    await broken.remove(`${LOG_FOLDER}/${name}`);
    if (!name.startsWith('checkpoint')) await assert.rejects(openCase(broken), { code: 'broken-case' }, `${name} gone`);
  }
});

test('another key than that of the log cannot open it for writing', async () => {
  const disk = emptyLog();
  await (await openCase(disk)).append(entries('a', 1));
  const pem = (await import('../../src/ledger/signer.ts')).newPrivateKey();
  await assert.rejects(openLogWriter(disk, LOG_FOLDER, signerOf(LOG.name, pem)), { code: 'broken-case' });
});

test('what a batch adds is one checkpoint, and its number of syncs does not grow with the number of records', async () => {
  const syncs = async (count: number): Promise<number> => {
    const disk = emptyLog();
    await (await openCase(disk)).append(entries('a', count));
    assert.equal((await disk.list(`${LOG_FOLDER}/checkpoints`)).length, 1);
    return disk.steps.filter(({ name }) => name === 'syncFile' || name === 'syncFolder').length;
  };
  const [few, many] = [await syncs(1), await syncs(4000)];
  assert.ok(many < few + 2 * Math.ceil(4000 / 256) + 10, `${few} for 1 record, ${many} for 4,000`);
});
