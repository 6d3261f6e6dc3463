// Who leads those who did it, in English and Persian. The texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './events-in.ts';

test('who leads the men is their leader, and no killer', () => {
  assert.deepEqual(toldIn('The militia led by Tam Rell killed forty villagers in Tarsel.'), [
    'killing: victim forty villagers; perpetrator The militia; oversaw Tam Rell | - | Tarsel',
  ]);
  assert.deepEqual(toldIn('Soldiers under Lieutenant Rell burned the village.').length, 1);
  assert.doesNotMatch(toldIn('Soldiers under Lieutenant Tam Rell burned the village.').join(), /perpetrator[^;]*Rell/);
});

test('who leads them is no part of those it befell', () => {
  assert.deepEqual(toldIn('شبه‌نظامیان به فرماندهی هرمز ماندی چهل روستایی را کشتند.'), [
    'killing: victim چهل روستایی; perpetrator شبه‌نظامیان; oversaw هرمز ماندی | - | -',
  ]);
});

test('it befell whose age stands behind the name, and no number', () => {
  assert.deepEqual(toldIn('Tam Rell, 84, who ran the Harbour Office, died on 9 March 1991 in Tarsel.'), [
    'death: victim Tam Rell | 1991-03-09 | Tarsel',
  ]);
});
