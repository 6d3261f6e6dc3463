import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenDigits, keptFromJoining, lettersOf } from '../../../src/reading/pdf/arabic-shapes.ts';

test('presentation forms become their letters, other compatibility characters stay', () => {
  assert.equal(lettersOf('ﻣﻼ'), 'ملا');
  assert.equal(lettersOf('²½ﬁ'), '²½ﬁ');
});

test('a final shape with a letter close behind it was kept from joining', () => {
  assert.equal(keptFromJoining('ﯽ', 'ﮔ'), true);
  assert.equal(keptFromJoining('ﻣ', 'ﯽ'), false);
});

test('a letter that never joins forward proves nothing', () => {
  assert.equal(keptFromJoining('ﺎ', 'ﻫ'), false);
  assert.equal(keptFromJoining('ﺮ', 'ﮔ'), false);
});

test('an Arabic digit in a number of Persian digits is Persian, a wholly Arabic number stays', () => {
  assert.equal(evenDigits('۱۳٦۷'), '۱۳۶۷');
  assert.equal(evenDigits('١٣٦٧'), '١٣٦٧');
});
