// Messages in which nothing is asked, as read: none is counted with the appeals, each has a place where its answer can be named. All people and bodies are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealsOf } from '../../src/corroborate/appeals/appeals.ts';
import { unaskedMessages } from '../../src/corroborate/appeals/unasked.ts';
import type { Communication } from '../../src/corroborate/case-claim.ts';
import { communication } from './made-claims.ts';
import { weighing } from './weighing.ts';

const madeOf = (claims: readonly Communication[]) => {
  const appeals = appealsOf(claims, weighing());
  return { appeals, unasked: unaskedMessages(claims, appeals, weighing()) };
};
const plain = { asks: [], says: ['the roof of the ferry house leaks'] } as const;

test('a letter that asks nothing has a row of its own beside the appeals, one for two reports of it', () => {
  const { appeals, unasked } = madeOf([
    communication('a', 'Ada Quill', 'Oren Mavik', { on: '1992-08-04', ...plain }),
    communication('b', 'Ada Quill', 'Oren Mavik', { on: '1992-08-04', ...plain }),
    communication('c', 'Ada Quill', 'Tomas Velin', { on: '1992-08-05', asks: ['to open the sluice'], says: [] }),
  ]);
  assert.deepEqual(
    appeals.map(({ appeal }) => [appeal.asking, appeal.to[0]?.name]),
    [[true, 'Tomas Velin']],
  );
  assert.deepEqual(
    unasked.map(({ appeal, reports }) => [appeal.asking, appeal.to[0]?.name, appeal.says, reports.length]),
    [[false, 'Oren Mavik', [...plain.says], 2]],
  );
});

test('nobody waited for an answer to it: it is never silent and never overdue, whatever a source says', () => {
  const rung = communication('a', 'Ada Quill', 'Oren Mavik', {
    on: '1992-08-04',
    medium: 'telephone',
    ...plain,
    dueOn: '1992-08-06',
    answer: 'none',
    answerAsOf: '1992-09-01',
  });
  const { appeals, unasked } = madeOf([rung]);
  assert.equal(appeals.length, 0);
  const { state, due, silentDays, overdueDays } = unasked[0]?.appeal ?? assert.fail('it has no row');
  assert.deepEqual([state, due, silentDays, overdueDays], ['notStated', null, null, null]);
});

test('a later message the other way stands under it where it speaks of the same, and not where it does not', () => {
  const letter = communication('a', 'Ada Quill', 'Oren Mavik', { on: '1992-08-04', ...plain });
  const back = { on: '1992-08-20', asks: [] } as const;
  const repliesWith = (says: string): readonly number[] =>
    madeOf([letter, communication('b', 'Oren Mavik', 'Ada Quill', { ...back, says: [says] })]).unasked.map(
      ({ answers }) => answers.length,
    );
  assert.deepEqual(repliesWith('the roof was mended in July'), [1, 0]);
  assert.deepEqual(repliesWith('a horse is for sale'), [0, 0]);
});

test('what was sent to nobody is no message: an order or a statement to nobody, what is said of no hearer, what is denied', () => {
  const noBody = { to: [], ...plain } as const;
  const { unasked } = madeOf([
    communication('a', 'Ada Quill', 'nobody', { medium: 'order', ...noBody }),
    communication('b', 'Ada Quill', 'nobody', { medium: 'statement', ...noBody }),
    communication('c', 'Ada Quill', 'nobody', { medium: null, ...noBody }),
    communication('d', 'Ada Quill', 'Oren Mavik', { medium: 'letter', ...plain, asserted: 'denied' }),
  ]);
  assert.deepEqual(unasked, []);
  assert.equal(madeOf([communication('e', 'Ada Quill', 'nobody', { medium: 'letter', ...noBody })]).unasked.length, 1);
  const order = communication('f', 'Ada Quill', 'Oren Mavik', { medium: 'order', ...plain });
  assert.equal(madeOf([order]).unasked.length, 1);
});

test('two that are told to have gone to one, the one of no day, are not taken for one', () => {
  const lists = { medium: null, ...plain, says: ['the list'] } as const;
  const { unasked } = madeOf([
    communication('a', 'nobody', 'Harbour Office', { ...lists, by: [], on: null }),
    communication('b', 'Ada Quill', 'Harbour Office', { ...lists, on: '2031-05-04' }),
  ]);
  assert.equal(unasked.length, 2);
});
