// Who cites whom in Persian: the agency that writes is the outer link, whom it cites the inner one. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../claims-in.ts';

const chains = (text: string): readonly string[] =>
  figuresIn(text).map(
    ({ value, sayer }) => `${value}: ${sayer.map(({ who }) => who.map((one) => one.text).join(' ')).join(' < ')}`,
  );

test('whom an agency cites between its name and the verb is where the number is from', () => {
  assert.deepEqual(chains('خبرگزاری ساحل به نقل از بنیاد فانوس نوشت: «در این اعتراضات ۱۴۴ نفر کشته شدند.»'), [
    '144: خبرگزاری ساحل < بنیاد فانوس',
  ]);
  assert.deepEqual(chains('خبرگزاری ساحل به نقل از بنیاد فانوس نوشت که ۱۴۴ نفر کشته شدند.'), [
    '144: خبرگزاری ساحل < بنیاد فانوس',
  ]);
});
