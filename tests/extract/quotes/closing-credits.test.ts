import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The port was closed at night, Mira Talven said.', ['Mira Talven: The port was closed at night']],
  ['The port was closed at night, said Mira Talven.', ['Mira Talven: The port was closed at night']],
  ['The port was closed, Mira Talven told reporters on Friday.', ['Mira Talven: The port was closed']],
  ['The port, Mira Talven said, was closed at night.', ['Mira Talven: The port', 'Mira Talven: was closed at night']],
  [
    'In recent days, friends of the minister say, the port was closed.',
    ['friends of the minister: the port was closed'],
  ],
  ['As Mira Talven put it, the port was closed.', ['Mira Talven: the port was closed']],
  ['We saw the trucks at night said Mira Talven.', ['Mira Talven: We saw the trucks at night']],
  ['According to the Harbour Union, the port was closed.', ['Harbour Union: the port was closed']],
  ['The port was closed, according to the Harbour Union.', ['Harbour Union: The port was closed']],
  [
    'The port was closed, according to Oda Rennick, a former archivist of the union.',
    ['Oda Rennick: The port was closed'],
  ],
];

test('a credit that closes, opens or interrupts the sentence takes what stands around it', () => {
  for (const [text, expected] of CASES) assert.deepEqual(reportedIn(text), expected, text);
});

test('an apposition before the verb is no content', () => {
  assert.deepEqual(reportedIn('Mira Talven, head of the union, said that the port was closed.'), [
    'Mira Talven: that the port was closed',
  ]);
});
