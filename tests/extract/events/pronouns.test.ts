// Of whom an event is told by a pronoun or by a word for a person. The sentences are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsIn } from './events-in.ts';

const victims = (text: string): readonly (string | null)[] =>
  eventsIn(text).flatMap(({ participants }) =>
    participants.flatMap(({ who, role }) => (role === 'victim' ? [who.name] : [])),
  );

test('no name is given to a victim where two persons can be meant', () => {
  assert.deepEqual(victims('Oren Mavik and Tam Rell came to Tarsel in 1990. He was arrested in May.'), [null]);
  assert.deepEqual(victims('Oren Mavik came to Tarsel in 1990. He was arrested in May.'), ['Oren Mavik']);
});

test('who beats the woman is not the woman', () => {
  assert.deepEqual(victims('Guards saw Oren Mavik drag the woman away. He beat the woman in the yard.'), [null]);
});
