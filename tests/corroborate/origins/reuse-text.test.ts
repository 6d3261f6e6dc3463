// A text that is kept comes back as it was: its words, their places, what it quotes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packText, reuseTextOf, unpackText } from '../../../src/corroborate/origins/reuse-text.ts';
import { unknownSource } from '../../../src/model/source.ts';

const anyText = fc
  .array(fc.stringMatching(/^[a-zپگچ۱-۹]{1,9}$/), { maxLength: 60 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ', ', '\n\n', ' 😀 '), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, n) => word + gaps[n]).join('')),
  );

test('words, places and quotations come back from the bytes', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(200), (text, x, y) => {
      const block = { role: 'body', start: 0, end: [...text].length, lang: 'en', post: null, place: null } as const;
      const reading = { source: unknownSource('a'), text, blocks: [block], findings: [], readBy: 'test' };
      const kept = reuseTextOf(reading, [{ start: Math.min(x, y), end: Math.max(x, y) }]);
      assert.deepEqual(unpackText(packText(kept)), kept);
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('what is quoted is marked from its first to its last word', () => {
  const text = 'She said: “nobody came out” and left.';
  const block = { role: 'body', start: 0, end: text.length, lang: 'en', post: null, place: null } as const;
  const reading = { source: unknownSource('a'), text, blocks: [block], findings: [], readBy: 'test' };
  const { quoted } = reuseTextOf(reading, [{ start: text.indexOf('“'), end: text.indexOf('”') + 1 }]);
  assert.deepEqual([...quoted], [0, 0, 1, 1, 1, 0, 0]);
});
