// Which messages have a row, and what stands in one row: copies, the delivery, what office and those who held it. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { unaskedMessages } from '../../src/corroborate/appeals/unasked.ts';
import type { Communication } from '../../src/corroborate/case-claim.ts';
import { communication, mention } from './made-claims.ts';
import { weighing } from './weighing.ts';

const rowsOf = (claims: readonly Communication[]) => {
  const appeals = appealsOf(claims, weighing());
  return { appeals, unasked: unaskedMessages(claims, appeals, weighing()) };
};
const unnamed = (text: string) => [mention(null, text)];
const told = { asks: [], says: ['the roof leaks'], medium: null } as const;

test('what was told to a court, a commission, parliament or a reporter is testimony: it waits for no answer', () => {
  for (const to of ['the Harbour Commission', 'the parliament', 'a court in Tarsel', 'دادگاه تالون'])
    assert.equal(rowsOf([communication('a', 'Ada Quill', 'x', { ...told, to: unnamed(to) })]).unasked.length, 0, to);
  assert.equal(
    rowsOf([communication('a', 'Ada Quill', 'x', { ...told, to: unnamed('the harbour master') })]).unasked.length,
    1,
  );
  assert.equal(rowsOf([communication('Lamp News', 'Ada Quill', 'Lamp News', told)]).unasked.length, 0);
});

test('a letter to a court has a row: what is sent is no testimony', () => {
  const letter = { asks: [], says: ['the roof leaks'], medium: 'letter', to: unnamed('the court') } as const;
  assert.equal(rowsOf([communication('a', 'Ada Quill', 'x', letter)]).unasked.length, 1);
});

test('what was asked aloud of nobody, or of families by those over them, has no row; with a day or an answer it has', () => {
  const aloud = { asks: ['to sign a paper'], medium: null, by: [], to: unnamed('relatives of the dead') } as const;
  assert.equal(rowsOf([communication('a', 'x', 'y', aloud)]).appeals.length, 0);
  assert.equal(rowsOf([communication('a', 'x', 'y', { ...aloud, on: '2018-10-14' })]).appeals.length, 1);
  assert.equal(rowsOf([communication('a', 'x', 'y', { ...aloud, answer: 'refused' })]).appeals.length, 1);
});

test('a copy stands in the row of its letter, and who got it is no party of the letter', () => {
  const asks = ['to publish the lists'];
  const letter = communication('a', 'Ada Quill', 'Oren Mavik', { on: '2019-09-01', asks });
  const copy = communication('a', 'Ada Quill', 'Harbour Union', { on: '2019-09-01', asks: [], says: asks });
  const { appeals, unasked } = rowsOf([letter, copy]);
  assert.equal(unasked.length, 0);
  const [row] = appeals;
  assert.deepEqual([row?.appeal.to.map(({ name }) => name), row?.reports.length], [['Oren Mavik'], 2]);
  assert.ok(row?.reasons.includes('a copy went to Harbour Union'));
});

test('one letter told by an office in English and in Persian, on one day, is one row', () => {
  const day = { on: '1987-10-25', asks: [], medium: 'letter' } as const;
  const { appeals, unasked } = rowsOf([
    communication('a', 'x', 'y', {
      ...day,
      by: unnamed('relatives'),
      to: unnamed('the Minister of Justice'),
      answer: 'none',
    }),
    communication('b', 'x', 'y', { ...day, by: unnamed('مادران'), to: unnamed('وزیر دادگستری'), answer: 'none' }),
    communication('c', 'x', 'y', { ...day, by: unnamed('شصت تن از مادران'), to: unnamed('دفتر وزیر دادگستری') }),
  ]);
  assert.deepEqual([appeals.length, unasked.length], [1, 0]);
  assert.equal(appeals[0]?.reports.length, 3);
});

test('letters of one day to two offices stay two', () => {
  const day = { on: '1987-10-25', asks: [], medium: 'letter', by: unnamed('relatives'), answer: 'none' } as const;
  const { appeals } = rowsOf([
    communication('a', 'x', 'y', { ...day, to: unnamed('the Minister of Justice') }),
    communication('b', 'x', 'y', { ...day, to: unnamed('the Minister of the Interior') }),
  ]);
  assert.equal(appeals.length, 2);
});

test('a reply asked for within a term, of nobody named, is of the letter told right before it', () => {
  const letter = communication('a', 'Ada Quill', 'Harbour Office', {
    on: '2018-10-14',
    asks: ['to explain the digging'],
  });
  const term = communication('a', 'x', 'y', {
    by: [],
    to: [],
    medium: null,
    asks: ['a reply within 60 days'],
    answer: 'none',
  });
  const at = { ...term, claim: { ...term.claim, passage: { ...term.claim.passage, start: 200, end: 240 } } };
  const { appeals } = rowsOf([letter, at]);
  assert.deepEqual([appeals.length, appeals[0]?.appeal.state], [1, 'silent']);
});

test('a body that calls for an inquiry of nobody in particular has a row, families that do have none', () => {
  const call = { asks: ['an inquiry'], medium: null, to: [] } as const;
  assert.equal(rowsOf([communication('a', 'Harbour Watch', 'x', call)]).appeals.length, 1);
  assert.equal(rowsOf([communication('a', 'x', 'y', { ...call, by: unnamed('UN experts') })]).appeals.length, 1);
  assert.equal(rowsOf([communication('a', 'x', 'y', { ...call, by: unnamed('families') })]).appeals.length, 0);
});
