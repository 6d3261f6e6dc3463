// Letters and notes in the manner of international bodies, reminders, and what came back. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const LETTER = `12 October 2021

Excellency,

We are pleased to address you in our capacities as Working Group on Lost Sailors; Special Rapporteur on harbours.

We wish to draw the attention of your Excellency’s Government to information about the arrest of the lawyer Oren Mavik on 3 September 2021.

1. Please provide any comment you may have.
2. Please indicate where he is held.

We would appreciate a response within 60 days.

Accept, Excellency, the assurance of our highest consideration.`;

test('a letter to an Excellency is to his or her government; what it tells, asks and by when is read from its body', () => {
  const [letter] = communicationsIn(LETTER);
  assert.deepEqual(
    letter?.by.map(({ name }) => name),
    ['Working Group on Lost Sailors', 'Special Rapporteur on harbours'],
  );
  assert.deepEqual(
    letter?.to.map(({ text, name }) => [text, name]),
    [['your Excellency’s Government', null]],
  );
  assert.deepEqual([letter?.on, letter?.dueOn], ['2021-10-12', '2021-12-11']);
  assert.deepEqual(letter?.says, ['the arrest of the lawyer Oren Mavik on 3 September 2021']);
  assert.deepEqual(letter?.asks, ['provide any comment you may have', 'indicate where he is held']);
});

test('who presents compliments writes to whom they are presented', () => {
  const [note] = communicationsIn(
    'The Embassy of Oldmere presents its compliments to the Harbour Union and has the honour to transmit the reply of its government.',
  );
  assert.deepEqual([note?.medium, note?.to[0]?.name], ['note', 'Harbour Union']);
  assert.deepEqual(note?.says, ['transmit the reply of its government']);
});

test('what an attention is drawn to is told, whatever word leads up to it', () => {
  for (const drawn of ['to information about the arrest', 'to the arrest']) {
    const told = LETTER.replace('to information about the arrest', drawn);
    assert.match(communicationsIn(told)[0]?.says[0] ?? '', /^the arrest of the lawyer/, drawn);
  }
});

test('a second letter is by and to those of the first', () => {
  const [first, second] = communicationsIn(
    'On 6 May 2013 the Harbour Union wrote to Oren Mavik, giving the names of 12 men and asking where they were held. A second letter was sent on 2 September 2013.',
  );
  assert.deepEqual([first?.says, first?.asks], [['the names of 12 men'], ['where they were held']]);
  assert.deepEqual(
    [second?.by[0]?.name, second?.to[0]?.name, second?.on],
    ['Harbour Union', 'Oren Mavik', '2013-09-02'],
  );
});

test('“in a reply dated …” is an answer of that day; one that gave no … is a part of one', () => {
  const asked = 'On 20 November 2018 the Harbour Union sent a letter to the minister and requested the files.';
  const answer = (text: string) => {
    const [claim] = communicationsIn(`${asked} ${text}`);
    return [claim?.answer, claim?.answerAsOf];
  };
  assert.deepEqual(answer('In a reply dated 9 January 2019, the minister said that all was in order.'), [
    'given',
    '2019-01-09',
  ]);
  assert.deepEqual(
    answer('In a reply dated 9 January 2019, the minister said that a committee would meet, but gave no files.'),
    ['partial', '2019-01-09'],
  );
});

test('a letter that would appreciate a reply by a day asks for it', () => {
  const [letter] = communicationsIn(
    'Reference: UA TRS 4/2011\n\n3 May 2011\n\nExcellency,\n\nWe are pleased to address you in our capacity as Special Rapporteur on harbours.\n\nWe should be most grateful for a reply within 60 days.\n\nAccept, Excellency, the assurance of our highest consideration.',
  );
  assert.deepEqual([letter?.asks, letter?.dueOn], [['a reply within 60 days'], '2011-07-02']);
});
