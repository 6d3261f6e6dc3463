import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsIn, countedIn } from '../claims-in.ts';

const types = (text: string): readonly string[] =>
  claimsIn(text).flatMap((claim) => (claim.kind === 'event' ? [claim.type] : []));

test('who was shot as a hostage, at dawn or after being led away was put to death; others were hit', () => {
  assert.deepEqual(types('Forty hostages were shot behind the dye works.'), ['execution']);
  assert.deepEqual(types('Two weavers were led to the quarry and shot.').includes('execution'), true);
  assert.deepEqual(types('Nine dockers were shot at dawn on 3 May 1951.'), ['execution']);
  assert.deepEqual(types('Nine dockers were shot in the leg.'), ['injury']);
  assert.deepEqual(countedIn('Forty hostages were shot behind the dye works.'), ['40 exact executed']);
  assert.deepEqual(countedIn('Nine dockers were shot in the leg.'), ['9 exact shot']);
});

test('papers that are given out, names of places and turns of speech are no release, gallows or arrest', () => {
  for (const text of [
    'The convent released the letters of its prior.',
    'FOR IMMEDIATE RELEASE',
    'The ferry stopped at Gallows Point in May.',
    'The other tale need not detain us.',
  ])
    assert.deepEqual(types(text), [], text);
  assert.deepEqual(types('The court released the two weavers.'), ['release']);
});
