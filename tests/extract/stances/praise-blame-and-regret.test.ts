import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldIn, stancesIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The general defended his role in the crackdown.', ['The general defends: his role in the crackdown']],
  [
    'Oren Mavik has openly defended, and even praised, his part in the massacre.',
    ['Oren Mavik defends: his part in the massacre'],
  ],
  ['The killings were condemned by the Harbour Union.', ['Harbour Union condemns: The killings']],
  ['The Harbour Union condemned the arrests.', ['Harbour Union condemns: the arrests']],
  ['The ministry blamed the guards for the deaths.', ['The ministry accuses: the guards for the deaths']],
  [
    'The general holds the miners responsible for the fire.',
    ['The general accuses: the miners responsible for the fire'],
  ],
  ['She was accused by the police of inciting the riot.', ['the police accuses: inciting the riot']],
  ['The company apologised for the spill.', ['The company apologises: the spill']],
  ['The mayor apologised to the families for the delay.', ['The mayor apologises: the delay']],
  ['The governor expressed deep regret for the deaths.', ['The governor apologises: the deaths']],
];

test('who defends, condemns, accuses and apologises', () => {
  for (const [text, expected] of CASES) assert.deepEqual(heldIn(text), expected, text);
});

test('to regret that others did not answer is no apology', () => {
  assert.deepEqual(heldIn('Oren Mavik regrets that his letter to the governor remains without reply.'), []);
  assert.deepEqual(heldIn('Oren Mavik regretted that the ministry had not answered.'), []);
});

test('pride in a deed defends it', () => {
  const [claim] = stancesIn('“I am proud of my role in the executions,” said Oren Mavik.');
  assert.equal(claim?.stance, 'defends');
  assert.equal(claim?.who[0]?.name, 'Oren Mavik');
  assert.deepEqual(heldIn('“I am proud of my daughter,” said Oren Mavik.'), []);
});

test('a sentence, praise of a decision, a lawyer and a dispute are no stances', () => {
  for (const text of [
    'The court condemned the man to death.',
    'The mayor praised the decision.',
    'She spent years defending death row inmates.',
    'They stood accused of treason.',
    'The governor expressed no remorse for the deaths.',
    'The border dispute went on.',
    'He blamed the delay on the weather.',
  ])
    assert.deepEqual(heldIn(text), [], text);
});
