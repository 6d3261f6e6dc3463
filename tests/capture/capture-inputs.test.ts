import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  type CaptureTools,
  captureFromArchive,
  captureInputs,
  measureInputs,
} from '../../src/capture/capture-inputs.ts';
import type { Captured, CaptureItem } from '../../src/capture/captured.ts';
import { folderInputFiles } from '../../src/storage/folder/input-files.ts';
import { ARCHIVE_LIMITS } from '../../src/storage/ports/archive-readers.ts';
import type { InputFiles } from '../../src/storage/ports/input-files.ts';
import { openArchiveReaders } from '../../src/storage/processes/archive-readers.ts';
import { aRawZip, aRecord, aResponse, aZip } from './make-archives.ts';

const root = mkdtempSync(join(tmpdir(), 'habeas-capture-'));
const archives = openArchiveReaders();
after(async () => {
  await archives.close();
  rmSync(root, { recursive: true });
});
const tools: CaptureTools = { files: folderInputFiles, archives, limits: ARCHIVE_LIMITS, known: () => false };

interface Seen {
  readonly item: CaptureItem;
  readonly bytes: string;
  readonly codes: readonly string[];
}

async function all(items: AsyncIterable<CaptureItem>): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for await (const item of items) {
    const bytes = item.kind === 'source' ? await contentOf(item) : '';
    const codes =
      item.kind === 'source' ? item.findings().map((one) => one.code) : item.kind === 'left' ? [item.finding.code] : [];
    seen.push({ item, bytes, codes });
  }
  return seen;
}

const contentOf = async ({ content }: Captured): Promise<string> =>
  Buffer.from(
    content.kind === 'bytes' ? content.bytes : Buffer.concat(await Array.fromAsync(content.chunks)),
  ).toString();

function folder(name: string): string {
  const path = join(root, name);
  mkdirSync(path);
  return path;
}

const short = (seen: readonly Seen[], from: string): readonly string[] =>
  seen.map(({ item, codes }) => [item.kind, relative(from, item.path), ...codes].join(' '));

test('a folder comes in by name, with its folders and hidden files, and what is no document is told', async () => {
  const path = folder('mixed');
  mkdirSync(join(path, 'b'));
  writeFileSync(join(path, 'b', 'letter.txt'), 'letter');
  writeFileSync(join(path, 'a.txt'), 'a');
  writeFileSync(join(path, '.notes'), 'hidden');
  writeFileSync(join(path, '.DS_Store'), 'x');
  writeFileSync(join(path, 'Z.txt'), 'Z');
  symlinkSync('/etc/hostname', join(path, 'link-out'));
  symlinkSync('..', join(path, 'b', 'link-up'));
  assert.deepEqual(short(await all(captureInputs([path], tools)), path), [
    'left .DS_Store capture.left-out',
    'source .notes',
    'source Z.txt',
    'source a.txt',
    'source b/letter.txt',
    'left b/link-up capture.left-out',
    'left link-out capture.left-out',
  ]);
  assert.deepEqual(await measureInputs([path], folderInputFiles), { files: 5, bytes: 15 });
});

test('a FIFO or a socket is refused and does not hang the program', async (context) => {
  if (process.platform === 'win32') return context.skip('Windows has no FIFOs in folders');
  const path = folder('odd');
  execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', join(path, 'fifo')]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(path, 'socket'), resolve));
  try {
    writeFileSync(join(path, 'z.txt'), 'z');
    const seen = await all(captureInputs([path, join(path, 'fifo')], tools));
    assert.deepEqual(
      seen.map((one) => one.codes[0] ?? 'sealed'),
      ['capture.unreadable', 'capture.unreadable', 'sealed', 'capture.unreadable'],
    );
    // Also where it takes the place of a file after the folder was listed.
    const swapped = await folderInputFiles.open(join(path, 'fifo'));
    assert.equal(swapped.ok, false);
  } finally {
    server.close();
  }
});

test('a file that is not there or cannot be read is told, and the next comes in', async () => {
  const path = folder('unreadable');
  writeFileSync(join(path, 'a.txt'), 'a');
  const broken: InputFiles = {
    ...folderInputFiles,
    open: async (file) =>
      file.endsWith('bad.txt') ? { ok: false, reason: 'input/output error (EIO)' } : folderInputFiles.open(file),
  };
  writeFileSync(join(path, 'bad.txt'), 'b');
  const seen = await all(captureInputs([join(path, 'missing.txt'), path], { ...tools, files: broken }));
  assert.deepEqual(
    seen.map((one) => one.codes[0] ?? 'sealed'),
    ['capture.unreadable', 'sealed', 'capture.unreadable'],
  );
  const told = seen[2]?.item;
  assert.match(told?.kind === 'left' ? told.finding.message : '', /EIO/);
});

test('a file that grows while it is read is sealed as read, and says so', async () => {
  const path = join(folder('growing'), 'log.txt');
  writeFileSync(path, 'one');
  const growing: InputFiles = {
    ...folderInputFiles,
    async open(file) {
      const opened = await folderInputFiles.open(file);
      if (!opened.ok) return opened;
      const read = opened.value.read;
      return {
        ok: true,
        value: {
          ...opened.value,
          read: async (position, length) => {
            const bytes = await read(position, length);
            if (length > 3 && position === 0) appendFileSync(file, ' two');
            return bytes;
          },
        },
      };
    },
  };
  const [seen] = await all(captureInputs([path], { ...tools, files: growing }));
  assert.deepEqual(seen?.codes, ['capture.changed']);
});

test('a file that came in before is not opened again', async () => {
  const path = folder('known');
  writeFileSync(join(path, 'old.txt'), 'old');
  writeFileSync(join(path, 'new.txt'), 'new');
  const opened: string[] = [];
  const watched: InputFiles['open'] = (file) => {
    opened.push(file);
    return folderInputFiles.open(file);
  };
  const files: InputFiles = { ...folderInputFiles, open: watched };
  const known = (file: string, size: number, modified: string): boolean =>
    file.endsWith('old.txt') && size === 3 && /^\d{4}-.*Z$/.test(modified);
  const seen = await all(captureInputs([path], { ...tools, files, known }));
  assert.deepEqual(short(seen, path), ['source new.txt', 'known old.txt']);
  assert.deepEqual(opened, [join(path, 'new.txt')]);
});

test('the entries of archives follow their archive and point to it, through the sandbox', async () => {
  const path = join(folder('archive'), 'case.zip');
  const warc = Buffer.concat([aRecord({ block: aResponse('<p>page</p>') })]);
  writeFileSync(path, await aZip({ 'a.txt': 'a', 'web.warc': warc, 'b.txt': 'b' }));
  const seen = await all(captureInputs([path], tools));
  const sources = seen.flatMap(({ item, bytes }) => (item.kind === 'source' ? [{ item, bytes }] : []));
  assert.deepEqual(
    sources.map(({ item }) => [item.ordinal, item.path.slice(path.length), item.parent?.ordinal ?? null]),
    [
      [0, '', null],
      [1, '!/a.txt', 0],
      [2, '!/web.warc', 0],
      [3, '!/web.warc!/https://news.example/a', 2],
      [4, '!/b.txt', 0],
    ],
  );
  const page = sources[3];
  assert.equal(page?.bytes, '<p>page</p>');
  assert.equal(page?.item.accessed, '2021-05-06');
  assert.equal(page?.item.address, 'https://news.example/a');
  assert.equal(page?.item.mediaType, 'text/html');
});

test('entries that nobody reads are passed over, and a run that is given up leaves no process behind', async () => {
  const bytes = aRawZip(
    Array.from({ length: 40 }, (_, i) => ({ name: `${i}.txt`, content: Buffer.alloc(300_000, i) })),
  );
  let count = 0;
  for await (const item of captureFromArchive({ name: 'a.zip', path: 'mail!/a.zip', bytes }, tools)) {
    if (item.kind === 'source') count++;
    assert.equal(item.kind === 'source' ? item.parent?.ordinal : null, 0);
  }
  assert.equal(count, 40);
  for await (const item of captureFromArchive({ name: 'a.zip', path: 'a.zip', bytes }, tools)) {
    assert.equal(item.kind, 'source');
    break;
  }
});

test('an archive whose process dies in an entry gives what came before, says so, and the next file comes in', async () => {
  const path = folder('dying');
  writeFileSync(join(path, 'a.zip'), await aZip({ 'a.txt': 'x' }));
  writeFileSync(join(path, 'b.txt'), 'b');
  const here = fileURLToPath(new URL('../../', import.meta.url));
  const program = fileURLToPath(new URL('./dying-archive.ts', import.meta.url));
  const dying = openArchiveReaders({ program, readable: [`${here}src/`, `${here}package.json`, program] });
  const seen = await all(captureInputs([path], { ...tools, archives: dying }));
  assert.deepEqual(short(seen, path), [
    'source a.zip',
    'source a.zip!/first.txt',
    'source a.zip!/second.txt capture.archive-damaged',
    'left a.zip capture.archive-damaged',
    'source b.txt',
  ]);
  assert.deepEqual(
    seen.slice(1, 3).map((one) => one.bytes),
    ['first', 'sec'],
  );
  await dying.close();
});
