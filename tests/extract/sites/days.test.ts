// On which day a condition of a place was: on the day told of it, or on some day before or after one. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesIn } from '../parties-in.ts';

const days = (text: string): readonly (string | null)[] => sitesIn(text).map(({ observedOn }) => observedOn);

test('what was done to a place after or before a day was not done on it', () => {
  assert.deepEqual(days('After 4 March 1995 the mass grave at Almstad was bulldozed.'), ['1995-03-04/..']);
  assert.deepEqual(days('The mass grave at Almstad was bulldozed before 1999.'), ['../1999']);
  assert.deepEqual(days('The mass grave at Almstad was bulldozed on 4 March 1995.'), ['1995-03-04']);
  // 12 Mehr 1361 is 4 October 1982.
  assert.deepEqual(days('پس از ۱۲ مهر ۱۳۶۱ گورستان آلمان‌ده تخریب شد.'), ['1982-10-04/..']);
});

test('the year since which a ground belongs to somebody is not the year in which something was done to it', () => {
  assert.deepEqual(days('The mass grave at Almstad has been council land since 1997 and was bulldozed.'), [null]);
});
