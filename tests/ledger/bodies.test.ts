// What stands in the body objects, written by hand as docs/formats/records.md has it. All of it is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as bodies from '../../src/ledger/bodies.ts';
import { canonicalJson, type Json } from '../../src/ledger/canonical-json.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type Parser, parseWith } from '../../src/model/parse.ts';

const object = `sha256:${'ab'.repeat(32)}`;
const hex = 'cd'.repeat(32);
const salt = Buffer.alloc(32, 7).toString('base64');
const occurrence = { path: '/in/a.txt', name: 'a.txt', modified: null, mediaType: null, address: null, accessed: null };

const figure = {
  id: 'ef'.repeat(32),
  kind: 'figure',
  passage: { exact: '43 dock workers', start: 10, end: 25, prefix: 'that ', suffix: ' were' },
  sayer: [],
  asserted: 'reported',
  confidence: 'likely',
  foundBy: 'habeas/figures@1',
  reasons: ['the number stands before what is counted'],
  value: 43,
  low: 43,
  high: null,
  bound: 'exact',
  of: 'detained',
  unit: 'persons',
  population: 'dock workers',
  share: null,
  partOf: null,
  cumulative: false,
  event: null,
  when: null,
  where: null,
};

const SAMPLES: readonly (readonly [name: string, parser: Parser<unknown>, body: object])[] = [
  ['genesis', bodies.genesisBody, { name: 'The millers', software: 'habeas 0.1.0' }],
  ['key.add', bodies.keyBody, { name: 'the second laptop' }],
  [
    'object.capture',
    bodies.captureBody,
    {
      sha256: hex,
      sha512: hex + hex,
      bytes: 12,
      ...occurrence,
      parent: { object, note: 'attachment 1 of 2' },
      findings: [],
    },
  ],
  [
    'object.derive',
    bodies.deriveBody,
    { from: object, sha256: hex, sha512: hex + hex, bytes: 9, tool: 'invented 1', deterministic: false },
  ],
  [
    'object.transfer',
    bodies.transferBody,
    { from: 'Ada Quill', to: 'the archive', medium: 'a stick', reason: 'safety' },
  ],
  [
    'object.erase',
    bodies.eraseBody,
    { authority: 'the witness', reason: 'consent withdrawn', records: ['a'.repeat(26)] },
  ],
  [
    'anchor.tsa',
    bodies.anchorBody,
    {
      size: 3,
      tsa: 'tsa.invented.example',
      tsq: hex,
      tsr: hex,
      chain: hex,
      time: '2031-05-04T10:00:00.000Z',
      authority: 'Clock',
      root: hex,
      address: 'http://tsa.invented.example/',
    },
  ],
  ['correct', bodies.correctBody, { record: 'b'.repeat(26), reason: 'wrong page' }],
  ['export.make', bodies.exportBody, { recipe: hex, to: 'the inquiry', object: null }],
  [
    'judgement',
    bodies.judgementBody,
    {
      object,
      passage: figure.passage,
      claim: figure,
      verdict: 'amended',
      result: [{ ...figure, of: 'arrested' }],
      others: [{ object, claim: figure, text: hex }],
      text: hex,
      reason: 'the list says so',
      seen: ['c'.repeat(26)],
    },
  ],
  [
    'assess',
    bodies.assessBody,
    { object, firstHand: 'yes', reliability: 'B', tendency: 'both', translationOf: null, reason: null },
  ],
  [
    'source.describe',
    bodies.describeBody,
    {
      ...{
        object,
        title: 'The mill',
        publisher: null,
        byline: null,
        published: '1931-05',
        type: 'list',
        language: 'fa',
      },
      ...{ unknown: ['publisher'], reason: null },
    },
  ],
  ['object.replace', bodies.replaceBody, { object, replaces: object, reason: 'a clean print' }],
  ['note', bodies.annotationBody, { object, claim: null, start: 3, end: 9, text: 'look again' }],
];

test('every body reads as it is described, and with a field more, a field less or no salt it is refused', () => {
  for (const [name, parser, body] of SAMPLES) {
    assert.deepEqual(parseWith(parser, { ...body, salt }), { ok: true, value: { ...body, salt } }, name);
    assert.equal(parseWith(parser, body).ok, false, `${name} without salt`);
    assert.equal(parseWith(parser, { ...body, salt, more: 1 }).ok, false, `${name} with a field more`);
    for (const field of Object.keys(body)) {
      const { [field as never]: _, ...less } = { ...body, salt };
      assert.equal(parseWith(parser, less).ok, false, `${name} without ${field}`);
    }
  }
});

test('numbers of a claim that are not whole stand as texts in a record, and read back as numbers', () => {
  const claim = {
    ...figure,
    value: 2.5,
    low: 1e21,
    high: null,
    share: { text: 'half of 0.1', of: 0.1 },
  } as unknown as Claim;
  const stored = bodies.claimInRecord(claim) as Readonly<Record<string, Json>>;
  assert.deepEqual(
    [stored['value'], stored['low'], stored['share']],
    ['2.5', '1e+21', { text: 'half of 0.1', of: '0.1' }],
  );
  assert.doesNotThrow(() => canonicalJson(stored));
  const body = {
    object,
    passage: figure.passage,
    verdict: 'accepted',
    result: [],
    others: [],
    text: hex,
    reason: null,
  };
  const read = parseWith(bodies.judgementBody, { ...body, seen: [], salt, claim: JSON.parse(canonicalJson(stored)) });
  assert.deepEqual(read.ok && read.value.claim, claim);
  const words = parseWith(bodies.judgementBody, { ...body, seen: [], salt, claim: { ...figure, value: 'many' } });
  assert.equal(words.ok, false);
});

test('of a field a description says one thing, and a day is a day', () => {
  const nothing = { title: null, publisher: null, byline: null, published: null, type: null, language: null };
  const reads = (fields: object): boolean =>
    parseWith(bodies.describeBody, { object, ...nothing, unknown: [], reason: null, salt, ...fields }).ok;
  assert.ok(reads({}));
  assert.ok(!reads({ title: 'The mill', unknown: ['title'] }));
  assert.ok(!reads({ published: '1931-13-01' }));
  assert.ok(!reads({ type: 'minutes' }));
  assert.ok(!reads({ unknown: ['type'] }));
});
