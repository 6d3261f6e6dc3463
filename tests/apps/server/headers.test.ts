import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, get, serving, withKey } from './serving.ts';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

test('every answer carries the headers of TRUST 4.1, also a refusal', async (t) => {
  const server = await serving(t);
  const answers = [
    await get(server, '/api/overview'),
    await get(server, '/api/nowhere'),
    await ask(`${server.address}/api/overview`),
    await ask(`${server.address}/`),
    await ask(`${server.address}/sources/abc`),
    await ask(`${server.address}/assets/none.js`),
    await ask(`${server.address}/`, { headers: { Host: 'evil.example' } }),
    await ask(`${server.address}/api/verify`, { method: 'POST', headers: withKey(server), body: 'x' }),
    await ask(`${server.address}/`, { method: 'DELETE' }),
  ];
  for (const { headers, status } of answers) {
    for (const [name, value] of Object.entries(ALWAYS)) assert.equal(headers[name], value, `${status} ${name}`);
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]),
    );
    assert.equal(policy.get('default-src'), "'none'");
    assert.equal(policy.get('script-src'), "'self'");
    assert.equal(policy.get('style-src'), "'self'");
    assert.equal(policy.get('connect-src'), "'self'");
    assert.equal(policy.get('frame-src'), server.evidenceAddress);
    assert.equal(policy.get('frame-ancestors'), "'none'");
    assert.equal(policy.get('require-trusted-types-for'), "'script'");
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['x-powered-by'], undefined);
  }
});

test('every answer of the evidence origin is sandboxed, also a refusal', async (t) => {
  const server = await serving(t);
  for (const path of ['/', '/o/none', '/api/overview']) {
    const { headers } = await ask(server.evidenceAddress + path);
    assert.match(String(headers['content-security-policy']), /^sandbox; default-src 'none'/);
    for (const [name, value] of Object.entries(ALWAYS)) assert.equal(headers[name], value, name);
    assert.equal(headers['set-cookie'], undefined);
  }
});
