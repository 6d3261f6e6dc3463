// Ultimatums, days of a chronicle, and whose answer it is. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communicationsIn } from '../parties-in.ts';

const termsIn = (text: string): readonly (readonly unknown[])[] =>
  communicationsIn(text).map(({ by, to, asks, dueOn }) => [
    by[0]?.name ?? by[0]?.text,
    to[0]?.name ?? to[0]?.text,
    asks[0],
    dueOn,
  ]);

test('who gives somebody a term to do something asks it, by the end of the term', () => {
  assert.deepEqual(
    termsIn('On 4 May 2012 Captain Oren Mavik gave the dock workers until 6 May 2012 to leave the pier.'),
    [['Oren Mavik', 'the dock workers', 'to leave the pier', '2012-05-06']],
  );
  assert.deepEqual(termsIn('The Harbour Union has given the ministry thirty days to hand over the log.'), [
    ['Harbour Union', 'the ministry', 'to hand over the log', 'P30D'],
  ]);
  assert.deepEqual(termsIn('The dock workers were given 48 hours on 4 May 2012 to leave the port.'), [
    [undefined, 'The dock workers', 'to leave the port', '2012-05-06'],
  ]);
  assert.deepEqual(
    termsIn('The teacher gave the pupils two days of rest. He gave the guard a key to open the gate.'),
    [],
  );
});

test('each line of a chronicle has its own day', () => {
  const days = communicationsIn(
    '4 May 2012. Oren Mavik asked Ilse Brand to open the port.\n9 May 2012. Ilse Brand asked Mira Talven to close the gate.',
  ).map(({ on }) => on);
  assert.deepEqual(days, ['2012-05-04', '2012-05-09']);
});

test('what came back is of the message told last, unless it names whom the one before was to', () => {
  const text =
    'The Harbour Union urged the mayor to open the port. It wrote to Judge Oren Mavik on 4 May 2012 asking for the files.';
  const answers = (more: string): readonly unknown[] => communicationsIn(`${text} ${more}`).map(({ answer }) => answer);
  assert.deepEqual(answers('No answer was received.'), [null, 'none']);
  assert.deepEqual(answers('Neither letter was answered.'), ['none', 'none']);
});

test('the words of a message do not part it from its answer; to answer for a life is none', () => {
  const [sent] = communicationsIn(
    'Ilse Brand sent a telegram to the President, Oren Mavik: “We have no water. The port is shut. Send help.” There was no answer.',
  );
  assert.equal(sent?.answer, 'none');
  const [asked] = communicationsIn('The doctor asked Oren Mavik to free the boy. He could not answer for his life.');
  assert.equal(asked?.answer, null);
});

test('who is told stands by name beside a long title', () => {
  const [told] = communicationsIn(
    'The Harbour Union had warned the governor of the province, Ilse Brand, by telephone on 4 May 2012 that the port was unsafe.',
  );
  assert.deepEqual([told?.to[0]?.name, told?.medium, told?.on], ['Ilse Brand', 'telephone', '2012-05-04']);
  assert.deepEqual(told?.says, ['the port was unsafe']);
});

test('the term of an earlier letter is not that of the letter that speaks of it', () => {
  const letter = (words: string): string =>
    `4 May 2009\n\nDear Mr Mavik,\n\n${words}\n\nYours faithfully,\n\nMira Talven`;
  const due = (text: string): readonly (string | null)[] =>
    communicationsIn(text)
      .filter(({ on }) => on === '2009-05-04')
      .map(({ dueOn }) => dueOn);
  assert.deepEqual(due(letter('In March we asked for an answer within 30 days. Please send us the register.')), [null]);
  assert.deepEqual(due(letter('Please send us the register. We expect your answer within 30 days.')), ['2009-06-03']);
});
