// Denials without a verb of denying: that it was not so is only said. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn } from '../parties-in.ts';

const DENIED: readonly (readonly [text: string, expected: string])[] = [
  [
    'Oren Mavik told the assembly on 8 March that nobody had died of hunger.',
    'Oren Mavik denies: nobody had died of hunger',
  ],
  [
    'The governor said there were no secret prisons in Tarsel.',
    'The governor denies: there were no secret prisons in Tarsel',
  ],
  ['Oren Mavik has said the massacre never took place.', 'Oren Mavik denies: the massacre never took place'],
  [
    'The colonel said her soldiers had not fired on the crowd.',
    'The colonel denies: her soldiers had not fired on the crowd',
  ],
  ['The mayor insisted reports of a massacre were lies.', 'The mayor denies: reports of a massacre were lies'],
];

test('who says that it was not so denies it', () => {
  for (const [text, expected] of DENIED) assert.deepEqual(heldIn(text), [expected], text);
});

test('that nobody was punished, that no help came and what a survivor tells deny no deed', () => {
  for (const text of [
    'The minister said that nobody was punished for the killings.',
    'The governor said no ambulance came.',
    'The general said the school was not on the list.',
    'A survivor said she was never beaten.',
    'Relatives said no guard had died.',
    'The doctor asked whether nobody had died.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});
