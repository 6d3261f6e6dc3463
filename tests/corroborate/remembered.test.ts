// What is kept of a text is what would be worked out anew, however many were asked for between.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../../src/corroborate/remembered.ts';

test('a text asked for again is not worked out again, and after too many others it is, with the same result', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  assert.deepEqual(['quay', 'quay', 'harbour', 'net', 'quay', ''].map(length), [4, 4, 7, 3, 4, 0]);
  assert.deepEqual(asked, ['quay', 'harbour', 'net', 'quay', '']);
  assert.equal(length(''), 0);
  assert.equal(asked.length, 5);
});
