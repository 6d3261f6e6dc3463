import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postAndBody } from '../../src/model/post-words.ts';

test('the body stands behind a post that does not name it', () => {
  assert.equal(postAndBody('Governor', 'Port of Tarsel'), 'Governor, Port of Tarsel');
  assert.equal(postAndBody('Governor, Port of Tarsel', 'Port of Tarsel'), 'Governor, Port of Tarsel');
  assert.equal(postAndBody('Governor', null), 'Governor');
});

test('no body of another script stands behind a post that names its field itself', () => {
  assert.equal(postAndBody('وزیر بندرها', 'Ministry of Harbours'), 'وزیر بندرها');
  assert.equal(postAndBody('minister of harbours', 'وزارت بندرها'), 'minister of harbours');
  assert.equal(postAndBody('وزیر', 'Ministry of Harbours'), 'وزیر, Ministry of Harbours');
});
