// What asks nobody for anything is no appeal. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn } from '../parties-in.ts';

test('one’s own things asked for at a counter are no appeal; a release is', () => {
  assert.deepEqual(askedIn('At the gate we asked for our papers.'), []);
  assert.deepEqual(askedIn('At the gate we asked for their release.'), ['we > ?: their release']);
});

test('a press agency presses nobody', () => {
  assert.deepEqual(askedIn('Oren Mavik told the Northern Press Agency that the port was closed.'), []);
});
