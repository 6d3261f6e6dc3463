import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { objectIdOf } from '../../../src/model/ids.ts';
import { openDocumentReaders, READER_CODE } from '../../../src/storage/processes/document-readers.ts';
import { startSandboxed } from '../../../src/storage/processes/sandbox.ts';

const listening = (server: Server, where: string | number): Promise<void> =>
  new Promise((resolve) => {
    if (typeof where === 'number') server.listen(where, '127.0.0.1', resolve);
    else server.listen(where, resolve);
  });

test('a reading process can read no other file, write nothing, start nothing and reach nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-sandbox-'));
  const secret = join(folder, 'secret.txt');
  writeFileSync(secret, 'the name of a witness');
  let visits = 0;
  const servers = [createServer(() => visits++), createServer(() => visits++)] as const;
  const socket = join(folder, 'socket');
  await Promise.all([listening(servers[0], 0), listening(servers[1], socket)]);
  const address = servers[0].address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  try {
    const program = fileURLToPath(new URL('./escape-attempts.ts', import.meta.url));
    const child = startSandboxed(program, [port, socket, secret, folder], {
      readable: READER_CODE,
      threads: false,
      heapMegabytes: 128,
      memoryMegabytes: 1024,
      cpuSeconds: 60,
    });
    child.stdin?.end();
    const [out, complaint] = await Promise.all([
      text(child.stdout ?? Readable.from([])),
      text(child.stderr ?? Readable.from([])),
    ]);
    const report = JSON.parse(out === '' ? JSON.stringify(complaint) : out) as {
      outcome: Record<string, string>;
      environment: string[];
    };
    assert.equal(Object.keys(report.outcome ?? {}).length, 20, complaint);
    const done = Object.entries(report.outcome).filter(([, became]) => became === 'DONE');
    assert.deepEqual(done, []);
    // Refused by the permission model, and not failed for a reason that may be different tomorrow.
    const chance = Object.entries(report.outcome).filter(
      ([, became]) => !/^ERR_(?:ACCESS_DENIED|DLOPEN_DISABLED)$/.test(became),
    );
    assert.deepEqual(
      chance.map(([name]) => name).filter((name) => !['fetch', 'run code from text'].includes(name)),
      [],
    );
    assert.deepEqual(
      report.environment.filter((name) => !['LANG', 'TZ', 'PWD', 'SHLVL', '_', 'OLDPWD'].includes(name)),
      [],
    );
    assert.equal(visits, 0);
    assert.equal(readFileSync(secret, 'utf8'), 'the name of a witness');
    assert.deepEqual(readdirSync(folder).sort(), ['secret.txt', 'socket']);
  } finally {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  }
  assert.equal(existsSync(folder), false);
});

test('documents are read and searched in the sandbox, and a page that is hostile to one reader does not stop the next', async () => {
  const pool = openDocumentReaders({ processes: 1, ocrProcesses: 0 });
  const object = objectIdOf('cd'.repeat(32));
  const given = { object, mediaType: null, address: null, accessed: null, reference: null };
  const read = (name: string, words: string) =>
    pool.read({ ...given, name, bytes: Buffer.from(words), size: Buffer.byteLength(words) });
  try {
    const deep = await read('deep.html', `<html><body>${'<div>'.repeat(50_000)}`);
    assert.equal(deep.failed, false);
    const page = await read(
      'a.html',
      '<html><body><p>The Harbour Union of Tarsel held that 2,400 dock workers were detained.</p></body></html>',
    );
    assert.equal(page.failed, false);
    assert.match(page.reading.text, /2,400 dock workers/);
    assert.equal(page.mediaType, 'text/html');
    const none = await read('noise.bin', '\0\x01\x02\0\0\x07');
    assert.deepEqual(
      none.reading.findings.map((one) => one.code),
      ['read.unknown-format'],
    );
  } finally {
    await pool.close();
  }
});

test('an attachment comes back with its bytes', async () => {
  const pool = openDocumentReaders({ processes: 1, ocrProcesses: 0 });
  const mail = [
    'From: Union <union@tarsel.example>',
    'Subject: list',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See the list.',
    '--b',
    'Content-Type: application/octet-stream; name=list.bin',
    'Content-Transfer-Encoding: base64',
    '',
    'AAECAwT/',
    '--b--',
    '',
  ].join('\r\n');
  try {
    const bytes = Buffer.from(mail);
    const object = objectIdOf('ef'.repeat(32));
    const given = { object, mediaType: null, address: null, accessed: null, reference: null };
    const read = await pool.read({ ...given, name: 'list.eml', bytes, size: bytes.length });
    assert.deepEqual(
      read.children.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]),
      [['list.bin', '0001020304ff']],
    );
  } finally {
    await pool.close();
  }
});
