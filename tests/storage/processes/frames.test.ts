import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frameOf, frameReader } from '../../../src/storage/processes/frames.ts';

const limits = { header: 10_000, body: 10_000 };

test('frames come out whole wherever the pipe cuts them', () => {
  const frame = fc.record({
    header: fc.dictionary(fc.string(), fc.jsonValue()),
    body: fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 8 }), fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (sent, cuts) => {
      const wire = Buffer.concat(sent.flatMap(({ header, body }) => [...frameOf(header, body)]));
      const reader = frameReader(limits);
      const got: { header: unknown; body: string }[] = [];
      for (let at = 0; at < wire.length; ) {
        const length = cuts.next().value;
        for (const one of reader.push(wire.subarray(at, at + length)))
          got.push({ header: one.header, body: Buffer.from(one.body).toString('hex') });
        at += length;
      }
      const plain = sent.map(({ header, body }) => ({
        header: JSON.parse(JSON.stringify(header)),
        body: Buffer.concat(body).toString('hex'),
      }));
      assert.deepEqual(got, plain);
      assert.equal(reader.inside(), false);
    }),
    { numRuns: 200 },
  );
});

test('a length over the limit is a fault before anything is kept', () => {
  for (const at of [0, 4]) {
    const wire = Buffer.alloc(8);
    wire.writeUInt32BE(10_001, at);
    assert.throws(() => [...frameReader(limits).push(wire)], /over the limit/);
  }
});

test('a header that is no JSON is a fault', () => {
  const wire = Buffer.concat([...frameOf('abc')]);
  wire[8] = 0x7b;
  assert.throws(() => [...frameReader(limits).push(wire)], /no JSON/);
});

test('a frame that has begun and not ended is seen', () => {
  const reader = frameReader(limits);
  const [wire] = frameOf({ a: 1 });
  assert.ok(wire);
  assert.deepEqual([...reader.push(wire.subarray(0, 9))], []);
  assert.equal(reader.inside(), true);
});

test('a whole frame comes out also where what follows it is garbage', () => {
  const wire = Buffer.concat([...frameOf({ ready: true }), Buffer.from('\xff\xff\xff\xff\xff\xff\xff\xff', 'latin1')]);
  const frames = frameReader(limits).push(wire)[Symbol.iterator]();
  assert.deepEqual(frames.next().value?.header, { ready: true });
  assert.throws(() => frames.next(), /over the limit/);
});
