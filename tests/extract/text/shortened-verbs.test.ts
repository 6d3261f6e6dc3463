// Verbs shortened to a pronoun: `I’ve`, `there’s`, `they’d`. A name’s `’s` and `don’t` stay as they are.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../../src/extract/text/tokens.ts';

const words = (text: string): string =>
  tokensOf(text, [{ from: 0, to: text.length }])
    .norm.filter((one) => one !== '.')
    .join(' ');

test('a shortened verb is read as if it were written out', () => {
  assert.equal(words("I've no report."), 'i have no report');
  assert.equal(words('There’s no such place.'), 'there is no such place');
  assert.equal(words("They'd sealed it."), 'they had sealed it');
  assert.equal(words("They'd also never sealed it."), 'they had also never sealed it');
  assert.equal(words("They'd seal it."), 'they would seal it');
  assert.equal(words("'We'll go.'"), "' we will go '");
});

test('what is no pronoun with a verb stays as it is', () => {
  assert.equal(words('The ministry’s O’Brien don’t.'), 'the ministry ’ s o’brien don’t');
  assert.equal(words("She'll, I'dle"), "she will , i'dle");
});

test('the shortened verb keeps its place in the text', () => {
  const t = tokensOf("I've gone", [{ from: 0, to: 9 }]);
  assert.deepEqual(
    [t.from.slice(0, 3), t.to.slice(0, 3)],
    [
      [0, 1, 5],
      [1, 4, 9],
    ],
  );
});
