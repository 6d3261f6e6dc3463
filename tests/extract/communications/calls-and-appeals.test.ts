import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn } from '../parties-in.ts';

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'The meeting conveyed requests for the Harbour Council to publish the lists of names.',
    ['? > Harbour Council: to publish the lists of names'],
  ],
  [
    'Amnesty International renewed its call on the authorities to free the poets.',
    ['Amnesty International > the authorities: to free the poets'],
  ],
  ['Calls for an inquiry by the families were echoed in parliament.', ['the families > ?: an inquiry']],
  ['The rector read out the students’ demand for a hearing.', ['the students > ?: a hearing']],
  ['It is high time for the council to open the archive.', ['? > the council: to open the archive']],
];

test('appeals, calls and demands by their nouns', () => {
  for (const [text, expected] of CASES) assert.deepEqual(askedIn(text), expected, text);
});

test('what the author of a text calls for is doubtful, and has no name', () => {
  const [claim] = communicationsIn('It is long past time for the council to open the archive.');
  assert.equal(claim?.confidence, 'doubtful');
  assert.deepEqual(claim?.by, []);
});
