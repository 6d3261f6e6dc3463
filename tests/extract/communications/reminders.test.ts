// Reminders told without saying again to whom and for what. All texts are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, communicationsIn } from '../parties-in.ts';

const ASKED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'On 2 March 2021 the committee wrote to the Minister of Justice, Karel Ostrin, asking for the list of the dead. A reminder was sent on 14 May 2021.',
    ['the committee > Karel Ostrin: the list of the dead', 'the committee > Karel Ostrin: the list of the dead'],
  ],
  [
    'Veldan Watch wrote to the Interior Ministry on 3 February 2021 asking for the custody records. It wrote again on 9 March.',
    ['Veldan Watch > Interior Ministry: the custody records', 'Veldan Watch > Interior Ministry: the custody records'],
  ],
  [
    'In June 2019 the union asked the ministry to open the archive. In July it repeated its request.',
    ['the union > the ministry: to open the archive', 'the union > the ministry: to open the archive'],
  ],
  [
    'In January 2021 the Bar Association wrote to President Halim Dorst asking for an inquiry. A second letter, sent in April, also went unanswered.',
    ['Bar Association > Halim Dorst: an inquiry', 'Bar Association > Halim Dorst: an inquiry'],
  ],
];

test('a reminder is to whom and for what the letter before it was', () => {
  for (const [text, expected] of ASKED) assert.deepEqual(askedIn(text), expected, text);
});

test('a month without a year is the one after the letter before, not that of the paper', () => {
  const [, again] = communicationsIn(
    'In November 2019 the union asked the ministry to open the archive. In February it asked again.',
  );
  assert.equal(again?.on, '2020-02');
});

test('another party’s call is no reminder of a letter, and a clue that was followed up none at all', () => {
  for (const text of [
    'The relatives petitioned the president in 2018 to open the grave. The mayor of Talen renewed his vow of silence.',
    'The relatives petitioned the president in 2018 to open the grave. The clue was followed up by the police.',
  ])
    assert.equal(communicationsIn(text).length, 1, text);
});
