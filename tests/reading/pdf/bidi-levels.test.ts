// The forward algorithm against the examples in the text of UAX #9 itself, where capitals stand for right-to-left letters.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bidiLevels, visualOrder } from '../../../src/reading/pdf/bidi-levels.ts';

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const toArabic = (text: string): string[] =>
  [...text].map((letter) => (/[A-Z]/.test(letter) ? (ARABIC[letter.charCodeAt(0) - 65] ?? letter) : letter));

function display(text: string, base: 0 | 1): string {
  const levels = bidiLevels(toArabic(text), base, base === 0 ? 'L' : 'R');
  return visualOrder(levels)
    .map((i) => text[i])
    .join('');
}

test('a word from right to left in an English sentence is turned (UAX #9, section 3.4)', () => {
  assert.equal(display('car means CAR.', 0), 'car means RAC.');
});

test('an English word in a sentence from right to left keeps its order (UAX #9, section 3.4)', () => {
  assert.equal(display('car MEANS CAR.', 1), '.RAC SNAEM car');
});

test('numbers in a sentence from right to left keep their digits and change their places', () => {
  assert.equal(display('AB 12-34 CD', 1), 'DC 34-12 BA');
  assert.equal(display('AB 12/34 CD', 1), 'DC 12/34 BA');
});

test('brackets around words of the other direction belong to them only where such a word stands before (N0)', () => {
  assert.deepEqual(bidiLevels(toArabic('AB(c)D'), 1, 'R'), [1, 1, 1, 2, 1, 1]);
  assert.deepEqual(bidiLevels(toArabic('A c(d)E'), 1, 'R'), [1, 1, 2, 2, 2, 2, 1]);
});
