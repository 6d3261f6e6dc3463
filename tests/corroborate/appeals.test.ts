// Appeals that ask for nothing in words, and reminders that ask for an answer alone. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { communication } from './made-claims.ts';
import { weighing } from './weighing.ts';

test('a letter of which only the silence after it is told is an appeal; one of which nothing is told is none', () => {
  const silent = communication('a', 'Ada Quill', 'Oren Mavik', { on: '1992-08', asks: [], says: [], answer: 'none' });
  const plain = communication('b', 'Ada Quill', 'Tomas Velin', { on: '1992-08', asks: [], says: ['the roof leaks'] });
  const appeals = appealsOf([silent, plain], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.to[0]?.name, appeal.state]),
    [['Oren Mavik', 'silent']],
  );
});

test('a second letter that asks for an answer alone reminds of the first', () => {
  const first = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '2013-05-06',
    asks: ['where 12 men were held'],
  });
  const second = communication('b', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '2013-09-02',
    asks: ['an answer to the first letter'],
  });
  const appeals = appealsOf([first, second], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.on, appeal.reminders]),
    [['2013-05-06', 1]],
  );
});
