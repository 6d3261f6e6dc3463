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

test('water begged of nobody and a name to be kept out are no appeals; a doctor is, and so is bread asked of somebody', () => {
  assert.deepEqual(askedIn('He had been begging for a cup of water.'), []);
  assert.deepEqual(askedIn('A fisherman who asked that his surname not be used said the boats were gone.'), []);
  assert.deepEqual(askedIn('راننده از ما درخواست کرد که اسمش چاپ نشود.'), []);
  assert.deepEqual(askedIn('The prisoners asked for a doctor.'), ['The prisoners > ?: a doctor']);
  assert.deepEqual(askedIn('The elders asked the governor for bread.'), ['The elders > the governor: bread']);
});
