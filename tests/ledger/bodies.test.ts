// What stands in the body objects, written by hand as docs/formats/records.md has it. All of it is invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as bodies from '../../src/ledger/bodies.ts';
import { type Parser, parseWith } from '../../src/model/parse.ts';

const object = `sha256:${'ab'.repeat(32)}`;
const hex = 'cd'.repeat(32);
const salt = Buffer.alloc(32, 7).toString('base64');
const occurrence = { path: '/in/a.txt', name: 'a.txt', modified: null, mediaType: null, address: null, accessed: null };

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
