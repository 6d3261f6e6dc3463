// One name among many. All are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameIndex } from '../../../src/resolve/names/name-index.ts';

const NAMES = [
  'Karim Vardasbi',
  'Hassan Vardasbi',
  'کریم وردسبی',
  'Ada Quill',
  'Mohammadreza Torvenko',
  'William Harrowgate',
  'Vardasbi, Kareem',
];
const found = (name: string): readonly (string | undefined)[] =>
  nameIndex(NAMES)
    .find(name)
    .map(({ n }) => NAMES[n])
    .sort();

test('a name is found in other spellings, scripts and orders, and nobody else with it', () => {
  assert.deepEqual(found('Karim Vardasbi'), ['Karim Vardasbi', 'Vardasbi, Kareem', 'کریم وردسبی']);
  assert.deepEqual(found('کریم وردسبی'), ['Karim Vardasbi', 'Vardasbi, Kareem', 'کریم وردسبی']);
});

test('a compound written apart and the short form of a given name are found', () => {
  assert.deepEqual(found('Mohammad Reza Torvenko'), ['Mohammadreza Torvenko']);
  assert.deepEqual(found('Bill Harrowgate'), ['William Harrowgate']);
});

test('the likest stand first, each with its reasons', () => {
  const [first, second] = nameIndex(NAMES).find('Karim Vardasbi');
  assert.equal(first?.n, 0);
  assert.ok((first?.comparison.score ?? 0) >= (second?.comparison.score ?? 0));
  assert.ok((second?.comparison.reasons.length ?? 0) > 0);
});

test('a name that nobody has finds nobody', () => {
  assert.deepEqual(found('Zeno Marquandt'), []);
});
