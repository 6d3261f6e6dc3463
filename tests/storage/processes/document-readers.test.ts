import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { HabeasError } from '../../../src/model/error.ts';
import { objectIdOf } from '../../../src/model/ids.ts';
import { LARGEST_DOCUMENT, type ReadRequest } from '../../../src/storage/ports/document-readers.ts';
import { openDocumentReaders } from '../../../src/storage/processes/document-readers.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const faulty = {
  program: fileURLToPath(new URL('./faulty-reader.ts', import.meta.url)),
  readable: [`${ROOT}src/`, `${ROOT}tests/storage/`, `${ROOT}package.json`],
  processes: 2,
  ocrProcesses: 0,
  deadlineSeconds: 60,
  heapMegabytes: 64,
  memoryMegabytes: 600,
};

function aRequest(name: string, words = 'words'): ReadRequest {
  const bytes = Buffer.from(words);
  const object = objectIdOf('ab'.repeat(32));
  return { object, bytes, size: bytes.length, name, mediaType: null, address: null, accessed: null, reference: null };
}

const pool = openDocumentReaders(faulty);
const hasty = openDocumentReaders({ ...faulty, deadlineSeconds: 3 });
after(() => Promise.all([pool.close(), hasty.close()]));

const expected: readonly (readonly [string, string])[] = [
  ['loop', 'read.timeout'],
  ['heap', 'read.too-large'],
  ['exit', 'read.failed'],
  ['signal', 'read.failed'],
  ['throw', 'read.failed'],
  ['garbage', 'read.failed'],
  ['otherAnswer', 'read.failed'],
  ['malformed', 'read.failed'],
  ['longChild', 'read.failed'],
];

for (const [doing, code] of expected) {
  test(`a reader that does "${doing}" costs its own document one finding and no other document anything`, async () => {
    const readers = doing === 'loop' ? hasty : pool;
    const [bad, ...good] = await Promise.all([doing, 'a', 'b', 'c', 'd'].map((name) => readers.read(aRequest(name))));
    assert.equal(bad?.failed, true);
    assert.equal(bad?.attempts, 2);
    assert.deepEqual(
      bad?.reading.findings.map((one) => one.code),
      [code],
    );
    for (const read of good) {
      assert.equal(read.failed, false);
      assert.deepEqual(read.reading.findings, []);
      assert.match(read.reading.text, /^\d+$/);
    }
  });
}

test('a reader that takes memory outside the heap is stopped as well', async (context) => {
  if (process.platform !== 'linux') return context.skip('needs the limits of a POSIX shell on Linux');
  const read = await pool.read(aRequest('buffers'));
  assert.equal(read.failed, true);
  assert.ok(
    ['read.too-large', 'read.failed'].includes(read.reading.findings[0]?.code ?? ''),
    read.reading.findings[0]?.message ?? 'no finding',
  );
});

test('documents that are expected find their processes started, and no more of them than there may be', async () => {
  const early = openDocumentReaders(faulty);
  try {
    early.expect(9);
    early.expect(1);
    const reads = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => early.read(aRequest(name))));
    assert.ok(reads.every((read) => !read.failed));
    assert.equal(new Set(reads.map((read) => read.reading.text)).size, faulty.processes);
  } finally {
    await early.close();
  }
  early.expect(9);
  await early.close();
});

test('a process is replaced after its number of documents', async () => {
  const short = openDocumentReaders({ ...faulty, processes: 1, documentsPerProcess: 3 });
  try {
    const pids: string[] = [];
    for (let i = 0; i < 9; i++) pids.push((await short.read(aRequest(`document ${i}`))).reading.text);
    assert.ok(new Set(pids).size >= 3, pids.join(' '));
  } finally {
    await short.close();
  }
});

test('a file that readers do not take is told without a process', async () => {
  const read = await pool.read({ ...aRequest('huge.pdf'), size: LARGEST_DOCUMENT + 1 });
  assert.deepEqual(
    read.reading.findings.map((one) => one.code),
    ['read.too-large'],
  );
  assert.equal(read.failed, false);
});

test('a program that does not start is a fault of ours and not of the material', async () => {
  const broken = openDocumentReaders({ ...faulty, program: `${ROOT}tests/storage/processes/no-such-reader.ts` });
  await assert.rejects(broken.read(aRequest('a')), (error) => error instanceof HabeasError && error.code === 'fault');
  await broken.close();
});

test('closing gives up what is being read', async () => {
  const closing = openDocumentReaders(faulty);
  const stuck = closing.read(aRequest('loop'));
  const rejected = assert.rejects(stuck, /were closed/);
  await closing.close();
  await rejected;
  await assert.rejects(closing.read(aRequest('a')), /are closed/);
});
