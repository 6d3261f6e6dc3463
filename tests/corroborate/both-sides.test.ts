// What a row shows of the other side before it is opened: the words against a claim that tell most, and of a count who tells each number first. All people and places are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictsOf } from '../../src/corroborate/conflicts/conflicts.ts';
import { figuresOf } from '../../src/corroborate/figures/figures.ts';
import { found } from './joined-events.ts';
import { event, figure, mention, stance } from './made-claims.ts';
import { said } from './origins/made-origins.ts';
import { foundIn, weighing } from './weighing.ts';

test('a row of a denial has the words against it that tell most', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'there was a shelling of the Tarsel fish market');
  const named = event('b', 'the shelling of the Tarsel fish market', { type: 'attack' });
  const told = event('c', 'the shelling of the Tarsel fish market by the Harbour Guard', {
    ...{ type: 'attack', when: '1974-05-12' },
    participants: [{ who: mention('Ilan Dorv'), role: 'victim' }],
  });
  const claims = [denial, named, told];
  const context = weighing();
  const row = conflictsOf(claims, foundIn(claims, context), context)[0]?.view.conflict;
  assert.equal(row?.against, 2);
  assert.equal(row?.firstAgainst?.citedClaim, told.claim.id);
});

const QUAY = { event: 'the quay massacre of 1974', when: '1974-05', where: 'Tarsel' };

test('of each number that cannot be one with the others the row has who told it first', () => {
  const counted = (source: string, value: number, who: string, on: string) =>
    figure(source, String(value), { ...QUAY, value, sayer: [said([who])] }, on);
  const figures = [
    counted('paper', 46, 'Oren Mavik', '1974-05-20'),
    counted('letter', 46, 'Sela Brand', '1974-05-13'),
    counted('book', 90, 'Ilan Dorv', '1975-01-02'),
  ];
  const row = figuresOf(figures, found(...figures), weighing())[0]?.view.figure;
  assert.deepEqual(
    row?.told.map(({ amount, sayer, documents }) => [amount.value, sayer, documents]),
    [
      [46, ['Sela Brand'], 2],
      [90, ['Ilan Dorv'], 1],
    ],
  );
});
