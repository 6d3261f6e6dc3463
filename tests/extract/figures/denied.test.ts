import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

const CASES: readonly (readonly [text: string, asserted: string])[] = [
  ['Guards killed 40 weavers.', 'fact'],
  ['The minister denied that guards killed 40 weavers.', 'denied'],
  ['No evidence shows that 40 weavers were killed.', 'denied'],
  ['Forty weavers were not killed.', 'denied'],
  ['Oren Mavik, who had been denied a lawyer, was hanged with 40 weavers.', 'fact'],
  ['Guards allegedly killed 40 weavers.', 'alleged'],
  ['Forty weavers will be released.', 'hypothetical'],
  ['The order could cost 40 weavers their lives.', 'hypothetical'],
];

test('a number inside a denial, an allegation or a plan is no claim that it is so', () => {
  for (const [text, asserted] of CASES) assert.equal(figuresIn(text)[0]?.asserted, asserted, text);
});
