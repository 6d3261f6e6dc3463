import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './events-in.ts';

const CASES: readonly (readonly [text: string, events: readonly string[]])[] = [
  ['Tam Rell ordered the guards to close the gate.', ['order: orderedBy Tam Rell | - | -']],
  ['Tam Rell issued a decree on 4 May 1974.', ['order: orderedBy Tam Rell | 1974-05-04 | -']],
  ['Tam Rell ordered the execution of 12 weavers.', ['execution: victim 12 weavers; orderedBy Tam Rell | - | -']],
];

test('who gave an order', () => {
  for (const [text, events] of CASES) assert.deepEqual(toldIn(text), events, text);
});

test('orders of goods and signed letters are none', () => {
  for (const text of ['Tam Rell ordered a meal.', 'Tam Rell signed the letter.', 'The gate was ordered from Tarsel.'])
    assert.deepEqual(toldIn(text), [], text);
});
