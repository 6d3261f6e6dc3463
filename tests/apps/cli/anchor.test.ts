// habeas anchor against a real authority (`openssl ts`) behind a small server on this machine, and what verification says then.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { localAuthority } from '../../ledger/timestamp/local-authority.ts';
import { tempFolder } from '../../temp-case.ts';

const CLI = join(import.meta.dirname, '..', '..', '..', 'apps', 'cli', 'main.ts');

/** Answers every POST with what `answer` makes of it; its address. */
async function serve(t: TestContext, answer: (request: Uint8Array) => Uint8Array): Promise<string> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.end(answer(Buffer.concat(parts))));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/stamp`;
}

function habeasIn(root: string) {
  const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
  return (...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [CLI, ...args], { cwd: root, env });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.on('exit', (code) => done({ code, out, err }));
    });
}

test('under a time stamp a case verifies as sealed, until more is added', async (t) => {
  const root = tempFolder(t);
  const habeas = habeasIn(root);
  const authority = localAuthority();
  const address = await serve(t, (request) => authority.stamp(request));
  writeFileSync(join(root, 'a.txt'), 'A note from Lower Tamsin, invented.\n');
  writeFileSync(join(root, 'root.pem'), authority.root);
  await habeas('init', 'case');
  await habeas('add', 'case', 'a.txt');
  assert.equal((await habeas('verify', 'case')).code, 3);

  const anchored = await habeas('anchor', 'case', '--tsa', address, '--tsa-root', 'root.pem');
  assert.equal(anchored.code, 0, anchored.err);
  const verified = await habeas('verify', 'case', '--tsa-root', 'root.pem');
  assert.equal(verified.code, 0, verified.out);

  writeFileSync(join(root, 'b.txt'), 'A later note, invented.\n');
  await habeas('add', 'case', 'b.txt');
  assert.equal((await habeas('verify', 'case')).code, 3, 'what came later is under no time stamp');
});

test('an authority that answers nonsense, or is not there, leaves the case as it was', async (t) => {
  const root = tempFolder(t);
  const habeas = habeasIn(root);
  const address = await serve(t, () => Buffer.from('<html>no such service</html>'));
  await habeas('init', 'case');
  const before = JSON.parse((await habeas('verify', 'case', '--json')).out) as { records: number };
  for (const tsa of [address, 'http://127.0.0.1:9/stamp']) {
    const { code, err } = await habeas('anchor', 'case', '--tsa', tsa);
    assert.equal(code, 70, err);
    assert.match(err, /^habeas: [^\n]+\n$/);
  }
  const after = JSON.parse((await habeas('verify', 'case', '--json')).out) as { records: number; problems: unknown[] };
  assert.equal(after.records, before.records);
});

test('protected keys sign only with the passphrase', async (t) => {
  const root = tempFolder(t);
  const habeas = habeasIn(root);
  await habeas('init', 'case');
  const withWords = (words: string, ...args: readonly string[]): Promise<number | null> =>
    new Promise((done) => {
      const env = { ...process.env, HABEAS_HOME: join(root, 'home') };
      const child = spawn(process.execPath, [CLI, ...args], { cwd: root, env, stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.end(`${words}\n`);
      child.on('exit', done);
    });
  writeFileSync(join(root, 'a.txt'), 'A note, invented.\n');
  assert.equal(await withWords('four invented words here', 'key', 'protect', 'case'), 0);
  assert.equal(await withWords('some other words here', 'add', 'case', 'a.txt'), 64);
  assert.equal(await withWords('', 'add', 'case', 'a.txt'), 64);
  assert.equal(await withWords('four invented words here', 'add', 'case', 'a.txt'), 0);
});
