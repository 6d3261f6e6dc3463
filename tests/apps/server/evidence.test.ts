import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sendBytes } from '../../../apps/server/evidence.ts';
import type { SourceRow, SourcesPage } from '../../../src/model/views.ts';
import { ask, get, postJson, serving, withKey } from './serving.ts';

type Served = Awaited<ReturnType<typeof serving>>;

async function rowNamed(server: Served, file: string): Promise<SourceRow> {
  const page = (await get(server, '/api/sources')).body.data as SourcesPage;
  const row = page.rows.find((one) => one.file.includes(file));
  assert.ok(row, file);
  return row;
}

async function addressOf(server: Served, file: string, attachment = false): Promise<string> {
  const { id } = await rowNamed(server, file);
  const answer = await postJson(server, '/api/evidence', { object: id, attachment });
  return (answer.body.data as { address: string }).address;
}

test('an original stands on an origin of its own, in a sandbox that reaches nothing', async (t) => {
  const server = await serving(t);
  const address = await addressOf(server, 'pier-post');
  assert.equal(new URL(address).origin, server.evidenceAddress);
  assert.notEqual(server.evidenceAddress, server.address);
  assert.ok(!address.includes(server.token));
  const answer = await ask(address);
  assert.equal(answer.status, 200);
  assert.match(answer.text, /<script>/, 'the bytes are as they were received');
  const policy = String(answer.headers['content-security-policy']);
  assert.match(policy, /^sandbox; default-src 'none'; img-src data:/);
  assert.doesNotMatch(policy, /allow-|script-src|connect-src/);
  assert.ok(policy.includes(`frame-ancestors ${server.address} http://localhost:`));
});

test('an address of an original is for one object, and ends with its time', async (t) => {
  let now = 1_000_000;
  const server = await serving(t, { evidenceLifetimeMs: 60_000, now: () => now });
  const address = await addressOf(server, 'pier-post');
  now += 59_999;
  assert.equal((await ask(address)).status, 200);
  now += 1;
  assert.equal((await ask(address)).status, 404);
  assert.equal((await ask(`${server.evidenceAddress}/o/${'A'.repeat(43)}`)).status, 404);
  assert.equal((await ask(`${server.evidenceAddress}/o/`)).status, 404);
  const other = await addressOf(server, 'quay-nine');
  assert.notEqual(other, address);
});

test('the evidence origin knows nothing of the case: neither the key nor the routes', async (t) => {
  const server = await serving(t);
  for (const path of ['/api/overview', '/', '/index.html'])
    assert.equal((await ask(server.evidenceAddress + path, { headers: withKey(server) })).status, 404, path);
  const address = await addressOf(server, 'pier-post');
  assert.equal((await ask(address, { headers: { Host: 'evil.example' } })).status, 403);
  const elsewhere = await ask(address.replace(server.evidenceAddress, server.address));
  assert.doesNotMatch(elsewhere.text, /the script ran/, 'an original is never served from the origin of the app');
});

test('raw bytes are only ever saved, whatever they are', async (t) => {
  const server = await serving(t);
  const { id } = await rowNamed(server, 'pier-post');
  for (const answer of [
    await ask(await addressOf(server, 'pier-post', true)),
    await get(server, `/api/objects/${id}/bytes`),
    await ask(await addressOf(server, 'annex.pdf')),
  ]) {
    assert.equal(answer.headers['content-type'], 'application/octet-stream');
    assert.match(String(answer.headers['content-disposition']), /^attachment; filename\*=UTF-8''[\w.%-]+$/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  }
});

test('text that a browser would save is shown as plain text', async () => {
  const stored = (mediaType: string) => ({
    size: 3,
    mediaType,
    name: 'list.csv',
    read: async function* () {
      yield new TextEncoder().encode('a,b');
    },
  });
  const app = new Hono();
  app.get('/:shown/:type', (c) =>
    sendBytes(c, stored(c.req.param('type').replace('_', '/')), c.req.param('shown') === 'saved'),
  );
  const typeOf = async (path: string) => (await app.request(path)).headers.get('content-type');
  for (const type of ['text_csv', 'text_markdown', 'message_rfc822']) {
    assert.equal(await typeOf(`/shown/${type}`), 'text/plain; charset=utf-8');
    assert.equal(await typeOf(`/saved/${type}`), 'application/octet-stream');
  }
});

test('a player gets the range it asks for', async (t) => {
  const server = await serving(t);
  const address = await addressOf(server, 'pier-post');
  const part = await ask(address, { headers: { Range: 'bytes=0-14' } });
  assert.equal(part.status, 206);
  assert.equal(part.text, '<!doctype html>');
  assert.match(String(part.headers['content-range']), /^bytes 0-14\/\d+$/);
  assert.equal((await ask(address, { headers: { Range: 'bytes=99999999-' } })).status, 200);
});
