import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../claims-in.ts';

/** `value < value of its whole`. */
const wholesIn = (text: string): readonly string[] => {
  const figures = figuresIn(text);
  return figures.map(
    ({ value, share, partOf }) => `${share?.text ?? value} < ${figures.find(({ id }) => id === partOf)?.value ?? '-'}`,
  );
};

const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['They executed 600 weavers, among them 32 women.', ['600 < -', '32 < 600']],
  ['They executed 600 weavers, including 32 women and 6 children.', ['600 < -', '32 < 600', '6 < 600']],
  ['They executed 600 weavers, at least 32 of them women.', ['600 < -', '32 < 600']],
  ['They arrested 600 weavers, of whom 32 were released.', ['600 < -', '32 < 600']],
  ['Some 32 women were among the 600 executed weavers.', ['32 < 600', '600 < -']],
  ['They executed 32 of the 600 prisoners.', ['32 < 600', '600 < -']],
  ['Most of the 600 prisoners were released.', ['600 < -', 'Most < 600']],
  ['They killed 600 weavers and wounded 32 guards.', ['600 < -', '32 < -']],
  ['They killed 600 weavers. Later 32 guards were among the accused.', ['600 < -', '32 < -']],
];

test('parts and wholes, in both directions', () => {
  for (const [text, expected] of CASES) assert.deepEqual([...wholesIn(text)].sort(), [...expected].sort(), text);
});

test('an update is a total, with the word that says so', () => {
  const [risen] = figuresIn('The death toll has risen to 40 people.');
  assert.equal(risen?.cumulative, true);
  assert.equal(risen?.of, 'died');
  assert.ok(risen?.reasons.some((reason) => reason.includes('toll') || reason.includes('risen')));
  assert.equal(figuresIn('Guards killed 40 people.')[0]?.cumulative, false);
});

test('the size of each group is not how many in all', () => {
  const [each] = figuresIn('They were hanged in groups of several dozen.');
  assert.deepEqual([each?.of, each?.bound, each?.low], [null, 'vague', 24]);
  assert.ok(each?.reasons.includes('the size of each group, not how many in all'));
});
