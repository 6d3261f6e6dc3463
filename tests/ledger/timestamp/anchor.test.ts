import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Anchor, anchor, tsaNameOf } from '../../../src/ledger/timestamp/anchor.ts';
import { checkChain, readPem } from '../../../src/ledger/timestamp/certificate.ts';
import { checkToken, type TokenToCheck } from '../../../src/ledger/timestamp/check-token.ts';
import { writeRequest } from '../../../src/ledger/timestamp/request.ts';
import { readReply } from '../../../src/ledger/timestamp/token.ts';
import { HabeasError } from '../../../src/model/error.ts';
import { localAuthority, openssl } from './local-authority.ts';

const NOW = '2026-11-21T12:00:00Z';
const CHECKPOINT = Buffer.from('habeas/log/invented\n3\nAAAA\n\n\u2014 habeas/log/invented AAAA\n');
const random = (n: number): Uint8Array => createHash('sha512').update('nonce').digest().subarray(0, n);

const authorities = { p256: localAuthority({ key: 'p256' }), rsa: localAuthority({ key: 'rsa' }) };
const stranger = localAuthority();

const ask = (answer: (request: Uint8Array) => Uint8Array, roots: string | null = null): Promise<Anchor> =>
  anchor({ checkpoint: CHECKPOINT, send: async (request) => answer(request), random, now: NOW, roots });

const refused = (pattern: RegExp) => (error: unknown) =>
  error instanceof HabeasError && error.code === 'outside' && pattern.test(error.message);

/** The check years later, of what was kept. */
const later = (kept: Anchor, change: Partial<TokenToCheck> = {}) =>
  checkToken({
    reply: kept.reply,
    request: kept.request,
    data: CHECKPOINT,
    anchors: readPem(kept.chain),
    others: [],
    at: Date.parse(NOW),
    ...change,
  });

const faultOf = (check: ReturnType<typeof checkToken>): string => (check.ok ? 'none' : check.fault);

for (const [kind, authority] of Object.entries(authorities)) {
  test(`a time stamp of a real authority (${kind}) over HTTP is kept and holds, for us and for openssl`, async () => {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => response.end(authority.stamp(Buffer.concat(parts))));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const send = (body: Uint8Array): Promise<Uint8Array> =>
      new Promise((done, fail) => {
        const sent = httpRequest({ host: '127.0.0.1', port, method: 'POST' }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done(Buffer.concat(parts)));
        });
        sent.on('error', fail);
        sent.end(body);
      });
    const kept = await anchor({ checkpoint: CHECKPOINT, send, random, now: NOW, roots: null });
    server.close();
    assert.equal(kept.authority, 'Tarsel signer');
    assert.ok(Math.abs(Date.parse(kept.time) - Date.now()) < 60_000);
    assert.equal(faultOf(later(kept)), 'none');
    const file = (name: string, bytes: Uint8Array | string): string => {
      writeFileSync(join(authority.folder, name), bytes);
      return join(authority.folder, name);
    };
    const theirs = ['-in', file('k.tsr', kept.reply), '-CAfile', file('k.pem', kept.chain)];
    for (const question of [
      ['-data', file('k', CHECKPOINT)],
      ['-queryfile', file('k.tsq', kept.request)],
    ])
      assert.match(openssl(['ts', '-verify', ...theirs, ...question]).toString(), /OK/);
  });
}

test('our request reads in openssl as a request for SHA-256 with a nonce and the certificate', () => {
  const imprint = createHash('sha256').update(CHECKPOINT).digest();
  writeFileSync(join(stranger.folder, 'ours.tsq'), writeRequest(imprint, Uint8Array.of(0x41, 2, 3)));
  const text = openssl(['ts', '-query', '-in', join(stranger.folder, 'ours.tsq'), '-text']).toString();
  assert.match(text, /Hash Algorithm: sha256[\s\S]*Nonce: 0x410203[\s\S]*Certificate required: yes/);
});

test('an authority that refuses with HTTP 200 is recognised, and says why', async () => {
  const picky = localAuthority({ digests: 'sha512' });
  await assert.rejects(
    ask((request) => picky.stamp(request)),
    refused(/refused \(status 2, badAlg\)/),
  );
});

test('a token for another checkpoint is not kept', async () => {
  const other = writeRequest(createHash('sha256').update('another').digest(), random(16));
  await assert.rejects(
    ask(() => authorities.p256.stamp(other)),
    refused(/other bytes/),
  );
});

test('a token that answers another request is not kept: the nonce differs', async () => {
  const replayed = writeRequest(createHash('sha256').update(CHECKPOINT).digest(), Uint8Array.of(0x42, 1));
  await assert.rejects(
    ask(() => authorities.p256.stamp(replayed)),
    refused(/nonce/),
  );
});

test('a token from an authority with an unknown chain is not kept where roots are given', async () => {
  await assert.rejects(
    ask((request) => authorities.p256.stamp(request), stranger.root),
    refused(/no chain leads/),
  );
});

test('with the root given, a token that carries only the signing certificate holds', async () => {
  const terse = localAuthority({ sendsRoot: false });
  const kept = await ask((request) => terse.stamp(request), terse.root);
  assert.equal(kept.chain.trim(), terse.root.trim());
});

test('an answer that is no time stamp is said to be none', async () => {
  for (const answer of ['', '<html>busy</html>', '\x30\x03\x02\x01'])
    await assert.rejects(
      ask(() => Buffer.from(answer, 'latin1')),
      refused(/no time stamp/),
    );
});

test('a certificate that is not for time stamping alone, and critically so, is refused', async () => {
  for (const usage of ['timeStamping', 'critical,timeStamping,emailProtection', 'critical,emailProtection']) {
    const wrong = localAuthority({ usage });
    // openssl will not sign with such a certificate; a dishonest authority would. So the answer is signed by a right one and the
    // certificate alone is asked about.
    const pem = openssl(['x509', '-in', join(wrong.folder, 'signer.pem')]).toString();
    const [signer] = readPem(pem);
    assert.ok(signer);
    const chain = checkChain({ signer, others: [], anchors: readPem(wrong.root), at: Date.parse(NOW) });
    assert.equal(chain.ok ? 'ok' : chain.why, 'purpose', usage);
  }
});

test('a token of an expired certificate holds only for a time at which the certificate was valid', async () => {
  const old = localAuthority({ valid: ['20190101000000Z', '20200101000000Z'] });
  const then = '2019-06-01T00:00:00Z';
  const kept = await anchor({
    checkpoint: CHECKPOINT,
    send: async (request) => old.stamp(request),
    random,
    now: then,
    roots: null,
  });
  assert.equal(faultOf(later(kept)), 'not-valid-then');
  assert.equal(faultOf(later(kept, { at: Date.parse('2018-12-31T23:59:59Z') })), 'not-valid-then');
  assert.equal(faultOf(later(kept, { at: Date.parse(then) })), 'none');
  await assert.rejects(
    ask((request) => old.stamp(request)),
    refused(/valid from 2019-01-01 to 2020-01-01/),
  );
});

test('no bit of a token can be changed without the check failing, but for the certificates it does not need', async () => {
  const kept = await ask((request) => authorities.p256.stamp(request));
  const root = Buffer.from(readPem(authorities.p256.root)[0]?.der ?? []);
  const spare = Buffer.from(kept.reply).indexOf(root);
  assert.ok(spare > 0);
  let accepted = 0;
  for (let bit = 0; bit < kept.reply.length * 8; bit += 3) {
    const byte = bit >> 3;
    if (byte >= spare && byte < spare + root.length) continue;
    const reply = Buffer.from(kept.reply);
    reply[byte] = (reply[byte] ?? 0) ^ (1 << (bit & 7));
    if (later(kept, { reply }).ok && readReply(reply).status === 0) accepted++;
  }
  assert.equal(accepted, 0);
});

test('the name of an authority in the case comes from its address and is a safe file name', () => {
  assert.equal(tsaNameOf('http://127.0.0.1:8318/tsr?x=1'), '127.0.0.1-8318');
  assert.equal(tsaNameOf('https://Clock.Tarsel.example/../../etc'), 'clock.tarsel.example');
});
