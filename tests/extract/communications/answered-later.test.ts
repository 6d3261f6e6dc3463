// What became of a request, told beside it or a sentence later. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

const ANSWERS: readonly (readonly [text: string, answer: string | null, asOf: string | null])[] = [
  [
    'In its letter of 10 January 2021 the council asked the ministry to hand over the maps. On 2 February 2021 the ministry sent back a two-page answer refusing to do so.',
    'refused',
    '2021-02-02',
  ],
  [
    'On 2 March 2021 the committee wrote to the Minister of Justice, Karel Ostrin, asking for the list of the dead. The ministry replied on 1 June 2021 that the list was classified.',
    'refused',
    '2021-06-01',
  ],
  [
    'On 2 March 2021 the committee wrote to the Minister of Justice, Karel Ostrin, asking for the list of the dead. The Ministry of Defence replied on 1 June 2021 to a question in parliament.',
    null,
    null,
  ],
  [
    'The relatives wrote to the Ministry of Justice on 4 May 2021 asking where the bodies are. “We only want a place to bring flowers,” said Mira Talven. The ministry has yet to answer.',
    'none',
    null,
  ],
  [
    'Their lawyer, Nadia Frent, asked the court for the register on 3 May 2019 and was refused on 6 June 2019.',
    'refused',
    '2019-06-06',
  ],
  [
    'Officials at the governor’s office refused to accept the families’ letter on 4 June 2021.',
    'refused',
    '2021-06-04',
  ],
];

test('a refusal or an answer of a sentence later is that of the request, and no other ministry’s', () => {
  for (const [text, answer, asOf] of ANSWERS) {
    const [first] = communicationsIn(text);
    assert.equal(first?.answer, answer, text);
    assert.equal(first?.answerAsOf, asOf, text);
  }
});

test('the day on which a request was refused is not the day on which it was made', () => {
  const [claim] = communicationsIn(
    'The government on 4 November 2021 rejected a call by UN experts for an inquiry, calling it interference.',
  );
  assert.equal(claim?.on, null);
  assert.equal(claim?.answerAsOf, '2021-11-04');
  assert.deepEqual(claim?.asks, ['an inquiry']);
});

test('what came of a request is no part of what was asked', () => {
  assert.deepEqual(
    askedIn(
      'Veldan Watch on November 3, 2021, wrote to the interior minister requesting details of the deaths but has received no response.',
    ),
    ['Veldan Watch > the interior minister: details of the deaths'],
  );
});

test('who shows a letter did not write it, and what a letter denies it does not tell', () => {
  assert.deepEqual(
    askedIn(
      'In a letter seen by the Talen Herald, Interior Minister Goran Till instructed provincial police chiefs to bury the bodies at night.',
    ),
    ['Goran Till > provincial police chiefs: to bury the bodies at night'],
  );
  assert.deepEqual(
    toldIn(
      'In a 1989 letter to the Secretary-General, the foreign minister, Emir Sand, denied that any executions had taken place.',
    ),
    ['Emir Sand > the Secretary-General (letter): denied that any executions had taken place'],
  );
});
