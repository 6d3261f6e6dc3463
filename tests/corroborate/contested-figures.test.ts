// Which figures stand against one another. A conflict that is none discredits a witness; one that is missed hides a contradiction. All invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contestedFigures } from '../../src/corroborate/figures/contested.ts';
import { apartBy, rangeOf } from '../../src/corroborate/figures/figure-range.ts';
import { figure } from './made-claims.ts';

const QUAY = { event: 'the quay massacre of 1974', when: '1974-05', where: 'Tarsel' };

test('two figures of one event that cannot both hold stand against one another', () => {
  const groups = contestedFigures(
    [
      figure('a', '41 men', { ...QUAY, value: 41 }),
      figure('b', 'more than 200 men', {
        ...QUAY,
        event: 'the killings on the quay',
        bound: 'atLeast',
        low: 200,
        value: 200,
      }),
    ],
    0.1,
  );
  assert.equal(groups.length, 1);
  assert.equal(groups[0]?.conflicts.length, 1);
  assert.equal(Math.round((groups[0]?.conflicts[0]?.apart ?? 0) * 10), 49);
  assert.ok(groups[0]?.reasons.some((reason) => reason.includes('massacre') || reason.includes('quay')));
});

test('words that leave room do not contradict: over 30 and 41, about 40 and 41', () => {
  const groups = contestedFigures(
    [
      figure('a', 'over 30', { ...QUAY, value: 30, low: 30, bound: 'atLeast' }),
      figure('b', '41', { ...QUAY, value: 41 }),
      figure('c', 'about 40', { ...QUAY, value: 40, bound: 'about' }),
    ],
    0.1,
  );
  assert.deepEqual(
    groups.map((group) => [group.figures.length, group.conflicts.length]),
    [[3, 0]],
  );
  // Without any tolerance "about 40" is 40.
  assert.equal(
    contestedFigures(
      [figure('b', '41', { ...QUAY, value: 41 }), figure('c', 'about 40', { ...QUAY, value: 40, bound: 'about' })],
      0,
    )[0]?.conflicts.length,
    1,
  );
});

test('a part is not against its total, nor a denied figure against anything', () => {
  const total = figure('a', '200', { ...QUAY, value: 200 });
  const part = figure('a', '12 of them', { ...QUAY, value: 12, partOf: total.claim.id });
  const denied = figure('b', '500', { ...QUAY, value: 500, asserted: 'denied' });
  assert.deepEqual(contestedFigures([total, part, denied], 0.1), []);
});

test('other acts, other days and graves beside persons are other counts', () => {
  const killed = figure('a', '41 killed', { ...QUAY, value: 41 });
  for (const other of [
    figure('b', '300 arrested', { ...QUAY, value: 300, of: 'detained' }),
    figure('b', '300 killed in 1981', { ...QUAY, value: 300, when: '1981' }),
    figure('b', '3 graves', { ...QUAY, value: 3, unit: 'graves' }),
    figure('b', '300 killed elsewhere', { value: 300, event: 'the fire of Oldmere', where: 'Oldmere' }),
  ])
    assert.deepEqual(contestedFigures([killed, other], 0.1), [], other.claim.passage.exact);
});

test('a toll that rises from report to report is a series', () => {
  const rising = [12, 19, 31].map((value, n) =>
    figure(`day ${n}`, `${value} dead`, { ...QUAY, value, of: 'died', cumulative: n > 0 }, `1974-05-0${n + 2}`),
  );
  assert.equal(contestedFigures(rising, 0.1)[0]?.series, true);
});

test('the order of the claims does not matter', () => {
  const figures = [41, 200, 43, 7].map((value, n) => figure(`s${n}`, `${value}`, { ...QUAY, value }));
  assert.deepEqual(contestedFigures(figures, 0.1), contestedFigures(figures.toReversed(), 0.1));
});

test('a bound is read as its words allow', () => {
  const range = (more: Parameters<typeof figure>[2]) => rangeOf(figure('a', 'n', more).claim, 0.1);
  assert.deepEqual(range({ value: 40, bound: 'about' }), { low: 36, high: 44 });
  assert.deepEqual(range({ value: 40, low: 40, bound: 'atLeast' }), { low: 40, high: Number.POSITIVE_INFINITY });
  assert.deepEqual(range({ value: 40, high: 40, bound: 'atMost' }), { low: 0, high: 40 });
  assert.deepEqual(range({ low: 24, bound: 'vague' }), { low: 24, high: Number.POSITIVE_INFINITY });
  assert.equal(range({ bound: 'vague' }), null);
  assert.equal(apartBy({ low: 0, high: 10 }, { low: 30, high: 40 }), 3);
});
