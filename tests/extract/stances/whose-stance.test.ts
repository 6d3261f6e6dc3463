// Who takes the stance where the subject stands away from the verb, and where nobody does.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn, stancesIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'The interior minister, Oren Mavik, denied that torture had taken place.',
    ['Oren Mavik denies: torture had taken place'],
  ],
  ['The governor of Tarsel, Mr. Oren Mavik, denied the killings.', ['Oren Mavik denies: the killings']],
  ['The minister in 2019 denied that anybody was killed.', ['The minister denies: anybody was killed']],
  ['We regret that no reply has been received.', []],
  ['I want him to admit what he did.', []],
  ['The families urged the police to confirm the deaths.', []],
];

test('a name between commas is its subject; regret about others and what somebody is wanted to say are no stance', () => {
  for (const [text, expected] of CASES) assert.deepEqual(heldIn(text), expected, text);
});

test('whoever is found through a pronoun makes a stance likely at most', () => {
  const [named, pointed] = stancesIn('Oren Mavik denied the killings. He admitted that shots were fired.');
  assert.deepEqual([named?.confidence, named?.who[0]?.named], ['certain', 'stated']);
  assert.deepEqual([pointed?.confidence, pointed?.who[0]?.named], ['likely', 'inferred']);
});

test('“he” goes back to the person of his own paragraph before the one of an earlier paragraph', () => {
  const text =
    'Oren Mavik testified that he was ill.\n\nIn a statement to the assembly in 1997 the minister, Mr. Tomas Velin, said that all was well. On 3 May 1997 he resigned. Before the court he admitted that prisoners had died.';
  assert.deepEqual(
    heldIn(text).filter((held) => held.includes('admits')),
    ['Tomas Velin admits: prisoners had died'],
  );
});

test('behind “a doctor said”, “she” is the doctor, and no name of a place', () => {
  const text =
    'Residents of Havrin said the shells came from the base on Cerro Alto, and a doctor said she denied the rumours.';
  assert.deepEqual(
    stancesIn(text).flatMap(({ who }) => who.map(({ name }) => name)),
    [null],
  );
});

test('he who was charged pleads, not who is named last; a headline’s “I” is no word of the paper’s', () => {
  assert.deepEqual(
    heldIn('Colonel Pavo Renk was charged with the killing before Judge Ilan Morin. He pleaded not guilty.'),
    ['Pavo Renk denies: pleaded not guilty'],
  );
  assert.deepEqual(heldIn('The Harbour Lamp\nInterview: "I was never told"\n\nOren Mavik sat in his garden.'), []);
});
