// The conditions of one site in order. The places and papers are invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseClaim } from '../../src/corroborate/case-claim.ts';
import { logOf } from '../../src/corroborate/sites/order-of-conditions.ts';
import type { SiteClaim } from '../../src/model/claim.ts';
import { site } from './made-claims.ts';

const told = (condition: string, day: string | null, published: string | null = null): CaseClaim<SiteClaim> => {
  const made = site(`a page on ${condition} ${day}`, 'Havreh cemetery', condition, day);
  return { ...made, published, claim: { ...made.claim, observedOn: day } };
};
const order = (...claims: readonly CaseClaim<SiteClaim>[]): readonly string[] =>
  logOf(claims).map(({ condition, observed, reported }) => `${observed ?? `reported ${reported}`} ${condition}`);

test('years stand in order, and what has no day at the day of its report, which is said', () => {
  assert.deepEqual(
    order(
      told('paved over', '2009'),
      told('guarded', null, '1999-03-04'),
      told('marked', null),
      told('bulldozed', '1988-07'),
      told('exhumed', '2001-05-06'),
    ),
    [
      '1988-07 bulldozed',
      'reported 1999-03-04 guarded',
      '2001-05-06 exhumed',
      '2009 paved over',
      'reported null marked',
    ],
  );
});

test('what has no day of its own changes nothing', () => {
  const changes = logOf([told('bulldozed', '1988'), told('guarded', null, '1999-03-04'), told('bulldozed', '2001')]);
  assert.deepEqual(
    changes.map(({ changed }) => changed),
    [false, false, false],
  );
});

test('what is told of one day is no change from one to the other', () => {
  const changes = logOf([told('marked', '1998-05-02'), told('fenced', '1998-05-02'), told('paved over', '2001')]);
  assert.deepEqual(
    changes.map(({ changed }) => changed),
    [false, false, true],
  );
});

test('what is said not to have been done is no change', () => {
  const changes = logOf([told('bulldozed', '1988'), told('not damaged', '1999'), told('bulldozed', '2001')]);
  assert.deepEqual(
    changes.map(({ changed }) => changed),
    [false, false, false],
  );
});

test('two reports of one day that cannot both hold stand against each other', () => {
  const against = logOf([
    told('undisturbed', '1998-05-02'),
    told('bulldozed', '1998-05-02'),
    told('guarded', '1998-05-02'),
    told('bulldozed', '2001'),
  ]).map(({ condition, against }) => `${condition}: ${against.join()}`);
  assert.deepEqual(against.toSorted(), [
    'bulldozed: ',
    'bulldozed: undisturbed',
    'guarded: ',
    'undisturbed: bulldozed',
  ]);
});

test('what is said not to have been done stands against what was done before, and not against what was done after', () => {
  const against = (day: string): readonly string[] =>
    logOf([told('bulldozed', '1998-05-02'), told('not bulldozed', day)]).flatMap((one) => one.against);
  assert.deepEqual(against('../1999-01-01').toSorted(), ['bulldozed', 'not bulldozed']);
  assert.deepEqual(against('../1997-01-01'), []);
  const untouched = logOf([told('built over', '1998'), told('not damaged', '../1999-01-01')]);
  assert.deepEqual(
    untouched.map((one) => one.against.join()),
    ['not damaged', 'built over'],
  );
});
