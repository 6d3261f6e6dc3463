// The bodies of decisions about the weighing, written by hand as docs/formats/records.md has them. All invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '../../src/ledger/canonical-json.ts';
import {
  identityBody,
  originBody,
  originInRecord,
  pairingBody,
  settingBody,
  settingInRecord,
} from '../../src/ledger/weighing-bodies.ts';
import type { ObjectId } from '../../src/model/ids.ts';
import { parseWith } from '../../src/model/parse.ts';
import { IDENTITY_VERDICTS } from '../../src/model/rooms/identity.ts';

const object = `sha256:${'ab'.repeat(32)}` as ObjectId;
const other = `sha256:${'cd'.repeat(32)}` as ObjectId;
const salt = Buffer.alloc(32, 7).toString('base64');
const rule = { of: 'Harbour Board', medium: null, days: 60, source: 'article 4' };

const reads = (parser: Parameters<typeof parseWith>[0], body: object): boolean =>
  parseWith(parser, { ...body, salt }).ok;

test('a judgement on identity names two of one kind', () => {
  const a = { source: object, kind: 'person', name: 'Ada Quill' };
  const body = { a, b: { ...a, source: other }, verdict: 'same', reason: null };
  for (const verdict of IDENTITY_VERDICTS) assert.ok(reads(identityBody, { ...body, verdict }));
  assert.ok(!reads(identityBody, { ...body, b: { ...body.b, kind: 'place' } }));
  assert.ok(!reads(identityBody, { ...body, verdict: 'perhaps' }));
  assert.ok(!reads(identityBody, { ...body, b: { ...body.b, source: 'elsewhere' } }));
  assert.equal(parseWith(identityBody, body).ok, false, 'without salt');
});

test('a declaration has the fields of what it declares, and no others', () => {
  const pair = { what: 'one', from: object, to: other, name: null, publishers: [], reason: 'a reprint' };
  const side = { what: 'side', from: null, to: null, name: 'The party', publishers: ['Echo', 'Post'], reason: 'owner' };
  assert.ok(reads(originBody, pair));
  assert.ok(reads(originBody, { ...pair, what: 'apart' }));
  assert.ok(reads(originBody, side));
  assert.ok(!reads(originBody, { ...pair, to: null }));
  assert.ok(!reads(originBody, { ...pair, name: 'The party' }));
  assert.ok(!reads(originBody, { ...side, from: object }));
  assert.ok(!reads(originBody, { ...side, publishers: ['Echo'] }));
  const { reason: _, ...silent } = pair;
  assert.ok(!reads(originBody, silent));
  assert.ok(!reads(originBody, { ...pair, more: 1 }));
  for (const written of [null, [], 'one']) assert.equal(parseWith(originBody, written).ok, false);
});

test('a setting has its own field; the tolerance is a share', () => {
  const tolerance = { what: 'tolerance', tolerance: '0.15', rule: null, reason: null };
  const deadline = { what: 'deadline', tolerance: null, rule, reason: 'as the act has it' };
  assert.ok(reads(settingBody, tolerance));
  assert.ok(reads(settingBody, deadline));
  for (const wrong of ['1.5', '-0.1', '1e-3', '', '.1', '2']) {
    assert.ok(!reads(settingBody, { ...tolerance, tolerance: wrong }), wrong);
  }
  assert.ok(!reads(settingBody, { ...tolerance, rule }));
  assert.ok(!reads(settingBody, { ...deadline, rule: { ...rule, days: 1.5 } }));
  for (const written of [null, [], 'deadline']) assert.equal(parseWith(settingBody, written).ok, false);
});

test('a pairing has both passages whole, and a kind of answer where it is one', () => {
  const passage = { exact: 'eleven names', start: 10, end: 22, prefix: 'Invented. ', suffix: '.' };
  const a = { source: object, passage, kind: 'communication', text: 'ab'.repeat(32) };
  const body = {
    what: 'answer',
    a,
    b: { ...a, source: other, kind: null },
    holds: true,
    answer: 'refused',
    reason: null,
  };
  assert.ok(reads(pairingBody, body));
  assert.ok(reads(pairingBody, { ...body, holds: false, answer: null }));
  assert.ok(reads(pairingBody, { ...body, what: 'against', answer: null, reason: 'the roll' }));
  for (const wrong of [
    { answer: null },
    { holds: false },
    { what: 'reminder' },
    { what: 'beside', answer: null },
    { answer: 'perhaps' },
    { a: { ...a, kind: 'poem' } },
    { a: { ...a, text: 'ab' } },
    { a: { ...a, passage: { ...passage, start: -1 } } },
    { b: { ...a, source: 'elsewhere' } },
    { more: 1 },
  ])
    assert.ok(!reads(pairingBody, { ...body, ...wrong }), JSON.stringify(wrong));
  for (const written of [null, [], 'answer']) assert.equal(parseWith(pairingBody, written).ok, false);
});

test('what is written of a decision reads back as it was said', () => {
  const back = (written: object): unknown => JSON.parse(canonicalJson({ ...written, salt }));
  const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
  fc.assert(
    fc.property(share, (tolerance) => {
      const setting = { what: 'tolerance', tolerance, reason: null } as const;
      const read = parseWith(settingBody, back(settingInRecord(setting)));
      assert.deepEqual(read, { ok: true, value: setting });
    }),
  );
  for (const declared of [
    { what: 'apart', from: object, to: other, reason: 'two reporters' },
    { what: 'side', name: 'The party', publishers: ['Echo', 'Post'], reason: 'one owner' },
  ] as const)
    assert.deepEqual(parseWith(originBody, back(originInRecord(declared))), { ok: true, value: declared });
  const set = { what: 'deadline', rule, reason: 'as the act has it' } as const;
  assert.deepEqual(parseWith(settingBody, back(settingInRecord(set))), { ok: true, value: set });
});
