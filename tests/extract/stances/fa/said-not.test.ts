// In Persian too, who says that none was killed denies it. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../../parties-in.ts';

test('“هیچ … نشده” with a deed is a denial, of one named between commas; that nobody came is none', () => {
  assert.deepEqual(heldIn('فرماندار تالون، بهرام سعیدنیا، گفت هیچ ماهیگیری کشته نشده است.'), [
    'بهرام سعیدنیا denies: هیچ ماهیگیری کشته نشده است',
  ]);
  assert.deepEqual(heldIn('بهرام سعیدنیا گفت هیچ مهمانی نیامده است.'), []);
});
