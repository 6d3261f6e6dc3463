import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, serving, withKey } from './serving.ts';

test('the app itself is answered under both names of this machine', async (t) => {
  const server = await serving(t);
  const { port } = new URL(server.address);
  for (const Host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
    const answer = await ask(`${server.address}/api/overview`, { headers: { ...withKey(server), Host } });
    assert.equal(answer.status, 200, Host);
  }
});

test('a name re-bound to this machine is refused, even with the key', async (t) => {
  const server = await serving(t);
  const { port } = new URL(server.address);
  const names = [
    '127.0.0.1.evil',
    `127.0.0.1.evil:${port}`,
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    'localhost',
    `127.0.0.1:${Number(port) + 1}`,
    `0.0.0.0:${port}`,
    `LOCALHOST.:${port}`,
    `x@127.0.0.1:${port}`,
  ];
  for (const Host of names) {
    for (const path of ['/api/overview', '/', '/assets/x.js']) {
      const answer = await ask(server.address + path, { headers: { ...withKey(server), Host } });
      assert.ok(answer.status === 403 || answer.status === 400, `${Host} ${path}: ${answer.status}`);
      assert.equal(answer.body.ok ?? false, false);
    }
  }
});

test('another page cannot use the server, by any way a browser offers', async (t) => {
  const server = await serving(t);
  const foreign: Record<string, string>[] = [
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://127.0.0.1:1' },
    { Origin: server.address.replace('http:', 'https:') },
    { Origin: server.evidenceAddress },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ];
  for (const headers of foreign) {
    const answer = await ask(`${server.address}/api/overview`, { headers: { ...withKey(server), ...headers } });
    assert.equal(answer.status, 403, JSON.stringify(headers));
    assert.equal(answer.body.error?.code, 'refused');
  }
  for (const headers of [
    { Origin: server.address },
    { 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'none' },
  ]) {
    const answer = await ask(`${server.address}/api/overview`, { headers: { ...withKey(server), ...headers } });
    assert.equal(answer.status, 200, JSON.stringify(headers));
  }
});

test('without the key of this launch nothing of the case is answered', async (t) => {
  const server = await serving(t);
  const other = await serving(t);
  const wrong: Record<string, string>[] = [
    {},
    { Authorization: 'Bearer ' },
    { Authorization: `Bearer ${other.token}` },
    { Authorization: `Bearer ${server.token.slice(1)}` },
    { Authorization: `Basic ${server.token}` },
    { Cookie: `token=${server.token}` },
  ];
  for (const headers of wrong) {
    for (const path of ['/api/overview', '/api/openapi.json', '/api/nothing']) {
      const answer = await ask(server.address + path, { headers });
      assert.equal(answer.status, 401, `${path} ${JSON.stringify(headers)}`);
    }
  }
  const inAddress = await ask(`${server.address}/api/overview?key=${server.token}`);
  assert.equal(inAddress.status, 401);
  assert.ok(Buffer.from(server.token, 'base64url').length >= 32);
  assert.notEqual(server.token, other.token);
});

test('what a form or a no-cors request can send is not taken', async (t) => {
  const server = await serving(t);
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
    const headers = { ...withKey(server), ...(type && { 'Content-Type': type }) };
    for (const path of ['/api/verify', '/api/annotations', '/api/uploads?name=x']) {
      const answer = await ask(server.address + path, { method: 'POST', headers, body: '{}' });
      assert.equal(answer.status, 415, `${path} ${type}`);
    }
  }
  const octets = { ...withKey(server), 'Content-Type': 'application/octet-stream' };
  const answer = await ask(`${server.address}/api/verify`, { method: 'POST', headers: octets, body: '{}' });
  assert.equal(answer.status, 415);
});

test('methods other than GET and POST are refused, and a preflight is told nothing', async (t) => {
  const server = await serving(t);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const answer = await ask(`${server.address}/api/overview`, { method, headers: withKey(server) });
    assert.equal(answer.status, 405, method);
    assert.deepEqual(
      Object.keys(answer.headers).filter((name) => name.startsWith('access-control')),
      [],
    );
  }
});

test('nothing listens on any address but 127.0.0.1', async (t) => {
  const server = await serving(t);
  const { port } = new URL(server.address);
  await assert.rejects(ask(`http://127.0.0.2:${port}/`), /ECONNREFUSED/);
});
