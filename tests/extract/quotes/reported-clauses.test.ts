import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedIn } from '../reported-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['The Harbour Union said that the port was closed.', ['Harbour Union: that the port was closed']],
  ['Mira Talven said the port was closed.', ['Mira Talven: the port was closed']],
  ['Mira Talven says it is closed.', ['Mira Talven: it is closed']],
  ['Mira Talven said on Friday that the port was closed.', ['Mira Talven: that the port was closed']],
  ['Mira Talven told the court that the port was closed.', ['Mira Talven: that the port was closed']],
  ['Mira Talven told them how the boats were taken.', ['Mira Talven: how the boats were taken']],
  ['Mira Talven asked whether the boats had sailed.', ['Mira Talven: whether the boats had sailed']],
  ['Mira Talven did not explain why the boats had sailed.', ['Mira Talven: why the boats had sailed']],
  ['Mira Talven believes the port will open again.', ['Mira Talven: the port will open again']],
  ['A survey found that most boats were empty.', ['A survey: that most boats were empty']],
  ['One inquiry found the harbour was mined.', ['One inquiry: the harbour was mined']],
  ['Mira Talven warned the council that the port would close.', ['Mira Talven: that the port would close']],
  ['Mira Talven pointed out that the boats were old.', ['Mira Talven: that the boats were old']],
  ['Mira Talven wrote to the council, adding that the boats were old.', ['Mira Talven: that the boats were old']],
  [
    'Mira Talven said that the port was closed, adding that the boats were old.',
    ['Mira Talven: that the port was closed', 'Mira Talven: that the boats were old'],
  ],
  [
    'Mira Talven, who leads the dockers of Tarsel, said that the port was closed.',
    ['Mira Talven: that the port was closed'],
  ],
];

test('a clause behind a verb of saying is what its subject says', () => {
  for (const [text, expected] of CASES) assert.deepEqual(reportedIn(text), expected, text);
});

const NONE: readonly string[] = [
  'The report was long.',
  'It goes without saying that the port was closed.',
  'It is worth noting that the port was closed.',
  'The United States closed its port.',
  'The Harbour Post that he bought was sold again.',
  'He bought the house next to the port.',
  'The boats were found in the harbour.',
  'The known dangers of the port were ignored.',
];

test('where nobody says anything, nothing is reported', () => {
  for (const text of NONE) assert.deepEqual(reportedIn(text), [], text);
});

test('a question is asked and a denial is denied', () => {
  assert.deepEqual(reportedIn('Mira Talven denied that the port was closed.', 'asserted'), ['denied']);
  assert.deepEqual(reportedIn('Mira Talven asked whether the port was closed.', 'asserted'), ['asked']);
  assert.deepEqual(reportedIn('Mira Talven alleged that the port was closed.', 'asserted'), ['alleged']);
  assert.deepEqual(reportedIn('Mira Talven said that the port was closed.', 'asserted'), ['reported']);
});

test('a plain verb with "that" and a name is certain, a pronoun’s name is not', () => {
  assert.deepEqual(reportedIn('Mira Talven said that the port was closed.', 'confidence'), ['certain']);
  assert.deepEqual(reportedIn('She said that the port was closed.', 'confidence'), ['likely']);
});
