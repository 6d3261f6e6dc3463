// What is kept of a text is what would be worked out anew, however many were asked for between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../src/corroborate/remembered.ts';

function counted(most: number) {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, length };
}

test('a text asked for again is not worked out again, and after too many others it is, with the same result', () => {
  const { asked, length } = counted(4);
  assert.deepEqual(['quay', 'quay', 'harbour', 'net', 'mast', 'oar', 'quay', ''].map(length), [4, 4, 7, 3, 4, 3, 4, 0]);
  assert.deepEqual(asked, ['quay', 'harbour', 'net', 'mast', 'oar', 'quay', '']);
  assert.equal(length(''), 0);
  assert.equal(asked.length, 7);
});

test('what is asked for between others stays, however many of them there are, and they do not', () => {
  const { asked, length } = counted(100);
  for (let i = 0; i < 10_000; i++) {
    length(`other ${i}`);
    if (i % 40 === 0) length('quay');
  }
  assert.equal(asked.filter((text) => text === 'quay').length, 1);
  for (let i = 0; i < 9_900; i++) length(`other ${i}`);
  assert.equal(asked.length, 10_001 + 9_900);
});
