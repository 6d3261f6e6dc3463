import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['Mira Talven vowed to open the gate.', ['Mira Talven: to open the gate']],
  ['Mira Talven has refused to answer.', ['Mira Talven: to answer']],
  ['Mira Talven urged the council to open the gate.', ['Mira Talven: to open the gate']],
  ['Mira Talven wants the council to open the gate.', ['Mira Talven: the council to open the gate']],
  ['Mira Talven denounced the closing of the port.', ['Mira Talven: the closing of the port']],
  ['Mira Talven called for the release of the dockers.', ['Mira Talven: the release of the dockers']],
  ['Mira Talven warned against new delays.', ['Mira Talven: new delays']],
  ['Mira Talven described the night as a disaster.', ['Mira Talven: the night as a disaster']],
  ['Mira Talven criticised the order before the council met.', ['Mira Talven: the order']],
  ['Oren Mavik was accused by the union of taking the boats.', ['the union: taking the boats']],
  ['Oren Mavik was accused of taking the boats.', ['?: taking the boats']],
];

test('an infinitive, an object and what stands behind the verb’s preposition are what was said', () => {
  for (const [text, expected] of CASES) assert.deepEqual(reportedIn(text), expected, text);
});

const NONE: readonly string[] = [
  'The plans for the harbour were old.',
  'The planned harbour is large.',
  'Their attack on the port failed.',
  'The calls came at night.',
];

test('nouns that look like verbs of saying credit nobody', () => {
  for (const text of NONE) assert.deepEqual(reportedIn(text), [], text);
});

test('whoever closes a file, having found something, found it', () => {
  const text =
    'The magistrate, who closed the file in May, was asked by Mira Talven for it. Oren Mavik sealed the store, having found that the boats were gone.';
  assert.deepEqual(reportedIn(text).at(-1), 'Oren Mavik: that the boats were gone');
});
