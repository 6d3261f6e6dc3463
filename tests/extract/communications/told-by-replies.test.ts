// Requests told by what came of them, matters raised with somebody, orders by telephone. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn, toldIn } from '../parties-in.ts';

test('a request for comment is a message of whoever sent it; of nobody who is named it is none', () => {
  const told = (text: string) =>
    communicationsIn(text).map(({ by, to, asks, answer }) => [by[0]?.name ?? null, to[0]?.text, asks[0], answer]);
  assert.deepEqual(told('The Ministry of Defence did not respond to a request for comment.'), []);
  assert.deepEqual(told('The ministry has not responded to requests for comment from the Talen Herald.'), [
    ['Talen Herald', 'The ministry', 'comment', 'none'],
  ]);
  assert.deepEqual(told('He did not answer to the name.'), []);
});

test('a letter told by its reply, of whom it says it was', () => {
  const [letter] = communicationsIn(
    'In response to a letter from Amnesty International, the embassy said on 12 May 1989 that the reports were fabricated.',
  );
  assert.equal(letter?.by[0]?.name, 'Amnesty International');
  assert.equal(letter?.to[0]?.text, 'the embassy');
  assert.deepEqual([letter?.on, letter?.answer, letter?.answerAsOf], [null, 'given', '1989-05-12']);
});

test('raised with a minister, ordered by telephone', () => {
  assert.deepEqual(toldIn('The ambassador raised the case with Foreign Minister Dara Lomm on 3 July 2021.'), [
    'The ambassador > Dara Lomm (-): the case',
  ]);
  assert.deepEqual(
    askedIn('Colonel Hasek ordered the governor of the prison by telephone on 28 July 1988 to halt all visits.'),
    ['Hasek > the governor of the prison: to halt all visits'],
  );
  assert.deepEqual(toldIn('She raised the question with her sister.'), []);
});
