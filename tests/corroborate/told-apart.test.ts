// Counts of two places that documents tell apart, and of both together. All people, bodies and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import type { FigureClaim } from '../../src/model/claim.ts';
import { at, found, isOne } from './joined-events.ts';
import { figure } from './made-claims.ts';
import { weighing } from './weighing.ts';

const shot = (where: string | null, value: number, more: Partial<FigureClaim> = {}) =>
  ({ of: 'killed', asserted: 'reported', population: 'prisoners', where, value, ...more }) as Partial<FigureClaim>;
const list = [
  at(100, figure('a', '46 prisoners', shot('Prison No. 4 in Tarsel', 46, { when: '1974-05-08' }))),
  at(200, figure('a', '23 prisoners', shot('the transit prison of Oldmere', 23, { when: '1974-05-10' }))),
] as const;

test('where one voice counts two prisons apart, no count of the one is of the other, and each finds its own without a day', () => {
  const [one, two] = list;
  const later = figure('b', '44 prisoners', shot('Tarsel', 44));
  const other = figure('c', 'three prisoners', shot('Oldmere transit prison', 3, { when: '1974-05' }));
  assert.ok(isOne(one, later, two, other));
  assert.ok(isOne(two, other, one, later));
  assert.equal(isOne(one, two, later, other), false);
  const counts = figuresOf([one, two, later, other], found(one, two, later, other), weighing()).map(({ view }) => view);
  const against = counts.flatMap(({ conflicts }) => conflicts.map(({ reasons }) => reasons[0]));
  assert.deepEqual(against.map((why) => why?.split(' cannot')[0]).sort(), ['3 and 23', '44 and 46']);
});

test('a count of both places together is of neither, also where only its sum tells so', () => {
  const [one, two] = list;
  const inBoth = figure('b', '70 people', shot('two prisons', 70));
  const sum = figure('c', '69 people', shot(null, 69));
  assert.ok(isOne(inBoth, sum, one, two));
  assert.equal(isOne(one, sum, two, inBoth), false);
  assert.equal(isOne(two, inBoth, one, sum), false);
});

test('a count of both together shows the two that add up, and is of one origin however many bodies give it', () => {
  const [one, two] = list.map((each, i) => ({ ...each, claim: { ...each.claim, value: [96, 53][i] ?? null } }));
  assert.ok(one !== undefined && two !== undefined);
  const both = ['c', 'd'].map((source) => figure(source, '149 people', shot('two prisons', 149)));
  const all = [one, two, ...both];
  const plain = weighing();
  const context = weighing({ originsOf: (claims) => ({ ...plain.originsOf(claims), atLeast: 2 }) });
  const views = figuresOf(all, found(...all), context).map(({ view }) => view);
  const view = views.find(({ positions }) =>
    positions.some(({ figures }) => figures.some(({ value }) => value === 149)),
  );
  assert.equal(view?.positions[0]?.origins.atLeast, 1);
  assert.deepEqual(
    view?.parts.map(({ value }) => value),
    [96, 53],
  );
  assert.ok(
    view?.reasons.some((why) => why.endsWith('are the 96 of the one place and the 53 of the other')),
    view?.reasons.join(),
  );
});

test('guards who were killed are none of the prisoners', () => {
  const day = { when: '1974-05-08' };
  const guards = at(
    300,
    figure('a', 'two guards', shot('Prison No. 4 in Tarsel', 2, { ...day, population: 'guards' })),
  );
  assert.equal(isOne(list[0], guards, list[1]), false);
});
