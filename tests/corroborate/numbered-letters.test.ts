// By its number a letter is known again where an answer names neither its day nor who wrote it. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { communication } from './made-claims.ts';
import { weighing } from './weighing.ts';

const asked = communication('a', 'Ada Quill', 'Oren Mavik', {
  on: '1953-04-02',
  reference: '318/IV/53',
  asks: ['for the list of the dead'],
  says: [],
});

test('a telegram that answers “yours 318” answers the letter of that number, and the letter of another number stays unanswered', () => {
  const other = communication('b', 'Ada Quill', 'Oren Mavik', {
    ...{ on: '1953-05-09', reference: '402/IV/53', asks: ['for boots and bread'], says: [] },
  });
  const reply = communication('c', 'Quill', 'Oren Mavik', {
    ...{ reference: '318', asks: [], says: [], answer: 'refused', answerAsOf: '1953-06-01' },
  });
  const appeals = appealsOf([asked, other, reply], weighing());
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.reference, appeal.state]),
    [
      ['318/IV/53', 'refused'],
      ['402/IV/53', 'notStated'],
    ],
  );
  assert.match(appeals[0]?.reasons.join() ?? '', /the reply names its number/);
});

test('two letters of one day that went out under two numbers stay two', () => {
  const other = communication('b', 'Ada Quill', 'Oren Mavik', { ...asked.claim, reference: '319/IV/53' });
  assert.equal(appealsOf([asked, other], weighing()).length, 2);
});
