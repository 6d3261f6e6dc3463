// Denial beside evidence, notice beside ignorance, appeals and their answers, sites and what was done to them. All invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { denialsBesideEvidence, notices } from '../../src/corroborate/notice/stands-against.ts';
import { siteHistories } from '../../src/corroborate/sites/site-conditions.ts';
import { communication, event, figure, site, stance } from './made-claims.ts';

test('a denial stands beside what others claim of the same event, and never beside itself', () => {
  const denial = stance('a', 'Oren Mavik', 'denies', 'that men of the night shift were shot on the quay');
  const found = denialsBesideEvidence([
    denial,
    event('b', 'the shooting of men of the night shift'),
    figure('c', '41 men of the night shift', { value: 41, population: 'men of the night shift' }),
    event('d', 'the flood of Oldmere'),
    event('e', 'no men of the night shift were shot', { asserted: 'denied' }),
  ]);
  assert.deepEqual(
    found.map(({ stance: one, against }) => [one.claim.stance, against.map(({ claim }) => claim.claim.kind).sort()]),
    [['denies', ['event', 'figure']]],
  );
});

test('who was told and later claims not to have known stands beside the letter, with the chain', () => {
  const letter = communication('a', 'Lamp Keepers’ Fund', 'Oren Mavik', {
    on: '1974-06-02',
    says: ['that 41 men had been taken'],
  });
  const later = stance('b', 'Mavik, Oren', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const before = stance('c', 'Oren Mavik', 'claimsIgnorance', 'the strike', {}, '1974-01');
  const other = stance('d', 'Ada Quill', 'claimsIgnorance', 'the arrests', {}, '1981-03');
  const [notice] = notices([letter, later, before, other]);
  assert.deepEqual(
    notice?.later.map(({ stance: one }) => one.claim.toward.words),
    ['the arrests'],
  );
  assert.ok(notice?.later[0]?.reasons.some((reason) => reason.includes('Oren Mavik')));
});

test('the conditions of a site stand in order, with what changed; graves without a name stay apart', () => {
  const histories = siteHistories([
    site('a', 'Salt Road Cemetery', 'built over', '1999'),
    site('b', 'The Salt Road Cemetery', 'marked by families', '1975-06'),
    site('c', 'Salt Road Cemetery', 'built over', '2004'),
    site('d', null, 'destroyed', '1999'),
    site('e', null, 'destroyed', '1999'),
  ]);
  assert.deepEqual(
    histories.map(({ conditions, changes }) => [conditions.map(({ claim }) => claim.observedOn), changes]),
    [
      [['1975-06', '1999', '2004'], [1]],
      [['1999'], []],
      [['1999'], []],
    ],
  );
});
