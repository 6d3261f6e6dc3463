import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, list, nullable, oneOf, parseWith, record, string } from '../../src/model/parse.ts';

const person = record({ name: string, age: nullable(count), tags: list(oneOf('a', 'b')) });

test('a value of the right shape comes out as it went in', () => {
  const value = { name: 'Mina', age: null, tags: ['a', 'b'] };
  assert.deepEqual(parseWith(person, value), { ok: true, value });
});

test('all faults are told at once, each with its path', () => {
  const parsed = parseWith(list(person), [{ name: 3, age: -1, tags: ['a', 'x'], more: true }, null]);
  assert.equal(parsed.ok, false);
  assert.deepEqual(!parsed.ok && parsed.faults.map((fault) => fault.path), [
    '[0].more',
    '[0].name',
    '[0].age',
    '[0].tags[1]',
    '[1]',
  ]);
});

test('a field that is missing is a fault, also where it may be null', () => {
  const parsed = parseWith(person, { name: 'Mina', tags: [] });
  assert.deepEqual(!parsed.ok && parsed.faults, [{ path: 'age', message: 'is missing' }]);
});

test('a field of the prototype is not taken for the value’s own', () => {
  const parsed = parseWith(record({ constructor: string }), {});
  assert.equal(parsed.ok, false);
});

test('a number that is no whole count is refused', () => {
  for (const value of [1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '3']) {
    assert.equal(parseWith(count, value).ok, false, String(value));
  }
});
