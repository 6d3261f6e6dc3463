// What a Latin spelling costs of a word in Arabic script.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arabicLetters } from '../../../src/resolve/names/arabic-letters.ts';
import { transliterationCost } from '../../../src/resolve/names/transliteration-cost.ts';

const cost = (arabic: string, latin: string): number => transliterationCost(arabicLetters(arabic), latin);

test('a hamza says how a name begins: below the alef i or e, above it a, o or u', () => {
  assert.ok(cost('إلهام', 'ilham') < cost('إلهام', 'alham'));
  assert.ok(cost('أمينة', 'amina') < cost('أمينة', 'imina'));
  assert.equal(cost('الهام', 'ilham'), cost('الهام', 'elham'));
});

test('the round t is an a at the end of a name', () => {
  assert.ok(cost('فاطمة', 'fatima') < cost('فاطمة', 'fatimt'));
});

test('of two spellings in use the commoner costs less, and another name more than either', () => {
  assert.ok(cost('كريم', 'karim') <= cost('كريم', 'carim'));
  assert.ok(cost('كريم', 'carim') < cost('كريم', 'marim'));
});

test('Arabic and Persian forms of y and k are one letter', () => {
  assert.equal(cost('كريمي', 'karimi'), cost('کریمی', 'karimi'));
});
