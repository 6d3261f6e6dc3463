// Words that two texts have in common, as a person reads them. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asWritten, contentWords, inCommon } from '../../src/corroborate/content-words.ts';

test('what is in common is shown in the words of the text, at most three, side by side where they stand so', () => {
  const text = 'the fate and whereabouts of the dissidents killed in Port Tarsel in 1974';
  const common = inCommon(contentWords(text), contentWords('the killings of 1974 in Port Tarsel'));
  assert.equal(asWritten(text, common), 'killed, Port Tarsel');
  assert.equal(asWritten('کشتار زندانیان تارسل', contentWords('زندانی تارسل')), 'زندانیان تارسل');
  assert.equal(asWritten(text, []), '');
});
